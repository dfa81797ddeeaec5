import { openStore } from '../../src/store/open.ts';
import { agreesWithNetworkx } from './networkx/agreement-tests.ts';

agreesWithNetworkx('analysis on the embedded store', () => openStore({ path: ':memory:' }));
