import type { RelationshipNode } from '../../fetch-result.ts';
import { ID_KEY } from '../../sort-orders.ts';
import { entityKindConditions, roleConditions, type ChildEdge } from './context.ts';
import { relationshipInView, versionInViewCondition } from './view-conditions.ts';
import { sortExpression } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { nodeEdge, pageFragment, unpagedList } from './page.ts';
import { relationshipConditions, relationshipsMatching, versionVariable } from './relationship-lists.ts';
import type { CypherFragment, RowValues } from './fragment.ts';

/** Entities that share a relationship with the parent, each once, by ID. */
export function counterpartyList(context: ChildEdge): ListQuery {
  const { builder, parent, name } = context;
  const between = `r${name}`;
  const version = versionVariable(between);
  const filter = relationshipConditions(context, between);
  const first = [
    ...context.where,
    filter.needsVersion ? versionInViewCondition(version) : relationshipInView(between, builder.view.floor),
    ...roleConditions(context, 'own', 'ownRoles'),
    ...filter.where,
  ];
  return {
    match: [
      `MATCH (${parent.name})-[own]->(${between}:Relationship)${filter.needsVersion ? `-[:VERSION]->(${version}:Version)` : ''}`,
      `WHERE ${first.join(' AND ')}`,
      `MATCH (${between})<-[other]-(${name}:Entity)`,
    ].join(' '),
    where: [
      `${name} <> ${parent.name}`,
      ...roleConditions(context, 'other', 'otherRoles'),
      ...entityKindConditions(context),
    ],
    distinctRow: `DISTINCT ${name}`,
    rowVariables: name,
    keys: [sortExpression(ID_KEY, `${name}.id`)],
    indexed: false,
  };
}

/**
 * A page of an entity's counterparties, each with the relationships between the two if selected.
 */
export function counterpartyPage(context: ChildEdge): CypherFragment<unknown> {
  const { builder, edge, argumentShape, parent, name } = context;
  const query = counterpartyList(context);
  const node = builder.node({ nodeType: 'ENTITY', name }, edge.selection);
  if (edge.linkSelection === null) return pageFragment(context, query, nodeEdge(node));
  const link = `l${edge.index}`;
  const linkList = relationshipsMatching(
    { ...context, name: link, argumentShape: { ...argumentShape, order: undefined } },
    `MATCH (${name})-->(${link}:Relationship)`,
    [`EXISTS { MATCH (${link})<--(${parent.name}) }`],
  );
  const links = unpagedList(linkList.query, builder.node(linkList.row, edge.linkSelection));
  return pageFragment(context, query, {
    prefix: node.prefix,
    text: `[${node.text}, ${links.text}]`,
    read: (value, reader, parentId) => {
      const [nodeValue, relationships] = value as RowValues;
      return {
        node: node.read(nodeValue, reader, parentId),
        relationships: links.read(relationships, reader, parentId) as RelationshipNode[],
      };
    },
  });
}
