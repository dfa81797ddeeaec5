import type { Dataset } from '../domain/dataset.ts';
import type { Id } from '../domain/id.ts';
import type { EntityNames } from '../domain/namesakes.ts';
import type { DatasetValidator } from '../domain/dataset-validator.ts';
import type { ValidationProblem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import type { ProgressListener } from './progress.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

/** What there is to know about a data set after it was checked; its records are read again when they are written. */
export interface DatasetValidation {
  /** Everything that is wrong with it; nothing may be written unless this is empty. */
  readonly problems: readonly ValidationProblem[];
  /** What would be new: the names of entities (of changed ones too), and relationships. */
  readonly added: { readonly entities: readonly EntityNames[]; readonly relationships: readonly Id[] };
  /** Its records, by id and without what they say, for the data sets that are checked after it. */
  readonly validator: Pick<DatasetValidator, 'findRecord' | 'countClaimsAbout'>;
  /** How many records it has. */
  readonly total: number;
}

/** What a data set says of itself, and what is wrong with that. */
export interface DatasetDescription {
  readonly dataset: Dataset;
  readonly problems: readonly UnlocatedProblem[];
  /** What is wrong with the form of the file that says it. */
  readonly fileProblems: readonly ValidationProblem[];
}

/** What a data set is checked against. */
export interface ValidationContext {
  readonly store: GraphStore;
  /** Whether anything is recorded yet. */
  readonly empty: boolean;
  /** The data sets whose records this one may name. */
  readonly uses: ReadonlySet<Id>;
  /** The data sets that are to be written before this one. */
  readonly preceding: readonly Pick<DatasetValidation, 'validator'>[];
  readonly onProgress: ProgressListener;
}
