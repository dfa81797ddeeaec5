import type { EdgeArguments, SortOrder } from '../../plan.ts';
import { needsVersion, relationshipConditions } from './filters.ts';
import { joined, key, where, type Key, type List } from './list-query.ts';
import type { Reader } from './nodes.ts';
import { holdsOneOf, OWNER, oneOf, raw, sql, type Sql } from '../sql.ts';

/**
 * What a list of relationships begins with: all of them, those of one entity, or a few that are known by their ids. `hub` are those of an entity
 * that has so many of them that reading all in order, and keeping its own, finds a page sooner than sorting its own.
 */
export type Start = { readonly by: 'all' } | { readonly by: 'hub' } | Few;
type Few =
  | { readonly by: 'tie' | 'subject' | 'part' }
  | { readonly by: 'party'; readonly id: string }
  | { readonly by: 'ids'; readonly ids: readonly string[] };

/** Which version of `r` is in view: there is one at most. */
export function versionOf(day: string): Sql {
  return sql`version v ON v.relationship = r.id AND v.known_to > ${day} AND v.known_from <= ${day}`;
}

/** The owner's tie to a relationship. */
function tieOf(relationship: string): Sql {
  return sql`tie t ON t.entity = ${OWNER} AND t.relationship = ${raw(relationship)}`;
}

type Sorting = Pick<List, 'keys' | 'grouped'>;

function versionOrder(order: SortOrder, id: string): Sorting & { readonly index: string } {
  const descending = order.direction === 'DESC';
  switch (order.field) {
    case 'ANNOUNCED':
      return {
        index: 'version_announced',
        keys: [
          key('v.announced_missing', 'number'),
          key('v.announced', 'string', descending),
          key(id, 'string'),
        ],
        grouped: 1,
      };
    case 'AMOUNT':
      return {
        index: 'version_amount',
        keys: [key('v.currency_rank', 'string'), key('v.amount', 'number', descending), key(id, 'string')],
        grouped: 1,
      };
    case 'EVIDENCE':
      return {
        index: 'version_evidence',
        keys: [
          key('v.publishers', 'number', descending),
          key('v.claims', 'number', descending),
          key(id, 'string'),
        ],
        grouped: 2,
      };
    case 'TITLE':
    case 'NAME':
    case 'DEGREE':
      throw new RangeError(`relationships have no order ${order.field} by a version`);
  }
}

const titleOrder = (order: SortOrder): readonly Key[] => [
  key('r.title_key', 'string', order.direction === 'DESC'),
  key('r.id', 'string'),
];

function startTable(
  start: Few,
  relationships: Sql,
): {
  from: Sql;
  condition: Sql;
  id: string;
  type: string;
  known: string;
} {
  switch (start.by) {
    case 'tie':
    case 'subject':
      return {
        from: sql`${raw(start.by)} t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: sql`t.entity = ${OWNER}`,
        id: 't.relationship',
        type: 't.type',
        known: 't.known_from',
      };
    case 'party':
      return {
        from: sql`tie t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: sql`t.entity = ${start.id}`,
        id: 't.relationship',
        type: 't.type',
        known: 't.known_from',
      };
    case 'part':
      return {
        from: raw('relationship r'),
        condition: sql`r.part_of = ${OWNER}`,
        id: 'r.id',
        type: 'r.type',
        known: 'r.known_from',
      };
    case 'ids':
      return {
        from: sql`json_each(${JSON.stringify(start.ids)}) j CROSS JOIN ${relationships} ON r.id = j.value`,
        condition: raw('true'),
        id: 'r.id',
        type: 'r.type',
        known: 'r.known_from',
      };
  }
}

/**
 * Relationships: `r`, with their version in view `v` where a filter, an order or a column needs it.
 * @param columns what is read of each row; `version` says whether they are the version's too.
 */
export function relationshipList(
  name: string,
  args: EdgeArguments,
  day: string,
  start: Start,
  columns: Reader['columns'],
): List {
  const filter = args.relationships ?? {};
  const order = args.orderBy;
  const byVersion = order !== undefined && order.field !== 'TITLE';
  const version = columns.version || byVersion || needsVersion(filter);
  const base = { name, columns: columns.text };
  const own = where(
    args.ownRoles === undefined ? undefined : holdsOneOf('t.roles', args.ownRoles),
    args.with === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${args.with} AND w.entity <> t.entity AND w.relationship = r.id)`,
  );
  const few = start.by === 'all' || start.by === 'hub' ? null : start;
  if (few !== null) {
    const { from, condition, id, type, known } = startTable(few, columns.from);
    const sorting: Sorting = byVersion
      ? versionOrder(order, id)
      : { keys: order === undefined ? [key(id, 'string')] : titleOrder(order), grouped: 0 };
    return {
      ...base,
      from: version ? joined(from, versionOf(day)) : from,
      where: where(
        condition,
        sql`${raw(known)} <= ${day}`,
        own,
        ...relationshipConditions(filter, day, type),
      ),
      keys: sorting.keys,
      grouped: 0,
      indexed: order === undefined && few.by !== 'ids',
    };
  }
  if (byVersion) {
    const { index, keys, grouped } = versionOrder(order, 'v.relationship');
    return {
      ...base,
      from: joined(
        raw(`version v INDEXED BY ${index}`),
        ...(start.by === 'hub' ? [tieOf('v.relationship')] : []),
        sql`${columns.from} ON r.id = v.relationship`,
      ),
      where: where(
        sql`v.known_to > ${day} AND v.known_from <= ${day}`,
        ...relationshipConditions(filter, day, 'v.type'),
      ),
      keys,
      grouped,
      indexed: true,
    };
  }
  const first =
    order !== undefined
      ? raw('relationship r INDEXED BY relationship_title')
      : filter.types?.length === 1
        ? raw('relationship r INDEXED BY relationship_type')
        : columns.from;
  const from = joined(first, ...(start.by === 'hub' ? [tieOf('r.id')] : []));
  return {
    ...base,
    from: version ? joined(from, versionOf(day)) : from,
    where: where(sql`r.known_from <= ${day}`, ...relationshipConditions(filter, day, 'r.type')),
    keys: order === undefined ? [key('r.id', 'string')] : titleOrder(order),
    grouped: 0,
    indexed: true,
  };
}

/**
 * Entities that share a relationship with the owner, each once, by id: those that are a party of it. With `otherRoles` only those that have
 * such a role there.
 */
export function neighbourList(name: string, args: EdgeArguments, day: string): List {
  const filter = args.relationships ?? {};
  const version = needsVersion(filter);
  const conditions = relationshipConditions(filter, day, 't.type');
  const whole = version || conditions.some(({ text }) => /\br\./.test(text));
  const tables = [
    raw('tie t'),
    ...(whole ? [raw('relationship r ON r.id = t.relationship')] : []),
    ...(version ? [versionOf(day)] : []),
    raw('tie o ON o.relationship = t.relationship'),
    ...(args.kinds === undefined ? [] : [raw('entity e ON e.id = o.entity')]),
  ];
  return {
    name,
    columns: raw(''),
    from: joined(...tables),
    where: where(
      sql`t.entity = ${OWNER} AND t.known_from <= ${day} AND o.entity <> t.entity`,
      args.ownRoles === undefined ? undefined : holdsOneOf('t.roles', args.ownRoles),
      args.otherRoles === undefined ? undefined : holdsOneOf('o.roles', args.otherRoles),
      args.kinds === undefined ? undefined : oneOf('e.kind', args.kinds),
      ...conditions,
    ),
    keys: [key('o.entity', 'string')],
    grouped: 0,
    indexed: false,
    distinct: true,
  };
}

/** The relationships in view that link the owner with one entity, by id: those that the filter keeps. */
export function linkList(
  name: string,
  args: EdgeArguments,
  day: string,
  of: string,
  columns: Reader['columns'],
): List {
  const { relationships } = args;
  const rest = relationships === undefined ? {} : { relationships };
  const list = relationshipList(name, rest, day, { by: 'tie' }, columns);
  return {
    ...list,
    where: where(
      list.where,
      sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${of} AND w.relationship = t.relationship)`,
    ),
  };
}
