import type { EdgeArguments, EntityFilter } from '../../plan.ts';
import { NOW } from '../../columns.ts';
import { claimConditions, degree, entityConditions, relationshipConditions } from './filters.ts';
import { joined, key, where, type List } from './list-query.ts';
import type { Reader } from './nodes.ts';
import { all, OWNER, oneOf, raw, sql, type Sql } from '../sql.ts';

/** All entities: `e`; where `among` is given, those of these keys. */
export function entityList(
  name: string,
  args: EdgeArguments,
  day: string,
  among: readonly number[] | null,
  columns: Sql,
): List {
  const filter = args.entities ?? {};
  const descending = args.orderBy?.direction === 'DESC';
  const byDegree = args.orderBy?.field === 'DEGREE';
  // On a past day degrees are counted, so that no index knows their order.
  const counted = byDegree && day !== NOW;
  const first = !byDegree
    ? key('e.name_key', 'string', descending)
    : key(counted ? 'e.degree_then' : 'e.degree', 'number', descending);
  const from =
    among === null
      ? raw(`entity e INDEXED BY ${entityIndex(filter, byDegree && !counted)}`)
      : sql`json_each(${JSON.stringify(among)}) j CROSS JOIN entity e ON e.key = j.value`;
  return {
    name,
    columns,
    from: counted ? sql`(SELECT e.*, ${degree(day)} AS degree_then FROM ${from}) e` : from,
    where: all(entityConditions(filter, day)),
    keys: [first, key('e.id', 'string')],
    grouped: byDegree ? 1 : 0,
    indexed: among === null && !counted,
  };
}

function entityIndex(filter: EntityFilter, byDegree: boolean): string {
  if (byDegree) return 'entity_degree';
  if (filter.kinds?.length !== 1) return 'entity_name';
  return filter.countries?.length === 1 ? 'entity_kind_country' : 'entity_kind';
}

/** The products of a company: entities of which it is the maker, by id. */
export function productList(name: string, columns: Sql): List {
  return {
    name,
    columns,
    from: raw('entity e'),
    where: sql`e.maker = ${OWNER}`,
    keys: [key('e.id', 'string')],
    grouped: 0,
    indexed: true,
  };
}

/** Claims in the order of the ledger: `c`, all of them, or those of which this holds; with their sources `s` where columns need them. */
export function claimList(
  name: string,
  args: EdgeArguments,
  day: string,
  owned: Sql | undefined,
  columns: Reader['columns'],
): List {
  return {
    name,
    columns: columns.text,
    from: columns.from,
    where: where(owned, ...claimConditions(args.claims ?? {}, day)),
    keys: [key('c.seq', 'number')],
    grouped: 0,
    indexed: true,
  };
}

/** Sources by id: `s`. */
export function sourceList(name: string, day: string, columns: Reader['columns']): List {
  return {
    name,
    columns: columns.text,
    from: columns.from,
    where: sql`s.known_from <= ${day}`,
    keys: [key('s.id', 'string')],
    grouped: 0,
    indexed: true,
  };
}

/** Conflicts by relationship, and within it in its order: `x`. */
export function conflictList(name: string, args: EdgeArguments, day: string): List {
  const filter = args.relationships ?? {};
  const conditions = relationshipConditions(filter, day, 'r.type');
  const tables = [
    raw('conflict x'),
    ...(conditions.length > 0 ? [raw('relationship r ON r.id = x.relationship')] : []),
    raw('version v ON v.relationship = x.relationship AND v.known_to = x.known_to'),
  ];
  return {
    name,
    columns: raw("json_extract(v.conflicts, '$[' || x.ordinal || ']')"),
    from: joined(...tables),
    where: where(
      sql`x.known_to > ${day} AND x.known_from <= ${day}`,
      args.terms === undefined ? undefined : oneOf('x.term', args.terms),
      ...conditions,
    ),
    keys: [key('x.relationship', 'string'), key('x.ordinal', 'number')],
    grouped: 0,
    indexed: true,
  };
}
