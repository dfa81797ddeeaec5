/** The day at which everything is read, in a statement. */
export const DAY = '$day';

/** Whether a relationship or source is known on the day. */
export function knownCondition(name: string): string {
  return `${name}.knownFrom <= ${DAY}`;
}

/** Whether a claim counts on the day. */
export function acceptedClaimCondition(claim: string): string {
  return `${claim}.state = 'ACCEPTED' AND ${knownCondition(claim)}`;
}

/** Whether a version, or a conflict of it, is the one of the day: there is one at most. */
export function versionInViewCondition(version: string): string {
  return `${version}.knownTo > ${DAY} AND ${knownCondition(version)}`;
}

/**
 * The degree of an entity on the day, as an expression.
 * @param isPast whether that is a past day, on which it is not known but counted.
 */
export function degree(entity: string, isPast: boolean): string {
  return isPast
    ? `COUNT { MATCH (${entity})-->(tied:Relationship) WHERE ${knownCondition('tied')} RETURN DISTINCT tied }`
    : `${entity}.degree`;
}
