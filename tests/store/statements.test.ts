import { describe, expect, test } from 'vitest';
import { encodeCursor } from '../../src/store/cursor.ts';
import type { CypherStatement } from '../../src/store/neo4j/read/compile.ts';
import { cachedStatement } from '../../src/store/neo4j/read/fetch.ts';
import type { EdgeArguments, PageArguments, RootEdgeName } from '../../src/store/plan.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { everyQuestion, type Texts } from './queries.ts';

/** Texts that would mean something if they were a part of a statement. */
const FRAGMENTS: readonly Texts[] = [
  "' OR 1 = 1 //",
  '"}) DETACH DELETE n //',
  '`) MATCH (m) SET m.name = null //',
  '} RETURN 1 UNION MATCH (n) RETURN n //',
  '$e0} RETURN $e0 //',
  '\\u0027 OR true //',
  '*/ DROP INDEX entity_name /*',
].map((text) => ({ id: text, word: text, day: text }));
const HARMLESS: Texts = { id: 'nvidia', word: 'compute', day: '2025-01-01' };

const PAGES: readonly PageArguments[] = [
  { first: 3 },
  { first: 3, after: encodeCursor('x', ['a']) },
  { last: 3 },
  { last: 3, before: encodeCursor('x', ['a']), after: encodeCursor('x', ['b']) },
];

function statement(selection: EdgeSpec<RootEdgeName>, knownOn: string | null): CypherStatement {
  const question = testQuery(selection);
  return cachedStatement(question.plan, bindingsFor(question, knownOn));
}

/** A question on another page; lists without pages pass over it. */
function paged(selection: EdgeSpec<RootEdgeName>, page: PageArguments): EdgeSpec<RootEdgeName> {
  const args = (of: EdgeArguments | null | undefined): EdgeArguments => ({ ...of, page });
  return {
    ...selection,
    args: args(selection.args),
    ...(selection.edges && { edges: selection.edges.map((edge) => ({ ...edge, args: args(edge.args) })) }),
  };
}

describe('the statement of a plan', () => {
  test('holds nothing of what a client sent, whatever argument it is in', () => {
    const harmless = everyQuestion(HARMLESS).map((question) => statement(question, null).text);
    for (const texts of FRAGMENTS) {
      const hostile = everyQuestion(texts).map((question) => statement(question, texts.day).text);
      for (const text of hostile) expect(text).not.toContain(texts.id);
      const now = everyQuestion(texts).map((question) => statement(question, null).text);
      expect(now).toEqual(harmless);
    }
  });

  test('holds nothing of a cursor', () => {
    for (const page of PAGES)
      for (const question of everyQuestion(HARMLESS)) {
        const other = paged(question, {
          ...page,
          ...(page.after !== undefined && { after: FRAGMENTS[0]?.id ?? '' }),
          ...(page.before !== undefined && { before: encodeCursor('x', [FRAGMENTS[1]?.id ?? '', 5, 'b']) }),
        });
        expect(statement(other, null).text).toBe(statement(paged(question, page), null).text);
      }
  });

  test('is the same object for the same plan and equal arguments, and another one for others', () => {
    const question = testQuery({ name: 'relationships', args: { relationships: { types: ['LOAN'] } } });
    const again = { ...question, args: [{ relationships: { types: ['STAKE' as const] } }] };
    const more = { ...question, args: [{ relationships: { types: ['STAKE' as const], disputed: true } }] };
    const first = cachedStatement(question.plan, bindingsFor(question));
    expect(cachedStatement(question.plan, bindingsFor(again))).toBe(first);
    expect(cachedStatement(question.plan, bindingsFor(more))).not.toBe(first);
  });
});
