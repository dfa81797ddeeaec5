import type { z } from 'zod';
import type { Day, PartialDate } from './partial-date.ts';
import { latestDay } from './partial-date.ts';
import { id, type Id } from './id.ts';
import { textMatching, oneOf, optional, record, text, withDefault } from './schema-builders.ts';
import { terms } from './terms.ts';

/** How a claim is meant, the strongest first. */
export const MODALITIES = ['FACT', 'REPORTED', 'FORECAST', 'OPINION', 'RUMOUR'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Where a claim stands in review; only accepted ones are in view unless asked for. */
export const CLAIM_STATES = ['PROPOSED', 'ACCEPTED', 'RETRACTED', 'REJECTED'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** Who recorded a claim: a person who read the source, or a program that extracted it. */
export const RECORDER_KINDS = ['HUMAN', 'MACHINE'] as const;
export type RecorderKind = (typeof RECORDER_KINDS)[number];

/** The zod schema of a claim, as data sets and mutations write it. */
export const claim = record('a claim', {
  id: optional(id),
  about: id,
  source: id,
  modality: oneOf(MODALITIES),
  passage: text('a passage', 300),
  summary: text('a summary', 2000),
  assertedBy: optional(text('who asserts it', 300)),
  recordedBy: withDefault(oneOf(RECORDER_KINDS), 'HUMAN'),
  terms: optional(terms),
  fingerprint: optional(
    textMatching('SHA-256 fingerprint', /^[0-9a-f]{64}$/, '64 hexadecimal digits in lower case are'),
  ),
});

/** A claim as it is written: what one passage of one source says about one relationship or entity. */
export type ClaimInput = z.output<typeof claim>;

/** The withdrawal of a claim. */
export interface Retraction {
  /** When, RFC 3339, UTC. */
  readonly at: string;
  readonly reason: string;
  readonly by: string;
}

/** A claim as it is recorded. */
export interface Claim extends Omit<ClaimInput, 'id'> {
  readonly id: Id;
  /** Its place in the ledger: the claim with the lower number was recorded first. */
  readonly seq: number;
  readonly state: ClaimState;
  readonly dataset: string;
  /** When it was recorded, RFC 3339, UTC. */
  readonly recordedAt: string;
  readonly retraction?: Retraction;
}

/**
 * The first day on which something published then, and recorded then, could be known (domain.md, Two kinds of time): a partial date
 * counts from its last day, and nothing was known later than it was recorded. What has no date counts from the day of its recording.
 */
export function firstKnownDay(publishedOn: PartialDate | undefined, recordedAt: string): Day {
  const recorded = recordedAt.slice(0, 10);
  if (publishedOn === undefined) return recorded;
  const published = latestDay(publishedOn);
  return published < recorded ? published : recorded;
}
