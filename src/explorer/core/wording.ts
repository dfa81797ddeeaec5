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

/** What a value of an enumeration is called in a running sentence: CHIP_SUPPLY is "chip supply". */
export function humanize(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** A number and its noun: "1 deal", "1,204 deals". */
export function pluralize(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`;
}

/** Several names as a sentence has them: "A, B and C". */
export function formatList(names: readonly string[], conjunction = 'and'): string {
  const [end = '', ...before] = names.toReversed();
  return before.length === 0 ? end : `${before.toReversed().join(', ')} ${conjunction} ${end}`;
}

/** The kinds of entities, for people. */
export const ENTITY_KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'Public body',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Market',
  PLACE: 'Place',
};

/** The types of relationships, for people, in the order in which they are offered. */
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

/** All types of relationships, in the order in which they are offered. */
export const RELATIONSHIP_TYPES = Object.keys(TYPE_NAMES) as readonly RelationshipType[];

/** Kinds of relationships that belong together; each has its colour in pictures and lists. */
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

/** What the families are called, in the order in which they are shown. */
export const FAMILY_NAMES: Readonly<Record<RelationshipFamily, string>> = {
  ownership: 'Money and ownership',
  supply: 'Goods',
  compute: 'Computing and energy',
  together: 'Working together',
  rivalry: 'Rivalry and dependence',
  law: 'Law',
};

/** What somebody is in a relationship, for people: "investor", "operator and tenant". */
export const formatRoles = ({ roles }: { readonly roles: readonly PartyRole[] }): string =>
  formatList(roles.map(humanize));

/** How far a deal has come, for people, from the first talk to the end. */
export const STATUS_NAMES: Readonly<Record<DealStatus, string>> = {
  RUMOURED: 'Rumoured',
  IN_TALKS: 'In talks',
  ANNOUNCED: 'Announced',
  SIGNED: 'Signed',
  ONGOING: 'Ongoing',
  CLOSED: 'Closed',
  COMPLETED: 'Completed',
  CANCELLED: 'Cancelled',
};

/** How a claim is meant, for people. */
export const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  FACT: 'Stated as fact',
  REPORTED: 'Reported',
  FORECAST: 'Forecast',
  OPINION: 'Opinion',
  RUMOUR: 'Rumour',
};

/** What sort of publication a source is, for people. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  FILING: 'Filing',
  PRESS_RELEASE: 'Press release',
  NEWS: 'News',
  RESEARCH: 'Research',
  BLOG: 'Blog',
  REFERENCE: 'Reference work',
  OTHER: 'Other source',
};

/** The terms of a deal, for people. */
export const TERM_NAMES: Readonly<Record<TermName, string>> = {
  STATUS: 'Status',
  AMOUNT: 'Amount',
  VALUATION: 'Valuation',
  STAKE_PERCENT: 'Share of the company',
  CAPACITY_MEGAWATTS: 'Electrical capacity',
  UNITS: 'Number',
  ANNOUNCED_ON: 'Announced',
  STARTS_ON: 'Begins',
  ENDS_ON: 'Ends',
};

/** The rules by which a position stands, for people. */
export const RULE_NAMES: Readonly<Record<ResolutionRule, string>> = {
  STRONGER_MODALITY: 'The firmer statement stands',
  STRONGER_SOURCE: 'The weightier source stands',
  MORE_PUBLISHERS: 'What more publishers say stands',
  LATER_PUBLISHED: 'The later publication stands',
  FIRST_RECORDED: 'What was recorded first stands',
};

/** What a company does, for people. */
export const COMPANY_ROLE_NAMES: Readonly<Record<CompanyRole, string>> = {
  AI_LAB: 'AI lab',
  CHIP_DESIGNER: 'Chip designer',
  FOUNDRY: 'Foundry',
  MEMORY_MAKER: 'Memory maker',
  SERVER_MAKER: 'Server maker',
  CLOUD_PROVIDER: 'Cloud provider',
  AI_CLOUD: 'AI cloud',
  DATACENTER_OPERATOR: 'Data centre operator',
  ENERGY_SUPPLIER: 'Energy supplier',
  INVESTOR: 'Investor',
  SOFTWARE: 'Software',
  OTHER: 'Other business',
};

/** The registers that name entities, for people. */
export const SCHEME_NAMES: Readonly<Record<IdentifierScheme, string>> = {
  WIKIDATA: 'Wikidata',
  TICKER: 'Ticker',
  LEI: 'LEI',
  CIK: 'SEC CIK',
  OPENCORPORATES: 'OpenCorporates',
  WEBSITE: 'Website',
  OTHER: 'Other register',
};
