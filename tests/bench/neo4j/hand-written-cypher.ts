import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../support/neo4j/server.ts';
import { HAND_WRITTEN_ANALYSIS } from './hand-written-analysis.ts';

const DEALS = `MATCH (c:Entity {id: $id})
CALL (c) {
  MATCH (c)-->(r:Relationship) WHERE r.knownFrom <= '~'
  WITH DISTINCT r ORDER BY r.id LIMIT 20
  RETURN collect(r) AS deals
}`;

const PARTIES = `${DEALS}
CALL (deals) {
  UNWIND deals AS r
  CALL (r) {
    MATCH (r)<-[p]-(e:Entity)
    WITH p, e ORDER BY p.ordinal
    RETURN collect({role: type(p), entity: {id: e.id, name: e.name}}) AS parties
  }
  RETURN collect({id: r.id, title: r.title, type: r.type, parties: parties}) AS nodes
}
RETURN {company: {name: c.name, relationships: {nodes: nodes}}} AS answer`;

/**
 * The queries of the benchmark in Cypher, each written for exactly this response in one statement.
 */
export const HAND_WRITTEN_STATEMENTS = {
  Q1: `MATCH (c:Entity {id: $id})
RETURN {company: {id: c.id, name: c.name, degree: c.degree}} AS answer`,
  Q2: PARTIES,
  Q3: `${DEALS}
CALL (deals) {
  UNWIND deals AS r
  CALL (r) {
    MATCH (r)<-[:ABOUT]-(m:Claim) WHERE m.state = 'ACCEPTED' AND m.knownFrom <= '~'
    WITH m ORDER BY m.seq LIMIT 5
    MATCH (m)-[:FROM]->(s:Source)
    RETURN collect({id: m.id, summary: m.summary, modality: m.modality,
      source: {id: s.id, title: s.title, publisher: s.publisher, publishedOn: s.publishedOn}}) AS claims
  }
  RETURN collect({id: r.id, title: r.title, claims: {nodes: claims}}) AS nodes
}
RETURN {company: {name: c.name, relationships: {nodes: nodes}}} AS answer`,
  // Without the index hint and the condition on the ID that it needs, the statement scans all
  // entities. Without kind and country in the order, it sorts all companies of the country.
  Q4: `MATCH (c:Entity) USING INDEX c:Entity(kind, country, degree, id)
WHERE c.kind = 'COMPANY' AND c.country = $country AND c.degree >= 2 AND c.id IS NOT NULL
WITH c ORDER BY c.kind DESC, c.country DESC, c.degree DESC, c.id LIMIT 51
WITH collect({id: c.id, name: c.name, country: c.country, degree: c.degree}) AS found
RETURN {companies: {nodes: found[..50], pageInfo: {hasNextPage: size(found) > 50, endCursor: found[49].id}}} AS answer`,
  Q10: PARTIES,
} as const;

/** Name of a query of the benchmark. */
export type QuestionName = keyof typeof HAND_WRITTEN_STATEMENTS;
/** Name of an analysis of the benchmark. */
export type AnalysisQuestionName = keyof typeof HAND_WRITTEN_ANALYSIS;

const ALL_STATEMENTS = { ...HAND_WRITTEN_STATEMENTS, ...HAND_WRITTEN_ANALYSIS };

/** Runs hand-written statements through the driver alone, and returns responses as JSON. */
export class HandWrittenClient {
  readonly #driver: Driver;

  constructor({ uri, username, password }: Neo4jAddress) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  }

  async run(
    question: QuestionName | AnalysisQuestionName,
    variables: Record<string, unknown>,
  ): Promise<string> {
    const session = this.#driver.session({ defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(ALL_STATEMENTS[question], variables);
      return JSON.stringify({ data: records[0]?.get('answer') as unknown });
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/**
 * Makes a process of the benchmark as fast as a built one. The driver records the caller of each
 * statement, which takes a tenth longer with the source maps of tsx.
 */
export function disableSourceMaps(): void {
  process.setSourceMapsEnabled(false);
}

/** Address of the server from the environment of a benchmark process. */
export function addressFromEnvironment(): Neo4jAddress {
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, username, password };
}
