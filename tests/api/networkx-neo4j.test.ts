import { freshStore, withNeo4j } from '../support/neo4j.ts';
import { agreesWithNetworkx } from './networkx/agreement.ts';

withNeo4j((address) => {
  agreesWithNetworkx('analysis on Neo4j', () => freshStore(address));
});
