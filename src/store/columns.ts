import { firstKnownDay, type DaySpan } from '../domain/claim.ts';
import { nameLinesText } from '../domain/entity-keys.ts';
import { CURRENT_VIEW, type EvidenceFloor, type GraphView } from '../domain/graph-view.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord, SourceRecord } from '../domain/ledger-entry.ts';
import { earliestDay, latestDay } from '../domain/partial-date.ts';
import { isOfficial, type SourceKind } from '../domain/source.ts';
import { basisOf } from '../domain/terms.ts';
import { fold } from '../domain/text-folding.ts';
import { activeSpan, type RelationshipVersion } from '../domain/versions.ts';
import type { RelationshipVersions } from './port.ts';

/**
 * The columns derived from a record, by which a store filters, sorts, joins and lists. Both stores
 * compute them here, so that they agree exactly. SQLite writes the names in snake case.
 */
export type ColumnValues = Readonly<Record<string, string | number | null>>;

/** A day that sorts after every real day, so that everything known now is known on it. */
export const NOW = '~';
/** The end of the knowledge of a version or claim that still holds; sorts after `NOW`. */
export const FOREVER = '~~';
/** The end of a claim that is in view on no day; sorts before every day. */
const NEVER = '';

/**
 * The start of the days of versions and conflicts at the floor OFFICIAL, such as `!2025-10-01`.
 * It sorts before every day of the floor ALL. A day is therefore within the days of a version only
 * if both have the same floor, and one condition selects the version in view at either floor.
 */
const OFFICIAL_PREFIX = '!';

function versionDay(day: string, floor: EvidenceFloor): string {
  return floor === 'OFFICIAL' ? `${OFFICIAL_PREFIX}${day}` : day;
}

/** The floor of a version by its first day, and that day. */
export function parseVersionDay(text: string): { readonly floor: EvidenceFloor; readonly day: string } {
  return text.startsWith(OFFICIAL_PREFIX)
    ? { floor: 'OFFICIAL', day: text.slice(OFFICIAL_PREFIX.length) }
    : { floor: 'ALL', day: text };
}

/** A view, as stores compare it with columns. */
export interface StoreView {
  readonly graphView: GraphView;
  readonly floor: EvidenceFloor;
  /** The day for relationships, claims and sources. */
  readonly day: string;
  /** The day for versions and conflicts. */
  readonly versionDay: string;
  /** Whether it shows everything known now, for which stores keep degrees and evidence. */
  readonly isCurrent: boolean;
}

/** The view of a query for a store. */
export function storeView({ knownOn, evidence }: GraphView): StoreView {
  const day = knownOn ?? NOW;
  return {
    graphView: { knownOn, evidence },
    floor: evidence,
    day,
    versionDay: versionDay(day, evidence),
    isCurrent: knownOn === null && evidence === 'ALL',
  };
}

/** The current view, for a store. */
export const CURRENT_STORE_VIEW = storeView(CURRENT_VIEW);

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
    names: nameLinesText(record),
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

/** The columns of a relationship, without those of `inViewColumns`. */
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

/** The periods without interruption during which a relationship is in view. */
function spansInView(versions: readonly RelationshipVersion[]): DaySpan[] {
  const spans: { from: string; to?: string }[] = [];
  for (const { knownFrom, knownTo } of versions) {
    let last = spans.at(-1);
    if (last?.to !== knownFrom) spans.push((last = { from: knownFrom }));
    if (knownTo === undefined) delete last.to;
    else last.to = knownTo;
  }
  return spans;
}

/** Whether a relationship is in view now, by its versions at a floor. */
export function isInViewNow(versions: readonly RelationshipVersion[]): boolean {
  const last = versions.at(-1);
  return last !== undefined && last.knownTo === undefined;
}

/**
 * The first period in view of a relationship at each floor, as columns; null if there is none.
 * Almost every relationship has one period without an end. Only withdrawn claims cause others, and
 * a store looks up later periods elsewhere.
 */
export function inViewColumns({
  versions,
  officialVersions,
}: Pick<RelationshipVersions, 'versions' | 'officialVersions'>) {
  const [first] = spansInView(versions);
  const [official] = officialVersions === versions ? [first] : spansInView(officialVersions);
  return {
    knownFrom: first?.from ?? null,
    knownTo: first === undefined ? null : (first.to ?? FOREVER),
    officialFrom: official?.from ?? null,
    officialTo: official === undefined ? null : (official.to ?? FOREVER),
  } satisfies ColumnValues;
}

/** The columns of `inViewColumns` of a relationship. */
export type InViewColumns = ReturnType<typeof inViewColumns>;

/** The columns of a relationship that is never in view. */
export const NEVER_IN_VIEW: InViewColumns = inViewColumns({ versions: [], officialVersions: [] });

/** The periods after the first one at a floor, each as its first day and the day after its last. */
export function laterSpans(versions: readonly RelationshipVersion[]): string[] {
  return spansInView(versions)
    .slice(1)
    .map(({ from, to = FOREVER }) => `${from} ${to}`);
}

/** The properties of a source that the columns of its claims depend on. */
export interface ClaimSourceColumns {
  readonly kind: SourceKind;
  /** The last possible day of publication; undefined for an unknown date. */
  readonly publishedTo: string | undefined;
}

/** The day from which a claim is out of view; it never is in view if it was not known before. */
export function claimEnd({ state, retraction }: Pick<ClaimRecord, 'state' | 'retraction'>): string {
  return state === 'ACCEPTED' ? FOREVER : (retraction?.withdrawnOn ?? NEVER);
}

/** The columns of a claim. It is in view from `knownFrom` until before `knownTo`. */
export function claimColumns(record: ClaimRecord, { kind, publishedTo }: ClaimSourceColumns) {
  const knownFrom = firstKnownDay(publishedTo, record.recordedAt);
  const end = claimEnd(record);
  return {
    seq: record.seq,
    id: record.id,
    about: record.about,
    source: record.source,
    state: record.state,
    knownFrom,
    knownTo: end > knownFrom ? end : NEVER,
    official: isOfficial(kind) ? 1 : 0,
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

/** A version with its floor. */
export interface FloorVersion {
  readonly version: RelationshipVersion;
  readonly floor: EvidenceFloor;
}

/** All versions of a relationship, those of the floor ALL first. */
export function floorVersions({ versions, officialVersions }: RelationshipVersions): FloorVersion[] {
  return [
    ...versions.map((version) => ({ version, floor: 'ALL' }) as const),
    ...officialVersions.map((version) => ({ version, floor: 'OFFICIAL' }) as const),
  ];
}

/** The columns of a version, without the relationship and its type. */
export function versionColumns({ version, floor }: FloorVersion) {
  const { amount, announcedOn } = version.terms;
  const active = activeSpan(version);
  return {
    // Not spread from another object, which would make it slow.
    knownFrom: versionDay(version.knownFrom, floor),
    knownTo: versionDay(version.knownTo ?? FOREVER, floor),
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
export function conflictColumns({ version, floor }: FloorVersion) {
  const knownFrom = versionDay(version.knownFrom, floor);
  const knownTo = versionDay(version.knownTo ?? FOREVER, floor);
  return version.conflicts.map(
    (conflict, ordinal) => ({ ordinal, knownTo, knownFrom, term: conflict.term }) satisfies ColumnValues,
  );
}
