import type { Modality, ClaimState, RecorderKind } from '../domain/claim.ts';
import type { CompanyRole, EntityKind } from '../domain/entity.ts';
import type { Basis } from '../domain/basis.ts';
import type { GraphView } from '../domain/graph-view.ts';
import type { Id } from '../domain/id.ts';
import type { Day, PartialDate } from '../domain/partial-date.ts';
import type { PartyRole, RelationshipType } from '../domain/relationship-types.ts';
import type { SourceKind } from '../domain/source.ts';
import type { DealStatus, TermName } from '../domain/terms.ts';

/**
 * The selection below one root field of a GraphQL operation, in the words of the domain. It is made
 * once per operation document and reused, so that a store can cache by its identity. Everything
 * that differs between requests is in `Bindings`.
 */
export interface Plan {
  /** The operation and its root field, for the comment of the statement: "DealsOf.company". */
  readonly name: string;
  readonly root: PlanEdge<RootEdgeName>;
}

/**
 * The comment at the start of every statement of a plan, with its name. A name consists of GraphQL
 * names, so it cannot end the comment.
 */
export function planComment({ name }: Pick<Plan, 'name'>): string {
  if (!/^[\w.]+$/.test(name)) throw new TypeError(`a plan cannot have the name "${name}"`);
  return `/* ${name} */`;
}

/** The root edges of a plan; all but `graph` and `nodes` are connections. */
export type RootEdgeName =
  'nodes' | 'graph' | 'entities' | 'relationships' | 'claims' | 'sources' | 'conflicts' | 'search';

/**
 * The edges from one node to others.
 * - Entity: relationships, counterparties, claims and subjectOf (connections), products and
 *   counterparts (lists), parent, maker and place (one or none).
 * - Relationship: parties, about, parts and conflicts (lists), claims (a connection), partOf (one
 *   or none).
 * - Claim: about and source (one), contradictedBy (a list).
 * - Source: claims (a connection).
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

/** The fields and edges that a plan reads of the nodes at the end of an edge. */
export interface Selection {
  /** The plain fields. A store may omit all others except the ID and the kind or type. */
  readonly fields: ReadonlySet<string>;
  readonly edges: readonly PlanEdge[];
}

/** A selected edge with the plan below it. Equal selections under several aliases are one edge. */
export interface PlanEdge<N extends EdgeName = EdgeName> {
  readonly name: N;
  /** The property of the parent's result that holds the result of the edge. */
  readonly responseKey: string;
  /** The node types, entity kinds and relationship types that have the edge; null for all. */
  readonly typeCondition: ReadonlySet<EntityKind | RelationshipType | 'CLAIM' | 'SOURCE'> | null;
  /** The index of its arguments in `Bindings.args`. */
  readonly index: number;
  readonly selection: Selection;
  /** For a connection: the parts that are read. */
  readonly pageFields: {
    readonly totalCount: boolean;
    readonly pageInfo: boolean;
    readonly cursors: boolean;
    readonly nodes: boolean;
    /** For `relationships` of an entity: the role of the entity in each. */
    readonly role: boolean;
    /** For `counterparties`: the kind of each connection. */
    readonly kind: boolean;
    /** For `search`: similar names, if no entity matches. */
    readonly suggestions: boolean;
  };
  /** For `counterparties`: the selection of the shared relationships; null if not selected. */
  readonly linkSelection: Selection | null;
  /** For `conflicts`: the selections of the claims of positions and of the relationship. */
  readonly nested: { readonly claims: Selection | null; readonly relationship: Selection | null };
}

/** Everything that differs between two requests with the same plan, among it the view. */
export interface Bindings extends GraphView {
  /** The arguments of each edge by its index; null for an edge that @skip or @include excludes. */
  readonly args: readonly (EdgeArguments | null)[];
  /** Maximum number of objects in the response; a store throws LimitExceeded beyond it. */
  readonly maxNodes: number;
  /**
   * The required revision of the graph, any by default; a store throws StaleRevision if the graph
   * has another one.
   */
  readonly revision?: number;
}

/** The arguments of an edge; each edge reads its own. */
export interface EdgeArguments {
  readonly page?: PageArguments;
  readonly relationships?: RelationshipFilter;
  readonly entities?: EntityFilter;
  readonly claims?: ClaimFilter;
  readonly orderBy?: SortOrder;
  /** `relationships`, `counterparts`: only those in which the parent has one of these roles. */
  readonly ownRoles?: readonly PartyRole[];
  /** `counterparts`, `parties`: only parties with one of these roles. */
  readonly otherRoles?: readonly PartyRole[];
  /** `relationships`: only those with this entity as another party. */
  readonly with?: Id;
  /** `relationships`: also those of all entities whose chain of parents leads to the parent. */
  readonly includeSubsidiaries?: true;
  /** `counterparties`: also entities with the same role, whom no relationship ties. */
  readonly coParties?: true;
  /** `nodes`: the requested IDs, in the order of the result; an ID may repeat. */
  readonly ids?: readonly Id[];
  /** `nodes`: the key of an identifier instead of IDs; the result has at most two entities. */
  readonly identifier?: string;
  /** `nodes`: the node type of each ID, if known; by default a store tries all of `nodeTypes`. */
  readonly idTypes?: readonly NodeType[];
  /** `counterparties`, `nodes`: only entities of these kinds. */
  readonly kinds?: readonly EntityKind[];
  /** `conflicts`: only those on these terms. */
  readonly terms?: readonly TermName[];
  /** `search`: the text to search for. */
  readonly text?: string;
  /** `search`, `nodes`: the node types to include, all by default; other IDs count as unknown. */
  readonly nodeTypes?: readonly NodeType[];
}

/**
 * One page of a connection: with `first` and `after` from the start, with `last` and `before` from
 * the end. Exactly one of `first` and `last` is present.
 */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/**
 * The sort order of a connection. Every order ends with the ID, ascending, so that it is total.
 * Missing values come last in both directions.
 */
export interface SortOrder {
  readonly field: 'ANNOUNCED' | 'AMOUNT' | 'TITLE' | 'EVIDENCE' | 'NAME' | 'DEGREE';
  readonly direction: 'ASC' | 'DESC';
}

/** Includes relationships that match every condition present (domain.md, Filters). */
export interface RelationshipFilter {
  readonly ids?: readonly Id[];
  readonly types?: readonly RelationshipType[];
  /** At least one party has one of these roles. */
  readonly roles?: readonly PartyRole[];
  /** Every one of these entities is a party. */
  readonly parties?: readonly Id[];
  readonly status?: readonly DealStatus[];
  /**
   * The resolved amount is in this currency, of one of these bases, and its stated figure is in the
   * range; for BETWEEN, any part of it is.
   */
  readonly amount?: AmountRange;
  /** Whether an amount is stated, in any currency. */
  readonly hasAmount?: boolean;
  /** It is part of one of these relationships. */
  readonly partOf?: readonly Id[];
  /** The period of the announcement overlaps the range. */
  readonly announced?: DateRange;
  readonly activeOn?: Day;
  /** Active on at least one day of this period. */
  readonly activeIn?: PartialDate;
  /** At least one claim in view is of one of these modalities. */
  readonly modalities?: readonly Modality[];
  /** At least one claim in view comes from a source of one of these kinds. */
  readonly sourceKinds?: readonly SourceKind[];
  readonly disputed?: boolean;
  readonly minPublishers?: number;
  /** At least one claim in view belongs to one of these data sets. */
  readonly datasets?: readonly Id[];
  /**
   * Folded words, each in the folded title or in the folded summary of a claim in view. Parts of
   * words match.
   */
  readonly words?: readonly string[];
}

/**
 * Whether each condition of a relationship filter is on its version in view. Stores join versions
 * only for these, and for some sort orders.
 */
export const VERSION_CONDITIONS: Readonly<Record<keyof RelationshipFilter, boolean>> = {
  ids: false,
  types: false,
  roles: false,
  parties: false,
  status: true,
  amount: true,
  hasAmount: true,
  partOf: false,
  announced: true,
  activeOn: true,
  activeIn: true,
  modalities: false,
  sourceKinds: false,
  disputed: true,
  minPublishers: true,
  datasets: false,
  words: false,
};

/** A range of amounts in one currency, including both ends. */
export interface AmountRange {
  readonly currency: string;
  readonly gte?: number;
  readonly lte?: number;
  /** All bases by default. */
  readonly basis?: readonly Basis[];
}

/** A range of dates including both ends; a partial date covers its whole period. */
export interface DateRange {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Includes entities that match every condition present. */
export interface EntityFilter {
  readonly ids?: readonly Id[];
  /** The keys of identifiers, one of which the entity has. */
  readonly identifiers?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  readonly roles?: readonly CompanyRole[];
  readonly countries?: readonly string[];
  /** Folded words, each in the folded name, short name or an alias. */
  readonly words?: readonly string[];
  readonly minDegree?: number;
}

/** The states of claims without a filter on them. */
export const DEFAULT_CLAIM_STATES: readonly ClaimState[] = ['ACCEPTED'];

/**
 * Includes claims that match every condition present; `states` has a default. The state ACCEPTED
 * stands for the claims in view on the day. Claims in other states match on every day from which
 * they were known.
 */
export interface ClaimFilter {
  /** Folded words, each in the folded summary. */
  readonly words?: readonly string[];
  readonly recordedBy?: RecorderKind;
  readonly modalities?: readonly Modality[];
  readonly states?: readonly ClaimState[];
  readonly sources?: readonly Id[];
  readonly publishers?: readonly string[];
  /** The period of publication overlaps the range; a source without a date never matches. */
  readonly published?: DateRange;
  readonly datasets?: readonly Id[];
}

/** The types of nodes. */
export const NODE_TYPES = ['ENTITY', 'RELATIONSHIP', 'CLAIM', 'SOURCE'] as const;
export type NodeType = (typeof NODE_TYPES)[number];
