import { z } from 'zod';
import { describeValue } from './schema-builders.ts';

/** The longest id that is allowed, in characters. */
export const MAX_ID_LENGTH = 200;

/** An id: a readable lower-case slug, unique over entities, relationships, sources and claims, and kept for ever. */
export type Id = string;

const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && SLUG_PATTERN.test(text);
}

/** The zod schema of an id. */
export const id = z
  .string({
    error: (issue) =>
      `an id is a text of lower-case letters, digits and single hyphens, not ${describeValue(issue.input)}`,
  })
  .max(MAX_ID_LENGTH, { error: `an id has at most ${MAX_ID_LENGTH} characters` })
  .regex(SLUG_PATTERN, {
    error: (issue) =>
      `${describeValue(issue.input)} is no id: lower-case letters, digits and single hyphens between them are allowed`,
  });
