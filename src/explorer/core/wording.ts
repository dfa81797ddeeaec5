import type {
  CompanyRole,
  DealStatus,
  EntityKind,
  IdentifierScheme,
  Modality,
  PartyRole,
  RelationshipType,
  ResolutionRule,
  SourceKind,
  TermName,
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

/** Display name of each kind of entity. */
export const ENTITY_KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'Public body',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Market',
  PLACE: 'Place',
};

/** Display name of each type of relationship, in display order. */
export const TYPE_NAMES: Readonly<Record<RelationshipType, string>> = {
  INVESTMENT: 'Investment',
  ACQUISITION: 'Acquisition',
  STAKE: 'Stake',
  LOAN: 'Loan',
  CHIP_SUPPLY: 'Chip supply',
  CLOUD_CONTRACT: 'Cloud contract',
  MANUFACTURING: 'Manufacturing',
  POWER_SUPPLY: 'Power supply',
  INFRASTRUCTURE: 'Infrastructure',
  PARTNERSHIP: 'Partnership',
  LICENSE: 'License',
  DISTRIBUTION: 'Distribution',
  DEVELOPMENT: 'Development',
  COMPETITION: 'Competition',
  DEPENDENCE: 'Dependence',
  REGULATION: 'Regulation',
  LITIGATION: 'Litigation',
};

/** All types of relationships, in display order. */
export const RELATIONSHIP_TYPES = Object.keys(TYPE_NAMES) as readonly RelationshipType[];

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
  formatList(roles.map(humanize));

/** Display name of each status, from the first talks to the end. */
export const STATUS_NAMES: Readonly<Record<DealStatus, string>> = {
  RUMOURED: 'Rumored',
  IN_TALKS: 'In talks',
  ANNOUNCED: 'Announced',
  SIGNED: 'Signed',
  ONGOING: 'Ongoing',
  CLOSED: 'Closed',
  COMPLETED: 'Completed',
  CANCELLED: 'Canceled',
};

/** Display name of each modality. */
export const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  FACT: 'Stated as fact',
  REPORTED: 'Reported',
  FORECAST: 'Forecast',
  OPINION: 'Opinion',
  RUMOUR: 'Rumor',
};

/** Display name of each kind of source. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  FILING: 'Filing',
  PRESS_RELEASE: 'Press release',
  NEWS: 'News',
  RESEARCH: 'Research',
  BLOG: 'Blog',
  REFERENCE: 'Reference work',
  OTHER: 'Other source',
};

/** Display name of each term. */
export const TERM_NAMES: Readonly<Record<TermName, string>> = {
  STATUS: 'Status',
  AMOUNT: 'Amount',
  VALUATION: 'Valuation',
  STAKE_PERCENT: 'Stake',
  CAPACITY_MEGAWATTS: 'Electrical capacity',
  UNITS: 'Quantity',
  ANNOUNCED_ON: 'Announced',
  STARTS_ON: 'Starts',
  ENDS_ON: 'Ends',
};

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
