import { TYPES_BETWEEN_EQUALS } from '../../../domain/relationship-types.ts';
import { OFFICIAL_SOURCE_KINDS } from '../../../domain/source.ts';
import type { StoreView } from '../../columns.ts';
import { allOf, PARENT_ID, raw, sql, type SqlFragment } from '../sql.ts';

/** The columns with the first period in view at each floor. */
const SPAN_COLUMNS = {
  ALL: ['known_from', 'known_to'],
  OFFICIAL: ['official_from', 'official_to'],
} as const;

/**
 * The condition that a relationship is in view. The second period, which few relationships have, is
 * found among the versions.
 * @param table a relationship, or a participation or subject of one.
 * @param id the column with the ID of the relationship.
 */
export function relationshipInView(table: string, id: string, view: StoreView): SqlFragment {
  const [from, to] = SPAN_COLUMNS[view.floor].map((column) => raw(`${table}.${column}`)) as [
    SqlFragment,
    SqlFragment,
  ];
  return sql`${from} <= ${view.day} AND (${to} > ${view.day} OR EXISTS (SELECT 1 FROM version w WHERE w.relationship = ${raw(id)} AND ${versionInViewCondition('w', view)}))`;
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

/** The condition that a claim or source is known on the day, at the floor of the view. */
function knownCondition(table: string, { day }: StoreView, official: SqlFragment | null): SqlFragment {
  const known = sql`${raw(table)}.known_from <= ${day}`;
  return official === null ? known : allOf([known, official]);
}

/** The condition that a source is in view. */
export function sourceInView(table: string, view: StoreView): SqlFragment {
  const kinds = OFFICIAL_SOURCE_KINDS.map((kind) => `'${kind}'`).join(', ');
  return knownCondition(table, view, view.floor === 'ALL' ? null : raw(`${table}.kind IN (${kinds})`));
}

/** The condition that a claim in any state was known on the day. */
export function recordedClaimCondition(table: string, view: StoreView): SqlFragment {
  return knownCondition(table, view, view.floor === 'ALL' ? null : raw(`${table}.official = 1`));
}

/** The condition that a claim is in view. */
export function claimInView(table: string, view: StoreView): SqlFragment {
  return sql`${recordedClaimCondition(table, view)} AND ${raw(table)}.known_to > ${view.day}`;
}

/** The condition that a version, or a conflict of it, is in view. At most one version is. */
export function versionInViewCondition(table: string, { versionDay }: StoreView): SqlFragment {
  return sql`${raw(table)}.known_to > ${versionDay} AND ${raw(table)}.known_from <= ${versionDay}`;
}

/** The degree of the entity `e` in a view; only those of the current view are stored. */
export function degree(view: StoreView): SqlFragment {
  return view.isCurrent
    ? raw('e.degree')
    : sql`(SELECT count(*) FROM tie d WHERE d.entity = e.id AND ${relationshipInView('d', 'd.relationship', view)})`;
}
