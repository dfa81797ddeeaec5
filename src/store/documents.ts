import type { Id } from '../domain/id.ts';
import type { Version } from '../domain/versions.ts';
import { FOREVER } from './columns.ts';

/** A JSON document that a store keeps. @param of of what, in words. @throws SyntaxError where somebody changed it to what is none. */
export function parsed(value: unknown, of: string): unknown {
  try {
    return JSON.parse(String(value));
  } catch (error) {
    throw new SyntaxError(`${of} is no JSON (${String(error)})`, { cause: error });
  }
}

/** A version of a relationship, from what a store keeps of it. @throws SyntaxError as `parsed` does. */
export function versionOf(relationship: Id, kept: Readonly<Record<string, unknown>>): Version {
  const { terms, evidence, conflicts, cancelledOn, knownFrom, knownTo } = kept;
  const of = `a version of the relationship "${relationship}"`;
  return {
    terms: parsed(terms, of),
    evidence: parsed(evidence, of),
    conflicts: parsed(conflicts, of),
    ...(cancelledOn === null || cancelledOn === undefined ? {} : { cancelledOn }),
    knownFrom,
    ...(knownTo === FOREVER ? {} : { knownTo }),
  } as Version;
}
