import { NOW } from '../../columns.ts';
import type { Bindings, PlanEdge, EdgeArguments } from '../../plan.ts';
import type { QueryParameters } from '../connection.ts';

type ParameterReader = (args: EdgeArguments) => unknown;

/**
 * The values of a statement that is being written. What is written knows none of them: each gets a name in the statement, and a function that takes it
 * from the arguments of its edge when the statement is sent.
 */
export class StatementParameters {
  readonly #readersByEdge = new Map<number, Map<string, ParameterReader>>();

  /** The place of a value in the statement: "$e3.types". Equal names of one edge are one value. */
  reference(edge: PlanEdge, name: string, value: ParameterReader): string {
    let readers = this.#readersByEdge.get(edge.index);
    if (readers === undefined)
      this.#readersByEdge.set(edge.index, (readers = new Map<string, ParameterReader>()));
    readers.set(name, value);
    return `$e${edge.index}.${name}`;
  }

  /** The values that the statement is sent with. */
  bind({ knownOn, args }: Bindings): QueryParameters {
    const parameters: Record<string, unknown> = { day: knownOn ?? NOW };
    for (const [index, readers] of this.#readersByEdge) {
      const edgeArguments = args[index] ?? {};
      const values: Record<string, unknown> = {};
      for (const [name, value] of readers) values[name] = value(edgeArguments);
      parameters[`e${index}`] = values;
    }
    return parameters;
  }
}
