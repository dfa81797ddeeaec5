import fc from 'fast-check';

type RandomTarget = 'entity' | 'relationship' | 'claim' | 'source' | 'node';

/** Plain fields of each node type. */
const PLAIN_FIELDS: Readonly<Record<RandomTarget, readonly string[]>> = {
  entity: ['kind', 'name', 'shortName', 'degree', 'url', 'aliases', 'identifiers { scheme value url }', 'disambiguation', '... on Company { roles ticker founded }'],
  relationship: ['type', 'title', 'url', 'terms { status amount { display low high } announcedOn undisclosed }', 'evidence { claims disputed strongest }', '... on Investment { amount { value qualifier } }'],
  claim: ['summary', 'modality', 'state', 'recordedAt', 'terms { amount { value } stakePercent { display } }', 'dataset'],
  source: ['title', 'publisher', 'kind', 'url', 'publishedOn', 'citation(style: CSL_JSON)'],
  node: ['__typename', '... on Entity { name }', '... on Relationship { title }'],
}; // prettier-ignore

/** A field that leads to nodes: as a page, to at most one, or as a list without pages. */
interface RandomEdgeField {
  readonly field: string;
  readonly target: RandomTarget;
  readonly form: 'page' | 'one' | 'list' | 'parties';
  readonly args?: readonly string[];
}

const ORDERS = ['orderBy: {field: AMOUNT}', 'orderBy: {field: TITLE, direction: ASC}', 'filter: {types: [INVESTMENT, LOAN]}', 'filter: {datasets: ["industry"]}']; // prettier-ignore
const EDGE_FIELDS: Readonly<Record<RandomTarget | 'root', readonly RandomEdgeField[]>> = {
  root: [
    { field: 'relationships', target: 'relationship', form: 'page', args: ORDERS },
    { field: 'entities', target: 'entity', form: 'page', args: ['orderBy: {field: DEGREE, direction: DESC}', 'filter: {kinds: [COMPANY]}', 'filter: {identifiers: [{scheme: TICKER, value: "NVDA"}]}', 'filter: {ids: ["openai", "aws"]}'] },
    { field: 'claims', target: 'claim', form: 'page', args: ['filter: {modalities: [FACT]}'] },
    { field: 'sources', target: 'source', form: 'page' },
  ],
  entity: [
    { field: 'relationships', target: 'relationship', form: 'page', args: ORDERS },
    { field: 'counterparties', target: 'entity', form: 'page', args: ['kinds: [COMPANY]'] },
    { field: 'subjectOf', target: 'relationship', form: 'page' },
    { field: 'claims', target: 'claim', form: 'page' },
  ],
  relationship: [
    { field: 'claims', target: 'claim', form: 'page', args: ['filter: {recordedBy: HUMAN}'] },
    { field: 'partOf', target: 'relationship', form: 'one' },
    { field: 'parties', target: 'entity', form: 'parties' },
    { field: 'about', target: 'entity', form: 'list' },
  ],
  claim: [
    { field: 'source', target: 'source', form: 'one' },
    { field: 'about', target: 'node', form: 'one' },
  ],
  source: [{ field: 'claims', target: 'claim', form: 'page' }],
  node: [],
}; // prettier-ignore

/** Options of random queries. */
export interface RandomQueryOptions {
  /** Whether lists without pages are selected too. */
  readonly lists: boolean;
  /** Whether some selections have @include or @skip by the variables $yes and $no. */
  readonly conditions: boolean;
}

const PAGES = [
  'nodes { % }',
  'edges { cursor node { % } }',
  'totalCount nodes { % } pageInfo { hasNextPage endCursor }',
];
const CONDITIONS = [
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @skip(if: $no)',
];

function fieldArbitrary(
  { field, target, form, args }: RandomEdgeField,
  depth: number,
  options: RandomQueryOptions,
): fc.Arbitrary<string> {
  const nestedSelection = selectionArbitrary(target, depth - 1, options);
  const condition = options.conditions ? fc.constantFrom(...CONDITIONS) : fc.constant('');
  if (form !== 'page')
    return fc
      .tuple(nestedSelection, condition)
      .map(
        ([nested, directive]) =>
          `${field}${directive} { ${form === 'parties' ? `role entity { ${nested} }` : nested} }`,
      );
  const size = fc.option(
    fc.integer({ min: 0, max: 8 }).map((first) => `first: ${first}`),
    { nil: '' },
  );
  const extraArguments = fc.constantFrom('', ...(args ?? []));
  return fc
    .tuple(size, extraArguments, nestedSelection, fc.constantFrom(...PAGES), condition)
    .map(([first, extraArgument, nested, page, directive]) => {
      const argumentTexts = [first, extraArgument].filter((each) => each !== '').join(', ');
      return `${field}${argumentTexts === '' ? '' : `(${argumentTexts})`}${directive} { ${page.replace('%', nested)} }`;
    });
}

function selectionArbitrary(
  kind: RandomTarget,
  depth: number,
  options: RandomQueryOptions,
): fc.Arbitrary<string> {
  const plain = fc
    .subarray([...PLAIN_FIELDS[kind]], { maxLength: 3 })
    .map((fields) => ['__typename id', ...fields].join(' '));
  const edgeFields = EDGE_FIELDS[kind].filter(
    ({ form }) => options.lists || form === 'page' || form === 'one',
  );
  if (depth <= 0 || edgeFields.length === 0) return plain;
  const nestedFields = fc
    .array(
      fc.constantFrom(...edgeFields).chain((edgeField) => fieldArbitrary(edgeField, depth, options)),
      { maxLength: 2 },
    )
    .map((fields) => fields.map((field, index) => `f${index}: ${field}`).join(' '));
  return fc.tuple(plain, nestedFields).map((parts) => parts.join(' '));
}

/** Random queries on relationships, entities, claims and sources, at most `depth` edges deep. */
export function randomQuery(depth: number, options: RandomQueryOptions): fc.Arbitrary<string> {
  const head = options.conditions
    ? 'query Random($yes: Boolean = true, $no: Boolean = false) { ... @include(if: $yes) { __typename } ... @skip(if: $no) { __typename } '
    : '{ ';
  return fc
    .array(
      fc.constantFrom(...EDGE_FIELDS.root).chain((edgeField) => fieldArbitrary(edgeField, depth, options)),
      { minLength: 1, maxLength: 2 },
    )
    .map((fields) => `${head}${fields.map((field, index) => `r${index}: ${field}`).join(' ')} }`);
}
