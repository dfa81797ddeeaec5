import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { networkxAgreementTests } from './networkx/agreement-tests.ts';

withNeo4j((address) => {
  networkxAgreementTests('analysis on Neo4j', () => emptyNeo4jStore(address));
});
