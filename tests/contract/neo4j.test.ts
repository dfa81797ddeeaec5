import { freshStore, withNeo4j } from '../support/neo4j/database.ts';
import { contract } from './suite.ts';

withNeo4j((address) => {
  contract('the store in Neo4j', () => freshStore(address), { graphs: 10, timeout: 15 * 60_000 });
});
