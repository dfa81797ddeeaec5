import type { EntityNameFragment } from '../generated/operations.ts';

/** The names of an entity, and what tells it apart from others with the same name. */
export type EntityLabelFields = Pick<EntityNameFragment, 'name' | 'shortName' | 'disambiguation'>;

/** Maximum length of the part of a label in parentheses. */
const MAX_DETAIL_LENGTH = 40;

/** The start of a text in whole words, without a final period. */
function startOf(text: string): string {
  const sentence = text.replace(/\.$/, '');
  if (sentence.length <= MAX_DETAIL_LENGTH) return sentence;
  const start = sentence.slice(0, MAX_DETAIL_LENGTH);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MAX_DETAIL_LENGTH / 2))}…`;
}

/**
 * The label of an entity: its short name. If another entity has it too, the full name, or the short
 * name with the start of its description.
 */
export function entityLabel({ name, shortName, disambiguation }: EntityLabelFields): string {
  if (disambiguation === null) return shortName;
  return disambiguation === name ? name : `${shortName} (${startOf(disambiguation)})`;
}
