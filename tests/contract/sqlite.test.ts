import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { storeContractTests } from './suite.ts';
import { writeTests } from './write-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
let storeCount = 0;

// In a file, because reads and writes have separate connections there.
const openStoreFile = (): Promise<GraphStore> => openStore({ path: join(folder, `${(storeCount += 1)}.db`) });

storeContractTests('the SQLite store', openStoreFile, { graphs: 150, timeout: 120_000 });

// Every submission claims to be large, and is therefore written in a worker thread.
describe('the SQLite store with a worker thread', () => {
  writeTests(async () => {
    const store = await openStoreFile();
    const write = store.write.bind(store);
    const writeMany: GraphStore['write'] = (work) => write(work, 1_000_000);
    return Object.assign(store, { write: writeMany });
  });
});
