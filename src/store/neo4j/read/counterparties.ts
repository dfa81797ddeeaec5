import { ofKinds, ofRoles, type Followed } from './context.ts';
import { holds, known } from './view-conditions.ts';
import { key } from './sort-expressions.ts';
import type { List } from './list-query.ts';
import { relationshipConditions, versionName } from './relationship-lists.ts';

/** Entities that share a relationship with the owner, each once, by id. */
export function neighbours(step: Followed): List {
  const { owner, name } = step;
  const between = `r${name}`;
  const version = versionName(between);
  const filter = relationshipConditions(step, between);
  const first = [
    ...step.where,
    filter.ofVersion ? holds(version) : known(between),
    ...ofRoles(step, 'own', 'ownRoles'),
    ...filter.where,
  ];
  return {
    match: [
      `MATCH (${owner.name})-[own]->(${between}:Relationship)${filter.ofVersion ? `-[:VERSION]->(${version}:Version)` : ''}`,
      `WHERE ${first.join(' AND ')}`,
      `MATCH (${between})<-[other]-(${name}:Entity)`,
    ].join(' '),
    where: [`${name} <> ${owner.name}`, ...ofRoles(step, 'other', 'otherRoles'), ...ofKinds(step)],
    kept: `DISTINCT ${name}`,
    row: name,
    keys: [key(`${name}.id`, 'string')],
    indexed: false,
  };
}
