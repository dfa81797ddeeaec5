import { describe, expect, onTestFinished, test } from 'vitest';
import type { GraphStore } from '../../../src/store/port.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { submitGraph, versionsOf, type GraphRecords } from '../../support/graph-records.ts';
import { seededRandom, graphsOfEachShape } from './graphs.ts';
import { networkxAnswers, hasNetworkx } from './python.ts';

/** Maximum number of paths or cycles to compare in full; of more, only the number is compared. */
const MAX_ANSWERS = 100;

/** Arguments of `commonCounterparties` about roles. */
const ROLE_QUESTIONS = [
  {},
  { roles: ['INVESTEE', 'BORROWER'], theirRoles: ['INVESTOR', 'LENDER'] },
  { roles: ['INVESTOR', 'BUYER', 'CUSTOMER', 'PARTNER'] },
  { theirRoles: ['INVESTOR', 'LENDER', 'PARTNER'] },
] as const;

interface NetworkxQuestion {
  readonly query: 'neighborhood' | 'paths' | 'shortest' | 'common' | 'cycles' | 'totals';
  readonly [argument: string]: unknown;
}

function questionsFor(graph: GraphRecords, random: () => number): NetworkxQuestion[] {
  const randomEntity = (): string => `e${Math.floor(random() * graph.entities.length)}`;
  const pairs = Array.from({ length: 6 }, () => [randomEntity(), randomEntity()] as const).filter(
    ([from, to]) => from !== to,
  );
  const traversals: NetworkxQuestion[] = [
    ...[0, 1, 2].map((depth): NetworkxQuestion => ({ query: 'neighborhood', of: [randomEntity()], depth })),
    { query: 'neighborhood', of: [...new Set([randomEntity(), randomEntity(), randomEntity()])], depth: 1 },
    ...pairs.flatMap(([from, to]): NetworkxQuestion[] => [
      { query: 'paths', from, to, maxLength: 2, limit: MAX_ANSWERS },
      { query: 'paths', from, to, maxLength: 3, limit: MAX_ANSWERS },
      { query: 'shortest', from, to },
      ...ROLE_QUESTIONS.map((roles): NetworkxQuestion => ({ query: 'common', of: [from, to], ...roles })),
    ]),
  ];
  return [
    ...traversals,
    ...traversals.map((question) => ({ ...question, coParties: true })),
    ...[2, 3, 4].map((maxLength): NetworkxQuestion => ({ query: 'cycles', maxLength, limit: MAX_ANSWERS })),
    { query: 'totals', by: 'PAYER' },
    { query: 'totals', by: 'PAYEE' },
  ];
}

/** Relationships of a graph in the form of the oracle, with resolved amounts. */
function oracleRelationships(graph: GraphRecords) {
  const versions = new Map(versionsOf(graph).map((each) => [each.relationship, each.versions.at(-1)]));
  return graph.relationships.map(({ id, type, parties, partOf }) => ({
    id,
    type,
    parties: parties.map(({ entity, role }) => [entity, role]),
    partOf: partOf ?? null,
    status: versions.get(id)?.terms.status ?? null,
    amount: versions.get(id)?.terms.amount ?? null,
  }));
}

type NodesWithId = readonly { readonly id: string }[];
const idsOf = (nodes: NodesWithId): string[] => nodes.map(({ id }) => id);

/** Answer of dealgraph to a question, in the form of the oracle. */
async function dealgraphAnswer(
  api: TestApi,
  { query, limit: _, ...variables }: NetworkxQuestion,
): Promise<unknown> {
  switch (query) {
    case 'neighborhood': {
      const { neighborhood } = await api.data<{
        neighborhood: { truncated: boolean; nodes: NodesWithId; links: { source: string; target: string }[] };
      }>(
        'query ($of: [ID!]!, $depth: Int, $coParties: Boolean) { neighborhood(of: $of, depth: $depth, coParties: $coParties, limit: 2000) { truncated nodes { id } links { source target } } }',
        variables,
      );
      const linkedPairs = new Set(
        neighborhood.links.map(({ source, target }) => JSON.stringify([source, target].sort())),
      );
      return {
        truncated: neighborhood.truncated,
        nodes: idsOf(neighborhood.nodes).sort(),
        links: [...linkedPairs].map((pair) => JSON.parse(pair) as string[]).sort(),
      };
    }
    case 'paths': {
      const { paths } = await api.data<{ paths: { length: number; nodes: NodesWithId }[] }>(
        'query ($from: ID!, $to: ID!, $maxLength: Int, $coParties: Boolean) { paths(from: $from, to: $to, maxLength: $maxLength, coParties: $coParties, limit: 100) { length nodes { id } } }',
        variables,
      );
      const lengths = paths.map(({ length }) => length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      return paths.map(({ nodes }) => idsOf(nodes)).sort();
    }
    case 'shortest': {
      const { paths } = await api.data<{ paths: { length: number }[] }>(
        'query ($from: ID!, $to: ID!, $coParties: Boolean) { paths(from: $from, to: $to, maxLength: 8, coParties: $coParties, limit: 1) { length } }',
        variables,
      );
      return paths[0]?.length ?? null;
    }
    case 'common': {
      const { commonCounterparties } = await api.data<{
        commonCounterparties: { totalCount: number; nodes: NodesWithId };
      }>(
        'query ($of: [ID!]!, $roles: [PartyRole!], $theirRoles: [PartyRole!], $coParties: Boolean) { commonCounterparties(of: $of, roles: $roles, theirRoles: $theirRoles, coParties: $coParties, first: 100) { totalCount nodes { id } } }',
        variables,
      );
      expect(commonCounterparties.totalCount).toBe(commonCounterparties.nodes.length);
      return idsOf(commonCounterparties.nodes).sort();
    }
    case 'cycles': {
      const { moneyCycles } = await api.data<{ moneyCycles: { entities: NodesWithId }[] }>(
        'query ($maxLength: Int) { moneyCycles(maxLength: $maxLength, limit: 100) { entities { id } } }',
        variables,
      );
      return moneyCycles.map(({ entities }) => idsOf(entities)).sort();
    }
    case 'totals': {
      const { totals } = await api.data<{
        totals: {
          key: string;
          count: number;
          unstated: number;
          total: { currency: string; low: number; high: number | null }[];
        }[];
      }>(
        'query ($by: TotalBy!) { totals(by: $by, first: 100) { key count unstated total { currency low high } } }',
        variables,
      );
      return Object.fromEntries(
        totals.map(({ key, count, unstated, total }) => [
          key,
          {
            count,
            unstated,
            sums: Object.fromEntries(total.map(({ currency, low, high }) => [currency, [low, high]])),
          },
        ]),
      );
    }
  }
}

/** Compares an answer with that of the oracle, which can be longer than a response. */
function expectAgreement(question: NetworkxQuestion, ours: unknown, theirs: unknown): void {
  const about = JSON.stringify(question);
  const [a, b] = [ours as unknown[], theirs as unknown[]];
  if (question.query === 'neighborhood') {
    expect(ours, about).toEqual({ truncated: false, ...(theirs as object) });
  } else if (question.query === 'totals') {
    const all = theirs as Record<string, unknown>;
    const ownTotals = Object.entries(ours as object);
    expect(ownTotals.length, about).toBe(Math.min(100, Object.keys(all).length));
    for (const [key, total] of ownTotals) expect(total, `${about} ${key}`).toEqual(all[key]);
  } else if (question.query === 'shortest') {
    // Longer paths cannot be requested.
    expect(ours, about).toBe(theirs !== null && Number(theirs) > 8 ? null : theirs);
  } else if (b.length > MAX_ANSWERS) expect(a, about).toHaveLength(MAX_ANSWERS);
  else expect(a, about).toEqual(b);
}

/**
 * Compares analyses of a store with networkx, and their sums with exact integers, on graphs of
 * several shapes.
 */
export function networkxAgreementTests(name: string, open: () => Promise<GraphStore>): void {
  describe.runIf(hasNetworkx())(`${name} agrees with networkx`, () => {
    test.each(graphsOfEachShape())(
      'on %s',
      async (shape, graph) => {
        const questions = questionsFor(graph, seededRandom(shape.length));
        const [expected = []] = networkxAnswers({
          graphs: [{ relationships: oracleRelationships(graph), questions }],
        });
        const store = await open();
        await submitGraph(store, graph);
        const api = await createTestApi(store);
        onTestFinished(() => api.close());
        for (const [index, question] of questions.entries())
          expectAgreement(question, await dealgraphAnswer(api, question), expected[index]);
      },
      300_000,
    );
  });
}
