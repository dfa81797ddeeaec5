import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../../support/neo4j/server.ts';

const IN_BATCHES = 'IN TRANSACTIONS OF 10000 ROWS';
const STATEMENTS = [
  'CREATE CONSTRAINT natural_company IF NOT EXISTS FOR (n:NaturalCompany) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT natural_deal IF NOT EXISTS FOR (n:NaturalDeal) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT natural_claim IF NOT EXISTS FOR (n:NaturalClaim) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT natural_source IF NOT EXISTS FOR (n:NaturalSource) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX natural_country IF NOT EXISTS FOR (n:NaturalCompany) ON (n.country, n.degree)',
  `MATCH (e:Entity) CALL (e) { CREATE (:NaturalCompany {id: e.id, name: e.name, country: e.country, degree: e.degree}) } ${IN_BATCHES}`,
  `MATCH (r:Relationship) CALL (r) { CREATE (:NaturalDeal {id: r.id, title: r.title, type: r.type}) } ${IN_BATCHES}`,
  `MATCH (s:Source) CALL (s) { CREATE (:NaturalSource {id: s.id, title: s.title, publisher: s.publisher, publishedOn: s.publishedOn}) } ${IN_BATCHES}`,
  `MATCH (e:Entity)-[party]->(r:Relationship) CALL (e, party, r) { MATCH (c:NaturalCompany {id: e.id}) MATCH (d:NaturalDeal {id: r.id}) CREATE (c)-[:PARTY {role: type(party), ordinal: party.ordinal}]->(d) } ${IN_BATCHES}`,
  `MATCH (m:Claim)-[:FROM]->(s:Source) CALL (m, s) { MATCH (t:NaturalSource {id: s.id}) CREATE (:NaturalClaim {id: m.id, seq: m.seq, summary: m.summary, modality: m.modality})-[:FROM]->(t) } ${IN_BATCHES}`,
  `MATCH (m:Claim)-[:ABOUT]->(r:Relationship) CALL (m, r) { MATCH (n:NaturalClaim {id: m.id}) MATCH (d:NaturalDeal {id: r.id}) CREATE (n)-[:ABOUT]->(d) } ${IN_BATCHES}`,
  'CALL db.awaitIndexes(600)',
];

/**
 * Copies the graph into the same database, modeled as the documentation of @neo4j/graphql
 * recommends: one label per type, small nodes with plain properties, and one relationship type for
 * all parties with the role as a property. The library cannot express our model, in which the
 * relationship type is the role. Does nothing if the copy exists.
 */
export async function createNaturalCopy({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    const { records } = await session.run('MATCH (n:NaturalClaim) RETURN 1 LIMIT 1');
    if (records.length > 0) return;
    for (const statement of STATEMENTS) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}
