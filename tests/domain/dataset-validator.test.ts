import { expect, test } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import { DatasetValidator, type RecordSummary } from '../../src/domain/dataset-validator.ts';

const company = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'COMPANY',
  name: id,
  aliases: [],
  roles: [],
  identifiers: [],
  ...more,
});
const messages = (
  submission: DatasetValidator,
  existing = new Map<string, RecordSummary>(),
  uses = new Set<string>(),
) => submission.findProblems(existing, uses).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a record can refer to a later record', () => {
  const submission = new DatasetValidator('d');
  submission.add('ENTITY', 0, company('a', { parent: 'b' }));
  submission.add('ENTITY', 1, company('b'));
  expect(submission.externalIds()).toEqual([]);
  expect(messages(submission)).toEqual([]);
});

test('a reference to a record outside the submission requires that its data set is used', () => {
  const submission = new DatasetValidator('d');
  submission.add('ENTITY', 0, company('a', { parent: 'x' }));
  submission.add('ENTITY', 1, company('b', { parent: 'x' }));
  const existing = new Map<string, RecordSummary>([
    ['x', { kind: 'ENTITY', entityKind: 'COMPANY', dataset: 'e' }],
  ]);
  expect(submission.externalIds()).toEqual(['x']);
  expect(messages(submission, existing, new Set(['e']))).toEqual([]);
  expect(messages(submission, existing)).toEqual([
    'entities.0.parent: "x" belongs to the data set "e"; add "e" to "uses" to refer to it',
    'entities.1.parent: "x" belongs to the data set "e"; add "e" to "uses" to refer to it',
  ]);
});

test('a cycle of parents is one problem, however many companies lead into it', () => {
  const submission = new DatasetValidator('d');
  const parents = { a: 'b', b: 'c', c: 'b', d: 'a', e: 'c', f: 'f' };
  for (const [index, [id, parent]] of Object.entries(parents).entries())
    submission.add('ENTITY', index, company(id, { parent }));
  expect(messages(submission)).toEqual([
    'entities.1.parent: a company cannot be its own parent: "b" → "c" → "b"',
    'entities.5.parent: a company cannot be its own parent: "f" → "f"',
  ]);
});

test('the ID and references of a record with problems are still validated', () => {
  const submission = new DatasetValidator('d');
  submission.add('SOURCE', 0, { id: 's', kind: 'RUMOR' });
  submission.add('ENTITY', 0, { id: 'a', kind: 'FIRM', parent: 'nobody', maker: 7 });
  submission.add('ENTITY', 1, company('b', { parent: 'a' }));
  submission.add('RELATIONSHIP', 0, {
    parties: [null, { entity: 's' }, { entity: 'No id' }],
    about: ['b', 'gone', 1],
    partOf: {},
  });
  submission.add('CLAIM', 0, { id: 'c', about: 'a', source: 's' });
  submission.add('CLAIM', 1, { id: 'a', about: 'elsewhere', source: null });
  submission.add('CLAIM', 2, 'not a record');
  expect(messages(submission)).toEqual([
    'claims.1.id: duplicate ID "a"; entities.0 has the same ID',
    'entities.0.parent: unknown ID "nobody" in this data set and those it uses; an entity of kind COMPANY is required',
    'relationships.0.parties.1.entity: "s" is a source; an entity is required',
    'relationships.0.about.1: unknown ID "gone" in this data set and those it uses; an entity is required',
    'claims.1.about: unknown ID "elsewhere" in this data set and those it uses; an entity or a relationship is required',
  ]);
});

test('a cycle of parents can contain recorded companies, and starts at a submitted one', () => {
  const submission = new DatasetValidator('d');
  submission.add('ENTITY', 0, company('x', { parent: 's' }));
  submission.add('ENTITY', 1, company('y', { parent: 's' }));
  const stored = (parent: string): RecordSummary => ({
    kind: 'ENTITY',
    entityKind: 'COMPANY',
    dataset: 'd',
    parent,
  });
  expect(
    messages(
      submission,
      new Map([
        ['s', stored('t')],
        ['t', stored('y')],
      ]),
    ),
  ).toEqual(['entities.1.parent: a company cannot be its own parent: "y" → "s" → "t" → "y"']);
});
