import { z } from 'zod';
import { describeValue } from './schema-builders.ts';

/** Maximum length of an ID, in characters. */
export const MAX_ID_LENGTH = 200;

/** A readable, permanent, lowercase slug that is unique across all nodes. */
export type Id = string;

const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text has the form of an ID. */
export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && SLUG_PATTERN.test(text);
}

const formatError = (issue: { readonly input?: unknown }): string =>
  `an ID must consist of lowercase letters, digits and single hyphens between them (got ${describeValue(issue.input)})`;

/** The zod schema of an ID. */
export const id = z
  .string({ error: formatError })
  .max(MAX_ID_LENGTH, { error: `an ID must have at most ${MAX_ID_LENGTH} characters` })
  .regex(SLUG_PATTERN, { error: formatError });
