import { expect, test } from 'vitest';
import { namesakeWarnings } from '../../src/domain/namesakes.ts';

const entityNamed = (id: string, name: string, aliases: string[] = []) => ({ id, name, aliases });

test('each pair of entities with a common folded name has one warning', () => {
  const added = [
    entityNamed('a', 'Société A', ['S.A.']),
    entityNamed('b', 'B', ['societe a', 's a']),
    entityNamed('c', 'C'),
  ];
  expect(namesakeWarnings(added, new Map())).toEqual([
    '"a" and "b" share the name "societe a"; they remain two entities',
  ]);
});

test('a new entity has a warning for each recorded namesake except itself', () => {
  const recorded = new Map([['b', ['b', 'z']]]);
  expect(namesakeWarnings([entityNamed('b', 'B')], recorded)).toEqual([
    '"b" and "z" share the name "B"; they remain two entities',
  ]);
});

test('names without letters and digits are ignored', () => {
  expect(namesakeWarnings([entityNamed('a', '!'), entityNamed('b', '?')], new Map())).toEqual([]);
});
