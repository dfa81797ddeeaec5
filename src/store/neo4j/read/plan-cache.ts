import type { Bindings, Plan } from '../../plan.ts';
import { compilePlan, planVariant, type CypherStatement } from './compile.ts';

/** Maximum number of cached variants of one plan; when it is reached, all are discarded. */
const MAX_VARIANTS = 50;

/** Cached statements of plans, by variant. */
const statements = new WeakMap<Plan, Map<string, CypherStatement>>();

/**
 * The statement of a plan for a request. Equal variants have the same text, so Neo4j reuses its
 * query plan.
 */
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
