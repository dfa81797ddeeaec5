import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../store/port.ts';

/** Measures all requests and serves /metrics for Prometheus, with process metrics. */
export function registerMetrics(app: FastifyInstance, store: GraphStore): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'dealgraph_http_request_duration_seconds',
    help: 'Duration of requests, from their first byte to the last byte of the response',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [register],
  });
  new Gauge({
    name: 'dealgraph_graph_revision',
    help: 'Revision of the graph, which grows by one with each submission; NaN while the store does not respond',
    registers: [register],
    async collect() {
      this.set(await store.revision().catch(() => NaN));
    },
  });

  const answers = new Counter({
    name: 'dealgraph_answers_total',
    help: 'Answers to GraphQL requests: from the cache or unchanged (hit), or executed (miss)',
    labelNames: ['cache'],
    registers: [register],
  });

  app.addHook('onResponse', (request, reply, done) => {
    // The route instead of the path, because clients can send any number of different paths.
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    const cache = reply.getHeader('x-cache');
    if (typeof cache === 'string') answers.inc({ cache });
    done();
  });
  app.get('/metrics', async (_request, reply) => {
    void reply.type(register.contentType).header('cache-control', 'no-store');
    return register.metrics();
  });
}
