import { MODALITIES } from '../domain/claim.ts';
import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import { byText } from './evidence-order.ts';
import { FOREVER, type Snapshot, type View, type Work } from './snapshot.ts';
import { NOT_KNOWN, yearKey, yearsIn } from './years.ts';

/** How many relationships in view have each value of one kind. */
export interface Facet {
  readonly name: 'type' | 'year' | 'status' | 'modality' | 'country' | 'dataset';
  /** The most frequent first, then by the value. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 1000;

/** Counts of values by their number. */
class Counts {
  readonly #counts = new Map<number, number>();

  count(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  values(textOf: (value: number) => string): Facet['values'] {
    return [...this.#counts]
      .map(([value, count]) => ({ value: textOf(value), count }))
      .sort((a, b) => b.count - a.count || byText(a.value, b.value));
  }
}

/** How many relationships are in view, by type, year of announcement, status, modality of their claims, country of their parties, and data set of their claims. */
export function* facets(view: View): Work<Facet[]> {
  const { snapshot, day } = view;
  const [types, years, statuses] = [new Counts(), new Counts(), new Counts()];
  const [modalities, countries, datasets] = [new Counts(), new Counts(), new Counts()];
  const yearOf = yearsIn(snapshot);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (relationship % SLICE === SLICE - 1) yield;
    const version = view.version(relationship);
    if (version < 0) continue;
    types.count(snapshot.relationshipType[relationship] ?? 0);
    statuses.count(snapshot.status[version] ?? 0);
    years.count(yearOf(version));
    const from = new Set<number>();
    const end = snapshot.partyEnd[relationship] ?? 0;
    for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
      from.add(snapshot.entityCountry[snapshot.partyEntity[party] ?? 0] ?? 0);
    for (const country of from) countries.count(country);
    countClaims(snapshot, relationship, day, snapshot.claimModality, modalities);
    countClaims(snapshot, relationship, day, snapshot.claimDataset, datasets);
  }
  return [
    { name: 'type', values: types.values((type) => RELATIONSHIP_TYPES[type] ?? NOT_KNOWN) },
    { name: 'year', values: years.values(yearKey) },
    { name: 'status', values: statuses.values((status) => DEAL_STATUSES[status] ?? NOT_KNOWN) },
    { name: 'modality', values: modalities.values((modality) => MODALITIES[modality] ?? NOT_KNOWN) },
    { name: 'country', values: countries.values((country) => snapshot.countries[country] || NOT_KNOWN) },
    { name: 'dataset', values: datasets.values((dataset) => snapshot.datasets[dataset] ?? NOT_KNOWN) },
  ];
}

/** Counts what the claims of a relationship that are known on a day have in a column, each value once. */
function countClaims(
  snapshot: Snapshot,
  relationship: number,
  day: number,
  column: Uint8Array | Uint16Array,
  counts: Counts,
): void {
  const found = new Set<number>();
  const end = snapshot.claimEnd[relationship] ?? 0;
  for (let claim = snapshot.claimStart[relationship] ?? 0; claim < end; claim++)
    if ((snapshot.claimKnownFrom[claim] ?? FOREVER) <= day) found.add(column[claim] ?? 0);
  for (const value of found) counts.count(value);
}
