import type { Record } from 'neo4j-driver';
import type { FetchResult, ResultNode } from '../../fetch-result.ts';
import type { Bindings, PlanEdge, Plan, Selection } from '../../plan.ts';
import type { QueryParameters } from '../connection.ts';
import type { StatementBuilder, NodeVariable, PrefixedFragment } from './context.ts';
import { edgeFragment } from './edges.ts';
import { argumentShapeOf, type ArgumentShape } from './argument-shape.ts';
import { ResultReader } from './fragment.ts';
import { rootStatement } from './roots.ts';
import { nodeFragment, type EdgeFragment } from './nodes.ts';
import { StatementParameters } from './parameters.ts';

/** What the text of a plan's statement depends on beside the plan. */
export interface PlanVariant {
  /** Equal for equal variants. */
  readonly key: string;
  readonly argumentShapes: readonly (ArgumentShape | null)[];
  readonly isPast: boolean;
}

/** The variant that a request is. */
export function planVariant({ args, knownOn }: Bindings): PlanVariant {
  const argumentShapes = args.map((each) => (each === null ? null : argumentShapeOf(each)));
  const isPast = knownOn !== null;
  return {
    key: `${isPast} ${argumentShapes.map((argumentShape) => argumentShape?.key ?? '-').join('|')}`,
    argumentShapes,
    isPast,
  };
}

/** A plan as one statement. */
export interface CypherStatement {
  readonly text: string;
  /** The values that it is sent with. */
  readonly parameters: (bindings: Bindings) => QueryParameters;
  /** The answer, from the rows that it gave. */
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

/** Compiles a plan; nothing of a request but its variant can be in the text. */
export function compilePlan({ root }: Plan, variant: PlanVariant): CypherStatement {
  const builder = new PlanStatementBuilder(variant);
  const { text, read } = rootStatement(builder, root);
  return {
    text,
    parameters: (bindings) => builder.parameters.bind(bindings),
    read: (records, bindings) =>
      read(
        records.map((record) => record.get(0) as unknown),
        new ResultReader(bindings),
        '',
      ),
  };
}
