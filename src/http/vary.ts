import type { FastifyReply } from 'fastify';

/** Adds a request header to those by which a response varies. */
export function addVary(reply: FastifyReply, header: string): void {
  const current = String(reply.getHeader('vary') ?? '');
  const names = current.toLowerCase().split(/\s*,\s*/);
  if (names.includes(header)) return;
  void reply.header('vary', current === '' ? header : `${current}, ${header}`);
}
