import type { ConcentrationMeasure, DependenceOn } from '../generated/operations.ts';
import { readKnownOn, type UrlParams, type ViewRoute } from './address.ts';
import { isDay, subtractMonths } from './dates.ts';
import { isMoneyType, type MoneyType } from './money.ts';

/** A question with its own view. */
export interface ExplorerQuestion {
  readonly route: ViewRoute;
  readonly name: string;
  /** One sentence about the content of the view. */
  readonly description: string;
}

/** All questions, in display order. */
export const QUESTIONS: readonly ExplorerQuestion[] = [
  {
    route: { view: 'paths' },
    name: 'Connections',
    description: 'The shortest paths between two companies, with the deals of each step.',
  },
  {
    route: { view: 'counterparties' },
    name: 'Shared counterparties',
    description: 'Companies that have deals with each of two or more chosen companies.',
  },
  {
    route: { view: 'cycles' },
    name: 'Payment loops',
    description: 'A pays B, B pays C and C pays A, with the amount that could be the same money.',
  },
  {
    route: { view: 'dependence' },
    name: 'Dependence',
    description: 'Companies with one main supplier of computing, chips or money, and market shares.',
  },
  {
    route: { view: 'changes' },
    name: 'What changed',
    description: 'New deals, changed terms and new disputes between two dates, with the claims behind them.',
  },
  {
    route: { view: 'conflicts' },
    name: 'Sources disagree',
    description: 'Claims that cannot all be true, and the rule that decides which one is used.',
  },
];

/** Reads a comma-separated list of IDs, each once. */
export function readIds(text = ''): string[] {
  return [...new Set(text.split(',').filter((id) => id !== ''))];
}

const parseChoice = <T extends string | number>(
  choices: readonly T[],
  text: string | undefined,
  fallback: T,
): T => choices.find((each) => String(each) === text) ?? fallback;

/** Choices for the maximum length of a cycle, and for the maximum number of cycles. */
export const CYCLE_LENGTHS = [2, 3, 4, 5, 6] as const;
export const CYCLE_LIMITS = [20, 50, 100] as const;

/** Reads the options of the view of cycles from its address. */
export function readCycleOptions({ through = '', longest, most }: UrlParams) {
  return {
    through,
    maxCompanies: parseChoice(CYCLE_LENGTHS, longest, 4),
    maxCycles: parseChoice(CYCLE_LIMITS, most, 20),
  };
}

/** Display name of each resource that a company can depend on, and its default market. */
export const DEPENDENCE_RESOURCES: Readonly<
  Record<DependenceOn, { readonly name: string; readonly market: MoneyType }>
> = {
  CLOUD: { name: 'Computing capacity', market: 'CLOUD_CONTRACT' },
  CHIPS: { name: 'Chips', market: 'CHIP_SUPPLY' },
  MONEY: { name: 'Money', market: 'INVESTMENT' },
};

/** Choices for the minimum share of a dependence, in percent. */
export const MIN_SHARES = [25, 50, 75, 90, 100] as const;

/** Display name of each measure of shares. */
export const MEASURE_NAMES: Readonly<Record<ConcentrationMeasure, string>> = {
  MONEY: 'stated US dollars',
  LINKS: 'number of deals',
};

/** Reads the options of the view of dependence from its address. */
export function readDependenceOptions({ on, measure, share, of = '', market = '' }: UrlParams) {
  const resource = parseChoice(Object.keys(DEPENDENCE_RESOURCES) as DependenceOn[], on, 'CLOUD');
  return {
    resource,
    measure: parseChoice(Object.keys(MEASURE_NAMES) as ConcentrationMeasure[], measure, 'MONEY'),
    minShare: parseChoice(MIN_SHARES, share, 50),
    of,
    market: isMoneyType(market) ? market : DEPENDENCE_RESOURCES[resource].market,
  };
}

/** Months between the two days if the address has no first day. */
const DEFAULT_MONTHS = 3;

/**
 * Reads the two days and the entity of the view of changes from its address. The day of knowledge,
 * if there is one, is the later day. The earlier day is three months before it by default.
 */
export function readChangeOptions(params: UrlParams, today: string) {
  const { from = '', to = '', of = '' } = params;
  const until = readKnownOn(params) ?? (isDay(to) ? to : today);
  return { from: isDay(from) ? from : subtractMonths(until, DEFAULT_MONTHS), to: until, of };
}

/** Display name of each grouping of the money of a company. */
export const MONEY_GROUPS = { type: 'By type of deal', year: 'By year', payer: 'By payer', payee: 'By payee' } as const; // prettier-ignore

/** Reads the grouping of the money of a company from the address. */
export function readMoneyGroup({ money }: UrlParams): keyof typeof MONEY_GROUPS {
  return parseChoice(Object.keys(MONEY_GROUPS) as (keyof typeof MONEY_GROUPS)[], money, 'type');
}
