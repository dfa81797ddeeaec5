import { z } from 'zod';

type PresentFields<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};
/** An object type written out plainly: what may be missing is optional, and nothing is null. */
export type NonNullFields<T> = { readonly [K in keyof PresentFields<T>]: PresentFields<T>[K] };

function omitNullish<T extends object>(value: T): NonNullFields<T> {
  // Mostly all is there, and a copy would be made for nothing.
  if (Object.values(value).every((field) => field !== null && field !== undefined)) return value;
  const present: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value))
    if (field !== null && field !== undefined) present[key] = field;
  return present as NonNullFields<T>;
}

/** The sound parts of a value: each is missing where it is not given, and where it has a problem of its own. */
export type ValidParts<T> = T extends readonly (infer E)[]
  ? readonly (ValidParts<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: ValidParts<NonNullable<T[K]>> | undefined }
    : T;

/** Looks for problems between the fields of a record. */
export type CrossFieldCheck<T> = (
  sound: ValidParts<T>,
  about: {
    /** Whether a field is given, soundly or not. */
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

/** Makes each unknown field a problem of its own; zod tells those of one object together. */
function splitUnknownFields(issues: z.core.$ZodRawIssue[]): void {
  for (const [index, issue] of [...issues.entries()].reverse())
    if (issue.code === 'unrecognized_keys')
      issues.splice(index, 1, ...issue.keys.map((key) => ({ ...issue, keys: [key] })));
}

/**
 * An object with exactly these fields: each unknown field is a problem that lists the known ones, and a field that is null
 * counts as missing (JSON and GraphQL write null where YAML leaves the line out). Its checks look across fields, and judge what is
 * sound even where other parts are not.
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
          ? `${label} has no field ${issue.keys.map((key) => `"${key}"`).join(', ')}; its fields are ${fieldNames}`
          : issue.input === undefined
            ? `${label} is missing`
            : `${label} is an object with the fields ${fieldNames}`,
    })
    .superRefine(
      (value, context) => {
        // Mostly nothing is wrong with the fields.
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
      // Also where fields have problems, of which none may abort; only what is no object at all has nothing to judge.
      { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    )
    .transform(omitNullish);
}

/** A field that may be left out or be null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish();
}

/** A field that has this value where it is left out or null. */
export function withDefault<T extends z.ZodType>(schema: T, value: z.output<T>) {
  return schema
    .nullish()
    .transform((input): z.output<T> => input ?? value)
    .meta({ default: value });
}

/** One of a list of words in capitals; a problem lists them all. */
export function oneOf<const W extends readonly [string, ...string[]]>(allowed: W) {
  const words = allowed.join(', ');
  return z.enum(allowed, {
    error: (issue) =>
      issue.input === undefined
        ? `one of ${words} is missing`
        : `${describeValue(issue.input)} is not one of ${words}`,
  });
}

/** A list of at most this many; `what` names it with its elements: "roles is a list of words". */
export function list<T extends z.ZodType>(label: string, element: T, maxItems: number) {
  return z
    .array(element, { error: (issue) => `${label}, not ${describeValue(issue.input)}` })
    .max(maxItems, { error: (issue) => `${label}, at most ${maxItems} and not ${lengthOf(issue.input)}` });
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** A text of a form of its own: `what` names it, `allowed` says what its pattern lets through. */
export function textMatching(label: string, pattern: RegExp, allowed: string) {
  return z
    .string({ error: (issue) => `${describeValue(issue.input)} is no ${label}; ${allowed} allowed` })
    .regex(pattern, { error: (issue) => `${describeValue(issue.input)} is no ${label}; ${allowed} allowed` });
}

/** A text that says something: not empty, not only white space, and not longer than this. */
export function text(label: string, maxLength: number) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? `${label} is missing`
          : `${label} is a text, not ${describeValue(issue.input)}`,
    })
    .max(maxLength, { error: `${label} has at most ${maxLength} characters` })
    .refine((value) => value.trim() !== '', { error: `${label} is empty` })
    .refine((value) => !/[\0\p{Cs}]/u.test(value), {
      error: `${label} holds a character that is no text (NUL or half a surrogate pair)`,
    });
}

/** How a value is named in a problem: short, and telling a text from a number. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : json;
}
