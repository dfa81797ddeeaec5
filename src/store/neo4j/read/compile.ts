import type { Record } from 'neo4j-driver';
import type { FetchResult, ResultNode } from '../../fetch-result.ts';
import { planComment, type Bindings, type PlanEdge, type Plan, type Selection } from '../../plan.ts';
import { storeView } from '../../columns.ts';
import type { QueryParameters } from '../connection.ts';
import type { StatementBuilder, NodeVariable, PrefixedFragment } from './context.ts';
import { edgeFragment } from './edges.ts';
import { argumentShapeOf, type ArgumentShape } from './argument-shape.ts';
import { ResultReader } from './fragment.ts';
import { rootStatement } from './roots.ts';
import { nodeFragment, type EdgeFragment } from './nodes.ts';
import { StatementParameters } from './parameters.ts';
import type { ViewVariant } from './view-conditions.ts';

/** Everything that affects the text of a plan's statement, in addition to the plan. */
export interface PlanVariant {
  /** Equal for equal variants. */
  readonly key: string;
  readonly argumentShapes: readonly (ArgumentShape | null)[];
  readonly view: ViewVariant;
}

/** The variant of a request. */
export function planVariant(bindings: Bindings): PlanVariant {
  const argumentShapes = bindings.args.map((each) => (each === null ? null : argumentShapeOf(each)));
  const { floor, isCurrent } = storeView(bindings);
  return {
    key: `${floor} ${isCurrent} ${argumentShapes.map((argumentShape) => argumentShape?.key ?? '-').join('|')}`,
    argumentShapes,
    view: { floor, isCurrent },
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
  readonly view: ViewVariant;
  readonly #argumentShapes: readonly (ArgumentShape | null)[];

  constructor({ argumentShapes, view }: PlanVariant) {
    this.#argumentShapes = argumentShapes;
    this.view = view;
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
