import { Best } from './top-k.ts';
import { byText, entitiesById, strength } from './evidence-order.ts';
import { linkBetween, type Link } from './party-link.ts';
import type { Snapshot, View, Work } from './snapshot.ts';

/** A neighbourhood has at most this many links for each entity that its limit allows. */
export const LINKS_PER_ENTITY = 10;
/** How many links are looked at between two places where the work may be interrupted. */
const SLICE = 500;

/** A piece of the graph around some entities. */
export interface Neighborhood {
  /** In the order in which they were taken: those asked for, then the nearest and best evidenced. */
  readonly entities: readonly number[];
  /** In the order of their later end, then of their other one, then the better evidenced first. */
  readonly links: readonly Link[];
  /** Whether a limit cut something off. */
  readonly truncated: boolean;
}

/** What is asked of a neighbourhood. */
export interface NeighborhoodAsked {
  readonly of: readonly number[];
  /** How many relationships away from the nearest of these. */
  readonly depth: number;
  /** The most entities, those asked for among them. */
  readonly limit: number;
}

/** A link that was found: its ends as places in the list of entities, `later` after `earlier`. */
interface Found {
  readonly relationship: number;
  readonly later: number;
  readonly earlier: number;
  readonly strength: number;
}

/** Somebody who may be taken, with the strength of its best link to those of the level before. */
interface Candidate {
  readonly entity: number;
  strength: number;
}

class Growing {
  readonly entities: number[] = [];
  readonly #view: View;
  readonly #snapshot: Snapshot;
  /** By entity: 0 where nothing is known of it, its place in `entities` from 1 on, or below 0 its place among the candidates. */
  readonly #places: Int32Array;
  #candidates: Candidate[] = [];
  readonly #found: Found[] = [];

  constructor(view: View) {
    this.#view = view;
    this.#snapshot = view.snapshot;
    this.#places = new Int32Array(view.snapshot.entityCount);
  }

  take(entity: number): void {
    if ((this.#places[entity] ?? 0) <= 0) this.#places[entity] = this.entities.push(entity);
  }

  /** Takes the best of the candidates, and says whether any had to be left. */
  takeBest(room: number): boolean {
    const byId = entitiesById(this.#snapshot);
    const best = new Best<Candidate>(room, (a, b) => b.strength - a.strength || byId(a.entity, b.entity));
    for (const candidate of this.#candidates) best.offer(candidate);
    for (const { entity } of best.sorted()) this.take(entity);
    this.#candidates = [];
    return best.refused;
  }

  /** Makes candidates of all that are tied to an entity and not taken yet; gives how many links were looked at. */
  look(entity: number): number {
    const { tieStart, tieEnd, tieRelationship, partyStart, partyEnd, partyEntity } = this.#snapshot;
    const [places, candidates] = [this.#places, this.#candidates];
    const [from, to] = [tieStart[entity] ?? 0, tieEnd[entity] ?? 0];
    for (let tie = from; tie < to; tie++) {
      const relationship = tieRelationship[tie] ?? 0;
      const version = this.#view.version(relationship);
      if (version < 0) continue;
      const own = strength(this.#snapshot, version);
      const end = partyEnd[relationship] ?? 0;
      for (let party = partyStart[relationship] ?? 0; party < end; party++) {
        const other = partyEntity[party] ?? 0;
        const place = places[other] ?? 0;
        if (place > 0) continue;
        const known = place < 0 ? candidates[-place - 1] : undefined;
        if (known === undefined) places[other] = -candidates.push({ entity: other, strength: own });
        else if (own > known.strength) known.strength = own;
      }
    }
    return to - from;
  }

  /** Finds the links between an entity and those taken before it; gives how many were looked at. */
  link(entity: number): number {
    const { tieStart, tieEnd, tieRelationship, partyStart, partyEnd, partyEntity } = this.#snapshot;
    const later = this.#places[entity] ?? 0;
    const [from, to] = [tieStart[entity] ?? 0, tieEnd[entity] ?? 0];
    const own: Found[] = [];
    for (let tie = from; tie < to; tie++) {
      const relationship = tieRelationship[tie] ?? 0;
      const [start, end] = [partyStart[relationship] ?? 0, partyEnd[relationship] ?? 0];
      for (let party = start; party < end; party++) {
        const other = partyEntity[party] ?? 0;
        const earlier = this.#places[other] ?? 0;
        if (earlier <= 0 || earlier >= later || partyEntity.indexOf(other, start) < party) continue;
        const version = this.#view.version(relationship);
        if (version < 0) break;
        own.push({ relationship, later, earlier, strength: strength(this.#snapshot, version) });
      }
    }
    own.sort((a, b) => a.earlier - b.earlier || this.#better(a, b));
    for (const each of own) this.#found.push(each);
    return to - from;
  }

  #better(a: Found, b: Found): number {
    return (
      b.strength - a.strength ||
      byText(this.#snapshot.relationshipId(a.relationship), this.#snapshot.relationshipId(b.relationship))
    );
  }

  /** The links; of too many, first the best of each entity to one taken before it, then the best of the others. */
  links(limit: number): { links: Link[]; cut: boolean } {
    const cut = this.#found.length > limit;
    return { links: (cut ? this.#bestFound(limit) : this.#found).map((found) => this.#linkOf(found)), cut };
  }

  #bestFound(limit: number): Found[] {
    const ties = new Map<number, Found>();
    for (const found of this.#found) {
      const known = ties.get(found.later);
      if (known === undefined || this.#better(found, known) < 0) ties.set(found.later, found);
    }
    const kept = new Set(ties.values());
    const best = new Best<Found>(
      limit - kept.size,
      (a, b) => this.#better(a, b) || a.later - b.later || a.earlier - b.earlier,
    );
    for (const found of this.#found) if (!kept.has(found)) best.offer(found);
    for (const found of best.sorted()) kept.add(found);
    return this.#found.filter((found) => kept.has(found));
  }

  #linkOf({ relationship, later, earlier }: Found): Link {
    const [one, other] = [this.entities[earlier - 1] ?? 0, this.entities[later - 1] ?? 0];
    return linkBetween(this.#snapshot, relationship, one, other);
  }
}

/**
 * The entities at most `depth` relationships away from some, and the links between all of them. Where there are more than `limit`, those nearer by come first;
 * as far away, those with a better evidenced link to one of those before (more publishers, then more claims), then by id.
 */
export function* neighborhood(view: View, { of, depth, limit }: NeighborhoodAsked): Work<Neighborhood> {
  const growing = new Growing(view);
  const { entities } = growing;
  for (const entity of of) growing.take(entity);
  let [truncated, steps, start] = [false, 0, 0];
  for (let away = 0; away < depth && !truncated && start < entities.length; away++) {
    const end = entities.length;
    for (; start < end; start++) {
      steps += growing.look(entities[start] ?? 0);
      if (steps > SLICE) {
        steps = 0;
        yield;
      }
    }
    truncated = growing.takeBest(Math.max(0, limit - end));
  }
  for (const entity of entities) {
    steps += growing.link(entity);
    if (steps > SLICE) {
      steps = 0;
      yield;
    }
  }
  const { links, cut } = growing.links(limit * LINKS_PER_ENTITY);
  return { entities, links, truncated: truncated || cut };
}
