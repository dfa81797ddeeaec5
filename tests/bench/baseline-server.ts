/**
 * Baseline server: a plain route with a small JSON response, and a bare Apollo Server with a
 * trivial query. Prints its address.
 */
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';

const apollo = new ApolloServer({
  typeDefs: 'type Query { ok: Boolean! }',
  resolvers: { Query: { ok: () => true } },
});
await apollo.start();
const app = fastify();
app.get('/plain', () => ({ ok: true }));
app.post('/graphql', fastifyApolloHandler(apollo));
process.once('SIGTERM', () => void app.close().then(() => apollo.stop()));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
