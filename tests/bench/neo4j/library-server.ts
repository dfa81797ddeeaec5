/**
 * The same graph with the official library: @neo4j/graphql with a natural schema behind Apollo
 * Server; prints its address.
 */
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import neo4j from 'neo4j-driver';
import { addressFromEnvironment, disableSourceMaps } from './hand-written-cypher.ts';

const typeDefs = /* GraphQL */ `
  type Company @node(labels: ["NaturalCompany"]) {
    id: ID!
    name: String!
    country: String
    degree: Int!
    deals: [Deal!]! @relationship(type: "PARTY", direction: OUT, properties: "Party")
  }
  type Party @relationshipProperties {
    role: String!
    ordinal: Int!
  }
  type Deal @node(labels: ["NaturalDeal"]) {
    id: ID!
    title: String!
    type: String!
    parties: [Company!]! @relationship(type: "PARTY", direction: IN, properties: "Party")
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Claim @node(labels: ["NaturalClaim"]) {
    id: ID!
    seq: Int!
    summary: String!
    modality: String!
    source: [Source!]! @relationship(type: "FROM", direction: OUT)
  }
  type Source @node(labels: ["NaturalSource"]) {
    id: ID!
    title: String!
    publisher: String!
    publishedOn: String
  }
`;

disableSourceMaps();
const { uri, username, password } = addressFromEnvironment();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const apollo = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
await apollo.start();
const app = fastify();
app.post(
  '/graphql',
  // As its documentation recommends: with the name of the database, the driver need not look it up.
  fastifyApolloHandler(apollo, {
    context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
  }),
);
process.once(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => apollo.stop())
      .then(() => driver.close()),
);
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
