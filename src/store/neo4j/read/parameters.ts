import { storeView } from '../../columns.ts';
import type { Bindings, PlanEdge, EdgeArguments } from '../../plan.ts';
import type { QueryParameters } from '../connection.ts';
import { viewParameters } from './view-conditions.ts';

type ParameterReader = (args: EdgeArguments) => unknown;

/**
 * Parameters of a statement that is being compiled. The compiler knows names only; a function per
 * name takes the value from the arguments of its edge at each request.
 */
export class StatementParameters {
  readonly #readersByEdge = new Map<number, Map<string, ParameterReader>>();

  /**
   * Adds a value and returns its reference: `$e3.types`. Equal names of one edge share one value.
   */
  reference(edge: PlanEdge, name: string, value: ParameterReader): string {
    let readers = this.#readersByEdge.get(edge.index);
    if (readers === undefined)
      this.#readersByEdge.set(edge.index, (readers = new Map<string, ParameterReader>()));
    readers.set(name, value);
    return `$e${edge.index}.${name}`;
  }

  /** Parameter values of a request. */
  bind(bindings: Bindings): QueryParameters {
    const { args } = bindings;
    const parameters: Record<string, unknown> = { ...viewParameters(storeView(bindings)) };
    for (const [index, readers] of this.#readersByEdge) {
      const edgeArguments = args[index] ?? {};
      const values: Record<string, unknown> = {};
      for (const [name, value] of readers) values[name] = value(edgeArguments);
      parameters[`e${index}`] = values;
    }
    return parameters;
  }
}
