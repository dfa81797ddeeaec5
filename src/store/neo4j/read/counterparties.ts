import type { RelationshipNode } from '../../fetch-result.ts';
import { ID_KEY } from '../../sort-orders.ts';
import { entityKindConditions, roleConditions, type ChildEdge } from './context.ts';
import { relationshipInView, tiedCondition, versionInViewCondition } from './view-conditions.ts';
import { sortExpression } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { nodeEdge, pageFragment, unpagedList } from './page.ts';
import { relationshipConditions, relationshipsMatching, versionVariable } from './relationship-lists.ts';
import type { CypherFragment, RowValues } from './fragment.ts';

/** Patterns of the parent, a relationship that the filter includes, and another party. */
function counterpartyMatch(context: ChildEdge, otherParty: string) {
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
    between,
    match: [
      `MATCH (${parent.name})-[own]->(${between}:Relationship)${filter.needsVersion ? `-[:VERSION]->(${version}:Version)` : ''}`,
      `WHERE ${first.join(' AND ')}`,
      `MATCH (${between})<-[other]-${otherParty}`,
    ].join(' '),
  };
}

/** Entities that are tied to the parent, or all with co-parties, each once, by ID. */
export function counterpartyList(context: ChildEdge): ListQuery {
  const { argumentShape, parent, name } = context;
  const { match, between } = counterpartyMatch(context, `(${name}:Entity)`);
  return {
    match,
    where: [
      `${name} <> ${parent.name}`,
      ...(argumentShape.present.has('coParties') ? [] : [tiedCondition('own', 'other', between)]),
      ...roleConditions(context, 'other', 'otherRoles'),
      ...entityKindConditions(context),
    ],
    distinctRow: `DISTINCT ${name}`,
    rowVariables: name,
    keys: [sortExpression(ID_KEY, `${name}.id`)],
    indexed: false,
  };
}

/** Whether a relationship of the page ties the parent and a counterparty. */
function isTiedExpression(context: ChildEdge): string {
  // Without co-parties, every counterparty is tied.
  if (!context.argumentShape.present.has('coParties')) return 'true';
  const { match, between } = counterpartyMatch(context, `(${context.name})`);
  return `EXISTS { ${match} WHERE ${tiedCondition('own', 'other', between)} }`;
}

/** The relationships that connect the parent and a counterparty, by ID. */
function linkFragment(
  context: ChildEdge,
  selection: NonNullable<ChildEdge['edge']['linkSelection']>,
): CypherFragment<unknown[]> {
  const { builder, edge, argumentShape, parent, name } = context;
  const link = `l${edge.index}`;
  const coParties = argumentShape.present.has('coParties');
  const [pattern, shared] = coParties
    ? [`MATCH (${name})-->(${link}:Relationship)`, `EXISTS { MATCH (${link})<--(${parent.name}) }`]
    : [
        `MATCH (${name})-[theirs]->(${link}:Relationship)`,
        `EXISTS { MATCH (${link})<-[ours]-(${parent.name}) WHERE ${tiedCondition('ours', 'theirs', link)} }`,
      ];
  const list = relationshipsMatching(
    { ...context, name: link, argumentShape: { ...argumentShape, order: undefined } },
    pattern,
    [shared],
  );
  return unpagedList(list.query, builder.node(list.row, selection));
}

/**
 * A page of an entity's counterparties, each with the relationships between the two if selected.
 */
export function counterpartyPage(context: ChildEdge): CypherFragment<unknown> {
  const { builder, edge, name } = context;
  const query = counterpartyList(context);
  const node = builder.node({ nodeType: 'ENTITY', name }, edge.selection);
  const withKind = edge.pageFields.kind;
  if (edge.linkSelection === null && !withKind) return pageFragment(context, query, nodeEdge(node));
  const links = edge.linkSelection === null ? null : linkFragment(context, edge.linkSelection);
  return pageFragment(context, query, {
    prefix: node.prefix,
    text: `[${node.text}, ${links?.text ?? 'null'}, ${withKind ? isTiedExpression(context) : 'true'}]`,
    read: (value, reader, parentId) => {
      const [nodeValue, relationships, isTied] = value as RowValues;
      return {
        node: node.read(nodeValue, reader, parentId),
        ...(links !== null && {
          relationships: links.read(relationships, reader, parentId) as RelationshipNode[],
        }),
        ...(withKind && { kind: isTied === true ? ('TIE' as const) : ('CO_PARTY' as const) }),
      };
    },
  });
}
