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
import type { Day } from '../../domain/partial-date.ts';
import { RELATIONSHIP_TYPE_RULES, type RelationshipType } from '../../domain/relationship-types.ts';
import type { RelationshipVersion } from '../../domain/versions.ts';
import {
  claimColumns,
  conflictColumns,
  entityColumns,
  evidenceJson,
  foldedEntityNames,
  relationshipColumns,
  sourceColumns,
  versionColumns,
  type ColumnValues,
} from '../columns.ts';

/*
 * The graph as Neo4j holds it; no other file names a label or a type that the graph gives, and the columns are those of src/store/columns.ts.
 *
 *   (:Entity:Company {id, name, shortName, kind, country, roles, nameKey, names, ownNames, degree, ordinal, doc}), its second label by its kind;
 *   the first `ownNames` lines of `names` are its name and short name, the others its aliases, which weigh less in a search
 *     -[:INVESTOR {ordinal}]-> a relationship, by its role there; one for each role, in the order of the parties from 0
 *     -[:MADE_BY]->, -[:PARENT]->, -[:LOCATED_IN]-> the entity that its maker, parent or place is
 *     -[:KNOWN_AS]-> (:Name {form}), each of its folded names
 *   (:Relationship:Investment {id, title, type, titleKey, knownFrom, ordinal, doc}), its second label by its type; knownFrom is that of its first version,
 *     and missing where it is out of view. Of the version that holds now also {evidence}, which saves a way to it, and for people to see {status, amountLow,
 *     amountHigh, currency, announced, disputed}
 *     -[:CONCERNS]-> (:Entity) that it is about, each once
 *     -[:PART_OF]-> the relationship that it is part of
 *     -[:VERSION]-> (:Version {relationship, knownFrom, knownTo, status, currencyRank, amount, …}), what was known from one day until another;
 *     {announcedDown, amountDown, publishersDown, claimsDown} are negated (a day as -20250131, 0 for none): an index runs one way, and the
 *     latest and the largest come with the ids ascending
 *       -[:CONFLICT]-> (:Conflict {relationship, ordinal, knownFrom, knownTo, term}); what it says is in its version's `conflicts`
 *         -[:STATED_BY {position}]-> (:Claim) that stands behind its n-th position, from 0; one for each position that a claim stands in
 *   (:Claim {id, seq, state, knownFrom, modality, dataset, recordedBy, summary, words, about, source, doc})
 *     -[:ABOUT]-> a relationship or entity, -[:FROM]-> (:Source {id, title, kind, publisher, publishedOn, publisherKey, titleKey, publishedFrom, publishedTo,
 *     knownFrom, ordinal, doc})
 *   (:Dataset {id, title, doc}), (:Word {word}), (:Change {seq, revision, at, by, kind, subject, record, note}), (:Migration {number, name, at})
 *   (:Graph {id, revision, lastSeq, lastOrdinal}), one; and while a submission that is too large for one transaction is written, or after it broke off,
 *   one (:Unfinished {kind, token, pieces, locked}) with how many of its transactions are there, and (:Undo {key, kind, record}) for everything that it replaces
 *
 * `ordinal` of a node is its place in the order in which things were written. Days, doc, record, terms, evidence and conflicts are texts, numbers
 * are integers, `disputed` is a boolean, and what has no value is no property. Texts are compared by code points, as the embedded store does by bytes of UTF-8.
 */

/** The second label of an entity of each kind. */
export const ENTITY_LABELS: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'PublicBody',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Segment',
  PLACE: 'Place',
};

/** The second label of a relationship of a type. */
export function relationshipLabel(type: RelationshipType): string {
  return RELATIONSHIP_TYPE_RULES[type].typeName;
}

/** The types of what leads from one entity to another, by the field of the record. */
export const ENTITY_REFERENCE_TYPES = { maker: 'MADE_BY', parent: 'PARENT', place: 'LOCATED_IN' } as const;

/** The id of the one node that stands for the whole graph. */
export const GRAPH_ID = 'dealgraph';

/** The properties of a node or of what leads to one; null for one that it does not have. */
export type NodeProperties = Readonly<Record<string, string | Integer | boolean | readonly string[] | null>>;

/** The most bytes of a text that an index takes; a folded text beyond it, which only a hostile one is, is sorted and looked up by its beginning. */
const MAX_INDEXED_BYTES = 7000;

/** A text as an index takes it. */
export function truncateToIndexLimit(text: string): string {
  // A UTF-16 unit is at most three bytes.
  if (text.length * 3 <= MAX_INDEXED_BYTES || Buffer.byteLength(text) <= MAX_INDEXED_BYTES) return text;
  return Buffer.from(text)
    .subarray(0, MAX_INDEXED_BYTES)
    .toString()
    .replace(/\uFFFD+$/, '');
}

type PropertyValues<C> = { [K in keyof C]: C[K] extends number ? Integer : C[K] };

/** Columns as properties: their numbers are whole, and the driver would take them for fractions. */
function toProperties<C extends ColumnValues>(columns: C): PropertyValues<C> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  ) as PropertyValues<C>;
}

const documents = new WeakMap<object, string>();

/** A record as JSON, kept with it: an entry's and the one that is projected from it are mostly the same object. */
export function documentJson(record: object): string {
  let text = documents.get(record);
  if (text === undefined) {
    text = JSON.stringify(record);
    documents.set(record, text);
  }
  return text;
}

/** The properties of an entity, without its degree, ordinal and doc. */
export function entityProperties(record: EntityRecord) {
  const columns = entityColumns(record);
  return {
    ...toProperties({ ...columns, maker: null }),
    name: record.name,
    shortName: record.shortName ?? null,
    nameKey: truncateToIndexLimit(columns.nameKey),
    ownNames: neo4j.int(foldedEntityNames({ ...record, aliases: [] }).length),
    roles: record.roles,
  } satisfies NodeProperties;
}

/** The properties of a source, without its ordinal and doc. */
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

/** The properties of a relationship that it has from its record, without its ordinal and doc. */
export function relationshipProperties(record: RelationshipRecord) {
  const columns = relationshipColumns(record);
  return {
    ...toProperties({ ...columns, partOf: null }),
    titleKey: truncateToIndexLimit(columns.titleKey),
  } satisfies NodeProperties;
}

/** The properties of a relationship that it has from its versions; all missing where it is out of view. */
export function propertiesFromVersions(versions: readonly RelationshipVersion[]) {
  const now = versions.find(({ knownTo }) => knownTo === undefined);
  const amount = now?.terms.amount;
  const { low, high } = amount === undefined ? { low: null, high: null } : amountInterval(amount);
  return {
    knownFrom: versions[0]?.knownFrom ?? null,
    status: now?.terms.status ?? null,
    amountLow: low === null ? null : neo4j.int(low),
    amountHigh: high === null ? null : neo4j.int(high),
    currency: amount?.currency ?? null,
    announced: now?.terms.announcedOn ?? null,
    disputed: now?.evidence.disputed ?? null,
    evidence: now === undefined ? null : evidenceJson(now),
  } satisfies NodeProperties;
}

/** The properties of a claim, without its doc; from when on it is known depends on the last day on which its source can have been published. */
export function claimProperties(record: ClaimRecord, publishedTo: Day | undefined) {
  return toProperties(claimColumns(record, publishedTo)) satisfies NodeProperties;
}

/** A day as a number that falls as time goes by; 0 for none. */
export function negatedDay(day: string): number {
  return -Number(day.replaceAll('-', ''));
}

/** The properties of a version of a relationship. */
export function versionProperties(relationship: string, version: RelationshipVersion) {
  const columns = versionColumns(version);
  return {
    ...toProperties(columns),
    announcedDown: neo4j.int(negatedDay(columns.announced)),
    amountDown: neo4j.int(-columns.amount),
    publishersDown: neo4j.int(-columns.publishers),
    claimsDown: neo4j.int(-columns.claims),
    relationship,
    disputed: version.evidence.disputed,
  } satisfies NodeProperties;
}

/** The conflicts of a version in its order: the properties of each, and which claims stand behind its positions, as [position, claim]. */
export function conflictNodes(relationship: string, version: RelationshipVersion) {
  return conflictColumns(version).map((columns) => ({
    properties: { ...toProperties(columns), relationship } satisfies NodeProperties,
    statedBy: (version.conflicts[columns.ordinal]?.positions ?? []).flatMap(({ claims }, position) =>
      claims.map((claim) => [neo4j.int(position), claim] as const),
    ),
  }));
}

/** The properties of a data set, without its doc. */
export function datasetProperties({ id, title }: DatasetRecord) {
  return { id, title } satisfies NodeProperties;
}

/** The properties of an entry of the ledger, without its record. */
export function changeProperties({ seq, revision, at, by, kind, subject, note }: LedgerEntry) {
  return toProperties({ seq, revision, at, by, kind, subject, note: note ?? null }) satisfies NodeProperties;
}
