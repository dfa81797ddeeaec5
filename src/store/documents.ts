import type { Id } from '../domain/id.ts';
import type { RelationshipRecord } from '../domain/ledger-entry.ts';
import type { Day } from '../domain/partial-date.ts';
import type { RelationshipVersion } from '../domain/versions.ts';
import { FOREVER } from './columns.ts';
import type { SnapshotRelationship, SnapshotVersion } from './port.ts';

/**
 * The value of a stored JSON document.
 * @param description the owner of the document, for the message.
 * @throws SyntaxError if the document was changed to text that is not JSON.
 */
export function parseDocument(value: unknown, description: string): unknown {
  try {
    return JSON.parse(String(value));
  } catch (error) {
    throw new SyntaxError(`${description} is not valid JSON: ${String(error)}`, { cause: error });
  }
}

/** A version of a relationship, from its stored columns. @throws SyntaxError for invalid JSON. */
export function parseVersion(
  relationship: Id,
  columns: Readonly<Record<string, unknown>>,
): RelationshipVersion {
  const { terms, evidence, conflicts, cancelledOn, knownFrom, knownTo } = columns;
  const description = `a version of relationship "${relationship}"`;
  return {
    terms: parseDocument(terms, description),
    evidence: parseDocument(evidence, description),
    conflicts: parseDocument(conflicts, description),
    ...(cancelledOn === null || cancelledOn === undefined ? {} : { cancelledOn }),
    knownFrom,
    ...(knownTo === FOREVER ? {} : { knownTo }),
  } as RelationshipVersion;
}

/**
 * A relationship for a snapshot, from its document, versions and claims.
 * @throws SyntaxError for invalid JSON.
 */
export function snapshotRelationship(
  id: Id,
  document: unknown,
  { versions, claims }: Pick<SnapshotRelationship, 'versions' | 'claims'>,
): SnapshotRelationship {
  const { type, parties, partOf } = parseDocument(document, `relationship "${id}"`) as RelationshipRecord;
  return { id, type, parties, ...(partOf === undefined ? {} : { partOf }), versions, claims };
}

/** The values of a version for a snapshot, in the order in which both stores return them. */
export type SnapshotVersionValues = readonly [
  knownFrom: Day,
  status: SnapshotVersion['status'],
  amount: SnapshotVersion['amount'],
  otherAmounts: SnapshotVersion['otherAmounts'],
  announcedFrom: Day | null,
  announcedTo: Day | null,
  activeFrom: Day | null,
  activeTo: Day | null,
  publishers: number,
  claims: number,
  disputed: boolean | 0 | 1,
];

/** A version for a snapshot, from its values. */
export function snapshotVersion(values: SnapshotVersionValues): SnapshotVersion {
  const [
    knownFrom,
    status,
    amount,
    otherAmounts,
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
    otherAmounts,
    announcedFrom,
    announcedTo,
    activeFrom,
    activeTo,
    publishers,
    claims,
    disputed: Boolean(disputed),
  };
}
