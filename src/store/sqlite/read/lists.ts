import type { EdgeArguments, EntityFilter } from '../../plan.ts';
import type { StoreView } from '../../columns.ts';
import { CLAIM_KEY, CONFLICT_KEYS, DEFAULT_ENTITY_ORDER, ID_KEY } from '../../sort-orders.ts';
import { claimConditions, entityConditions, relationshipConditions } from './filters.ts';
import { crossJoin, where, type ListQuery } from './list-query.ts';
import type { NodeReader } from './nodes.ts';
import { allOf, PARENT_ID, oneOf, raw, sql, type SqlFragment } from '../sql.ts';
import { entitySort, sortExpression } from './sort-expressions.ts';
import { degree, sourceInView, versionInViewCondition } from './view-conditions.ts';

/** Entities `e`: all of them, or those with the keys in `candidates`. */
export function entityList(
  name: string,
  args: EdgeArguments,
  view: StoreView,
  candidates: readonly number[] | null,
  columns: SqlFragment,
): ListQuery {
  const filter = args.entities ?? {};
  const order = args.orderBy ?? DEFAULT_ENTITY_ORDER;
  const byDegree = order.field === 'DEGREE';
  // Only degrees of the current view are stored, so no index has their order.
  const isCountedDegree = byDegree && !view.isCurrent;
  const from =
    candidates === null
      ? raw(`entity e INDEXED BY ${entityIndex(filter, byDegree && !isCountedDegree)}`)
      : sql`json_each(${JSON.stringify(candidates)}) j CROSS JOIN entity e ON e.key = j.value`;
  return {
    name,
    columns,
    from: isCountedDegree ? sql`(SELECT e.*, ${degree(view)} AS degree_then FROM ${from}) e` : from,
    where: allOf(entityConditions(filter, view)),
    keys: entitySort(order, isCountedDegree ? 'e.degree_then' : 'e.degree'),
    groupKeyCount: byDegree ? 1 : 0,
    indexed: candidates === null && !isCountedDegree,
  };
}

function entityIndex(filter: EntityFilter, byDegree: boolean): string {
  if (byDegree) return 'entity_degree';
  if (filter.kinds?.length !== 1) return 'entity_name';
  return filter.countries?.length === 1 ? 'entity_kind_country' : 'entity_kind';
}

/** The products of a company, by ID: the entities `e` with it as their maker. */
export function productList(name: string, columns: SqlFragment): ListQuery {
  return {
    name,
    columns,
    from: raw('entity e'),
    where: sql`e.maker = ${PARENT_ID}`,
    keys: [sortExpression(ID_KEY, 'e.id')],
    groupKeyCount: 0,
    indexed: true,
  };
}

/**
 * Claims `c` in ledger order, with their sources `s` if the columns need them.
 * @param parentCondition limits the list to the claims of a parent.
 */
export function claimList(
  name: string,
  args: EdgeArguments,
  view: StoreView,
  parentCondition: SqlFragment | undefined,
  columns: NodeReader['columns'],
): ListQuery {
  return {
    name,
    columns: columns.select,
    from: columns.from,
    where: where(parentCondition, ...claimConditions(args.claims ?? {}, view)),
    keys: [sortExpression(CLAIM_KEY, 'c.seq')],
    groupKeyCount: 0,
    indexed: true,
  };
}

/** Sources `s` by ID. */
export function sourceList(name: string, view: StoreView, columns: NodeReader['columns']): ListQuery {
  return {
    name,
    columns: columns.select,
    from: columns.from,
    where: sourceInView('s', view),
    keys: [sortExpression(ID_KEY, 's.id')],
    groupKeyCount: 0,
    indexed: true,
  };
}

/** Conflicts `x` by relationship, then in the order of the relationship's version. */
export function conflictList(name: string, args: EdgeArguments, view: StoreView): ListQuery {
  const filter = args.relationships ?? {};
  const conditions = relationshipConditions(filter, view, 'r.type');
  const tables = [
    raw('conflict x'),
    ...(conditions.length > 0 ? [raw('relationship r ON r.id = x.relationship')] : []),
    raw('version v ON v.relationship = x.relationship AND v.known_to = x.known_to'),
  ];
  return {
    name,
    columns: raw("json_extract(v.conflicts, '$[' || x.ordinal || ']')"),
    from: crossJoin(...tables),
    where: where(
      versionInViewCondition('x', view),
      args.terms === undefined ? undefined : oneOf('x.term', args.terms),
      ...conditions,
    ),
    keys: CONFLICT_KEYS.map((key) => sortExpression(key, `x.${key.column}`)),
    groupKeyCount: 0,
    indexed: true,
  };
}
