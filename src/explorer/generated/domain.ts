// Written by `npm run generate` from the tables of src/domain.
import type {
  DealStatus,
  EntityKind,
  Modality,
  PartyRole,
  RelationshipType,
  SourceKind,
  TermName,
} from './operations.ts';

/** Display name of each kind of entity. */
export const ENTITY_KIND_NAMES = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'Public body',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Market',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** Display name of each type of relationship, in display order. */
export const TYPE_NAMES = {
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
} as const satisfies Record<RelationshipType, string>;

/** Payer and payee per type of relationship, in display order. The other types have no payment. */
export const MONEY_ROLES = {
  INVESTMENT: { payer: 'INVESTOR', payee: 'INVESTEE' },
  ACQUISITION: { payer: 'ACQUIRER', payee: 'TARGET' },
  LOAN: { payer: 'LENDER', payee: 'BORROWER' },
  CHIP_SUPPLY: { payer: 'BUYER', payee: 'SUPPLIER' },
  CLOUD_CONTRACT: { payer: 'CUSTOMER', payee: 'PROVIDER' },
  MANUFACTURING: { payer: 'CUSTOMER', payee: 'MANUFACTURER' },
  POWER_SUPPLY: { payer: 'BUYER', payee: 'SUPPLIER' },
  INFRASTRUCTURE: { payer: 'INVESTOR', payee: 'DEVELOPER' },
  LICENSE: { payer: 'LICENSEE', payee: 'LICENSOR' },
  DISTRIBUTION: { payer: 'DISTRIBUTOR', payee: 'VENDOR' },
} as const satisfies Partial<Record<RelationshipType, Record<'payer' | 'payee', PartyRole>>>;

/** Name of each role, for use within a sentence. */
export const ROLE_NAMES = {
  INVESTOR: 'investor',
  INVESTEE: 'investee',
  ACQUIRER: 'acquirer',
  TARGET: 'target',
  HOLDER: 'holder',
  ISSUER: 'issuer',
  LENDER: 'lender',
  BORROWER: 'borrower',
  SUPPLIER: 'supplier',
  BUYER: 'buyer',
  PROVIDER: 'provider',
  CUSTOMER: 'customer',
  MANUFACTURER: 'manufacturer',
  DEVELOPER: 'developer',
  OPERATOR: 'operator',
  TENANT: 'tenant',
  PARTNER: 'partner',
  LICENSOR: 'licensor',
  LICENSEE: 'licensee',
  VENDOR: 'vendor',
  DISTRIBUTOR: 'distributor',
  PRODUCT: 'product',
  COMPETITOR: 'competitor',
  DEPENDENT: 'dependent',
  DEPENDENCY: 'dependency',
  AUTHORITY: 'authority',
  SUBJECT: 'subject',
  PLAINTIFF: 'plaintiff',
  DEFENDANT: 'defendant',
} as const satisfies Record<PartyRole, string>;

/** Display name, field and kind of each term, in display order. */
export const TERMS = {
  STATUS: { name: 'Status', field: 'status', kind: 'status' },
  AMOUNT: { name: 'Amount', field: 'amount', kind: 'money' },
  VALUATION: { name: 'Valuation', field: 'valuation', kind: 'money' },
  STAKE_PERCENT: { name: 'Stake', field: 'stakePercent', kind: 'quantity' },
  CAPACITY_MEGAWATTS: { name: 'Electrical capacity', field: 'capacityMegawatts', kind: 'quantity' },
  UNITS: { name: 'Quantity', field: 'units', kind: 'quantity' },
  ANNOUNCED_ON: { name: 'Announced', field: 'announcedOn', kind: 'date' },
  STARTS_ON: { name: 'Starts', field: 'startsOn', kind: 'date' },
  ENDS_ON: { name: 'Ends', field: 'endsOn', kind: 'date' },
} as const satisfies Record<TermName, Record<'name' | 'field' | 'kind', string>>;

/** Display name of each status, from the first talks to the end. */
export const STATUS_NAMES = {
  RUMOURED: 'Rumored',
  IN_TALKS: 'In talks',
  ANNOUNCED: 'Announced',
  SIGNED: 'Signed',
  PAUSED: 'Paused',
  ONGOING: 'Ongoing',
  CLOSED: 'Closed',
  COMPLETED: 'Completed',
  CANCELLED: 'Cancelled',
} as const satisfies Record<DealStatus, string>;

/** Display name of each modality. */
export const MODALITY_NAMES = {
  FACT: 'Stated as fact',
  REPORTED: 'Reported',
  FORECAST: 'Forecast',
  OPINION: 'Opinion',
  RUMOUR: 'Rumor',
} as const satisfies Record<Modality, string>;

/** Display name of each kind of source. */
export const SOURCE_KIND_NAMES = {
  FILING: 'Filing',
  PRESS_RELEASE: 'Press release',
  NEWS: 'News',
  RESEARCH: 'Research',
  BLOG: 'Blog',
  REFERENCE: 'Reference work',
  OTHER: 'Other source',
} as const satisfies Record<SourceKind, string>;
