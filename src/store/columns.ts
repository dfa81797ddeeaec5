import { firstKnownDay } from '../domain/claim.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord, SourceRecord } from '../domain/ledger-entry.ts';
import { earliestDay, latestDay, type Day } from '../domain/partial-date.ts';
import { basisOf } from '../domain/terms.ts';
import { fold } from '../domain/text-folding.ts';
import { activeSpan, type RelationshipVersion } from '../domain/versions.ts';

/**
 * The columns derived from a record, by which a store filters, sorts, joins and lists. Both stores
 * compute them here, so that they agree exactly. SQLite writes the names in snake case.
 */
export type ColumnValues = Readonly<Record<string, string | number | null>>;

/** A day that sorts after every real day, so that everything known now is known on it. */
export const NOW = '~';
/** The end of the knowledge of a version that still holds; sorts after `NOW`. */
export const FOREVER = '~~';

/** The distinct folded forms of an entity's name, short name, aliases and former names. */
export function foldedEntityNames(
  record: Pick<EntityRecord, 'name' | 'shortName' | 'aliases' | 'formerNames'>,
): string[] {
  const names = [
    record.name,
    ...(record.shortName === undefined ? [] : [record.shortName]),
    ...record.aliases,
    ...(record.formerNames ?? []).map(({ name }) => name),
  ];
  return [...new Set(names.map(fold).filter((form) => form !== ''))];
}

/** The columns of an entity, without its degree. */
export function entityColumns(record: EntityRecord) {
  return {
    id: record.id,
    kind: record.kind,
    nameKey: fold(record.name),
    names: foldedEntityNames(record).join('\n'),
    country: record.country ?? null,
    roles: ` ${record.roles.join(' ')} `,
    maker: record.maker ?? null,
    parent: record.parent ?? null,
  } satisfies ColumnValues;
}

/** The columns of a source. */
export function sourceColumns(record: SourceRecord) {
  const { publishedOn } = record;
  return {
    id: record.id,
    kind: record.kind,
    publisherKey: fold(record.publisher),
    titleKey: fold(record.title),
    publishedFrom: publishedOn === undefined ? null : earliestDay(publishedOn),
    publishedTo: publishedOn === undefined ? null : latestDay(publishedOn),
    knownFrom: firstKnownDay(publishedOn, record.recordedAt),
  } satisfies ColumnValues;
}

/** The columns of a relationship, without `knownFrom`. */
export function relationshipColumns(record: RelationshipRecord) {
  return {
    id: record.id,
    type: record.type,
    title: record.title,
    titleKey: fold(record.title),
    partOf: record.partOf ?? null,
  } satisfies ColumnValues;
}

/** One row per entity that is a party, with all of its roles in the order of the parties. */
export function participationColumns(record: RelationshipRecord) {
  const roles = new Map<string, string[]>();
  for (const { entity, role } of record.parties) {
    const entityRoles = roles.get(entity);
    if (entityRoles) entityRoles.push(role);
    else roles.set(entity, [role]);
  }
  return [...roles].map(
    ([entity, entityRoles]) =>
      ({
        entity,
        relationship: record.id,
        roles: ` ${entityRoles.join(' ')} `,
        type: record.type,
      }) satisfies ColumnValues,
  );
}

/**
 * The columns of a claim.
 * @param publishedTo the last possible day of publication of its source, from which the claim is
 *   known (domain.md, Two kinds of time).
 */
export function claimColumns(record: ClaimRecord, publishedTo: Day | undefined) {
  return {
    seq: record.seq,
    id: record.id,
    about: record.about,
    source: record.source,
    state: record.state,
    knownFrom: firstKnownDay(publishedTo, record.recordedAt),
    modality: record.modality,
    dataset: record.dataset,
    recordedBy: record.recordedBy,
    summary: record.summary,
    words: fold(record.summary),
  } satisfies ColumnValues;
}

/** The sort key of a currency: dollars first, then the others by code, then unstated amounts. */
export function currencyRank(currency: string | undefined): string {
  return currency === undefined ? '2' : currency === 'USD' ? '0' : `1${currency}`;
}

/** The evidence of a version as stored JSON. */
export function evidenceJson({ evidence }: RelationshipVersion): string {
  return JSON.stringify(evidence);
}

/** The columns of a version, without the relationship and its type. */
export function versionColumns(version: RelationshipVersion) {
  const { amount, announcedOn } = version.terms;
  const active = activeSpan(version);
  return {
    knownFrom: version.knownFrom,
    knownTo: version.knownTo ?? FOREVER,
    status: version.terms.status ?? null,
    currencyRank: currencyRank(amount?.currency),
    amountBasis: amount === undefined ? null : basisOf('AMOUNT', amount),
    amount: amount?.value ?? 0,
    amountTo: amount?.to ?? amount?.value ?? 0,
    announcedMissing: announcedOn === undefined ? 1 : 0,
    announced: announcedOn === undefined ? '' : earliestDay(announcedOn),
    announcedTo: announcedOn === undefined ? '' : latestDay(announcedOn),
    activeFrom: active?.from ?? null,
    activeTo: active?.to ?? null,
    disputed: version.evidence.disputed ? 1 : 0,
    publishers: version.evidence.publishers,
    claims: version.evidence.claims,
    cancelledOn: version.cancelledOn ?? null,
    terms: JSON.stringify(version.terms),
    evidence: evidenceJson(version),
    conflicts: JSON.stringify(version.conflicts),
  } satisfies ColumnValues;
}

/** The columns of a version's conflicts, in the order of the version. */
export function conflictColumns(version: RelationshipVersion) {
  return version.conflicts.map(
    (conflict, ordinal) =>
      ({
        ordinal,
        knownTo: version.knownTo ?? FOREVER,
        knownFrom: version.knownFrom,
        term: conflict.term,
      }) satisfies ColumnValues,
  );
}
