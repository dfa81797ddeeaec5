import { strength } from './evidence-order.ts';
import { roomFor } from './typed-arrays.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { Snapshot, View } from './snapshot.ts';

/** Which way relationships are followed: from any party to any other, from who pays to who is paid, or back. */
export type Direction = 'ANY' | 'PAYS' | 'PAID_BY';

/** The same way, walked from its end. */
export const BACK = { ANY: 'ANY', PAYS: 'PAID_BY', PAID_BY: 'PAYS' } as const;

/** Of how many relationships an entity is a party, in view or not. */
export function degree({ tieStart, tieEnd }: Snapshot, entity: number): number {
  return (tieEnd[entity] ?? 0) - (tieStart[entity] ?? 0);
}

/**
 * The relationships in view of one entity after the other, with whom they tie it to. What was read of the last entity stands in the arrays, which are used again for the next
 * one: the work has to be done with them before it lets others in.
 */
export class Ties {
  readonly view: View;
  readonly direction: Direction;
  /** How many there are; one for each relationship and other party of it, and one that has two of the roles twice. */
  count = 0;
  others = new Uint32Array(64);
  relationships = new Uint32Array(64);
  /** The versions of the relationships that are in view. */
  versions = new Uint32Array(64);

  constructor(view: View, direction: Direction) {
    this.view = view;
    this.direction = direction;
  }

  /** Reads the ties of an entity, and gives how many relationships were looked at. */
  read(entity: number): number {
    this.count = 0;
    const { tieStart, tieEnd } = this.view.snapshot;
    const [start, end] = [tieStart[entity] ?? 0, tieEnd[entity] ?? 0];
    if (this.direction === 'ANY') this.#readAll(entity, start, end);
    else if (this.direction === 'PAYS') this.#readMoney(entity, start, end, PAYER_ROLE, PAYEE_ROLE);
    else this.#readMoney(entity, start, end, PAYEE_ROLE, PAYER_ROLE);
    return end - start;
  }

  /** The other entities that were read, or those of them that are wanted, each once, with the strength of the best evidenced tie to it. */
  strongest(wanted: (other: number) => boolean = () => true): Map<number, number> {
    const best = new Map<number, number>();
    for (let place = 0; place < this.count; place++) {
      const other = this.others[place] ?? 0;
      if (!wanted(other)) continue;
      const own = strength(this.view.snapshot, this.versions[place] ?? 0);
      if (own > (best.get(other) ?? 0)) best.set(other, own);
    }
    return best;
  }

  #readAll(entity: number, start: number, end: number): void {
    const { view } = this;
    const { tieRelationship, partyStart, partyEnd, partyEntity } = view.snapshot;
    for (let tie = start; tie < end; tie++) {
      const relationship = tieRelationship[tie] ?? 0;
      const version = view.version(relationship);
      if (version < 0) continue;
      const last = partyEnd[relationship] ?? 0;
      for (let party = partyStart[relationship] ?? 0; party < last; party++) {
        const other = partyEntity[party] ?? 0;
        if (other !== entity) this.#add(other, relationship, version);
      }
    }
  }

  #readMoney(entity: number, start: number, end: number, ownRoles: Int8Array, otherRoles: Int8Array): void {
    const { view } = this;
    const { tieRelationship, relationshipType, partyStart, partyEnd, partyEntity, partyRole } = view.snapshot;
    for (let tie = start; tie < end; tie++) {
      const relationship = tieRelationship[tie] ?? 0;
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
    if (this.count === this.others.length) this.#grow();
    this.others[this.count] = other;
    this.relationships[this.count] = relationship;
    this.versions[this.count] = version;
    this.count += 1;
  }

  #grow(): void {
    const length = this.count * 3;
    this.others = roomFor(this.others, length);
    this.relationships = roomFor(this.relationships, length);
    this.versions = roomFor(this.versions, length);
  }
}
