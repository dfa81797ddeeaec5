/** The one table of errors: code, what it means to a client, and where it can come from. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'Something the client sent cannot be used; the message names it and says what is allowed.',
  LIMIT_EXCEEDED: 'The request asks for more than a limit allows; the message states the limit.',
  INVALID_DATASET: 'A data set or submission has problems; every problem is listed and nothing was written.',
  STORE_UNUSABLE: 'The store cannot be opened: not a store, a newer version, corrupted, or not writable.',
  STORE_UNAVAILABLE: 'The store does not answer now; trying again later may help.',
  INVALID_SETTING: 'A setting has a value that is not allowed.',
  PORT_IN_USE: 'The port to listen at is in use by another program.',
} as const;

/** A code of the error table; stable, so that programs may branch on it. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** The base of every error that dealgraph raises on purpose; its message is one sentence fit for a user. */
export abstract class DealgraphError extends Error {
  abstract readonly code: ErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** Something that a client sent and can mend; `path` names the input that it is about. */
export class BadUserInput extends DealgraphError {
  readonly code = 'BAD_USER_INPUT';
  readonly path: readonly string[];
  constructor(message: string, path: readonly string[] = [], options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** A request that goes beyond a configured limit; the message states the limit and what was asked. */
export class LimitExceeded extends DealgraphError {
  readonly code = 'LIMIT_EXCEEDED';
  readonly limit: number;
  readonly requested: number;
  constructor(message: string, limit: number, asked: number) {
    super(message);
    this.limit = limit;
    this.requested = asked;
  }
}

/** One problem of a submission: where it is, and what is allowed there. */
export interface ValidationProblem {
  /** The path of the input that it is about: `['claims', '3', 'terms', 'amount', 'value']`. */
  readonly path: readonly string[];
  readonly message: string;
  /** Where in a file it stands, for data sets read from files; line and column count from 1. */
  readonly position?: { readonly file: string; readonly line: number; readonly column: number };
}

/** A submission or data set that was refused as a whole; holds every problem found. */
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

/** A store that can never be used as it is: somebody else's data, a newer version, a corrupted file. */
export class StoreUnusable extends DealgraphError {
  readonly code = 'STORE_UNUSABLE';
}

/** A store that does not answer now. */
export class StoreUnavailable extends DealgraphError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** What was asked at one revision of the graph, which has another one by now: it has to be worked out anew, and no client gets to see this. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';
}

/** One or more settings with values that are not allowed; one sentence each. */
export class InvalidSetting extends DealgraphError {
  readonly code = 'INVALID_SETTING';
}

/** A port that another program listens at. */
export class PortInUse extends DealgraphError {
  readonly code = 'PORT_IN_USE';
}
