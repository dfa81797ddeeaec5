import type { FetchResult } from '../../fetch-result.ts';
import type { Bindings, Plan } from '../../plan.ts';
import type { RunStatement } from '../connection.ts';
import { cachedStatement } from './plan-cache.ts';

/**
 * Fetches the result of a plan with one statement.
 * @param read runs a read-only statement.
 * @throws BadUserInput, LimitExceeded, and the errors of `read`.
 */
export async function fetchPlan(read: RunStatement, plan: Plan, bindings: Bindings): Promise<FetchResult> {
  const statement = cachedStatement(plan, bindings);
  return statement.read(await read(statement.text, statement.parameters(bindings)), bindings);
}
