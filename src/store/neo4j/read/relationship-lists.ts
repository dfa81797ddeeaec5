import { VERSION_CONDITIONS } from '../../plan.ts';
import { sortsBy, type SortOrderOf } from '../../sort-orders.ts';
import { relationshipCandidates } from './candidates.ts';
import { parameterFor, type NodeVariable, type EdgeContext } from './context.ts';
import { filterClauses } from './filter-clauses.ts';
import type { ArgumentShape } from './argument-shape.ts';
import { DAY, relationshipInView, versionInViewCondition } from './view-conditions.ts';
import { relationshipSort, versionSort } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { RELATIONSHIP_CONDITIONS } from './filters.ts';

/** A query of relationships, and the variables of its rows. */
export interface RelationshipList {
  readonly query: ListQuery;
  readonly row: NodeVariable;
}

/** Variable of the version in view of a relationship. */
export function versionVariable(relationship: string): string {
  return `v${relationship}`;
}

/** Conditions of an edge's relationship filter, and whether they need the version in view. */
export function relationshipConditions(
  context: EdgeContext,
  relationship: string,
): { readonly where: readonly string[]; readonly needsVersion: boolean } {
  const { floor } = context.builder.view;
  const names = { relationship, version: versionVariable(relationship), floor };
  const { where, conditions } = filterClauses(context, 'relationships', RELATIONSHIP_CONDITIONS, names);
  return { where, needsVersion: conditions.some((condition) => VERSION_CONDITIONS[condition]) };
}

/** The sort order of a list if it is by a property of versions. */
function orderByVersion({ order }: ArgumentShape): SortOrderOf<'VERSION'> | null {
  return sortsBy(order, 'VERSION') ? order : null;
}

/**
 * Query of the relationships that a pattern matches, each once, with the version in view if the
 * filter or the order needs it.
 * @param match the pattern, which ends with the relationship: `MATCH (n0)-->(n1:Relationship)`.
 * @param where further conditions.
 * @param versionLabel label of versions, only for patterns that start at versions. Without a label
 * Neo4j has no index to start from, so it cannot start at both ends and combine or join them.
 */
export function relationshipsMatching(
  context: EdgeContext,
  match: string,
  where: readonly string[] = [],
  versionLabel: '' | ':Version' = '',
): RelationshipList {
  const { builder, name, argumentShape } = context;
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
        withVersion ? versionInViewCondition(version) : relationshipInView(name, builder.view.floor),
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

/** Query of all relationships in the order of an index, or of those of a party in the filter. */
export function relationshipList(context: EdgeContext): RelationshipList {
  const { name, argumentShape } = context;
  if (argumentShape.present.has('relationships.parties')) {
    const ids = parameterFor(context, 'parties', ({ relationships }) => relationships?.parties);
    // Starting at the party with the fewest relationships is fastest.
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

/**
 * Index in the order of a list of all relationships, and the conditions that make Neo4j read it in
 * that order.
 */
function orderIndex(
  context: EdgeContext,
  version: string,
): { readonly index: string; readonly where: readonly string[]; readonly indexPrefix: readonly string[] } {
  const { name, argumentShape } = context;
  const { order, present } = argumentShape;
  const exist = (variable: string, properties: readonly string[]): string[] =>
    properties.map((property) => `${variable}.${property} IS NOT NULL`);
  if (order === undefined && present.has('relationships.type'))
    return {
      index: `${name}:Relationship(type, id, knownFrom, knownTo)`,
      where: [...exist(name, ['id', 'knownTo']), `${name}.knownFrom <= ${DAY}`],
      indexPrefix: [`${name}.type`],
    };
  if (order === undefined)
    return { index: `${name}:Relationship(id)`, where: exist(name, ['id']), indexPrefix: [] };
  if (!sortsBy(order, 'VERSION'))
    return {
      index: `${name}:Relationship(titleKey, id)`,
      where: exist(name, ['titleKey', 'id']),
      indexPrefix: [],
    };
  const properties = versionSort(order, '').map(({ expression }) => expression.slice(1));
  return {
    index: `${version}:Version(${[...properties, 'knownTo'].join(', ')})`,
    where: exist(version, properties),
    indexPrefix: [],
  };
}
