import { entityKindConditions, roleConditions, type ChildEdge } from './context.ts';
import { versionInViewCondition, knownCondition } from './view-conditions.ts';
import { sortExpression } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { relationshipConditions, versionVariable } from './relationship-lists.ts';

/** Entities that share a relationship with the parent, each once, by ID. */
export function counterpartyList(context: ChildEdge): ListQuery {
  const { parent, name } = context;
  const between = `r${name}`;
  const version = versionVariable(between);
  const filter = relationshipConditions(context, between);
  const first = [
    ...context.where,
    filter.needsVersion ? versionInViewCondition(version) : knownCondition(between),
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
    keys: [sortExpression(`${name}.id`, 'string')],
    indexed: false,
  };
}
