import { openStore } from '../../src/store/open.ts';
import { contract } from './suite.ts';

contract('the store in SQLite', () => openStore({ path: ':memory:' }), { graphs: 150, timeout: 30_000 });
