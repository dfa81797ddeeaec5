import type { Entity } from './entity.ts';
import { identifierKeys } from './identifier-keys.ts';
import { joinName, nameSpellings, splitUnspaced } from './name-words.ts';
import { fold } from './text-folding.ts';

/** The fields of an entity by which it is found. */
export type NamedEntity = Pick<Entity, 'kind' | 'name' | 'shortName' | 'aliases' | 'formerNames'>;

/** A name of an entity. Its own names are the name and the short name. */
interface EntityName {
  readonly text: string;
  readonly own: boolean;
}

/** The names of an entity, its own ones first. */
export function namesOf({ name, shortName, aliases, formerNames = [] }: NamedEntity): EntityName[] {
  return [
    { text: name, own: true },
    ...(shortName === undefined ? [] : [{ text: shortName, own: true }]),
    ...aliases.map((text) => ({ text, own: false })),
    ...formerNames.map(({ name: text }) => ({ text, own: false })),
  ];
}

/** The key of an entity's own name. Entities with a common one are told apart by more. */
export const ownNameKey = (name: string): string => `name:${fold(name)}`;

/**
 * The keys of one name. Equal names have the first one in common. Names that differ only in spaces,
 * punctuation and the spelling of letters have the second, and those that also differ in legal
 * forms the third.
 */
export function nameKeys({ text, own }: EntityName, isCompany: boolean): string[] {
  const folded = fold(text);
  if (folded === '') return [];
  const field = own ? 'name' : 'alias';
  return [
    `${field}:${folded}`,
    ...nameSpellings(text, isCompany).flatMap(({ words, core }) => [
      `joined-${field}:${joinName(words)}`,
      ...(core.length === words.length && core.every((word, at) => word === words[at])
        ? []
        : [`core-${field}:${joinName(core)}`]),
    ]),
  ];
}

/** The distinct keys by which an entity is found as a whole, through a name or an identifier. */
export function entityKeys(entity: Entity): string[] {
  const isCompany = entity.kind === 'COMPANY';
  return [
    ...new Set([...namesOf(entity).flatMap((name) => nameKeys(name, isCompany)), ...identifierKeys(entity)]),
  ];
}

/** The folded lines of one name in which words are searched, without duplicates. */
export function nameLines(text: string, isCompany: boolean): string[] {
  const lines = [
    fold(text),
    ...nameSpellings(text, isCompany).flatMap(({ words, core }) => [
      splitUnspaced(words).join(' '),
      splitUnspaced(core).join(' '),
    ]),
  ];
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** The separator between the lines of own names and those of other names. */
export const OWN_LINES_END = '\n\n';

/** The lines of all names of an entity as one text: those of its own names, and the others. */
export function nameLinesText(entity: NamedEntity): string {
  const isCompany = entity.kind === 'COMPANY';
  const own = new Set<string>();
  const others = new Set<string>();
  for (const name of namesOf(entity))
    for (const line of nameLines(name.text, isCompany))
      if (name.own) own.add(line);
      else if (!own.has(line)) others.add(line);
  return `${[...own].join('\n')}${OWN_LINES_END}${[...others].join('\n')}`;
}
