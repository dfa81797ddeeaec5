import { freshStore, withNeo4j } from '../support/neo4j.ts';
import { profiled } from '../support/neo4j/profiled.ts';
import { contract } from './suite.ts';

withNeo4j((address) => {
  contract(
    'the store in Neo4j, by one statement that begins at an index for each root field,',
    async () => profiled(await freshStore(address)),
    { graphs: 10, timeout: 15 * 60_000 },
  );
});
