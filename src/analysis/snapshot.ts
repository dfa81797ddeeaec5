import type { Id } from '../domain/id.ts';
import type { MoneyBounds } from '../domain/parts-and-wholes.ts';

/** Money that follows from several amounts of a deal. */
export interface CombinedMoney {
  /** Index in the snapshot's `currencies`. */
  readonly currency: number;
  readonly estimated: boolean;
  readonly paid: MoneyBounds;
  readonly received: MoneyBounds;
}

/**
 * All relationships with their parties, versions and claims in typed arrays, at one revision of the
 * graph. Every analysis reads it.
 * Nodes are numbered from 0. Words are indexes into the lists of the domain (`RELATIONSHIP_TYPES`,
 * `PARTY_ROLES`, `DEAL_STATUSES`, `QUALIFIERS`, `BASES`, `MODALITIES`, `SOURCE_KINDS`). Days are
 * counted from 1970-01-01.
 * A snapshot never changes. A later one shares the arrays that stayed the same.
 */
export interface Snapshot {
  readonly revision: number;

  readonly entityCount: number;
  entityId(entity: number): Id;
  /** Index of an entity; -1 for an unknown ID. */
  entityIndex(id: Id): number;
  /** Index of the entity's country in `countries`; 0 if unknown. */
  readonly entityCountry: Uint16Array;
  /** Index of the entity's direct parent; -1 for none. */
  readonly entityParent: Int32Array;

  readonly relationshipCount: number;
  relationshipId(relationship: number): Id;
  /** Index of a relationship; -1 for an unknown ID. */
  relationshipIndex(id: Id): number;
  readonly relationshipType: Uint8Array;
  /** 1 if two parties are co-parties, because they share a role and are no equals. */
  readonly hasCoParties: Uint8Array;
  /** Index of the whole that it is part of; -1 for none. */
  readonly partOf: Int32Array;

  /**
   * Parties of a relationship: from `partyStart[r]` to before `partyEnd[r]`, one per entity and
   * role, in the order of the record.
   */
  readonly partyStart: Uint32Array;
  readonly partyEnd: Uint32Array;
  readonly partyEntity: Uint32Array;
  readonly partyRole: Uint8Array;

  /**
   * Relationships in which an entity is a party, each once: in `participationRelationship`, from
   * `participationStart[e]` to before `participationEnd[e]`.
   */
  readonly participationStart: Uint32Array;
  readonly participationEnd: Uint32Array;
  readonly participationRelationship: Uint32Array;

  /**
   * Versions of a relationship, earliest first: from `versionStart[r]` to before `versionEnd[r]`;
   * none if it is never in view.
   */
  readonly versionStart: Uint32Array;
  readonly versionEnd: Uint32Array;
  /**
   * End of the versions at the floor OFFICIAL, which start at `versionEnd[r]`; `SAME_VERSIONS` if
   * both floors have the same ones.
   */
  readonly officialVersionEnd: Uint32Array;
  /**
   * First day on which the version is known. It lasts until the next version. A version without
   * claims stands for a period in which the relationship is out of view.
   */
  readonly knownFrom: Int32Array;
  /** 255 if unstated. */
  readonly status: Uint8Array;
  /** Index of the amount's currency in `currencies`; 0 without a stated amount. */
  readonly currency: Uint16Array;
  readonly amount: Float64Array;
  /** Upper value of an amount that is BETWEEN two values; otherwise the amount. */
  readonly amountTo: Float64Array;
  readonly amountQualifier: Uint8Array;
  readonly amountBasis: Uint8Array;
  /**
   * Rule for the money of the deal (index in `MONEY_RULES`). It mostly follows from the amount;
   * `combinedMoney` has the rest, by version. Read it with the functions of `money-bounds.ts`.
   */
  readonly moneyRule: Uint8Array;
  readonly combinedMoney: ReadonlyMap<number, CombinedMoney>;
  /** First and last day that the announcement can mean; `UNKNOWN_DATE` if unstated. */
  readonly announcedFrom: Int32Array;
  readonly announcedTo: Int32Array;
  /**
   * First and last day on which the deal is active: `UNKNOWN_DATE` if never, `FOREVER` without a
   * known end.
   */
  readonly activeFrom: Int32Array;
  readonly activeTo: Int32Array;
  readonly publishers: Uint16Array;
  readonly claims: Uint16Array;
  readonly disputed: Uint8Array;

  /**
   * Claims of a relationship that are in view on any day: from `claimStart[r]` to before
   * `claimEnd[r]`, in ledger order.
   */
  readonly claimStart: Uint32Array;
  readonly claimEnd: Uint32Array;
  readonly claimKnownFrom: Int32Array;
  /** Day on which the publisher withdrew a claim, for the few such claims. */
  readonly claimKnownTo: ReadonlyMap<number, number>;
  readonly claimModality: Uint8Array;
  readonly claimSourceKind: Uint8Array;
  /** Index of its data set in `datasets`. */
  readonly claimDataset: Uint16Array;
  /** 1 if its source has a date of publication. */
  readonly claimDated: Uint8Array;

  /** Country codes; '' at 0. */
  readonly countries: readonly string[];
  /** Currency codes; '' at 0. */
  readonly currencies: readonly string[];
  readonly datasets: readonly Id[];
}

/** Day after all others, such as the end of a deal without a known end. */
export const FOREVER = 0x7fffffff;
/** Day of knowledge for everything known now. */
export const NOW = FOREVER - 1;
/** Value of `officialVersionEnd` for the same versions at both evidence floors. */
export const SAME_VERSIONS = 0xffffffff;
/** Stands for an unknown day. */
export const UNKNOWN_DATE = -0x80000000;

/**
 * Snapshot on a day and at an evidence floor, through a filter. Every analysis uses only the
 * relationships in view.
 */
export interface View {
  readonly snapshot: Snapshot;
  /** Day of knowledge; `NOW` for everything known now. */
  readonly day: number;
  /** Version of a relationship in view; -1 if out of view or excluded by the filter. */
  version(relationship: number): number;
  /** Whether the filter names statuses, so that canceled and rumored deals count too. */
  readonly namesStatus: boolean;
  /** Whether a claim of a relationship is in view. */
  readonly hasClaim: (claim: number) => boolean;
}
