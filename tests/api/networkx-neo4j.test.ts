import { freshStore, withNeo4j } from '../support/neo4j/database.ts';
import { agreesWithNetworkx } from './networkx/agreement-tests.ts';

withNeo4j((address) => {
  agreesWithNetworkx('analysis on Neo4j', () => freshStore(address));
});
