import { evidenceStrength } from './evidence-order.ts';
import { ensureCapacity } from './typed-arrays.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { ALL_ROLES, BETWEEN_EQUALS, onlyRole, rolesOf, type RoleMasks } from './party-pairs.ts';
import type { Snapshot, View } from './snapshot.ts';

/**
 * Direction of traversal: from a party to those tied to it, to any other including co-parties, from
 * payer to payee, or from payee to payer.
 */
export type TraversalDirection = 'TIED' | 'ANY' | 'PAYS' | 'PAID_BY';

/** Opposite of each direction. */
export const REVERSE_DIRECTION = { TIED: 'TIED', ANY: 'ANY', PAYS: 'PAID_BY', PAID_BY: 'PAYS' } as const;

/** Number of relationships in which an entity is a party, in view or not. */
export function degree({ participationStart, participationEnd }: Snapshot, entity: number): number {
  return (participationEnd[entity] ?? 0) - (participationStart[entity] ?? 0);
}

/**
 * Neighbors of one entity at a time, over the relationships in view. `read` reuses the arrays for
 * the next entity, so a task has to finish with them before it yields.
 */
export class Adjacency {
  readonly view: View;
  readonly direction: TraversalDirection;
  readonly #roles: RoleMasks;
  /**
   * Length of the arrays: one element per relationship and other party, and two for a party with
   * two of the roles.
   */
  count = 0;
  neighbors = new Uint32Array(64);
  relationships = new Uint32Array(64);
  /** Versions of the relationships, all in view. */
  versions = new Uint32Array(64);

  /** @param roles roles that an entity and its neighbors may have; for `TIED` and `ANY` alone. */
  constructor(view: View, direction: TraversalDirection, roles = ALL_ROLES) {
    this.view = view;
    this.direction = direction;
    this.#roles = roles;
  }

  /** Reads the neighbors of an entity, and returns the number of relationships examined. */
  read(entity: number): number {
    this.count = 0;
    const { participationStart, participationEnd } = this.view.snapshot;
    const [start, end] = [participationStart[entity] ?? 0, participationEnd[entity] ?? 0];
    if (this.direction === 'PAYS') this.#readPayments(entity, start, end, PAYER_ROLE, PAYEE_ROLE);
    else if (this.direction === 'PAID_BY') this.#readPayments(entity, start, end, PAYEE_ROLE, PAYER_ROLE);
    else if (this.#roles !== ALL_ROLES) this.#readPartiesWithRoles(entity, start, end);
    else if (this.direction === 'TIED') this.#readTiedParties(entity, start, end);
    else this.#readParties(entity, start, end);
    return end - start;
  }

  /** Accepted neighbors, each once, with the strength of the best-evidenced relationship to it. */
  strongestByNeighbor(accepts: (other: number) => boolean = () => true): Map<number, number> {
    const strengths = new Map<number, number>();
    for (let index = 0; index < this.count; index++) {
      const other = this.neighbors[index] ?? 0;
      if (!accepts(other)) continue;
      const ownStrength = evidenceStrength(this.view.snapshot, this.versions[index] ?? 0);
      if (ownStrength > (strengths.get(other) ?? 0)) strengths.set(other, ownStrength);
    }
    return strengths;
  }

  /** Reads all parties. */
  #readParties(entity: number, start: number, end: number): void {
    const { view } = this;
    const { participationRelationship, partyStart, partyEnd, partyEntity } = view.snapshot;
    for (let participation = start; participation < end; participation++) {
      const relationship = participationRelationship[participation] ?? 0;
      const version = view.version(relationship);
      if (version < 0) continue;
      const last = partyEnd[relationship] ?? 0;
      for (let party = partyStart[relationship] ?? 0; party < last; party++) {
        const other = partyEntity[party] ?? 0;
        if (other !== entity) this.#add(other, relationship, version);
      }
    }
  }

  /** Reads the tied parties. Most relationships have no co-parties, so all of theirs are tied. */
  #readTiedParties(entity: number, start: number, end: number): void {
    const { view } = this;
    const { participationRelationship, hasCoParties, partyStart, partyEnd, partyEntity, partyRole } =
      view.snapshot;
    for (let participation = start; participation < end; participation++) {
      const relationship = participationRelationship[participation] ?? 0;
      const version = view.version(relationship);
      if (version < 0) continue;
      const first = partyStart[relationship] ?? 0;
      const last = partyEnd[relationship] ?? 0;
      const untied =
        hasCoParties[relationship] === 0 ? -1 : onlyRole(partyEntity, partyRole, first, last, entity);
      if (untied < 0)
        for (let party = first; party < last; party++) {
          const other = partyEntity[party] ?? 0;
          if (other !== entity) this.#add(other, relationship, version);
        }
      else
        for (let party = first; party < last; party++)
          if (partyRole[party] !== untied) this.#add(partyEntity[party] ?? 0, relationship, version);
    }
  }

  /** Reads the parties whose pair of roles with the entity counts. */
  #readPartiesWithRoles(entity: number, start: number, end: number): void {
    const { view } = this;
    const { snapshot } = view;
    const { own, other: theirs } = this.#roles;
    const { participationRelationship, relationshipType, partyStart, partyEnd, partyEntity, partyRole } =
      snapshot;
    for (let participation = start; participation < end; participation++) {
      const relationship = participationRelationship[participation] ?? 0;
      const ownRoles = rolesOf(snapshot, relationship, entity) & own;
      if (ownRoles === 0) continue;
      const version = view.version(relationship);
      if (version < 0) continue;
      const anyPair = this.direction === 'ANY' || BETWEEN_EQUALS[relationshipType[relationship] ?? 0] === 1;
      const last = partyEnd[relationship] ?? 0;
      for (let party = partyStart[relationship] ?? 0; party < last; party++) {
        const other = partyEntity[party] ?? 0;
        const bit = 1 << (partyRole[party] ?? 0);
        if (other !== entity && (bit & theirs) !== 0 && (anyPair || (ownRoles & ~bit) !== 0))
          this.#add(other, relationship, version);
      }
    }
  }

  #readPayments(
    entity: number,
    start: number,
    end: number,
    ownRoles: Int8Array,
    otherRoles: Int8Array,
  ): void {
    const { view } = this;
    const { participationRelationship, relationshipType, partyStart, partyEnd, partyEntity, partyRole } =
      view.snapshot;
    for (let participation = start; participation < end; participation++) {
      const relationship = participationRelationship[participation] ?? 0;
      const type = relationshipType[relationship] ?? 0;
      const ownRole = ownRoles[type] ?? -1;
      if (ownRole < 0) continue;
      const [first, last] = [partyStart[relationship] ?? 0, partyEnd[relationship] ?? 0];
      let party = first;
      while (party < last && (partyEntity[party] !== entity || partyRole[party] !== ownRole)) party++;
      if (party === last) continue;
      const version = view.version(relationship);
      if (version < 0) continue;
      const otherRole = otherRoles[type] ?? -1;
      for (party = first; party < last; party++) {
        const other = partyEntity[party] ?? 0;
        if (other !== entity && partyRole[party] === otherRole) this.#add(other, relationship, version);
      }
    }
  }

  #add(other: number, relationship: number, version: number): void {
    if (this.count === this.neighbors.length) this.#grow();
    this.neighbors[this.count] = other;
    this.relationships[this.count] = relationship;
    this.versions[this.count] = version;
    this.count += 1;
  }

  #grow(): void {
    const length = this.count * 3;
    this.neighbors = ensureCapacity(this.neighbors, length);
    this.relationships = ensureCapacity(this.relationships, length);
    this.versions = ensureCapacity(this.versions, length);
  }
}
