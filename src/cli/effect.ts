import { TERMS } from '../domain/terms.ts';
import type { SubmissionEffect } from '../ledger/dry-run.ts';
import { formatCount } from './output.ts';

/** The effect of a dry run as lines. */
export function formatEffect(effect: SubmissionEffect): string[] {
  const { entries, appearing, disappearing, terms, newConflicts, settledConflicts } = effect;
  const kinds = Object.entries(entries).map(([kind, number]) => `${kind} ${number}`);
  const lines = [
    kinds.length === 0 ? 'would write nothing' : `would write these entries: ${kinds.join(', ')}`,
  ];
  if (appearing > 0) lines.push(`${formatCount(appearing, 'relationship')} would come into view`);
  if (disappearing > 0) lines.push(`${formatCount(disappearing, 'relationship')} would leave the view`);
  for (const { relationship, term, before, after } of terms)
    lines.push(
      `${relationship}: ${TERMS[term].label} would change from ${before ?? 'unstated'} to ${after ?? 'unstated'}`,
    );
  for (const { relationship, term, values } of newConflicts)
    lines.push(`${relationship}: new conflict on ${TERMS[term].label}: ${values.join(' / ')}`);
  for (const { relationship, term, values } of settledConflicts)
    lines.push(`${relationship}: settled conflict on ${TERMS[term].label}: ${values.join(' / ')}`);
  return lines;
}
