import { BASES } from '../domain/basis.ts';
import { MODALITIES } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import { IdMap } from '../domain/id-map.ts';
import { resolveMerged, type MergeTable } from '../domain/merges.ts';
import { QUALIFIERS } from '../domain/interval.ts';
import { daysSinceEpoch, type Day } from '../domain/partial-date.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { isOfficial, SOURCE_KINDS } from '../domain/source.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import type { SnapshotBatch, SnapshotRelationship, SnapshotVersion } from '../store/port.ts';
import { MONEY_RULES, moneyRuleOf } from './money-bounds.ts';
import { BETWEEN_EQUALS } from './party-pairs.ts';
import {
  CLAIM_COLUMNS,
  emptyAppendOnlyColumns,
  emptyCopyOnWriteColumns,
  ensureColumnCapacity,
  ENTITY_COLUMNS,
  PARTICIPATION_COLUMNS,
  PARTY_COLUMNS,
  RELATIONSHIP_COLUMNS,
  VERSION_COLUMNS,
  type CopyOnWriteColumns,
} from './snapshot-columns.ts';
import { ensureCapacity, StringTable } from './typed-arrays.ts';
import { FOREVER, SAME_VERSIONS, UNKNOWN_DATE, type CombinedMoney, type Snapshot } from './snapshot.ts';

const indexMap = <W extends string>(words: readonly W[]): ReadonlyMap<W, number> =>
  new Map(words.map((word, index) => [word, index]));
const TYPE_INDEX = indexMap(RELATIONSHIP_TYPES);
const ROLE_INDEX = indexMap(PARTY_ROLES);
const STATUS_INDEX = indexMap(DEAL_STATUSES);
const QUALIFIER_INDEX = indexMap(QUALIFIERS);
const BASIS_INDEX = indexMap(BASES);
const MODALITY_INDEX = indexMap(MODALITIES);
const SOURCE_KIND_INDEX = indexMap(SOURCE_KINDS);

/** Status of a version that states none. */
const NO_STATUS = 255;
/** Largest count that 16 bits hold. */
const MAX_UINT16 = 0xffff;

/** Whether two parties have the same role. */
function repeatsRole(parties: SnapshotRelationship['parties']): boolean {
  let roles = 0;
  for (const { role } of parties) {
    const bit = 1 << (ROLE_INDEX.get(role) ?? 0);
    if ((roles & bit) !== 0) return true;
    roles |= bit;
  }
  return false;
}

/** Collects the batches of a store, and builds snapshots from them. */
export class SnapshotBuilder {
  #copyOnWrite = emptyCopyOnWriteColumns();
  readonly #appendOnly = emptyAppendOnlyColumns();
  readonly #combinedMoney = new Map<number, CombinedMoney>();
  readonly #entities = new IdMap();
  readonly #relationships = new IdMap();
  #merges: MergeTable = new Map();
  readonly #countries = new StringTable(['']);
  readonly #currencies = new StringTable(['']);
  readonly #datasets = new StringTable();
  readonly #dayNumbers = new Map<Day, number>();
  /** Only added to, so that snapshots share it. */
  readonly #claimKnownTo = new Map<number, number>();
  /** By entity, the end of the range that its participations may fill before they have to move. */
  #participationCapacity = new Uint32Array();
  #partyCount = 0;
  #participationCount = 0;
  #versionCount = 0;
  #claimCount = 0;
  /** Number of parties, versions and claims that no row points to anymore. */
  #unused = 0;
  /** Whether a snapshot uses the copy-on-write columns. */
  #shared = false;

  /** Whether so much is unused that building again from the store pays off. */
  get fragmented(): boolean {
    return (
      this.#unused > 100_000 && this.#unused * 4 > this.#partyCount + this.#versionCount + this.#claimCount
    );
  }

  /** Adds a batch. Entities and relationships that exist already are replaced. */
  addBatch({ entities, relationships, merges }: SnapshotBatch): void {
    if (merges !== undefined) this.#merges = merges;
    if (this.#shared) {
      this.#copyOnWrite = Object.fromEntries(
        Object.entries(this.#copyOnWrite).map(([name, column]) => [name, column.slice()]),
      ) as CopyOnWriteColumns;
      this.#shared = false;
    }
    for (const { id, country, parent } of entities) {
      const entity = this.#entityIndex(id);
      const parentIndex = parent === undefined ? -1 : this.#entityIndex(parent);
      this.#copyOnWrite.entityCountry[entity] = this.#countries.intern(country ?? '');
      this.#copyOnWrite.entityParent[entity] = parentIndex;
    }
    for (const relationship of relationships) this.#setRelationship(relationship);
  }

  /**
   * Snapshot of everything that was added.
   * @param revision revision of the graph.
   */
  build(revision: number): Snapshot {
    this.#shared = true;
    const [entities, relationships, merges] = [this.#entities, this.#relationships, this.#merges];
    const [entityCount, relationshipCount] = [entities.size, relationships.size];
    const indexOrMissing = (number: number | undefined, count: number): number =>
      number === undefined || number >= count ? -1 : number;
    return {
      ...this.#copyOnWrite,
      ...this.#appendOnly,
      combinedMoney: this.#combinedMoney,
      claimKnownTo: this.#claimKnownTo,
      revision,
      entityCount,
      entityId: (entity) => entities.idAt(entity),
      entityIndex: (id) => indexOrMissing(entities.get(resolveMerged(merges, id)), entityCount),
      relationshipCount,
      relationshipId: (relationship) => relationships.idAt(relationship),
      relationshipIndex: (id) => indexOrMissing(relationships.get(id), relationshipCount),
      countries: this.#countries.strings,
      currencies: this.#currencies.strings,
      datasets: this.#datasets.strings,
    };
  }

  #entityIndex(id: Id): number {
    const existing = this.#entities.get(id);
    if (existing !== undefined) return existing;
    const entity = this.#entities.size;
    this.#entities.set(id, entity);
    ensureColumnCapacity(this.#copyOnWrite, ENTITY_COLUMNS, entity + 1);
    this.#participationCapacity = ensureCapacity(this.#participationCapacity, entity + 1);
    this.#copyOnWrite.entityParent[entity] = -1;
    return entity;
  }

  /**
   * Index of a relationship, added at its first mention: a part can name its whole before it
   * arrives.
   */
  #relationshipIndex(id: Id): number {
    const existing = this.#relationships.get(id);
    if (existing !== undefined) return existing;
    const relationship = this.#relationships.size;
    this.#relationships.set(id, relationship);
    ensureColumnCapacity(this.#copyOnWrite, RELATIONSHIP_COLUMNS, relationship + 1);
    this.#copyOnWrite.partOf[relationship] = -1;
    return relationship;
  }

  #setRelationship(record: SnapshotRelationship): void {
    const { id, type, partOf, parties, versions, officialVersions, claims } = record;
    const relationship = this.#relationshipIndex(id);
    const whole = partOf === undefined ? -1 : this.#relationshipIndex(partOf);
    const columns = this.#copyOnWrite;
    const typeIndex = TYPE_INDEX.get(type) ?? 0;
    columns.relationshipType[relationship] = typeIndex;
    columns.hasCoParties[relationship] = BETWEEN_EQUALS[typeIndex] === 1 || !repeatsRole(parties) ? 0 : 1;
    columns.partOf[relationship] = whole;
    this.#replaceParties(relationship, parties);
    this.#unused +=
      this.#versionsEnd(relationship) - (columns.versionStart[relationship] ?? 0) +
      (columns.claimEnd[relationship] ?? 0) - (columns.claimStart[relationship] ?? 0); // prettier-ignore
    columns.versionStart[relationship] = this.#versionCount;
    this.#appendVersions(versions);
    columns.versionEnd[relationship] = this.#versionCount;
    const same = claims.every(({ sourceKind }) => isOfficial(sourceKind));
    if (!same) this.#appendVersions(officialVersions);
    columns.officialVersionEnd[relationship] = same ? SAME_VERSIONS : this.#versionCount;
    columns.claimStart[relationship] = this.#claimCount;
    for (const { knownFrom, knownTo, modality, sourceKind, dataset, dated } of claims) {
      const claim = this.#claimCount++;
      ensureColumnCapacity(this.#appendOnly, CLAIM_COLUMNS, claim + 1);
      this.#appendOnly.claimKnownFrom[claim] = this.#dayNumber(knownFrom);
      if (knownTo !== null) this.#claimKnownTo.set(claim, this.#dayNumber(knownTo));
      this.#appendOnly.claimModality[claim] = MODALITY_INDEX.get(modality) ?? 0;
      this.#appendOnly.claimSourceKind[claim] = SOURCE_KIND_INDEX.get(sourceKind) ?? 0;
      this.#appendOnly.claimDataset[claim] = this.#datasets.intern(dataset);
      this.#appendOnly.claimDated[claim] = dated ? 1 : 0;
    }
    columns.claimEnd[relationship] = this.#claimCount;
  }

  #replaceParties(relationship: number, parties: SnapshotRelationship['parties']): void {
    const [from, to] = [
      this.#copyOnWrite.partyStart[relationship] ?? 0,
      this.#copyOnWrite.partyEnd[relationship] ?? 0,
    ];
    const { partyEntity, partyRole } = this.#appendOnly;
    const unchanged =
      to - from === parties.length &&
      parties.every(
        ({ entity, role }, index) =>
          partyEntity[from + index] === this.#entities.get(entity) &&
          partyRole[from + index] === ROLE_INDEX.get(role),
      );
    if (unchanged) return;
    this.#unused += to - from;
    for (const entity of new Set(partyEntity.subarray(from, to)))
      this.#removeParticipation(entity, relationship);
    this.#appendParties(relationship, parties);
  }

  #appendParties(relationship: number, parties: SnapshotRelationship['parties']): void {
    const start = this.#partyCount;
    ensureColumnCapacity(this.#appendOnly, PARTY_COLUMNS, start + parties.length);
    const { partyEntity, partyRole } = this.#appendOnly;
    for (const { entity, role } of parties) {
      const number = this.#entityIndex(entity);
      // Linear, because a relationship has few parties.
      let earlier = start;
      while (earlier < this.#partyCount && partyEntity[earlier] !== number) earlier++;
      if (earlier === this.#partyCount) this.#addParticipation(number, relationship);
      partyEntity[this.#partyCount] = number;
      partyRole[this.#partyCount] = ROLE_INDEX.get(role) ?? 0;
      this.#partyCount += 1;
    }
    this.#copyOnWrite.partyStart[relationship] = start;
    this.#copyOnWrite.partyEnd[relationship] = this.#partyCount;
  }

  #addParticipation(entity: number, relationship: number): void {
    const { participationStart, participationEnd } = this.#copyOnWrite;
    if (participationEnd[entity] === this.#participationCapacity[entity])
      this.#moveParticipations(
        entity,
        Math.max(4, ((participationEnd[entity] ?? 0) - (participationStart[entity] ?? 0)) * 2),
      );
    const index = participationEnd[entity] ?? 0;
    this.#appendOnly.participationRelationship[index] = relationship;
    participationEnd[entity] = index + 1;
  }

  /**
   * Moves an entity's participations to a new range, because a snapshot uses the old one or it is
   * full.
   */
  #moveParticipations(entity: number, capacity: number): void {
    const { participationStart, participationEnd } = this.#copyOnWrite;
    const [start, end] = [participationStart[entity] ?? 0, participationEnd[entity] ?? 0];
    ensureColumnCapacity(this.#appendOnly, PARTICIPATION_COLUMNS, this.#participationCount + capacity);
    this.#appendOnly.participationRelationship.copyWithin(this.#participationCount, start, end);
    participationStart[entity] = this.#participationCount;
    participationEnd[entity] = this.#participationCount + end - start;
    this.#participationCapacity[entity] = this.#participationCount += capacity;
  }

  #removeParticipation(entity: number, relationship: number): void {
    const { participationStart, participationEnd } = this.#copyOnWrite;
    this.#moveParticipations(entity, (participationEnd[entity] ?? 0) - (participationStart[entity] ?? 0));
    const [start, end] = [participationStart[entity] ?? 0, participationEnd[entity] ?? 0];
    const index = this.#appendOnly.participationRelationship.indexOf(relationship, start);
    if (index < 0 || index >= end) return;
    this.#appendOnly.participationRelationship.copyWithin(index, index + 1, end);
    participationEnd[entity] = end - 1;
  }

  /** End of all versions of a relationship, at both floors. */
  #versionsEnd(relationship: number): number {
    const { versionEnd, officialVersionEnd } = this.#copyOnWrite;
    const officialEnd = officialVersionEnd[relationship] ?? 0;
    return officialEnd === SAME_VERSIONS ? (versionEnd[relationship] ?? 0) : officialEnd;
  }

  /** Appends versions, and a version without claims for each period between and after them. */
  #appendVersions(versions: readonly SnapshotVersion[]): void {
    for (const [index, version] of versions.entries()) {
      this.#appendVersion(version);
      const { knownTo } = version;
      if (knownTo !== null && versions[index + 1]?.knownFrom !== knownTo)
        this.#appendVersion({ ...version, knownFrom: knownTo, claims: 0 });
    }
  }

  #appendVersion(version: SnapshotVersion): void {
    const index = this.#versionCount++;
    ensureColumnCapacity(this.#appendOnly, VERSION_COLUMNS, index + 1);
    const columns = this.#appendOnly;
    const { amount, status } = version;
    columns.knownFrom[index] = this.#dayNumber(version.knownFrom);
    columns.status[index] = status === null ? NO_STATUS : (STATUS_INDEX.get(status) ?? NO_STATUS);
    columns.currency[index] = this.#currencies.intern(amount?.currency ?? '');
    columns.amount[index] = amount?.value ?? 0;
    columns.amountTo[index] = amount?.to ?? amount?.value ?? 0;
    columns.amountQualifier[index] = amount === null ? 0 : (QUALIFIER_INDEX.get(amount.qualifier) ?? 0);
    columns.amountBasis[index] = BASIS_INDEX.get(amount?.basis ?? 'TOTAL') ?? 0;
    const money = moneyRuleOf(amount, version.otherAmounts, (code) => this.#currencies.intern(code));
    columns.moneyRule[index] = MONEY_RULES.indexOf(money.rule);
    if (money.combined !== null) this.#combinedMoney.set(index, money.combined);
    columns.announcedFrom[index] = this.#dayNumberOr(version.announcedFrom, UNKNOWN_DATE);
    columns.announcedTo[index] = this.#dayNumberOr(version.announcedTo, UNKNOWN_DATE);
    columns.activeFrom[index] = this.#dayNumberOr(version.activeFrom, UNKNOWN_DATE);
    columns.activeTo[index] = this.#dayNumberOr(
      version.activeTo,
      version.activeFrom === null ? UNKNOWN_DATE : FOREVER,
    );
    columns.publishers[index] = Math.min(version.publishers, MAX_UINT16);
    columns.claims[index] = Math.min(version.claims, MAX_UINT16);
    columns.disputed[index] = version.disputed ? 1 : 0;
  }

  #dayNumberOr(day: Day | null, fallback: number): number {
    return day === null ? fallback : this.#dayNumber(day);
  }

  /** Cached, because there are few different days and parsing one is slow. */
  #dayNumber(day: Day): number {
    let number = this.#dayNumbers.get(day);
    if (number === undefined) this.#dayNumbers.set(day, (number = daysSinceEpoch(day)));
    return number;
  }
}
