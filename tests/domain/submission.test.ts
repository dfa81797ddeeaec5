import { expect, test } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import type { KnownRecord } from '../../src/domain/references.ts';
import { Submission } from '../../src/domain/submission.ts';

const company = (id: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'COMPANY',
  name: id,
  aliases: [],
  roles: [],
  identifiers: [],
  ...more,
});
const sentences = (
  submission: Submission,
  known = new Map<string, KnownRecord>(),
  uses = new Set<string>(),
) => submission.problems(known, uses).map(({ path, message }) => `${path.join('.')}: ${message}`);

test('a record may refer to one that comes after it', () => {
  const submission = new Submission('d');
  submission.addEntity(0, company('a', { parent: 'b' }));
  submission.addEntity(1, company('b'));
  expect(submission.elsewhere()).toEqual([]);
  expect(sentences(submission)).toEqual([]);
});

test('what is elsewhere is asked for once, and may be named where its data set is used', () => {
  const submission = new Submission('d');
  submission.addEntity(0, company('a', { parent: 'x' }));
  submission.addEntity(1, company('b', { parent: 'x' }));
  const known = new Map<string, KnownRecord>([
    ['x', { kind: 'ENTITY', entityKind: 'COMPANY', dataset: 'e' }],
  ]);
  expect(submission.elsewhere()).toEqual(['x']);
  expect(sentences(submission, known, new Set(['e']))).toEqual([]);
  expect(sentences(submission, known)).toEqual([
    'entities.0.parent: "x" belongs to the data set "e", which this one does not use; name it in "uses"',
    'entities.1.parent: "x" belongs to the data set "e", which this one does not use; name it in "uses"',
  ]);
});

test('a circle is one problem, however many lead into it', () => {
  const submission = new Submission('d');
  const parents = { a: 'b', b: 'c', c: 'b', d: 'a', e: 'c', f: 'f' };
  for (const [index, [id, parent]] of Object.entries(parents).entries())
    submission.addEntity(index, company(id, { parent }));
  expect(sentences(submission)).toEqual([
    'entities.1.parent: a company does not belong to itself: "b" → "c" → "b"',
    'entities.5.parent: a company does not belong to itself: "f" → "f"',
  ]);
});

test('a record with problems of its own still has its id', () => {
  const submission = new Submission('d');
  submission.addId('SOURCE', 0, 's');
  submission.addEntity(0, company('a'));
  const claim = {
    about: 'a',
    source: 's',
    modality: 'FACT',
    passage: 'p',
    summary: 's',
    recordedBy: 'HUMAN',
  } as const;
  submission.addClaim(0, { ...claim, id: 'c' });
  submission.addClaim(1, { ...claim, id: 'a' });
  expect(sentences(submission)).toEqual([
    'claims.1.id: the id "a" is given twice; it is also that of entities.0',
  ]);
});
