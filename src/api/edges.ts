import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
  type RelationshipType,
} from '../domain/relationship-types.ts';
import type { EdgeArguments, EdgeName, SortOrder, RootEdgeName, NodeType } from '../store/plan.ts';
import { NODE_KINDS, partiesField, type NodeKind } from './type-names.ts';

/** How the things that an edge leads to are selected in GraphQL: as a page, plainly, or inside objects without an id, at any depth in those of an analysis. */
export type EdgeForm = 'page' | 'list' | 'one' | 'parties' | 'conflicts' | 'graph' | 'found';

/** A GraphQL field that leads from one thing to others: which edge of the plan it is. */
export interface EdgeRule<N extends EdgeName = EdgeName> {
  readonly name: N;
  readonly form: EdgeForm;
  /** What it can lead to. */
  readonly leadsTo: ReadonlySet<NodeKind>;
  /** Which filter the argument `filter` is. */
  readonly filter?: 'relationships' | 'entities' | 'claims';
  /** The order where none is asked for. */
  readonly order?: SortOrder;
  /** What the field itself says beside its arguments: `investments` are relationships of one type. */
  readonly fixed?: EdgeArguments;
  /** The place of the answer, where it is not the field's own. */
  readonly slot?: string;
}

const EVERYTHING: ReadonlySet<NodeKind> = new Set(NODE_KINDS.values());
const ENTITIES: ReadonlySet<NodeKind> = new Set(ENTITY_KINDS);
const RELATIONSHIPS: ReadonlySet<NodeKind> = new Set(RELATIONSHIP_TYPES);
const ENTITIES_AND_RELATIONSHIPS: ReadonlySet<NodeKind> = new Set([...ENTITY_KINDS, ...RELATIONSHIP_TYPES]);
const CLAIMS: ReadonlySet<NodeKind> = new Set(['CLAIM']);
const SOURCES: ReadonlySet<NodeKind> = new Set(['SOURCE']);

const claims = { name: 'claims', form: 'page', leadsTo: CLAIMS, filter: 'claims' } as const;
const relationshipPage = { form: 'page', leadsTo: RELATIONSHIPS, filter: 'relationships' } as const;
const one = (name: EdgeName, kind: EntityKind): EdgeRule => ({ name, form: 'one', leadsTo: new Set([kind]) });
const ofType = <N extends EdgeName>(
  name: N,
  type: RelationshipType,
  ownRoles?: readonly PartyRole[],
): EdgeRule<N> => ({
  ...relationshipPage,
  name,
  leadsTo: new Set([type]),
  fixed: { relationships: { types: [type] }, ...(ownRoles === undefined ? {} : { ownRoles }) },
});
const counterparts = (type: RelationshipType, own: PartyRole, other: PartyRole): EdgeRule => ({
  name: 'counterparts',
  form: 'list',
  leadsTo: ENTITIES,
  fixed: { relationships: { types: [type] }, ownRoles: [own], otherRoles: [other] },
});
const found: EdgeRule<RootEdgeName> = {
  name: 'nodes',
  form: 'found',
  leadsTo: ENTITIES_AND_RELATIONSHIPS,
  filter: 'relationships',
  fixed: { nodeTypes: ['ENTITY', 'RELATIONSHIP'] },
};
const byId = (
  leadsTo: ReadonlySet<NodeKind>,
  among?: NodeType,
  kinds?: readonly EntityKind[],
): EdgeRule<RootEdgeName> => ({
  name: 'nodes',
  form: 'one',
  leadsTo,
  ...(among !== undefined && { fixed: { nodeTypes: [among], ...(kinds !== undefined && { kinds }) } }),
});
const BY_NAME: SortOrder = { field: 'NAME', direction: 'ASC' };

/** The fields of `Query` that begin a plan. */
export const ROOT_EDGES: Readonly<Record<string, EdgeRule<RootEdgeName>>> = {
  node: byId(EVERYTHING),
  nodes: { ...byId(EVERYTHING), form: 'list' },
  entity: byId(ENTITIES, 'ENTITY'),
  company: byId(new Set(['COMPANY']), 'ENTITY', ['COMPANY']),
  relationship: byId(RELATIONSHIPS, 'RELATIONSHIP'),
  claim: byId(CLAIMS, 'CLAIM'),
  source: byId(SOURCES, 'SOURCE'),
  entities: { name: 'entities', form: 'page', leadsTo: ENTITIES, filter: 'entities', order: BY_NAME },
  companies: {
    name: 'entities',
    form: 'page',
    leadsTo: new Set(['COMPANY']),
    filter: 'entities',
    order: BY_NAME,
    fixed: { entities: { kinds: ['COMPANY'] } },
  },
  relationships: { name: 'relationships', ...relationshipPage },
  investments: ofType('relationships', 'INVESTMENT'),
  chipSupplies: ofType('relationships', 'CHIP_SUPPLY'),
  cloudContracts: ofType('relationships', 'CLOUD_CONTRACT'),
  claims,
  sources: { name: 'sources', form: 'page', leadsTo: SOURCES },
  conflicts: { name: 'conflicts', form: 'page', leadsTo: new Set(), filter: 'relationships' },
  search: { name: 'search', form: 'page', leadsTo: EVERYTHING },
  graph: { name: 'graph', form: 'graph', leadsTo: new Set() },
  neighborhood: found,
  paths: found,
  commonCounterparties: found,
  moneyCycles: found,
  totals: found,
  concentration: found,
  dependence: found,
  facets: found,
  changesBetween: found,
};

/** The claims of a relationship that changed, among which are those that changed it. */
export const CLAIMS_OF_CHANGE = {
  name: 'claims',
  form: 'list',
  leadsTo: CLAIMS,
  fixed: { page: { first: 100 } },
  slot: 'claims of the change',
} as const satisfies EdgeRule;

const ENTITY_EDGES: Readonly<Record<string, EdgeRule>> = {
  relationships: { name: 'relationships', ...relationshipPage },
  counterparties: { name: 'counterparties', form: 'page', leadsTo: ENTITIES, filter: 'relationships' },
  claims,
  subjectOf: { name: 'subjectOf', ...relationshipPage },
};

const RELATIONSHIP_EDGES: Readonly<Record<string, EdgeRule>> = {
  parties: { name: 'parties', form: 'parties', leadsTo: ENTITIES },
  about: { name: 'about', form: 'list', leadsTo: ENTITIES },
  partOf: { name: 'partOf', form: 'one', leadsTo: RELATIONSHIPS },
  parts: { name: 'parts', form: 'list', leadsTo: RELATIONSHIPS },
  conflicts: { name: 'conflicts', form: 'conflicts', leadsTo: new Set() },
  claims,
};

const EDGES_OF_ONE_TYPE: Readonly<Record<string, EdgeRule>> = {
  'Company.parent': one('parent', 'COMPANY'),
  'Company.products': { name: 'products', form: 'list', leadsTo: new Set(['PRODUCT']) },
  'Company.investmentsMade': ofType('relationships', 'INVESTMENT', ['INVESTOR']),
  'Company.investmentsReceived': ofType('relationships', 'INVESTMENT', ['INVESTEE']),
  'Company.chipSuppliers': counterparts('CHIP_SUPPLY', 'BUYER', 'SUPPLIER'),
  'Company.chipCustomers': counterparts('CHIP_SUPPLY', 'SUPPLIER', 'BUYER'),
  'Company.cloudProviders': counterparts('CLOUD_CONTRACT', 'CUSTOMER', 'PROVIDER'),
  'Company.cloudCustomers': counterparts('CLOUD_CONTRACT', 'PROVIDER', 'CUSTOMER'),
  'Company.competitors': counterparts('COMPETITION', 'COMPETITOR', 'COMPETITOR'),
  'Product.maker': one('maker', 'COMPANY'),
  'Facility.place': one('place', 'PLACE'),
  'ChipSupply.products': { name: 'about', form: 'list', leadsTo: ENTITIES },
  'Claim.about': { name: 'about', form: 'one', leadsTo: ENTITIES_AND_RELATIONSHIPS },
  'Claim.source': { name: 'source', form: 'one', leadsTo: SOURCES },
  'Claim.contradictedBy': { name: 'contradictedBy', form: 'list', leadsTo: CLAIMS },
  'Source.claims': claims,
};

/** The fields that list a relationship's parties with one role: "investors" → INVESTOR. */
export const ROLE_OF_FIELD: ReadonlyMap<string, PartyRole> = new Map(
  PARTY_ROLES.map((role) => [partiesField(role), role]),
);

const TYPES_WITH_ROLES: ReadonlySet<string> = new Set(
  RELATIONSHIP_TYPES.flatMap((type) =>
    ruleForType(type).roles.map(({ role }) => `${ruleForType(type).typeName}.${partiesField(role)}`),
  ),
);

/** Which edge a field of a type with an id is; undefined for a plain field. */
export function edgeOf(typeName: string, field: string): EdgeRule | undefined {
  const own = EDGES_OF_ONE_TYPE[`${typeName}.${field}`];
  if (own !== undefined) return own;
  if (TYPES_WITH_ROLES.has(`${typeName}.${field}`)) {
    const role = ROLE_OF_FIELD.get(field);
    return {
      name: 'parties',
      form: 'list',
      leadsTo: ENTITIES,
      ...(role === undefined ? {} : { fixed: { otherRoles: [role] } }),
    };
  }
  const kind = NODE_KINDS.get(typeName);
  if (typeName === 'Entity' || (kind !== undefined && ENTITIES.has(kind))) return ENTITY_EDGES[field];
  if (typeName === 'Relationship' || (kind !== undefined && RELATIONSHIPS.has(kind)))
    return RELATIONSHIP_EDGES[field];
  return undefined;
}

/** Whether a type has an id of its own, so that what is selected of it is a shape of the plan. */
export function isNodeType(typeName: string): boolean {
  return (
    NODE_KINDS.has(typeName) || typeName === 'Node' || typeName === 'Entity' || typeName === 'Relationship'
  );
}
