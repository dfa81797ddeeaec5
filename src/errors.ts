/** The table of error codes, with the meaning of each. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An input has an invalid value; the message names it and the valid values.',
  ORIGIN_NOT_ALLOWED: 'A page of this origin may not send requests; the message names the setting.',
  LIMIT_EXCEEDED: 'The request exceeds a limit; the message states the limit.',
  INVALID_DATASET: 'A data set has problems; all of them are listed, and nothing was written.',
  STORE_UNUSABLE: 'The store cannot be opened: not a store, of a newer version, corrupted, or not writable.',
  STORE_UNAVAILABLE: 'The store does not respond at the moment; try again later.',
  INVALID_SETTING: 'A setting has an invalid value.',
  PORT_IN_USE: 'Another program uses the port.',
} as const;

/** A code of the error table. Codes are stable, so programs can branch on them. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Base class of all intended errors; the message is one sentence for users. */
export abstract class DealgraphError extends Error {
  abstract readonly code: ErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/**
 * An invalid input that the client can correct; `argument` is the path of the argument. It is not
 * called `path`, because graphql-js takes an error with a `path` for one that has its field.
 */
export class BadUserInput extends DealgraphError {
  readonly code = 'BAD_USER_INPUT';
  readonly argument: readonly string[];
  constructor(message: string, argument: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.argument = argument;
  }
}

/** A cursor of another connection, or text that is no cursor. */
export class InvalidCursor extends BadUserInput {}

/** A request that exceeds a configured limit; the message states the limit. */
export class LimitExceeded extends DealgraphError {
  readonly code = 'LIMIT_EXCEEDED';
  readonly limit: number;
  readonly requested: number;
  constructor(message: string, limit: number, requested: number) {
    super(message);
    this.limit = limit;
    this.requested = requested;
  }
}

/** One problem of a submission, with the path of the invalid value. */
export interface ValidationProblem {
  /** Path of the value: `['claims', '3', 'terms', 'amount', 'value']`. */
  readonly path: readonly string[];
  readonly message: string;
  /** Position in a file; line and column start at 1. Absent for problems without one. */
  readonly position?: { readonly file: string; readonly line: number; readonly column: number };
}

/** A data set or ledger that was rejected as a whole, with all its problems. */
export class InvalidDataset extends DealgraphError {
  readonly code = 'INVALID_DATASET';
  readonly problems: readonly ValidationProblem[];
  constructor(problems: readonly ValidationProblem[]) {
    super(
      problems.length === 1
        ? '1 problem; nothing was written'
        : `${problems.length} problems; nothing was written`,
    );
    this.problems = problems;
  }
}

/** A store that cannot be used in its state: other data, a newer version, or a corrupted file. */
export class StoreUnusable extends DealgraphError {
  readonly code = 'STORE_UNUSABLE';
}

/** A store that does not respond at the moment. */
export class StoreUnavailable extends DealgraphError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** The graph has another revision than a query requires; internal, and the query is repeated. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';
}

/** One or more settings with invalid values, one line each. */
export class InvalidSetting extends DealgraphError {
  readonly code = 'INVALID_SETTING';
}

/** A port that another program listens on. */
export class PortInUse extends DealgraphError {
  readonly code = 'PORT_IN_USE';
}
