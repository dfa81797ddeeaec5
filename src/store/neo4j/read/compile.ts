import type { Record } from 'neo4j-driver';
import type { FetchResult, ResultNode } from '../../fetch-result.ts';
import type { Bindings, PlanEdge, Plan, Selection } from '../../plan.ts';
import type { Parameters } from '../connection.ts';
import type { Compiling, Matched, Projection } from './context.ts';
import { edgeFrom } from './edges.ts';
import { formOf, type Form } from './argument-shape.ts';
import { Reading } from './fragment.ts';
import { rootOf } from './roots.ts';
import { thingOf, type Slot } from './nodes.ts';
import { Values } from './parameters.ts';

/** What the text of a plan's statement depends on beside the plan. */
export interface Variant {
  /** Equal for equal variants. */
  readonly key: string;
  readonly forms: readonly (Form | null)[];
  readonly past: boolean;
}

/** The variant that a request is. */
export function variantOf({ args, knownOn }: Bindings): Variant {
  const forms = args.map((each) => (each === null ? null : formOf(each)));
  const past = knownOn !== null;
  return { key: `${past} ${forms.map((form) => form?.key ?? '-').join('|')}`, forms, past };
}

/** A plan as one statement. */
export interface Statement {
  readonly text: string;
  /** The values that it is sent with. */
  readonly parameters: (bindings: Bindings) => Parameters;
  /** The answer, from the rows that it gave. */
  readonly read: (records: readonly Record[], bindings: Bindings) => FetchResult;
}

class Compilation implements Compiling {
  readonly values = new Values();
  readonly past: boolean;
  readonly #forms: readonly (Form | null)[];

  constructor({ forms, past }: Variant) {
    this.#forms = forms;
    this.past = past;
  }

  form(edge: PlanEdge): Form | null {
    return this.#forms[edge.index] ?? null;
  }

  thing(matched: Matched, shape: Selection): Projection<ResultNode> {
    return thingOf(this, matched, shape, (from) =>
      shape.edges.flatMap((edge): Slot[] => {
        const piece = edgeFrom(this, edge, from);
        return piece === null ? [] : [{ edge, ...piece }];
      }),
    );
  }
}

/** Compiles a plan; nothing of a request but its variant can be in the text. */
export function compile({ root }: Plan, variant: Variant): Statement {
  const compilation = new Compilation(variant);
  const { text, read } = rootOf(compilation, root);
  return {
    text,
    parameters: (bindings) => compilation.values.parameters(bindings),
    read: (records, bindings) =>
      read(
        records.map((record) => record.get(0) as unknown),
        new Reading(bindings),
        '',
      ),
  };
}
