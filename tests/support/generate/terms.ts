import type { RelationshipType } from '../../../src/domain/relationship-types.ts';
import type { DealStatus } from '../../../src/domain/terms.ts';
import type { RandomGenerator } from './random.ts';

/** First and last day of the generated period, as days since 1970. */
const FIRST_DAY = Date.UTC(2019, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2025, 11, 31) / 86_400_000;

/** The day at this share (0 to 1) of the generated period, as a day, a month or a year. */
export function dateAt(share: number, precision: 4 | 7 | 10): string {
  const day = Math.round(FIRST_DAY + Math.min(Math.max(share, 0), 1) * (LAST_DAY - FIRST_DAY));
  return new Date(day * 86_400_000).toISOString().slice(0, precision);
}

/** Random precision of a date, usually a day. */
export function precision(random: RandomGenerator): 4 | 7 | 10 {
  return random.pickWeighted<4 | 7 | 10>([
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
const STATUS_SEQUENCE: readonly DealStatus[] = [
  'RUMOURED',
  'IN_TALKS',
  'ANNOUNCED',
  'SIGNED',
  'ONGOING',
  'CLOSED',
  'COMPLETED',
];
const TYPES_WITH_CAPACITY: ReadonlySet<RelationshipType> = new Set([
  'CLOUD_CONTRACT',
  'POWER_SUPPLY',
  'INFRASTRUCTURE',
]);
const TYPES_WITH_AMOUNT: ReadonlySet<RelationshipType> = new Set([
  'INVESTMENT', 'ACQUISITION', 'STAKE', 'LOAN', 'CHIP_SUPPLY', 'CLOUD_CONTRACT', 'MANUFACTURING', 'POWER_SUPPLY', 'INFRASTRUCTURE',
  'LICENSE', 'DISTRIBUTION', 'LITIGATION',
]); // prettier-ignore

/** Facts of a generated deal. Its claims state them more or less completely and precisely. */
export interface DealFacts {
  /** Amount in whole units; missing if no claim states it. */
  readonly value?: number;
  readonly currency: string;
  readonly megawatts?: number;
  readonly percent?: number;
  /** Announcement and start, as a share of the generated period. */
  readonly announcedAt: number;
  readonly duration?: number;
  /** Index in the sequence of statuses at the time of the first claim. */
  readonly stage: number;
  readonly cancelled: boolean;
  /** Whether a later claim states a conflicting amount. */
  readonly contested: boolean;
}

/** A round number with one or two significant digits, as in print: 15,000,000,000. */
function randomRoundNumber(random: RandomGenerator, min: number, max: number): number {
  const size = 10 ** Math.floor(Math.log10(min) + random.next() * Math.log10(max / min));
  return Math.round((1 + 9 * random.next()) * 10) * Math.round(size / 10);
}

/** Random facts of a deal at this share of the generated period. */
export function randomDealFacts(random: RandomGenerator, type: RelationshipType, share: number): DealFacts {
  return {
    ...(TYPES_WITH_AMOUNT.has(type) && random.chance(0.8)
      ? { value: randomRoundNumber(random, 1_000_000, 50_000_000_000) }
      : {}),
    currency: random.pickWeighted(CURRENCIES),
    ...(TYPES_WITH_CAPACITY.has(type) && random.chance(0.5)
      ? { megawatts: randomRoundNumber(random, 10, 1000) }
      : {}),
    ...(type === 'STAKE' || (type === 'INVESTMENT' && random.chance(0.2))
      ? { percent: 1 + random.nextInt(49) }
      : {}),
    announcedAt: share,
    ...(random.chance(0.3) ? { duration: 0.05 + 0.4 * random.next() } : {}),
    stage: random.nextInt(4),
    cancelled: random.chance(0.02),
    contested: random.chance(0.12),
  };
}

/** Terms that one claim states. The first claim has index 0, later ones follow. */
export function statedTerms(
  random: RandomGenerator,
  deal: DealFacts,
  claimIndex: number,
): Record<string, unknown> {
  const status =
    deal.cancelled && claimIndex > 0
      ? 'CANCELLED'
      : STATUS_SEQUENCE[Math.min(deal.stage + claimIndex, STATUS_SEQUENCE.length - 1)];
  const contradicts = deal.contested && claimIndex > 0;
  return {
    ...(random.chance(0.85) || contradicts
      ? { status: contradicts ? STATUS_SEQUENCE[deal.stage] : status }
      : {}),
    ...(deal.value === undefined
      ? random.chance(0.1)
        ? { undisclosed: ['AMOUNT'] }
        : {}
      : {
          amount: randomAmount(random, contradicts ? deal.value * 3 : deal.value, deal.currency, contradicts),
        }),
    ...(deal.megawatts === undefined
      ? {}
      : { capacityMegawatts: { value: deal.megawatts, qualifier: 'UP_TO' } }),
    ...(deal.percent === undefined ? {} : { stakePercent: { value: deal.percent } }),
    ...(random.chance(0.8) ? { announcedOn: dateAt(deal.announcedAt, precision(random)) } : {}),
    ...(deal.duration === undefined
      ? {}
      : { startsOn: dateAt(deal.announcedAt, 7), endsOn: dateAt(deal.announcedAt + deal.duration, 4) }),
  };
}

/** An amount around `value`. Every qualifier allows that value, so that claims on it agree. */
function randomAmount(
  random: RandomGenerator,
  value: number,
  currency: string,
  exact: boolean,
): Record<string, unknown> {
  const qualifier = exact ? 'EXACTLY' : random.pickWeighted(QUALIFIERS);
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
