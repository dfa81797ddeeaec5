import type { z } from 'zod';

type Make = (value: unknown) => unknown;

/** How the output of a schema is made; null where it is the value itself. */
function making(schema: z.core.$ZodType): Make | null {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectOf(Object.entries(def.shape).map(([name, field]) => [name, making(field)]));
    case 'array': {
      const element = making(def.element);
      return element && ((value) => (value as unknown[]).map(element));
    }
    case 'optional':
    case 'nullable': {
      const given = making(def.innerType);
      return given && ((value) => (value === undefined || value === null ? value : given(value)));
    }
    case 'pipe': {
      const made = making(def.in);
      const { def: last } = (def.out as z.core.$ZodTypes)._zod;
      if (last.type !== 'transform') return made;
      const transform = last.transform as Make;
      return made === null ? transform : (value) => transform(made(value));
    }
    default:
      return null;
  }
}

function objectOf(fields: readonly (readonly [string, Make | null])[]): Make {
  return (value) => {
    const made: Record<string, unknown> = {};
    for (const [name, make] of fields) {
      const given = (value as Readonly<Record<string, unknown>>)[name];
      const field = make === null ? given : make(given);
      if (field !== undefined) made[name] = field;
    }
    return made;
  };
}

/**
 * What a schema gives for values that it has let through before, without looking for faults again: with the fields in its order, the defaults filled
 * in and the absent left out. For schemas of records and what they are made of here; what it does with any other value is not said.
 */
export function outputOf<S extends z.ZodType>(schema: S): (value: unknown) => z.output<S> {
  const make = making(schema);
  return (value) => (make === null ? value : make(value)) as z.output<S>;
}
