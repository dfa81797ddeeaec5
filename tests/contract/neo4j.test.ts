import { describe } from 'vitest';
import { freshStore, withNeo4j } from '../support/neo4j.ts';
import { writing } from './writing.ts';

withNeo4j((address) => {
  describe('the store in Neo4j keeps the contract of the store', () => {
    writing(() => freshStore(address));
  });
});
