/** The roles that a party may have, in the contract's words. */
export const PARTY_ROLES = [
  'INVESTOR', 'INVESTEE', 'ACQUIRER', 'TARGET', 'HOLDER', 'ISSUER', 'LENDER', 'BORROWER', 'SUPPLIER', 'BUYER', 'PROVIDER',
  'CUSTOMER', 'MANUFACTURER', 'DEVELOPER', 'OPERATOR', 'TENANT', 'PARTNER', 'LICENSOR', 'LICENSEE', 'VENDOR', 'DISTRIBUTOR',
  'PRODUCT', 'COMPETITOR', 'DEPENDENT', 'DEPENDENCY', 'AUTHORITY', 'SUBJECT', 'PLAINTIFF', 'DEFENDANT',
] as const; // prettier-ignore
export type PartyRole = (typeof PARTY_ROLES)[number];

/** What a role asks of a relationship of its type: how many parties have to hold it, and how many may. */
export interface RoleRule {
  readonly role: PartyRole;
  readonly least: number;
  /** Whether several parties may hold it. */
  readonly repeats: boolean;
}

/** Everything that differs from one type of relationship to another. */
export interface RelationshipTypeRule {
  /** The type's name for people, in lower case: "chip supply". */
  readonly label: string;
  /** The name of the type's object in GraphQL and of its label in Neo4j: "ChipSupply". */
  readonly typeName: string;
  readonly roles: readonly RoleRule[];
  /** Which way money goes, payer role → payee role; null where nothing is paid. */
  readonly money: { readonly payer: PartyRole; readonly payee: PartyRole } | null;
}

const one = (role: PartyRole): RoleRule => ({ role, least: 1, repeats: false });
const some = (role: PartyRole): RoleRule => ({ role, least: 1, repeats: true });
const two = (role: PartyRole): RoleRule => ({ role, least: 2, repeats: true });
const any = (role: PartyRole): RoleRule => ({ role, least: 0, repeats: true });

/**
 * The one table of relationship types (domain.md, One table of relationship types). The API, the stores, the exports, the explorer
 * and the documentation read it from here; a new type is one more row.
 */
export const RELATIONSHIP_TYPE_RULES = {
  INVESTMENT: { label: 'investment', typeName: 'Investment', roles: [some('INVESTOR'), some('INVESTEE')], money: { payer: 'INVESTOR', payee: 'INVESTEE' } },
  ACQUISITION: { label: 'acquisition', typeName: 'Acquisition', roles: [some('ACQUIRER'), one('TARGET')], money: { payer: 'ACQUIRER', payee: 'TARGET' } },
  STAKE: { label: 'stake', typeName: 'Stake', roles: [some('HOLDER'), one('ISSUER')], money: null },
  LOAN: { label: 'loan', typeName: 'Loan', roles: [some('LENDER'), some('BORROWER')], money: { payer: 'LENDER', payee: 'BORROWER' } },
  CHIP_SUPPLY: { label: 'chip supply', typeName: 'ChipSupply', roles: [some('SUPPLIER'), some('BUYER')], money: { payer: 'BUYER', payee: 'SUPPLIER' } },
  CLOUD_CONTRACT: { label: 'cloud contract', typeName: 'CloudContract', roles: [some('PROVIDER'), some('CUSTOMER')], money: { payer: 'CUSTOMER', payee: 'PROVIDER' } },
  MANUFACTURING: { label: 'manufacturing', typeName: 'Manufacturing', roles: [some('MANUFACTURER'), some('CUSTOMER')], money: { payer: 'CUSTOMER', payee: 'MANUFACTURER' } },
  POWER_SUPPLY: { label: 'power supply', typeName: 'PowerSupply', roles: [some('SUPPLIER'), some('BUYER')], money: { payer: 'BUYER', payee: 'SUPPLIER' } },
  INFRASTRUCTURE: { label: 'infrastructure', typeName: 'Infrastructure', roles: [any('DEVELOPER'), any('OPERATOR'), any('TENANT'), any('INVESTOR'), any('SUPPLIER')], money: { payer: 'INVESTOR', payee: 'DEVELOPER' } },
  PARTNERSHIP: { label: 'partnership', typeName: 'Partnership', roles: [two('PARTNER')], money: null },
  LICENSE: { label: 'license', typeName: 'License', roles: [some('LICENSOR'), some('LICENSEE')], money: { payer: 'LICENSEE', payee: 'LICENSOR' } },
  DISTRIBUTION: { label: 'distribution', typeName: 'Distribution', roles: [some('VENDOR'), some('DISTRIBUTOR')], money: { payer: 'DISTRIBUTOR', payee: 'VENDOR' } },
  DEVELOPMENT: { label: 'development', typeName: 'Development', roles: [some('DEVELOPER'), one('PRODUCT')], money: null },
  COMPETITION: { label: 'competition', typeName: 'Competition', roles: [two('COMPETITOR')], money: null },
  DEPENDENCE: { label: 'dependence', typeName: 'Dependence', roles: [some('DEPENDENT'), some('DEPENDENCY')], money: null },
  REGULATION: { label: 'regulation', typeName: 'Regulation', roles: [some('AUTHORITY'), some('SUBJECT')], money: null },
  LITIGATION: { label: 'litigation', typeName: 'Litigation', roles: [some('PLAINTIFF'), some('DEFENDANT')], money: null },
} as const satisfies Record<string, RelationshipTypeRule>; // prettier-ignore

/** A type of relationship, in the contract's words. */
export type RelationshipType = keyof typeof RELATIONSHIP_TYPE_RULES;
/** Every type of relationship, in the order of the table. */
export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIP_TYPE_RULES) as [
  RelationshipType,
  ...RelationshipType[],
];

/** The row of the table for a type. */
export function ruleOf(type: RelationshipType): RelationshipTypeRule {
  return RELATIONSHIP_TYPE_RULES[type];
}
