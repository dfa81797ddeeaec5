import { describe, expect, test } from 'vitest';
import { encodeCursor } from '../../src/store/cursor.ts';
import type { CypherStatement } from '../../src/store/neo4j/read/compile.ts';
import { cachedStatement } from '../../src/store/neo4j/read/plan-cache.ts';
import type { EdgeArguments, PageArguments, RootEdgeName } from '../../src/store/plan.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { everyQuery, type ArgumentTexts } from '../support/store-queries.ts';

/** Texts that would change a statement if they were part of it. */
const INJECTION_TEXTS: readonly ArgumentTexts[] = [
  "' OR 1 = 1 //",
  '"}) DETACH DELETE n //',
  '`) MATCH (m) SET m.name = null //',
  '} RETURN 1 UNION MATCH (n) RETURN n //',
  '$e0} RETURN $e0 //',
  '\\u0027 OR true //',
  '*/ DROP INDEX entity_name /*',
].map((text) => ({ id: text, word: text, day: text }));
const HARMLESS_TEXTS: ArgumentTexts = { id: 'nvidia', word: 'compute', day: '2025-01-01' };

const PAGES: readonly PageArguments[] = [
  { first: 3 },
  { first: 3, after: encodeCursor('x', ['a']) },
  { last: 3 },
  { last: 3, before: encodeCursor('x', ['a']), after: encodeCursor('x', ['b']) },
];

function statementFor(spec: EdgeSpec<RootEdgeName>, knownOn: string | null): CypherStatement {
  const query = testQuery(spec);
  return cachedStatement(query.plan, bindingsFor(query, knownOn));
}

/** A query with another page, which lists without pages ignore. */
function withPage(spec: EdgeSpec<RootEdgeName>, page: PageArguments): EdgeSpec<RootEdgeName> {
  const args = (edgeArgs: EdgeArguments | null | undefined): EdgeArguments => ({ ...edgeArgs, page });
  return {
    ...spec,
    args: args(spec.args),
    ...(spec.edges && { edges: spec.edges.map((edge) => ({ ...edge, args: args(edge.args) })) }),
  };
}

describe('the Cypher statement of a plan', () => {
  test('contains no text from a client, whatever the argument', () => {
    const harmless = everyQuery(HARMLESS_TEXTS).map((query) => statementFor(query, null).text);
    for (const texts of INJECTION_TEXTS) {
      const hostile = everyQuery(texts).map((query) => statementFor(query, texts.day).text);
      for (const text of hostile) expect(text).not.toContain(texts.id);
      const now = everyQuery(texts).map((query) => statementFor(query, null).text);
      expect(now).toEqual(harmless);
    }
  });

  test('contains no text from a cursor', () => {
    for (const page of PAGES)
      for (const query of everyQuery(HARMLESS_TEXTS)) {
        const other = withPage(query, {
          ...page,
          ...(page.after !== undefined && { after: INJECTION_TEXTS[0]?.id ?? '' }),
          ...(page.before !== undefined && {
            before: encodeCursor('x', [INJECTION_TEXTS[1]?.id ?? '', 5, 'b']),
          }),
        });
        expect(statementFor(other, null).text).toBe(statementFor(withPage(query, page), null).text);
      }
  });

  test('is cached by the plan and the shape of its arguments', () => {
    const query = testQuery({ name: 'relationships', args: { relationships: { types: ['LOAN'] } } });
    const again = { ...query, args: [{ relationships: { types: ['STAKE' as const] } }] };
    const more = { ...query, args: [{ relationships: { types: ['STAKE' as const], disputed: true } }] };
    const first = cachedStatement(query.plan, bindingsFor(query));
    expect(cachedStatement(query.plan, bindingsFor(again))).toBe(first);
    expect(cachedStatement(query.plan, bindingsFor(more))).not.toBe(first);
  });
});
