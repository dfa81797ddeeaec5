import { describe } from 'vitest';
import type { StoreFactory } from './store-comparison.ts';
import { contradictionTests } from './contradiction-tests.ts';
import { linkTests } from './link-tests.ts';
import { pagingTests } from './paging-tests.ts';
import { randomGraphTests } from './random-graph-tests.ts';
import { readTests } from './read-tests.ts';
import { searchTests } from './search-tests.ts';
import { selectionTests } from './selection-tests.ts';
import { writeTests } from './write-tests.ts';

/** How thorough, and how patient: a server plans each statement that it has not seen, and is emptied for each graph. */
export interface ContractOptions {
  /** How many graphs are made by chance. */
  readonly graphs: number;
  /** How long one test may take, in milliseconds. */
  readonly timeout: number;
}

/** Everything that the port promises, of one store. Each adapter runs it; where two stores pass, they agree in every answer. */
export function storeContractTests(
  name: string,
  open: StoreFactory,
  { graphs, timeout }: ContractOptions,
): void {
  describe(`${name} keeps the contract of the store`, { timeout }, () => {
    readTests(open);
    contradictionTests(open);
    pagingTests(open);
    searchTests(open);
    selectionTests(open, graphs);
    writeTests(open);
    randomGraphTests(open, graphs);
    linkTests(open, graphs);
  });
}
