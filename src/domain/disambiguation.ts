import { ENTITY_KIND_LABELS, type Entity } from './entity.ts';
import { ownNameKey } from './entity-keys.ts';

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The text that tells an entity apart from others with the same name or short name: its full name,
 * its description, its country or its kind. Null if no other entity has a name of it.
 * @param sharedNames the keys of its own names that other entities have too.
 */
export function disambiguation(
  {
    name,
    shortName,
    description,
    country,
    kind,
  }: Pick<Entity, 'name' | 'shortName' | 'description' | 'country' | 'kind'>,
  sharedNames: ReadonlySet<string>,
): string | null {
  const isShared = (text: string): boolean => sharedNames.has(ownNameKey(text));
  if (!isShared(name)) return shortName !== undefined && isShared(shortName) ? name : null;
  if (description !== undefined) return description;
  return country === undefined ? ENTITY_KIND_LABELS[kind] : (COUNTRY_NAMES.of(country) ?? country);
}
