import { describe, expect, onTestFinished, test } from 'vitest';
import type { GraphStore } from '../../../src/store/port.ts';
import { apiOver, type TestApi } from '../test-api.ts';
import { store as put, versionsOf, type Graph } from '../../support/graph-records.ts';
import { chance, graphsOfEachShape } from './graphs.ts';
import { askNetworkx, networkxThere } from './python.ts';

/** At most so many paths or circles are compared whole; beyond it, only that there are as many as may be asked for. */
const MOST = 100;

interface Question {
  readonly ask: 'neighborhood' | 'paths' | 'shortest' | 'circles' | 'totals';
  readonly [argument: string]: unknown;
}

function questionsAbout(graph: Graph, random: () => number): Question[] {
  const one = (): string => `e${Math.floor(random() * graph.entities.length)}`;
  const pairs = Array.from({ length: 6 }, () => [one(), one()] as const).filter(([from, to]) => from !== to);
  return [
    ...[0, 1, 2].map((depth): Question => ({ ask: 'neighborhood', of: [one()], depth })),
    { ask: 'neighborhood', of: [...new Set([one(), one(), one()])], depth: 1 },
    ...pairs.flatMap(([from, to]): Question[] => [
      { ask: 'paths', from, to, maxLength: 2, most: MOST },
      { ask: 'paths', from, to, maxLength: 3, most: MOST },
      { ask: 'shortest', from, to },
    ]),
    ...[2, 3, 4].map((maxLength): Question => ({ ask: 'circles', maxLength, most: MOST })),
    { ask: 'totals', by: 'PAYER' },
    { ask: 'totals', by: 'PAYEE' },
  ];
}

/** The relationships of a graph as the oracle reads them, their amounts as resolved. */
function exported(graph: Graph) {
  const versions = new Map(versionsOf(graph).map((each) => [each.relationship, each.versions.at(-1)]));
  return graph.relationships.map(({ id, type, parties, partOf }) => ({
    id,
    type,
    parties: parties.map(({ entity, role }) => [entity, role]),
    partOf: partOf ?? null,
    amount: versions.get(id)?.terms.amount ?? null,
  }));
}

type Ids = readonly { readonly id: string }[];
const idsOf = (nodes: Ids): string[] => nodes.map(({ id }) => id);

/** What dealgraph answers to a question, in the oracle's form. */
async function answerTo(api: TestApi, { ask, most: _, ...variables }: Question): Promise<unknown> {
  switch (ask) {
    case 'neighborhood': {
      const { neighborhood } = await api.data<{
        neighborhood: { truncated: boolean; nodes: Ids; links: { source: string; target: string }[] };
      }>(
        'query ($of: [ID!]!, $depth: Int) { neighborhood(of: $of, depth: $depth, limit: 2000) { truncated nodes { id } links { source target } } }',
        variables,
      );
      const ties = new Set(
        neighborhood.links.map(({ source, target }) => JSON.stringify([source, target].sort())),
      );
      return {
        truncated: neighborhood.truncated,
        nodes: idsOf(neighborhood.nodes).sort(),
        ties: [...ties].map((tie) => JSON.parse(tie) as string[]).sort(),
      };
    }
    case 'paths': {
      const { paths } = await api.data<{ paths: { length: number; nodes: Ids }[] }>(
        'query ($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength, limit: 100) { length nodes { id } } }',
        variables,
      );
      const lengths = paths.map(({ length }) => length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      return paths.map(({ nodes }) => idsOf(nodes)).sort();
    }
    case 'shortest': {
      const { paths } = await api.data<{ paths: { length: number }[] }>(
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 8, limit: 1) { length } }',
        variables,
      );
      return paths[0]?.length ?? null;
    }
    case 'circles': {
      const { moneyCycles } = await api.data<{ moneyCycles: { entities: Ids }[] }>(
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

/** Compares an answer with the oracle's, which may hold more than one answer can. */
function expectAgreement(question: Question, ours: unknown, theirs: unknown): void {
  const about = JSON.stringify(question);
  const [a, b] = [ours as unknown[], theirs as unknown[]];
  if (question.ask === 'neighborhood') {
    expect(ours, about).toEqual({ truncated: false, ...(theirs as object) });
  } else if (question.ask === 'totals') {
    const all = theirs as Record<string, unknown>;
    const told = Object.entries(ours as object);
    expect(told.length, about).toBe(Math.min(100, Object.keys(all).length));
    for (const [key, total] of told) expect(total, `${about} ${key}`).toEqual(all[key]);
  } else if (question.ask === 'shortest') {
    // Longer than may be asked for is not found.
    expect(ours, about).toBe(theirs !== null && Number(theirs) > 8 ? null : theirs);
  } else if (b.length > MOST) expect(a, about).toHaveLength(MOST);
  else expect(a, about).toEqual(b);
}

/** Compares what a store's analysis finds in graphs of several shapes with what networkx and a sum by exact integers find. */
export function agreesWithNetworkx(name: string, open: () => Promise<GraphStore>): void {
  describe.runIf(networkxThere())(`${name} agrees with networkx`, () => {
    test.each(graphsOfEachShape())(
      'about %s',
      async (shape, graph) => {
        const questions = questionsAbout(graph, chance(shape.length));
        const [expected = []] = askNetworkx({ graphs: [{ relationships: exported(graph), questions }] });
        const store = await open();
        await put(store, graph);
        const api = await apiOver(store);
        onTestFinished(() => api.close());
        for (const [place, question] of questions.entries())
          expectAgreement(question, await answerTo(api, question), expected[place]);
      },
      300_000,
    );
  });
}
