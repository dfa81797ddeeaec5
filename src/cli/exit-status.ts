import { DealgraphError, type ErrorCode } from '../errors.ts';

/** What a command tells the shell. */
export const EXIT_STATUS = {
  /** It did what it was asked to do and found nothing wrong. */
  SUCCESS: 0,
  /** It found something wrong: problems of a data set, differences, a store or a port that cannot be used. */
  FINDING: 1,
  /** It was called wrongly: an unknown option, an argument or a setting that is not allowed. */
  USAGE_ERROR: 2,
} as const;

/** One of the three statuses. */
export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];

const USAGE_ERROR_CODES: readonly ErrorCode[] = ['BAD_USER_INPUT', 'INVALID_SETTING'];

/** The status for an error that ended a command. */
export function exitStatusFor(error: unknown): ExitStatus {
  return error instanceof DealgraphError && USAGE_ERROR_CODES.includes(error.code)
    ? EXIT_STATUS.USAGE_ERROR
    : EXIT_STATUS.FINDING;
}
