import { expect } from 'vitest';
import type { GraphStore } from '../../src/store/port.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { expectedAnswer } from './oracle-answers.ts';
import { GraphOracle } from './oracle.ts';

/** How a store is opened for a test: an empty one, each time another. */
export type StoreFactory = () => Promise<GraphStore>;

/** What is asked, for what is known now or on a day. */
export type QueryCase = readonly [selection: EdgeSpec<RootEdgeName>, knownOn?: string | null];

/** An answer without its cursors and its revision, which are the store's own affair; what is not there is left out. */
export function withoutCursors(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'cursor' || key === 'revision' ? undefined : value,
    ),
  );
}

/** A store and the graph that is in it, asked the same questions. */
export class StoreComparison {
  readonly store: GraphStore;
  readonly graph: GraphRecords;
  readonly #oracles = new Map<string | null, GraphOracle>();

  constructor(store: GraphStore, graph: GraphRecords) {
    this.store = store;
    this.graph = graph;
  }

  /** A new store with the graph put into it. */
  static async create(open: StoreFactory, graph: GraphRecords): Promise<StoreComparison> {
    const comparison = new StoreComparison(await open(), graph);
    await submitGraph(comparison.store, graph);
    return comparison;
  }

  /** What has to be answered. */
  oracle(knownOn: string | null = null): GraphOracle {
    let oracle = this.#oracles.get(knownOn);
    if (oracle === undefined) {
      oracle = new GraphOracle(this.graph, knownOn);
      this.#oracles.set(knownOn, oracle);
    }
    return oracle;
  }

  /** Asks the store and the oracle, and expects the same answer, in which the store may tell more than was selected; gives it. */
  async expectSame(spec: EdgeSpec<RootEdgeName>, knownOn: string | null = null): Promise<unknown> {
    const query = testQuery(spec);
    const bindings = bindingsFor(query, knownOn);
    const answer = withoutCursors(await this.store.fetch(query.plan, bindings));
    const expected = withoutCursors(expectedAnswer(this.oracle(knownOn), query.plan, bindings));
    expect(answer, `${JSON.stringify(spec)} known on ${knownOn}`).toMatchObject(expected as object);
    return answer;
  }

  /** The same for many questions. */
  async expectAllSame(cases: () => Iterable<QueryCase>): Promise<void> {
    await forEachConcurrently(cases(), ([spec, knownOn]) => this.expectSame(spec, knownOn));
  }
}

/** Every day on which something became known in a graph, and the days around the first and the last. */
export function knownDays(graph: GraphRecords): string[] {
  const oracle = new GraphOracle(graph, null);
  const publicationDates = [...oracle.views.values()].flatMap(({ claims }) =>
    claims.flatMap(({ source }) => source.publishedOn ?? []),
  );
  return [
    ...new Set(['1900-01-01', ...publicationDates.filter((date) => date.length === 10), '2999-12-31']),
  ].sort();
}
