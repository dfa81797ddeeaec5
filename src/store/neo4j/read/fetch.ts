import type { FetchResult } from '../../fetch-result.ts';
import type { Bindings, Plan } from '../../plan.ts';
import type { RunStatement } from '../connection.ts';
import { compilePlan, planVariant, type CypherStatement } from './compile.ts';

/** How many variants are kept of one plan; beyond it they are compiled anew. */
const MAX_VARIANTS = 50;

/** The statements of plans, by what a request makes of them. */
const statements = new WeakMap<Plan, Map<string, CypherStatement>>();

/** The statement of a plan for a request: always the same text for equal variants, so that Neo4j has planned it already. */
export function cachedStatement(plan: Plan, bindings: Bindings): CypherStatement {
  const variant = planVariant(bindings);
  let byVariant = statements.get(plan);
  if (byVariant === undefined || byVariant.size >= MAX_VARIANTS) {
    byVariant = new Map();
    statements.set(plan, byVariant);
  }
  let statement = byVariant.get(variant.key);
  if (statement === undefined) {
    statement = compilePlan(plan, variant);
    byVariant.set(variant.key, statement);
  }
  return statement;
}

/**
 * Answers a plan with one statement.
 * @param read runs a statement that only reads.
 * @throws BadUserInput, LimitExceeded, and what `read` throws.
 */
export async function fetchPlan(read: RunStatement, plan: Plan, bindings: Bindings): Promise<FetchResult> {
  const statement = cachedStatement(plan, bindings);
  return statement.read(await read(statement.text, statement.parameters(bindings)), bindings);
}
