import type { Modality, ClaimState, RecorderKind } from '../domain/claim.ts';
import type { CompanyRole, EntityKind } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import type { Day, PartialDate } from '../domain/partial-date.ts';
import type { PartyRole, RelationshipType } from '../domain/relationship-types.ts';
import type { SourceKind } from '../domain/source.ts';
import type { DealStatus, TermName } from '../domain/terms.ts';

/**
 * What one root field of a GraphQL operation asks for, in the domain's words. It is made once per operation document and kept, so a store
 * may keep what it compiled from it (by identity). All that changes from request to request is in the `Bindings`.
 */
export interface Plan {
  /** The operation and its root field, for the comment of the statement: "DealsOf.company". */
  readonly name: string;
  readonly root: PlanEdge<RootEdgeName>;
}

/** The things that a plan can begin with. All but `graph` and `nodes` are connections. */
export type RootEdgeName =
  'nodes' | 'graph' | 'entities' | 'relationships' | 'claims' | 'sources' | 'conflicts' | 'search';

/**
 * The edges that lead from one thing to others. From an entity: relationships, counterparties, claims, subjectOf (connections),
 * products, counterparts (lists), parent, maker, place (one or none). From a relationship: parties, about, parts, conflicts (lists),
 * claims (a connection), partOf (one or none). From a claim: about, source (one), contradictedBy (a list). From a source: claims.
 */
export type EdgeName =
  | RootEdgeName
  | 'counterparties'
  | 'subjectOf'
  | 'products'
  | 'counterparts'
  | 'parent'
  | 'maker'
  | 'place'
  | 'parties'
  | 'about'
  | 'parts'
  | 'partOf'
  | 'source'
  | 'contradictedBy';

/** What is selected of the things that an edge leads to. */
export interface Selection {
  /** The plain fields that are read. A store may leave out what is not named, but for the id and the kind or type of a thing. */
  readonly fields: ReadonlySet<string>;
  readonly edges: readonly PlanEdge[];
}

/** One edge that was selected, with its own sub-plan. Equal selections under several aliases are one edge. */
export interface PlanEdge<N extends EdgeName = EdgeName> {
  readonly name: N;
  /** The property of the answer's object that holds what the edge leads to. */
  readonly responseKey: string;
  /** The kinds of node or types of relationship that it is followed from; null for all. */
  readonly typeCondition: ReadonlySet<EntityKind | RelationshipType | 'CLAIM' | 'SOURCE'> | null;
  /** Where its arguments are in `Bindings.args`. */
  readonly index: number;
  readonly selection: Selection;
  /** For a connection: which of its parts are read. */
  readonly pageFields: {
    readonly totalCount: boolean;
    readonly pageInfo: boolean;
    readonly cursors: boolean;
    readonly nodes: boolean;
  };
  /** For `counterparties`: what is selected of the relationships on each of its edges; null where they are not. */
  readonly linkSelection: Selection | null;
  /** For `conflicts` and `parties`, what is selected of the things inside: the claims of positions, the relationship of a conflict. */
  readonly nested: { readonly claims: Selection | null; readonly relationship: Selection | null };
}

/** What changes from request to request. */
export interface Bindings {
  /** Only what could be known on that day is in view; null for all that is known now. */
  readonly knownOn: Day | null;
  /** The arguments of each edge, by its index; null where an edge is not wanted this time (@skip, @include). */
  readonly args: readonly (EdgeArguments | null)[];
  /** The most objects that the answer may hold; a store stops with LimitExceeded beyond it. */
  readonly maxNodes: number;
  /** The revision that the answer has to be of; a store stops with StaleRevision where the graph has another one. Any, where it is missing. */
  readonly revision?: number;
}

/** The arguments that an edge may have; each edge reads those that it knows. */
export interface EdgeArguments {
  readonly page?: PageArguments;
  readonly relationships?: RelationshipFilter;
  readonly entities?: EntityFilter;
  readonly claims?: ClaimFilter;
  readonly orderBy?: SortOrder;
  /** relationships, counterparts: only those in which the entity has one of these roles. */
  readonly ownRoles?: readonly PartyRole[];
  /** counterparts, parties: only parties with one of these roles. */
  readonly otherRoles?: readonly PartyRole[];
  /** relationships: only those with this entity as another party. */
  readonly with?: Id;
  /** nodes: the ids that are asked for, in order, at most once each or repeated. */
  readonly ids?: readonly Id[];
  /** nodes: what each of the ids is an id of, one for each, where that is known; without it a store tries all that is looked among. */
  readonly idTypes?: readonly NodeType[];
  /** counterparties, nodes: of the entities only those of these kinds. */
  readonly kinds?: readonly EntityKind[];
  /** conflicts: only those on these terms. */
  readonly terms?: readonly TermName[];
  /** search: what is looked for. */
  readonly text?: string;
  /** search, nodes: among what is looked; an id of anything else is answered as one that nothing has. */
  readonly nodeTypes?: readonly NodeType[];
}

/** One page of a connection: from the start, or (last, before) from the end. Exactly one of `first` and `last` is given. */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** The order of a connection; each order ends with the id, ascending, so that it is total. What has no value comes last in both directions. */
export interface SortOrder {
  readonly field: 'ANNOUNCED' | 'AMOUNT' | 'TITLE' | 'EVIDENCE' | 'NAME' | 'DEGREE';
  readonly direction: 'ASC' | 'DESC';
}

/** Keeps or drops whole relationships; every condition that is given has to hold (domain.md, Filters). */
export interface RelationshipFilter {
  readonly types?: readonly RelationshipType[];
  /** A party with one of these roles. */
  readonly roles?: readonly PartyRole[];
  /** Every one of these entities is a party. */
  readonly parties?: readonly Id[];
  readonly status?: readonly DealStatus[];
  /** The resolved amount is in this currency and its stated figure lies in the range; for BETWEEN, any part of it does. */
  readonly amount?: { readonly currency: string; readonly gte?: number; readonly lte?: number };
  /** The period of the announcement overlaps the range. */
  readonly announced?: DateRange;
  readonly activeOn?: Day;
  /** At least one claim in view is of one of these modalities. */
  readonly modalities?: readonly Modality[];
  /** At least one claim in view comes from a source of one of these kinds. */
  readonly sourceKinds?: readonly SourceKind[];
  readonly disputed?: boolean;
  readonly minPublishers?: number;
  /** At least one claim in view belongs to one of these data sets. */
  readonly datasets?: readonly Id[];
  /** Folded words, each of which occurs (as a part of a word too) in the folded title or in the folded summary of a claim in view. */
  readonly words?: readonly string[];
}

/** A range of dates, both ends included; a partial end counts as its widest. */
export interface DateRange {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Keeps entities for which every condition that is given holds. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[];
  readonly roles?: readonly CompanyRole[];
  readonly countries?: readonly string[];
  /** Folded words, each of which occurs in the folded name, short name or one of the aliases. */
  readonly words?: readonly string[];
  readonly minDegree?: number;
}

/** Keeps claims for which every condition that is given holds; without `states` only accepted ones. */
export interface ClaimFilter {
  /** Folded words, each of which occurs in the folded summary. */
  readonly words?: readonly string[];
  readonly recordedBy?: RecorderKind;
  readonly modalities?: readonly Modality[];
  readonly states?: readonly ClaimState[];
  readonly sources?: readonly Id[];
  readonly publishers?: readonly string[];
  /** The period of publication overlaps the range; a source without a date is in none. */
  readonly published?: DateRange;
  readonly datasets?: readonly Id[];
}

/** The kinds of things that have an id. */
export const NODE_TYPES = ['ENTITY', 'RELATIONSHIP', 'CLAIM', 'SOURCE'] as const;
export type NodeType = (typeof NODE_TYPES)[number];
