import type { z } from 'zod';

type OutputBuilder = (value: unknown) => unknown;

/** The function that builds the output of a schema; null if the output is the value itself. */
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
 * Returns a function that builds the output of a schema for values that it has already accepted,
 * without another validation: fields in schema order, defaults filled in, absent fields omitted.
 * It supports the schemas of records and their parts, and no other schemas or values.
 */
export function outputBuilder<S extends z.ZodType>(schema: S): (value: unknown) => z.output<S> {
  const build = builderFor(schema);
  return (value) => (build === null ? value : build(value)) as z.output<S>;
}
