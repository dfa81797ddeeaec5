import type { Id } from '../domain/id.ts';
import type { RelationshipRecord } from '../domain/ledger-entry.ts';
import type { Day } from '../domain/partial-date.ts';
import type { RelationshipVersion } from '../domain/versions.ts';
import { FOREVER, parseVersionDay } from './columns.ts';
import type { RelationshipVersions, SnapshotRelationship, SnapshotVersion } from './port.ts';

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

type VersionRow = Readonly<Record<string, unknown>>;

/**
 * The versions of a relationship from their stored columns, each floor in the order of the rows.
 * @throws SyntaxError for invalid JSON.
 */
export function parseVersions(relationship: Id, rows: readonly VersionRow[]): RelationshipVersions {
  const versions: RelationshipVersion[] = [];
  const officialVersions: RelationshipVersion[] = [];
  const description = `a version of relationship "${relationship}"`;
  for (const { terms, evidence, conflicts, cancelledOn, knownFrom, knownTo } of rows) {
    const { floor, day } = parseVersionDay(String(knownFrom));
    const { day: end } = parseVersionDay(String(knownTo));
    (floor === 'ALL' ? versions : officialVersions).push({
      terms: parseDocument(terms, description),
      evidence: parseDocument(evidence, description),
      conflicts: parseDocument(conflicts, description),
      ...(cancelledOn === null || cancelledOn === undefined ? {} : { cancelledOn }),
      knownFrom: day,
      ...(end === FOREVER ? {} : { knownTo: end }),
    } as RelationshipVersion);
  }
  return { relationship, versions, officialVersions };
}

/**
 * A relationship for a snapshot, from its document, versions and claims.
 * @param versions the values of its versions at both floors, each floor earliest first.
 * @throws SyntaxError for invalid JSON.
 */
export function snapshotRelationship(
  id: Id,
  document: unknown,
  versions: readonly SnapshotVersionValues[],
  claims: SnapshotRelationship['claims'],
): SnapshotRelationship {
  const { type, parties, partOf } = parseDocument(document, `relationship "${id}"`) as RelationshipRecord;
  const byFloor = { ALL: [] as SnapshotVersion[], OFFICIAL: [] as SnapshotVersion[] };
  for (const values of versions) byFloor[parseVersionDay(values[0]).floor].push(snapshotVersion(values));
  return {
    id,
    type,
    parties,
    ...(partOf === undefined ? {} : { partOf }),
    versions: byFloor.ALL,
    officialVersions: byFloor.OFFICIAL,
    claims,
  };
}

/** The end of a period for a snapshot, from its column. */
export function snapshotEnd(knownTo: string): Day | null {
  return knownTo === FOREVER ? null : knownTo;
}

/** The values of a version for a snapshot, in the order in which both stores return them. */
export type SnapshotVersionValues = readonly [
  knownFrom: string,
  knownTo: string,
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

function snapshotVersion(values: SnapshotVersionValues): SnapshotVersion {
  const [
    knownFrom,
    knownTo,
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
    knownFrom: parseVersionDay(knownFrom).day,
    knownTo: snapshotEnd(parseVersionDay(knownTo).day),
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
