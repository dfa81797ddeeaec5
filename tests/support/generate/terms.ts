import type { RelationshipType } from '../../../src/domain/relationship-types.ts';
import type { DealStatus } from '../../../src/domain/terms.ts';
import type { Random } from './random.ts';

/** The first and the last day of the time in which all that is generated happens, as days since 1970. */
const FIRST_DAY = Date.UTC(2019, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2025, 11, 31) / 86_400_000;

/** The day that lies this far into the generated time (0 to 1), written as a day, a month or a year. */
export function dateAt(share: number, precision: 4 | 7 | 10): string {
  const day = Math.round(FIRST_DAY + Math.min(Math.max(share, 0), 1) * (LAST_DAY - FIRST_DAY));
  return new Date(day * 86_400_000).toISOString().slice(0, precision);
}

/** How precisely a generated date is known: mostly to the day. */
export function precision(random: Random): 4 | 7 | 10 {
  return random.weighted<4 | 7 | 10>([
    [10, 70],
    [7, 20],
    [4, 10],
  ]);
}

const QUALIFIERS = [
  ['EXACTLY', 50],
  ['ABOUT', 20],
  ['UP_TO', 10],
  ['AT_LEAST', 8],
  ['OVER', 6],
  ['BETWEEN', 6],
] as const;
const CURRENCIES = [
  ['USD', 80],
  ['EUR', 8],
  ['GBP', 4],
  ['JPY', 4],
  ['CNY', 4],
] as const;
const COURSE: readonly DealStatus[] = [
  'RUMOURED',
  'IN_TALKS',
  'ANNOUNCED',
  'SIGNED',
  'ONGOING',
  'CLOSED',
  'COMPLETED',
];
const WITH_CAPACITY: ReadonlySet<RelationshipType> = new Set([
  'CLOUD_CONTRACT',
  'POWER_SUPPLY',
  'INFRASTRUCTURE',
]);
const WITH_MONEY: ReadonlySet<RelationshipType> = new Set([
  'INVESTMENT', 'ACQUISITION', 'STAKE', 'LOAN', 'CHIP_SUPPLY', 'CLOUD_CONTRACT', 'MANUFACTURING', 'POWER_SUPPLY', 'INFRASTRUCTURE',
  'LICENSE', 'DISTRIBUTION', 'LITIGATION',
]); // prettier-ignore

/** What is so about a generated deal; its claims state it, each as far and as precisely as its source does. */
export interface Facts {
  /** The money, in whole units; missing where nobody states it. */
  readonly value?: number;
  readonly currency: string;
  readonly megawatts?: number;
  readonly percent?: number;
  /** When it was announced and starts, as shares of the generated time. */
  readonly announced: number;
  readonly lasts?: number;
  /** How far it is when the first claim is published: a place in the course of a deal. */
  readonly stage: number;
  readonly cancelled: boolean;
  /** Whether a later claim states another sum of money, that cannot be true together with the first. */
  readonly contested: boolean;
}

/** A figure with one or two digits and zeros behind, like those that are printed: 15,000,000,000. */
function roundFigure(random: Random, smallest: number, largest: number): number {
  const size = 10 ** Math.floor(Math.log10(smallest) + random.next() * Math.log10(largest / smallest));
  return Math.round((1 + 9 * random.next()) * 10) * Math.round(size / 10);
}

/** What is so about a deal that stands this far into the generated time. */
export function facts(random: Random, type: RelationshipType, at: number): Facts {
  return {
    ...(WITH_MONEY.has(type) && random.chance(0.8)
      ? { value: roundFigure(random, 1_000_000, 50_000_000_000) }
      : {}),
    currency: random.weighted(CURRENCIES),
    ...(WITH_CAPACITY.has(type) && random.chance(0.5) ? { megawatts: roundFigure(random, 10, 1000) } : {}),
    ...(type === 'STAKE' || (type === 'INVESTMENT' && random.chance(0.2))
      ? { percent: 1 + random.below(49) }
      : {}),
    announced: at,
    ...(random.chance(0.3) ? { lasts: 0.05 + 0.4 * random.next() } : {}),
    stage: random.below(4),
    cancelled: random.chance(0.02),
    contested: random.chance(0.12),
  };
}

/** What one claim states of a deal's facts: the first claim (0) before the later ones. */
export function statedTerms(random: Random, deal: Facts, nth: number): Record<string, unknown> {
  const status =
    deal.cancelled && nth > 0 ? 'CANCELLED' : COURSE[Math.min(deal.stage + nth, COURSE.length - 1)];
  const contests = deal.contested && nth > 0;
  return {
    ...(random.chance(0.85) || contests ? { status: contests ? COURSE[deal.stage] : status } : {}),
    ...(deal.value === undefined
      ? random.chance(0.1)
        ? { undisclosed: ['AMOUNT'] }
        : {}
      : { amount: amount(random, contests ? deal.value * 3 : deal.value, deal.currency, contests) }),
    ...(deal.megawatts === undefined
      ? {}
      : { capacityMegawatts: { value: deal.megawatts, qualifier: 'UP_TO' } }),
    ...(deal.percent === undefined ? {} : { stakePercent: { value: deal.percent } }),
    ...(random.chance(0.8) ? { announcedOn: dateAt(deal.announced, precision(random)) } : {}),
    ...(deal.lasts === undefined
      ? {}
      : { startsOn: dateAt(deal.announced, 7), endsOn: dateAt(deal.announced + deal.lasts, 4) }),
  };
}

/** A sum of money around `value`; each way of qualifying it allows that value, so that claims on it agree. */
function amount(random: Random, value: number, currency: string, exactly: boolean): Record<string, unknown> {
  const qualifier = exactly ? 'EXACTLY' : random.weighted(QUALIFIERS);
  switch (qualifier) {
    case 'BETWEEN':
      return { value: value - value / 10, to: value + value / 10, currency, qualifier };
    case 'AT_LEAST':
    case 'OVER':
      return { value: value - value / 10, currency, qualifier };
    case 'UP_TO':
    case 'ABOUT':
      return { value, currency, qualifier };
    case 'EXACTLY':
      return { value, currency };
  }
}
