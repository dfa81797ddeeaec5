import type { Id } from '../domain/id.ts';
import type { RelationshipRecord } from '../domain/ledger-entry.ts';
import type { Day } from '../domain/partial-date.ts';
import type { RelationshipVersion } from '../domain/versions.ts';
import { FOREVER } from './columns.ts';
import type { LinkedRelationship, LinkedVersion } from './port.ts';

/** A JSON document that a store keeps. @param of of what, in words. @throws SyntaxError where somebody changed it to what is none. */
export function parsed(value: unknown, of: string): unknown {
  try {
    return JSON.parse(String(value));
  } catch (error) {
    throw new SyntaxError(`${of} is no JSON (${String(error)})`, { cause: error });
  }
}

/** A version of a relationship, from what a store keeps of it. @throws SyntaxError as `parsed` does. */
export function versionOf(relationship: Id, kept: Readonly<Record<string, unknown>>): RelationshipVersion {
  const { terms, evidence, conflicts, cancelledOn, knownFrom, knownTo } = kept;
  const of = `a version of the relationship "${relationship}"`;
  return {
    terms: parsed(terms, of),
    evidence: parsed(evidence, of),
    conflicts: parsed(conflicts, of),
    ...(cancelledOn === null || cancelledOn === undefined ? {} : { cancelledOn }),
    knownFrom,
    ...(knownTo === FOREVER ? {} : { knownTo }),
  } as RelationshipVersion;
}

/** A relationship as analysis sees it, from its document, its versions and its claims. @throws SyntaxError as `parsed` does. */
export function linkedOf(
  id: Id,
  document: unknown,
  { versions, claims }: Pick<LinkedRelationship, 'versions' | 'claims'>,
): LinkedRelationship {
  const { type, parties, partOf } = parsed(document, `the relationship "${id}"`) as RelationshipRecord;
  return { id, type, parties, ...(partOf === undefined ? {} : { partOf }), versions, claims };
}

/** What analysis reads of a version, in the order in which both stores give it. */
export type VersionValues = readonly [
  knownFrom: Day,
  status: LinkedVersion['status'],
  amount: LinkedVersion['amount'],
  announcedFrom: Day | null,
  announcedTo: Day | null,
  activeFrom: Day | null,
  activeTo: Day | null,
  publishers: number,
  claims: number,
  disputed: boolean | 0 | 1,
];

/** A version as analysis sees it. */
export function linkedVersionOf(values: VersionValues): LinkedVersion {
  const [
    knownFrom,
    status,
    amount,
    announcedFrom,
    announcedTo,
    activeFrom,
    activeTo,
    publishers,
    claims,
    disputed,
  ] = values;
  return {
    knownFrom,
    status,
    amount,
    announcedFrom,
    announcedTo,
    activeFrom,
    activeTo,
    publishers,
    claims,
    disputed: Boolean(disputed),
  };
}
