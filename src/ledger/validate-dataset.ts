import type { Entity } from '../domain/entity.ts';
import type { Id } from '../domain/id.ts';
import type { EntityNames } from '../domain/namesakes.ts';
import { DatasetValidator, type RecordSummary } from '../domain/dataset-validator.ts';
import type { Problem } from '../errors.ts';
import type { Existing } from '../store/port.ts';
import type { RawRecord } from './collection-file.ts';
import type { Checked, Described, Surroundings } from './validation.ts';
import { BATCH, batches } from './progress.ts';
import { COLLECTIONS, type DatasetFolder, type Unplaced } from './dataset-folder.ts';
import { effect, KIND_OF, type RecordCollection } from './record-effect.ts';
import { checkedRecord, type Records } from './records.ts';

/** The collections of records, in the order in which they are checked and written. */
export const RECORD_COLLECTIONS = COLLECTIONS.filter((each): each is RecordCollection => each !== 'dataset');

/** What of these ids is recorded; nothing is asked where the store is empty. */
async function recorded({ store, empty }: Surroundings, ids: readonly Id[]): Promise<Map<Id, Existing>> {
  const found = new Map<Id, Existing>();
  if (empty) return found;
  for (const batch of batches(ids))
    for (const [id, existing] of await store.write((transaction) => transaction.find(batch)))
      found.set(id, existing);
  return found;
}

function asKnown({ kind, record }: Existing): RecordSummary {
  if (kind !== 'ENTITY') return { kind, dataset: record.dataset };
  const { dataset, kind: entityKind, parent } = record;
  return { kind, dataset, entityKind, ...(parent === undefined ? {} : { parent }) };
}

/** What there is of the ids that a submission names, and of the companies that those belong to, up to the highest. */
async function knownTo(
  submission: DatasetValidator,
  surroundings: Surroundings,
): Promise<ReadonlyMap<Id, RecordSummary>> {
  const known = new Map<Id, RecordSummary>();
  for (let wanted = submission.externalIds(); wanted.length > 0;) {
    const found = new Map<Id, RecordSummary>();
    for (const [id, existing] of await recorded(surroundings, wanted)) found.set(id, asKnown(existing));
    for (const { submission: other } of surroundings.before)
      for (const id of wanted) {
        const record = other.findRecord(id);
        if (record !== undefined) found.set(id, record);
      }
    for (const [id, record] of found) known.set(id, record);
    const parents = new Set([...found.values()].flatMap(({ parent }) => parent ?? []));
    wanted = [...parents].filter((id) => !known.has(id) && submission.findRecord(id) === undefined);
  }
  return known;
}

/**
 * Checks all of a data set, by itself and against what is recorded, and finds every problem at once, each with its place in the files.
 * It keeps ids and not records, so that a data set may be larger than memory.
 */
export async function checkDataset(
  folder: DatasetFolder,
  { dataset, problems: ownProblems, formal: ownFormal }: Described,
  surroundings: Surroundings,
): Promise<Checked> {
  const formal: Problem[] = [...folder.problems, ...ownFormal];
  const unplaced: Unplaced[] = [...ownProblems];
  const submission = new DatasetValidator(dataset.id);
  const added: EntityNames[] = [];
  const relationships: Id[] = [];
  let done = 0;

  const checkBatch = async (collection: RecordCollection, raw: readonly RawRecord[]): Promise<void> => {
    const checked: { record: Records[RecordCollection]; path: string[] }[] = [];
    for (const each of raw) {
      const path = [collection, String(each.index)];
      const result = checkedRecord(collection, each.value, path, dataset.id);
      if ('problems' in result) {
        unplaced.push(...result.problems);
        submission.add(KIND_OF[collection], each.index, each.value);
      } else {
        checked.push({ record: result.record, path });
        submission.add(KIND_OF[collection], each.index, result.record);
      }
    }
    const there = await recorded(
      surroundings,
      checked.map(({ record }) => record.id),
    );
    for (const { record, path } of checked) {
      const earlier = surroundings.before
        .map(({ submission: other }) => other.findRecord(record.id))
        .find((each) => each !== undefined);
      if (earlier !== undefined)
        unplaced.push({
          path: [...path, 'id'],
          message: `"${record.id}" is already an id of the data set "${earlier.dataset}"; ids are unique over everything`,
        });
      const does = effect(
        collection,
        record,
        path,
        dataset.id,
        earlier === undefined ? there.get(record.id) : undefined,
      );
      if (does.does === 'refuse') unplaced.push(...does.problems);
      if (collection === 'entities' && (does.does === 'add' || does.does === 'update')) {
        const { id, name, shortName, aliases } = record as Entity;
        added.push({ id, name, aliases, ...(shortName === undefined ? {} : { shortName }) });
      }
      if (collection === 'relationships' && does.does === 'add') relationships.push(record.id);
    }
    done += raw.length;
    surroundings.onProgress({ what: dataset.id, step: 'checking', done, total: null });
  };

  for (const collection of RECORD_COLLECTIONS)
    for (const batch of batches(
      folder.records(collection, (problem) => formal.push(problem)),
      BATCH,
    ))
      await checkBatch(collection, batch);

  // Where a file cannot be read, or `uses` is wrong, references would be reported as well, and most of them falsely.
  if (formal.length === 0 && ownProblems.length === 0)
    unplaced.push(...submission.findProblems(await knownTo(submission, surroundings), surroundings.uses));
  const problems = [...formal, ...folder.placed(unplaced)];
  return {
    problems,
    added: { entities: added, relationships },
    submission,
    total: done,
  };
}
