import { openStore } from '../../src/store/open.ts';
import { moneyOracleTests } from './money-oracle/agreement-tests.ts';

moneyOracleTests('the embedded store', { graphs: 800, open: () => openStore({ path: ':memory:' }) });
