import { describe } from 'vitest';
import type { Open } from './store-comparison.ts';
import { contradictions } from './contradiction-tests.ts';
import { links } from './link-tests.ts';
import { paging } from './paging-tests.ts';
import { randomGraphs } from './random-graph-tests.ts';
import { reading } from './read-tests.ts';
import { searching } from './search-tests.ts';
import { selecting } from './selection-tests.ts';
import { writing } from './write-tests.ts';

/** How thorough, and how patient: a server plans each statement that it has not seen, and is emptied for each graph. */
export interface Thoroughness {
  /** How many graphs are made by chance. */
  readonly graphs: number;
  /** How long one test may take, in milliseconds. */
  readonly timeout: number;
}

/** Everything that the port promises, of one store. Each adapter runs it; where two stores pass, they agree in every answer. */
export function contract(name: string, open: Open, { graphs, timeout }: Thoroughness): void {
  describe(`${name} keeps the contract of the store`, { timeout }, () => {
    reading(open);
    contradictions(open);
    paging(open);
    searching(open);
    selecting(open, graphs);
    writing(open);
    randomGraphs(open, graphs);
    links(open, graphs);
  });
}
