import { CLAIM_KEY, DEFAULT_ENTITY_ORDER, ID_KEY } from '../../sort-orders.ts';
import { entityFilterCandidates } from './candidates.ts';
import { parameterFor, type EdgeContext } from './context.ts';
import { filterClauses } from './filter-clauses.ts';
import { claimInView, degree, recordedClaimCondition, sourceInView } from './view-conditions.ts';
import { entitySort, sortExpression } from './sort-expressions.ts';
import type { ListQuery } from './list-query.ts';
import { CLAIM_CONDITIONS, ENTITY_CONDITIONS } from './filters.ts';

/** Query of all entities. */
export function entityList(context: EdgeContext): ListQuery {
  const { name, argumentShape, builder } = context;
  const { present, order = DEFAULT_ENTITY_ORDER } = argumentShape;
  const degreeExpression = degree(name, builder.view);
  const filter = filterClauses(context, 'entities', ENTITY_CONDITIONS, {
    entity: name,
    degree: degreeExpression,
  });
  if (order.field === 'DEGREE' && !builder.view.isCurrent) {
    // Only degrees of the current view are stored, so no index has their order.
    const degreeVariable = `d${name}`;
    const conditions = [`${name}.id IS NOT NULL`, ...filter.where].join(' AND ');
    return {
      match: `MATCH (${name}:Entity) USING INDEX ${name}:Entity(id) WHERE ${conditions} WITH ${name}, ${degreeExpression} AS ${degreeVariable}`,
      where: [],
      distinctRow: `${name}, ${degreeVariable}`,
      rowVariables: `${name}, ${degreeVariable}`,
      keys: entitySort(order, name, degreeVariable),
      indexed: false,
    };
  }
  const lookup = entityFilterCandidates(context);
  const kind = present.has('entities.kind');
  const country = kind && present.has('entities.country');
  const sorted = order.field === 'DEGREE' ? 'degree' : 'nameKey';
  const indexPrefix = [...(kind ? ['kind'] : []), ...(country ? ['country'] : [])];
  return {
    match: `MATCH (${name}:Entity) USING INDEX ${name}:Entity(${[...indexPrefix, sorted, 'id'].join(', ')})`,
    where: [`${name}.${sorted} IS NOT NULL`, `${name}.id IS NOT NULL`, ...filter.where],
    distinctRow: name,
    rowVariables: name,
    keys: entitySort(order, name, degreeExpression),
    indexed: true,
    indexPrefix: indexPrefix.map((property) => `${name}.${property}`),
    ...(lookup !== null && {
      candidates: {
        lookup,
        pattern: { match: `UNWIND candidates AS ${name} WITH candidates, ${name}`, where: filter.where },
      },
    }),
  };
}

/** Query of the claims that a pattern matches, in the order of the ledger. */
export function claimsMatching(
  context: EdgeContext,
  match: string,
  where: readonly string[] = [],
): ListQuery {
  const { builder, name, argumentShape } = context;
  const { floor } = builder.view;
  // A filter by state has its own condition, and the indexes need one on every property.
  const inView = argumentShape.present.has('claims.states')
    ? [recordedClaimCondition(name, floor), `${name}.knownTo IS NOT NULL`]
    : [claimInView(name, floor)];
  const filter = filterClauses(context, 'claims', CLAIM_CONDITIONS, name);
  return {
    match,
    where: [...context.where, ...where, ...inView, ...filter.where],
    distinctRow: name,
    rowVariables: name,
    keys: [sortExpression(CLAIM_KEY, `${name}.seq`)],
    indexed: false,
  };
}

/** Query of all claims, or of the claims from the sources in the filter. */
export function claimList(context: EdgeContext): ListQuery {
  const { name, argumentShape } = context;
  if (argumentShape.present.has('claims.sources')) {
    const sources = parameterFor(context, 'sources', ({ claims }) => claims?.sources);
    return claimsMatching(
      context,
      `MATCH (origin:Source) WHERE origin.id IN ${sources} MATCH (origin)<-[:FROM]-(${name}:Claim)`,
    );
  }
  const numbered = `${name}.seq IS NOT NULL`;
  const all = `MATCH (${name}:Claim) USING INDEX ${name}:Claim`;
  if (argumentShape.present.has('claims.dataset')) {
    const query = claimsMatching(context, `${all}(dataset, seq, knownFrom, knownTo)`, [numbered]);
    return { ...query, indexed: true, indexPrefix: [`${name}.dataset`] };
  }
  return { ...claimsMatching(context, `${all}(seq)`, [numbered]), indexed: true };
}

/** Query of all sources, by ID. */
export function sourceList({ builder, name }: EdgeContext): ListQuery {
  return {
    match: `MATCH (${name}:Source) USING INDEX ${name}:Source(id)`,
    where: [`${name}.id IS NOT NULL`, sourceInView(name, builder.view.floor)],
    distinctRow: name,
    rowVariables: name,
    keys: [sortExpression(ID_KEY, `${name}.id`)],
    indexed: true,
  };
}
