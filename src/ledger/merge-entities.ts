import type { Id } from '../domain/id.ts';
import type { EntityMerge } from '../domain/ledger-entry.ts';
import { BadUserInput } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { entityProblem, mergeProblem } from './merge-problem.ts';
import { runAct, type ActOptions, type ActReport } from './retract-claim.ts';

/**
 * Merges one entity into another, which then has its names, relationships and claims.
 * @throws BadUserInput if they cannot be merged.
 */
export async function mergeEntities(
  store: GraphStore,
  merge: EntityMerge,
  options: ActOptions,
): Promise<ActReport> {
  return runAct(store, options, async (transaction, writer) => {
    const problem = await mergeProblem((ids) => transaction.find(ids), await transaction.merges(), merge);
    if (problem !== null) throw new BadUserInput(problem, ['from']);
    await writer.mergeEntities(merge);
  });
}

/**
 * Splits a merged entity off again: the graph is as if it had never been merged.
 * @throws BadUserInput if it is not merged.
 */
export async function splitEntity(
  store: GraphStore,
  id: Id,
  reason: string | undefined,
  options: ActOptions,
): Promise<ActReport> {
  return runAct(store, options, async (transaction, writer) => {
    const problem = entityProblem(id, (await transaction.find([id])).get(id));
    if (problem !== null) throw new BadUserInput(problem, ['id']);
    if (!(await transaction.merges()).has(id)) throw new BadUserInput(`"${id}" is not merged`, ['id']);
    await writer.splitEntity({ id, ...(reason === undefined ? {} : { reason }) });
  });
}
