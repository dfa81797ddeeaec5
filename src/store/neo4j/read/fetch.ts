import type { Id } from '../../../domain/id.ts';
import type { MergeTable } from '../../../domain/merges.ts';
import type { FetchResult } from '../../fetch-result.ts';
import type { Bindings, Plan } from '../../plan.ts';
import { resolveBindings } from '../../merged-bindings.ts';
import type { RunStatement } from '../connection.ts';
import { cachedStatement } from './plan-cache.ts';

/** Suffix for a statement that ends with its columns: adds the merged entities. */
const MERGES = `, COLLECT { MATCH (m:Merged) WHERE m.id > '' RETURN [m.id, m.into] ORDER BY m.id } AS merges`;

/** The merged entities of one store, as of the last fetch with IDs. */
export class MergeCache {
  merges: MergeTable = new Map();
}

/** Whether an argument has an ID that can be that of a merged entity. */
function hasIds({ args }: Bindings): boolean {
  return args.some(
    (each) =>
      each?.ids !== undefined || each?.with !== undefined || each?.relationships?.parties !== undefined,
  );
}

/**
 * Fetches the result of a plan with one statement, and with a second one after a merge or split.
 * @param read runs a read-only statement.
 * @throws InvalidCursor, LimitExceeded, and the errors of `read`.
 */
export async function fetchPlan(
  read: RunStatement,
  plan: Plan,
  bindings: Bindings,
  cache: MergeCache,
): Promise<FetchResult> {
  if (!hasIds(bindings)) {
    const statement = cachedStatement(plan, bindings);
    return statement.read(await read(statement.text, statement.parameters(bindings)), bindings);
  }
  for (;;) {
    const { merges } = cache;
    const resolved = resolveBindings(bindings, merges);
    const statement = cachedStatement(plan, resolved);
    const rows = await read(statement.text + MERGES, statement.parameters(resolved));
    const current = (rows[0]?.get('merges') ?? []) as [Id, Id][];
    if (JSON.stringify(current) === JSON.stringify([...merges])) return statement.read(rows, resolved);
    cache.merges = new Map(current);
  }
}
