import type { z } from 'zod';
import type { Day, PartialDate } from './partial-date.ts';
import { latestDay } from './partial-date.ts';
import { id, type Id } from './id.ts';
import { textMatching, oneOf, optional, record, text, withDefault } from './schema-builders.ts';
import { tableKeys } from './table-keys.ts';
import { terms } from './terms.ts';

/** The name of each modality for readers, in lowercase, strongest first. */
export const MODALITY_LABELS = {
  FACT: 'stated as fact',
  REPORTED: 'reported',
  FORECAST: 'forecast',
  OPINION: 'opinion',
  RUMOUR: 'rumor',
} as const;
export type Modality = keyof typeof MODALITY_LABELS;
/** The modalities of a claim, strongest first. */
export const MODALITIES = tableKeys(MODALITY_LABELS);

/** The states of a claim; only accepted claims are in view. */
export const CLAIM_STATES = ['ACCEPTED', 'RETRACTED'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** The recorders of a claim: a person who read the source, or a program that extracted it. */
export const RECORDER_KINDS = ['HUMAN', 'MACHINE'] as const;
export type RecorderKind = (typeof RECORDER_KINDS)[number];

/** The zod schema of a claim in a data set. */
export const claim = record('a claim', {
  id: optional(id),
  about: id,
  source: id,
  modality: oneOf(MODALITIES),
  passage: text('a passage', 300),
  summary: text('a summary', 2000),
  assertedBy: optional(text('the name in assertedBy', 300)),
  recordedBy: withDefault(oneOf(RECORDER_KINDS), 'HUMAN'),
  terms: optional(terms),
  fingerprint: optional(
    textMatching('a SHA-256 fingerprint', /^[0-9a-f]{64}$/, '64 lowercase hexadecimal digits'),
  ),
});

/** A claim in a data set: the statement of one passage about one relationship or entity. */
export type ClaimInput = z.output<typeof claim>;

/** The retraction of a claim. */
export interface Retraction {
  /** Time of the retraction (RFC 3339, UTC). */
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  /**
   * The day on which the publisher withdrew or corrected the statement. The claim still counts
   * before that day. Without it, the recording was wrong, and the claim counts on no day.
   */
  readonly withdrawnOn?: Day;
  /** The ID of the claim that replaces it. */
  readonly replacedBy?: Id;
}

/** A recorded claim. */
export interface Claim extends Omit<ClaimInput, 'id'> {
  readonly id: Id;
  /** Number of its ledger entry: a claim with a lower number was recorded earlier. */
  readonly seq: number;
  readonly state: ClaimState;
  readonly dataset: string;
  /** Time of recording (RFC 3339, UTC). */
  readonly recordedAt: string;
  readonly retraction?: Retraction;
}

/** A period from a day until before another one; without an end, it is absent. */
export interface DaySpan {
  readonly from: Day;
  readonly to?: Day;
}

/**
 * The days on which a claim is in view, at the evidence floor ALL; null if it never is. An accepted
 * claim is in view from the first day on which it could be known. A claim that its publisher
 * withdrew is in view until before that day.
 */
export function daysInView(
  { state, recordedAt, retraction }: Pick<Claim, 'state' | 'recordedAt' | 'retraction'>,
  publishedOn: PartialDate | undefined,
): DaySpan | null {
  const from = firstKnownDay(publishedOn, recordedAt);
  if (state === 'ACCEPTED') return { from };
  const to = retraction?.withdrawnOn;
  return to !== undefined && to > from ? { from, to } : null;
}

/**
 * The first day on which a claim could be known (domain.md, Two kinds of time): the last day of its
 * publication date or the day of recording, whichever is earlier. Without a publication date, it is
 * the day of recording.
 */
export function firstKnownDay(publishedOn: PartialDate | undefined, recordedAt: string): Day {
  const recorded = recordedAt.slice(0, 10);
  if (publishedOn === undefined) return recorded;
  const published = latestDay(publishedOn);
  return published < recorded ? published : recorded;
}
