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
import { containsOneOf, oneOf, PARENT_ID, raw, sql } from '../sql.ts';
import { relationshipInView } from './view-conditions.ts';

/**
 * The counterparties of the parent by ID, each once. With `otherRoles`, only entities with one of
 * these roles in a shared relationship.
 */
export function counterpartyList(name: string, args: EdgeArguments, view: StoreView): ListQuery {
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
    columns: raw(''),
    from: crossJoin(...tables),
    where: where(
      sql`t.entity = ${PARENT_ID} AND ${relationshipInView('t', 't.relationship', view)} AND o.entity <> t.entity`,
      args.ownRoles === undefined ? undefined : containsOneOf('t.roles', args.ownRoles),
      args.otherRoles === undefined ? undefined : containsOneOf('o.roles', args.otherRoles),
      args.kinds === undefined ? undefined : oneOf('e.kind', args.kinds),
      ...conditions,
    ),
    keys: [sortExpression(ID_KEY, 'o.entity')],
    groupKeyCount: 0,
    indexed: false,
    distinct: true,
  };
}

/** The relationships that the parent shares with another entity and the filter includes, by ID. */
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
      sql`EXISTS (SELECT 1 FROM tie w WHERE w.entity = ${otherId} AND w.relationship = t.relationship)`,
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
  const reader = context.readerFor(edge, args, () => counterpartyList(edge.name, args, context.view));
  const { linkSelection } = edge;
  if (linkSelection === null)
    return context.edgePage(edge, args, reader, parentId, ([id]) => ({
      node: context.entityNode(String(id), edge.selection),
    }));
  const nodeReader = relationshipReader(linkSelection);
  const linkReader = context.planCache.uncached(
    linkList(edge.name, args, context.view, parentId, nodeReader.columns),
  );
  return context.edgePage(edge, args, reader, parentId, ([id]) => ({
    node: context.entityNode(String(id), edge.selection),
    relationships: context
      .unpagedRows(linkReader, String(id))
      .map(
        (row) =>
          context.expand(
            nodeReader.read(row, linkReader.query.keys.length),
            linkSelection,
          ) as RelationshipNode,
      ),
  }));
}
