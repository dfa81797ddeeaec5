import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { contract } from './suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
let opened = 0;

// In a file, where reading and writing are on connections of their own.
contract('the store in SQLite', () => openStore({ path: join(folder, `${(opened += 1)}.db`) }), {
  graphs: 150,
  timeout: 120_000,
});
