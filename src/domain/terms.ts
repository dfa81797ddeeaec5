import { z } from 'zod';
import { amount } from './amount.ts';
import { QUALIFIERS } from './interval.ts';
import { earliestDay, latestDay, partialDate } from './partial-date.ts';
import { capacityMegawatts, stakePercent, units } from './quantity.ts';
import { list, oneOf, optional, record, describeValue, text, withDefault } from './schema-builders.ts';

/** The statuses of a deal, in order; CANCELLED ends any of them (domain.md, Conflicts). */
export const DEAL_STATUSES = [
  'RUMOURED',
  'IN_TALKS',
  'ANNOUNCED',
  'SIGNED',
  'ONGOING',
  'CLOSED',
  'COMPLETED',
  'CANCELLED',
] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** The terms that a claim can state or leave undisclosed, by their API names. */
export const TERM_NAMES = [
  'STATUS',
  'AMOUNT',
  'VALUATION',
  'STAKE_PERCENT',
  'CAPACITY_MEGAWATTS',
  'UNITS',
  'ANNOUNCED_ON',
  'STARTS_ON',
  'ENDS_ON',
] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** The field of `Terms` that holds each term. */
export const TERM_FIELDS = {
  STATUS: 'status',
  AMOUNT: 'amount',
  VALUATION: 'valuation',
  STAKE_PERCENT: 'stakePercent',
  CAPACITY_MEGAWATTS: 'capacityMegawatts',
  UNITS: 'units',
  ANNOUNCED_ON: 'announcedOn',
  STARTS_ON: 'startsOn',
  ENDS_ON: 'endsOn',
} as const satisfies Record<TermName, keyof Terms>;

const metric = record(
  'a metric',
  {
    name: text('a metric name', 200),
    changePercent: z.number({
      error: (issue) => `a change must be a number of percent (got ${describeValue(issue.input)})`,
    }),
    qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
    from: optional(partialDate),
    by: optional(partialDate),
  },
  ({ from, by }, { addProblem }) => {
    if (from !== undefined && by !== undefined && latestDay(by) < earliestDay(from))
      addProblem(['by'], `the end ${by} is before the start ${from}`);
  },
);

/** The zod schema of the terms that one claim states. */
export const terms = record(
  'a set of terms',
  {
    status: optional(oneOf(DEAL_STATUSES)),
    amount: optional(amount),
    valuation: optional(amount),
    stakePercent: optional(stakePercent),
    capacityMegawatts: optional(capacityMegawatts),
    units: optional(units),
    announcedOn: optional(partialDate),
    startsOn: optional(partialDate),
    endsOn: optional(partialDate),
    metric: optional(metric),
    undisclosed: optional(list('undisclosed', 'terms', oneOf(TERM_NAMES), TERM_NAMES.length)),
  },
  ({ startsOn, endsOn, undisclosed = [] }, { isPresent, addProblem }) => {
    if (startsOn !== undefined && endsOn !== undefined && latestDay(endsOn) < earliestDay(startsOn))
      addProblem(['endsOn'], `the end ${endsOn} is before the start ${startsOn}`);
    for (const [index, name] of undisclosed.entries())
      if (name !== undefined && isPresent(TERM_FIELDS[name]))
        addProblem(['undisclosed', index], `${name} cannot be both stated and undisclosed`);
  },
);

/** The terms of a claim, or the resolved terms of a relationship; unstated terms are absent. */
export type Terms = z.output<typeof terms>;
