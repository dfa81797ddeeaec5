import { describeValue } from '../domain/schema-builders.ts';
import { BadUserInput } from '../errors.ts';

/** Validates the author of ledger entries: one line, so that every list can show it. */
export function parseAuthor(by: string): string {
  if (by.trim() === '' || !/^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u.test(by))
    throw new BadUserInput(`--by must be one line of 1 to 200 characters (got ${describeValue(by)})`, ['by']);
  return by;
}
