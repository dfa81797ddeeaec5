import type { ConnectionPage, RelationshipNode } from '../../fetch-result.ts';
import type { StoreView } from '../../columns.ts';
import type { PlanEdge, EdgeArguments } from '../../plan.ts';
import { ID_KEY } from '../../sort-orders.ts';
import type { FetchContext } from './context.ts';
import { needsVersion, relationshipConditions } from './filters.ts';
import { crossJoin, where, type ListQuery } from './list-query.ts';
import { relationshipReader, type NodeReader } from './nodes.ts';
import { relationshipList, versionInView } from './relationship-lists.ts';
import { sortExpression } from './sort-expressions.ts';
import type { SqlRow } from '../connection.ts';
import { containsOneOf, oneOf, PARENT_ID, raw, sql } from '../sql.ts';
import { relationshipInView, tiedCondition } from './view-conditions.ts';

/**
 * The counterparties of the parent by ID, each once. With `otherRoles`, only entities with one of
 * these roles in a shared relationship.
 * @param withKind whether to read if any relationship ties the two.
 */
export function counterpartyList(
  name: string,
  args: EdgeArguments,
  view: StoreView,
  withKind = false,
): ListQuery {
  const filter = args.relationships ?? {};
  const joinsVersion = needsVersion(filter);
  const conditions = relationshipConditions(filter, view, 't.type');
  const needsRelationship = joinsVersion || conditions.some(({ text }) => /\br\./.test(text));
  const tables = [
    raw('tie t'),
    ...(needsRelationship ? [raw('relationship r ON r.id = t.relationship')] : []),
    ...(joinsVersion ? [versionInView(view)] : []),
    raw('tie o ON o.relationship = t.relationship'),
    ...(args.kinds === undefined ? [] : [raw('entity e ON e.id = o.entity')]),
  ];
  return {
    name,
    columns: withKind ? sql`max(${tiedCondition('t', 'o')})` : raw(''),
    from: crossJoin(...tables),
    where: where(
      sql`t.entity = ${PARENT_ID} AND ${relationshipInView('t', 't.relationship', view)} AND o.entity <> t.entity`,
      args.ownRoles === undefined ? undefined : containsOneOf('t.roles', args.ownRoles),
      args.otherRoles === undefined ? undefined : containsOneOf('o.roles', args.otherRoles),
      args.coParties ? undefined : tiedCondition('t', 'o'),
      args.kinds === undefined ? undefined : oneOf('e.kind', args.kinds),
      ...conditions,
    ),
    keys: [sortExpression(ID_KEY, 'o.entity')],
    groupKeyCount: 0,
    indexed: false,
    distinct: true,
  };
}

/** The relationships that connect the parent and another entity and match the filter, by ID. */
function linkList(
  name: string,
  args: EdgeArguments,
  view: StoreView,
  otherId: string,
  columns: NodeReader['columns'],
): ListQuery {
  const { relationships } = args;
  const rest = relationships === undefined ? {} : { relationships };
  const list = relationshipList(name, rest, view, { by: 'tie' }, columns);
  return {
    ...list,
    where: where(
      list.where,
      sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${otherId} AND w.relationship = t.relationship${args.coParties ? raw('') : sql` AND ${tiedCondition('t', 'w')}`})`,
    ),
  };
}

/** A page of the counterparties of an entity, each with the shared relationships if selected. */
export function counterpartyPage(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
  parentId: string,
): ConnectionPage {
  // Without co-parties, every connection is of the same kind.
  const withKind = edge.pageFields.kind && args.coParties === true;
  const reader = context.readerFor(edge, args, () =>
    counterpartyList(edge.name, args, context.view, withKind),
  );
  const edgeFields = ([id, isTied]: SqlRow) => ({
    node: context.entityNode(String(id), edge.selection),
    ...(edge.pageFields.kind && {
      kind: withKind && isTied === 0 ? ('CO_PARTY' as const) : ('TIE' as const),
    }),
  });
  const { linkSelection } = edge;
  if (linkSelection === null) return context.edgePage(edge, args, reader, parentId, edgeFields);
  const nodeReader = relationshipReader(linkSelection);
  const linkReader = context.planCache.uncached(
    linkList(edge.name, args, context.view, parentId, nodeReader.columns),
  );
  return context.edgePage(edge, args, reader, parentId, (row) => ({
    ...edgeFields(row),
    relationships: context
      .unpagedRows(linkReader, String(row[0]))
      .map(
        (link) =>
          context.expand(
            nodeReader.read(link, linkReader.query.keys.length),
            linkSelection,
          ) as RelationshipNode,
      ),
  }));
}
