/** The day at which everything is read, in a statement. */
export const DAY = '$day';

/** Whether a relationship or source is known on the day. */
export function known(name: string): string {
  return `${name}.knownFrom <= ${DAY}`;
}

/** Whether a claim counts on the day. */
export function accepted(claim: string): string {
  return `${claim}.state = 'ACCEPTED' AND ${known(claim)}`;
}

/** Whether a version, or a conflict of it, is the one of the day: there is one at most. */
export function holds(version: string): string {
  return `${version}.knownTo > ${DAY} AND ${known(version)}`;
}

/**
 * The degree of an entity on the day, as an expression.
 * @param past whether that is a past day, on which it is not known but counted.
 */
export function degree(entity: string, past: boolean): string {
  return past
    ? `COUNT { MATCH (${entity})-->(tied:Relationship) WHERE ${known('tied')} RETURN DISTINCT tied }`
    : `${entity}.degree`;
}
