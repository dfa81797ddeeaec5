import { differences } from '../domain/differences.ts';
import type { Id } from '../domain/id.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord } from '../domain/ledger-entry.ts';
import {
  mergedInto,
  projectClaim,
  projectEntity,
  projectRelationship,
  resolveMerged,
  type MergeTable,
} from '../domain/merges.ts';
import type { ExistingRecord, OriginalChange, WriteBatch, WriteTransaction } from '../store/port.ts';

/** The records of a batch in their recorded form. */
type RecordedBatch = Partial<Pick<WriteBatch, 'entities' | 'relationships' | 'claims'>>;

/** The change of the recorded form of a record in the graph. */
function originalChange(original: ExistingRecord, projected: object): OriginalChange {
  const isSame = differences(original.record, projected).length === 0;
  return { id: original.record.id, original: isSame ? null : original };
}

/**
 * A batch as it is in the graph, with the recorded forms beside it. IDs of merged entities are
 * replaced, and an entity has the names of those merged into it.
 * @param find returns the existing records with some IDs, in their recorded form.
 * @param merges all merges after the batch.
 */
export async function projectBatch<B extends Partial<WriteBatch>>(
  find: WriteTransaction['find'],
  merges: MergeTable,
  batch: B,
): Promise<B> {
  const originals: OriginalChange[] = [];
  const entities = await projectEntities(find, merges, batch.entities ?? [], originals);
  const relationships = (batch.relationships ?? []).map((record) => {
    const projected = projectRelationship(record, merges);
    originals.push(originalChange({ kind: 'RELATIONSHIP', record }, projected));
    return projected;
  });
  const claims = (batch.claims ?? []).map((record) => {
    const projected = projectClaim(record, merges);
    originals.push(originalChange({ kind: 'CLAIM', record }, projected));
    return projected;
  });
  return { ...batch, entities, relationships, claims, originals };
}

/** The entities in the graph that records of entities change. */
async function projectEntities(
  find: WriteTransaction['find'],
  merges: MergeTable,
  records: readonly EntityRecord[],
  originals: OriginalChange[],
): Promise<EntityRecord[]> {
  const recorded = new Map<Id, EntityRecord>(records.map((record) => [record.id, record]));
  const remaining = [...new Set(records.map(({ id }) => resolveMerged(merges, id)))];
  const merged = new Map(remaining.map((id) => [id, mergedInto(merges, id)]));
  const missing = [...remaining, ...[...merged.values()].flat()].filter((id) => !recorded.has(id));
  for (const [id, { kind, record }] of missing.length === 0 ? [] : await find(missing))
    if (kind === 'ENTITY') recorded.set(id, record);
  for (const record of records)
    if (merges.has(record.id)) originals.push({ id: record.id, original: { kind: 'ENTITY', record } });
  return remaining.flatMap((id) => {
    const record = recorded.get(id);
    if (record === undefined) return [];
    const others = (merged.get(id) ?? []).flatMap((from) => recorded.get(from) ?? []);
    const projected = projectEntity(record, others, merges);
    originals.push(originalChange({ kind: 'ENTITY', record }, projected));
    return [projected];
  });
}

/** The recorded forms of these entities and of all records that refer to them. */
export async function recordsAround(
  transaction: Pick<WriteTransaction, 'find' | 'referrers'>,
  entities: readonly Id[],
): Promise<Required<RecordedBatch>> {
  const referrers = await transaction.referrers(entities);
  const ids = [...new Set([...entities, ...[...referrers.values()].flat()])];
  const found = [...(await transaction.find(ids)).values()];
  return {
    entities: found.flatMap(({ kind, record }): EntityRecord[] => (kind === 'ENTITY' ? [record] : [])),
    relationships: found.flatMap(({ kind, record }): RelationshipRecord[] =>
      kind === 'RELATIONSHIP' ? [record] : [],
    ),
    claims: found.flatMap(({ kind, record }): ClaimRecord[] => (kind === 'CLAIM' ? [record] : [])),
  };
}
