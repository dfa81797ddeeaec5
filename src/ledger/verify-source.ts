import type { ClaimRecord } from '../domain/ledger-entry.ts';
import type { Id } from '../domain/id.ts';
import { BadUserInput } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { sha256 } from './canonical-json.ts';

/** The result of looking for one passage in a copy of its source. */
export interface PassageFinding {
  readonly source: Id;
  readonly passage: string;
  readonly fingerprint: string;
  /** The claims from the passage, in ledger order. */
  readonly claims: readonly Id[];
  /** Whether the text contains the passage word for word; otherwise it differs or is missing. */
  readonly found: boolean;
}

const BLANK_LINE = /\n[^\S\n]*\n/;
const BLOCK_TAG =
  /<\/?(?:address|article|blockquote|br|dd|div|dt|figcaption|h[1-6]|li|p|pre|section|td|th|title)\b[^>]*>/i;

/**
 * Normalizes a passage for its fingerprint: Unicode NFKC, without HTML tags and asterisks, with
 * each run of white space as one space, trimmed. A copy in Markdown or from another page is the
 * same passage.
 */
export function normalizePassage(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The hexadecimal SHA-256 of a normalized passage. */
export function passageFingerprint(text: string): string {
  return sha256(normalizePassage(text));
}

/**
 * The fingerprints of all possible passages in a text of any format: the parts between blank lines,
 * single lines, and the parts between the tags of HTML blocks.
 */
function candidateFingerprints(text: string): Set<string> {
  const lines = text.replace(/\r\n?/g, '\n');
  const fragments = [
    ...lines.split(BLANK_LINE),
    ...lines.split('\n'),
    ...lines.split(BLOCK_TAG),
    ...lines.split(BLANK_LINE).flatMap((block) => block.split(BLOCK_TAG)),
  ];
  return new Set(fragments.filter((fragment) => fragment.trim() !== '').map(passageFingerprint));
}

async function datasetClaims(store: GraphStore, dataset: Id): Promise<ClaimRecord[]> {
  const claims: ClaimRecord[] = [];
  for await (const batch of store.projection())
    for (const projected of batch)
      if (projected.kind === 'CLAIM' && projected.record.dataset === dataset) claims.push(projected.record);
  return claims.sort((a, b) => a.seq - b.seq);
}

/**
 * Looks for each passage behind the claims of a data set in a copy of its source, by fingerprint.
 * @throws BadUserInput if the data set is unknown or none of its claims has a fingerprint.
 */
export async function verifySource(store: GraphStore, dataset: Id, text: string): Promise<PassageFinding[]> {
  const datasets = (await store.datasets()).map(({ id }) => id);
  if (!datasets.includes(dataset))
    throw new BadUserInput(
      `unknown data set "${dataset}"; the store has ${datasets.length === 0 ? 'no data sets' : datasets.join(', ')}`,
      ['dataset'],
    );
  const textFingerprints = candidateFingerprints(text);
  const findings = new Map<string, PassageFinding & { claims: Id[] }>();
  for (const { id, source, passage, fingerprint, state } of await datasetClaims(store, dataset)) {
    if (fingerprint === undefined || state !== 'ACCEPTED') continue;
    const key = JSON.stringify([source, passage, fingerprint]);
    const finding = findings.get(key) ?? {
      source,
      passage,
      fingerprint,
      claims: [],
      found: textFingerprints.has(fingerprint),
    };
    finding.claims.push(id);
    findings.set(key, finding);
  }
  if (findings.size === 0)
    throw new BadUserInput(
      `no claim of the data set "${dataset}" has a fingerprint; there is nothing to verify`,
      ['dataset'],
    );
  return [...findings.values()];
}
