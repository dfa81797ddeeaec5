import { NOW } from '../../columns.ts';
import { raw, sql, type SqlFragment } from '../sql.ts';

/** The condition that a relationship or source is known on the day. */
export function knownCondition(table: string, day: string): SqlFragment {
  return sql`${raw(table)}.known_from <= ${day}`;
}

/** The condition that a claim is in view on the day. */
export function acceptedClaimCondition(table: string, day: string): SqlFragment {
  return sql`${raw(table)}.state = 'ACCEPTED' AND ${knownCondition(table, day)}`;
}

/**
 * The condition that a version, or a conflict of it, is in view on the day. At most one version is.
 */
export function versionInViewCondition(table: string, day: string): SqlFragment {
  return sql`${raw(table)}.known_to > ${day} AND ${knownCondition(table, day)}`;
}

/** The degree of the entity `e` on a day; degrees of past days are counted, not stored. */
export function degree(day: string): SqlFragment {
  return day === NOW
    ? raw('e.degree')
    : sql`(SELECT count(*) FROM tie d WHERE d.entity = e.id AND ${knownCondition('d', day)})`;
}
