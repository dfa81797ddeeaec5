import fc from 'fast-check';

type Kind = 'entity' | 'relationship' | 'claim' | 'source' | 'node';

/** Plain fields of each kind of thing. */
const PLAIN: Readonly<Record<Kind, readonly string[]>> = {
  entity: ['kind', 'name', 'shortName', 'degree', 'url', 'aliases', 'identifiers { scheme value url }', '... on Company { roles ticker founded }'],
  relationship: ['type', 'title', 'url', 'terms { status amount { display low high } announcedOn undisclosed }', 'evidence { claims disputed strongest }', '... on Investment { amount { value qualifier } }'],
  claim: ['summary', 'modality', 'state', 'recordedAt', 'terms { amount { value } stakePercent { display } }', 'dataset'],
  source: ['title', 'publisher', 'kind', 'url', 'publishedOn', 'citation(style: CSL_JSON)'],
  node: ['__typename', '... on Entity { name }', '... on Relationship { title }'],
}; // prettier-ignore

/** How a field leads on: as a page, to one thing or none, or as a list without pages. */
interface Way {
  readonly field: string;
  readonly to: Kind;
  readonly form: 'page' | 'one' | 'list' | 'parties';
  readonly args?: readonly string[];
}

const ORDERS = ['orderBy: {field: AMOUNT}', 'orderBy: {field: TITLE, direction: ASC}', 'filter: {types: [INVESTMENT, LOAN]}', 'filter: {datasets: ["industry"]}']; // prettier-ignore
const WAYS: Readonly<Record<Kind | 'root', readonly Way[]>> = {
  root: [
    { field: 'relationships', to: 'relationship', form: 'page', args: ORDERS },
    { field: 'entities', to: 'entity', form: 'page', args: ['orderBy: {field: DEGREE, direction: DESC}', 'filter: {kinds: [COMPANY]}'] },
    { field: 'claims', to: 'claim', form: 'page', args: ['filter: {modalities: [FACT]}'] },
    { field: 'sources', to: 'source', form: 'page' },
  ],
  entity: [
    { field: 'relationships', to: 'relationship', form: 'page', args: ORDERS },
    { field: 'counterparties', to: 'entity', form: 'page', args: ['kinds: [COMPANY]'] },
    { field: 'subjectOf', to: 'relationship', form: 'page' },
    { field: 'claims', to: 'claim', form: 'page' },
  ],
  relationship: [
    { field: 'claims', to: 'claim', form: 'page', args: ['filter: {recordedBy: HUMAN}'] },
    { field: 'partOf', to: 'relationship', form: 'one' },
    { field: 'parties', to: 'entity', form: 'parties' },
    { field: 'about', to: 'entity', form: 'list' },
  ],
  claim: [
    { field: 'source', to: 'source', form: 'one' },
    { field: 'about', to: 'node', form: 'one' },
  ],
  source: [{ field: 'claims', to: 'claim', form: 'page' }],
  node: [],
}; // prettier-ignore

/** Which kinds of way a random query goes: only those whose length is bounded by their page, or lists too. */
export interface RandomOptions {
  readonly lists: boolean;
  /** Whether some selections stand under @include and @skip by the variables $yes and $no. */
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

function along({ field, to, form, args }: Way, depth: number, options: RandomOptions): fc.Arbitrary<string> {
  const inner = selection(to, depth - 1, options);
  const condition = options.conditions ? fc.constantFrom(...CONDITIONS) : fc.constant('');
  if (form !== 'page')
    return fc
      .tuple(inner, condition)
      .map(
        ([below, when]) => `${field}${when} { ${form === 'parties' ? `role entity { ${below} }` : below} }`,
      );
  const size = fc.option(
    fc.integer({ min: 0, max: 8 }).map((first) => `first: ${first}`),
    { nil: '' },
  );
  const extra = fc.constantFrom('', ...(args ?? []));
  return fc
    .tuple(size, extra, inner, fc.constantFrom(...PAGES), condition)
    .map(([first, more, below, page, when]) => {
      const given = [first, more].filter((each) => each !== '').join(', ');
      return `${field}${given === '' ? '' : `(${given})`}${when} { ${page.replace('%', below)} }`;
    });
}

function selection(kind: Kind, depth: number, options: RandomOptions): fc.Arbitrary<string> {
  const plain = fc
    .subarray([...PLAIN[kind]], { maxLength: 3 })
    .map((fields) => ['__typename id', ...fields].join(' '));
  const ways = WAYS[kind].filter(({ form }) => options.lists || form === 'page' || form === 'one');
  if (depth <= 0 || ways.length === 0) return plain;
  const on = fc
    .array(
      fc.constantFrom(...ways).chain((way) => along(way, depth, options)),
      { maxLength: 2 },
    )
    .map((fields) => fields.map((field, index) => `f${index}: ${field}`).join(' '));
  return fc.tuple(plain, on).map((parts) => parts.join(' '));
}

/** Random queries over relationships, entities, claims and sources, up to so many things deep. */
export function randomQuery(depth: number, options: RandomOptions): fc.Arbitrary<string> {
  const head = options.conditions
    ? 'query Random($yes: Boolean = true, $no: Boolean = false) { ... @include(if: $yes) { __typename } ... @skip(if: $no) { __typename } '
    : '{ ';
  return fc
    .array(
      fc.constantFrom(...WAYS.root).chain((way) => along(way, depth, options)),
      { minLength: 1, maxLength: 2 },
    )
    .map((fields) => `${head}${fields.map((field, index) => `r${index}: ${field}`).join(' ')} }`);
}
