import { NOW } from '../../columns.ts';
import type { Bindings, PlanEdge, EdgeArguments } from '../../plan.ts';
import type { Parameters } from '../connection.ts';

type Value = (args: EdgeArguments) => unknown;

/**
 * The values of a statement that is being written. What is written knows none of them: each gets a name in the statement, and a function that takes it
 * from the arguments of its edge when the statement is sent.
 */
export class Values {
  readonly #edges = new Map<number, Map<string, Value>>();

  /** The place of a value in the statement: "$e3.types". Equal names of one edge are one value. */
  of(edge: PlanEdge, name: string, value: Value): string {
    let named = this.#edges.get(edge.index);
    if (named === undefined) this.#edges.set(edge.index, (named = new Map<string, Value>()));
    named.set(name, value);
    return `$e${edge.index}.${name}`;
  }

  /** The values that the statement is sent with. */
  parameters({ knownOn, args }: Bindings): Parameters {
    const parameters: Record<string, unknown> = { day: knownOn ?? NOW };
    for (const [index, named] of this.#edges) {
      const given = args[index] ?? {};
      const values: Record<string, unknown> = {};
      for (const [name, value] of named) values[name] = value(given);
      parameters[`e${index}`] = values;
    }
    return parameters;
  }
}
