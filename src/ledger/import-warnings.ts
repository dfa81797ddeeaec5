import { namesakeWarnings, namesByFold } from '../domain/namesakes.ts';
import type { Id } from '../domain/id.ts';
import type { GraphStore } from '../store/port.ts';
import type { Checked } from './validation.ts';
import { batches } from './progress.ts';

/**
 * What a person should look at and what is no problem, one sentence each: entities that share a name, and relationships that no claim is
 * about. To be asked just before a data set is written, so that those that it builds on are there.
 */
export async function warningsOf(
  store: GraphStore,
  { added, submission }: Pick<Checked, 'added' | 'submission'>,
): Promise<string[]> {
  const recorded = new Map<string, readonly Id[]>();
  const names = new Set(added.entities.flatMap((entity) => [...namesByFold(entity).keys()]));
  for (const batch of batches(names))
    for (const [name, ids] of await store.write((transaction) => transaction.namesakes(batch)))
      recorded.set(name, ids);
  return [
    ...namesakeWarnings(added.entities, recorded),
    ...added.relationships
      .filter((id) => submission.countClaimsAbout(id) === 0)
      .map((id) => `no claim is about the relationship "${id}", so it is not in the graph until one is`),
  ];
}
