import neo4j, { type Integer } from 'neo4j-driver';
import { amountInterval } from '../../domain/amount.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../../domain/ledger-entry.ts';
import { RELATIONSHIP_TYPE_RULES, type RelationshipType } from '../../domain/relationship-types.ts';
import {
  claimColumns,
  conflictColumns,
  entityColumns,
  evidenceJson,
  inViewColumns,
  laterSpans,
  relationshipColumns,
  sourceColumns,
  versionColumns,
  type ClaimSourceColumns,
  type ColumnValues,
  type FloorVersion,
} from '../columns.ts';
import type { RelationshipVersions } from '../port.ts';

/*
 * Data model in Neo4j. The columns are those of src/store/columns.ts. No other file names a label
 * or type that depends on the data.
 *
 *   (:Entity:Company {id, name, shortName, kind, country, roles, nameKey, names, degree, ordinal,
 *   doc})
 *     The second label is the kind. The lines of `names` are the names as searched: those of the
 *     name and the short name, an empty line, and those of other names, which weigh less.
 *     -[:INVESTOR {ordinal}]-> relationship: one per role, in the order of the parties from 0
 *     -[:MADE_BY]->, -[:PARENT]->, -[:LOCATED_IN]-> entity: maker, parent or place
 *     -[:KNOWN_AS]-> (:Name {form}): each folded name
 *     -[:FOUND_BY]-> (:SearchKey {key}): each key of a search for a whole name or identifier
 *   (:Relationship:Investment {id, title, type, titleKey, knownFrom, knownTo, laterSpans,
 *   officialFrom, officialTo, officialLaterSpans, ordinal, doc})
 *     The second label is the type. `knownFrom` and `knownTo` are the first period in view, and
 *     {officialFrom, officialTo} is that at the evidence floor OFFICIAL; they are missing if there
 *     is none. Later periods, which only withdrawn claims cause, are texts of two days.
 *     {evidence} copies the current version, which saves a hop to it; it is missing if the
 *     relationship is out of view now.
 *     {status, amountLow, amountHigh, currency, announced, disputed} copy it for people.
 *     -[:CONCERNS]-> (:Entity): each subject once
 *     -[:PART_OF]-> relationship: the whole
 *     -[:VERSION]-> (:Version {relationship, knownFrom, knownTo, status, currencyRank, amount, …})
 *       Facts known from one day until another. The days of versions at the floor OFFICIAL, and of
 *       their conflicts, start with '!'. {announcedDown, amountDown, publishersDown,
 *       claimsDown} are negated (a day as -20250131, 0 for none). An index has one direction, and
 *       the latest and largest values come first while the IDs ascend.
 *       -[:CONFLICT]-> (:Conflict {relationship, ordinal, knownFrom, knownTo, term})
 *         The content is in `conflicts` of the version.
 *         -[:STATED_BY {position}]-> (:Claim): one per position of the claim, from 0
 *   (:Claim {id, seq, state, knownFrom, knownTo, official, modality, dataset, recordedBy, summary,
 *   words, about, source, doc})
 *     -[:ABOUT]-> relationship or entity
 *     -[:FROM]-> (:Source {id, title, kind, publisher, publishedOn, publisherKey, titleKey,
 *     publishedFrom, publishedTo, knownFrom, ordinal, doc})
 *   (:Dataset {id, title, doc})
 *   (:Merged {id, into, ordinal}): an entity that was merged into another one
 *   (:Original {id, kind, doc}): the recorded form of a merged entity, or of a record that differs
 *     from it in the graph
 *   (:Word {word})
 *   (:Change {seq, revision, at, by, kind, subject, record, note})
 *   (:Migration {number, name, at})
 *   (:Graph {id, revision, lastSeq, lastOrdinal, projectionVersion}): exactly one
 *   (:Unfinished {kind, token, pieces, locked}): at most one, while a submission too large for one
 *     transaction is being written, or after an interruption. `pieces` counts its committed
 *     transactions.
 *   (:Undo {key, kind, record}): everything that such a submission replaces
 *
 * `ordinal` of a node is its position in the order of writing. Days, doc, record, terms, evidence
 * and conflicts are strings. Numbers are integers. `disputed` is a boolean. A missing value is a
 * missing property. Strings are compared by code point, which equals the order of UTF-8 bytes in
 * the embedded store.
 */

/** Second label of an entity by its kind. */
export const ENTITY_LABELS: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'PublicBody',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Segment',
  PLACE: 'Place',
};

/** Second label of a relationship of a type. */
export function relationshipLabel(type: RelationshipType): string {
  return RELATIONSHIP_TYPE_RULES[type].typeName;
}

/** Neo4j relationship types of references between entities, by field of the record. */
export const ENTITY_REFERENCE_TYPES = { maker: 'MADE_BY', parent: 'PARENT', place: 'LOCATED_IN' } as const;

/** ID of the single node with the state of the graph. */
export const GRAPH_ID = 'dealgraph';

/** Properties of a Neo4j node or relationship; null for a missing one. */
export type NodeProperties = Readonly<Record<string, string | Integer | boolean | readonly string[] | null>>;

/**
 * Maximum number of bytes of an indexed string. A longer folded text, which only hostile input has,
 * is sorted and looked up by its beginning.
 */
const MAX_INDEXED_BYTES = 7000;

/** A text, truncated to the limit of an index. */
export function truncateToIndexLimit(text: string): string {
  // A UTF-16 unit has at most three bytes.
  if (text.length * 3 <= MAX_INDEXED_BYTES || Buffer.byteLength(text) <= MAX_INDEXED_BYTES) return text;
  return Buffer.from(text)
    .subarray(0, MAX_INDEXED_BYTES)
    .toString()
    .replace(/\uFFFD+$/, '');
}

type PropertyValues<C> = { [K in keyof C]: C[K] extends number ? Integer : C[K] };

/** Columns as properties. Converts numbers to integers, which the driver would send as floats. */
function toProperties<C extends ColumnValues>(columns: C): PropertyValues<C> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  ) as PropertyValues<C>;
}

const documents = new WeakMap<object, string>();

/**
 * A record as JSON. Caches the text, because an entry and its projection usually share the object.
 */
export function documentJson(record: object): string {
  let text = documents.get(record);
  if (text === undefined) {
    text = JSON.stringify(record);
    documents.set(record, text);
  }
  return text;
}

/** Properties of an entity, except degree, ordinal and doc. */
export function entityProperties(record: EntityRecord) {
  const columns = entityColumns(record);
  return {
    ...toProperties({ ...columns, maker: null, parent: null }),
    name: record.name,
    shortName: record.shortName ?? null,
    nameKey: truncateToIndexLimit(columns.nameKey),
    roles: record.roles,
  } satisfies NodeProperties;
}

/** Properties of a source, except ordinal and doc. */
export function sourceProperties(record: SourceRecord) {
  const columns = sourceColumns(record);
  return {
    ...toProperties(columns),
    title: record.title,
    titleKey: truncateToIndexLimit(columns.titleKey),
    publisher: record.publisher,
    publishedOn: record.publishedOn ?? null,
  } satisfies NodeProperties;
}

/** Properties of a relationship from its record, except ordinal and doc. */
export function relationshipProperties(record: RelationshipRecord) {
  const columns = relationshipColumns(record);
  return {
    ...toProperties({ ...columns, partOf: null }),
    titleKey: truncateToIndexLimit(columns.titleKey),
  } satisfies NodeProperties;
}

function listOrNull(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}

/** Properties of a relationship from its versions; all null if it is never in view. */
export function propertiesFromVersions(all: Omit<RelationshipVersions, 'relationship'>) {
  const { versions, officialVersions } = all;
  const now = versions.find(({ knownTo }) => knownTo === undefined);
  const amount = now?.terms.amount;
  const { low, high } = amount === undefined ? { low: null, high: null } : amountInterval(amount);
  return {
    ...inViewColumns(all),
    laterSpans: listOrNull(laterSpans(versions)),
    officialLaterSpans: listOrNull(laterSpans(officialVersions)),
    status: now?.terms.status ?? null,
    amountLow: low === null ? null : neo4j.int(low),
    amountHigh: high === null ? null : neo4j.int(high),
    currency: amount?.currency ?? null,
    announced: now?.terms.announcedOn ?? null,
    disputed: now?.evidence.disputed ?? null,
    evidence: now === undefined ? null : evidenceJson(now),
  } satisfies NodeProperties;
}

/** Properties of a claim, except doc. `knownFrom` and `official` depend on its source. */
export function claimProperties(record: ClaimRecord, source: ClaimSourceColumns) {
  const columns = claimColumns(record, source);
  return { ...toProperties(columns), official: columns.official === 1 } satisfies NodeProperties;
}

/** A day as a number that decreases over time; 0 for none. */
export function negatedDay(day: string): number {
  return -Number(day.replaceAll('-', ''));
}

/** Properties of a version of a relationship. */
export function versionProperties(relationship: string, floorVersion: FloorVersion) {
  const columns = versionColumns(floorVersion);
  return {
    ...toProperties(columns),
    announcedDown: neo4j.int(negatedDay(columns.announced)),
    amountDown: neo4j.int(-columns.amount),
    publishersDown: neo4j.int(-columns.publishers),
    claimsDown: neo4j.int(-columns.claims),
    relationship,
    disputed: floorVersion.version.evidence.disputed,
  } satisfies NodeProperties;
}

/**
 * Conflicts of a version in its order: the properties of each, and its claims as [position, claim].
 */
export function conflictNodes(relationship: string, floorVersion: FloorVersion) {
  const { version } = floorVersion;
  return conflictColumns(floorVersion).map((columns) => ({
    properties: { ...toProperties(columns), relationship } satisfies NodeProperties,
    statedBy: (version.conflicts[columns.ordinal]?.positions ?? []).flatMap(({ claims }, position) =>
      claims.map((claim) => [neo4j.int(position), claim] as const),
    ),
  }));
}

/** Properties of a data set, except doc. */
export function datasetProperties({ id, title }: DatasetRecord) {
  return { id, title } satisfies NodeProperties;
}

/** Properties of an entry of the ledger, except record. */
export function changeProperties({ seq, revision, at, by, kind, subject, note }: LedgerEntry) {
  return toProperties({ seq, revision, at, by, kind, subject, note: note ?? null }) satisfies NodeProperties;
}
