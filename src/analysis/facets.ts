import { MODALITIES } from '../domain/claim.ts';
import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import { compareText } from './evidence-order.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { UNKNOWN_KEY, yearKey, announcementYearLookup } from './years.ts';

/** Number of relationships in view per value of one property. */
export interface FacetCounts {
  readonly name: 'type' | 'year' | 'status' | 'modality' | 'country' | 'dataset';
  /** Most frequent first, then by value. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Counts by index of the value. */
class ValueCounts {
  readonly #counts = new Map<number, number>();

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  values(label: (value: number) => string): FacetCounts['values'] {
    return [...this.#counts]
      .map(([value, count]) => ({ value: label(value), count }))
      .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  }
}

/**
 * Number of relationships in view by type, year of announcement, status, modality of their claims,
 * country of their parties, and data set of their claims.
 */
export function* facets(view: View): SlicedTask<FacetCounts[]> {
  const { snapshot } = view;
  const [types, years, statuses] = [new ValueCounts(), new ValueCounts(), new ValueCounts()];
  const [modalities, countries, datasets] = [new ValueCounts(), new ValueCounts(), new ValueCounts()];
  const yearOf = announcementYearLookup(snapshot);
  const ticker = new YieldTicker(1000);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (ticker.due()) yield;
    const version = view.version(relationship);
    if (version < 0) continue;
    types.add(snapshot.relationshipType[relationship] ?? 0);
    statuses.add(snapshot.status[version] ?? 0);
    years.add(yearOf(version));
    const partyCountries = new Set<number>();
    const end = snapshot.partyEnd[relationship] ?? 0;
    for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
      partyCountries.add(snapshot.entityCountry[snapshot.partyEntity[party] ?? 0] ?? 0);
    for (const country of partyCountries) countries.add(country);
    countClaimValues(view, relationship, snapshot.claimModality, modalities);
    countClaimValues(view, relationship, snapshot.claimDataset, datasets);
  }
  return [
    { name: 'type', values: types.values((type) => RELATIONSHIP_TYPES[type] ?? UNKNOWN_KEY) },
    { name: 'year', values: years.values(yearKey) },
    { name: 'status', values: statuses.values((status) => DEAL_STATUSES[status] ?? UNKNOWN_KEY) },
    { name: 'modality', values: modalities.values((modality) => MODALITIES[modality] ?? UNKNOWN_KEY) },
    { name: 'country', values: countries.values((country) => snapshot.countries[country] || UNKNOWN_KEY) },
    { name: 'dataset', values: datasets.values((dataset) => snapshot.datasets[dataset] ?? UNKNOWN_KEY) },
  ];
}

/** Counts the values of a column over the claims in view, each value once. */
function countClaimValues(
  { snapshot, hasClaim }: View,
  relationship: number,
  column: Uint8Array | Uint16Array,
  counts: ValueCounts,
): void {
  const values = new Set<number>();
  const end = snapshot.claimEnd[relationship] ?? 0;
  for (let claim = snapshot.claimStart[relationship] ?? 0; claim < end; claim++)
    if (hasClaim(claim)) values.add(column[claim] ?? 0);
  for (const value of values) counts.add(value);
}
