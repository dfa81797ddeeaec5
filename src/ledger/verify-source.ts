import type { ClaimRecord } from '../domain/ledger-entry.ts';
import type { Id } from '../domain/id.ts';
import { BadUserInput } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { sha256 } from './canonical-json.ts';

/** Whether one passage that claims were taken from is in a copy of its source. */
export interface PassageFinding {
  readonly source: Id;
  readonly passage: string;
  readonly fingerprint: string;
  /** The claims that were taken from it, in the order of the ledger. */
  readonly claims: readonly Id[];
  /** Whether some paragraph of the text is this passage, word for word; if not, it differs or is missing. */
  readonly found: boolean;
}

const BLANK_LINE = /\n[^\S\n]*\n/;
const BLOCK_TAG =
  /<\/?(?:address|article|blockquote|br|dd|div|dt|figcaption|h[1-6]|li|p|pre|section|td|th|title)\b[^>]*>/i;

/**
 * A passage in the form that is fingerprinted: Unicode NFKC, without HTML tags and asterisks, each run of white space one space,
 * trimmed; so that a copy from another page, or as Markdown, is the same passage.
 */
export function normalizePassage(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The SHA-256 of a passage in normal form, in hexadecimal. */
export function passageFingerprint(text: string): string {
  return sha256(normalizePassage(text));
}

/**
 * The fingerprints of everything in a text that can be a passage, whatever its form: what stands between blank lines, on one line, or between
 * the tags of HTML blocks.
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
 * Looks in a copy of a source's text for each passage that the claims of a data set were taken from, by its fingerprint.
 * @throws BadUserInput where there is no such data set, or none of its claims has a fingerprint.
 */
export async function verifySource(store: GraphStore, dataset: Id, text: string): Promise<PassageFinding[]> {
  const datasets = (await store.datasets()).map(({ id }) => id);
  if (!datasets.includes(dataset))
    throw new BadUserInput(
      `there is no data set "${dataset}"; there ${datasets.length === 0 ? 'is none yet' : `are ${datasets.join(', ')}`}`,
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
      `no claim of the data set "${dataset}" has a fingerprint, so there is nothing to verify`,
      ['dataset'],
    );
  return [...findings.values()];
}
