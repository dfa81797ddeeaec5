import type { Entity } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import type { EntityNames } from '../domain/namesakes.ts';
import { DatasetValidator, type RecordSummary } from '../domain/dataset-validator.ts';
import type { ValidationProblem } from '../errors.ts';
import type { ExistingRecord } from '../store/port.ts';
import type { RawRecord } from './collection-file.ts';
import type { DatasetValidation, DatasetDescription, ValidationContext } from './validation.ts';
import { BATCH_SIZE, batches } from './progress.ts';
import { COLLECTIONS, type DatasetFolder, type UnlocatedProblem } from './dataset-folder.ts';
import { recordEffect, KIND_BY_COLLECTION, type RecordCollection } from './record-effect.ts';
import { validateRecord, type CollectionRecords } from './records.ts';

/** The collections of records, in the order of validation and writing. */
export const RECORD_COLLECTIONS = COLLECTIONS.filter((each): each is RecordCollection => each !== 'dataset');

/** The recorded records with these IDs; an empty store is not queried. */
async function fetchExisting(
  { store, empty }: ValidationContext,
  ids: readonly Id[],
): Promise<Map<Id, ExistingRecord>> {
  const records = new Map<Id, ExistingRecord>();
  if (empty) return records;
  for (const batch of batches(ids))
    for (const [id, existing] of await store.write((transaction) => transaction.find(batch)))
      records.set(id, existing);
  return records;
}

function toRecordSummary({ kind, record }: ExistingRecord): RecordSummary {
  if (kind !== 'ENTITY') return { kind, dataset: record.dataset };
  const { dataset, kind: entityKind, parent } = record;
  return { kind, dataset, entityKind, ...(parent === undefined ? {} : { parent }) };
}

/** The records outside the submission that it refers to, with all their parent companies. */
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
    missing = [...parents].filter((id) => !records.has(id) && validator.findRecord(id) === undefined);
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
  const fileProblems: ValidationProblem[] = [...folder.problems, ...ownFileProblems];
  const unlocated: UnlocatedProblem[] = [...ownProblems];
  const validator = new DatasetValidator(dataset.id);
  const added: EntityNames[] = [];
  const relationships: Id[] = [];
  let done = 0;

  const validateBatch = async (collection: RecordCollection, raw: readonly RawRecord[]): Promise<void> => {
    const valid: { record: CollectionRecords[RecordCollection]; path: string[] }[] = [];
    for (const each of raw) {
      const path = [collection, String(each.index)];
      const result = validateRecord(collection, each.value, path, dataset.id);
      if ('problems' in result) {
        unlocated.push(...result.problems);
        validator.add(KIND_BY_COLLECTION[collection], each.index, each.value);
      } else {
        valid.push({ record: result.record, path });
        validator.add(KIND_BY_COLLECTION[collection], each.index, result.record);
      }
    }
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
      const effect = recordEffect(
        collection,
        record,
        path,
        dataset.id,
        earlier === undefined ? existing.get(record.id) : undefined,
      );
      if (effect.action === 'refuse') unlocated.push(...effect.problems);
      if (collection === 'entities' && (effect.action === 'add' || effect.action === 'update')) {
        const { id, name, shortName, aliases, formerNames } = record as Entity;
        added.push({
          id,
          name,
          aliases,
          ...(shortName === undefined ? {} : { shortName }),
          ...(formerNames === undefined ? {} : { formerNames }),
        });
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
  if (fileProblems.length === 0 && ownProblems.length === 0)
    unlocated.push(...validator.findProblems(await fetchExternalRecords(validator, context), context.uses));
  const problems = [...fileProblems, ...folder.locate(unlocated)];
  return {
    problems,
    added: { entities: added, relationships },
    validator,
    total: done,
  };
}
