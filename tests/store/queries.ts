import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import { RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import { NODE_TYPES, type EdgeArguments, type SortOrder, type RootEdgeName } from '../../src/store/plan.ts';
import type { EdgeSpec } from '../support/test-queries.ts';

/** What is put into every argument that is a text, an id or a list of them. */
export interface ArgumentTexts {
  readonly id: string;
  readonly word: string;
  readonly day: string;
}

const bothDirections = (...fields: SortOrder['field'][]): SortOrder[] =>
  fields.flatMap((field) => (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })));
const RELATIONSHIP_ORDERS = [undefined, ...bothDirections('ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE')];

/** Every filter of relationships, alone; and two of a version, which Neo4j would find by two indexes. */
function relationshipFilters({ id, word, day }: ArgumentTexts): EdgeArguments[] {
  return [
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
    { modalities: ['FACT'] as const },
    { sourceKinds: ['NEWS'] as const },
    { disputed: true },
    { minPublishers: 2 },
    { datasets: [id] },
    { words: [word] },
  ].map((relationships) => ({ relationships }));
}

/** Every filter of claims, alone. */
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

/** Every filter of entities, alone. */
function entityFilters({ id, word }: ArgumentTexts): EdgeArguments[] {
  return [
    {},
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

/** Every root with every filter, in every order. */
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
      NODE_TYPES.map((kind) => ({ ids: [texts.id], nodeTypes: [kind], kinds: ['COMPANY'] as const })),
    ],
  ];
  return listed.flatMap(([name, all]) => all.map((args) => ({ name, args })));
}

const TYPES_WITH_CLAIMS = new Set([...ENTITY_KINDS, ...RELATIONSHIP_TYPES, 'SOURCE' as const]);

/** Every edge from everything, alone and with what can be inside it. */
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
    { name: 'counterparts', args: { ownRoles: ['BUYER'], otherRoles: ['SUPPLIER'] }, ...companies },
    { name: 'parent', ...companies },
    { name: 'place', typeCondition: new Set(['FACILITY'] as const) },
    ...claimFilters(texts).map((args) => ({ name: 'claims' as const, args, typeCondition: TYPES_WITH_CLAIMS })),
    { name: 'claims', typeCondition: TYPES_WITH_CLAIMS, edges: [{ name: 'source', edges: [{ name: 'claims' }] }, { name: 'contradictedBy' }, { name: 'about' }] },
  ]; // prettier-ignore
  return specs.map((edge) => ({ name: 'nodes', args: { ids }, edges: [edge] }));
}

/** Every root, filter, order and edge at least once, with these texts wherever a text goes. */
export function everyQuery(texts: ArgumentTexts): EdgeSpec<RootEdgeName>[] {
  return [...rootQueries(texts), ...edgeQueries(texts)];
}
