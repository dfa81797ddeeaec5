import type { Evidence } from '../domain/evidence.ts';
import type { Conflict, PositionValue } from '../domain/conflict.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord, SourceRecord } from '../domain/ledger-entry.ts';
import type { PartyRole } from '../domain/relationship-types.ts';
import type { DealStatus, Terms } from '../domain/terms.ts';
import type { MatchedField } from '../domain/search.ts';
import type { LinkKind } from '../domain/ties.ts';

/** The results of the selected edges of a node, by response key. */
export interface ResponseFields {
  readonly [responseKey: string]: unknown;
}

/** A fetched entity; `degree` counts the relationships in view in which it is a party. */
export type EntityNode = ResponseFields &
  EntityRecord & {
    readonly nodeType: 'ENTITY';
    readonly degree: number;
    /** The keys of its own names that another entity has too, if `disambiguation` is selected. */
    readonly sharedNames?: readonly string[];
  };
/** A fetched relationship, as of the day of the query. */
export type RelationshipNode = ResponseFields &
  Pick<RelationshipRecord, 'id' | 'type' | 'title'> & {
    readonly nodeType: 'RELATIONSHIP';
    readonly terms: Terms;
    readonly evidence: Evidence;
  };
/** A fetched claim. */
export type ClaimNode = ResponseFields & ClaimRecord & { readonly nodeType: 'CLAIM' };
/** A fetched source. */
export type SourceNode = ResponseFields & SourceRecord & { readonly nodeType: 'SOURCE' };
/** A fetched node; `nodeType` distinguishes the four. */
export type ResultNode = EntityNode | RelationshipNode | ClaimNode | SourceNode;

/** A page of edges; `totalCount` and the cursors are valid only if the plan reads them. */
export interface EdgePage<E> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
  /** In search: names of entities similar to the text, if selected and no entity matches. */
  readonly suggestions?: readonly string[];
}

/** A page of a connection. */
export type ConnectionPage<N = ResultNode> = EdgePage<ConnectionEdge<N>>;

/** One edge of a page. */
export interface ConnectionEdge<N = ResultNode> {
  readonly cursor: string;
  readonly node: N;
  /** In the relationships of an entity: the role of that entity. */
  readonly role?: PartyRole;
  /** In counterparties: `CO_PARTY` if no relationship that counts ties the two. */
  readonly kind?: LinkKind;
  /** In counterparties: the relationships that connect both entities, by ID. */
  readonly relationships?: readonly RelationshipNode[];
  /**
   * In search: the score, the matched field, and its text with the matched words between U+E000 and
   * U+E001.
   */
  readonly match?: {
    readonly score: number;
    readonly matched: MatchedField;
    readonly highlight: string;
  };
}

/** One party of a relationship. */
export interface PartyResult {
  readonly role: PartyRole;
  readonly entity: EntityNode;
}

/** A conflict, with the claims of its positions and its relationship if they are selected. */
export interface ConflictResult extends Omit<Conflict, 'positions'> {
  readonly relationship?: RelationshipNode;
  readonly positions: readonly PositionResult[];
}

/** One position of a conflict. */
export interface PositionResult extends PositionValue {
  readonly display: string;
  readonly status?: DealStatus;
  readonly claims: readonly ClaimNode[];
}

/** The figures of the graph, as of the day of the query. */
export interface GraphSummary {
  readonly revision: number;
  readonly entities: number;
  readonly relationships: number;
  /** Relationships of the types that count as deals. */
  readonly deals: number;
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

/**
 * The result of a root field: for `nodes` a list with null for each ID without a node in view, for
 * `graph` its figures, for all others a page.
 */
export type FetchResult =
  readonly (ResultNode | null)[] | GraphSummary | ConnectionPage<ResultNode | ConflictResult>;
