import type { Conflict, Evidence, PositionValue } from '../domain/resolution.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord, SourceRecord } from '../domain/ledger-entry.ts';
import type { PartyRole } from '../domain/relationship-types.ts';
import type { DealStatus, Terms } from '../domain/terms.ts';

/** What the selected edges of a node led to, by the slot of each edge in the plan. */
export interface ResponseFields {
  readonly [responseKey: string]: unknown;
}

/** An entity as fetched; `degree` counts the relationships in view of which it is a party. */
export type EntityNode = ResponseFields &
  EntityRecord & { readonly nodeType: 'ENTITY'; readonly degree: number };
/** A relationship as fetched, as of the day that is asked for. */
export type RelationshipNode = ResponseFields &
  Pick<RelationshipRecord, 'id' | 'type' | 'title'> & {
    readonly nodeType: 'RELATIONSHIP';
    readonly terms: Terms;
    readonly evidence: Evidence;
  };
/** A claim as fetched. */
export type ClaimNode = ResponseFields & ClaimRecord & { readonly nodeType: 'CLAIM' };
/** A source as fetched. */
export type SourceNode = ResponseFields & SourceRecord & { readonly nodeType: 'SOURCE' };
/** Anything with an id of its own; `node` tells which. */
export type ResultNode = EntityNode | RelationshipNode | ClaimNode | SourceNode;

/** A page of a connection. `totalCount` and the cursors are there where they were asked for. */
export interface ConnectionPage<N = ResultNode> {
  readonly edges: readonly ConnectionEdge<N>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

/** One edge of a page. */
export interface ConnectionEdge<N = ResultNode> {
  readonly cursor: string;
  readonly node: N;
  /** relationships of an entity: its own role there. */
  readonly role?: PartyRole;
  /** counterparties: the relationships that link the two, by id. */
  readonly relationships?: readonly RelationshipNode[];
  /** search: how well it matched, what matched, and the text with the matched words marked by U+E000 and U+E001. */
  readonly match?: {
    readonly score: number;
    readonly matched: 'name' | 'alias' | 'title' | 'summary';
    readonly highlight: string;
  };
}

/** One party of a relationship. */
export interface PartyResult {
  readonly role: PartyRole;
  readonly entity: EntityNode;
}

/** A conflict with its positions' claims and its relationship, where they were selected. */
export interface ConflictResult extends Omit<Conflict, 'positions'> {
  readonly relationship?: RelationshipNode;
  readonly positions: readonly PositionResult[];
}

/** One side of a conflict. */
export interface PositionResult extends PositionValue {
  readonly display: string;
  readonly status?: DealStatus;
  readonly claims: readonly ClaimNode[];
}

/** What the graph holds, as of the day that is asked for. */
export interface GraphSummary {
  readonly revision: number;
  readonly entities: number;
  readonly relationships: number;
  readonly claims: number;
  readonly sources: number;
  readonly conflicts: number;
  readonly datasets: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly license: string;
    readonly claims: number;
  }[];
}

/** What a root field leads to: `nodes` a list with null for what is not there, `graph` its figures, everything else a page. */
export type FetchResult =
  readonly (ResultNode | null)[] | GraphSummary | ConnectionPage<ResultNode | ConflictResult>;
