import { fewRelationships } from './candidates.ts';
import { valueOf, type Matched, type Step } from './context.ts';
import { conditionsOf } from './filter-clauses.ts';
import type { Form } from './argument-shape.ts';
import { holds, known } from './view-conditions.ts';
import { relationshipKeys, versionKeys } from './sort-expressions.ts';
import type { List } from './list-query.ts';
import { RELATIONSHIP_CONDITIONS } from './filters.ts';

/** A list of relationships, and what its rows are. */
export interface RelationshipList {
  readonly list: List;
  readonly row: Matched;
}

/** The variable of the version in view of a relationship. */
export function versionName(relationship: string): string {
  return `v${relationship}`;
}

/** The conditions of an edge's relationship filter, and whether they speak of the version in view. */
export function relationshipConditions(
  step: Step,
  relationship: string,
): { readonly where: readonly string[]; readonly ofVersion: boolean } {
  const names = { relationship, version: versionName(relationship) };
  return conditionsOf(step, 'relationships', RELATIONSHIP_CONDITIONS, names);
}

/** The order of a list where it is that of a property of versions. */
function versionOrder({ order }: Form) {
  return order === undefined || order.field === 'TITLE' ? null : order;
}

/**
 * Relationships that a pattern leads to, each once, with their version in view where a filter or the order needs it.
 * @param match the pattern, which ends with the relationship: "MATCH (n0)-->(n1:Relationship)".
 * @param where further conditions.
 * @param versionLabel given where versions are begun at: of a node without a label Neo4j can use no index, and then it cannot begin at both ends and pair all with all,
 * or join the two and have to sort.
 */
export function relationshipsAt(
  step: Step,
  match: string,
  where: readonly string[] = [],
  versionLabel: '' | ':Version' = '',
): RelationshipList {
  const { name, form } = step;
  const version = versionName(name);
  const filter = relationshipConditions(step, name);
  const byVersion = versionOrder(form);
  const withVersion = filter.ofVersion || byVersion !== null;
  const row = withVersion ? `${name}, ${version}` : name;
  return {
    list: {
      match: withVersion ? `${match}-[:VERSION]->(${version}${versionLabel})` : match,
      where: [...step.where, ...where, withVersion ? holds(version) : known(name), ...filter.where],
      kept: `DISTINCT ${row}`,
      row,
      keys: byVersion === null ? relationshipKeys(form.order, name) : versionKeys(byVersion, version),
      indexed: false,
    },
    row: { kind: 'RELATIONSHIP', name, ...(withVersion && { version }) },
  };
}

/** All relationships, in the order of an index; or those of a party, where the filter names some. */
export function allRelationships(step: Step): RelationshipList {
  const { name, form } = step;
  if (form.given.has('relationships.parties')) {
    const ids = valueOf(step, 'parties', ({ relationships }) => relationships?.parties);
    // The one with the fewest relationships finds those of all soonest.
    const start = `MATCH (party:Entity) WHERE party.id IN ${ids} WITH party ORDER BY party.degree LIMIT 1`;
    return relationshipsAt(step, `${start} MATCH (party)-->(${name}:Relationship)`);
  }
  const { list, row } =
    versionOrder(form) === null
      ? relationshipsAt(step, `MATCH (${name}:Relationship)`)
      : relationshipsAt(step, `MATCH (${name})`, [], ':Version');
  const index = orderIndex(step, row.version ?? '');
  const few = form.given.has('relationships.part') && {
    few: {
      lookedUp: fewRelationships(step),
      way: { ...list, match: `UNWIND few AS ${name} WITH few, ${name} ${list.match}` },
    },
  };
  return {
    row,
    list: {
      ...list,
      match: `${list.match} USING INDEX ${index.on}`,
      where: [...index.where, ...list.where],
      kept: list.row,
      indexed: true,
      same: index.same,
      ...few,
    },
  };
}

/** The index that is in the order of a list of all relationships, and the conditions by which it is read in that order. */
function orderIndex(
  step: Step,
  version: string,
): { readonly on: string; readonly where: readonly string[]; readonly same: readonly string[] } {
  const { name, form } = step;
  const exist = (of: string, properties: readonly string[]): string[] =>
    properties.map((property) => `${of}.${property} IS NOT NULL`);
  if (form.order === undefined && form.given.has('relationships.type'))
    return {
      on: `${name}:Relationship(type, id, knownFrom)`,
      where: [...exist(name, ['id']), known(name)],
      same: [`${name}.type`],
    };
  if (form.order === undefined)
    return { on: `${name}:Relationship(id)`, where: exist(name, ['id']), same: [] };
  if (form.order.field === 'TITLE')
    return { on: `${name}:Relationship(titleKey, id)`, where: exist(name, ['titleKey', 'id']), same: [] };
  const properties = versionKeys(form.order, '').map(({ sorted }) => sorted.slice(1));
  return {
    on: `${version}:Version(${[...properties, 'knownTo'].join(', ')})`,
    where: exist(version, properties),
    same: [],
  };
}
