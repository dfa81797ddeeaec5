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
 * Expression of the degree of an entity on the day.
 * @param isPast whether the day is in the past. Degrees of past days are counted, not stored.
 */
export function degree(entity: string, isPast: boolean): string {
  return isPast
    ? `COUNT { MATCH (${entity})-->(counted:Relationship) WHERE ${knownCondition('counted')} RETURN DISTINCT counted }`
    : `${entity}.degree`;
}
