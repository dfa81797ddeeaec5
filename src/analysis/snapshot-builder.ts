import { MODALITIES } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import { IdMap } from '../domain/id-map.ts';
import { QUALIFIERS } from '../domain/interval.ts';
import { daysSinceEpoch, type Day } from '../domain/partial-date.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { SOURCE_KINDS } from '../domain/source.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import type { SnapshotBatch, SnapshotRelationship, SnapshotVersion } from '../store/port.ts';
import { roomFor, Words } from './typed-arrays.ts';
import { FOREVER, UNKNOWN, type Snapshot } from './snapshot.ts';

const placesOf = <W extends string>(words: readonly W[]): ReadonlyMap<W, number> =>
  new Map(words.map((word, place) => [word, place]));
const TYPE = placesOf(RELATIONSHIP_TYPES);
const ROLE = placesOf(PARTY_ROLES);
const STATUS = placesOf(DEAL_STATUSES);
const QUALIFIER = placesOf(QUALIFIERS);
const MODALITY = placesOf(MODALITIES);
const SOURCE_KIND = placesOf(SOURCE_KINDS);

/** The status of a version that states none. */
const NO_STATUS = 255;
/** What is counted in sixteen bits. */
const MOST = 0xffff;

/** One row for each entity or relationship: copied before it changes, so that a snapshot keeps its own. */
const newRows = () => ({
  entityCountry: new Uint16Array(),
  tieStart: new Uint32Array(),
  tieEnd: new Uint32Array(),
  relationshipType: new Uint8Array(),
  partOf: new Int32Array(),
  partyStart: new Uint32Array(),
  partyEnd: new Uint32Array(),
  versionStart: new Uint32Array(),
  versionEnd: new Uint32Array(),
  claimStart: new Uint32Array(),
  claimEnd: new Uint32Array(),
});

/** What the rows point into: only ever added to, so that a snapshot and those after it share it. */
const newLists = () => ({
  tieRelationship: new Uint32Array(),
  partyEntity: new Uint32Array(),
  partyRole: new Uint8Array(),
  knownFrom: new Int32Array(),
  status: new Uint8Array(),
  currency: new Uint16Array(),
  amount: new Float64Array(),
  amountTo: new Float64Array(),
  amountQualifier: new Uint8Array(),
  announcedFrom: new Int32Array(),
  announcedTo: new Int32Array(),
  activeFrom: new Int32Array(),
  activeTo: new Int32Array(),
  publishers: new Uint16Array(),
  claims: new Uint16Array(),
  disputed: new Uint8Array(),
  claimKnownFrom: new Int32Array(),
  claimModality: new Uint8Array(),
  claimSourceKind: new Uint8Array(),
  claimDataset: new Uint16Array(),
});

type Rows = ReturnType<typeof newRows>;
type Lists = ReturnType<typeof newLists>;

const ENTITY_ROWS = ['entityCountry', 'tieStart', 'tieEnd'] as const;
const RELATIONSHIP_ROWS = [
  'relationshipType', 'partOf', 'partyStart', 'partyEnd', 'versionStart', 'versionEnd', 'claimStart', 'claimEnd',
] as const; // prettier-ignore
const TIE_LISTS = ['tieRelationship'] as const;
const PARTY_LISTS = ['partyEntity', 'partyRole'] as const;
const VERSION_LISTS = [
  'knownFrom', 'status', 'currency', 'amount', 'amountTo', 'amountQualifier', 'announcedFrom', 'announcedTo', 'activeFrom',
  'activeTo', 'publishers', 'claims', 'disputed',
] as const; // prettier-ignore
const CLAIM_LISTS = ['claimKnownFrom', 'claimModality', 'claimSourceKind', 'claimDataset'] as const;

/** Sees to it that arrays, which are always as long as one another, have this length at least. */
function makeRoom<T extends Rows | Lists>(arrays: T, names: readonly (keyof T)[], length: number): void {
  const [first] = names;
  if (first === undefined || (arrays[first] as Uint8Array).length >= length) return;
  for (const name of names)
    arrays[name] = roomFor(arrays[name] as Uint8Array<ArrayBuffer>, length) as T[typeof name];
}

/** The links of a graph as they come from a store, batch after batch, and the snapshots that are made of them. */
export class Building {
  #rows = newRows();
  readonly #lists = newLists();
  readonly #entities = new IdMap();
  readonly #relationships = new IdMap();
  readonly #countries = new Words(['']);
  readonly #currencies = new Words(['']);
  readonly #datasets = new Words();
  readonly #days = new Map<Day, number>();
  /** Up to where an entity's relationships may grow before they have to move. */
  #tieRoom = new Uint32Array();
  #parties = 0;
  #ties = 0;
  #versions = 0;
  #claims = 0;
  /** How many parties, versions and claims nothing points at any more. */
  #wasted = 0;
  /** Whether a snapshot has the rows. */
  #shared = false;

  /** Whether so much of it is no longer pointed at that building anew from the store pays. */
  get worn(): boolean {
    return this.#wasted > 100_000 && this.#wasted * 4 > this.#parties + this.#versions + this.#claims;
  }

  /** Takes what a store gave; what is there already is replaced. */
  add({ entities, relationships }: SnapshotBatch): void {
    if (this.#shared) {
      this.#rows = Object.fromEntries(
        Object.entries(this.#rows).map(([name, row]) => [name, row.slice()]),
      ) as Rows;
      this.#shared = false;
    }
    for (const { id, country } of entities)
      this.#rows.entityCountry[this.#entity(id)] = this.#countries.place(country ?? '');
    for (const relationship of relationships) this.#relationship(relationship);
  }

  /** What there is now, as analysis reads it. @param revision of the graph. */
  snapshot(revision: number): Snapshot {
    this.#shared = true;
    const [entities, relationships] = [this.#entities, this.#relationships];
    const [entityCount, relationshipCount] = [entities.size, relationships.size];
    const within = (number: number | undefined, count: number): number =>
      number === undefined || number >= count ? -1 : number;
    return {
      ...this.#rows,
      ...this.#lists,
      revision,
      entityCount,
      entityId: (entity) => entities.idAt(entity),
      entityOf: (id) => within(entities.get(id), entityCount),
      relationshipCount,
      relationshipId: (relationship) => relationships.idAt(relationship),
      relationshipOf: (id) => within(relationships.get(id), relationshipCount),
      countries: this.#countries.list,
      currencies: this.#currencies.list,
      datasets: this.#datasets.list,
    };
  }

  #entity(id: Id): number {
    const known = this.#entities.get(id);
    if (known !== undefined) return known;
    const entity = this.#entities.size;
    this.#entities.set(id, entity);
    makeRoom(this.#rows, ENTITY_ROWS, entity + 1);
    this.#tieRoom = roomFor(this.#tieRoom, entity + 1);
    return entity;
  }

  /** The number of a relationship, which may be named as a whole before it comes itself. */
  #numberOf(id: Id): number {
    const known = this.#relationships.get(id);
    if (known !== undefined) return known;
    const relationship = this.#relationships.size;
    this.#relationships.set(id, relationship);
    makeRoom(this.#rows, RELATIONSHIP_ROWS, relationship + 1);
    this.#rows.partOf[relationship] = -1;
    return relationship;
  }

  #relationship({ id, type, partOf, parties, versions, claims }: SnapshotRelationship): void {
    const relationship = this.#numberOf(id);
    const whole = partOf === undefined ? -1 : this.#numberOf(partOf);
    const rows = this.#rows;
    rows.relationshipType[relationship] = TYPE.get(type) ?? 0;
    rows.partOf[relationship] = whole;
    this.#replaceParties(relationship, parties);
    this.#wasted +=
      (rows.versionEnd[relationship] ?? 0) - (rows.versionStart[relationship] ?? 0) +
      (rows.claimEnd[relationship] ?? 0) - (rows.claimStart[relationship] ?? 0); // prettier-ignore
    rows.versionStart[relationship] = this.#versions;
    for (const version of versions) this.#addVersion(version);
    rows.versionEnd[relationship] = this.#versions;
    rows.claimStart[relationship] = this.#claims;
    for (const { knownFrom, modality, sourceKind, dataset } of claims) {
      const claim = this.#claims++;
      makeRoom(this.#lists, CLAIM_LISTS, claim + 1);
      this.#lists.claimKnownFrom[claim] = this.#day(knownFrom);
      this.#lists.claimModality[claim] = MODALITY.get(modality) ?? 0;
      this.#lists.claimSourceKind[claim] = SOURCE_KIND.get(sourceKind) ?? 0;
      this.#lists.claimDataset[claim] = this.#datasets.place(dataset);
    }
    rows.claimEnd[relationship] = this.#claims;
  }

  #replaceParties(relationship: number, parties: SnapshotRelationship['parties']): void {
    const [from, to] = [this.#rows.partyStart[relationship] ?? 0, this.#rows.partyEnd[relationship] ?? 0];
    const { partyEntity, partyRole } = this.#lists;
    const same =
      to - from === parties.length &&
      parties.every(
        ({ entity, role }, place) =>
          partyEntity[from + place] === this.#entities.get(entity) &&
          partyRole[from + place] === ROLE.get(role),
      );
    if (same) return;
    this.#wasted += to - from;
    for (const entity of new Set(partyEntity.subarray(from, to))) this.#untie(entity, relationship);
    this.#addParties(relationship, parties);
  }

  #addParties(relationship: number, parties: SnapshotRelationship['parties']): void {
    const start = this.#parties;
    makeRoom(this.#lists, PARTY_LISTS, start + parties.length);
    const { partyEntity, partyRole } = this.#lists;
    for (const { entity, role } of parties) {
      const number = this.#entity(entity);
      // Those that come before it are few.
      let named = start;
      while (named < this.#parties && partyEntity[named] !== number) named++;
      if (named === this.#parties) this.#tie(number, relationship);
      partyEntity[this.#parties] = number;
      partyRole[this.#parties] = ROLE.get(role) ?? 0;
      this.#parties += 1;
    }
    this.#rows.partyStart[relationship] = start;
    this.#rows.partyEnd[relationship] = this.#parties;
  }

  #tie(entity: number, relationship: number): void {
    const { tieStart, tieEnd } = this.#rows;
    if (tieEnd[entity] === this.#tieRoom[entity])
      this.#moveTies(entity, Math.max(4, ((tieEnd[entity] ?? 0) - (tieStart[entity] ?? 0)) * 2));
    const place = tieEnd[entity] ?? 0;
    this.#lists.tieRelationship[place] = relationship;
    tieEnd[entity] = place + 1;
  }

  /** Gives an entity's relationships another place, because a snapshot has them where they are or there is no more room. */
  #moveTies(entity: number, room: number): void {
    const { tieStart, tieEnd } = this.#rows;
    const [start, end] = [tieStart[entity] ?? 0, tieEnd[entity] ?? 0];
    makeRoom(this.#lists, TIE_LISTS, this.#ties + room);
    this.#lists.tieRelationship.copyWithin(this.#ties, start, end);
    tieStart[entity] = this.#ties;
    tieEnd[entity] = this.#ties + end - start;
    this.#tieRoom[entity] = this.#ties += room;
  }

  #untie(entity: number, relationship: number): void {
    const { tieStart, tieEnd } = this.#rows;
    this.#moveTies(entity, (tieEnd[entity] ?? 0) - (tieStart[entity] ?? 0));
    const [start, end] = [tieStart[entity] ?? 0, tieEnd[entity] ?? 0];
    const place = this.#lists.tieRelationship.indexOf(relationship, start);
    if (place < 0 || place >= end) return;
    this.#lists.tieRelationship.copyWithin(place, place + 1, end);
    tieEnd[entity] = end - 1;
  }

  #addVersion(version: SnapshotVersion): void {
    const place = this.#versions++;
    makeRoom(this.#lists, VERSION_LISTS, place + 1);
    const lists = this.#lists;
    const { amount, status } = version;
    lists.knownFrom[place] = this.#day(version.knownFrom);
    lists.status[place] = status === null ? NO_STATUS : (STATUS.get(status) ?? NO_STATUS);
    lists.currency[place] = this.#currencies.place(amount?.currency ?? '');
    lists.amount[place] = amount?.value ?? 0;
    lists.amountTo[place] = amount?.to ?? amount?.value ?? 0;
    lists.amountQualifier[place] = amount === null ? 0 : (QUALIFIER.get(amount.qualifier) ?? 0);
    lists.announcedFrom[place] = this.#dayOr(version.announcedFrom, UNKNOWN);
    lists.announcedTo[place] = this.#dayOr(version.announcedTo, UNKNOWN);
    lists.activeFrom[place] = this.#dayOr(version.activeFrom, UNKNOWN);
    lists.activeTo[place] = this.#dayOr(version.activeTo, version.activeFrom === null ? UNKNOWN : FOREVER);
    lists.publishers[place] = Math.min(version.publishers, MOST);
    lists.claims[place] = Math.min(version.claims, MOST);
    lists.disputed[place] = version.disputed ? 1 : 0;
  }

  #dayOr(day: Day | null, otherwise: number): number {
    return day === null ? otherwise : this.#day(day);
  }

  /** There are few different days, and reading one takes a while. */
  #day(day: Day): number {
    let number = this.#days.get(day);
    if (number === undefined) this.#days.set(day, (number = daysSinceEpoch(day)));
    return number;
  }
}
