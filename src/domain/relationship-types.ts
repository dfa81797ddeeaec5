import type { EntityKind } from './entity.ts';
import { tableKeys } from './table-keys.ts';
import type { TermName } from './terms.ts';

/** The roles of parties, by their API names. */
export const PARTY_ROLES = [
  'INVESTOR', 'INVESTEE', 'ACQUIRER', 'TARGET', 'HOLDER', 'ISSUER', 'LENDER', 'BORROWER', 'SUPPLIER', 'BUYER', 'PROVIDER',
  'CUSTOMER', 'MANUFACTURER', 'DEVELOPER', 'OPERATOR', 'TENANT', 'PARTNER', 'LICENSOR', 'LICENSEE', 'VENDOR', 'DISTRIBUTOR',
  'PRODUCT', 'COMPETITOR', 'DEPENDENT', 'DEPENDENCY', 'AUTHORITY', 'SUBJECT', 'PLAINTIFF', 'DEFENDANT',
] as const; // prettier-ignore
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The number of parties that must or can have a role in relationships of a type. */
export interface RoleRule {
  readonly role: PartyRole;
  readonly min: number;
  /** Whether several parties can have the role. */
  readonly repeatable: boolean;
}

/** Everything that differs between relationship types. */
export interface RelationshipTypeRule {
  /** The lowercase name for readers: "chip supply". */
  readonly label: string;
  /** The GraphQL object type and the Neo4j label: "ChipSupply". */
  readonly typeName: string;
  readonly roles: readonly RoleRule[];
  /** Whether it counts as a deal. All other types connect parties without one. */
  readonly isDeal: boolean;
  /** Whether its parties are equals, who are tied although they have the same role. */
  readonly betweenEquals: boolean;
  /** The roles that pay and are paid; null for types without a payment. */
  readonly money: { readonly payer: PartyRole; readonly payee: PartyRole } | null;
  /** The resolved terms that are also fields of the GraphQL object. */
  readonly shortcuts: readonly TermName[];
  /** The kinds of entities in `about` that have a list of their own. */
  readonly aboutLists: readonly EntityKind[];
}

const exactlyOne = (role: PartyRole): RoleRule => ({ role, min: 1, repeatable: false });
const oneOrMore = (role: PartyRole): RoleRule => ({ role, min: 1, repeatable: true });
const twoOrMore = (role: PartyRole): RoleRule => ({ role, min: 2, repeatable: true });
const anyNumber = (role: PartyRole): RoleRule => ({ role, min: 0, repeatable: true });

/**
 * The one table of relationship types (domain.md, One table of relationship types). The API, the
 * stores, the exports, the explorer and the documentation read it. A new type is one more row.
 */
export const RELATIONSHIP_TYPE_RULES = {
  INVESTMENT: {
    label: 'investment',
    typeName: 'Investment',
    roles: [oneOrMore('INVESTOR'), oneOrMore('INVESTEE')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'INVESTOR', payee: 'INVESTEE' },
    shortcuts: ['AMOUNT', 'VALUATION'],
    aboutLists: [],
  },
  ACQUISITION: {
    label: 'acquisition',
    typeName: 'Acquisition',
    roles: [oneOrMore('ACQUIRER'), exactlyOne('TARGET')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'ACQUIRER', payee: 'TARGET' },
    shortcuts: ['AMOUNT', 'VALUATION'],
    aboutLists: [],
  },
  STAKE: {
    label: 'stake',
    typeName: 'Stake',
    roles: [oneOrMore('HOLDER'), exactlyOne('ISSUER')],
    isDeal: true,
    betweenEquals: false,
    money: null,
    shortcuts: ['STAKE_PERCENT', 'VALUATION'],
    aboutLists: [],
  },
  LOAN: {
    label: 'loan',
    typeName: 'Loan',
    roles: [oneOrMore('LENDER'), oneOrMore('BORROWER')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'LENDER', payee: 'BORROWER' },
    shortcuts: ['AMOUNT'],
    aboutLists: [],
  },
  CHIP_SUPPLY: {
    label: 'chip supply',
    typeName: 'ChipSupply',
    roles: [oneOrMore('SUPPLIER'), oneOrMore('BUYER')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'BUYER', payee: 'SUPPLIER' },
    shortcuts: ['AMOUNT', 'CAPACITY_MEGAWATTS'],
    aboutLists: ['PRODUCT'],
  },
  CLOUD_CONTRACT: {
    label: 'cloud contract',
    typeName: 'CloudContract',
    roles: [oneOrMore('PROVIDER'), oneOrMore('CUSTOMER')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'CUSTOMER', payee: 'PROVIDER' },
    shortcuts: ['AMOUNT', 'CAPACITY_MEGAWATTS'],
    aboutLists: [],
  },
  MANUFACTURING: {
    label: 'manufacturing',
    typeName: 'Manufacturing',
    roles: [oneOrMore('MANUFACTURER'), oneOrMore('CUSTOMER')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'CUSTOMER', payee: 'MANUFACTURER' },
    shortcuts: ['AMOUNT'],
    aboutLists: [],
  },
  POWER_SUPPLY: {
    label: 'power supply',
    typeName: 'PowerSupply',
    roles: [oneOrMore('SUPPLIER'), oneOrMore('BUYER')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'BUYER', payee: 'SUPPLIER' },
    shortcuts: ['AMOUNT', 'CAPACITY_MEGAWATTS'],
    aboutLists: [],
  },
  INFRASTRUCTURE: {
    label: 'infrastructure',
    typeName: 'Infrastructure',
    roles: [
      anyNumber('DEVELOPER'),
      anyNumber('OPERATOR'),
      anyNumber('TENANT'),
      anyNumber('INVESTOR'),
      anyNumber('SUPPLIER'),
    ],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'INVESTOR', payee: 'DEVELOPER' },
    shortcuts: ['AMOUNT', 'CAPACITY_MEGAWATTS'],
    aboutLists: [],
  },
  PARTNERSHIP: {
    label: 'partnership',
    typeName: 'Partnership',
    roles: [twoOrMore('PARTNER')],
    isDeal: true,
    betweenEquals: true,
    money: null,
    shortcuts: [],
    aboutLists: [],
  },
  LICENSE: {
    label: 'license',
    typeName: 'License',
    roles: [oneOrMore('LICENSOR'), oneOrMore('LICENSEE')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'LICENSEE', payee: 'LICENSOR' },
    shortcuts: ['AMOUNT'],
    aboutLists: [],
  },
  DISTRIBUTION: {
    label: 'distribution',
    typeName: 'Distribution',
    roles: [oneOrMore('VENDOR'), oneOrMore('DISTRIBUTOR')],
    isDeal: true,
    betweenEquals: false,
    money: { payer: 'DISTRIBUTOR', payee: 'VENDOR' },
    shortcuts: ['AMOUNT'],
    aboutLists: [],
  },
  DEVELOPMENT: {
    label: 'development',
    typeName: 'Development',
    roles: [oneOrMore('DEVELOPER'), exactlyOne('PRODUCT')],
    isDeal: false,
    betweenEquals: false,
    money: null,
    shortcuts: [],
    aboutLists: [],
  },
  COMPETITION: {
    label: 'competition',
    typeName: 'Competition',
    roles: [twoOrMore('COMPETITOR')],
    isDeal: false,
    betweenEquals: true,
    money: null,
    shortcuts: [],
    aboutLists: [],
  },
  DEPENDENCE: {
    label: 'dependence',
    typeName: 'Dependence',
    roles: [oneOrMore('DEPENDENT'), oneOrMore('DEPENDENCY')],
    isDeal: false,
    betweenEquals: false,
    money: null,
    shortcuts: [],
    aboutLists: [],
  },
  REGULATION: {
    label: 'regulation',
    typeName: 'Regulation',
    roles: [oneOrMore('AUTHORITY'), oneOrMore('SUBJECT')],
    isDeal: false,
    betweenEquals: false,
    money: null,
    shortcuts: [],
    aboutLists: [],
  },
  LITIGATION: {
    label: 'litigation',
    typeName: 'Litigation',
    roles: [oneOrMore('PLAINTIFF'), oneOrMore('DEFENDANT')],
    isDeal: false,
    betweenEquals: false,
    money: null,
    shortcuts: ['AMOUNT'],
    aboutLists: [],
  },
} as const satisfies Record<string, RelationshipTypeRule>;

/** The API name of a relationship type. */
export type RelationshipType = keyof typeof RELATIONSHIP_TYPE_RULES;
/** All relationship types, in table order. */
export const RELATIONSHIP_TYPES = tableKeys(RELATIONSHIP_TYPE_RULES);
/** The GraphQL object type of a relationship. */
export type RelationshipTypeName = (typeof RELATIONSHIP_TYPE_RULES)[RelationshipType]['typeName'];

/** The types that count as deals, in table order. */
export const DEAL_TYPES: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(
  (type) => RELATIONSHIP_TYPE_RULES[type].isDeal,
);
/** The types whose parties are equals, in table order. */
export const TYPES_BETWEEN_EQUALS: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter(
  (type) => RELATIONSHIP_TYPE_RULES[type].betweenEquals,
);

/** The table row of a type. */
export function ruleForType(
  type: RelationshipType,
): RelationshipTypeRule & { readonly typeName: RelationshipTypeName } {
  return RELATIONSHIP_TYPE_RULES[type];
}

/** The lowercase name of a role for readers: "investor". */
export function roleLabel(role: PartyRole): string {
  return role.toLowerCase().replaceAll('_', ' ');
}
