import { describe } from 'vitest';
import type { StoreFactory } from './store-comparison.ts';
import { correctionTests } from './correction-tests.ts';
import { contradictionTests } from './contradiction-tests.ts';
import { linkTests } from './link-tests.ts';
import { mergeTests } from './merge-tests.ts';
import { nameTests } from './name-tests.ts';
import { pagingTests } from './paging-tests.ts';
import { randomGraphTests } from './random-graph-tests.ts';
import { readTests } from './read-tests.ts';
import { searchTests } from './search-tests.ts';
import { selectionTests } from './selection-tests.ts';
import { writeTests } from './write-tests.ts';

/**
 * The scale of the contract tests. A server needs more time, because it plans every new statement
 * and is cleared for every graph.
 */
export interface ContractOptions {
  /** Number of random graphs. */
  readonly graphs: number;
  /** Timeout of one test, in milliseconds. */
  readonly timeout: number;
}

/** The contract tests of the port; two stores that pass them return the same results. */
export function storeContractTests(
  name: string,
  open: StoreFactory,
  { graphs, timeout }: ContractOptions,
): void {
  describe(`${name} fulfills the contract`, { timeout }, () => {
    readTests(open);
    contradictionTests(open);
    pagingTests(open);
    searchTests(open);
    nameTests(open);
    selectionTests(open, graphs);
    writeTests(open);
    correctionTests(open);
    mergeTests(open);
    randomGraphTests(open, graphs);
    linkTests(open, graphs);
  });
}
