import type { Record } from 'neo4j-driver';
import type { FetchResult, ResultNode } from '../../fetch-result.ts';
import { planComment, type Bindings, type PlanEdge, type Plan, type Selection } from '../../plan.ts';
import type { QueryParameters } from '../connection.ts';
import type { StatementBuilder, NodeVariable, PrefixedFragment } from './context.ts';
import { edgeFragment } from './edges.ts';
import { argumentShapeOf, type ArgumentShape } from './argument-shape.ts';
import { ResultReader } from './fragment.ts';
import { rootStatement } from './roots.ts';
import { nodeFragment, type EdgeFragment } from './nodes.ts';
import { StatementParameters } from './parameters.ts';

/** Everything that affects the text of a plan's statement, in addition to the plan. */
export interface PlanVariant {
  /** Equal for equal variants. */
  readonly key: string;
  readonly argumentShapes: readonly (ArgumentShape | null)[];
  readonly isPast: boolean;
}

/** The variant of a request. */
export function planVariant({ args, knownOn }: Bindings): PlanVariant {
  const argumentShapes = args.map((each) => (each === null ? null : argumentShapeOf(each)));
  const isPast = knownOn !== null;
  return {
    key: `${isPast} ${argumentShapes.map((argumentShape) => argumentShape?.key ?? '-').join('|')}`,
    argumentShapes,
    isPast,
  };
}

/** A plan, compiled to one statement. */
export interface CypherStatement {
  readonly text: string;
  /** Parameter values of a request. */
  readonly parameters: (bindings: Bindings) => QueryParameters;
  /** The result, from the rows of the statement. */
  readonly read: (records: readonly Record[], bindings: Bindings) => FetchResult;
}

class PlanStatementBuilder implements StatementBuilder {
  readonly parameters = new StatementParameters();
  readonly isPast: boolean;
  readonly #argumentShapes: readonly (ArgumentShape | null)[];

  constructor({ argumentShapes, isPast }: PlanVariant) {
    this.#argumentShapes = argumentShapes;
    this.isPast = isPast;
  }

  argumentShape(edge: PlanEdge): ArgumentShape | null {
    return this.#argumentShapes[edge.index] ?? null;
  }

  node(variable: NodeVariable, selection: Selection): PrefixedFragment<ResultNode> {
    return nodeFragment(this, variable, selection, (parent) =>
      selection.edges.flatMap((edge): EdgeFragment[] => {
        const fragment = edgeFragment(this, edge, parent);
        return fragment === null ? [] : [{ edge, ...fragment }];
      }),
    );
  }
}

/** Compiles a plan. The text depends on nothing of a request but its variant. */
export function compilePlan(plan: Plan, variant: PlanVariant): CypherStatement {
  const builder = new PlanStatementBuilder(variant);
  const { text, read } = rootStatement(builder, plan.root);
  return {
    text: `${planComment(plan)} ${text}`,
    parameters: (bindings) => builder.parameters.bind(bindings),
    read: (records, bindings) =>
      read(
        records.map((record) => record.get(0) as unknown),
        new ResultReader(bindings),
        '',
      ),
  };
}
