import { ROLE_NAMES } from '../generated/domain.ts';
import type {
  CompanyRole,
  IdentifierScheme,
  PartyRole,
  RelationshipType,
  ResolutionRule,
} from '../generated/operations.ts';

/** Converts an enum value to words: CHIP_SUPPLY becomes "chip supply". */
export function humanize(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** A text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Formats a number with its noun: "1 deal", "1,204 deals". */
export function pluralize(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}

/** Formats names as a list in a sentence: "A, B and C". */
export function formatList(names: readonly string[], conjunction = 'and'): string {
  const [end = '', ...before] = names.toReversed();
  return before.length === 0 ? end : `${before.toReversed().join(', ')} ${conjunction} ${end}`;
}

/** A question after a search without results, such as ` Did you mean NVIDIA or Nokia?`. */
export function formatSuggestions(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Did you mean ${formatList(names, 'or')}?`;
}

/** A group of relationship types. Each has its own color in pictures and lists. */
export type RelationshipFamily = 'ownership' | 'supply' | 'compute' | 'together' | 'rivalry' | 'law';

/** The family of each type of relationship. */
export const TYPE_FAMILIES: Readonly<Record<RelationshipType, RelationshipFamily>> = {
  INVESTMENT: 'ownership',
  ACQUISITION: 'ownership',
  STAKE: 'ownership',
  LOAN: 'ownership',
  CHIP_SUPPLY: 'supply',
  MANUFACTURING: 'supply',
  DISTRIBUTION: 'supply',
  CLOUD_CONTRACT: 'compute',
  POWER_SUPPLY: 'compute',
  INFRASTRUCTURE: 'compute',
  PARTNERSHIP: 'together',
  LICENSE: 'together',
  DEVELOPMENT: 'together',
  COMPETITION: 'rivalry',
  DEPENDENCE: 'rivalry',
  REGULATION: 'law',
  LITIGATION: 'law',
};

/** Display name of each family, in display order. */
export const FAMILY_NAMES: Readonly<Record<RelationshipFamily, string>> = {
  ownership: 'Money and ownership',
  supply: 'Goods',
  compute: 'Computing and energy',
  together: 'Working together',
  rivalry: 'Rivalry and dependence',
  law: 'Law',
};

/** Formats the roles of a party: "investor", "operator and tenant". */
export const formatRoles = ({ roles }: { readonly roles: readonly PartyRole[] }): string =>
  formatList(roles.map((role) => ROLE_NAMES[role]));

/** Display name of each rule of resolution. */
export const RULE_NAMES: Readonly<Record<ResolutionRule, string>> = {
  STRONGER_MODALITY: 'The firmer claim is used',
  STRONGER_SOURCE: 'The stronger source is used',
  MORE_PUBLISHERS: 'The value from more publishers is used',
  LATER_PUBLISHED: 'The later publication is used',
  FIRST_RECORDED: 'Tie: the claim recorded first is used',
};

/** Name of each company role, to be used within a sentence. */
export const COMPANY_ROLE_NAMES: Readonly<Record<CompanyRole, string>> = {
  AI_LAB: 'AI lab',
  CHIP_DESIGNER: 'chip designer',
  FOUNDRY: 'foundry',
  MEMORY_MAKER: 'memory maker',
  SERVER_MAKER: 'server maker',
  CLOUD_PROVIDER: 'cloud provider',
  AI_CLOUD: 'AI cloud',
  DATACENTER_OPERATOR: 'data center operator',
  ENERGY_SUPPLIER: 'energy supplier',
  INVESTOR: 'investor',
  SOFTWARE: 'software',
  OTHER: 'other business',
};

/** Display name of each register of identifiers. */
export const SCHEME_NAMES: Readonly<Record<IdentifierScheme, string>> = {
  WIKIDATA: 'Wikidata',
  TICKER: 'Ticker',
  LEI: 'LEI',
  CIK: 'SEC CIK',
  OPENCORPORATES: 'OpenCorporates',
  WEBSITE: 'Website',
  OTHER: 'Other register',
};
