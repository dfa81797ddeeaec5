import type { MoneyFlowResult } from '../analysis/money-flow.ts';
import type { GroupTotal, StageSum } from '../analysis/totals.ts';
import type { GraphView } from '../domain/graph-view.ts';
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

/** Value of `GraphView` at run time: the view. `Query` has none, and is the current view. */
export type QueryRoot = GraphView;

/** A page of entities. */
export type EntityPage = ConnectionPage<EntityNode>;
/** One edge of a page of entities. */
export type EntityPageEdge = ConnectionEdge<EntityNode>;
/** A page of relationships. */
export type RelationshipPage = ConnectionPage<RelationshipNode>;
/** One edge of a page of relationships. */
export type RelationshipPageEdge = ConnectionEdge<RelationshipNode>;
/** A page of claims. */
export type ClaimPage = ConnectionPage<ClaimNode>;
/** One edge of a page of claims. */
export type ClaimPageEdge = ConnectionEdge<ClaimNode>;
/** A page of sources. */
export type SourcePage = ConnectionPage<SourceNode>;
/** One edge of a page of sources. */
export type SourcePageEdge = ConnectionEdge<SourceNode>;
/** A page of conflicts. */
export type ConflictPage = ConnectionPage<ConflictResult>;
/** One edge of a page of conflicts. */
export type ConflictPageEdge = ConnectionEdge<ConflictResult>;
/** A page of search matches. */
export type SearchPage = ConnectionPage;
/** One edge of a page of search matches. */
export type SearchPageEdge = ConnectionEdge;
/** Change of one relationship between two days of knowledge. */
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
export interface RelationshipChangePage extends ConnectionPage<RelationshipChangeResult> {
  readonly undatedLeftOut: number;
}
/** One edge of a page of changes. */
export type RelationshipChangePageEdge = ConnectionEdge<RelationshipChangeResult>;
/** A sum whose stages are computed only if they are selected. */
interface LazyStages {
  readonly stageSums: () => Promise<readonly StageSum[]>;
}
/** Sum of one group. */
export interface TotalParent extends Omit<GroupTotal, 'group' | 'entity'>, LazyStages {
  readonly entity: EntityNode | null;
}
/** An entity's money in one relationship type and direction. */
export interface MoneyFlowParent extends MoneyFlowResult, LazyStages {}
/** Any page, as the parent of `PageInfo`. */
export type AnyPage = ConnectionPage<ResultNode | ConflictResult | RelationshipChangeResult>;
