import { z } from 'zod';

type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};
/** An object type written out plainly: what may be missing is optional, and nothing is null. */
export type Compact<T> = { readonly [K in keyof Present<T>]: Present<T>[K] };

function withoutAbsent<T extends object>(value: T): Compact<T> {
  // Mostly all is there, and a copy would be made for nothing.
  if (Object.values(value).every((field) => field !== null && field !== undefined)) return value;
  const present: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value))
    if (field !== null && field !== undefined) present[key] = field;
  return present as Compact<T>;
}

/** The sound parts of a value: each is missing where it is not given, and where it has a problem of its own. */
export type Sound<T> = T extends readonly (infer E)[]
  ? readonly (Sound<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Sound<NonNullable<T[K]>> | undefined }
    : T;

/** Looks for problems between the fields of a record. */
export type Check<T> = (
  sound: Sound<T>,
  about: {
    /** Whether a field is given, soundly or not. */
    readonly given: (field: keyof T) => boolean;
    readonly problem: (path: readonly PropertyKey[], message: string) => void;
  },
) => void;

function soundPart(value: unknown, faults: readonly (readonly PropertyKey[])[]): unknown {
  if (value === null || faults.some((path) => path.length === 0)) return undefined;
  if (typeof value !== 'object') return value;
  const inside = (key: string | number, part: unknown): unknown => {
    const own = faults.filter(([first]) => first === key).map((path) => path.slice(1));
    return own.length === 0 ? (part ?? undefined) : soundPart(part, own);
  };
  return Array.isArray(value)
    ? value.map((part, index) => inside(index, part))
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(key, part)]));
}

/** Makes each unknown field a problem of its own; zod tells those of one object together. */
function splitUnknown(issues: z.core.$ZodRawIssue[]): void {
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
  what: string,
  shape: S,
  ...checks: readonly Check<Compact<z.output<z.ZodObject<S>>>>[]
) {
  const known = Object.keys(shape).join(', ');
  return z
    .strictObject(shape, {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `${what} has no field ${issue.keys.map((key) => `"${key}"`).join(', ')}; its fields are ${known}`
          : issue.input === undefined
            ? `${what} is missing`
            : `${what} is an object with the fields ${known}`,
    })
    .superRefine(
      (value, context) => {
        // Mostly nothing is wrong with the fields.
        if (checks.length === 0 && context.issues.length === 0) return;
        splitUnknown(context.issues);
        const fields: Readonly<Record<string, unknown>> = value;
        const faults = context.issues.flatMap(({ code, path }) =>
          code === 'unrecognized_keys' ? [] : [path ?? []],
        );
        const sound = faults.length === 0 ? withoutAbsent(fields) : soundPart(fields, faults);
        for (const check of checks)
          check(sound as Parameters<typeof check>[0], {
            given: (field) => (fields[field as string] ?? null) !== null,
            problem: (path, message) => context.addIssue({ code: 'custom', path: [...path], message }),
          });
      },
      // Also where fields have problems, of which none may abort; only what is no object at all has nothing to judge.
      { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    )
    .transform(withoutAbsent);
}

/** A field that may be left out or be null. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish();
}

/** A field that has this value where it is left out or null. */
export function withDefault<T extends z.ZodType>(schema: T, value: z.output<T>) {
  return schema
    .nullish()
    .transform((given): z.output<T> => given ?? value)
    .meta({ default: value });
}

/** One of a list of words in capitals; a problem lists them all. */
export function oneOf<const W extends readonly [string, ...string[]]>(allowed: W) {
  const words = allowed.join(', ');
  return z.enum(allowed, {
    error: (issue) =>
      issue.input === undefined
        ? `one of ${words} is missing`
        : `${said(issue.input)} is not one of ${words}`,
  });
}

/** A list of at most this many; `what` names it with its elements: "roles is a list of words". */
export function list<T extends z.ZodType>(what: string, of: T, most: number) {
  return z
    .array(of, { error: (issue) => `${what}, not ${said(issue.input)}` })
    .max(most, { error: (issue) => `${what}, at most ${most} and not ${lengthOf(issue.input)}` });
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** A text of a form of its own: `what` names it, `allowed` says what its pattern lets through. */
export function formed(what: string, pattern: RegExp, allowed: string) {
  return z
    .string({ error: (issue) => `${said(issue.input)} is no ${what}; ${allowed} allowed` })
    .regex(pattern, { error: (issue) => `${said(issue.input)} is no ${what}; ${allowed} allowed` });
}

/** A text that says something: not empty, not only white space, and not longer than this. */
export function text(what: string, longest: number) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined ? `${what} is missing` : `${what} is a text, not ${said(issue.input)}`,
    })
    .max(longest, { error: `${what} has at most ${longest} characters` })
    .refine((value) => value.trim() !== '', { error: `${what} is empty` })
    .refine((value) => !/[\0\p{Cs}]/u.test(value), {
      error: `${what} holds a character that is no text (NUL or half a surrogate pair)`,
    });
}

/** How a value is named in a problem: short, and telling a text from a number. */
export function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : shown;
}
