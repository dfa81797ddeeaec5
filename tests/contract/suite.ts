import { describe } from 'vitest';
import type { Open } from './comparing.ts';
import { paging } from './paging.ts';
import { randomGraphs } from './random-graphs.ts';
import { reading } from './reading.ts';
import { searching } from './searching.ts';
import { writing } from './writing.ts';

/** Everything that the port promises, of one store. Each adapter runs it; where two stores pass, they agree in every answer. */
export function contract(name: string, open: Open): void {
  describe(`${name} keeps the contract of the store`, () => {
    reading(open);
    paging(open);
    searching(open);
    writing(open);
    randomGraphs(open);
  });
}
