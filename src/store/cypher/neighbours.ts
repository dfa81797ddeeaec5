import { ofRoles, valueOf, type Followed } from './compiling.ts';
import { holds, known } from './in-view.ts';
import { key } from './keys.ts';
import type { List } from './list.ts';
import { relationshipConditions, versionName } from './relationship-lists.ts';

/** Entities that share a relationship with the owner, each once, by id. */
export function neighbours(step: Followed): List {
  const { owner, name, form } = step;
  const between = `r${name}`;
  const version = versionName(between);
  const filter = relationshipConditions(step, between);
  const first = [
    ...step.where,
    filter.ofVersion ? holds(version) : known(between),
    ...ofRoles(step, 'own', 'ownRoles'),
    ...filter.where,
  ];
  const kinds = form.given.has('kinds')
    ? [`${name}.kind IN ${valueOf(step, 'kinds', (args) => args.kinds)}`]
    : [];
  return {
    match: [
      `MATCH (${owner.name})-[own]->(${between}:Relationship)${filter.ofVersion ? `-[:VERSION]->(${version}:Version)` : ''}`,
      `WHERE ${first.join(' AND ')}`,
      `MATCH (${between})<-[other]-(${name}:Entity)`,
    ].join(' '),
    where: [`${name} <> ${owner.name}`, ...ofRoles(step, 'other', 'otherRoles'), ...kinds],
    kept: `DISTINCT ${name}`,
    row: name,
    keys: [key(`${name}.id`, 'string')],
    indexed: false,
  };
}
