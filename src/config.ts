import { z } from 'zod';
import { InvalidSetting } from './errors.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The schema of a setting that `read` parses; `allowed` describes the valid values. */
const setting = <T>(allowed: string, read: (text: string) => T | undefined) =>
  z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: allowed });
    return z.NEVER;
  });

const wholeNumber = (min: number, max: number) =>
  setting(`a whole number from ${min} to ${max}`, (text) => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : undefined;
  });

const baseUrl = setting('an http:// or https:// address without "?" and "#"', (text) => {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol) || /[?#]/.test(text)) return undefined;
  return url.href.replace(/\/+$/, '');
});

const allowedOrigins = setting(
  '"*" or origins separated by commas, such as https://charts.example,http://localhost:3000',
  (text): '*' | readonly string[] | undefined => {
    if (text === '*') return text;
    const origins = text.split(',').map((origin) => origin.trim().replace(/\/$/, '').toLowerCase());
    const isOrigin = (origin: string): boolean =>
      /^https?:\/\/[\w.:[\]-]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
    return origins.every(isOrigin) ? origins : undefined;
  },
);

/** All environment variables with their valid values and defaults. */
const environmentSchema = z.object({
  HOST: setting('the name or address of a network interface, such as 127.0.0.1', (text) =>
    /^[\w.:%-]{1,255}$/.test(text) ? text : undefined,
  ).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  PUBLIC_URL: baseUrl.optional(),
  DEALGRAPH_ALLOWED_ORIGINS: allowedOrigins.optional(),
  DEALGRAPH_CACHE_MB: wholeNumber(0, 1_000_000).optional(),
  DEALGRAPH_MAX_AGE: wholeNumber(0, 31_536_000).optional(),
  DEALGRAPH_DB: setting('the path of a file', (text) => (text.includes('\0') ? undefined : text)).default(
    'data/dealgraph.db',
  ),
  DEALGRAPH_MAX_PAGE_SIZE: wholeNumber(1, 10_000).optional(),
  DEALGRAPH_MAX_DEPTH: wholeNumber(1, 100).optional(),
  DEALGRAPH_MAX_COST: wholeNumber(1, 1_000_000_000).optional(),
  DEALGRAPH_MAX_BODY_BYTES: wholeNumber(1_000, 1_000_000_000).optional(),
  DEALGRAPH_MAX_TOKENS: wholeNumber(10, 1_000_000).optional(),
  DEALGRAPH_MAX_TEXT_LENGTH: wholeNumber(1, 100_000).optional(),
  DEALGRAPH_MAX_ANALYSIS_SECONDS: wholeNumber(1, 3_600).optional(),
  LOG_LEVEL: setting(`one of ${LOG_LEVELS.join(', ')}`, (text) =>
    LOG_LEVELS.find((level) => level === text),
  ).default('warn'),
  NEO4J_URI: setting(
    'a server address such as neo4j://localhost:7687, with the scheme neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc and without user, password and path',
    (text) =>
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/([\w.-]+|\[[\da-f:]+\])(:\d{1,5})?\/?$/i.test(text)
        ? text.replace(/\/$/, '')
        : undefined,
  ).optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: setting('a database name of 3 to 63 letters, digits, dots and dashes', (text) =>
    /^[a-z\d][a-z\d.-]{2,62}$/i.test(text) ? text : undefined,
  ).optional(),
});

/** The configured limits; absent limits have the defaults of the API. */
export interface LimitSettings {
  pageSize?: number;
  depth?: number;
  cost?: number;
  bodyBytes?: number;
  tokens?: number;
  textLength?: number;
  analysisSeconds?: number;
}

/** The configured store: the file of the embedded store, or a Neo4j server. */
export type StoreSettings =
  | {
      /** Path of the file of the embedded store. */
      readonly path: string;
    }
  | {
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      /** Default: the home database of the user. */
      readonly database?: string;
    };

/** The settings of the program, read once at the start and immutable. */
export interface Config {
  readonly host: string;
  /** 0 selects any free port. */
  readonly port: number;
  /** Start of permanent links, without a trailing slash. */
  readonly publicUrl?: string;
  /** Origins whose pages may send requests. Default: those on this machine. */
  readonly allowedOrigins?: '*' | readonly string[];
  /** Maximum size of the answer cache in megabytes; 0 turns it off. */
  readonly cacheMegabytes?: number;
  /** Seconds for which shared caches may reuse an answer without asking. */
  readonly maxAge?: number;
  readonly store: StoreSettings;
  readonly limits: Readonly<LimitSettings>;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** A copy of an object without its undefined properties. */
function omitUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Quotes a value for a message: on one line, truncated, and without credentials. */
function quote(value: string): string {
  const redacted = value.replace(/\/\/[^/]*@/g, '//…@');
  return JSON.stringify(redacted.length > 100 ? `${redacted.slice(0, 100)}…` : redacted);
}

function toStoreSettings(values: z.output<typeof environmentSchema>): StoreSettings {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = values;
  if (uri === undefined) return Object.freeze({ path: values.DEALGRAPH_DB });
  if (password === undefined)
    throw new InvalidSetting(
      `NEO4J_PASSWORD is not set; with NEO4J_URI, it must be the password of the user ${quote(username)}`,
    );
  return Object.freeze({ uri, username, password, ...omitUndefined({ database: values.NEO4J_DATABASE }) });
}

/**
 * Reads the settings from environment variables.
 * @throws InvalidSetting with one line per invalid variable: its name, the valid values, its value.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const variables = Object.fromEntries(
    Object.keys(environmentSchema.shape).flatMap((name) => {
      // A password can start or end with a space.
      const value = name === 'NEO4J_PASSWORD' ? env[name] : env[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const result = environmentSchema.safeParse(variables);
  if (!result.success) {
    const sentences = result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} must be ${message} (got ${quote(variables[name] ?? '')})`;
    });
    throw new InvalidSetting(sentences.join('\n'));
  }
  const values = result.data;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    ...omitUndefined({
      publicUrl: values.PUBLIC_URL,
      allowedOrigins: values.DEALGRAPH_ALLOWED_ORIGINS,
      cacheMegabytes: values.DEALGRAPH_CACHE_MB,
      maxAge: values.DEALGRAPH_MAX_AGE,
    }),
    store: toStoreSettings(values),
    limits: Object.freeze(
      omitUndefined({
        pageSize: values.DEALGRAPH_MAX_PAGE_SIZE,
        depth: values.DEALGRAPH_MAX_DEPTH,
        cost: values.DEALGRAPH_MAX_COST,
        bodyBytes: values.DEALGRAPH_MAX_BODY_BYTES,
        tokens: values.DEALGRAPH_MAX_TOKENS,
        textLength: values.DEALGRAPH_MAX_TEXT_LENGTH,
        analysisSeconds: values.DEALGRAPH_MAX_ANALYSIS_SECONDS,
      }),
    ),
    logLevel: values.LOG_LEVEL,
  });
}
