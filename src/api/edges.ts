import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import {
  DEAL_TYPES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
  type RelationshipType,
} from '../domain/relationship-types.ts';
import { TERMS } from '../domain/terms.ts';
import type { EdgeArguments, EdgeName, SortOrder, RootEdgeName, NodeType } from '../store/plan.ts';
import type { QueryResolvers } from './generated/resolver-types.ts';
import { NODE_KIND_BY_TYPE_NAME, listField, type NodeKind } from './type-names.ts';

/**
 * Form in which GraphQL selects the nodes of an edge: as a page, as their number, directly, or
 * inside objects without an ID (for an analysis, at any depth).
 */
export type EdgeForm = 'page' | 'count' | 'list' | 'one' | 'parties' | 'conflicts' | 'graph' | 'analysis';

/** Rule that turns a GraphQL field into an edge of a plan. */
export interface EdgeRule<N extends EdgeName = EdgeName> {
  readonly name: N;
  readonly form: EdgeForm;
  /** Node kinds that the edge can lead to. */
  readonly targetKinds: ReadonlySet<NodeKind>;
  /** Sort order without `orderBy`. */
  readonly defaultOrder?: SortOrder;
  /** Arguments that the field implies: `investments` are relationships of one type. */
  readonly fixedArguments?: EdgeArguments;
  /** Response key, if it is not the field's own. */
  readonly responseKey?: string;
}

const ALL_NODE_KINDS: ReadonlySet<NodeKind> = new Set(NODE_KIND_BY_TYPE_NAME.values());
const ENTITIES: ReadonlySet<NodeKind> = new Set(ENTITY_KINDS);
const RELATIONSHIPS: ReadonlySet<NodeKind> = new Set(RELATIONSHIP_TYPES);
const ENTITIES_AND_RELATIONSHIPS: ReadonlySet<NodeKind> = new Set([...ENTITY_KINDS, ...RELATIONSHIP_TYPES]);
const CLAIMS: ReadonlySet<NodeKind> = new Set(['CLAIM']);
const SOURCES: ReadonlySet<NodeKind> = new Set(['SOURCE']);

const claimsEdge = { name: 'claims', form: 'page', targetKinds: CLAIMS } as const;
const relationshipPageEdge = { form: 'page', targetKinds: RELATIONSHIPS } as const;
const singleEdge = (name: EdgeName, kind: EntityKind): EdgeRule => ({
  name,
  form: 'one',
  targetKinds: new Set([kind]),
});
const relationshipsOfType = <N extends EdgeName>(
  name: N,
  type: RelationshipType,
  ownRoles?: readonly PartyRole[],
): EdgeRule<N> => ({
  ...relationshipPageEdge,
  name,
  targetKinds: new Set([type]),
  fixedArguments: { relationships: { types: [type] }, ...(ownRoles === undefined ? {} : { ownRoles }) },
});
const counterpartsEdge = (type: RelationshipType, own: PartyRole, other: PartyRole): EdgeRule => ({
  name: 'counterparts',
  form: 'list',
  targetKinds: ENTITIES,
  fixedArguments: { relationships: { types: [type] }, ownRoles: [own], otherRoles: [other] },
});
const analysisEdge = {
  name: 'nodes',
  form: 'analysis',
  targetKinds: ENTITIES_AND_RELATIONSHIPS,
  fixedArguments: { nodeTypes: ['ENTITY', 'RELATIONSHIP'] },
} as const satisfies EdgeRule<RootEdgeName>;
const nodeById = (
  targetKinds: ReadonlySet<NodeKind>,
  among?: NodeType,
  kinds?: readonly EntityKind[],
): EdgeRule<RootEdgeName> => ({
  name: 'nodes',
  form: 'one',
  targetKinds,
  ...(among !== undefined && {
    fixedArguments: { nodeTypes: [among], ...(kinds !== undefined && { kinds }) },
  }),
});
const BY_NAME: SortOrder = { field: 'NAME', direction: 'ASC' };

/** Fields of `Graph` that start a plan: all but `knownOn`. */
export const ROOT_EDGES = {
  node: nodeById(ALL_NODE_KINDS),
  nodes: { ...nodeById(ALL_NODE_KINDS), form: 'list' },
  entity: nodeById(ENTITIES, 'ENTITY'),
  entityBy: nodeById(ENTITIES, 'ENTITY'),
  company: nodeById(new Set(['COMPANY']), 'ENTITY', ['COMPANY']),
  relationship: nodeById(RELATIONSHIPS, 'RELATIONSHIP'),
  claim: nodeById(CLAIMS, 'CLAIM'),
  source: nodeById(SOURCES, 'SOURCE'),
  entities: {
    name: 'entities',
    form: 'page',
    targetKinds: ENTITIES,
    defaultOrder: BY_NAME,
  },
  companies: {
    name: 'entities',
    form: 'page',
    targetKinds: new Set(['COMPANY']),
    defaultOrder: BY_NAME,
    fixedArguments: { entities: { kinds: ['COMPANY'] } },
  },
  relationships: { name: 'relationships', ...relationshipPageEdge },
  investments: relationshipsOfType('relationships', 'INVESTMENT'),
  chipSupplies: relationshipsOfType('relationships', 'CHIP_SUPPLY'),
  cloudContracts: relationshipsOfType('relationships', 'CLOUD_CONTRACT'),
  claims: claimsEdge,
  sources: { name: 'sources', form: 'page', targetKinds: SOURCES },
  conflicts: { name: 'conflicts', form: 'page', targetKinds: new Set() },
  search: { name: 'search', form: 'page', targetKinds: ALL_NODE_KINDS },
  graph: { name: 'graph', form: 'graph', targetKinds: new Set() },
  neighborhood: analysisEdge,
  paths: analysisEdge,
  commonCounterparties: analysisEdge,
  moneyCycles: analysisEdge,
  totals: analysisEdge,
  concentration: analysisEdge,
  dependence: analysisEdge,
  facets: analysisEdge,
  changesBetween: analysisEdge,
} as const satisfies Readonly<Record<Exclude<keyof QueryResolvers, 'knownOn'>, EdgeRule<RootEdgeName>>>;

/** Fields of `Graph` whose results are computed from a snapshot. */
export type AnalysisField = {
  [F in keyof typeof ROOT_EDGES]: (typeof ROOT_EDGES)[F]['form'] extends 'analysis' ? F : never;
}[keyof typeof ROOT_EDGES];

/** Edge of a field of `Graph`; undefined for `knownOn`. */
export function findRootEdgeRule(field: string): EdgeRule<RootEdgeName> | undefined {
  const rules: Readonly<Record<string, EdgeRule<RootEdgeName>>> = ROOT_EDGES;
  return rules[field];
}

/** All claims of a changed relationship, including those that changed it. */
export const CHANGE_CLAIMS_EDGE = {
  name: 'claims',
  form: 'list',
  targetKinds: CLAIMS,
  fixedArguments: { page: { first: 100 } },
  responseKey: 'changeClaims',
} as const satisfies EdgeRule;

const ENTITY_EDGES: Readonly<Record<string, EdgeRule>> = {
  relationships: { name: 'relationships', ...relationshipPageEdge },
  deals: {
    name: 'relationships',
    form: 'count',
    targetKinds: RELATIONSHIPS,
    fixedArguments: { relationships: { types: DEAL_TYPES } },
  },
  counterparties: { name: 'counterparties', form: 'page', targetKinds: ENTITIES },
  claims: claimsEdge,
  subjectOf: { name: 'subjectOf', ...relationshipPageEdge },
};

const RELATIONSHIP_EDGES: Readonly<Record<string, EdgeRule>> = {
  parties: { name: 'parties', form: 'parties', targetKinds: ENTITIES },
  about: { name: 'about', form: 'list', targetKinds: ENTITIES },
  partOf: { name: 'partOf', form: 'one', targetKinds: RELATIONSHIPS },
  parts: { name: 'parts', form: 'list', targetKinds: RELATIONSHIPS },
  conflicts: { name: 'conflicts', form: 'conflicts', targetKinds: new Set() },
  claims: claimsEdge,
};

const TYPE_SPECIFIC_EDGES: Readonly<Record<string, EdgeRule>> = {
  'Company.parent': singleEdge('parent', 'COMPANY'),
  'Company.products': { name: 'products', form: 'list', targetKinds: new Set(['PRODUCT']) },
  'Company.investmentsMade': relationshipsOfType('relationships', 'INVESTMENT', ['INVESTOR']),
  'Company.investmentsReceived': relationshipsOfType('relationships', 'INVESTMENT', ['INVESTEE']),
  'Company.chipSuppliers': counterpartsEdge('CHIP_SUPPLY', 'BUYER', 'SUPPLIER'),
  'Company.chipCustomers': counterpartsEdge('CHIP_SUPPLY', 'SUPPLIER', 'BUYER'),
  'Company.cloudProviders': counterpartsEdge('CLOUD_CONTRACT', 'CUSTOMER', 'PROVIDER'),
  'Company.cloudCustomers': counterpartsEdge('CLOUD_CONTRACT', 'PROVIDER', 'CUSTOMER'),
  'Company.competitors': counterpartsEdge('COMPETITION', 'COMPETITOR', 'COMPETITOR'),
  'Product.maker': singleEdge('maker', 'COMPANY'),
  'Facility.place': singleEdge('place', 'PLACE'),
  'Claim.about': { name: 'about', form: 'one', targetKinds: ENTITIES_AND_RELATIONSHIPS },
  'Claim.source': { name: 'source', form: 'one', targetKinds: SOURCES },
  'Claim.contradictedBy': { name: 'contradictedBy', form: 'list', targetKinds: CLAIMS },
  'Source.claims': claimsEdge,
};

/** Edges of the fields that list parties by role, and entities of `about` by kind. */
const LIST_EDGES: ReadonlyMap<string, EdgeRule> = new Map(
  RELATIONSHIP_TYPES.flatMap((type) => {
    const { typeName, roles, aboutLists } = ruleForType(type);
    const listEdge = (field: PartyRole | EntityKind, rule: Pick<EdgeRule, 'name' | 'fixedArguments'>) =>
      [`${typeName}.${listField(field)}`, { ...rule, form: 'list', targetKinds: ENTITIES }] as const;
    return [
      ...roles.map(({ role }) => listEdge(role, { name: 'parties', fixedArguments: { otherRoles: [role] } })),
      ...aboutLists.map((kind) => listEdge(kind, { name: 'about' })),
    ];
  }),
);

const SHORTCUTS: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.flatMap((type) => {
    const { typeName, shortcuts } = ruleForType(type);
    return shortcuts.map((term) => `${typeName}.${TERMS[term].field}`);
  }),
);

/**
 * Field of a stored node that a plain field reads: `terms` for the shortcut of a term, and the ID,
 * which is plain in a store, for the slug.
 */
export function storedField(typeName: string, field: string): string {
  if (field === 'slug') return 'id';
  return SHORTCUTS.has(`${typeName}.${field}`) ? 'terms' : field;
}

/** Edge of a field on a type with an ID; undefined for a plain field. */
export function findEdgeRule(typeName: string, field: string): EdgeRule | undefined {
  const typeSpecific = TYPE_SPECIFIC_EDGES[`${typeName}.${field}`] ?? LIST_EDGES.get(`${typeName}.${field}`);
  if (typeSpecific !== undefined) return typeSpecific;
  const kind = NODE_KIND_BY_TYPE_NAME.get(typeName);
  if (typeName === 'Entity' || (kind !== undefined && ENTITIES.has(kind))) return ENTITY_EDGES[field];
  if (typeName === 'Relationship' || (kind !== undefined && RELATIONSHIPS.has(kind)))
    return RELATIONSHIP_EDGES[field];
  return undefined;
}

/** Whether a type has an ID, so that its fields form a selection of the plan. */
export function isNodeType(typeName: string): boolean {
  return (
    NODE_KIND_BY_TYPE_NAME.has(typeName) ||
    typeName === 'Node' ||
    typeName === 'Entity' ||
    typeName === 'Relationship'
  );
}
