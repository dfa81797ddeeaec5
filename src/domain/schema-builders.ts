import { z } from 'zod';

type PresentFields<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};
/** An object type without null: fields that can be null or undefined are optional. */
export type NonNullFields<T> = { readonly [K in keyof PresentFields<T>]: PresentFields<T>[K] };

function omitNullish<T extends object>(value: T): NonNullFields<T> {
  // Most values have all fields and need no copy.
  if (Object.values(value).every((field) => field !== null && field !== undefined)) return value;
  const present: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value))
    if (field !== null && field !== undefined) present[key] = field;
  return present as NonNullFields<T>;
}

/** The valid parts of a value; absent parts and parts with a problem are undefined. */
export type ValidParts<T> = T extends readonly (infer E)[]
  ? readonly (ValidParts<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: ValidParts<NonNullable<T[K]>> | undefined }
    : T;

/** Reports problems between the fields of a record. */
export type CrossFieldCheck<T> = (
  valid: ValidParts<T>,
  context: {
    /** Whether a field has a value, valid or not. */
    readonly isPresent: (field: keyof T) => boolean;
    readonly addProblem: (path: readonly PropertyKey[], message: string) => void;
  },
) => void;

function validPart(value: unknown, problemPaths: readonly (readonly PropertyKey[])[]): unknown {
  if (value === null || problemPaths.some((path) => path.length === 0)) return undefined;
  if (typeof value !== 'object') return value;
  const validChild = (key: string | number, part: unknown): unknown => {
    const childPaths = problemPaths.filter(([first]) => first === key).map((path) => path.slice(1));
    return childPaths.length === 0 ? (part ?? undefined) : validPart(part, childPaths);
  };
  return Array.isArray(value)
    ? value.map((part, index) => validChild(index, part))
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, validChild(key, part)]));
}

/** Splits the unknown fields of an object into one problem each; zod reports them as one issue. */
function splitUnknownFields(issues: z.core.$ZodRawIssue[]): void {
  for (const [index, issue] of [...issues.entries()].reverse())
    if (issue.code === 'unrecognized_keys')
      issues.splice(index, 1, ...issue.keys.map((key) => ({ ...issue, keys: [key] })));
}

/**
 * The schema of an object with exactly these fields.
 *
 * Each unknown field is one problem that lists the known fields. A null field counts as absent,
 * because JSON and GraphQL write null where YAML omits the line. The checks compare fields with one
 * another, and receive the valid parts even if other parts have problems.
 */
export function record<const S extends z.core.$ZodLooseShape>(
  label: string,
  shape: S,
  ...checks: readonly CrossFieldCheck<NonNullFields<z.output<z.ZodObject<S>>>>[]
) {
  const fieldNames = Object.keys(shape).join(', ');
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; ${label} has the fields ${fieldNames}`
          : issue.input === undefined
            ? `${label} is required`
            : `${label} must be an object with the fields ${fieldNames}`,
    })
    .superRefine(
      (value, context) => {
        if (checks.length === 0 && context.issues.length === 0) return;
        splitUnknownFields(context.issues);
        const fields: Readonly<Record<string, unknown>> = value;
        const problemPaths = context.issues.flatMap(({ code, path }) =>
          code === 'unrecognized_keys' ? [] : [path ?? []],
        );
        const validFields = problemPaths.length === 0 ? omitNullish(fields) : validPart(fields, problemPaths);
        for (const check of checks)
          check(validFields as Parameters<typeof check>[0], {
            isPresent: (field) => (fields[field as string] ?? null) !== null,
            addProblem: (path, message) => context.addIssue({ code: 'custom', path: [...path], message }),
          });
      },
      // Runs for every object, even if its fields have problems. Other values have no fields to
      // check.
      { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    )
    .transform(omitNullish);
}

/** The schema of a field that can be absent or null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish();
}

/** The schema of a field that has this value if it is absent or null. */
export function withDefault<T extends z.ZodType>(schema: T, value: z.output<T>) {
  return schema
    .nullish()
    .transform((input): z.output<T> => input ?? value)
    .meta({ default: value });
}

/** The schema of one of several uppercase words; its problems list all of them. */
export function oneOf<const W extends readonly [string, ...string[]]>(allowed: W) {
  const words = allowed.join(', ');
  return z.enum(allowed, {
    error: (issue) =>
      issue.input === undefined
        ? `a value is required; allowed: ${words}`
        : `${describeValue(issue.input)} is not one of ${words}`,
  });
}

/**
 * The schema of a list of at most `maxItems` elements.
 * @param name the field, for problems: "aliases must be a list of names".
 * @param items the plural of an element, for the same problems.
 */
export function list<T extends z.ZodType>(name: string, items: string, element: T, maxItems: number) {
  return z
    .array(element, {
      error: (issue) => `${name} must be a list of ${items} (got ${describeValue(issue.input)})`,
    })
    .max(maxItems, {
      error: (issue) => `${name} must have at most ${maxItems} items (got ${lengthOf(issue.input)})`,
    });
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0;
}

/**
 * The schema of text that matches a pattern.
 * @param label the text with its article, for problems: "a language must be a BCP 47 tag".
 * @param allowed the texts that match, in words, for the same problems.
 */
export function textMatching(label: string, pattern: RegExp, allowed: string) {
  const error = (issue: { readonly input?: unknown }): string =>
    `${label} must be ${allowed} (got ${describeValue(issue.input)})`;
  return z.string({ error }).regex(pattern, { error });
}

/** The schema of text with a visible character and at most `maxLength` UTF-16 units. */
export function text(label: string, maxLength: number) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? `${label} is required`
          : `${label} must be text (got ${describeValue(issue.input)})`,
    })
    .max(maxLength, {
      error: (issue) => `${label} must have at most ${maxLength} characters (got ${lengthOf(issue.input)})`,
    })
    .refine((value) => value.trim() !== '', { error: `${label} must not be empty` })
    .refine((value) => !/[\0\p{Cs}]/u.test(value), {
      error: `${label} must not contain NUL or an unpaired surrogate`,
    });
}

/** A short form of a value for messages; text is quoted, numbers are not. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…"` : json;
}
