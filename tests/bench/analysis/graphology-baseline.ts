import { DirectedGraph, MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { moneyCurrency, moneyHigh, moneyLow } from '../../../src/analysis/money-bounds.ts';
import { PAYEE_ROLE, PAYER_ROLE } from '../../../src/analysis/money-roles.ts';
import { partiesWithRole } from '../../../src/analysis/parties.ts';
import { areTied } from '../../../src/analysis/party-pairs.ts';
import type { View } from '../../../src/analysis/snapshot.ts';

interface PaymentAttributes {
  readonly currency: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The graph of a view in graphology, with the same analyses: its own shortest path, and the others
 * written with its iterators. It has no evidence, filters, past days, parts and wholes, and so does
 * less.
 */
export class GraphologyBaseline {
  readonly #adjacency = new UndirectedGraph();
  readonly #payerGraph = new DirectedGraph();
  readonly #payments = new MultiDirectedGraph<Record<string, never>, PaymentAttributes>();

  constructor(view: View) {
    const { snapshot } = view;
    const { partyStart, partyEnd, partyEntity, relationshipType } = snapshot;
    for (let entity = 0; entity < snapshot.entityCount; entity++)
      for (const graph of [this.#adjacency, this.#payerGraph, this.#payments]) graph.addNode(String(entity));
    for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
      const version = view.version(relationship);
      if (version < 0) continue;
      const parties = [...partyEntity.subarray(partyStart[relationship], partyEnd[relationship])];
      for (const [index, one] of parties.entries())
        for (const other of parties.slice(index + 1))
          if (one !== other && areTied(snapshot, relationship, one, other))
            this.#adjacency.mergeEdge(String(one), String(other));
      const type = relationshipType[relationship] ?? 0;
      const payers = partiesWithRole(snapshot, relationship, PAYER_ROLE[type] ?? -1);
      const payees = partiesWithRole(snapshot, relationship, PAYEE_ROLE[type] ?? -1);
      for (const payer of payers)
        for (const payee of payees) {
          if (payer !== payee) this.#payerGraph.mergeEdge(String(payer), String(payee));
          this.#payments.addEdge(String(payer), String(payee), {
            currency: moneyCurrency(snapshot, version),
            low: payers.length > 1 ? 0 : moneyLow(snapshot, version, 'PAID'),
            high: moneyHigh(snapshot, version, 'PAID'),
          });
        }
    }
  }

  /** Number of entities within two steps and of links between them, up to a limit of entities. */
  neighborhood(of: number, limit: number): { readonly entities: number; readonly links: number } {
    const graph = this.#adjacency;
    const entities = new Set([String(of)]);
    for (let depth = 0; depth < 2; depth++)
      for (const entity of [...entities])
        graph.findNeighbor(entity, (other) => {
          entities.add(other);
          return entities.size >= limit;
        });
    let links = 0;
    for (const entity of entities)
      graph.forEachNeighbor(entity, (other) => {
        if (entities.has(other) && entity < other) links += 1;
      });
    return { entities: entities.size, links };
  }

  /** Length of the shortest path; null if there is none. */
  shortestPathLength(from: number, to: number): number | null {
    const found = bidirectional(this.#adjacency, String(from), String(to));
    return found === null ? null : found.length - 1;
  }

  /** Cycles of two to four entities through an entity, shortest first, up to a limit. */
  cycles(through: number, limit: number): string[][] {
    const graph = this.#payerGraph;
    const start = String(through);
    const payers = new Set(graph.inNeighbors(start));
    const cycles: string[][] = [];
    const follow = (path: readonly string[], length: number): boolean =>
      graph.findOutNeighbor(path.at(-1), (next) => {
        if (path.includes(next)) return false;
        if (path.length < length - 1) return follow([...path, next], length);
        if (payers.has(next)) cycles.push([...path, next]);
        return cycles.length >= limit;
      }) !== undefined;
    for (let length = 2; length <= 4 && cycles.length < limit; length++) follow([start], length);
    return cycles;
  }

  /** Payments of each payer, by currency. */
  totals(): Map<string, Map<number, { low: number; high: number }>> {
    const sums = new Map<string, Map<number, { low: number; high: number }>>();
    this.#payments.forEachEdge((_edge, { currency, low, high }, payer) => {
      let byCurrency = sums.get(payer);
      if (byCurrency === undefined) sums.set(payer, (byCurrency = new Map()));
      const sum = byCurrency.get(currency);
      if (sum === undefined) byCurrency.set(currency, { low, high });
      else {
        sum.low += low;
        sum.high += high;
      }
    });
    return sums;
  }
}
