import fc from 'fast-check';
import { fold } from '../../../src/domain/text-folding.ts';

const { array, constant, constantFrom, integer, option, oneof, record, subarray, tuple } = fc;

/**
 * Payer role and payee role of each type. The second role of a type without payments repeats the
 * first.
 */
const ROLES = {
  INVESTMENT: ['INVESTOR', 'INVESTEE'],
  ACQUISITION: ['ACQUIRER', 'TARGET'],
  LOAN: ['LENDER', 'BORROWER'],
  CHIP_SUPPLY: ['BUYER', 'SUPPLIER'],
  CLOUD_CONTRACT: ['CUSTOMER', 'PROVIDER'],
  INFRASTRUCTURE: ['INVESTOR', 'DEVELOPER'],
  PARTNERSHIP: ['PARTNER', 'PARTNER'],
} as const;
type DealType = keyof typeof ROLES;

/** Statuses in their order. */
export const STATUSES = [
  'RUMOURED',
  'IN_TALKS',
  'ANNOUNCED',
  'SIGNED',
  'PAUSED',
  'ONGOING',
  'CLOSED',
  'COMPLETED',
  'CANCELLED',
] as const;

/** Amount, valuation or quantity as a claim states it. */
export interface GraphFigure {
  readonly value: number;
  readonly to?: number;
  readonly qualifier: string;
  readonly currency?: string;
  readonly basis?: string;
}

/** Terms as a claim states them. */
export type StatedTerms = Readonly<Record<string, string | GraphFigure>>;

/** Claim about a deal, with the index of its source. */
export interface MoneyClaim {
  readonly source: number;
  readonly modality: string;
  readonly assertedBy: string | null;
  readonly terms: StatedTerms;
}

/** Deal between companies, which are given by index, with the index of its whole. */
export interface MoneyDeal {
  readonly type: DealType;
  readonly payers: readonly number[];
  readonly payees: readonly number[];
  readonly partOf: number | null;
  readonly claims: readonly MoneyClaim[];
}

/** Source of claims. */
export interface MoneySource {
  readonly kind: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
}

/** Small graph of deals, independent of IDs. */
export interface MoneyGraph {
  /** Countries of the companies. */
  readonly companies: readonly (string | null)[];
  readonly sources: readonly MoneySource[];
  readonly deals: readonly MoneyDeal[];
  /** Statuses of the questions with a filter. */
  readonly status: readonly string[];
  /** Day of the questions about an earlier day. */
  readonly day: string;
}

const repeated = <T>(...weights: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  constantFrom(...weights.flatMap(([weight, value]) => Array<T>(weight).fill(value)));

/** Few values, many of them within 2 or 10 percent of another one. */
const value = oneof(
  constantFrom(10, 20, 30, 50, 51, 90, 98, 100, 102, 105, 110, 200, 1000),
  integer({ min: 1, max: 250 }),
);
const qualifier = repeated(
  [5, 'EXACTLY'],
  [3, 'ABOUT'],
  [3, 'UP_TO'],
  [2, 'AT_LEAST'],
  [2, 'OVER'],
  [2, 'BETWEEN'],
);
const range = record({ value, qualifier, width: integer({ min: 1, max: 60 }) }).map(
  ({ width, ...figure }): GraphFigure =>
    figure.qualifier === 'BETWEEN' ? { ...figure, to: figure.value + width } : figure,
);
/** Quantities of ABOUT are multiples of 10, whose tenth is whole. */
const wholeTenths = (figure: GraphFigure): GraphFigure =>
  figure.qualifier === 'ABOUT' ? { ...figure, value: Math.ceil(figure.value / 10) * 10 } : figure;

const currency = repeated([4, 'USD'], [1, 'EUR']);
const withBasis = (
  figure: fc.Arbitrary<GraphFigure>,
  basis: fc.Arbitrary<string | null>,
): fc.Arbitrary<GraphFigure> =>
  tuple(figure, basis).map(([stated, each]) => (each === null ? stated : { ...stated, basis: each }));
const money = tuple(range, currency).map(([figure, each]): GraphFigure => ({ ...figure, currency: each }));

const amountBasis = repeated<string | null>(
  [5, null],
  [3, 'TOTAL'],
  [3, 'TRANCHE'],
  [3, 'WITH_OPTIONS'],
  [3, 'ROUND'],
  [2, 'PROJECT'],
  [2, 'ESTIMATE'],
  [1, 'TO_DATE'],
  [1, 'PER_YEAR'],
  [1, 'PER_MONTH'],
  [1, 'GUARANTEE'],
  [1, 'MARKET_VALUE'],
  [1, 'PROCEEDS'],
  [2, 'OTHER'],
);
const valuationBasis = constantFrom(null, 'POST_MONEY', 'PRE_MONEY', 'IMPLIED', 'OTHER');
const capacityBasis = constantFrom(null, 'TOTAL', 'TRANCHE', 'WITH_OPTIONS', 'SITE', 'OTHER');
const quantityBasis = constantFrom(null, 'TOTAL', 'TRANCHE', 'WITH_OPTIONS', 'OTHER');

/** Partial dates of all precisions, which overlap in many ways. */
const date = constantFrom(
  '2024',
  '2025',
  '2024-H2',
  '2025-H1',
  '2025-Q1',
  '2025-Q3',
  '2025-02',
  '2025-03',
  '2025-08',
  '2024-12-31',
  '2025-01-01',
  '2025-02-11',
  '2025-03-31',
  '2025-08-20',
);
const endDate = constantFrom('2027', '2027-Q1', '2027-H1', '2027-02', '2028-01-01');

/** A value that is missing with a probability of 1 in `freq`. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> =>
  option(arbitrary, { nil: undefined, freq });
const presentOnly = (terms: Readonly<Record<string, unknown>>): StatedTerms =>
  Object.fromEntries(Object.entries(terms).filter(([, each]) => each !== undefined)) as StatedTerms;

const status = repeated<(typeof STATUSES)[number]>(
  [1, 'RUMOURED'],
  [2, 'IN_TALKS'],
  [4, 'ANNOUNCED'],
  [3, 'SIGNED'],
  [2, 'PAUSED'],
  [2, 'ONGOING'],
  [2, 'CLOSED'],
  [2, 'COMPLETED'],
  [1, 'CANCELLED'],
);
const terms = record({
  status: sometimes(status, 3),
  amount: sometimes(withBasis(money, amountBasis), 5),
  announcedOn: sometimes(date, 2),
  // Terms that are rare, which `oneof` makes mostly missing.
  rest: oneof(
    { weight: 3, arbitrary: constant({}) },
    {
      weight: 1,
      arbitrary: record({
        valuation: sometimes(withBasis(money, valuationBasis), 2),
        stakePercent: sometimes(
          withBasis(
            range.map((each) => ({
              ...wholeTenths({ ...each, value: Math.min(90, each.value) }),
              ...(each.to === undefined ? {} : { to: 95 }),
            })),
            quantityBasis,
          ),
          2,
        ),
        capacityMegawatts: sometimes(withBasis(range.map(wholeTenths), capacityBasis), 2),
        units: sometimes(withBasis(range.map(wholeTenths), quantityBasis), 2),
        startsOn: sometimes(date, 2),
        endsOn: sometimes(endDate, 2),
      }),
    },
  ),
}).map(({ rest, ...common }) => presentOnly({ ...common, ...rest }));

const modality = repeated([6, 'FACT'], [4, 'REPORTED'], [2, 'RUMOUR'], [1, 'FORECAST'], [1, 'OPINION']);

const claimOf = (sources: number): fc.Arbitrary<MoneyClaim> =>
  record({
    source: integer({ min: 0, max: sources - 1 }),
    modality,
    assertedBy: repeated<string | null>([4, null], [1, 'Reuters'], [1, 'The  company'], [1, 'the COMPANY']),
    terms,
  });

const source: fc.Arbitrary<MoneySource> = record({
  kind: constantFrom('FILING', 'PRESS_RELEASE', 'NEWS', 'NEWS', 'RESEARCH', 'REFERENCE', 'BLOG', 'OTHER'),
  publisher: constantFrom('Reuters', 'REUTERS', 'Example Post', 'Another Post'),
  publishedOn: option(date, { nil: null, freq: 4 }),
});

/** Numbers from which a deal takes its parties and its whole, whatever the size of the graph is. */
interface DealSeed {
  readonly type: DealType;
  readonly payers: readonly number[];
  readonly payees: readonly number[];
  readonly whole: number | null;
  /** Whether a part has the type of its whole, and takes its parties from those of its whole. */
  readonly likeWhole: boolean;
  readonly claims: readonly MoneyClaim[];
}

const partyIndexes = oneof(
  { weight: 3, arbitrary: array(integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: array(integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 3 }) },
);
const type = repeated<DealType>(
  [6, 'INVESTMENT'],
  [5, 'CLOUD_CONTRACT'],
  [3, 'CHIP_SUPPLY'],
  [2, 'LOAN'],
  [2, 'ACQUISITION'],
  [1, 'INFRASTRUCTURE'],
  [1, 'PARTNERSHIP'],
);
const dealSeed = (sources: number): fc.Arbitrary<DealSeed> =>
  record({
    type,
    payers: partyIndexes,
    payees: partyIndexes,
    whole: option(integer({ min: 0, max: 99 }), { nil: null, freq: 2 }),
    likeWhole: repeated([4, true], [1, false]),
    claims: array(claimOf(sources), { minLength: 1, maxLength: 4 }),
  });

const picked = <T>(from: readonly T[], indexes: readonly number[]): T[] => [
  ...new Set(indexes.map((index) => from[index % from.length] as T)),
];

/** Roles of which an acquisition, for one, allows only one party. */
const SINGLE_PAYEE: readonly DealType[] = ['ACQUISITION', 'INVESTMENT', 'LOAN'];

/** Deals whose parts are up to two levels below their whole, and whose payers are no payees. */
function dealsFrom(seeds: readonly DealSeed[], companies: number): MoneyDeal[] {
  const deals: MoneyDeal[] = [];
  const levels: number[] = [];
  for (const seed of seeds) {
    const possibleWholes = deals.flatMap((_, index) => ((levels[index] ?? 0) < 2 ? [index] : []));
    const partOf =
      seed.whole === null || possibleWholes.length === 0
        ? null
        : (possibleWholes[seed.whole % possibleWholes.length] ?? null);
    const whole = partOf === null || !seed.likeWhole ? undefined : deals[partOf];
    const all = Array.from({ length: companies }, (_, index) => index);
    const dealType = whole?.type ?? seed.type;
    const payers = picked(whole?.payers ?? all, seed.payers);
    const others = (whole?.payees ?? all).filter((each) => !payers.includes(each));
    const payees = picked(others, seed.payees);
    deals.push({
      type: dealType,
      payers,
      payees: SINGLE_PAYEE.includes(dealType) ? payees.slice(0, 1) : payees,
      partOf,
      claims: seed.claims,
    });
    levels.push(partOf === null ? 0 : (levels[partOf] ?? 0) + 1);
  }
  return deals;
}

/** Graphs of 4 to 8 companies and 2 to 10 deals. */
export const moneyGraphArbitrary: fc.Arbitrary<MoneyGraph> = record({
  companies: array(constantFrom('US', 'GB', null), { minLength: 4, maxLength: 8 }),
  sources: array(source, { minLength: 2, maxLength: 5 }),
})
  .chain(({ companies, sources }) =>
    record({
      companies: constant(companies),
      sources: constant(sources),
      seeds: array(dealSeed(sources.length), { minLength: 2, maxLength: 10, size: 'max' }),
      status: subarray([...STATUSES], { minLength: 1 }),
      day: constantFrom('2024-12-31', '2025-03-15', '2025-03-31', '2025-10-01'),
    }),
  )
  .map(({ seeds, ...graph }) => ({ ...graph, deals: dealsFrom(seeds, graph.companies.length) }));

/** Day on which all graphs are recorded, which is later than all publications. */
export const RECORDED_ON = '2026-01-02';

/** A graph as the records of a data set's files. */
export function recordsOf(graph: MoneyGraph, dataset: string) {
  const companyId = (index: number): string => `${dataset}-company-${index}`;
  const sourceId = (index: number): string => `${dataset}-source-${index}`;
  const dealId = (index: number): string => `${dataset}-deal-${index}`;
  return {
    dataset: { id: dataset, title: dataset, description: dataset, license: 'CC0-1.0' },
    entities: graph.companies.map((country, index) => ({
      id: companyId(index),
      kind: 'COMPANY',
      name: companyId(index),
      ...(country === null ? {} : { country }),
    })),
    sources: graph.sources.map(({ publishedOn, ...each }, index) => ({
      id: sourceId(index),
      title: sourceId(index),
      ...each,
      ...(publishedOn === null ? {} : { publishedOn }),
    })),
    relationships: graph.deals.map((deal, index) => ({
      id: dealId(index),
      type: deal.type,
      title: dealId(index),
      parties: [
        ...deal.payers.map((each) => ({ entity: companyId(each), role: ROLES[deal.type][0] })),
        ...deal.payees.map((each) => ({ entity: companyId(each), role: ROLES[deal.type][1] })),
      ],
      ...(deal.partOf === null ? {} : { partOf: dealId(deal.partOf) }),
    })),
    claims: graph.deals.flatMap((deal, index) =>
      deal.claims.map(({ source: from, modality: each, assertedBy, terms: stated }, number) => ({
        id: `${dataset}-claim-${index}-${number}`,
        about: dealId(index),
        source: sourceId(from),
        modality: each,
        passage: `paragraph ${number}`,
        summary: `Claim ${number} about deal ${index}.`,
        ...(assertedBy === null ? {} : { assertedBy }),
        terms: stated,
      })),
    ),
  };
}

/** Records in the form of the oracle. */
export function recordsForOracle(
  {
    entities,
    sources,
    relationships,
    claims,
  }: {
    readonly entities: readonly object[];
    readonly sources: readonly { readonly id: string; readonly publisher: string }[];
    readonly relationships: readonly {
      readonly parties: readonly { readonly entity: string; readonly role: string }[];
    }[];
    readonly claims: readonly { readonly source: string; readonly assertedBy?: string }[];
  },
  recordedOn: string,
) {
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  return {
    entities,
    sources: sources.map((each) => ({ ...each, recordedOn })),
    relationships: relationships.map((each) => ({
      ...each,
      parties: each.parties.map(({ entity, role }) => [entity, role]),
    })),
    claims: claims.map((each, index) => ({
      ...each,
      seq: index + 1,
      voice: fold(each.assertedBy ?? publishers.get(each.source) ?? ''),
    })),
  };
}

/** A graph in the form of the oracle. */
export function oracleGraph(graph: MoneyGraph, dataset: string) {
  return recordsForOracle(recordsOf(graph, dataset), RECORDED_ON);
}
