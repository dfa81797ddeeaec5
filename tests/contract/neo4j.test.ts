import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { storeContractTests } from './suite.ts';

withNeo4j((address) => {
  storeContractTests('the store in Neo4j', () => emptyNeo4jStore(address), {
    graphs: 10,
    timeout: 15 * 60_000,
  });
});
