import type { View, Work } from './snapshot.ts';

/** How many relationships in view there are of each value of something. */
export interface Facet {
  readonly name: 'type' | 'year' | 'status' | 'modality' | 'country' | 'dataset';
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** The relationships in view, counted by type, year of announcement, status, modality, country of a party, and data set. */
export declare function facets(view: View): Work<Facet[]>;
