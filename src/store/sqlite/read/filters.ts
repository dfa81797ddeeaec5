import type { ClaimState } from '../../../domain/claim.ts';
import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import { fold } from '../../../domain/text-folding.ts';
import {
  DEFAULT_CLAIM_STATES,
  VERSION_CONDITIONS,
  type ClaimFilter,
  type EntityFilter,
  type RelationshipFilter,
} from '../../plan.ts';
import { currencyRank, type StoreView } from '../../columns.ts';
import { allOf, anyOf, containsOneOf, oneOf, raw, sql, type SqlFragment } from '../sql.ts';
import { claimInView, degree, recordedClaimCondition } from './view-conditions.ts';

/**
 * The conditions of one kind of filter, in the order of the text. Each key of the filter has an
 * entry, so that no condition can be forgotten.
 */
type SqlConditions<F, C> = {
  readonly [K in keyof F]-?: (value: NonNullable<F[K]>, context: C) => readonly SqlFragment[];
};

/** The context of the conditions on relationships. */
interface RelationshipContext {
  readonly view: StoreView;
  /** The cheapest column with the relationship type. */
  readonly type: string;
}

function filterConditions<F extends object, C>(
  conditions: SqlConditions<F, C>,
  filter: F,
  context: C,
): SqlFragment[] {
  return (Object.keys(conditions) as (keyof F)[]).flatMap((name) => {
    const value = filter[name];
    return value === undefined || value === null ? [] : conditions[name](value, context);
  });
}

function ifDefined<T>(value: T | undefined, condition: (value: T) => SqlFragment): readonly SqlFragment[] {
  return value === undefined ? [] : [condition(value)];
}

function hasClaimInView(view: StoreView, condition: SqlFragment): SqlFragment {
  return sql`EXISTS (SELECT 1 FROM claim c WHERE c.about = r.id AND ${claimInView('c', view)} AND ${condition})`;
}

/** For the relationship `r` and its version `v` (domain.md, Filters). */
const RELATIONSHIP_CONDITIONS: SqlConditions<RelationshipFilter, RelationshipContext> = {
  ids: (ids) => [oneOf('r.id', ids)],
  types: (types, { type }) => [oneOf(type, types)],
  roles: (roles) => [
    sql`EXISTS (SELECT 1 FROM tie p WHERE p.relationship = r.id AND ${containsOneOf('p.roles', roles)})`,
  ],
  parties: (parties) =>
    [...new Set(parties)].map(
      (party) => sql`EXISTS (SELECT 1 FROM tie p WHERE p.entity = ${party} AND p.relationship = r.id)`,
    ),
  status: (statuses) => [oneOf('v.status', statuses)],
  amount: ({ currency, gte, lte, basis }) => [
    sql`v.currency_rank = ${currencyRank(currency)}`,
    ...ifDefined(basis, (bases) => oneOf('v.amount_basis', bases)),
    ...ifDefined(gte, (value) => sql`v.amount_to >= ${value}`),
    ...ifDefined(lte, (value) => sql`v.amount <= ${value}`),
  ],
  hasAmount: (hasAmount) => [
    hasAmount
      ? sql`v.currency_rank < ${currencyRank(undefined)}`
      : sql`v.currency_rank = ${currencyRank(undefined)}`,
  ],
  // By ID, because a scan of the ties of a type has no column of the whole.
  partOf: (wholes) => [
    sql`r.id IN (SELECT part.id FROM relationship part WHERE ${oneOf('part.part_of', wholes)})`,
  ],
  announced: ({ from, to }) => [
    raw('v.announced_missing = 0'),
    ...ifDefined(from, (date) => sql`v.announced_to >= ${earliestDay(date)}`),
    ...ifDefined(to, (date) => sql`v.announced <= ${latestDay(date)}`),
  ],
  activeOn: (day) => [sql`v.active_from <= ${day} AND (v.active_to IS NULL OR v.active_to >= ${day})`],
  activeIn: (period) => [
    sql`v.active_from <= ${latestDay(period)} AND (v.active_to IS NULL OR v.active_to >= ${earliestDay(period)})`,
  ],
  disputed: (disputed) => [sql`v.disputed = ${disputed ? 1 : 0}`],
  minPublishers: (publishers) => [sql`v.publishers >= ${publishers}`],
  modalities: (modalities, { view }) => [hasClaimInView(view, oneOf('c.modality', modalities))],
  datasets: (datasets, { view }) => [hasClaimInView(view, oneOf('c.dataset', datasets))],
  // A join instead of an EXISTS inside an EXISTS: SQLite 3.53 converts those to joins, and then
  // tests only the first claim of a relationship.
  sourceKinds: (kinds, { view }) => [
    sql`EXISTS (SELECT 1 FROM claim c JOIN source s ON s.id = c.source WHERE c.about = r.id AND ${claimInView('c', view)} AND ${oneOf('s.kind', kinds)})`,
  ],
  words: (words, { view }) =>
    words.map((word) =>
      anyOf([sql`instr(r.title_key, ${word}) > 0`, hasClaimInView(view, sql`instr(c.words, ${word}) > 0`)]),
    ),
};

/** For the entity `e`. */
const ENTITY_CONDITIONS: SqlConditions<EntityFilter, StoreView> = {
  ids: (ids) => [oneOf('e.id', ids)],
  identifiers: (keys) => [
    sql`EXISTS (SELECT 1 FROM entity_key k WHERE ${oneOf('k.search_key', keys)} AND k.entity = e.id)`,
  ],
  kinds: (kinds) => [oneOf('e.kind', kinds)],
  countries: (countries) => [oneOf('e.country', countries)],
  roles: (roles) => [containsOneOf('e.roles', roles)],
  words: (words) => words.map((word) => sql`instr(e.names, ${word}) > 0`),
  minDegree: (minDegree, view) => [sql`${degree(view)} >= ${minDegree}`],
};

/** For the source `p` of a claim. */
const SOURCE_CONDITIONS: SqlConditions<Pick<ClaimFilter, 'publishers' | 'published'>, null> = {
  publishers: (publishers) => [oneOf('p.publisher_key', publishers.map(fold))],
  published: ({ from, to }) => [
    raw('p.published_from IS NOT NULL'),
    ...ifDefined(from, (date) => sql`p.published_to >= ${earliestDay(date)}`),
    ...ifDefined(to, (date) => sql`p.published_from <= ${latestDay(date)}`),
  ],
};

/** The condition that a claim `c` is in one of these states (see `ClaimFilter`). */
function stateCondition(states: readonly ClaimState[], view: StoreView): SqlFragment {
  const others = states.filter((state) => state !== 'ACCEPTED');
  const inOthers = sql`${oneOf('c.state', others)} AND ${recordedClaimCondition('c', view)}`;
  if (others.length === states.length) return inOthers;
  return others.length === 0 ? claimInView('c', view) : sql`(${claimInView('c', view)} OR ${inOthers})`;
}

/** For the claim `c`; without `states`, only claims in view. */
const CLAIM_CONDITIONS: SqlConditions<Omit<ClaimFilter, keyof typeof SOURCE_CONDITIONS>, StoreView> = {
  states: (states, view) => [stateCondition(states, view)],
  recordedBy: (recorder) => [sql`c.recorded_by = ${recorder}`],
  modalities: (modalities) => [oneOf('c.modality', modalities)],
  sources: (sources) => [oneOf('c.source', sources)],
  datasets: (datasets) => [oneOf('c.dataset', datasets)],
  words: (words) => words.map((word) => sql`instr(c.words, ${word}) > 0`),
};

/** Whether a filter has a condition on the version of a relationship. */
export function needsVersion(filter: RelationshipFilter): boolean {
  return (Object.keys(VERSION_CONDITIONS) as (keyof RelationshipFilter)[]).some(
    (name) => VERSION_CONDITIONS[name] && filter[name] !== undefined,
  );
}

/** The conditions of a relationship filter in a view. */
export function relationshipConditions(
  filter: RelationshipFilter,
  view: StoreView,
  type: string,
): SqlFragment[] {
  return filterConditions(RELATIONSHIP_CONDITIONS, filter, { view, type });
}

/** The conditions of an entity filter. */
export function entityConditions(filter: EntityFilter, view: StoreView): SqlFragment[] {
  return filterConditions(ENTITY_CONDITIONS, filter, view);
}

/** The conditions of a claim filter, including that the claim is in view. */
export function claimConditions(filter: ClaimFilter, view: StoreView): SqlFragment[] {
  const conditions = filterConditions(CLAIM_CONDITIONS, { states: DEFAULT_CLAIM_STATES, ...filter }, view);
  const source = filterConditions(SOURCE_CONDITIONS, filter, null);
  return source.length === 0
    ? conditions
    : [...conditions, sql`EXISTS (SELECT 1 FROM source p WHERE p.id = c.source AND ${allOf(source)})`];
}
