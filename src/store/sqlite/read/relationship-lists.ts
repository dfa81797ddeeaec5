import type { StoreView } from '../../columns.ts';
import type { EdgeArguments } from '../../plan.ts';
import { sortsBy } from '../../sort-orders.ts';
import { needsVersion, relationshipConditions } from './filters.ts';
import { crossJoin, where, type ListQuery } from './list-query.ts';
import type { NodeReader } from './nodes.ts';
import type { BoundedStart, ListStart } from './relationship-starts.ts';
import { relationshipSort, versionSort } from './sort-expressions.ts';
import { containsOneOf, PARENT_ID, raw, sql, type SqlFragment } from '../sql.ts';
import { GROUP_IDS, relationshipInView, versionInViewCondition } from './view-conditions.ts';

/** The join of `r` with its version in view, of which there is at most one. */
export function versionInView(view: StoreView): SqlFragment {
  return sql`version v ON v.relationship = r.id AND ${versionInViewCondition('v', view)}`;
}

/** The conditions of an entity's list on its participation `t`; true for none. */
function participationCondition({ ownRoles, with: other }: EdgeArguments): SqlFragment {
  return where(
    ownRoles === undefined ? undefined : containsOneOf('t.roles', ownRoles),
    other === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${other} AND w.entity <> t.entity AND w.relationship = t.relationship)`,
  );
}

/** The join with the participation of the parent in a relationship. */
function parentParticipation(relationship: string): SqlFragment {
  return sql`tie t ON t.entity = ${PARENT_ID} AND t.relationship = ${raw(relationship)}`;
}

function startTables(
  start: BoundedStart,
  relationships: SqlFragment,
  args: EdgeArguments,
): {
  from: SqlFragment;
  condition: SqlFragment;
  id: string;
  /** The table with the type and the day from which the relationship is known. */
  table: 't' | 'r';
} {
  switch (start.by) {
    case 'tie':
    case 'subject':
      return {
        from: sql`${raw(start.by)} t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: sql`t.entity = ${PARENT_ID}`,
        id: 't.relationship',
        table: 't',
      };
    case 'group':
      return {
        from: sql`(SELECT DISTINCT t.relationship, t.type, t.known_from, t.known_to, t.official_from, t.official_to FROM tie t WHERE t.entity IN ${GROUP_IDS} AND ${participationCondition(args)}) t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: raw('true'),
        id: 't.relationship',
        table: 't',
      };
    case 'party':
      return {
        from: sql`tie t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: sql`t.entity = ${start.id}`,
        id: 't.relationship',
        table: 't',
      };
    case 'part':
      return {
        from: raw('relationship r'),
        condition: sql`r.part_of = ${PARENT_ID}`,
        id: 'r.id',
        table: 'r',
      };
    case 'ids':
      return {
        from: sql`json_each(${JSON.stringify(start.ids)}) j CROSS JOIN ${relationships} ON r.id = j.value`,
        condition: raw('true'),
        id: 'r.id',
        table: 'r',
      };
  }
}

/**
 * Relationships `r`, with their version in view `v` if a filter, order or column needs it.
 * @param columns the columns to read, from a `NodeReader`.
 */
export function relationshipList(
  name: string,
  args: EdgeArguments,
  view: StoreView,
  start: ListStart,
  columns: NodeReader['columns'],
): ListQuery {
  const filter = args.relationships ?? {};
  const order = args.orderBy;
  const byVersion = sortsBy(order, 'VERSION');
  const joinsVersion = columns.needsVersion || byVersion || needsVersion(filter);
  const base = { name, columns: columns.select };
  const bounded = start.by === 'all' || start.by === 'hub' ? null : start;
  if (bounded !== null) {
    const { from, condition, id, table } = startTables(bounded, columns.from, args);
    return {
      ...base,
      from: joinsVersion ? crossJoin(from, versionInView(view)) : from,
      where: where(
        condition,
        relationshipInView(table, id, view),
        bounded.by === 'group' ? undefined : participationCondition(args),
        ...relationshipConditions(filter, view, `${table}.type`),
      ),
      keys: byVersion ? versionSort(order, id).keys : relationshipSort(order, id),
      groupKeyCount: 0,
      indexed: order === undefined && bounded.by !== 'ids',
    };
  }
  if (byVersion) {
    const { index, keys, groupKeyCount } = versionSort(order, 'v.relationship');
    return {
      ...base,
      from: crossJoin(
        raw(`version v INDEXED BY ${index}`),
        ...(start.by === 'hub' ? [parentParticipation('v.relationship')] : []),
        sql`${columns.from} ON r.id = v.relationship`,
      ),
      where: where(versionInViewCondition('v', view), ...relationshipConditions(filter, view, 'v.type')),
      keys,
      groupKeyCount,
      indexed: true,
    };
  }
  const first =
    order !== undefined
      ? raw('relationship r INDEXED BY relationship_title')
      : filter.types?.length === 1
        ? raw('relationship r INDEXED BY relationship_type')
        : columns.from;
  const from = crossJoin(first, ...(start.by === 'hub' ? [parentParticipation('r.id')] : []));
  return {
    ...base,
    from: joinsVersion ? crossJoin(from, versionInView(view)) : from,
    where: where(relationshipInView('r', 'r.id', view), ...relationshipConditions(filter, view, 'r.type')),
    keys: relationshipSort(order, 'r.id'),
    groupKeyCount: 0,
    indexed: true,
  };
}
