import { expect } from 'vitest';
import { CURRENT_VIEW } from '../../src/domain/graph-view.ts';
import type { GraphStore } from '../../src/store/port.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { testQuery, bindingsFor, viewOf, type EdgeSpec, type ViewSpec } from '../support/test-queries.ts';
import { expectedAnswer } from './oracle-answers.ts';
import { GraphOracle } from './oracle.ts';

/** Opens a new, empty store for a test. */
export type StoreFactory = () => Promise<GraphStore>;

/** A query and its view, by default the current one. */
export type QueryCase = readonly [selection: EdgeSpec<RootEdgeName>, view?: ViewSpec];

/** A result without undefined values and without cursors and revision, which differ by store. */
export function withoutCursors(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'cursor' || key === 'revision' ? undefined : value,
    ),
  );
}

/** A store and an oracle with the same graph, for comparisons of their results. */
export class StoreComparison {
  readonly store: GraphStore;
  readonly graph: GraphRecords;
  readonly #oracles = new Map<string, GraphOracle>();

  constructor(store: GraphStore, graph: GraphRecords) {
    this.store = store;
    this.graph = graph;
  }

  /** A comparison with a new store that contains the graph. */
  static async create(open: StoreFactory, graph: GraphRecords): Promise<StoreComparison> {
    const comparison = new StoreComparison(await open(), graph);
    await submitGraph(comparison.store, graph);
    return comparison;
  }

  /** The oracle for a view. */
  oracle(spec: ViewSpec = null): GraphOracle {
    const view = viewOf(spec);
    const key = `${view.knownOn} ${view.evidence}`;
    let oracle = this.#oracles.get(key);
    if (oracle === undefined) {
      oracle = new GraphOracle(this.graph, view);
      this.#oracles.set(key, oracle);
    }
    return oracle;
  }

  /**
   * Expects the store to return everything that the oracle returns, possibly with fields that are
   * not selected, and returns the store's result.
   */
  async expectSame(spec: EdgeSpec<RootEdgeName>, view: ViewSpec = null): Promise<unknown> {
    const query = testQuery(spec);
    const bindings = bindingsFor(query, view);
    const answer = withoutCursors(await this.store.fetch(query.plan, bindings));
    const expected = withoutCursors(expectedAnswer(this.oracle(view), query.plan, bindings));
    expect(answer, `${JSON.stringify(spec)} in the view ${JSON.stringify(view)}`).toMatchObject(
      expected as object,
    );
    return answer;
  }

  /** Runs `expectSame` for many queries concurrently. */
  async expectAllSame(cases: () => Iterable<QueryCase>): Promise<void> {
    await forEachConcurrently(cases(), ([spec, view]) => this.expectSame(spec, view));
  }
}

/** Every full day of publication in a graph, and one day before and one after all of them. */
export function knownDays(graph: GraphRecords): string[] {
  const oracle = new GraphOracle(graph, CURRENT_VIEW);
  const publicationDates = [...oracle.views.values()].flatMap(({ claims }) =>
    claims.flatMap(({ source }) => source.publishedOn ?? []),
  );
  return [
    ...new Set(['1900-01-01', ...publicationDates.filter((date) => date.length === 10), '2999-12-31']),
  ].sort();
}
