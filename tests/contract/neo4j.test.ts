import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { storeContractTests } from './suite.ts';

withNeo4j((address) => {
  storeContractTests('the Neo4j store', () => emptyNeo4jStore(address), {
    graphs: 10,
    timeout: 15 * 60_000,
  });
});
