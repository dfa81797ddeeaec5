import type { Entity } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import type { EntityNames } from '../domain/namesakes.ts';
import { DatasetValidator, readParent, type RecordSummary } from '../domain/dataset-validator.ts';
import { readEntityKind } from '../domain/references.ts';
import type { ValidationProblem } from '../errors.ts';
import type { ExistingRecord } from '../store/port.ts';
import type { RawRecord } from './collection-file.ts';
import { ChangeValidator } from './change-validator.ts';
import { correctRecord, readDatasetChanges } from './dataset-changes.ts';
import type { DatasetValidation, DatasetDescription, ValidationContext } from './validation.ts';
import { BATCH_SIZE, batches } from './progress.ts';
import { RECORD_COLLECTIONS, type DatasetFolder, type UnlocatedProblem } from './dataset-folder.ts';
import {
  keepRecordedNames,
  recordEffect,
  KIND_BY_COLLECTION,
  type RecordCollection,
} from './record-effect.ts';
import { findCurrent } from './replacements.ts';
import { validateRecord, type CollectionRecords } from './records.ts';

/** The recorded records with these IDs; an empty store is not queried. */
async function fetchExisting(
  { store, empty }: ValidationContext,
  ids: readonly Id[],
): Promise<Map<Id, ExistingRecord>> {
  const records = new Map<Id, ExistingRecord>();
  if (empty) return records;
  for (const batch of batches(ids))
    for (const [id, existing] of await store.write((transaction) =>
      findCurrent((some) => transaction.find(some), batch),
    ))
      records.set(id, existing);
  return records;
}

function toRecordSummary({ kind, record }: ExistingRecord): RecordSummary {
  const entityKind = kind === 'ENTITY' ? readEntityKind(record) : undefined;
  const parent = readParent(kind, record);
  return {
    kind,
    dataset: record.dataset,
    ...(entityKind === undefined ? {} : { entityKind }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** The records outside the submission that it refers to, with all their parents and wholes. */
async function fetchExternalRecords(
  validator: DatasetValidator,
  context: ValidationContext,
): Promise<ReadonlyMap<Id, RecordSummary>> {
  const records = new Map<Id, RecordSummary>();
  for (let missing = validator.externalIds(); missing.length > 0;) {
    const batch = new Map<Id, RecordSummary>();
    for (const [id, existing] of await fetchExisting(context, missing))
      batch.set(id, toRecordSummary(existing));
    for (const { validator: other } of context.preceding)
      for (const id of missing) {
        const record = other.findRecord(id);
        if (record !== undefined) batch.set(id, record);
      }
    for (const [id, record] of batch) records.set(id, record);
    const parents = new Set([...batch.values()].flatMap(({ parent }) => parent ?? []));
    missing = [...parents].filter((id) => !records.has(id) && !validator.contains(id));
  }
  return records;
}

/**
 * Validates a data set by itself and against the recorded records, and finds all problems with
 * their positions in the files. It retains IDs and not records, so a data set can be larger than
 * the memory.
 */
export async function validateDataset(
  folder: DatasetFolder,
  { dataset, problems: ownProblems, fileProblems: ownFileProblems }: DatasetDescription,
  context: ValidationContext,
): Promise<DatasetValidation> {
  const { changes, ...changeProblems } = readDatasetChanges(folder);
  const fileProblems: ValidationProblem[] = [
    ...folder.problems,
    ...ownFileProblems,
    ...changeProblems.fileProblems,
  ];
  const unlocated: UnlocatedProblem[] = [...ownProblems, ...changeProblems.problems];
  const validator = new DatasetValidator(dataset.id);
  const changeValidator = new ChangeValidator(dataset.id, changes, validator, context, (ids) =>
    fetchExisting(context, ids),
  );
  const added: EntityNames[] = [];
  const relationships: Id[] = [];
  let done = 0;

  /** A valid record with its correction in the same data set; null if it has problems. */
  const readRecord = (
    collection: RecordCollection,
    { index, value }: RawRecord,
  ): CollectionRecords[RecordCollection] | null => {
    const path = [collection, String(index)];
    const result = validateRecord(collection, value, path, dataset.id);
    const correction = 'record' in result ? changes.corrections.get(result.record.id) : undefined;
    const corrected =
      'record' in result && correction?.collection === collection
        ? correctRecord(result.record, correction)
        : result;
    validator.add(
      KIND_BY_COLLECTION[collection],
      index,
      'record' in corrected ? corrected.record : 'record' in result ? result.record : value,
    );
    if ('record' in corrected) return corrected.record;
    unlocated.push(...corrected.problems);
    return null;
  };

  const validateBatch = async (collection: RecordCollection, raw: readonly RawRecord[]): Promise<void> => {
    const valid = raw.flatMap((each) => {
      const record = readRecord(collection, each);
      return record === null ? [] : [{ record, path: [collection, String(each.index)] }];
    });
    const existing = await fetchExisting(
      context,
      valid.map(({ record }) => record.id),
    );
    for (const { record, path } of valid) {
      const earlier = context.preceding
        .map(({ validator: other }) => other.findRecord(record.id))
        .find((each) => each !== undefined);
      if (earlier !== undefined)
        unlocated.push({
          path: [...path, 'id'],
          message: `"${record.id}" is already an ID in the data set "${earlier.dataset}"; IDs must be unique across all records`,
        });
      const { correct } = context;
      const patch = changes.corrections.get(record.id)?.patch;
      const recorded = earlier === undefined ? existing.get(record.id) : undefined;
      const effect = recordEffect(
        collection,
        // The day decides nothing here; it is that of the writer later.
        keepRecordedNames(record, recorded, new Date().toISOString().slice(0, 10)),
        path,
        { dataset: dataset.id, correct, patch },
        recorded,
      );
      if (effect.action === 'refuse') unlocated.push(...effect.problems);
      if (collection === 'entities' && (effect.action === 'add' || effect.action === 'update')) {
        const { id, kind, name, shortName, aliases, formerNames } = record as Entity;
        added.push({
          id,
          name,
          aliases,
          ...(shortName === undefined ? {} : { shortName }),
          ...(formerNames === undefined ? {} : { formerNames }),
        });
        if (effect.action === 'update' && effect.differences.some((each) => each.path[0] === 'kind'))
          changeValidator.addKindChange(id, kind, path);
      }
      if (collection === 'relationships' && effect.action === 'add') relationships.push(record.id);
    }
    done += raw.length;
    context.onProgress({ subject: dataset.id, step: 'checking', done, total: null });
  };

  for (const collection of RECORD_COLLECTIONS)
    for (const batch of batches(
      folder.records(collection, (problem) => fileProblems.push(problem)),
      BATCH_SIZE,
    ))
      await validateBatch(collection, batch);

  // After an unreadable file or a problem in `uses`, most problems of references would be false.
  if (fileProblems.length === 0 && ownProblems.length === 0) {
    unlocated.push(...(await changeValidator.findProblems()));
    unlocated.push(...validator.findProblems(await fetchExternalRecords(validator, context), context.uses));
  }
  const problems = [...fileProblems, ...folder.locate(unlocated)];
  return {
    problems,
    added: { entities: added, relationships },
    changes,
    validator,
    total: done,
    readRecord: (collection, id) => {
      for (const { value } of folder.records(collection, () => undefined)) {
        const result = validateRecord(collection, value, [], dataset.id);
        if (!('record' in result) || result.record.id !== id) continue;
        const correction = changes.corrections.get(id);
        const corrected = correction === undefined ? result : correctRecord(result.record, correction);
        return 'record' in corrected ? corrected.record : result.record;
      }
      return undefined;
    },
  };
}
