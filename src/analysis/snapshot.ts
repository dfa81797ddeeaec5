import type { Id } from '../domain/id.ts';

/**
 * Every relationship with its parties, versions and claims in typed arrays, at one revision of the graph: what analysis reads. Things are
 * whole numbers from 0 on, words are their places in the lists of the domain (`RELATIONSHIP_TYPES`, `PARTY_ROLES`, `DEAL_STATUSES`,
 * `QUALIFIERS`, `MODALITIES`, `SOURCE_KINDS`), days count from 1970-01-01. It never changes once it is made: what is written later makes another one, which
 * shares what stayed the same.
 */
export interface Snapshot {
  readonly revision: number;

  readonly entityCount: number;
  entityId(entity: number): Id;
  /** The number of an entity; -1 where no entity has the id. */
  entityIndex(id: Id): number;
  /** The place of its country in `countries`; 0 where none is known. */
  readonly entityCountry: Uint16Array;

  readonly relationshipCount: number;
  relationshipId(relationship: number): Id;
  /** The number of a relationship; -1 where none has the id. */
  relationshipIndex(id: Id): number;
  readonly relationshipType: Uint8Array;
  /** The relationship that it is part of; -1 for none. */
  readonly partOf: Int32Array;

  /** Its parties are from `partyStart[r]` up to, without, `partyEnd[r]`: one for each entity and role, in the order of the record. */
  readonly partyStart: Uint32Array;
  readonly partyEnd: Uint32Array;
  readonly partyEntity: Uint32Array;
  readonly partyRole: Uint8Array;

  /** The relationships of which an entity is a party, each once, in `tieRelationship` from `tieStart[e]` to before `tieEnd[e]`. */
  readonly participationStart: Uint32Array;
  readonly participationEnd: Uint32Array;
  readonly participationRelationship: Uint32Array;

  /** Its versions, the earliest first, from `versionStart[r]` to before `versionEnd[r]`; none for one that is out of view. */
  readonly versionStart: Uint32Array;
  readonly versionEnd: Uint32Array;
  /** The first day on which it is known; it is known until the next one is. */
  readonly knownFrom: Int32Array;
  /** 255 where unstated. */
  readonly status: Uint8Array;
  /** The place of the amount's currency in `currencies`; 0 where no amount is stated. */
  readonly currency: Uint16Array;
  readonly amount: Float64Array;
  /** The upper end of an amount between two, else the amount. */
  readonly amountTo: Float64Array;
  readonly amountQualifier: Uint8Array;
  /** The first and the last day that the announcement can mean; `UNKNOWN` where there is none. */
  readonly announcedFrom: Int32Array;
  readonly announcedTo: Int32Array;
  /** The days between which it is in force; `UNKNOWN` where it is never, `FOREVER` where no end is known. */
  readonly activeFrom: Int32Array;
  readonly activeTo: Int32Array;
  readonly publishers: Uint16Array;
  readonly claims: Uint16Array;
  readonly disputed: Uint8Array;

  /** Its accepted claims from `claimStart[r]` to before `claimEnd[r]`, in the order of the ledger. */
  readonly claimStart: Uint32Array;
  readonly claimEnd: Uint32Array;
  readonly claimKnownFrom: Int32Array;
  readonly claimModality: Uint8Array;
  readonly claimSourceKind: Uint8Array;
  /** The place of its data set in `datasets`. */
  readonly claimDataset: Uint16Array;

  /** Country codes; '' at 0. */
  readonly countries: readonly string[];
  /** Currency codes; '' at 0. */
  readonly currencies: readonly string[];
  readonly datasets: readonly Id[];
}

/** A day that never comes; the day to ask for what is known now is the one before it. */
export const FOREVER = 0x7fffffff;
/** What is known on this day is what is known now. */
export const NOW = FOREVER - 1;
/** The place of a day that is not known. */
export const UNKNOWN_DATE = -0x80000000;

/**
 * What an analysis looks at: a snapshot on a day, through a filter. Everything that it works out is worked out from the relationships in view alone.
 */
export interface View {
  readonly snapshot: Snapshot;
  /** The day of knowing; NOW for all that is known. */
  readonly day: number;
  /** The version of a relationship that is in view; -1 where it is not known on the day or the filter drops it. */
  version(relationship: number): number;
}
