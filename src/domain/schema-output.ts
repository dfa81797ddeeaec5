import type { z } from 'zod';

type OutputBuilder = (value: unknown) => unknown;

/** How the output of a schema is made; null where it is the value itself. */
function builderFor(schema: z.core.$ZodType): OutputBuilder | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectBuilder(Object.entries(def.shape).map(([name, field]) => [name, builderFor(field)]));
    case 'array': {
      const element = builderFor(def.element);
      return element && ((value) => (value as unknown[]).map(element));
    }
    case 'optional':
    case 'nullable': {
      const buildPresent = builderFor(def.innerType);
      return (
        buildPresent && ((value) => (value === undefined || value === null ? value : buildPresent(value)))
      );
    }
    case 'pipe': {
      const buildInput = builderFor(def.in);
      const { def: last } = (def.out as z.core.$ZodTypes)._zod;
      if (last.type !== 'transform') return buildInput;
      const transform = last.transform as OutputBuilder;
      return buildInput === null ? transform : (value) => transform(buildInput(value));
    }
    default:
      return null;
  }
}

function objectBuilder(fields: readonly (readonly [string, OutputBuilder | null])[]): OutputBuilder {
  return (value) => {
    const output: Record<string, unknown> = {};
    for (const [name, build] of fields) {
      const input = (value as Readonly<Record<string, unknown>>)[name];
      const outputField = build === null ? input : build(input);
      if (outputField !== undefined) output[name] = outputField;
    }
    return output;
  };
}

/**
 * What a schema gives for values that it has let through before, without looking for faults again: with the fields in its order, the defaults filled
 * in and the absent left out. For schemas of records and what they are made of here; what it does with any other value is not said.
 */
export function outputBuilder<S extends z.ZodType>(schema: S): (value: unknown) => z.output<S> {
  const build = builderFor(schema);
  return (value) => (build === null ? value : build(value)) as z.output<S>;
}
