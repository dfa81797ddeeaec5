import { openStore } from '../../src/store/open.ts';
import { networkxAgreementTests } from './networkx/agreement-tests.ts';

networkxAgreementTests('analysis on the embedded store', () => openStore({ path: ':memory:' }));
