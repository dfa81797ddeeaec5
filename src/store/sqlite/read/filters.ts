import { earliestDay, latestDay } from '../../../domain/partial-date.ts';
import { fold } from '../../../domain/text-folding.ts';
import type { ClaimFilter, EntityFilter, RelationshipFilter } from '../../plan.ts';
import { currencyRank, NOW } from '../../columns.ts';
import { allOf, anyOf, containsOneOf, oneOf, raw, sql, type SqlFragment } from '../sql.ts';

/** Whether a filter has a condition on the version of a relationship. */
export function needsVersion(filter: RelationshipFilter | undefined): boolean {
  return (
    filter !== undefined &&
    (filter.status !== undefined ||
      filter.amount !== undefined ||
      filter.announced !== undefined ||
      filter.activeOn !== undefined ||
      filter.disputed !== undefined ||
      filter.minPublishers !== undefined)
  );
}

function hasClaimInView(day: string, condition: SqlFragment): SqlFragment {
  return sql`EXISTS (SELECT 1 FROM claim c WHERE c.about = r.id AND c.state = 'ACCEPTED' AND c.known_from <= ${day} AND ${condition})`;
}

/**
 * The conditions of a relationship filter on a day, for the relationship `r` and its version `v`
 * (domain.md, Filters).
 * @param type the cheapest column with the relationship type.
 */
export function relationshipConditions(filter: RelationshipFilter, day: string, type: string): SqlFragment[] {
  const conditions: SqlFragment[] = [];
  const { amount, announced } = filter;
  if (filter.types) conditions.push(oneOf(type, filter.types));
  if (filter.roles)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM tie p WHERE p.relationship = r.id AND ${containsOneOf('p.roles', filter.roles)})`,
    );
  for (const party of new Set(filter.parties ?? []))
    conditions.push(sql`EXISTS (SELECT 1 FROM tie p WHERE p.entity = ${party} AND p.relationship = r.id)`);
  if (filter.status) conditions.push(oneOf('v.status', filter.status));
  if (amount) {
    conditions.push(sql`v.currency_rank = ${currencyRank(amount.currency)}`);
    if (amount.gte !== undefined) conditions.push(sql`v.amount_to >= ${amount.gte}`);
    if (amount.lte !== undefined) conditions.push(sql`v.amount <= ${amount.lte}`);
  }
  if (announced) {
    conditions.push(raw('v.announced_missing = 0'));
    if (announced.from !== undefined) conditions.push(sql`v.announced_to >= ${earliestDay(announced.from)}`);
    if (announced.to !== undefined) conditions.push(sql`v.announced <= ${latestDay(announced.to)}`);
  }
  if (filter.activeOn !== undefined)
    conditions.push(
      sql`v.active_from <= ${filter.activeOn} AND (v.active_to IS NULL OR v.active_to >= ${filter.activeOn})`,
    );
  if (filter.disputed !== undefined) conditions.push(sql`v.disputed = ${filter.disputed ? 1 : 0}`);
  if (filter.minPublishers !== undefined) conditions.push(sql`v.publishers >= ${filter.minPublishers}`);
  if (filter.modalities) conditions.push(hasClaimInView(day, oneOf('c.modality', filter.modalities)));
  if (filter.datasets) conditions.push(hasClaimInView(day, oneOf('c.dataset', filter.datasets)));
  // A join instead of an EXISTS inside an EXISTS: SQLite 3.53 converts those to joins, and then
  // tests only the first claim of a relationship.
  if (filter.sourceKinds)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM claim c JOIN source s ON s.id = c.source WHERE c.about = r.id AND c.state = 'ACCEPTED' AND c.known_from <= ${day} AND ${oneOf('s.kind', filter.sourceKinds)})`,
    );
  for (const word of filter.words ?? [])
    conditions.push(
      anyOf([sql`instr(r.title_key, ${word}) > 0`, hasClaimInView(day, sql`instr(c.words, ${word}) > 0`)]),
    );
  return conditions;
}

/** The degree of the entity `e` on a day. */
export function degree(day: string): SqlFragment {
  return day === NOW
    ? raw('e.degree')
    : sql`(SELECT count(*) FROM tie d WHERE d.entity = e.id AND d.known_from <= ${day})`;
}

/** The conditions of an entity filter, for the entity `e`. */
export function entityConditions(filter: EntityFilter, day: string): SqlFragment[] {
  const conditions: SqlFragment[] = [];
  if (filter.kinds) conditions.push(oneOf('e.kind', filter.kinds));
  if (filter.countries) conditions.push(oneOf('e.country', filter.countries));
  if (filter.roles) conditions.push(containsOneOf('e.roles', filter.roles));
  for (const word of filter.words ?? []) conditions.push(sql`instr(e.names, ${word}) > 0`);
  if (filter.minDegree !== undefined) conditions.push(sql`${degree(day)} >= ${filter.minDegree}`);
  return conditions;
}

/** The conditions of a claim filter for the claim `c`, including that it is in view on the day. */
export function claimConditions(filter: ClaimFilter, day: string): SqlFragment[] {
  const { published } = filter;
  const conditions = [oneOf('c.state', filter.states ?? ['ACCEPTED']), sql`c.known_from <= ${day}`];
  const source: SqlFragment[] = [];
  if (filter.recordedBy !== undefined) conditions.push(sql`c.recorded_by = ${filter.recordedBy}`);
  if (filter.modalities) conditions.push(oneOf('c.modality', filter.modalities));
  if (filter.sources) conditions.push(oneOf('c.source', filter.sources));
  if (filter.datasets) conditions.push(oneOf('c.dataset', filter.datasets));
  for (const word of filter.words ?? []) conditions.push(sql`instr(c.words, ${word}) > 0`);
  if (filter.publishers) source.push(oneOf('p.publisher_key', filter.publishers.map(fold)));
  if (published) {
    source.push(raw('p.published_from IS NOT NULL'));
    if (published.from !== undefined) source.push(sql`p.published_to >= ${earliestDay(published.from)}`);
    if (published.to !== undefined) source.push(sql`p.published_from <= ${latestDay(published.to)}`);
  }
  if (source.length > 0)
    conditions.push(sql`EXISTS (SELECT 1 FROM source p WHERE p.id = c.source AND ${allOf(source)})`);
  return conditions;
}
