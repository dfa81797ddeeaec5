import { TYPES_BETWEEN_EQUALS } from '../../../domain/relationship-types.ts';
import { ENTITY_REFERENCE_TYPES } from '../model.ts';

/** Parameter with the day of the query. */
export const DAY = '$day';

/** Condition: a relationship or source is known on the day. */
export function knownCondition(name: string): string {
  return `${name}.knownFrom <= ${DAY}`;
}

/** Condition: a claim is in view on the day. */
export function acceptedClaimCondition(claim: string): string {
  return `${claim}.state = 'ACCEPTED' AND ${knownCondition(claim)}`;
}

/** Condition: a version, or a conflict of it, is in view on the day. At most one version is. */
export function versionInViewCondition(version: string): string {
  return `${version}.knownTo > ${DAY} AND ${knownCondition(version)}`;
}

/**
 * Condition: the relationship between two participations ties their parties (domain.md, Tied and
 * co-parties). A party with several roles has one participation for each.
 */
export function tiedCondition(one: string, other: string, relationship: string): string {
  // Names from the program's own list, never client input.
  const equals = TYPES_BETWEEN_EQUALS.map((type) => `'${type}'`).join(', ');
  return `(type(${one}) <> type(${other}) OR ${relationship}.type IN [${equals}])`;
}

/** Pattern of an entity and of every entity whose chain of parents leads to it. */
export function groupPattern(entity: string, member: string): string {
  return `(${entity})<-[:${ENTITY_REFERENCE_TYPES.parent}*0..]-(${member}:Entity)`;
}

/**
 * Expression of the degree of an entity on the day.
 * @param isPast whether the day is in the past. Degrees of past days are counted, not stored.
 */
export function degree(entity: string, isPast: boolean): string {
  return isPast
    ? `COUNT { MATCH (${entity})-->(counted:Relationship) WHERE ${knownCondition('counted')} RETURN DISTINCT counted }`
    : `${entity}.degree`;
}
