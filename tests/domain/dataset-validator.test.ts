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

test('a record may refer to one that comes after it', () => {
  const submission = new DatasetValidator('d');
  submission.add('ENTITY', 0, company('a', { parent: 'b' }));
  submission.add('ENTITY', 1, company('b'));
  expect(submission.externalIds()).toEqual([]);
  expect(messages(submission)).toEqual([]);
});

test('what is elsewhere is asked for once, and may be named where its data set is used', () => {
  const submission = new DatasetValidator('d');
  submission.add('ENTITY', 0, company('a', { parent: 'x' }));
  submission.add('ENTITY', 1, company('b', { parent: 'x' }));
  const existing = new Map<string, RecordSummary>([
    ['x', { kind: 'ENTITY', entityKind: 'COMPANY', dataset: 'e' }],
  ]);
  expect(submission.externalIds()).toEqual(['x']);
  expect(messages(submission, existing, new Set(['e']))).toEqual([]);
  expect(messages(submission, existing)).toEqual([
    'entities.0.parent: "x" belongs to the data set "e", which this one does not use; name it in "uses"',
    'entities.1.parent: "x" belongs to the data set "e", which this one does not use; name it in "uses"',
  ]);
});

test('a circle is one problem, however many lead into it', () => {
  const submission = new DatasetValidator('d');
  const parents = { a: 'b', b: 'c', c: 'b', d: 'a', e: 'c', f: 'f' };
  for (const [index, [id, parent]] of Object.entries(parents).entries())
    submission.add('ENTITY', index, company(id, { parent }));
  expect(messages(submission)).toEqual([
    'entities.1.parent: a company does not belong to itself: "b" → "c" → "b"',
    'entities.5.parent: a company does not belong to itself: "f" → "f"',
  ]);
});

test('a record with problems of its own still has its id and its references', () => {
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
  submission.add('CLAIM', 2, 'no record at all');
  expect(messages(submission)).toEqual([
    'claims.1.id: the id "a" is given twice; it is also that of entities.0',
    'entities.0.parent: there is no "nobody" in this data set or in one that it uses; an entity of kind COMPANY is allowed here',
    'relationships.0.parties.1.entity: "s" is a source; an entity is allowed here',
    'relationships.0.about.1: there is no "gone" in this data set or in one that it uses; an entity is allowed here',
    'claims.1.about: there is no "elsewhere" in this data set or in one that it uses; an entity or a relationship is allowed here',
  ]);
});

test('a circle leads through what is recorded, and begins with what is submitted', () => {
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
  ).toEqual(['entities.1.parent: a company does not belong to itself: "y" → "s" → "t" → "y"']);
});
