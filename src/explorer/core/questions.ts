import type { ConcentrationMeasure, DependenceOn } from '../generated/operations.ts';
import { readKnownOn, type UrlParams, type ViewRoute } from './address.ts';
import { isDay, subtractMonths } from './dates.ts';
import { isMoneyType, type MoneyType } from './money.ts';

/** A question that has a view of its own. */
export interface ExplorerQuestion {
  readonly route: ViewRoute;
  readonly name: string;
  /** What one gets to know by it. */
  readonly description: string;
}

/** All questions, in the order in which they are offered. */
export const QUESTIONS: readonly ExplorerQuestion[] = [
  {
    route: { view: 'paths' },
    name: 'How two are connected',
    description: 'The shortest ways from one to another, with the deals that make each step.',
  },
  {
    route: { view: 'counterparties' },
    name: 'Whom several deal with',
    description: 'Who has deals with every one of two or more companies.',
  },
  {
    route: { view: 'cycles' },
    name: 'Money circles',
    description: 'Where A pays B, B pays C and C pays A, and how much could be the same money.',
  },
  {
    route: { view: 'dependence' },
    name: 'Who depends on whom',
    description: 'Who buys most of its chips or computing from one supplier, and who has the market.',
  },
  {
    route: { view: 'changes' },
    name: 'What changed',
    description: 'What became known between two days, and the claims that did it.',
  },
  {
    route: { view: 'conflicts' },
    name: 'Where sources disagree',
    description: 'Claims that cannot all be true, and the rule by which one of them stands.',
  },
];

/** The ids that an address lists, each once. */
export function readIds(text = ''): string[] {
  return [...new Set(text.split(',').filter((id) => id !== ''))];
}

const parseChoice = <T extends string | number>(
  choices: readonly T[],
  text: string | undefined,
  fallback: T,
): T => choices.find((each) => String(each) === text) ?? fallback;

/** How many companies a circle may have, and how many circles can be asked for. */
export const CYCLE_LENGTHS = [2, 3, 4, 5, 6] as const;
export const CYCLE_LIMITS = [20, 50, 100] as const;

/** What is asked of circles, as the address says. */
export function readCycleOptions({ through = '', longest, most }: UrlParams) {
  return {
    through,
    maxCompanies: parseChoice(CYCLE_LENGTHS, longest, 4),
    maxCycles: parseChoice(CYCLE_LIMITS, most, 20),
  };
}

/** What somebody may depend on, for people, and the market that it is bought in. */
export const DEPENDENCE_RESOURCES: Readonly<
  Record<DependenceOn, { readonly name: string; readonly market: MoneyType }>
> = {
  CLOUD: { name: 'Computing capacity', market: 'CLOUD_CONTRACT' },
  CHIPS: { name: 'Chips', market: 'CHIP_SUPPLY' },
  MONEY: { name: 'Money', market: 'INVESTMENT' },
};

/** From which share on somebody can be said to depend. */
export const MIN_SHARES = [25, 50, 75, 90, 100] as const;

/** What shares are measured by, for people. */
export const MEASURE_NAMES: Readonly<Record<ConcentrationMeasure, string>> = {
  MONEY: 'stated US dollars',
  LINKS: 'number of deals',
};

/** What is asked of dependence, as the address says. */
export function readDependenceOptions({ on, measure, share, of = '', market = '' }: UrlParams) {
  const resource = parseChoice(Object.keys(DEPENDENCE_RESOURCES) as DependenceOn[], on, 'CLOUD');
  return {
    resource: resource,
    measure: parseChoice(Object.keys(MEASURE_NAMES) as ConcentrationMeasure[], measure, 'MONEY'),
    minShare: parseChoice(MIN_SHARES, share, 50),
    of,
    market: isMoneyType(market) ? market : DEPENDENCE_RESOURCES[resource].market,
  };
}

/** How many months back changes are shown where nothing is said. */
const DEFAULT_MONTHS = 3;

/**
 * The two days between which changes are asked for, as the address says: from three months before where it names no first day, and up to the day that
 * is looked at where there is one.
 */
export function readChangeOptions(params: UrlParams, today: string) {
  const { from = '', to = '', of = '' } = params;
  const until = readKnownOn(params) ?? (isDay(to) ? to : today);
  return { from: isDay(from) ? from : subtractMonths(until, DEFAULT_MONTHS), to: until, of };
}

/** By what the money of a company is summed up. */
export const MONEY_GROUPS = { type: 'By kind of deal', year: 'By year', payer: 'By who pays', payee: 'By who is paid' } as const; // prettier-ignore

/** By what the money of a company is summed up, as the address says. */
export function readMoneyGroup({ money }: UrlParams): keyof typeof MONEY_GROUPS {
  return parseChoice(Object.keys(MONEY_GROUPS) as (keyof typeof MONEY_GROUPS)[], money, 'type');
}
