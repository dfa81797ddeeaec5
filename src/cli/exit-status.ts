import { DealgraphError, type ErrorCode } from '../errors.ts';

/** The exit statuses of all commands. */
export const EXIT_STATUS = {
  /** The command succeeded without findings. */
  SUCCESS: 0,
  /** A finding or a failure: problems of a data set, differences, an unusable store or port. */
  FINDING: 1,
  /** Incorrect use: an unknown option, or an invalid argument or setting. */
  USAGE_ERROR: 2,
} as const;

/** One of the three exit statuses. */
export type ExitStatus = (typeof EXIT_STATUS)[keyof typeof EXIT_STATUS];

const USAGE_ERROR_CODES: readonly ErrorCode[] = ['BAD_USER_INPUT', 'INVALID_SETTING'];

/** The exit status for an error that ended a command. */
export function exitStatusFor(error: unknown): ExitStatus {
  return error instanceof DealgraphError && USAGE_ERROR_CODES.includes(error.code)
    ? EXIT_STATUS.USAGE_ERROR
    : EXIT_STATUS.FINDING;
}
