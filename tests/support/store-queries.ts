import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import { RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import { NODE_TYPES, type EdgeArguments, type SortOrder, type RootEdgeName } from '../../src/store/plan.ts';
import type { EdgeSpec } from './test-queries.ts';

/** The values of every argument that is a text, an ID or a list of these. */
export interface ArgumentTexts {
  readonly id: string;
  readonly word: string;
  readonly day: string;
}

const bothDirections = (...fields: SortOrder['field'][]): SortOrder[] =>
  fields.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })));
const RELATIONSHIP_ORDERS = [undefined, ...bothDirections('ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE')];

/** Every single filter of relationships, and pairs for which Neo4j could use two indexes. */
function relationshipFilters({ id, word, day }: ArgumentTexts): EdgeArguments[] {
  return [
    { ids: [id] },
    { partOf: [id] },
    { hasAmount: true },
    { types: ['INVESTMENT'] as const },
    { types: ['INVESTMENT', 'LOAN'] as const },
    { types: ['INVESTMENT'] as const, disputed: false },
    { roles: ['INVESTOR'] as const },
    { parties: [id] },
    { parties: [id, 'openai'] },
    { status: ['CLOSED'] as const },
    { amount: { currency: id, gte: 1, lte: 10 } },
    { announced: { from: day, to: day } },
    { amount: { currency: id, gte: 1, lte: 10 }, announced: { from: day, to: day } },
    { activeOn: day },
    { activeIn: day },
    { modalities: ['FACT'] as const },
    { sourceKinds: ['NEWS'] as const },
    { disputed: true },
    { minPublishers: 2 },
    { datasets: [id] },
    { words: [word] },
  ].map((relationships) => ({ relationships }));
}

/** Every single filter of claims. */
function claimFilters({ id, word, day }: ArgumentTexts): EdgeArguments[] {
  return [
    {},
    { words: [word] },
    { recordedBy: 'HUMAN' as const },
    { modalities: ['FACT'] as const },
    { states: ['RETRACTED'] as const },
    { sources: [id] },
    { publishers: [id] },
    { published: { from: day, to: day } },
    { datasets: [id] },
    { datasets: [id, 'article'] },
  ].map((claims) => ({ claims }));
}

/** Every single filter of entities. */
function entityFilters({ id, word }: ArgumentTexts): EdgeArguments[] {
  return [
    {},
    { ids: [id] },
    { identifiers: [id] },
    { kinds: ['COMPANY'] as const },
    { kinds: ['COMPANY', 'PERSON'] as const },
    { kinds: ['COMPANY'] as const, countries: [id] },
    { countries: [id] },
    { roles: ['AI_LAB'] as const },
    { words: [word] },
    { minDegree: 2 },
  ].map((entities) => ({ entities }));
}

const withOrders = (
  all: readonly EdgeArguments[],
  orders: readonly (SortOrder | undefined)[],
): EdgeArguments[] =>
  all.flatMap((args) => orders.map((orderBy) => ({ ...args, ...(orderBy && { orderBy }) })));

/** Every root edge with every filter in every sort order. */
function rootQueries(texts: ArgumentTexts): EdgeSpec<RootEdgeName>[] {
  const listed: [RootEdgeName, EdgeArguments[]][] = [
    ['relationships', withOrders([{}, ...relationshipFilters(texts)], RELATIONSHIP_ORDERS)],
    ['entities', withOrders(entityFilters(texts), bothDirections('NAME', 'DEGREE'))],
    ['claims', claimFilters(texts)],
    ['sources', [{}]],
    ['conflicts', [{}, { terms: ['AMOUNT'] }, ...relationshipFilters(texts)]],
    [
      'search',
      [{ text: texts.word }, ...NODE_TYPES.map((kind) => ({ text: texts.word, nodeTypes: [kind] }))],
    ],
    ['graph', [{}]],
    [
      'nodes',
      [
        ...NODE_TYPES.map((kind) => ({ ids: [texts.id], nodeTypes: [kind], kinds: ['COMPANY'] as const })),
        { identifier: texts.id, nodeTypes: ['ENTITY'] as const },
      ],
    ],
  ];
  return listed.flatMap(([name, all]) => all.map((args) => ({ name, args })));
}

const TYPES_WITH_CLAIMS = new Set([...ENTITY_KINDS, ...RELATIONSHIP_TYPES, 'SOURCE' as const]);

/** Every edge from every node type, alone and with nested edges. */
function edgeQueries(texts: ArgumentTexts): EdgeSpec<RootEdgeName>[] {
  const { id } = texts;
  const ids = [
    id,
    'openai',
    'microsoft-nvidia-anthropic-investment',
    'article-c01',
    'archyworldys-anthropic-15b',
  ];
  const companies = { typeCondition: new Set(['COMPANY'] as const) };
  const specs: EdgeSpec[] = [
    ...withOrders([{}, ...relationshipFilters(texts)], RELATIONSHIP_ORDERS.slice(0, 3)).map((args) => ({
      name: 'relationships' as const,
      args: { ...args, ownRoles: ['INVESTOR'] as const, with: id },
      ...companies,
    })),
    ...relationshipFilters(texts).map((args) => ({
      name: 'counterparties' as const,
      args: { ...args, kinds: ['PERSON'] as const },
      linkSelection: [{ name: 'conflicts' as const, claims: [], relationship: [] }],
      ...companies,
    })),
    { name: 'relationships', edges: [{ name: 'parties' }, { name: 'about' }, { name: 'partOf' }, { name: 'parts' }], ...companies },
    { name: 'subjectOf', ...companies },
    { name: 'products', edges: [{ name: 'maker' }], ...companies },
    { name: 'relationships', args: { includeSubsidiaries: true, ownRoles: ['INVESTOR'], with: id }, ...companies },
    { name: 'counterparties', args: { coParties: true }, linkSelection: [], ...companies },
    { name: 'counterparts', args: { ownRoles: ['BUYER'], otherRoles: ['SUPPLIER'] }, ...companies },
    { name: 'parent', ...companies },
    { name: 'place', typeCondition: new Set(['FACILITY'] as const) },
    ...claimFilters(texts).map((args) => ({ name: 'claims' as const, args, typeCondition: TYPES_WITH_CLAIMS })),
    { name: 'claims', typeCondition: TYPES_WITH_CLAIMS, edges: [{ name: 'source', edges: [{ name: 'claims' }] }, { name: 'contradictedBy' }, { name: 'about' }] },
  ]; // prettier-ignore
  return specs.map((edge) => ({ name: 'nodes', args: { ids }, edges: [edge] }));
}

/** Queries with every root edge, filter, sort order and edge, and with these texts as arguments. */
export function everyQuery(texts: ArgumentTexts): EdgeSpec<RootEdgeName>[] {
  return [...rootQueries(texts), ...edgeQueries(texts)];
}

/** The conditions of a filter: `types`, or `types_several` for several types. */
function filterName(filter: object): string {
  const names = Object.entries(filter).map(([name, value]) =>
    Array.isArray(value) && value.length > 1 ? `${name}_several` : name,
  );
  return names.join('_');
}

const FLAGS = ['includeSubsidiaries', 'coParties'] as const;
const edgeName = ({ name, args, edges = [] }: EdgeSpec): string =>
  [name, ...FLAGS.filter((flag) => args?.[flag] === true), ...edges.map(edgeName)].join('.');

/** The name of a query by its edges and its filter, or its sort order without a filter. */
function queryName({ name, args, edges = [] }: EdgeSpec): string {
  const { relationships, entities, claims, terms, orderBy, nodeTypes = [] } = args ?? {};
  const filter =
    name === 'conflicts' ? terms && 'terms' : filterName(relationships ?? entities ?? claims ?? {});
  const order = orderBy && `by_${orderBy.field}_${orderBy.direction}`.toLowerCase();
  const parts = [
    name,
    ...nodeTypes.map((each) => each.toLowerCase()),
    filter || order || '',
    ...edges.map(edgeName),
  ];
  return parts.filter((part) => part !== '').join('.');
}

/** One query of `everyQuery` for each root edge, filter, sort order and edge, by name. */
export function namedQueries(texts: ArgumentTexts): ReadonlyMap<string, EdgeSpec<RootEdgeName>> {
  const queries = new Map<string, EdgeSpec<RootEdgeName>>();
  for (const query of everyQuery(texts)) {
    const name = queryName(query);
    if (!queries.has(name)) queries.set(name, query);
  }
  return queries;
}
