import { TYPES_BETWEEN_EQUALS } from '../../../domain/relationship-types.ts';
import { NOW } from '../../columns.ts';
import { PARENT_ID, raw, sql, type SqlFragment } from '../sql.ts';

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

/**
 * The condition that a relationship ties two of its parties, by their rows in `tie` (domain.md,
 * Tied and co-parties). Equal texts mean equal roles, which tie only if there are several.
 */
export function tiedCondition(one: string, other: string): SqlFragment {
  // Names from the program's own list, never client input.
  const equals = TYPES_BETWEEN_EQUALS.map((type) => `'${type}'`).join(', ');
  return raw(`(${other}.roles <> ${one}.roles OR ${one}.roles LIKE ' % % ' OR ${one}.type IN (${equals}))`);
}

/** The IDs of the parent and of every entity whose chain of parents leads to it. */
export const GROUP_IDS = sql`(WITH RECURSIVE member (id) AS (SELECT ${PARENT_ID} UNION SELECT e.id FROM member m CROSS JOIN entity e ON e.parent = m.id) SELECT id FROM member)`;

/** The degree of the entity `e` on a day; degrees of past days are counted, not stored. */
export function degree(day: string): SqlFragment {
  return day === NOW
    ? raw('e.degree')
    : sql`(SELECT count(*) FROM tie d WHERE d.entity = e.id AND ${knownCondition('d', day)})`;
}
