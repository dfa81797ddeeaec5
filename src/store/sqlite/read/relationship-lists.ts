import type { EdgeArguments, SortOrder } from '../../plan.ts';
import { needsVersion, relationshipConditions } from './filters.ts';
import { crossJoin, sortColumn, where, type SortColumn, type ListQuery } from './list-query.ts';
import type { NodeReader } from './nodes.ts';
import { containsOneOf, PARENT_ID, oneOf, raw, sql, type SqlFragment } from '../sql.ts';

/**
 * The starting point of a list of relationships: all of them, those of one entity, or those with
 * known IDs. `hub` means an entity with so many relationships that a scan of all relationships in
 * order fills a page sooner than a sort of its own.
 */
export type ListStart = { readonly by: 'all' } | { readonly by: 'hub' } | BoundedStart;
type BoundedStart =
  | { readonly by: 'tie' | 'subject' | 'part' }
  | { readonly by: 'party'; readonly id: string }
  | { readonly by: 'ids'; readonly ids: readonly string[] };

/** The join of `r` with its version in view, of which there is at most one. */
export function versionInView(day: string): SqlFragment {
  return sql`version v ON v.relationship = r.id AND v.known_to > ${day} AND v.known_from <= ${day}`;
}

/** The join with the participation of the parent in a relationship. */
function parentParticipation(relationship: string): SqlFragment {
  return sql`tie t ON t.entity = ${PARENT_ID} AND t.relationship = ${raw(relationship)}`;
}

type ListOrder = Pick<ListQuery, 'keys' | 'groupKeyCount'>;

function versionSort(order: SortOrder, id: string): ListOrder & { readonly index: string } {
  const descending = order.direction === 'DESC';
  switch (order.field) {
    case 'ANNOUNCED':
      return {
        index: 'version_announced',
        keys: [
          sortColumn('v.announced_missing', 'number'),
          sortColumn('v.announced', 'string', descending),
          sortColumn(id, 'string'),
        ],
        groupKeyCount: 1,
      };
    case 'AMOUNT':
      return {
        index: 'version_amount',
        keys: [
          sortColumn('v.currency_rank', 'string'),
          sortColumn('v.amount', 'number', descending),
          sortColumn(id, 'string'),
        ],
        groupKeyCount: 1,
      };
    case 'EVIDENCE':
      return {
        index: 'version_evidence',
        keys: [
          sortColumn('v.publishers', 'number', descending),
          sortColumn('v.claims', 'number', descending),
          sortColumn(id, 'string'),
        ],
        groupKeyCount: 2,
      };
    case 'TITLE':
    case 'NAME':
    case 'DEGREE':
      throw new RangeError(`versions cannot be sorted by ${order.field}`);
  }
}

const titleSort = (order: SortOrder): readonly SortColumn[] => [
  sortColumn('r.title_key', 'string', order.direction === 'DESC'),
  sortColumn('r.id', 'string'),
];

function startTables(
  start: BoundedStart,
  relationships: SqlFragment,
): {
  from: SqlFragment;
  condition: SqlFragment;
  id: string;
  type: string;
  knownFrom: string;
} {
  switch (start.by) {
    case 'tie':
    case 'subject':
      return {
        from: sql`${raw(start.by)} t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: sql`t.entity = ${PARENT_ID}`,
        id: 't.relationship',
        type: 't.type',
        knownFrom: 't.known_from',
      };
    case 'party':
      return {
        from: sql`tie t CROSS JOIN ${relationships} ON r.id = t.relationship`,
        condition: sql`t.entity = ${start.id}`,
        id: 't.relationship',
        type: 't.type',
        knownFrom: 't.known_from',
      };
    case 'part':
      return {
        from: raw('relationship r'),
        condition: sql`r.part_of = ${PARENT_ID}`,
        id: 'r.id',
        type: 'r.type',
        knownFrom: 'r.known_from',
      };
    case 'ids':
      return {
        from: sql`json_each(${JSON.stringify(start.ids)}) j CROSS JOIN ${relationships} ON r.id = j.value`,
        condition: raw('true'),
        id: 'r.id',
        type: 'r.type',
        knownFrom: 'r.known_from',
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
  day: string,
  start: ListStart,
  columns: NodeReader['columns'],
): ListQuery {
  const filter = args.relationships ?? {};
  const order = args.orderBy;
  const byVersion = order !== undefined && order.field !== 'TITLE';
  const joinsVersion = columns.needsVersion || byVersion || needsVersion(filter);
  const base = { name, columns: columns.select };
  const participationCondition = where(
    args.ownRoles === undefined ? undefined : containsOneOf('t.roles', args.ownRoles),
    args.with === undefined
      ? undefined
      : sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${args.with} AND w.entity <> t.entity AND w.relationship = r.id)`,
  );
  const bounded = start.by === 'all' || start.by === 'hub' ? null : start;
  if (bounded !== null) {
    const { from, condition, id, type, knownFrom } = startTables(bounded, columns.from);
    const sorting: ListOrder = byVersion
      ? versionSort(order, id)
      : { keys: order === undefined ? [sortColumn(id, 'string')] : titleSort(order), groupKeyCount: 0 };
    return {
      ...base,
      from: joinsVersion ? crossJoin(from, versionInView(day)) : from,
      where: where(
        condition,
        sql`${raw(knownFrom)} <= ${day}`,
        participationCondition,
        ...relationshipConditions(filter, day, type),
      ),
      keys: sorting.keys,
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
      where: where(
        sql`v.known_to > ${day} AND v.known_from <= ${day}`,
        ...relationshipConditions(filter, day, 'v.type'),
      ),
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
    from: joinsVersion ? crossJoin(from, versionInView(day)) : from,
    where: where(sql`r.known_from <= ${day}`, ...relationshipConditions(filter, day, 'r.type')),
    keys: order === undefined ? [sortColumn('r.id', 'string')] : titleSort(order),
    groupKeyCount: 0,
    indexed: true,
  };
}

/**
 * The counterparties of the parent by ID, each once. With `otherRoles`, only entities with one of
 * these roles in a shared relationship.
 */
export function counterpartyList(name: string, args: EdgeArguments, day: string): ListQuery {
  const filter = args.relationships ?? {};
  const joinsVersion = needsVersion(filter);
  const conditions = relationshipConditions(filter, day, 't.type');
  const needsRelationship = joinsVersion || conditions.some(({ text }) => /\br\./.test(text));
  const tables = [
    raw('tie t'),
    ...(needsRelationship ? [raw('relationship r ON r.id = t.relationship')] : []),
    ...(joinsVersion ? [versionInView(day)] : []),
    raw('tie o ON o.relationship = t.relationship'),
    ...(args.kinds === undefined ? [] : [raw('entity e ON e.id = o.entity')]),
  ];
  return {
    name,
    columns: raw(''),
    from: crossJoin(...tables),
    where: where(
      sql`t.entity = ${PARENT_ID} AND t.known_from <= ${day} AND o.entity <> t.entity`,
      args.ownRoles === undefined ? undefined : containsOneOf('t.roles', args.ownRoles),
      args.otherRoles === undefined ? undefined : containsOneOf('o.roles', args.otherRoles),
      args.kinds === undefined ? undefined : oneOf('e.kind', args.kinds),
      ...conditions,
    ),
    keys: [sortColumn('o.entity', 'string')],
    groupKeyCount: 0,
    indexed: false,
    distinct: true,
  };
}

/** The relationships that the parent shares with another entity and the filter includes, by ID. */
export function linkList(
  name: string,
  args: EdgeArguments,
  day: string,
  otherId: string,
  columns: NodeReader['columns'],
): ListQuery {
  const { relationships } = args;
  const rest = relationships === undefined ? {} : { relationships };
  const list = relationshipList(name, rest, day, { by: 'tie' }, columns);
  return {
    ...list,
    where: where(
      list.where,
      sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${otherId} AND w.relationship = t.relationship)`,
    ),
  };
}
