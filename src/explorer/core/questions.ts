import type { ConcentrationMeasure, DependenceOn } from '../generated/operations.ts';
import { dayOf, type Params, type Place } from './address.ts';
import { isDay, monthsBefore } from './dates.ts';
import { isMoneyType, type MoneyType } from './money.ts';

/** A question that has a view of its own. */
export interface Question {
  readonly place: Place;
  readonly name: string;
  /** What one gets to know by it. */
  readonly about: string;
}

/** All questions, in the order in which they are offered. */
export const QUESTIONS: readonly Question[] = [
  {
    place: { view: 'connections' },
    name: 'How two are connected',
    about: 'The shortest ways from one to another, with the deals that make each step.',
  },
  {
    place: { view: 'counterparties' },
    name: 'Whom several deal with',
    about: 'Who has deals with every one of two or more companies.',
  },
  {
    place: { view: 'circles' },
    name: 'Money circles',
    about: 'Where A pays B, B pays C and C pays A, and how much could be the same money.',
  },
  {
    place: { view: 'dependence' },
    name: 'Who depends on whom',
    about: 'Who buys most of its chips or computing from one supplier, and who has the market.',
  },
  {
    place: { view: 'changes' },
    name: 'What changed',
    about: 'What became known between two days, and the claims that did it.',
  },
  {
    place: { view: 'disagreements' },
    name: 'Where sources disagree',
    about: 'Claims that cannot all be true, and the rule by which one of them stands.',
  },
];

/** The ids that an address lists, each once. */
export function readIds(text = ''): string[] {
  return [...new Set(text.split(',').filter((id) => id !== ''))];
}

const oneOf = <T extends string | number>(choices: readonly T[], given: string | undefined, usual: T): T =>
  choices.find((each) => String(each) === given) ?? usual;

/** How many companies a circle may have, and how many circles can be asked for. */
export const CIRCLE_LENGTHS = [2, 3, 4, 5, 6] as const;
export const CIRCLE_LIMITS = [20, 50, 100] as const;

/** What is asked of circles, as the address says. */
export function readCircles({ through = '', longest, most }: Params) {
  return {
    through,
    longest: oneOf(CIRCLE_LENGTHS, longest, 4),
    most: oneOf(CIRCLE_LIMITS, most, 20),
  };
}

/** What somebody may depend on, for people, and the market that it is bought in. */
export const DEPENDENCES: Readonly<
  Record<DependenceOn, { readonly name: string; readonly market: MoneyType }>
> = {
  CLOUD: { name: 'Computing capacity', market: 'CLOUD_CONTRACT' },
  CHIPS: { name: 'Chips', market: 'CHIP_SUPPLY' },
  MONEY: { name: 'Money', market: 'INVESTMENT' },
};

/** From which share on somebody can be said to depend. */
export const LEAST_SHARES = [25, 50, 75, 90, 100] as const;

/** What shares are measured by, for people. */
export const MEASURE_NAMES: Readonly<Record<ConcentrationMeasure, string>> = {
  MONEY: 'stated US dollars',
  LINKS: 'number of deals',
};

/** What is asked of dependence, as the address says. */
export function readDependence({ on, measure, share, of = '', market = '' }: Params) {
  const kind = oneOf(Object.keys(DEPENDENCES) as DependenceOn[], on, 'CLOUD');
  return {
    on: kind,
    measure: oneOf(Object.keys(MEASURE_NAMES) as ConcentrationMeasure[], measure, 'MONEY'),
    share: oneOf(LEAST_SHARES, share, 50),
    of,
    market: isMoneyType(market) ? market : DEPENDENCES[kind].market,
  };
}

/** How many months back changes are shown where nothing is said. */
const USUAL_MONTHS = 3;

/**
 * The two days between which changes are asked for, as the address says: from three months before where it names no first day, and up to the day that
 * is looked at where there is one.
 */
export function readChanges(params: Params, today: string) {
  const { from = '', to = '', of = '' } = params;
  const until = dayOf(params) ?? (isDay(to) ? to : today);
  return { from: isDay(from) ? from : monthsBefore(until, USUAL_MONTHS), to: until, of };
}

/** By what the money of a company is summed up. */
export const MONEY_GROUPS = { type: 'By kind of deal', year: 'By year', payer: 'By who pays', payee: 'By who is paid' } as const; // prettier-ignore

/** By what the money of a company is summed up, as the address says. */
export function readMoneyGroup({ money }: Params): keyof typeof MONEY_GROUPS {
  return oneOf(Object.keys(MONEY_GROUPS) as (keyof typeof MONEY_GROUPS)[], money, 'type');
}
