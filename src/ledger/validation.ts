import type { Dataset } from '../domain/dataset.ts';
import type { Id } from '../domain/id.ts';
import type { EntityNames } from '../domain/namesakes.ts';
import type { DatasetValidator } from '../domain/dataset-validator.ts';
import type { Problem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import type { OnProgress } from './progress.ts';
import type { Unplaced } from './dataset-folder.ts';

/** What there is to know about a data set after it was checked; its records are read again when they are written. */
export interface Checked {
  /** Everything that is wrong with it; nothing may be written unless this is empty. */
  readonly problems: readonly Problem[];
  /** What would be new: the names of entities (of changed ones too), and relationships. */
  readonly added: { readonly entities: readonly EntityNames[]; readonly relationships: readonly Id[] };
  /** Its records, by id and without what they say, for the data sets that are checked after it. */
  readonly submission: Pick<DatasetValidator, 'findRecord' | 'countClaimsAbout'>;
  /** How many records it has. */
  readonly total: number;
}

/** What a data set says of itself, and what is wrong with that. */
export interface Described {
  readonly dataset: Dataset;
  readonly problems: readonly Unplaced[];
  /** What is wrong with the form of the file that says it. */
  readonly formal: readonly Problem[];
}

/** What a data set is checked against. */
export interface Surroundings {
  readonly store: GraphStore;
  /** Whether anything is recorded yet. */
  readonly empty: boolean;
  /** The data sets whose records this one may name. */
  readonly uses: ReadonlySet<Id>;
  /** The data sets that are to be written before this one. */
  readonly before: readonly Pick<Checked, 'submission'>[];
  readonly onProgress: OnProgress;
}
