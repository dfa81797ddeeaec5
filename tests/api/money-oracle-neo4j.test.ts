import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { moneyOracleTests } from './money-oracle/agreement-tests.ts';

withNeo4j((address) => {
  moneyOracleTests('Neo4j', { graphs: 200, open: () => emptyNeo4jStore(address) });
});
