import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AnswerNode,
  EntityNode,
  RelationshipNode,
  ClaimNode,
  SourceNode,
  PartyAnswer,
  ConflictAnswer,
  PositionAnswer,
  GraphAnswer,
} from '../../store/answer.ts';
import type {
  RelationshipChangeAnswer,
  QueryRoot,
  AnyPage,
  EntityPage,
  EntityEntry,
  RelationshipPage,
  RelationshipEntry,
  ClaimPage,
  ClaimEntry,
  SourcePage,
  SourceEntry,
  ConflictPage,
  ConflictEntry,
  SearchPage,
  SearchEntry,
  RelationshipChangePage,
  RelationshipChangeEntry,
} from '../answers.ts';
import type { Terms as TermsRecord } from '../../domain/terms.ts';
import type { Amount as AmountRecord } from '../../domain/amount.ts';
import type { Quantity as QuantityRecord } from '../../domain/quantity.ts';
import type { Identifier as IdentifierRecord } from '../../domain/entity.ts';
import type { Evidence as EvidenceRecord } from '../../domain/resolve.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A country by its ISO 3166-1 alpha-2 code: `US`, `GB`. */
  CountryCode: { input: string; output: string };
  /** A currency by its ISO 4217 code: `USD`, `EUR`. */
  CurrencyCode: { input: string; output: string };
  /** A full calendar day, `2025-11-18`. */
  Date: { input: string; output: string };
  /** A moment in UTC, `2025-11-18T09:30:00Z` (RFC 3339). */
  DateTime: { input: string; output: string };
  /** A date as precisely as it is known: `2025`, `2025-11` or `2025-11-18` (EDTF level 0). It is never padded: a year stays a year. */
  PartialDate: { input: string; output: string };
  /** A whole number up to 2^53 − 1: money in whole currency units, pieces of hardware. It is a JSON number. */
  SafeInt: { input: number; output: number };
  /** An address on the web. */
  URL: { input: string; output: string };
};

/** One company takes over another, or a part of it. */
export type Acquisition = Node &
  Relationship & {
    readonly __typename?: 'Acquisition';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Who takes over. */
    readonly acquirers: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Who or what is taken over. */
    readonly targets: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
    /** The resolved valuation of the company, short for `terms { valuation }`. */
    readonly valuation?: Maybe<Amount>;
  };

/** One company takes over another, or a part of it. */
export type AcquisitionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money as stated, and the interval that it allows (low or high is null where open). */
export type Amount = {
  readonly __typename?: 'Amount';
  /** The currency; amounts are never converted. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** For people: `$15 billion`, `up to $5 billion`; never more precise than the source. */
  readonly display: Scalars['String']['output'];
  /** The most that it allows; null where there is no limit. */
  readonly high?: Maybe<Scalars['SafeInt']['output']>;
  /** The least that it allows; for OVER it is more than this. */
  readonly low?: Maybe<Scalars['SafeInt']['output']>;
  /** How the figure is qualified. */
  readonly qualifier: Qualifier;
  /** The upper end, for BETWEEN. */
  readonly to?: Maybe<Scalars['SafeInt']['output']>;
  /** The figure as stated, in whole currency units. */
  readonly value: Scalars['SafeInt']['output'];
};

/** A range of money in one currency, both ends included. The figure that counts is the one stated: `up to 15 billion` is found by 15 billion. */
export type AmountRange = {
  /** The currency; amounts in others are never in the range. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** At least so much, in whole currency units. */
  readonly gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** At most so much, in whole currency units. */
  readonly lte?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** Chips, or servers built around them, sold and bought. */
export type ChipSupply = Node &
  Relationship & {
    readonly __typename?: 'ChipSupply';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Who buys. */
    readonly buyers: ReadonlyArray<Entity>;
    /** The resolved electrical capacity, short for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The products among what the deal is about. */
    readonly products: ReadonlyArray<Product>;
    /** Who sells. */
    readonly suppliers: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Chips, or servers built around them, sold and bought. */
export type ChipSupplyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of chip supplies. */
export type ChipSupplyConnection = {
  readonly __typename?: 'ChipSupplyConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ChipSupplyEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<ChipSupply>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of chip supplies. */
export type ChipSupplyEdge = {
  readonly __typename?: 'ChipSupplyEdge';
  /** Marks this entry, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The chip supply. */
  readonly node: ChipSupply;
};

/** The form of a reference. */
export type CitationStyle =
  /** An entry for BibTeX. */
  | 'BIBTEX'
  /** An item of CSL-JSON, as text: what Zotero and pandoc read. */
  | 'CSL_JSON'
  /** One line of plain text. */
  | 'TEXT';

/** What one passage of one source says about one relationship or entity. Claims are never edited: they are added and retracted. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The relationship or entity that it speaks of. */
  readonly about: Node;
  /** Who says it, where that is not the publisher: a spokesperson, a filing's signatory, another outlet that is quoted. */
  readonly assertedBy?: Maybe<Scalars['String']['output']>;
  /** Claims on the same subject that cannot be true together with this one, by id, the first 100; `Relationship.conflicts` has all. */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** The data set that it belongs to, by id. */
  readonly dataset: Scalars['String']['output'];
  /** SHA-256 of the normalized passage, where the source's text was at hand. */
  readonly fingerprint?: Maybe<Scalars['String']['output']>;
  /** The readable id, such as `nvidia`; it stays for ever. */
  readonly id: Scalars['ID']['output'];
  /** How it is meant. */
  readonly modality: Modality;
  /** Where in the source: a headline, a paragraph, a section. */
  readonly passage: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it: a person or a program. */
  readonly recordedBy: Recorder;
  /** How it was taken back, where it was. */
  readonly retraction?: Maybe<Retraction>;
  /** Where it is said. */
  readonly source: Source;
  /** Where it stands in review. */
  readonly state: ClaimState;
  /** What the passage says, in our own words. */
  readonly summary: Scalars['String']['output'];
  /** What the passage states, term by term. */
  readonly terms: Terms;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Marks this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Keeps claims for which every condition that is given holds. An empty list matches nothing. */
export type ClaimFilter = {
  /** In one of the data sets with these ids. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** From a source whose date of publication may lie in this range; a source without a date lies in none. */
  readonly published?: InputMaybe<DateRange>;
  /** From a source by one of these publishers, written as there. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Recorded by a person, or by a program. */
  readonly recordedBy?: InputMaybe<Recorder>;
  /** From one of the sources with these ids. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these states; only accepted ones where nothing is said. */
  readonly states?: InputMaybe<ReadonlyArray<ClaimState>>;
  /** Every word of it occurs in the summary; case and accents do not matter, and a part of a word is enough. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Where a claim stands in review; only accepted ones are in view unless others are asked for. */
export type ClaimState =
  /** Counts. */
  | 'ACCEPTED'
  /** Waits for review. */
  | 'PROPOSED'
  /** Was refused in review. */
  | 'REJECTED'
  /** Counted once and was taken back. */
  | 'RETRACTED';

/** Computing capacity rented. */
export type CloudContract = Node &
  Relationship & {
    readonly __typename?: 'CloudContract';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The resolved electrical capacity, short for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Who rents it. */
    readonly customers: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Who rents it out. */
    readonly providers: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Computing capacity rented. */
export type CloudContractClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of cloud contracts. */
export type CloudContractConnection = {
  readonly __typename?: 'CloudContractConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CloudContractEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<CloudContract>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of cloud contracts. */
export type CloudContractEdge = {
  readonly __typename?: 'CloudContractEdge';
  /** Marks this entry, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The cloud contract. */
  readonly node: CloudContract;
};

/** A company or another organisation that does business. */
export type Company = Entity &
  Node & {
    readonly __typename?: 'Company';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Whom it supplies with chips, by id, the first 100; `counterparties` has all, with the deals. */
    readonly chipCustomers: ReadonlyArray<Entity>;
    /** Who supplies it with chips, by id, the first 100; `counterparties` has all, with the deals. */
    readonly chipSuppliers: ReadonlyArray<Entity>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Whom it sells cloud capacity, by id, the first 100; `counterparties` has all, with the deals. */
    readonly cloudCustomers: ReadonlyArray<Entity>;
    /** Who sells it cloud capacity, by id, the first 100; `counterparties` has all, with the deals. */
    readonly cloudProviders: ReadonlyArray<Entity>;
    /** With whom it competes, by id, the first 100; `counterparties` has all. */
    readonly competitors: ReadonlyArray<Entity>;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** When it was founded. */
    readonly founded?: Maybe<Scalars['PartialDate']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** The investments in which it is an investor: the money that it put in. */
    readonly investmentsMade: InvestmentConnection;
    /** The investments in which it is an investee: the money put into it. */
    readonly investmentsReceived: InvestmentConnection;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** The company that it belongs to. */
    readonly parent?: Maybe<Company>;
    /** What it makes, by id, the first 100; `entities(filter: {kinds: [PRODUCT]})` has all. */
    readonly products: ReadonlyArray<Product>;
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** What it does in the industry. */
    readonly roles: ReadonlyArray<CompanyRole>;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Its ticker on a stock exchange. */
    readonly ticker?: Maybe<Scalars['String']['output']>;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A company or another organisation that does business. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A company or another organisation that does business. */
export type CompanyCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A company or another organisation that does business. */
export type CompanyInvestmentsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A company or another organisation that does business. */
export type CompanyInvestmentsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A company or another organisation that does business. */
export type CompanyMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A company or another organisation that does business. */
export type CompanyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A company or another organisation that does business. */
export type CompanySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of companies. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Marks this entry, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Company;
};

/** What a company does in the industry. */
export type CompanyRole =
  /** Rents out computing for AI above all. */
  | 'AI_CLOUD'
  /** Trains models of its own. */
  | 'AI_LAB'
  /** Designs chips. */
  | 'CHIP_DESIGNER'
  /** Rents out computing of every kind. */
  | 'CLOUD_PROVIDER'
  /** Runs data centres. */
  | 'DATACENTER_OPERATOR'
  /** Supplies electricity. */
  | 'ENERGY_SUPPLIER'
  /** Makes chips for those who design them. */
  | 'FOUNDRY'
  /** Puts money into others. */
  | 'INVESTOR'
  /** Makes memory chips. */
  | 'MEMORY_MAKER'
  /** Something else. */
  | 'OTHER'
  /** Builds servers. */
  | 'SERVER_MAKER'
  /** Sells software. */
  | 'SOFTWARE';

/** Rivals in a market. */
export type Competition = Node &
  Relationship & {
    readonly __typename?: 'Competition';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** Who competes. */
    readonly competitors: ReadonlyArray<Entity>;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Rivals in a market. */
export type CompetitionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How concentrated a market is: the share of each supplier, who is the side that is paid, and the Herfindahl-Hirschman index, the sum of the squares of all shares in percent. */
export type Concentration = {
  readonly __typename?: 'Concentration';
  /** How many relationships the shares are worked out from. */
  readonly counted: Scalars['Int']['output'];
  /** The index, from 0 to 10,000, by the middles of what is stated; 0 where nothing is. */
  readonly hhi: Scalars['Float']['output'];
  /** The index worked out from the upper ends alone; null where they are all 0. It is not the most that the index can be. */
  readonly hhiHigh?: Maybe<Scalars['Float']['output']>;
  /** The index worked out from the lower ends alone; null where they are all 0. It is not the least that the index can be. */
  readonly hhiLow?: Maybe<Scalars['Float']['output']>;
  /** How many state an amount without an upper end or in another currency, and are left out. */
  readonly leftOut: Scalars['Int']['output'];
  /** What the shares are of. */
  readonly measure: ConcentrationMeasure;
  /** The shares, the largest first. */
  readonly shares: ReadonlyArray<Share>;
  /** How many suppliers there are, those without a share that can be told included. */
  readonly suppliers: Scalars['Int']['output'];
  /** How many relationships state no amount. */
  readonly unstated: Scalars['Int']['output'];
};

/** What a share is measured by. */
export type ConcentrationMeasure =
  /** The number of relationships. */
  | 'LINKS'
  /** The stated money of one currency. */
  | 'MONEY';

/** Sources that disagree on one term: every position with its claims, which one the resolved terms take, and by which rule. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** What is said, the position that stands first. A vague claim may stand in several. */
  readonly positions: ReadonlyArray<Position>;
  /** The relationship that they disagree about. */
  readonly relationship: Relationship;
  /** Which position stands, and why. */
  readonly resolution: Resolution;
  /** The term that they disagree on. */
  readonly term: TermName;
  /** The currency or unit within which they disagree (figures in different ones are never compared); null for dates. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of conflicts. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Marks this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** A page of entities one relationship away. */
export type CounterpartyConnection = {
  readonly __typename?: 'CounterpartyConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CounterpartyEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity one relationship away. */
export type CounterpartyEdge = {
  readonly __typename?: 'CounterpartyEdge';
  /** Marks this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity on the other side. */
  readonly node: Entity;
  /** The relationships that link the two, by id, the first 100; `relationships(with:)` has all. */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** A named group of claims with a licence. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many of its claims are in view. */
  readonly claims: Scalars['Int']['output'];
  /** What it holds and where that comes from. */
  readonly description: Scalars['String']['output'];
  /** Its id, for `filter: {datasets: […]}`. */
  readonly id: Scalars['ID']['output'];
  /** The licence that it may be used under. */
  readonly license: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** A range of dates, both ends included. A partial date counts as widely as it can: `to: "2025"` ends with December. */
export type DateRange = {
  /** The first day; without it there is no beginning. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** The last day; without it there is no end. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** How far a deal has come. The latest-published claim gives it; CANCELLED may follow any of the others. */
export type DealStatus =
  /** It was made public. */
  | 'ANNOUNCED'
  /** It was called off. */
  | 'CANCELLED'
  /** The transaction is done: the money or the shares have passed. */
  | 'CLOSED'
  /** Everything that was agreed is done. */
  | 'COMPLETED'
  /** The parties are talking. */
  | 'IN_TALKS'
  /** It is being carried out. */
  | 'ONGOING'
  /** It is being talked about. */
  | 'RUMOURED'
  /** It is agreed in writing. */
  | 'SIGNED';

/** Somebody cannot do without something. */
export type Dependence = Node &
  Relationship & {
    readonly __typename?: 'Dependence';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** On what. */
    readonly dependencies: ReadonlyArray<Entity>;
    /** Who depends. */
    readonly dependents: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Somebody cannot do without something. */
export type DependenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody may depend on. */
export type DependenceOn =
  /** Chips: chip supply. */
  | 'CHIPS'
  /** Cloud capacity: cloud contracts. */
  | 'CLOUD'
  /** Money: investments, loans and whatever else is paid to it. */
  | 'MONEY';

/** Somebody makes a product. */
export type Development = Node &
  Relationship & {
    readonly __typename?: 'Development';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Who makes it. */
    readonly developers: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** What is made. */
    readonly products: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Somebody makes a product. */
export type DevelopmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Goods sold through somebody else. */
export type Distribution = Node &
  Relationship & {
    readonly __typename?: 'Distribution';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Who sells them on. */
    readonly distributors: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
    /** Whose goods they are. */
    readonly vendors: ReadonlyArray<Entity>;
  };

/** Goods sold through somebody else. */
export type DistributionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A thing that takes part in relationships. */
export type Entity = {
  /** Other names that it is or was known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
  readonly claims: ClaimConnection;
  /** Entities one relationship away, each once, by id, with the relationships that link them. */
  readonly counterparties: CounterpartyConnection;
  /** Where it has its seat. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
  readonly degree: Scalars['Int']['output'];
  /** What it is, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The readable id, such as `nvidia`; it stays for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its names in other registers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What sort of thing it is; it tells the type of the object too. */
  readonly kind: EntityKind;
  /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
  readonly moneyFlow: ReadonlyArray<MoneyFlow>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** The relationships in which this entity is a party, by id unless ordered otherwise. */
  readonly relationships: RelationshipConnection;
  /** A name short enough for a label; the full name where there is none. */
  readonly shortName: Scalars['String']['output'];
  /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
  readonly subjectOf: RelationshipConnection;
  /** Permanent address of this entity's page and linked data. */
  readonly url: Scalars['URL']['output'];
};

/** A thing that takes part in relationships. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A thing that takes part in relationships. */
export type EntityCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A thing that takes part in relationships. */
export type EntityMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A thing that takes part in relationships. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A thing that takes part in relationships. */
export type EntitySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Marks this entry, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Keeps entities for which every condition that is given holds. An empty list matches nothing. */
export type EntityFilter = {
  /** With their seat in one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** A party in at least so many relationships. */
  readonly minDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Companies with one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<CompanyRole>>;
  /** Every word of it occurs in the name, the short name or an alias; case and accents do not matter, and a part of a word is enough. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of thing an entity is. */
export type EntityKind =
  /** A company or another organisation that does business. */
  | 'COMPANY'
  /** A site: a data centre, a factory, a power plant. */
  | 'FACILITY'
  /** A human being. */
  | 'PERSON'
  /** A town, region or country. */
  | 'PLACE'
  /** Something that is made and sold: a chip, a model, a service. */
  | 'PRODUCT'
  /** A government, authority or other public institution. */
  | 'PUBLIC_BODY'
  /** A market or a group of companies, where a source names no single one. */
  | 'SEGMENT';

/** The order of entities. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field: EntityOrderField;
};

/** What entities can be ordered by; entities that are equal in it come by id. */
export type EntityOrderField =
  /** By the number of relationships. */
  | 'DEGREE'
  /** By name; case and accents do not matter. */
  | 'NAME';

/** How well a relationship is attested, counted over all its claims in view. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How many claims speak of it. */
  readonly claims: Scalars['Int']['output'];
  /** Whether claims contradict each other on any term; `conflicts` shows how. */
  readonly disputed: Scalars['Boolean']['output'];
  /** When the first of the dated sources was published. */
  readonly firstPublished?: Maybe<Scalars['PartialDate']['output']>;
  /** When the last of the dated sources was published. */
  readonly lastPublished?: Maybe<Scalars['PartialDate']['output']>;
  /** By how many publishers: what one publisher says twice counts once. */
  readonly publishers: Scalars['Int']['output'];
  /** From how many sources. */
  readonly sources: Scalars['Int']['output'];
  /** The strongest of the claims' modalities. */
  readonly strongest: Modality;
  /** The weakest of the claims' modalities. */
  readonly weakest: Modality;
};

/** How many relationships there are of each value of one kind. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** What is counted by: `type`, `year`, `status`, `modality`, `country` or `dataset`. */
  readonly name: Scalars['String']['output'];
  /** The values, the most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value, and how often it is there. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many relationships have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; `unknown` where there is none. */
  readonly value: Scalars['String']['output'];
};

/** A site: a data centre, a factory, a power plant. */
export type Facility = Entity &
  Node & {
    readonly __typename?: 'Facility';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Its electrical capacity, as its operator or a register gives it. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** Where it stands. */
    readonly place?: Maybe<Place>;
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A site: a data centre, a factory, a power plant. */
export type FacilityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A site: a data centre, a factory, a power plant. */
export type FacilityCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A site: a data centre, a factory, a power plant. */
export type FacilityMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A site: a data centre, a factory, a power plant. */
export type FacilityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A site: a data centre, a factory, a power plant. */
export type FacilitySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Which way money goes, as the entity sees it. */
export type FlowDirection =
  /** The entity is paid. */
  | 'IN'
  /** The entity pays. */
  | 'OUT';

/** What the graph holds. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** How many claims are in view. */
  readonly claims: Scalars['Int']['output'];
  /** How many conflicts there are between the claims in view. */
  readonly conflicts: Scalars['Int']['output'];
  /** The data sets that it was built from. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** How many entities there are. */
  readonly entities: Scalars['Int']['output'];
  /** How many relationships are in view. */
  readonly relationships: Scalars['Int']['output'];
  /** Rises by one with each change; an answer can only differ where this does. */
  readonly revision: Scalars['SafeInt']['output'];
  /** How many sources are in view. */
  readonly sources: Scalars['Int']['output'];
  /** What keeps it: `sqlite`. */
  readonly store: Scalars['String']['output'];
  /** The version of dealgraph. */
  readonly version: Scalars['String']['output'];
};

/** One step of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Where it begins. */
  readonly from: Entity;
  /** All relationships between the two, the best evidenced first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Where it leads. */
  readonly to: Entity;
};

/** The name of an entity in another register. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Which register it is. */
  readonly scheme: IdentifierScheme;
  /** Where the register shows it, for registers with an address for each name. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The name there, as the register writes it. */
  readonly value: Scalars['String']['output'];
};

/** A register that names entities. */
export type IdentifierScheme =
  /** The Central Index Key of the US Securities and Exchange Commission. */
  | 'CIK'
  /** The Legal Entity Identifier of ISO 17442, 20 characters. */
  | 'LEI'
  /** OpenCorporates: jurisdiction and number, `us_de/2862668`. */
  | 'OPENCORPORATES'
  /** Another register; the value says which. */
  | 'OTHER'
  /** A stock exchange: a ticker, `NVDA`. */
  | 'TICKER'
  /** The entity's own website. */
  | 'WEBSITE'
  /** Wikidata: an item, `Q182477`. */
  | 'WIKIDATA';

/** A site or network that is built and run. */
export type Infrastructure = Node &
  Relationship & {
    readonly __typename?: 'Infrastructure';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The resolved electrical capacity, short for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Who builds it. */
    readonly developers: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Who pays for it. */
    readonly investors: ReadonlyArray<Entity>;
    /** Who runs it. */
    readonly operators: ReadonlyArray<Entity>;
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Who supplies it. */
    readonly suppliers: ReadonlyArray<Entity>;
    /** Who uses it. */
    readonly tenants: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A site or network that is built and run. */
export type InfrastructureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sum of uncertain money in one currency: never less than `low`, never more than `high`. Currencies are never added together. */
export type Interval = {
  readonly __typename?: 'Interval';
  /** ISO 4217. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The most that it can be; null where there is no limit. */
  readonly high?: Maybe<Scalars['SafeInt']['output']>;
  /** The least that it can be. */
  readonly low: Scalars['SafeInt']['output'];
  /** How many relationships state an amount in this currency. */
  readonly relationships: Scalars['Int']['output'];
  /** How many of those that were summed up state no amount in any currency. */
  readonly unstated: Scalars['Int']['output'];
};

/** Money put into a company for a part of it. */
export type Investment = Node &
  Relationship & {
    readonly __typename?: 'Investment';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Who gets it. */
    readonly investees: ReadonlyArray<Entity>;
    /** Who puts the money in. */
    readonly investors: ReadonlyArray<Entity>;
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
    /** The resolved valuation of the company, short for `terms { valuation }`. */
    readonly valuation?: Maybe<Amount>;
  };

/** Money put into a company for a part of it. */
export type InvestmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of investments. */
export type InvestmentConnection = {
  readonly __typename?: 'InvestmentConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<InvestmentEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Investment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of investments. */
export type InvestmentEdge = {
  readonly __typename?: 'InvestmentEdge';
  /** Marks this entry, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The investment. */
  readonly node: Investment;
};

/** A right to use something, granted. */
export type License = Node &
  Relationship & {
    readonly __typename?: 'License';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Who gets it. */
    readonly licensees: ReadonlyArray<Entity>;
    /** Who grants it. */
    readonly licensors: ReadonlyArray<Entity>;
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A right to use something, granted. */
export type LicenseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One relationship seen as a line between two of its parties. A relationship of three parties is three lines. */
export type Link = {
  readonly __typename?: 'Link';
  /** Its own id, the same wherever it is met: that of the relationship and those of the two parties. */
  readonly id: Scalars['ID']['output'];
  /** The relationship itself, with its evidence. */
  readonly relationship: Relationship;
  /** The id of the party whose role stands first in the table of relationship types. */
  readonly source: Scalars['ID']['output'];
  /** The role of the source. */
  readonly sourceRole: PartyRole;
  /** The id of the other party. */
  readonly target: Scalars['ID']['output'];
  /** The role of the target. */
  readonly targetRole: PartyRole;
};

/** A dispute before a court; a settlement is its amount. */
export type Litigation = Node &
  Relationship & {
    readonly __typename?: 'Litigation';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Who is sued. */
    readonly defendants: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Who sues. */
    readonly plaintiffs: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A dispute before a court; a settlement is its amount. */
export type LitigationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money lent. */
export type Loan = Node &
  Relationship & {
    readonly __typename?: 'Loan';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Who borrows. */
    readonly borrowers: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Who lends. */
    readonly lenders: ReadonlyArray<Entity>;
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Money lent. */
export type LoanClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Goods made for somebody else's order. */
export type Manufacturing = Node &
  Relationship & {
    readonly __typename?: 'Manufacturing';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** For whom. */
    readonly customers: ReadonlyArray<Entity>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Who makes them. */
    readonly manufacturers: ReadonlyArray<Entity>;
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Goods made for somebody else's order. */
export type ManufacturingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How a figure changes over time: demand grows by over 300 percent by 2027. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** By when; absent where the source does not say. */
  readonly by?: Maybe<Scalars['PartialDate']['output']>;
  /** By how many percent it changes. */
  readonly changePercent: Scalars['Float']['output'];
  /** From when; absent where the source does not say. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Which figure. */
  readonly name: Scalars['String']['output'];
  /** How the change is qualified. */
  readonly qualifier: Qualifier;
};

/** How a claim is meant. */
export type Modality =
  /** Stated as a fact, by somebody who should know. */
  | 'FACT'
  /** Said of the future; it never decides a term. */
  | 'FORECAST'
  /** Somebody's view; it never decides a term. */
  | 'OPINION'
  /** Passed on from others. */
  | 'REPORTED'
  /** Talk without a source that stands for it. */
  | 'RUMOUR';

/** A circle along which money goes: A pays B, B pays C, C pays A. It has two entities or more, each of them once. */
export type MoneyCycle = {
  readonly __typename?: 'MoneyCycle';
  /** True where the sources of any relationship in it disagree. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The entities in the order of payment; the last one pays the first. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many entities it has, and as many steps. */
  readonly length: Scalars['Int']['output'];
  /** How much could be the same money, for each currency that every step states: from nothing up to what the smallest step allows. It says what is possible, not what happened. */
  readonly sameMoney: ReadonlyArray<SameMoney>;
  /** Who pays whom, by which relationships. */
  readonly steps: ReadonlyArray<MoneyStep>;
};

/** Money that moved or is promised, of one type of relationship and in one direction. */
export type MoneyFlow = {
  readonly __typename?: 'MoneyFlow';
  /** How many relationships count. */
  readonly count: Scalars['Int']['output'];
  /** Whether the entity pays or is paid. */
  readonly direction: FlowDirection;
  /** The sum for each currency. */
  readonly total: ReadonlyArray<Interval>;
  /** The type of the relationships. */
  readonly type: RelationshipType;
  /** How many of them state no amount. */
  readonly unstated: Scalars['Int']['output'];
};

/** One step of a circle. */
export type MoneyStep = {
  readonly __typename?: 'MoneyStep';
  /** What they come to, for each currency. An amount that several payers share without a split counts from 0 for each of them. */
  readonly amounts: ReadonlyArray<Interval>;
  /** Who is paid. */
  readonly payee: Entity;
  /** Who pays. */
  readonly payer: Entity;
  /** The relationships by which money goes this way, the best evidenced first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** How many of them state no amount. */
  readonly unstated: Scalars['Int']['output'];
};

/** Everything with an id of its own. Ids are readable, stable and unique over all types; an id merged away still resolves to what it became. */
export type Node = {
  /** The readable id, such as `nvidia`; it stays for ever. */
  readonly id: Scalars['ID']['output'];
};

/** Which way an order goes; what has no value to be ordered by comes last both ways. */
export type OrderDirection =
  /** From the least, the earliest or A. */
  | 'ASC'
  /** From the most, the latest or Z. */
  | 'DESC';

/** Where a page stands in its whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last entry, to be passed as `after`; null exactly where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first entry; null exactly where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An arrangement to work together. */
export type Partnership = Node &
  Relationship & {
    readonly __typename?: 'Partnership';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Who works together. */
    readonly partners: ReadonlyArray<Entity>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** An arrangement to work together. */
export type PartnershipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One party of a relationship. */
export type Party = {
  readonly __typename?: 'Party';
  /** Who it is. */
  readonly entity: Entity;
  /** What it is there. */
  readonly role: PartyRole;
};

/** What a party is in a relationship. */
export type PartyRole =
  /** Takes over, in an acquisition. */
  | 'ACQUIRER'
  /** Sets rules or acts on them. */
  | 'AUTHORITY'
  /** Borrows, of a loan. */
  | 'BORROWER'
  /** Buys chips or electricity. */
  | 'BUYER'
  /** A rival in a market. */
  | 'COMPETITOR'
  /** Rents computing capacity, or orders goods. */
  | 'CUSTOMER'
  /** Is sued. */
  | 'DEFENDANT'
  /** What somebody cannot do without. */
  | 'DEPENDENCY'
  /** Cannot do without something. */
  | 'DEPENDENT'
  /** Builds infrastructure, or makes a product. */
  | 'DEVELOPER'
  /** Sells somebody else's goods on. */
  | 'DISTRIBUTOR'
  /** Holds a stake. */
  | 'HOLDER'
  /** Gets the money of an investment. */
  | 'INVESTEE'
  /** Puts money in, of an investment or infrastructure. */
  | 'INVESTOR'
  /** The company that a stake is a part of. */
  | 'ISSUER'
  /** Lends, of a loan. */
  | 'LENDER'
  /** Gets a right of use. */
  | 'LICENSEE'
  /** Grants a right of use. */
  | 'LICENSOR'
  /** Makes goods for somebody else's order. */
  | 'MANUFACTURER'
  /** Runs infrastructure. */
  | 'OPERATOR'
  /** Works together with others. */
  | 'PARTNER'
  /** Sues. */
  | 'PLAINTIFF'
  /** What is made, of a development. */
  | 'PRODUCT'
  /** Rents out computing capacity. */
  | 'PROVIDER'
  /** On whom an authority acts. */
  | 'SUBJECT'
  /** Sells chips or electricity, or supplies infrastructure. */
  | 'SUPPLIER'
  /** Is taken over, in an acquisition. */
  | 'TARGET'
  /** Uses infrastructure. */
  | 'TENANT'
  /** Whose goods somebody else sells. */
  | 'VENDOR';

/** A way from one entity to another that meets none twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** Each step with all relationships that tie the two. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** One link for each step: the best evidenced of those that tie the two. */
  readonly links: ReadonlyArray<Link>;
  /** The entities along the way, both ends included: one more than it has steps. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** A human being. */
export type Person = Entity &
  Node & {
    readonly __typename?: 'Person';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A human being. */
export type PersonCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A human being. */
export type PersonMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A human being. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A human being. */
export type PersonSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A town, region or country. */
export type Place = Entity &
  Node & {
    readonly __typename?: 'Place';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A town, region or country. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A town, region or country. */
export type PlaceCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A town, region or country. */
export type PlaceMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A town, region or country. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A town, region or country. */
export type PlaceSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Claims that can be true together, and what they say. */
export type Position = {
  readonly __typename?: 'Position';
  /** What they say, where the term is money. */
  readonly amount?: Maybe<Amount>;
  /** The claims that say so, as they were recorded. */
  readonly claims: ReadonlyArray<Claim>;
  /** What they say, where the term is a date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** What they say, for people: `$15 billion`, `about 5,000 MW`, `2025-11`. */
  readonly display: Scalars['String']['output'];
  /** What they say, where the term is a quantity. */
  readonly quantity?: Maybe<Quantity>;
  /** Always null today: statuses follow one another and are never in conflict. */
  readonly status?: Maybe<DealStatus>;
};

/** Electricity sold and bought. */
export type PowerSupply = Node &
  Relationship & {
    readonly __typename?: 'PowerSupply';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The resolved amount, short for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Who buys. */
    readonly buyers: ReadonlyArray<Entity>;
    /** The resolved electrical capacity, short for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Who sells. */
    readonly suppliers: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Electricity sold and bought. */
export type PowerSupplyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that is made and sold: a chip, a model, a service. */
export type Product = Entity &
  Node & {
    readonly __typename?: 'Product';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** The company that makes it. */
    readonly maker?: Maybe<Company>;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** Something that is made and sold: a chip, a model, a service. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that is made and sold: a chip, a model, a service. */
export type ProductCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Something that is made and sold: a chip, a model, a service. */
export type ProductMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** Something that is made and sold: a chip, a model, a service. */
export type ProductRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Something that is made and sold: a chip, a model, a service. */
export type ProductSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** A government, authority or other public institution. */
export type PublicBody = Entity &
  Node & {
    readonly __typename?: 'PublicBody';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A government, authority or other public institution. */
export type PublicBodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A government, authority or other public institution. */
export type PublicBodyCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A government, authority or other public institution. */
export type PublicBodyMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A government, authority or other public institution. */
export type PublicBodyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A government, authority or other public institution. */
export type PublicBodySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** How a stated figure is qualified, and which interval it therefore allows. */
export type Qualifier =
  /** A tenth more or less. */
  | 'ABOUT'
  /** The figure or any more. */
  | 'AT_LEAST'
  /** From the figure to the upper end. */
  | 'BETWEEN'
  /** Exactly the figure. */
  | 'EXACTLY'
  /** Any more than the figure. */
  | 'OVER'
  /** Anything from nothing to the figure. */
  | 'UP_TO';

/** A measured figure as stated, and the interval that it allows (high is null where open). */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** For people: `about 5,000 MW`; never more precise than the source. */
  readonly display: Scalars['String']['output'];
  /** The most that it allows; null where there is no limit. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The least that it allows; for OVER it is more than this. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** How the figure is qualified. */
  readonly qualifier: Qualifier;
  /** The upper end, for BETWEEN. */
  readonly to?: Maybe<Scalars['Float']['output']>;
  /** What is counted or measured: `%`, `MW`, `units`. */
  readonly unit: Scalars['String']['output'];
  /** The figure as stated. */
  readonly value: Scalars['Float']['output'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type Query = {
  readonly __typename?: 'Query';
  /** What became known between two days: relationships that appeared, whose sources came to disagree or no longer do, whose terms changed, or that have more evidence, with the claims that did it. It asks the graph at two dates, whatever `knownOn` it stands in. */
  readonly changesBetween: RelationshipChangeConnection;
  /** Supplies of chips, by id unless ordered otherwise. */
  readonly chipSupplies: ChipSupplyConnection;
  /** The claim with this id; null where none in view has it. Those that do not count are found by `claims(filter: {states: […]})`. */
  readonly claim?: Maybe<Claim>;
  /** Claims, as they were recorded. */
  readonly claims: ClaimConnection;
  /** Cloud contracts, by id unless ordered otherwise. */
  readonly cloudContracts: CloudContractConnection;
  /** Entities that have relationships with every one of these. */
  readonly commonCounterparties: CounterpartyConnection;
  /** Companies, by name unless ordered otherwise. */
  readonly companies: CompanyConnection;
  /** The company with this id; null where no company has it. */
  readonly company?: Maybe<Company>;
  /** How concentrated the market of one type of relationship is. */
  readonly concentration: Concentration;
  /** What sources disagree on, by the relationship's id. */
  readonly conflicts: ConflictConnection;
  /** Which customers rely on one supplier for most of what they buy, the largest share first. */
  readonly dependence: ReadonlyArray<Reliance>;
  /** Entities of all kinds, by name unless ordered otherwise. */
  readonly entities: EntityConnection;
  /** The entity with this id; null where no entity has it. */
  readonly entity?: Maybe<Entity>;
  /** How many relationships a filter leaves, by type, year, status, modality, country and data set. One that has several values, such as parties in two countries, counts with each. */
  readonly facets: ReadonlyArray<Facet>;
  /** What the graph holds, and its revision. */
  readonly graph: GraphInfo;
  /** Investments, by id unless ordered otherwise. */
  readonly investments: InvestmentConnection;
  /** The same graph as it could be known on that day: only claims published by then. Of several inside each other the innermost counts. */
  readonly knownOn: Query;
  /** Where money goes round in a circle, the shortest first, each circle once. */
  readonly moneyCycles: ReadonlyArray<MoneyCycle>;
  /** The piece of the graph around one or several entities: who is at most `depth` relationships away, and all links between them. */
  readonly neighborhood: Subgraph;
  /** Whatever has this id, of any type; null where nothing has it. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids: one entry for each, in the same order, null where nothing has it. At most as many as a page may hold. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** How two entities are tied through others: the shortest paths first; of paths as long, those whose weakest step is better evidenced (more publishers, then more claims). None is an empty list. */
  readonly paths: ReadonlyArray<Path>;
  /** The relationship with this id; null where no relationship has it, or none on the day that is asked for. */
  readonly relationship?: Maybe<Relationship>;
  /** Relationships of all types, by id unless ordered otherwise. */
  readonly relationships: RelationshipConnection;
  /** Full text over names, aliases, titles and claim summaries. All words have to be found; in words of four letters or more one typing error each is forgiven. The best match comes first: an exact name before an alias before a title before a summary. */
  readonly search: SearchConnection;
  /** The source with this id; null where no source has it. */
  readonly source?: Maybe<Source>;
  /** Sources, by id. */
  readonly sources: SourceConnection;
  /** Sums of uncertain money, the largest first. Parts and wholes (`partOf`) are never counted twice; cancelled deals count unless the filter's `status` leaves them out; docs/numbers.md says how. */
  readonly totals: ReadonlyArray<Total>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryChangesBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryChipSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryCloudContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryCommonCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryConcentrationArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  type: RelationshipType;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  terms?: InputMaybe<ReadonlyArray<TermName>>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryDependenceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
  on: DependenceOn;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryKnownOnArgs = {
  date: Scalars['Date']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryMoneyCyclesArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryPathsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Each field is answered on its own; lists come in pages. */
export type QueryTotalsArgs = {
  by: TotalBy;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a person read the source or a program extracted it; the two are never mixed silently. */
export type Recorder =
  /** A person. */
  | 'HUMAN'
  /** A program. */
  | 'MACHINE';

/** An authority sets rules or acts on them. */
export type Regulation = Node &
  Relationship & {
    readonly __typename?: 'Regulation';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Who acts. */
    readonly authorities: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** On whom. */
    readonly subjects: ReadonlyArray<Entity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** An authority sets rules or acts on them. */
export type RegulationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One real-world arrangement between parties. It exists because claims say so; its terms are worked out from them. */
export type Relationship = {
  /** Products, facilities and segments that the relationship is about. At most 100. */
  readonly about: ReadonlyArray<Entity>;
  /** The claims that it is the sum of, as they were recorded. */
  readonly claims: ClaimConnection;
  /** What its claims disagree on. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** How well it is attested. */
  readonly evidence: Evidence;
  /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
  readonly id: Scalars['ID']['output'];
  /** The larger relationship that this one is a part of. */
  readonly partOf?: Maybe<Relationship>;
  /** Who takes part, and in which role. At most 100. */
  readonly parties: ReadonlyArray<Party>;
  /** The relationships that are parts of this one, by id, the first 100. */
  readonly parts: ReadonlyArray<Relationship>;
  /** The terms as resolved from all claims in view. */
  readonly terms: Terms;
  /** What it is called here. */
  readonly title: Scalars['String']['output'];
  /** What sort of arrangement it is; it tells the type of the object too. */
  readonly type: RelationshipType;
  /** Permanent address of this relationship's page and linked data. */
  readonly url: Scalars['URL']['output'];
};

/** One real-world arrangement between parties. It exists because claims say so; its terms are worked out from them. */
export type RelationshipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became known of one relationship between two days. */
export type RelationshipChange = {
  readonly __typename?: 'RelationshipChange';
  /** The terms as known on the later day. */
  readonly after: Terms;
  /** Whether it was not known at all on the earlier day. */
  readonly appeared: Scalars['Boolean']['output'];
  /** Whether its sources have come to disagree. */
  readonly becameDisputed: Scalars['Boolean']['output'];
  /** The terms as known on the earlier day; null where it was not known. */
  readonly before?: Maybe<Terms>;
  /** The terms that are others than before; none where it has only more evidence. */
  readonly changedTerms: ReadonlyArray<TermName>;
  /** The claims that became known in between: those that did it. At most the first 100 claims of a relationship are looked at. */
  readonly claims: ReadonlyArray<Claim>;
  /** The relationship, as it was known on the later day. */
  readonly relationship: Relationship;
  /** Whether its sources no longer disagree. */
  readonly settled: Scalars['Boolean']['output'];
};

/** A page of changes. */
export type RelationshipChangeConnection = {
  readonly __typename?: 'RelationshipChangeConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RelationshipChangeEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<RelationshipChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change of a page. */
export type RelationshipChangeEdge = {
  readonly __typename?: 'RelationshipChangeEdge';
  /** Marks this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: RelationshipChange;
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of relationships. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Marks this entry, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly node: Relationship;
  /** The role of the entity that was asked, where one was. */
  readonly role?: Maybe<PartyRole>;
};

/** Keeps or drops whole relationships: every condition that is given has to hold, and an empty list of `types`, `roles` and the like matches nothing. It never changes what is known about those that it keeps. */
export type RelationshipFilter = {
  /** In force on that day: started or announced by then, and not ended or cancelled. */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** With a stated figure in this range; what has no amount, or one in another currency, is dropped. */
  readonly amount?: InputMaybe<AmountRange>;
  /** Announced at a date that may lie in this range. */
  readonly announced?: InputMaybe<DateRange>;
  /** With at least one claim of one of the data sets with these ids. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only those that claims disagree about; false: only the others. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Attested by at least so many publishers. */
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** With at least one claim of one of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Names every one of these entities as a party. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a party in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<PartyRole>>;
  /** With at least one claim from a source of one of these kinds. */
  readonly sourceKinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** At one of these stages. */
  readonly status?: InputMaybe<ReadonlyArray<DealStatus>>;
  /** Every word of it occurs in the title or in the summary of a claim; case and accents do not matter, and a part of a word is enough. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** The order of relationships. */
export type RelationshipOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** What they are ordered by. */
  readonly field: RelationshipOrderField;
};

/** What relationships can be ordered by; relationships that are equal in it come by id. */
export type RelationshipOrderField =
  /** By the stated figure, US dollars first, then the other currencies by their codes. */
  | 'AMOUNT'
  /** By the first day that the date of announcement can mean. */
  | 'ANNOUNCED'
  /** By the number of publishers, then of claims. */
  | 'EVIDENCE'
  /** By title; case and accents do not matter. */
  | 'TITLE';

/** What sort of arrangement a relationship is; the type of the object is its name in another writing. */
export type RelationshipType =
  /** One company takes over another. */
  | 'ACQUISITION'
  /** Chips sold and bought. */
  | 'CHIP_SUPPLY'
  /** Computing capacity rented. */
  | 'CLOUD_CONTRACT'
  /** Rivals in a market. */
  | 'COMPETITION'
  /** Somebody cannot do without something. */
  | 'DEPENDENCE'
  /** Somebody makes a product. */
  | 'DEVELOPMENT'
  /** Goods sold through somebody else. */
  | 'DISTRIBUTION'
  /** A site or network that is built and run. */
  | 'INFRASTRUCTURE'
  /** Money put into a company for a part of it. */
  | 'INVESTMENT'
  /** A right to use something, granted. */
  | 'LICENSE'
  /** A dispute before a court. */
  | 'LITIGATION'
  /** Money lent. */
  | 'LOAN'
  /** Goods made for somebody else's order. */
  | 'MANUFACTURING'
  /** An arrangement to work together. */
  | 'PARTNERSHIP'
  /** Electricity sold and bought. */
  | 'POWER_SUPPLY'
  /** An authority sets rules or acts on them. */
  | 'REGULATION'
  /** A holding in a company. */
  | 'STAKE';

/** A customer that relies on one supplier for most of what it buys, or on one payer for most of what it is paid. */
export type Reliance = {
  readonly __typename?: 'Reliance';
  /** How many of the customer's relationships the share is worked out from. */
  readonly counted: Scalars['Int']['output'];
  /** Who depends. */
  readonly customer: Entity;
  /** How many state an amount without an upper end or in another currency, and are left out. */
  readonly leftOut: Scalars['Int']['output'];
  /** The supplier's share in percent of what the customer buys, by the middles of what is stated. */
  readonly percent: Scalars['Float']['output'];
  /** The most that the share can be. */
  readonly percentHigh: Scalars['Float']['output'];
  /** The least that the share can be, whatever the true amounts of what is counted are; what is left out (`leftOut`) is in no share. */
  readonly percentLow: Scalars['Float']['output'];
  /** The relationships between the two, the best evidenced first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** On whom; for money, on whose money. */
  readonly supplier: Entity;
  /** How many suppliers the customer has. */
  readonly suppliers: Scalars['Int']['output'];
  /** How many of them state no amount. */
  readonly unstated: Scalars['Int']['output'];
};

/** Which position stands, and why. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** How the rule decided, in a sentence. */
  readonly explanation: Scalars['String']['output'];
  /** The position that the resolved terms take. */
  readonly position: Position;
  /** The first rule that told it from the next best position. */
  readonly rule: ResolutionRule;
};

/** The rules by which one position stands against another, tried in this order after the first check that a rumour never beats what is none. */
export type ResolutionRule =
  /** Nothing else tells them apart: the claim that was recorded first stands. */
  | 'FIRST_RECORDED'
  /** Its best claim was published later. */
  | 'LATER_PUBLISHED'
  /** More publishers stand behind it. */
  | 'MORE_PUBLISHERS'
  /** Its best claim is meant more firmly: fact, then reported, then rumour. */
  | 'STRONGER_MODALITY'
  /** Its best claim comes from a source of more weight: filing, press release, research and news, reference, blog, other. */
  | 'STRONGER_SOURCE';

/** The withdrawal of a claim. */
export type Retraction = {
  readonly __typename?: 'Retraction';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** How much money of one currency could go all the way round a circle. */
export type SameMoney = {
  readonly __typename?: 'SameMoney';
  /** ISO 4217. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What the smallest step allows; null where no step has a limit. */
  readonly high?: Maybe<Scalars['SafeInt']['output']>;
  /** Always 0: nobody can tell one dollar from another. */
  readonly low: Scalars['SafeInt']['output'];
};

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entries with their cursors, and how they matched. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. Of each kind at most 1,000 texts are looked at, so that for a word that stands everywhere it is a lower bound. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing that was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Marks this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The text that matched, as HTML: escaped, the matched words in `<mark>`. */
  readonly highlight: Scalars['String']['output'];
  /** What was matched: `name`, `alias`, `title` or `summary`. */
  readonly matched: Scalars['String']['output'];
  /** What was found. */
  readonly node: Node;
  /** How well it matches, to be compared within one search only. */
  readonly score: Scalars['Float']['output'];
};

/** What a search looks among. */
export type SearchKind =
  /** Claims, by their summaries. */
  | 'CLAIM'
  /** Entities, by their names and aliases. */
  | 'ENTITY'
  /** Relationships, by their titles. */
  | 'RELATIONSHIP'
  /** Sources, by their titles. */
  | 'SOURCE';

/** A market or a group of companies, where a source names no single one. */
export type Segment = Entity &
  Node & {
    readonly __typename?: 'Segment';
    /** Other names that it is or was known by. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Claims about the entity itself, as they were recorded (those about its relationships are on the relationships). */
    readonly claims: ClaimConnection;
    /** Entities one relationship away, each once, by id, with the relationships that link them. */
    readonly counterparties: CounterpartyConnection;
    /** Where it has its seat. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /** How many relationships name this entity as a party; equals `relationships { totalCount }` without a filter. */
    readonly degree: Scalars['Int']['output'];
    /** What it is, in a sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /** The readable id, such as `nvidia`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** Its names in other registers. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** What sort of thing it is; it tells the type of the object too. */
    readonly kind: EntityKind;
    /** Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up. */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** The full name. */
    readonly name: Scalars['String']['output'];
    /** The relationships in which this entity is a party, by id unless ordered otherwise. */
    readonly relationships: RelationshipConnection;
    /** A name short enough for a label; the full name where there is none. */
    readonly shortName: Scalars['String']['output'];
    /** The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in `degree`. */
    readonly subjectOf: RelationshipConnection;
    /** Permanent address of this entity's page and linked data. */
    readonly url: Scalars['URL']['output'];
  };

/** A market or a group of companies, where a source names no single one. */
export type SegmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A market or a group of companies, where a source names no single one. */
export type SegmentCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** A market or a group of companies, where a source names no single one. */
export type SegmentMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** A market or a group of companies, where a source names no single one. */
export type SegmentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** A market or a group of companies, where a source names no single one. */
export type SegmentSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** What one supplier has of the whole. */
export type Share = {
  readonly __typename?: 'Share';
  /** The supplier; for money that comes in, who pays it. */
  readonly entity: Entity;
  /** Its share in percent, by the middles of what is stated. */
  readonly percent: Scalars['Float']['output'];
  /** The most that the share can be. */
  readonly percentHigh: Scalars['Float']['output'];
  /** The least that the share can be, whatever the true amounts of what is counted are; what is left out (`leftOut`) is in no share. */
  readonly percentLow: Scalars['Float']['output'];
  /** How many relationships it has a share by. */
  readonly relationships: Scalars['Int']['output'];
};

/** A publication that claims come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The address of an archived copy. */
  readonly archiveUrl?: Maybe<Scalars['URL']['output']>;
  /** A reference ready to paste; dates are as precise as they are known and never padded. */
  readonly citation: Scalars['String']['output'];
  /** What it says, as it was recorded. */
  readonly claims: ClaimConnection;
  /** The readable id, such as `nvidia`; it stays for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of publication it is. */
  readonly kind: SourceKind;
  /** Its language, as a BCP 47 tag: `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When it was published, as precisely as it is known. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** True where the date was inferred and not printed. */
  readonly publishedOnInferred: Scalars['Boolean']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** The day on which it was read. */
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** Its title, as printed. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A publication that claims come from. */
export type SourceCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};

/** A publication that claims come from. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Marks this entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** What sort of publication a source is; filings weigh most, other sources least. */
export type SourceKind =
  /** A blog or newsletter. */
  | 'BLOG'
  /** A document that the law asks for: a filing with an authority, a court document. */
  | 'FILING'
  /** Journalism. */
  | 'NEWS'
  /** Something else. */
  | 'OTHER'
  /** A statement by somebody who takes part. */
  | 'PRESS_RELEASE'
  /** A reference work or a register. */
  | 'REFERENCE'
  /** A study or an analyst's report. */
  | 'RESEARCH';

/** A holding in a company: a state, and not a payment. */
export type Stake = Node &
  Relationship & {
    readonly __typename?: 'Stake';
    /** Products, facilities and segments that the relationship is about. At most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** The claims that it is the sum of, as they were recorded. */
    readonly claims: ClaimConnection;
    /** What its claims disagree on. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** How well it is attested. */
    readonly evidence: Evidence;
    /** Who holds it. */
    readonly holders: ReadonlyArray<Entity>;
    /** The readable id, such as `microsoft-nvidia-anthropic-investment`; it stays for ever. */
    readonly id: Scalars['ID']['output'];
    /** The company that it is a part of. */
    readonly issuers: ReadonlyArray<Entity>;
    /** The larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Who takes part, and in which role. At most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** The relationships that are parts of this one, by id, the first 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** The resolved share, short for `terms { stakePercent }`. */
    readonly stakePercent?: Maybe<Quantity>;
    /** The terms as resolved from all claims in view. */
    readonly terms: Terms;
    /** What it is called here. */
    readonly title: Scalars['String']['output'];
    /** What sort of arrangement it is; it tells the type of the object too. */
    readonly type: RelationshipType;
    /** Permanent address of this relationship's page and linked data. */
    readonly url: Scalars['URL']['output'];
    /** The resolved valuation of the company, short for `terms { valuation }`. */
    readonly valuation?: Maybe<Amount>;
  };

/** A holding in a company: a state, and not a payment. */
export type StakeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A piece of the graph, ready to draw. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** All relationships between any two of them, those between the outermost included, each as a line between two parties: at most ten for each entity that the limit allows. */
  readonly links: ReadonlyArray<Link>;
  /** The entities: those asked for first, then the nearest and best evidenced. */
  readonly nodes: ReadonlyArray<Entity>;
  /** True where the limit cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A term that claims may state, leave undisclosed or disagree on. */
export type TermName =
  /** The money of the deal. */
  | 'AMOUNT'
  /** When it was made public. */
  | 'ANNOUNCED_ON'
  /** Electrical capacity. */
  | 'CAPACITY_MEGAWATTS'
  /** When it ends. */
  | 'ENDS_ON'
  /** A share of a company. */
  | 'STAKE_PERCENT'
  /** When it begins. */
  | 'STARTS_ON'
  /** How far the deal has come. */
  | 'STATUS'
  /** A number of things. */
  | 'UNITS'
  /** What a company is worth by the deal. */
  | 'VALUATION';

/** What a claim states, or what the claims of a relationship resolve to. Absent where nobody states it. */
export type Terms = {
  readonly __typename?: 'Terms';
  /** The money of the deal as a whole, however many pay it. */
  readonly amount?: Maybe<Amount>;
  /** When it was made public. */
  readonly announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Electrical capacity, in megawatts. */
  readonly capacityMegawatts?: Maybe<Quantity>;
  /** When it ends or ended. */
  readonly endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How a figure changes over time. */
  readonly metric?: Maybe<Metric>;
  /** A share of a company, in percent. */
  readonly stakePercent?: Maybe<Quantity>;
  /** When it begins or began. */
  readonly startsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How far the deal has come. */
  readonly status?: Maybe<DealStatus>;
  /** Terms that the source says are not disclosed: a statement, and not a gap in the data. */
  readonly undisclosed: ReadonlyArray<TermName>;
  /** A number of things: chips, servers, shares. */
  readonly units?: Maybe<Quantity>;
  /** What a company is worth by the deal. */
  readonly valuation?: Maybe<Amount>;
};

/** A sum over the relationships of one group. */
export type Total = {
  readonly __typename?: 'Total';
  /** How many relationships count. */
  readonly count: Scalars['Int']['output'];
  /** The payer or payee; null where the groups are others. */
  readonly entity?: Maybe<Entity>;
  /** What the group has in common: the id of the payer or payee, the type, the year, the country; `unknown` where nothing is known of it. */
  readonly key: Scalars['String']['output'];
  /** The sum for each currency. */
  readonly total: ReadonlyArray<Interval>;
  /** How many of them state no amount. */
  readonly unstated: Scalars['Int']['output'];
};

/** What sums are grouped by. */
export type TotalBy =
  /** The country of who is paid. */
  | 'COUNTRY'
  /** Who is paid. */
  | 'PAYEE'
  /** Who pays. An amount that several payers share counts from 0 for each of them. */
  | 'PAYER'
  /** The type of relationship. */
  | 'TYPE'
  /** The year of the announcement. */
  | 'YEAR';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acquisition: ResolverTypeWrapper<RelationshipNode>;
  Amount: ResolverTypeWrapper<AmountRecord>;
  AmountRange: AmountRange;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChipSupply: ResolverTypeWrapper<RelationshipNode>;
  ChipSupplyConnection: ResolverTypeWrapper<RelationshipPage>;
  ChipSupplyEdge: ResolverTypeWrapper<RelationshipEntry>;
  CitationStyle: CitationStyle;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimEntry>;
  ClaimFilter: ClaimFilter;
  ClaimState: ClaimState;
  CloudContract: ResolverTypeWrapper<RelationshipNode>;
  CloudContractConnection: ResolverTypeWrapper<RelationshipPage>;
  CloudContractEdge: ResolverTypeWrapper<RelationshipEntry>;
  Company: ResolverTypeWrapper<EntityNode>;
  CompanyConnection: ResolverTypeWrapper<EntityPage>;
  CompanyEdge: ResolverTypeWrapper<EntityEntry>;
  CompanyRole: CompanyRole;
  Competition: ResolverTypeWrapper<RelationshipNode>;
  Concentration: ResolverTypeWrapper<
    Omit<Concentration, 'shares'> & { shares: ReadonlyArray<ResolversTypes['Share']> }
  >;
  ConcentrationMeasure: ConcentrationMeasure;
  Conflict: ResolverTypeWrapper<ConflictAnswer>;
  ConflictConnection: ResolverTypeWrapper<ConflictPage>;
  ConflictEdge: ResolverTypeWrapper<ConflictEntry>;
  CounterpartyConnection: ResolverTypeWrapper<EntityPage>;
  CounterpartyEdge: ResolverTypeWrapper<EntityEntry>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DealStatus: DealStatus;
  Dependence: ResolverTypeWrapper<RelationshipNode>;
  DependenceOn: DependenceOn;
  Development: ResolverTypeWrapper<RelationshipNode>;
  Distribution: ResolverTypeWrapper<RelationshipNode>;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<EntityEntry>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Facility: ResolverTypeWrapper<EntityNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FlowDirection: FlowDirection;
  GraphInfo: ResolverTypeWrapper<GraphAnswer>;
  Hop: ResolverTypeWrapper<
    Omit<Hop, 'from' | 'relationships' | 'to'> & {
      from: ResolversTypes['Entity'];
      relationships: ReadonlyArray<ResolversTypes['Relationship']>;
      to: ResolversTypes['Entity'];
    }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierRecord>;
  IdentifierScheme: IdentifierScheme;
  Infrastructure: ResolverTypeWrapper<RelationshipNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: ResolverTypeWrapper<Interval>;
  Investment: ResolverTypeWrapper<RelationshipNode>;
  InvestmentConnection: ResolverTypeWrapper<RelationshipPage>;
  InvestmentEdge: ResolverTypeWrapper<RelationshipEntry>;
  License: ResolverTypeWrapper<RelationshipNode>;
  Link: ResolverTypeWrapper<Omit<Link, 'relationship'> & { relationship: ResolversTypes['Relationship'] }>;
  Litigation: ResolverTypeWrapper<RelationshipNode>;
  Loan: ResolverTypeWrapper<RelationshipNode>;
  Manufacturing: ResolverTypeWrapper<RelationshipNode>;
  Metric: ResolverTypeWrapper<Metric>;
  Modality: Modality;
  MoneyCycle: ResolverTypeWrapper<
    Omit<MoneyCycle, 'entities' | 'steps'> & {
      entities: ReadonlyArray<ResolversTypes['Entity']>;
      steps: ReadonlyArray<ResolversTypes['MoneyStep']>;
    }
  >;
  MoneyFlow: ResolverTypeWrapper<
    Omit<MoneyFlow, 'total'> & { total: ReadonlyArray<ResolversTypes['Interval']> }
  >;
  MoneyStep: ResolverTypeWrapper<
    Omit<MoneyStep, 'amounts' | 'payee' | 'payer' | 'relationships'> & {
      amounts: ReadonlyArray<ResolversTypes['Interval']>;
      payee: ResolversTypes['Entity'];
      payer: ResolversTypes['Entity'];
      relationships: ReadonlyArray<ResolversTypes['Relationship']>;
    }
  >;
  Node: ResolverTypeWrapper<AnswerNode>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<AnyPage>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partnership: ResolverTypeWrapper<RelationshipNode>;
  Party: ResolverTypeWrapper<PartyAnswer>;
  PartyRole: PartyRole;
  Path: ResolverTypeWrapper<
    Omit<Path, 'hops' | 'links' | 'nodes'> & {
      hops: ReadonlyArray<ResolversTypes['Hop']>;
      links: ReadonlyArray<ResolversTypes['Link']>;
      nodes: ReadonlyArray<ResolversTypes['Entity']>;
    }
  >;
  Person: ResolverTypeWrapper<EntityNode>;
  Place: ResolverTypeWrapper<EntityNode>;
  Position: ResolverTypeWrapper<PositionAnswer>;
  PowerSupply: ResolverTypeWrapper<RelationshipNode>;
  Product: ResolverTypeWrapper<EntityNode>;
  PublicBody: ResolverTypeWrapper<EntityNode>;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<QuantityRecord>;
  Query: ResolverTypeWrapper<QueryRoot>;
  Recorder: Recorder;
  Regulation: ResolverTypeWrapper<RelationshipNode>;
  Relationship: ResolverTypeWrapper<RelationshipNode>;
  RelationshipChange: ResolverTypeWrapper<RelationshipChangeAnswer>;
  RelationshipChangeConnection: ResolverTypeWrapper<RelationshipChangePage>;
  RelationshipChangeEdge: ResolverTypeWrapper<RelationshipChangeEntry>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipPage>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEntry>;
  RelationshipFilter: RelationshipFilter;
  RelationshipOrder: RelationshipOrder;
  RelationshipOrderField: RelationshipOrderField;
  RelationshipType: RelationshipType;
  Reliance: ResolverTypeWrapper<
    Omit<Reliance, 'customer' | 'relationships' | 'supplier'> & {
      customer: ResolversTypes['Entity'];
      relationships: ReadonlyArray<ResolversTypes['Relationship']>;
      supplier: ResolversTypes['Entity'];
    }
  >;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'position'> & { position: ResolversTypes['Position'] }>;
  ResolutionRule: ResolutionRule;
  Retraction: ResolverTypeWrapper<Retraction>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SameMoney: ResolverTypeWrapper<SameMoney>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEntry>;
  SearchKind: SearchKind;
  Segment: ResolverTypeWrapper<EntityNode>;
  Share: ResolverTypeWrapper<Omit<Share, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourceEntry>;
  SourceKind: SourceKind;
  Stake: ResolverTypeWrapper<RelationshipNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<
    Omit<Subgraph, 'links' | 'nodes'> & {
      links: ReadonlyArray<ResolversTypes['Link']>;
      nodes: ReadonlyArray<ResolversTypes['Entity']>;
    }
  >;
  TermName: TermName;
  Terms: ResolverTypeWrapper<TermsRecord>;
  Total: ResolverTypeWrapper<
    Omit<Total, 'entity' | 'total'> & {
      entity?: Maybe<ResolversTypes['Entity']>;
      total: ReadonlyArray<ResolversTypes['Interval']>;
    }
  >;
  TotalBy: TotalBy;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acquisition: RelationshipNode;
  Amount: AmountRecord;
  AmountRange: AmountRange;
  Boolean: Scalars['Boolean']['output'];
  ChipSupply: RelationshipNode;
  ChipSupplyConnection: RelationshipPage;
  ChipSupplyEdge: RelationshipEntry;
  Claim: ClaimNode;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimEntry;
  ClaimFilter: ClaimFilter;
  CloudContract: RelationshipNode;
  CloudContractConnection: RelationshipPage;
  CloudContractEdge: RelationshipEntry;
  Company: EntityNode;
  CompanyConnection: EntityPage;
  CompanyEdge: EntityEntry;
  Competition: RelationshipNode;
  Concentration: Omit<Concentration, 'shares'> & { shares: ReadonlyArray<ResolversParentTypes['Share']> };
  Conflict: ConflictAnswer;
  ConflictConnection: ConflictPage;
  ConflictEdge: ConflictEntry;
  CounterpartyConnection: EntityPage;
  CounterpartyEdge: EntityEntry;
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Dataset: Dataset;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Dependence: RelationshipNode;
  Development: RelationshipNode;
  Distribution: RelationshipNode;
  Entity: EntityNode;
  EntityConnection: EntityPage;
  EntityEdge: EntityEntry;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  Evidence: EvidenceRecord;
  Facet: Facet;
  FacetValue: FacetValue;
  Facility: EntityNode;
  Float: Scalars['Float']['output'];
  GraphInfo: GraphAnswer;
  Hop: Omit<Hop, 'from' | 'relationships' | 'to'> & {
    from: ResolversParentTypes['Entity'];
    relationships: ReadonlyArray<ResolversParentTypes['Relationship']>;
    to: ResolversParentTypes['Entity'];
  };
  ID: Scalars['ID']['output'];
  Identifier: IdentifierRecord;
  Infrastructure: RelationshipNode;
  Int: Scalars['Int']['output'];
  Interval: Interval;
  Investment: RelationshipNode;
  InvestmentConnection: RelationshipPage;
  InvestmentEdge: RelationshipEntry;
  License: RelationshipNode;
  Link: Omit<Link, 'relationship'> & { relationship: ResolversParentTypes['Relationship'] };
  Litigation: RelationshipNode;
  Loan: RelationshipNode;
  Manufacturing: RelationshipNode;
  Metric: Metric;
  MoneyCycle: Omit<MoneyCycle, 'entities' | 'steps'> & {
    entities: ReadonlyArray<ResolversParentTypes['Entity']>;
    steps: ReadonlyArray<ResolversParentTypes['MoneyStep']>;
  };
  MoneyFlow: Omit<MoneyFlow, 'total'> & { total: ReadonlyArray<ResolversParentTypes['Interval']> };
  MoneyStep: Omit<MoneyStep, 'amounts' | 'payee' | 'payer' | 'relationships'> & {
    amounts: ReadonlyArray<ResolversParentTypes['Interval']>;
    payee: ResolversParentTypes['Entity'];
    payer: ResolversParentTypes['Entity'];
    relationships: ReadonlyArray<ResolversParentTypes['Relationship']>;
  };
  Node: AnswerNode;
  PageInfo: AnyPage;
  PartialDate: Scalars['PartialDate']['output'];
  Partnership: RelationshipNode;
  Party: PartyAnswer;
  Path: Omit<Path, 'hops' | 'links' | 'nodes'> & {
    hops: ReadonlyArray<ResolversParentTypes['Hop']>;
    links: ReadonlyArray<ResolversParentTypes['Link']>;
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>;
  };
  Person: EntityNode;
  Place: EntityNode;
  Position: PositionAnswer;
  PowerSupply: RelationshipNode;
  Product: EntityNode;
  PublicBody: EntityNode;
  Quantity: QuantityRecord;
  Query: QueryRoot;
  Regulation: RelationshipNode;
  Relationship: RelationshipNode;
  RelationshipChange: RelationshipChangeAnswer;
  RelationshipChangeConnection: RelationshipChangePage;
  RelationshipChangeEdge: RelationshipChangeEntry;
  RelationshipConnection: RelationshipPage;
  RelationshipEdge: RelationshipEntry;
  RelationshipFilter: RelationshipFilter;
  RelationshipOrder: RelationshipOrder;
  Reliance: Omit<Reliance, 'customer' | 'relationships' | 'supplier'> & {
    customer: ResolversParentTypes['Entity'];
    relationships: ReadonlyArray<ResolversParentTypes['Relationship']>;
    supplier: ResolversParentTypes['Entity'];
  };
  Resolution: Omit<Resolution, 'position'> & { position: ResolversParentTypes['Position'] };
  Retraction: Retraction;
  SafeInt: Scalars['SafeInt']['output'];
  SameMoney: SameMoney;
  SearchConnection: SearchPage;
  SearchEdge: SearchEntry;
  Segment: EntityNode;
  Share: Omit<Share, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Source: SourceNode;
  SourceConnection: SourcePage;
  SourceEdge: SourceEntry;
  Stake: RelationshipNode;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'links' | 'nodes'> & {
    links: ReadonlyArray<ResolversParentTypes['Link']>;
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>;
  };
  Terms: TermsRecord;
  Total: Omit<Total, 'entity' | 'total'> & {
    entity?: Maybe<ResolversParentTypes['Entity']>;
    total: ReadonlyArray<ResolversParentTypes['Interval']>;
  };
  URL: Scalars['URL']['output'];
};

export type AcquisitionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Acquisition'] = ResolversParentTypes['Acquisition'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  acquirers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<AcquisitionClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount'],
> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ChipSupplyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ChipSupply'] = ResolversParentTypes['ChipSupply'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  buyers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ChipSupplyClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChipSupplyConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ChipSupplyConnection'] =
    ResolversParentTypes['ChipSupplyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChipSupplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChipSupply']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChipSupplyEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ChipSupplyEdge'] = ResolversParentTypes['ChipSupplyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChipSupply'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  about?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  assertedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradictedBy?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Recorder'], ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CloudContractResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CloudContract'] = ResolversParentTypes['CloudContract'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<CloudContractClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  customers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloudContractConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CloudContractConnection'] =
    ResolversParentTypes['CloudContractConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CloudContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CloudContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CloudContractEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CloudContractEdge'] = ResolversParentTypes['CloudContractEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CloudContract'], ParentType, ContextType>;
};

export type CompanyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chipCustomers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  chipSuppliers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CompanyClaimsArgs>>;
  cloudCustomers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  cloudProviders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  competitors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<CompanyCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  investmentsMade?: Resolver<
    ResolversTypes['InvestmentConnection'],
    ParentType,
    ContextType,
    Partial<CompanyInvestmentsMadeArgs>
  >;
  investmentsReceived?: Resolver<
    ResolversTypes['InvestmentConnection'],
    ParentType,
    ContextType,
    Partial<CompanyInvestmentsReceivedArgs>
  >;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<CompanyMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<CompanyRelationshipsArgs>
  >;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CompanyRole']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<CompanySubjectOfArgs>
  >;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompetitionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Competition'] = ResolversParentTypes['Competition'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<CompetitionClaimsArgs>
  >;
  competitors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcentrationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration'],
> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hhiHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhiLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ConcentrationMeasure'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['TermName'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type CounterpartyConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CounterpartyConnection'] =
    ResolversParentTypes['CounterpartyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CounterpartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterpartyEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CounterpartyEdge'] = ResolversParentTypes['CounterpartyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['CurrencyCode'],
  any
> {
  name: 'CurrencyCode';
}

export type DatasetResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'],
> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DependenceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Dependence'] = ResolversParentTypes['Dependence'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<DependenceClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  dependencies?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  dependents?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Development'] = ResolversParentTypes['Development'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<DevelopmentClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistributionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<DistributionClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  distributors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  vendors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity'],
> = {
  __resolveType: TypeResolveFn<
    'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment',
    ParentType,
    ContextType
  >;
};

export type EntityConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstPublished?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastPublished?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strongest?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
};

export type FacetResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacilityResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FacilityClaimsArgs>>;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<FacilityCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<FacilityMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<FacilityRelationshipsArgs>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<FacilitySubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphInfoResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo'],
> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IdentifierResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier'],
> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InfrastructureResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Infrastructure'] = ResolversParentTypes['Infrastructure'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<InfrastructureClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  developers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  operators?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  tenants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntervalResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval'],
> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Investment'] = ResolversParentTypes['Investment'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<InvestmentClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investees?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  investors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestmentConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['InvestmentConnection'] =
    ResolversParentTypes['InvestmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Investment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvestmentEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['InvestmentEdge'] = ResolversParentTypes['InvestmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Investment'], ParentType, ContextType>;
};

export type LicenseResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['License'] = ResolversParentTypes['License'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LicenseClaimsArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licensees?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  licensors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceRole?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetRole?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type LitigationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Litigation'] = ResolversParentTypes['Litigation'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<LitigationClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  defendants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  plaintiffs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  borrowers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LoanClaimsArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lenders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManufacturingResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Manufacturing'] = ResolversParentTypes['Manufacturing'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<ManufacturingClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  customers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manufacturers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric'],
> = {
  by?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  changePercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
};

export type MoneyCycleResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MoneyCycle'] = ResolversParentTypes['MoneyCycle'],
> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameMoney?: Resolver<ReadonlyArray<ResolversTypes['SameMoney']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MoneyStep']>, ParentType, ContextType>;
};

export type MoneyFlowResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['FlowDirection'], ParentType, ContextType>;
  total?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyStepResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MoneyStep'] = ResolversParentTypes['MoneyStep'],
> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Acquisition'
    | 'ChipSupply'
    | 'Claim'
    | 'CloudContract'
    | 'Company'
    | 'Competition'
    | 'Dependence'
    | 'Development'
    | 'Distribution'
    | 'Facility'
    | 'Infrastructure'
    | 'Investment'
    | 'License'
    | 'Litigation'
    | 'Loan'
    | 'Manufacturing'
    | 'Partnership'
    | 'Person'
    | 'Place'
    | 'PowerSupply'
    | 'Product'
    | 'PublicBody'
    | 'Regulation'
    | 'Segment'
    | 'Source'
    | 'Stake',
    ParentType,
    ContextType
  >;
};

export type PageInfoResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnershipResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<PartnershipClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<PersonCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<PersonMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<PersonRelationshipsArgs>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<PersonSubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<PlaceCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<PlaceMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<PlaceRelationshipsArgs>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<PlaceSubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DealStatus']>, ParentType, ContextType>;
};

export type PowerSupplyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PowerSupply'] = ResolversParentTypes['PowerSupply'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  buyers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<PowerSupplyClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProductClaimsArgs>>;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<ProductCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  maker?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<ProductMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<ProductRelationshipsArgs>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<ProductSubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicBodyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PublicBody'] = ResolversParentTypes['PublicBody'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<PublicBodyClaimsArgs>
  >;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<PublicBodyCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<PublicBodyMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<PublicBodyRelationshipsArgs>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<PublicBodySubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity'],
> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  changesBetween?: Resolver<
    ResolversTypes['RelationshipChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryChangesBetweenArgs, 'from' | 'to'>
  >;
  chipSupplies?: Resolver<
    ResolversTypes['ChipSupplyConnection'],
    ParentType,
    ContextType,
    Partial<QueryChipSuppliesArgs>
  >;
  claim?: Resolver<
    Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<QueryClaimArgs, 'id'>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  cloudContracts?: Resolver<
    ResolversTypes['CloudContractConnection'],
    ParentType,
    ContextType,
    Partial<QueryCloudContractsArgs>
  >;
  commonCounterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCommonCounterpartiesArgs, 'of'>
  >;
  companies?: Resolver<
    ResolversTypes['CompanyConnection'],
    ParentType,
    ContextType,
    Partial<QueryCompaniesArgs>
  >;
  company?: Resolver<
    Maybe<ResolversTypes['Company']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompanyArgs, 'id'>
  >;
  concentration?: Resolver<
    ResolversTypes['Concentration'],
    ParentType,
    ContextType,
    RequireFields<QueryConcentrationArgs, 'currency' | 'first' | 'measure' | 'type'>
  >;
  conflicts?: Resolver<
    ResolversTypes['ConflictConnection'],
    ParentType,
    ContextType,
    Partial<QueryConflictsArgs>
  >;
  dependence?: Resolver<
    ReadonlyArray<ResolversTypes['Reliance']>,
    ParentType,
    ContextType,
    RequireFields<QueryDependenceArgs, 'currency' | 'first' | 'measure' | 'minPercent' | 'on'>
  >;
  entities?: Resolver<
    ResolversTypes['EntityConnection'],
    ParentType,
    ContextType,
    Partial<QueryEntitiesArgs>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityArgs, 'id'>
  >;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['Facet']>,
    ParentType,
    ContextType,
    Partial<QueryFacetsArgs>
  >;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  investments?: Resolver<
    ResolversTypes['InvestmentConnection'],
    ParentType,
    ContextType,
    Partial<QueryInvestmentsArgs>
  >;
  knownOn?: Resolver<
    ResolversTypes['Query'],
    ParentType,
    ContextType,
    RequireFields<QueryKnownOnArgs, 'date'>
  >;
  moneyCycles?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyCycle']>,
    ParentType,
    ContextType,
    RequireFields<QueryMoneyCyclesArgs, 'limit' | 'maxLength'>
  >;
  neighborhood?: Resolver<
    ResolversTypes['Subgraph'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'depth' | 'limit' | 'of'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  paths?: Resolver<
    ReadonlyArray<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>
  >;
  relationship?: Resolver<
    Maybe<ResolversTypes['Relationship']>,
    ParentType,
    ContextType,
    RequireFields<QueryRelationshipArgs, 'id'>
  >;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<QueryRelationshipsArgs>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text'>
  >;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<QuerySourceArgs, 'id'>
  >;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  totals?: Resolver<
    ReadonlyArray<ResolversTypes['Total']>,
    ParentType,
    ContextType,
    RequireFields<QueryTotalsArgs, 'by' | 'first'>
  >;
};

export type RegulationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<RegulationClaimsArgs>
  >;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship'],
> = {
  __resolveType: TypeResolveFn<
    | 'Acquisition'
    | 'ChipSupply'
    | 'CloudContract'
    | 'Competition'
    | 'Dependence'
    | 'Development'
    | 'Distribution'
    | 'Infrastructure'
    | 'Investment'
    | 'License'
    | 'Litigation'
    | 'Loan'
    | 'Manufacturing'
    | 'Partnership'
    | 'PowerSupply'
    | 'Regulation'
    | 'Stake',
    ParentType,
    ContextType
  >;
};

export type RelationshipChangeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange'],
> = {
  after?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  appeared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  becameDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Terms']>, ParentType, ContextType>;
  changedTerms?: Resolver<ReadonlyArray<ResolversTypes['TermName']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationshipChangeConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationshipChangeConnection'] =
    ResolversParentTypes['RelationshipChangeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipChangeEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationshipChangeEdge'] =
    ResolversParentTypes['RelationshipChangeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationshipChange'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationshipConnection'] =
    ResolversParentTypes['RelationshipConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PartyRole']>, ParentType, ContextType>;
};

export type RelianceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Reliance'] = ResolversParentTypes['Reliance'],
> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'],
> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ResolutionRule'], ParentType, ContextType>;
};

export type RetractionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SameMoneyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SameMoney'] = ResolversParentTypes['SameMoney'],
> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SegmentResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment'],
> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SegmentClaimsArgs>>;
  counterparties?: Resolver<
    ResolversTypes['CounterpartyConnection'],
    ParentType,
    ContextType,
    Partial<SegmentCounterpartiesArgs>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    Partial<SegmentMoneyFlowArgs>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<SegmentRelationshipsArgs>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<SegmentSubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share'],
> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  archiveUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  citation?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<SourceCitationArgs, 'style'>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedOnInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StakeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Stake'] = ResolversParentTypes['Stake'],
> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<StakeClaimsArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  stakePercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['Terms'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph'],
> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Terms'] = ResolversParentTypes['Terms'],
> = {
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  capacityMegawatts?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  stakePercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DealStatus']>, ParentType, ContextType>;
  undisclosed?: Resolver<ReadonlyArray<ResolversTypes['TermName']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
};

export type TotalResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = ApiContext> = {
  Acquisition?: AcquisitionResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  ChipSupply?: ChipSupplyResolvers<ContextType>;
  ChipSupplyConnection?: ChipSupplyConnectionResolvers<ContextType>;
  ChipSupplyEdge?: ChipSupplyEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CloudContract?: CloudContractResolvers<ContextType>;
  CloudContractConnection?: CloudContractConnectionResolvers<ContextType>;
  CloudContractEdge?: CloudContractEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Competition?: CompetitionResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  CounterpartyConnection?: CounterpartyConnectionResolvers<ContextType>;
  CounterpartyEdge?: CounterpartyEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dependence?: DependenceResolvers<ContextType>;
  Development?: DevelopmentResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Infrastructure?: InfrastructureResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Investment?: InvestmentResolvers<ContextType>;
  InvestmentConnection?: InvestmentConnectionResolvers<ContextType>;
  InvestmentEdge?: InvestmentEdgeResolvers<ContextType>;
  License?: LicenseResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Litigation?: LitigationResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  Manufacturing?: ManufacturingResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MoneyCycle?: MoneyCycleResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  MoneyStep?: MoneyStepResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partnership?: PartnershipResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PowerSupply?: PowerSupplyResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PublicBody?: PublicBodyResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  RelationshipChangeConnection?: RelationshipChangeConnectionResolvers<ContextType>;
  RelationshipChangeEdge?: RelationshipChangeEdgeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Reliance?: RelianceResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SameMoney?: SameMoneyResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Stake?: StakeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  URL?: GraphQLScalarType;
};
