import { namesakeWarnings, namesByFold } from '../domain/namesakes.ts';
import type { Id } from '../domain/id.ts';
import type { WriteTransaction } from '../store/port.ts';
import type { DatasetValidation } from './validation.ts';
import { batches } from './progress.ts';

/**
 * The warnings of an import, one sentence each: entities that share a name, and relationships
 * without claims. Computed in the transaction just before a data set is written, so that the data
 * sets that it uses are recorded.
 */
export async function importWarnings(
  transaction: Pick<WriteTransaction, 'namesakes'>,
  { added, validator }: Pick<DatasetValidation, 'added' | 'validator'>,
): Promise<string[]> {
  const recordedIds = new Map<string, readonly Id[]>();
  const names = new Set(added.entities.flatMap((entity) => [...namesByFold(entity).keys()]));
  for (const batch of batches(names))
    for (const [name, ids] of await transaction.namesakes(batch)) recordedIds.set(name, ids);
  return [
    ...namesakeWarnings(added.entities, recordedIds),
    ...added.relationships
      .filter((id) => validator.countClaimsAbout(id) === 0)
      .map((id) => `the relationship "${id}" has no claims; it will appear in the graph once it has one`),
  ];
}
