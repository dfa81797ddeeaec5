import { relationshipCandidates } from './candidates.ts';
import { parameterFor, type NodeVariable, type EdgeContext } from './context.ts';
import { filterConditions } from './filter-clauses.ts';
import type { ArgumentShape } from './argument-shape.ts';
import { versionInViewCondition, knownCondition } from './view-conditions.ts';
import { relationshipSort, versionSort } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { RELATIONSHIP_CONDITIONS } from './filters.ts';

/** A list of relationships, and what its rows are. */
export interface RelationshipList {
  readonly query: ListQuery;
  readonly row: NodeVariable;
}

/** The variable of the version in view of a relationship. */
export function versionVariable(relationship: string): string {
  return `v${relationship}`;
}

/** The conditions of an edge's relationship filter, and whether they speak of the version in view. */
export function relationshipConditions(
  context: EdgeContext,
  relationship: string,
): { readonly where: readonly string[]; readonly needsVersion: boolean } {
  const names = { relationship, version: versionVariable(relationship) };
  return filterConditions(context, 'relationships', RELATIONSHIP_CONDITIONS, names);
}

/** The order of a list where it is that of a property of versions. */
function orderByVersion({ order }: ArgumentShape) {
  return order === undefined || order.field === 'TITLE' ? null : order;
}

/**
 * Relationships that a pattern leads to, each once, with their version in view where a filter or the order needs it.
 * @param match the pattern, which ends with the relationship: "MATCH (n0)-->(n1:Relationship)".
 * @param where further conditions.
 * @param versionLabel given where versions are begun at: of a node without a label Neo4j can use no index, and then it cannot begin at both ends and pair all with all,
 * or join the two and have to sort.
 */
export function relationshipsMatching(
  context: EdgeContext,
  match: string,
  where: readonly string[] = [],
  versionLabel: '' | ':Version' = '',
): RelationshipList {
  const { name, argumentShape } = context;
  const version = versionVariable(name);
  const filter = relationshipConditions(context, name);
  const byVersion = orderByVersion(argumentShape);
  const withVersion = filter.needsVersion || byVersion !== null;
  const row = withVersion ? `${name}, ${version}` : name;
  return {
    query: {
      match: withVersion ? `${match}-[:VERSION]->(${version}${versionLabel})` : match,
      where: [
        ...context.where,
        ...where,
        withVersion ? versionInViewCondition(version) : knownCondition(name),
        ...filter.where,
      ],
      distinctRow: `DISTINCT ${row}`,
      rowVariables: row,
      keys:
        byVersion === null ? relationshipSort(argumentShape.order, name) : versionSort(byVersion, version),
      indexed: false,
    },
    row: { nodeType: 'RELATIONSHIP', name, ...(withVersion && { version }) },
  };
}

/** All relationships, in the order of an index; or those of a party, where the filter names some. */
export function relationshipList(context: EdgeContext): RelationshipList {
  const { name, argumentShape } = context;
  if (argumentShape.present.has('relationships.parties')) {
    const ids = parameterFor(context, 'parties', ({ relationships }) => relationships?.parties);
    // The one with the fewest relationships finds those of all soonest.
    const start = `MATCH (party:Entity) WHERE party.id IN ${ids} WITH party ORDER BY party.degree LIMIT 1`;
    return relationshipsMatching(context, `${start} MATCH (party)-->(${name}:Relationship)`);
  }
  const { query, row } =
    orderByVersion(argumentShape) === null
      ? relationshipsMatching(context, `MATCH (${name}:Relationship)`)
      : relationshipsMatching(context, `MATCH (${name})`, [], ':Version');
  const index = orderIndex(context, row.version ?? '');
  const candidates = argumentShape.present.has('relationships.part') && {
    candidates: {
      lookup: relationshipCandidates(context),
      pattern: { ...query, match: `UNWIND candidates AS ${name} WITH candidates, ${name} ${query.match}` },
    },
  };
  return {
    row,
    query: {
      ...query,
      match: `${query.match} USING INDEX ${index.index}`,
      where: [...index.where, ...query.where],
      distinctRow: query.rowVariables,
      indexed: true,
      indexPrefix: index.indexPrefix,
      ...candidates,
    },
  };
}

/** The index that is in the order of a list of all relationships, and the conditions by which it is read in that order. */
function orderIndex(
  context: EdgeContext,
  version: string,
): { readonly index: string; readonly where: readonly string[]; readonly indexPrefix: readonly string[] } {
  const { name, argumentShape } = context;
  const exist = (variable: string, properties: readonly string[]): string[] =>
    properties.map((property) => `${variable}.${property} IS NOT NULL`);
  if (argumentShape.order === undefined && argumentShape.present.has('relationships.type'))
    return {
      index: `${name}:Relationship(type, id, knownFrom)`,
      where: [...exist(name, ['id']), knownCondition(name)],
      indexPrefix: [`${name}.type`],
    };
  if (argumentShape.order === undefined)
    return { index: `${name}:Relationship(id)`, where: exist(name, ['id']), indexPrefix: [] };
  if (argumentShape.order.field === 'TITLE')
    return {
      index: `${name}:Relationship(titleKey, id)`,
      where: exist(name, ['titleKey', 'id']),
      indexPrefix: [],
    };
  const properties = versionSort(argumentShape.order, '').map(({ expression }) => expression.slice(1));
  return {
    index: `${version}:Version(${[...properties, 'knownTo'].join(', ')})`,
    where: exist(version, properties),
    indexPrefix: [],
  };
}
