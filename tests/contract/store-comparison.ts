import { expect } from 'vitest';
import type { GraphStore } from '../../src/store/port.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import { atOnce } from '../support/concurrency.ts';
import { store as put, type Graph } from '../support/graph-records.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { wanted } from './oracle-answers.ts';
import { Oracle } from './oracle.ts';

/** How a store is opened for a test: an empty one, each time another. */
export type Open = () => Promise<GraphStore>;

/** What is asked, for what is known now or on a day. */
export type Question = readonly [selection: EdgeSpec<RootEdgeName>, knownOn?: string | null];

/** An answer without its cursors and its revision, which are the store's own affair; what is not there is left out. */
export function comparable(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === 'cursor' || key === 'revision' ? undefined : value,
    ),
  );
}

/** A store and the graph that is in it, asked the same questions. */
export class Compared {
  readonly store: GraphStore;
  readonly graph: Graph;
  readonly #oracles = new Map<string | null, Oracle>();

  constructor(store: GraphStore, graph: Graph) {
    this.store = store;
    this.graph = graph;
  }

  /** A new store with the graph put into it. */
  static async filled(open: Open, graph: Graph): Promise<Compared> {
    const compared = new Compared(await open(), graph);
    await put(compared.store, graph);
    return compared;
  }

  /** What has to be answered. */
  oracle(knownOn: string | null = null): Oracle {
    let oracle = this.#oracles.get(knownOn);
    if (oracle === undefined) {
      oracle = new Oracle(this.graph, knownOn);
      this.#oracles.set(knownOn, oracle);
    }
    return oracle;
  }

  /** Asks the store and the oracle, and expects the same answer, in which the store may tell more than was selected; gives it. */
  async same(selection: EdgeSpec<RootEdgeName>, knownOn: string | null = null): Promise<unknown> {
    const question = testQuery(selection);
    const bindings = bindingsFor(question, knownOn);
    const answer = comparable(await this.store.fetch(question.plan, bindings));
    const expected = comparable(wanted(this.oracle(knownOn), question.plan, bindings));
    expect(answer, `${JSON.stringify(selection)} known on ${knownOn}`).toMatchObject(expected as object);
    return answer;
  }

  /** The same for many questions. */
  async allSame(questions: () => Iterable<Question>): Promise<void> {
    await atOnce(questions(), ([selection, knownOn]) => this.same(selection, knownOn));
  }
}

/** Every day on which something became known in a graph, and the days around the first and the last. */
export function days(graph: Graph): string[] {
  const oracle = new Oracle(graph, null);
  const known = [...oracle.views.values()].flatMap(({ claims }) =>
    claims.flatMap(({ source }) => source.publishedOn ?? []),
  );
  return [...new Set(['1900-01-01', ...known.filter((date) => date.length === 10), '2999-12-31'])].sort();
}
