import type { Id } from '../domain/id.ts';
import type { RelationshipRecord } from '../domain/ledger-entry.ts';
import type { Day } from '../domain/partial-date.ts';
import type { RelationshipVersion } from '../domain/versions.ts';
import { FOREVER } from './columns.ts';
import type { SnapshotRelationship, SnapshotVersion } from './port.ts';

/** A JSON document that a store keeps. @param description of what, in words. @throws SyntaxError where somebody changed it to what is none. */
export function parseDocument(value: unknown, description: string): unknown {
  try {
    return JSON.parse(String(value));
  } catch (error) {
    throw new SyntaxError(`${description} is no JSON (${String(error)})`, { cause: error });
  }
}

/** A version of a relationship, from what a store keeps of it. @throws SyntaxError as `parsed` does. */
export function parseVersion(
  relationship: Id,
  columns: Readonly<Record<string, unknown>>,
): RelationshipVersion {
  const { terms, evidence, conflicts, cancelledOn, knownFrom, knownTo } = columns;
  const description = `a version of the relationship "${relationship}"`;
  return {
    terms: parseDocument(terms, description),
    evidence: parseDocument(evidence, description),
    conflicts: parseDocument(conflicts, description),
    ...(cancelledOn === null || cancelledOn === undefined ? {} : { cancelledOn }),
    knownFrom,
    ...(knownTo === FOREVER ? {} : { knownTo }),
  } as RelationshipVersion;
}

/** A relationship as analysis sees it, from its document, its versions and its claims. @throws SyntaxError as `parsed` does. */
export function snapshotRelationship(
  id: Id,
  document: unknown,
  { versions, claims }: Pick<SnapshotRelationship, 'versions' | 'claims'>,
): SnapshotRelationship {
  const { type, parties, partOf } = parseDocument(document, `the relationship "${id}"`) as RelationshipRecord;
  return { id, type, parties, ...(partOf === undefined ? {} : { partOf }), versions, claims };
}

/** What analysis reads of a version, in the order in which both stores give it. */
export type SnapshotVersionValues = readonly [
  knownFrom: Day,
  status: SnapshotVersion['status'],
  amount: SnapshotVersion['amount'],
  announcedFrom: Day | null,
  announcedTo: Day | null,
  activeFrom: Day | null,
  activeTo: Day | null,
  publishers: number,
  claims: number,
  disputed: boolean | 0 | 1,
];

/** A version as analysis sees it. */
export function snapshotVersion(values: SnapshotVersionValues): SnapshotVersion {
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
