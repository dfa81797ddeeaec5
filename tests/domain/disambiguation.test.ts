import { expect, test } from 'vitest';
import { disambiguation } from '../../src/domain/disambiguation.ts';

const entity = { kind: 'COMPANY', name: 'Orchard Compute, Inc.', shortName: 'Orchard' } as const;

test('an entity without namesakes needs nothing', () => {
  expect(disambiguation({ ...entity, description: 'Sells apples.' }, new Set())).toBeNull();
});

test('the full name tells entities with the same short name apart', () => {
  expect(disambiguation({ ...entity, country: 'US' }, new Set(['name:orchard']))).toBe(
    'Orchard Compute, Inc.',
  );
});

test('the description, the country or the kind tells entities with the same full name apart', () => {
  const shared = new Set(['name:orchard', 'name:orchard compute inc']);
  expect(disambiguation({ ...entity, description: 'Sells apples.', country: 'US' }, shared)).toBe(
    'Sells apples.',
  );
  expect(disambiguation({ ...entity, country: 'GB' }, shared)).toBe('United Kingdom');
  expect(disambiguation(entity, shared)).toBe('company');
});
