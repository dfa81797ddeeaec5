import { fewEntities } from './candidates.ts';
import { valueOf, type Step } from './context.ts';
import { conditionsOf } from './filter-clauses.ts';
import { degree, known } from './view-conditions.ts';
import { entityKeys, key } from './sort-expressions.ts';
import type { List } from './list-query.ts';
import { CLAIM_CONDITIONS, ENTITY_CONDITIONS } from './node-filters.ts';

/** All entities. */
export function allEntities(step: Step): List {
  const { name, form, compiling } = step;
  const { given, order } = form;
  const ofEntity = degree(name, compiling.past);
  const filter = conditionsOf(step, 'entities', ENTITY_CONDITIONS, { entity: name, degree: ofEntity });
  if (order?.field === 'DEGREE' && compiling.past) {
    // On a past day degrees are counted, so that no index knows their order.
    const counted = `d${name}`;
    const conditions = [`${name}.id IS NOT NULL`, ...filter.where].join(' AND ');
    return {
      match: `MATCH (${name}:Entity) USING INDEX ${name}:Entity(id) WHERE ${conditions} WITH ${name}, ${ofEntity} AS ${counted}`,
      where: [],
      kept: `${name}, ${counted}`,
      row: `${name}, ${counted}`,
      keys: entityKeys(order, name, counted),
      indexed: false,
    };
  }
  const kind = given.has('entities.kind');
  const country = kind && given.has('entities.country');
  const sorted = order?.field === 'DEGREE' ? 'degree' : 'nameKey';
  const same = [...(kind ? ['kind'] : []), ...(country ? ['country'] : [])];
  return {
    match: `MATCH (${name}:Entity) USING INDEX ${name}:Entity(${[...same, sorted, 'id'].join(', ')})`,
    where: [`${name}.${sorted} IS NOT NULL`, `${name}.id IS NOT NULL`, ...filter.where],
    kept: name,
    row: name,
    keys: entityKeys(order, name, ofEntity),
    indexed: true,
    same: same.map((property) => `${name}.${property}`),
    ...(given.has('entities.part') && {
      few: {
        lookedUp: fewEntities(step),
        way: { match: `UNWIND few AS ${name} WITH few, ${name}`, where: filter.where },
      },
    }),
  };
}

/** Claims that a pattern leads to, in the order of the ledger. */
export function claimsAt(step: Step, match: string, where: readonly string[] = []): List {
  const { name, form } = step;
  const accepted = form.given.has('claims.states') ? [] : [`${name}.state = 'ACCEPTED'`];
  const filter = conditionsOf(step, 'claims', CLAIM_CONDITIONS, name);
  return {
    match,
    where: [...step.where, ...where, ...accepted, known(name), ...filter.where],
    kept: name,
    row: name,
    keys: [key(`${name}.seq`, 'number')],
    indexed: false,
  };
}

/** All claims; those of some sources, where the filter names them. */
export function allClaims(step: Step): List {
  const { name, form } = step;
  if (form.given.has('claims.sources')) {
    const sources = valueOf(step, 'sources', ({ claims }) => claims?.sources);
    return claimsAt(
      step,
      `MATCH (origin:Source) WHERE origin.id IN ${sources} MATCH (origin)<-[:FROM]-(${name}:Claim)`,
    );
  }
  const numbered = `${name}.seq IS NOT NULL`;
  const all = `MATCH (${name}:Claim) USING INDEX ${name}:Claim`;
  if (form.given.has('claims.dataset')) {
    const list = claimsAt(step, `${all}(dataset, seq, state, knownFrom)`, [numbered]);
    return { ...list, indexed: true, same: [`${name}.dataset`] };
  }
  return { ...claimsAt(step, `${all}(seq)`, [numbered]), indexed: true };
}

/** All sources, by id. */
export function allSources({ name }: Step): List {
  return {
    match: `MATCH (${name}:Source) USING INDEX ${name}:Source(id)`,
    where: [`${name}.id IS NOT NULL`, known(name)],
    kept: name,
    row: name,
    keys: [key(`${name}.id`, 'string')],
    indexed: true,
  };
}
