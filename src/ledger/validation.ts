import type { Dataset } from '../domain/dataset.ts';
import type { Id } from '../domain/id.ts';
import type { EntityNames } from '../domain/namesakes.ts';
import type { DatasetValidator } from '../domain/dataset-validator.ts';
import type { ValidationProblem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import type { ProgressListener } from './progress.ts';
import type { DatasetChanges } from './dataset-changes.ts';
import type { RecordCollection } from './record-effect.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

/** The result of validating a data set; its records are read again when they are written. */
export interface DatasetValidation {
  /** All problems; nothing is written unless this list is empty. */
  readonly problems: readonly ValidationProblem[];
  /** The names of new and changed entities, and the new relationships. */
  readonly added: { readonly entities: readonly EntityNames[]; readonly relationships: readonly Id[] };
  /** The corrections and retractions of the data set. */
  readonly changes: DatasetChanges;
  /** The record of the data set with an ID, with its correction; reads the file again. */
  readonly readRecord: (collection: RecordCollection, id: Id) => object | undefined;
  /** The IDs and kinds of its records, for the data sets that are validated after it. */
  readonly validator: Pick<DatasetValidator, 'findRecord' | 'countClaimsAbout'>;
  /** Number of records. */
  readonly total: number;
}

/** The description of a data set, with its problems. */
export interface DatasetDescription {
  readonly dataset: Dataset;
  readonly problems: readonly UnlocatedProblem[];
  /** Problems with the form of its file. */
  readonly fileProblems: readonly ValidationProblem[];
}

/** The state that a data set is validated against. */
export interface ValidationContext {
  readonly store: GraphStore;
  /** Whether the store is empty. */
  readonly empty: boolean;
  /** The data sets that this one may refer to. */
  readonly uses: ReadonlySet<Id>;
  /** The data sets that are written before this one. */
  readonly preceding: readonly Pick<DatasetValidation, 'validator' | 'changes' | 'readRecord'>[];
  /** Whether differences from the recorded records are corrections. */
  readonly correct: boolean;
  readonly onProgress: ProgressListener;
}
