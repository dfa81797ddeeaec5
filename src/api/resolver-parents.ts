import type { Day } from '../domain/partial-date.ts';
import type { TermName, Terms } from '../domain/terms.ts';
import type {
  ResultNode,
  ClaimNode,
  ConflictResult,
  ConnectionPage,
  ConnectionEdge,
  EntityNode,
  RelationshipNode,
  SourceNode,
} from '../store/fetch-result.ts';

/** What `Query` is at run time: the day on which the graph is looked at; null, or nothing at the top, for now. */
export interface QueryRoot {
  readonly knownOn: Day | null;
}

/** A page of entities. */
export type EntityPage = ConnectionPage<EntityNode>;
/** One entry of a page of entities. */
export type EntityPageEdge = ConnectionEdge<EntityNode>;
/** A page of relationships. */
export type RelationshipPage = ConnectionPage<RelationshipNode>;
/** One entry of a page of relationships. */
export type RelationshipPageEdge = ConnectionEdge<RelationshipNode>;
/** A page of claims. */
export type ClaimPage = ConnectionPage<ClaimNode>;
/** One entry of a page of claims. */
export type ClaimPageEdge = ConnectionEdge<ClaimNode>;
/** A page of sources. */
export type SourcePage = ConnectionPage<SourceNode>;
/** One entry of a page of sources. */
export type SourcePageEdge = ConnectionEdge<SourceNode>;
/** A page of conflicts. */
export type ConflictPage = ConnectionPage<ConflictResult>;
/** One entry of a page of conflicts. */
export type ConflictPageEdge = ConnectionEdge<ConflictResult>;
/** A page of what a search found. */
export type SearchPage = ConnectionPage;
/** One entry of what a search found. */
export type SearchPageEdge = ConnectionEdge;
/** What became known of one relationship between two days. */
export interface RelationshipChangeResult {
  readonly relationship: RelationshipNode;
  readonly appeared: boolean;
  readonly becameDisputed: boolean;
  readonly settled: boolean;
  readonly changedTerms: readonly TermName[];
  readonly before: Terms | null;
  readonly after: Terms;
  readonly claims: readonly ClaimNode[];
}
/** A page of changes. */
export type RelationshipChangePage = ConnectionPage<RelationshipChangeResult>;
/** One entry of a page of changes. */
export type RelationshipChangePageEdge = ConnectionEdge<RelationshipChangeResult>;
/** Any page, of which `PageInfo` reads where it stands. */
export type AnyPage = ConnectionPage<ResultNode | ConflictResult | RelationshipChangeResult>;
