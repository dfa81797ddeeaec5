/** A view of the graph: a floor of evidence, or an earlier day. */
export interface QuestionView {
  readonly evidence?: 'OFFICIAL';
  readonly day?: string;
}

/** A question in the form of the oracle. */
export interface MoneyQuestion extends QuestionView {
  readonly query: 'terms' | 'totals' | 'moneyFlow' | 'dependence' | 'concentration';
  readonly by?: string;
  /** Number of the company. The oracle gets its ID as `entity`. */
  readonly company?: number;
  readonly entity?: string;
  readonly on?: string;
  readonly type?: string;
  readonly currency?: string;
  readonly status?: readonly string[];
}

const GROUPINGS = ['PAYER', 'PAYEE', 'TYPE', 'YEAR', 'COUNTRY', 'STATUS'] as const;

const SHARE_QUESTIONS = [
  ...(['CLOUD', 'CHIPS', 'MONEY'] as const).map((on) => ({ query: 'dependence', on }) as const),
  ...(['INVESTMENT', 'CLOUD_CONTRACT', 'CHIP_SUPPLY'] as const).map(
    (type) => ({ query: 'concentration', type }) as const,
  ),
];

/** A graph to ask about. */
export interface AskedGraph {
  /** IDs of its companies. */
  readonly companies: readonly string[];
  /** The data sets that its deals come from. */
  readonly datasets: readonly string[];
  /** Statuses of a filter. */
  readonly status: readonly string[];
}

/** All questions about one view of a graph. */
export function questionsAbout({ companies, status }: AskedGraph, view: QuestionView): MoneyQuestion[] {
  const filters = [{}, { status }];
  return [
    { query: 'terms' },
    ...filters.flatMap((filter) =>
      GROUPINGS.map((by): MoneyQuestion => ({ query: 'totals', by, ...filter })),
    ),
    ...companies.map((entity, company): MoneyQuestion => ({
      query: 'moneyFlow',
      company,
      entity,
      ...(company % 2 === 0 ? {} : { status }),
    })),
    ...SHARE_QUESTIONS.flatMap((question) =>
      filters.map((filter): MoneyQuestion => ({ ...question, currency: 'USD', ...filter })),
    ),
  ].map((question): MoneyQuestion => ({ ...(question as MoneyQuestion), ...view }));
}

/** Enough for all relationships of a graph. */
export const PAGE_SIZE = 1000;
/** Largest number of groups or shares that the API returns. */
export const MAX_GROUPS = 100;

const AMOUNT = '{ value to currency qualifier basis low high }';
const QUANTITY = '{ value to qualifier basis low high }';
const TOTAL = 'total { currency low high relationships unstated }';
const SUM = `${TOTAL} count unstated estimated cancelled rumored byStage { stage ${TOTAL} count unstated estimated }`;
const SHARE = 'percent percentLow percentHigh deals statedDeals';

function fieldFor(question: MoneyQuestion): string {
  const filter = `filter: { datasets: $datasets${question.status === undefined ? '' : ', status: $status'} }`;
  switch (question.query) {
    case 'terms':
      return `relationships(${filter}, first: ${PAGE_SIZE}) { nodes { id terms {
        status amount ${AMOUNT} otherAmounts ${AMOUNT} valuation ${AMOUNT} otherValuations ${AMOUNT}
        stakePercent ${QUANTITY} capacityMegawatts ${QUANTITY} units ${QUANTITY}
        otherQuantities { term quantity ${QUANTITY} } announcedOn startsOn endsOn
      } conflicts { term basis positions { claims { id } } resolution { rule } } } }`;
    case 'totals':
      return `totals(by: ${question.by}, ${filter}, first: ${MAX_GROUPS}) { key ${SUM} }`;
    case 'moneyFlow':
      return `entity(id: $company${question.company}) { moneyFlow(${filter}) { type direction ${SUM} } }`;
    case 'dependence':
      return `dependence(on: ${question.on}, currency: "${question.currency}", minPercent: 0.000001, ${filter}, first: ${MAX_GROUPS}) { customer { id } supplier { id } ${SHARE} counted unstated }`;
    case 'concentration':
      return `concentration(type: ${question.type}, currency: "${question.currency}", ${filter}, first: ${MAX_GROUPS}) { counted unstated shares { entity { id } ${SHARE} } }`;
  }
}

/** Text of a request with all questions about one view, whose fields are `q0`, `q1` and so on. */
export function requestFor(
  questions: readonly MoneyQuestion[],
  companies: number,
  view: QuestionView,
): string {
  const fields = questions.map((each, index) => `q${index}: ${fieldFor(each)}`).join('\n');
  const viewArguments = [
    ...(view.evidence === undefined ? [] : [`evidence: ${view.evidence}`]),
    ...(view.day === undefined ? [] : ['date: $day']),
  ];
  const selection =
    viewArguments.length === 0 ? fields : `knownOn(${viewArguments.join(', ')}) {\n${fields}\n}`;
  const variables = [
    ['$datasets', '[String!]'],
    ['$status', '[DealStatus!]'],
    ['$day', 'Date!'],
    ...Array.from({ length: companies }, (_, company) => [`$company${company}`, 'ID!']),
  ].filter(([name]) => selection.includes(name ?? ''));
  return `query (${variables.map((each) => each.join(': ')).join(', ')}) {\n${selection}\n}`;
}
