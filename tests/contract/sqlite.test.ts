import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { contract } from './suite.ts';
import { writing } from './write-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
let opened = 0;

// In a file, where reading and writing are on connections of their own.
const open = (): Promise<GraphStore> => openStore({ path: join(folder, `${(opened += 1)}.db`) });

contract('the store in SQLite', open, { graphs: 150, timeout: 120_000 });

// Large submissions are written in a thread of their own; here all are called large.
describe('the store in SQLite, in large submissions', () => {
  writing(async () => {
    const store = await open();
    const write = store.write.bind(store);
    const writeMany: GraphStore['write'] = (work) => write(work, 1_000_000);
    return Object.assign(store, { write: writeMany });
  });
});
