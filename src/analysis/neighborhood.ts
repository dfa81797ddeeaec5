import { TopK } from './top-k.ts';
import { compareText, entityIdComparator, evidenceStrength } from './evidence-order.ts';
import { linkBetween, type PartyLink } from './party-link.ts';
import { areTied, onlyRole } from './party-pairs.ts';
import type { Snapshot, View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';

/** Maximum number of links in a neighborhood, per entity that its limit allows. */
export const MAX_LINKS_PER_ENTITY = 10;

/** Entities around the centers of a query, with their links. */
export interface NeighborhoodResult {
  /** In the order of their addition: the centers, then the nearest and best-evidenced. */
  readonly entities: readonly number[];
  /** By later end, then by earlier end, then the better-evidenced first. */
  readonly links: readonly PartyLink[];
  /** Whether a limit cut off entities or links. */
  readonly truncated: boolean;
}

/** Options of a neighborhood query. */
export interface NeighborhoodOptions {
  readonly centers: readonly number[];
  /** Maximum number of hops from the nearest center. */
  readonly depth: number;
  /** Maximum number of entities, including the centers. */
  readonly limit: number;
  /** Whether links between co-parties count. */
  readonly coParties: boolean;
}

/** A link with the positions of its ends in `entities`, `later` after `earlier`. */
interface CandidateLink {
  readonly relationship: number;
  readonly later: number;
  readonly earlier: number;
  readonly strength: number;
}

/** An entity that may be added, with the strength of its best link to the previous levels. */
interface CandidateEntity {
  readonly entity: number;
  strength: number;
}

class NeighborhoodBuilder {
  readonly entities: number[] = [];
  readonly #view: View;
  readonly #snapshot: Snapshot;
  readonly #coParties: boolean;
  /**
   * By entity: its position in `entities` from 1 on, its negated position among the candidates, or
   * 0 for neither.
   */
  readonly #positions: Int32Array;
  #candidates: CandidateEntity[] = [];
  readonly #candidateLinks: CandidateLink[] = [];

  constructor(view: View, coParties: boolean) {
    this.#view = view;
    this.#snapshot = view.snapshot;
    this.#coParties = coParties;
    this.#positions = new Int32Array(view.snapshot.entityCount);
  }

  add(entity: number): void {
    if ((this.#positions[entity] ?? 0) <= 0) this.#positions[entity] = this.entities.push(entity);
  }

  /** Adds the best candidates, and returns whether any was left over. */
  addBestCandidates(limit: number): boolean {
    const compareIds = entityIdComparator(this.#snapshot);
    const top = new TopK<CandidateEntity>(
      limit,
      (a, b) => b.strength - a.strength || compareIds(a.entity, b.entity),
    );
    for (const candidate of this.#candidates) top.add(candidate);
    for (const { entity } of top.sorted()) this.add(entity);
    this.#candidates = [];
    return top.overflowed;
  }

  /**
   * Makes a candidate of each new neighbor of an entity, and returns the number of relationships
   * examined.
   */
  collectCandidates(entity: number): number {
    const {
      participationStart,
      participationEnd,
      participationRelationship,
      hasCoParties,
      partyStart,
      partyEnd,
      partyEntity,
      partyRole,
    } = this.#snapshot;
    const [positions, candidates] = [this.#positions, this.#candidates];
    const anyPair = this.#coParties;
    const [from, to] = [participationStart[entity] ?? 0, participationEnd[entity] ?? 0];
    for (let participation = from; participation < to; participation++) {
      const relationship = participationRelationship[participation] ?? 0;
      const version = this.#view.version(relationship);
      if (version < 0) continue;
      const own = evidenceStrength(this.#snapshot, version);
      const start = partyStart[relationship] ?? 0;
      const end = partyEnd[relationship] ?? 0;
      const untied =
        anyPair || hasCoParties[relationship] === 0
          ? -1
          : onlyRole(partyEntity, partyRole, start, end, entity);
      for (let party = start; party < end; party++) {
        const other = partyEntity[party] ?? 0;
        const position = positions[other] ?? 0;
        if (position > 0 || (untied >= 0 && partyRole[party] === untied)) continue;
        const existing = position < 0 ? candidates[-position - 1] : undefined;
        if (existing === undefined) positions[other] = -candidates.push({ entity: other, strength: own });
        else if (own > existing.strength) existing.strength = own;
      }
    }
    return to - from;
  }

  /**
   * Collects the links between an entity and those before it, and returns the number of
   * relationships examined.
   */
  collectLinks(entity: number): number {
    const {
      participationStart,
      participationEnd,
      participationRelationship,
      partyStart,
      partyEnd,
      partyEntity,
    } = this.#snapshot;
    const later = this.#positions[entity] ?? 0;
    const [from, to] = [participationStart[entity] ?? 0, participationEnd[entity] ?? 0];
    const own: CandidateLink[] = [];
    for (let participation = from; participation < to; participation++) {
      const relationship = participationRelationship[participation] ?? 0;
      const [start, end] = [partyStart[relationship] ?? 0, partyEnd[relationship] ?? 0];
      for (let party = start; party < end; party++) {
        const other = partyEntity[party] ?? 0;
        const earlier = this.#positions[other] ?? 0;
        if (earlier <= 0 || earlier >= later || partyEntity.indexOf(other, start) < party) continue;
        if (!this.#coParties && !areTied(this.#snapshot, relationship, entity, other)) continue;
        const version = this.#view.version(relationship);
        if (version < 0) break;
        own.push({ relationship, later, earlier, strength: evidenceStrength(this.#snapshot, version) });
      }
    }
    own.sort((a, b) => a.earlier - b.earlier || this.#compareLinks(a, b));
    for (const each of own) this.#candidateLinks.push(each);
    return to - from;
  }

  #compareLinks(a: CandidateLink, b: CandidateLink): number {
    return (
      b.strength - a.strength ||
      compareText(
        this.#snapshot.relationshipId(a.relationship),
        this.#snapshot.relationshipId(b.relationship),
      )
    );
  }

  /**
   * Links within the limit. If there are too many, the best link of each entity to an earlier one
   * comes first, then the best of the rest.
   */
  selectLinks(limit: number): { links: PartyLink[]; cut: boolean } {
    const cut = this.#candidateLinks.length > limit;
    return {
      links: (cut ? this.#bestLinks(limit) : this.#candidateLinks).map((link) => this.#toPartyLink(link)),
      cut,
    };
  }

  #bestLinks(limit: number): CandidateLink[] {
    const bestByEntity = new Map<number, CandidateLink>();
    for (const link of this.#candidateLinks) {
      const existing = bestByEntity.get(link.later);
      if (existing === undefined || this.#compareLinks(link, existing) < 0)
        bestByEntity.set(link.later, link);
    }
    const selected = new Set(bestByEntity.values());
    const top = new TopK<CandidateLink>(
      limit - selected.size,
      (a, b) => this.#compareLinks(a, b) || a.later - b.later || a.earlier - b.earlier,
    );
    for (const link of this.#candidateLinks) if (!selected.has(link)) top.add(link);
    for (const link of top.sorted()) selected.add(link);
    return this.#candidateLinks.filter((link) => selected.has(link));
  }

  #toPartyLink({ relationship, later, earlier }: CandidateLink): PartyLink {
    const [one, other] = [this.entities[earlier - 1] ?? 0, this.entities[later - 1] ?? 0];
    return linkBetween(this.#snapshot, relationship, one, other);
  }
}

/**
 * Entities at most `depth` hops from the centers, and the links between all of them; without
 * `coParties`, hops and links connect tied parties alone. If there are more than `limit`, nearer
 * ones come first; at equal distance, those with a better-evidenced link to an earlier one (more
 * publishers, then more claims), then by ID.
 */
export function* neighborhood(
  view: View,
  { centers, depth, limit, coParties }: NeighborhoodOptions,
): SlicedTask<NeighborhoodResult> {
  const builder = new NeighborhoodBuilder(view, coParties);
  const { entities } = builder;
  for (const entity of centers) builder.add(entity);
  const ticker = new YieldTicker(500);
  let [truncated, start] = [false, 0];
  for (let distance = 0; distance < depth && !truncated && start < entities.length; distance++) {
    const end = entities.length;
    for (; start < end; start++) if (ticker.due(builder.collectCandidates(entities[start] ?? 0))) yield;
    truncated = builder.addBestCandidates(Math.max(0, limit - end));
  }
  for (const entity of entities) if (ticker.due(builder.collectLinks(entity))) yield;
  const { links, cut } = builder.selectLinks(limit * MAX_LINKS_PER_ENTITY);
  return { entities, links, truncated: truncated || cut };
}
