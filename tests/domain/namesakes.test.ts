import { expect, test } from 'vitest';
import { namesakeWarnings } from '../../src/domain/namesakes.ts';

const entityNamed = (id: string, name: string, aliases: string[] = []) => ({ id, name, aliases });

test('entities that share a name in any form are warned of once for each two', () => {
  const added = [
    entityNamed('a', 'Société A', ['S.A.']),
    entityNamed('b', 'B', ['societe a', 's a']),
    entityNamed('c', 'C'),
  ];
  expect(namesakeWarnings(added, new Map())).toEqual([
    '"a" and "b" share the name "societe a"; they stay two entities',
  ]);
});

test('what is recorded under a name counts, but not the entity itself', () => {
  const recorded = new Map([['b', ['b', 'z']]]);
  expect(namesakeWarnings([entityNamed('b', 'B')], recorded)).toEqual([
    '"b" and "z" share the name "B"; they stay two entities',
  ]);
});

test('a name without letters or digits is no name', () => {
  expect(namesakeWarnings([entityNamed('a', '!'), entityNamed('b', '?')], new Map())).toEqual([]);
});
