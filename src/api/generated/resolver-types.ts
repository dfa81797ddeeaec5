import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ResultNode,
  EntityNode,
  RelationshipNode,
  ClaimNode,
  SourceNode,
  PartyResult,
  ConflictResult,
  PositionResult,
  GraphSummary,
} from '../../store/fetch-result.ts';
import type {
  RelationshipChangeResult,
  TotalParent,
  MoneyFlowParent,
  QueryRoot,
  AnyPage,
  EntityPage,
  EntityPageEdge,
  RelationshipPage,
  RelationshipPageEdge,
  ClaimPage,
  ClaimPageEdge,
  SourcePage,
  SourcePageEdge,
  ConflictPage,
  ConflictPageEdge,
  SearchPage,
  SearchPageEdge,
  RelationshipChangePage,
  RelationshipChangePageEdge,
} from '../resolver-parents.ts';
import type { ResolvedTerms as TermsRecord } from '../../domain/terms.ts';
import type { Amount as AmountRecord } from '../../domain/amount.ts';
import type { Quantity as QuantityRecord } from '../../domain/quantity.ts';
import type { Identifier as IdentifierRecord } from '../../domain/entity.ts';
import type { Evidence as EvidenceRecord } from '../../domain/evidence.ts';
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
  /** Country as an ISO 3166-1 alpha-2 code, such as `US` or `GB`. */
  CountryCode: { input: string; output: string };
  /** Currency as an ISO 4217 code, such as `USD` or `EUR`. */
  CurrencyCode: { input: string; output: string };
  /** Full calendar date, such as `2025-11-18`. */
  Date: { input: string; output: string };
  /** Date and time in UTC, such as `2025-11-18T09:30:00Z` (RFC 3339). */
  DateTime: { input: string; output: string };
  /**
   * Date as precisely as known: a year `2025`, a half `2025-H2`, a quarter `2025-Q3`, a month `2025-11` or
   * a day `2025-11-18`. Years, months and days are EDTF level 0. It is never padded: a year stays a year.
   */
  PartialDate: { input: string; output: string };
  /** Integer of at most 2^53 − 1, serialized as a JSON number. It holds money in whole currency units. */
  SafeInt: { input: number; output: number };
  /** Absolute URL of a web page or document. */
  URL: { input: string; output: string };
};

/** Takeover of a company, or of a part of it. */
export type Acquisition = Node &
  Relationship & {
    readonly __typename?: 'Acquisition';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Entities that take over the target. */
    readonly acquirers: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Entities that are taken over. */
    readonly targets: ReadonlyArray<Entity>;
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
    /** Resolved valuation of the company; shorthand for `terms { valuation }`. */
    readonly valuation?: Maybe<Amount>;
  };

/** Takeover of a company, or of a part of it. */
export type AcquisitionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Stated amount of money, with the interval that its qualifier allows. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** Basis of the figure. Null for a valuation that does not say how it was stated. */
  readonly basis?: Maybe<Basis>;
  /** Currency of the amount. Amounts are never converted. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /**
   * Amount formatted for display, such as `$15 billion`, `up to $5 billion` or `first tranche of $10
   * billion`. It is never more precise than the source, and it names any basis other than `TOTAL`.
   */
  readonly display: Scalars['String']['output'];
  /** Upper bound of the interval, in whole currency units. Null if there is no upper bound. */
  readonly high?: Maybe<Scalars['SafeInt']['output']>;
  /** Lower bound of the interval, in whole currency units. For `OVER`, the amount is greater than this bound. */
  readonly low?: Maybe<Scalars['SafeInt']['output']>;
  /** Qualifier of the stated value. */
  readonly qualifier: Qualifier;
  /** Upper bound for `BETWEEN`, in whole currency units. Null for other qualifiers. */
  readonly to?: Maybe<Scalars['SafeInt']['output']>;
  /** Stated value in whole currency units. For `BETWEEN`, the lower bound. */
  readonly value: Scalars['SafeInt']['output'];
};

/**
 * Range of money in one currency, both ends included. It is compared with the stated value:
 * `up to $15 billion` counts as 15 billion. A `BETWEEN` amount matches if any part of it is in the
 * range.
 */
export type AmountRange = {
  /** Includes only amounts of one of these bases. Any basis if omitted. */
  readonly basis?: InputMaybe<ReadonlyArray<Basis>>;
  /** Currency of the range. Amounts in other currencies never match. Default `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Minimum amount, in whole currency units. No minimum if omitted. */
  readonly gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Maximum amount, in whole currency units. No maximum if omitted. */
  readonly lte?: InputMaybe<Scalars['SafeInt']['input']>;
};

/**
 * Basis of a figure: what the figure is a figure of. Figures of different bases are never compared.
 * Which bases are allowed depends on the term.
 */
export type Basis =
  /** Estimate by somebody else, because the parties named no sum. */
  | 'ESTIMATE'
  /** Money that is paid only if somebody else does not pay. */
  | 'GUARANTEE'
  /** Valuation that follows from the price of a stake. */
  | 'IMPLIED'
  /** Market value of a holding, which is not what was paid for it. */
  | 'MARKET_VALUE'
  /** Any other figure. It decides nothing and conflicts with nothing. */
  | 'OTHER'
  /** Payments in one month. */
  | 'PER_MONTH'
  /** Payments in one year. */
  | 'PER_YEAR'
  /** Valuation that includes the new money. */
  | 'POST_MONEY'
  /** Valuation before the new money. */
  | 'PRE_MONEY'
  /** Money that the sellers of existing shares receive. */
  | 'PROCEEDS'
  /** Cost of a site or program, whoever pays it. */
  | 'PROJECT'
  /** Whole financing round, of which the named payers pay an unknown share. */
  | 'ROUND'
  /** Capacity of the whole site, not only of this contract. */
  | 'SITE'
  /** All that the named payers pay under the deal, or all units and capacity of the deal. */
  | 'TOTAL'
  /** Everything so far, over several deals. */
  | 'TO_DATE'
  /** First, firm or partial payment or stage of the deal. */
  | 'TRANCHE'
  /** Sum that includes options, conditions, earn-outs or debt taken over. */
  | 'WITH_OPTIONS';

/** Sale of chips, or of servers built around them. */
export type ChipSupply = Node &
  Relationship & {
    readonly __typename?: 'ChipSupply';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Entities that buy the chips. */
    readonly buyers: ReadonlyArray<Entity>;
    /** Resolved electrical capacity in megawatts; shorthand for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Products among the entities in `about`. */
    readonly products: ReadonlyArray<Product>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Entities that sell the chips. */
    readonly suppliers: ReadonlyArray<Entity>;
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Sale of chips, or of servers built around them. */
export type ChipSupplyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Paginated list of chip supplies. */
export type ChipSupplyConnection = {
  readonly __typename?: 'ChipSupplyConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<ChipSupplyEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<ChipSupply>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of chip supplies. */
export type ChipSupplyEdge = {
  readonly __typename?: 'ChipSupplyEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Chip supply at the end of this edge. */
  readonly node: ChipSupply;
};

/** Output format of a citation. */
export type CitationStyle =
  /** Entry for a BibTeX file. */
  | 'BIBTEX'
  /** CSL-JSON item, serialized as a string, for tools such as Zotero and pandoc. */
  | 'CSL_JSON'
  /** One line of plain text. */
  | 'TEXT';

/**
 * Assertion about one relationship or entity, made by one passage of one source. Claims are never
 * edited, only added and retracted.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Relationship or entity that the claim is about. Null if it is out of view, as for a retracted claim. */
  readonly about?: Maybe<Node>;
  /**
   * Person or organization that makes the claim, such as a spokesperson, a filing's signatory or a
   * quoted publication. Null if the publisher makes it.
   */
  readonly assertedBy?: Maybe<Scalars['String']['output']>;
  /**
   * Claims on the same subject that cannot be true together with this one, sorted by ID, at most 100.
   * `Relationship.conflicts` lists all of them.
   */
  readonly contradictedBy: ReadonlyArray<Claim>;
  /** Plain ID of the data set that the claim belongs to. */
  readonly dataset: Scalars['String']['output'];
  /** SHA-256 hash of the normalized passage, in hexadecimal. Null if the text of the source was not available. */
  readonly fingerprint?: Maybe<Scalars['String']['output']>;
  /**
   * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
   * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
   */
  readonly id: Scalars['ID']['output'];
  /** Modality of the claim: the firmness with which the source states it. */
  readonly modality: Modality;
  /** Location of the passage in the source, such as a headline, a paragraph or a section. */
  readonly passage: Scalars['String']['output'];
  /** Time at which the claim was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Recorder of the claim: a person or a program. */
  readonly recordedBy: Recorder;
  /** Details of the retraction. Null if the claim was not retracted. */
  readonly retraction?: Maybe<Retraction>;
  /** Plain ID, such as `article-c01`. It is the same in every view. */
  readonly slug: Scalars['ID']['output'];
  /** Source that makes the claim. */
  readonly source: Source;
  /** State of the claim. */
  readonly state: ClaimState;
  /** Summary of the passage in our own words. */
  readonly summary: Scalars['String']['output'];
  /** Terms that the passage states. */
  readonly terms: Terms;
};

/** Paginated list of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Claim at the end of this edge. */
  readonly node: Claim;
};

/** Conditions for claims, all of which must match. An empty list matches nothing. */
export type ClaimFilter = {
  /** Matches claims in one of the data sets with these IDs. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Matches claims of one of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /**
   * Matches claims from sources that may have been published in this range. A source without a date
   * never matches.
   */
  readonly published?: InputMaybe<DateRange>;
  /**
   * Matches claims from sources by one of these publishers, named as in `Source.publisher`. Ignores case
   * and accents.
   */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Matches claims by this kind of recorder: a person or a program. */
  readonly recordedBy?: InputMaybe<Recorder>;
  /** Matches claims from one of the sources with these IDs. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Matches claims in one of these states. Default: only `ACCEPTED`. */
  readonly states?: InputMaybe<ReadonlyArray<ClaimState>>;
  /**
   * Matches claims with every word of this text in the summary. Ignores case and accents, and matches
   * parts of words.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** State of a claim. Only accepted claims are in view unless a filter names other states. */
export type ClaimState =
  /** Accepted, and counted in terms, evidence and conflicts. */
  | 'ACCEPTED'
  /** Retracted by a later entry of the ledger. */
  | 'RETRACTED';

/** Rental of computing capacity. */
export type CloudContract = Node &
  Relationship & {
    readonly __typename?: 'CloudContract';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Resolved electrical capacity in megawatts; shorthand for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that rent the capacity. */
    readonly customers: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Entities that rent out the capacity. */
    readonly providers: ReadonlyArray<Entity>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Rental of computing capacity. */
export type CloudContractClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Paginated list of cloud contracts. */
export type CloudContractConnection = {
  readonly __typename?: 'CloudContractConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<CloudContractEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<CloudContract>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of cloud contracts. */
export type CloudContractEdge = {
  readonly __typename?: 'CloudContractEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Cloud contract at the end of this edge. */
  readonly node: CloudContract;
};

/** Company or other organization that does business. */
export type Company = Entity &
  Node & {
    readonly __typename?: 'Company';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /**
     * Entities to which this company supplies chips, sorted by ID, at most 100. `counterparties` lists all
     * of them, with the deals.
     */
    readonly chipCustomers: ReadonlyArray<Entity>;
    /**
     * Entities that supply chips to this company, sorted by ID, at most 100. `counterparties` lists all of
     * them, with the deals.
     */
    readonly chipSuppliers: ReadonlyArray<Entity>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities to which this company sells cloud capacity, sorted by ID, at most 100. `counterparties`
     * lists all of them, with the deals.
     */
    readonly cloudCustomers: ReadonlyArray<Entity>;
    /**
     * Entities that sell cloud capacity to this company, sorted by ID, at most 100. `counterparties` lists
     * all of them, with the deals.
     */
    readonly cloudProviders: ReadonlyArray<Entity>;
    /** Entities that compete with this company, sorted by ID, at most 100. `counterparties` lists all of them. */
    readonly competitors: ReadonlyArray<Entity>;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /** Date on which the company was founded, as precisely as known. */
    readonly founded?: Maybe<Scalars['PartialDate']['output']>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Investments in which this company is an investor. */
    readonly investmentsMade: InvestmentConnection;
    /** Investments in which this company is an investee. */
    readonly investmentsReceived: InvestmentConnection;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Parent company that this company belongs to. */
    readonly parent?: Maybe<Company>;
    /**
     * Products that the company makes, sorted by ID, at most 100. `entities(filter: {kinds: [PRODUCT]})`
     * lists the products of all companies.
     */
    readonly products: ReadonlyArray<Product>;
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Roles of the company in the AI industry. */
    readonly roles: ReadonlyArray<CompanyRole>;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Stock exchange and ticker symbol, such as `NASDAQ:NVDA`. */
    readonly ticker?: Maybe<Scalars['String']['output']>;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Company or other organization that does business. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Company or other organization that does business. */
export type CompanyCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Company or other organization that does business. */
export type CompanyDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Company or other organization that does business. */
export type CompanyInvestmentsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Company or other organization that does business. */
export type CompanyInvestmentsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Company or other organization that does business. */
export type CompanyMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Company or other organization that does business. */
export type CompanyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Company or other organization that does business. */
export type CompanySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Paginated list of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Company>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of companies. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Cursor of this item, for use as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Company at the end of this edge. */
  readonly node: Company;
};

/** Role of a company in the AI industry. */
export type CompanyRole =
  /** Rents out computing capacity mainly for AI. */
  | 'AI_CLOUD'
  /** Trains its own AI models. */
  | 'AI_LAB'
  /** Designs chips, such as AI accelerators. */
  | 'CHIP_DESIGNER'
  /** Rents out computing capacity of every kind. */
  | 'CLOUD_PROVIDER'
  /** Operates one or more data centers. */
  | 'DATACENTER_OPERATOR'
  /** Supplies electricity to other parties. */
  | 'ENERGY_SUPPLIER'
  /** Manufactures chips for chip designers. */
  | 'FOUNDRY'
  /** Invests money in other companies. */
  | 'INVESTOR'
  /** Makes memory chips, such as DRAM. */
  | 'MEMORY_MAKER'
  /** Any role not listed here. */
  | 'OTHER'
  /** Builds servers for data centers. */
  | 'SERVER_MAKER'
  /** Sells software products or services. */
  | 'SOFTWARE';

/** Rivalry between parties in a market. */
export type Competition = Node &
  Relationship & {
    readonly __typename?: 'Competition';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Entities that compete with one another. */
    readonly competitors: ReadonlyArray<Entity>;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Rivalry between parties in a market. */
export type CompetitionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Concentration of a market: the shares of the suppliers, which are the parties that are paid, and the
 * Herfindahl-Hirschman index, which is the sum of the squares of all shares in percent.
 */
export type Concentration = {
  readonly __typename?: 'Concentration';
  /** Number of canceled relationships left out. 0 if `filter.status` is given. */
  readonly cancelled: Scalars['Int']['output'];
  /** Number of relationships with an upper bound in the currency. For `LINKS`, all relationships. */
  readonly counted: Scalars['Int']['output'];
  /**
   * Herfindahl-Hirschman index from 0 to 10,000, based on interval midpoints. Null if no share has a
   * `percent`.
   */
  readonly hhi?: Maybe<Scalars['Float']['output']>;
  /**
   * Herfindahl-Hirschman index based on upper bounds alone. Null if all of them are 0 or one is missing.
   * It is not the highest possible index.
   */
  readonly hhiHigh?: Maybe<Scalars['Float']['output']>;
  /**
   * Herfindahl-Hirschman index based on lower bounds alone. Null if all of them are 0. It is not the
   * lowest possible index.
   */
  readonly hhiLow?: Maybe<Scalars['Float']['output']>;
  /** Number of relationships whose money has no upper bound or is in another currency. */
  readonly leftOut: Scalars['Int']['output'];
  /** Measure on which the shares are based. */
  readonly measure: ConcentrationMeasure;
  /** Number of rumored relationships left out. 0 if `filter.status` is given. */
  readonly rumored: Scalars['Int']['output'];
  /**
   * Shares of the suppliers. The supplier with the best-evidenced relationship comes first, then the one
   * with the higher `percentLow`.
   */
  readonly shares: ReadonlyArray<Share>;
  /** Number of suppliers, including those without a known share. */
  readonly suppliers: Scalars['Int']['output'];
  /** Number of relationships whose money is not stated. */
  readonly unstated: Scalars['Int']['output'];
};

/** Measure on which shares are based. */
export type ConcentrationMeasure =
  /** Number of relationships, regardless of money. */
  | 'LINKS'
  /** Stated money in one currency. */
  | 'MONEY';

/**
 * Disagreement between sources on one term: the positions with their claims, the winning position and
 * the rule that decided.
 */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /**
   * Basis of the conflicting figures. Figures of different bases are never compared. Null for dates, and
   * for valuations that do not say how they were stated.
   */
  readonly basis?: Maybe<Basis>;
  /** Positions in the conflict, the winning one first. A vague claim can belong to several positions. */
  readonly positions: ReadonlyArray<Position>;
  /** Relationship that the claims are about. */
  readonly relationship: Relationship;
  /** Winning position and the rule that decided. */
  readonly resolution: Resolution;
  /** Term that the claims disagree on. */
  readonly term: TermName;
  /** Currency or unit of the conflicting figures. Figures in different ones are never compared. Null for dates. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Paginated list of conflicts. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of conflicts. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Conflict at the end of this edge. */
  readonly node: Conflict;
};

/** Paginated list of counterparties. */
export type CounterpartyConnection = {
  readonly __typename?: 'CounterpartyConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<CounterpartyEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of counterparties, with the relationships that connect the counterparty. */
export type CounterpartyEdge = {
  readonly __typename?: 'CounterpartyEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Kind of the connection: `CO_PARTY` if the two are co-parties in every relationship of this edge, else
   * `TIE`. Always `TIE` without `coParties: true`.
   */
  readonly kind: LinkKind;
  /** Counterparty at the end of this edge. */
  readonly node: Entity;
  /**
   * Relationships that connect the counterparty. In `counterparties`, they are sorted by ID, at most
   * 100, and `relationships(with:)` lists all of them. In `commonCounterparties`, the list is complete,
   * best evidence first.
   */
  readonly relationships: ReadonlyArray<Relationship>;
};

/** Named group of claims with a license. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Number of the data set's claims in view. */
  readonly claims: Scalars['Int']['output'];
  /** Contents of the data set and their origin. */
  readonly description: Scalars['String']['output'];
  /** ID of the data set. Below `knownOn`, it names the view too, such as `article@2025-10-01`. */
  readonly id: Scalars['ID']['output'];
  /** License under which the data set may be used. */
  readonly license: Scalars['String']['output'];
  /** Plain ID of the data set, for use in `filter: {datasets: […]}`. */
  readonly slug: Scalars['ID']['output'];
  /** Title of the data set. */
  readonly title: Scalars['String']['output'];
};

/**
 * Range of dates, both ends included. A partial date covers its whole period: `to: "2025"` ends on
 * December 31, 2025.
 */
export type DateRange = {
  /** First day of the range. No lower bound if omitted. */
  readonly from?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Last day of the range. No upper bound if omitted. */
  readonly to?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Stage of a deal: a group of statuses that sums tell apart. */
export type DealStage =
  /** Signed or further along: `SIGNED`, `PAUSED`, `ONGOING`, `CLOSED` or `COMPLETED`. */
  | 'AGREED'
  /** Called off at any time: `CANCELLED`. */
  | 'CANCELLED'
  /** Announced or in talks: `ANNOUNCED` or `IN_TALKS`. */
  | 'IN_TALKS'
  /** Rumored, but not confirmed: `RUMOURED`. */
  | 'RUMOURED'
  /** Without a stated status. */
  | 'UNKNOWN';

/**
 * Status of a deal. Deals move through `RUMOURED`, `IN_TALKS`, `ANNOUNCED`, `SIGNED`, `PAUSED`,
 * `ONGOING`, `CLOSED` and `COMPLETED`; `CANCELLED` can follow any of them. The claim that was published
 * last determines the status.
 */
export type DealStatus =
  /** Announced to the public. */
  | 'ANNOUNCED'
  /** Called off, whatever the earlier status. */
  | 'CANCELLED'
  /** Transaction concluded: the money or the shares have changed hands. */
  | 'CLOSED'
  /** Carried out in full, with every obligation met. */
  | 'COMPLETED'
  /** Under negotiation between the parties. */
  | 'IN_TALKS'
  /** Begun, but not yet completed. */
  | 'ONGOING'
  /** Put on hold by the parties, and not called off. */
  | 'PAUSED'
  /** Rumored, but not confirmed. */
  | 'RUMOURED'
  /** Agreed in writing by the parties. */
  | 'SIGNED';

/** Reliance on something that the dependent cannot do without. */
export type Dependence = Node &
  Relationship & {
    readonly __typename?: 'Dependence';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that the dependents cannot do without. */
    readonly dependencies: ReadonlyArray<Entity>;
    /** Entities that cannot do without the dependencies. */
    readonly dependents: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Reliance on something that the dependent cannot do without. */
export type DependenceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Good or money that customers can depend on. */
export type DependenceOn =
  /** Chips from chip supplies. */
  | 'CHIPS'
  /** Cloud capacity from cloud contracts. */
  | 'CLOUD'
  /**
   * Money from investments, loans and other payments. Acquisitions and purchases of existing shares are
   * excluded, because they pay the owners.
   */
  | 'MONEY';

/** Development of a product by its maker. */
export type Development = Node &
  Relationship & {
    readonly __typename?: 'Development';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that develop the product. */
    readonly developers: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Products that are developed. */
    readonly products: ReadonlyArray<Entity>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Development of a product by its maker. */
export type DevelopmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Sale of goods through another party. */
export type Distribution = Node &
  Relationship & {
    readonly __typename?: 'Distribution';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that sell the goods. */
    readonly distributors: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
    /** Entities whose goods are sold. */
    readonly vendors: ReadonlyArray<Entity>;
  };

/** Sale of goods through another party. */
export type DistributionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type Entity = {
  /** Other names of the entity. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
   * listed on the relationships.
   */
  readonly claims: ClaimConnection;
  /**
   * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
   * the relationships that connect the two.
   */
  readonly counterparties: CounterpartyConnection;
  /** Country where the entity is based. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /**
   * Number of deals in which this entity is a party. Competition, development, dependence, regulation
   * and litigation are not deals.
   */
  readonly deals: Scalars['Int']['output'];
  /**
   * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
   * without a filter.
   */
  readonly degree: Scalars['Int']['output'];
  /** Description of the entity in one sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * Text that tells this entity apart from others with the same name or short name: its full name, its
   * description, its country or its kind. Null if no other entity has the name.
   */
  readonly disambiguation?: Maybe<Scalars['String']['output']>;
  /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
  readonly formerNames: ReadonlyArray<FormerName>;
  /**
   * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
   * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in external registers, such as Wikidata. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
  readonly kind: EntityKind;
  /**
   * Money that this entity pays and receives, including promised money, by relationship type and
   * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
   */
  readonly moneyFlow: ReadonlyArray<MoneyFlow>;
  /** Full name of the entity, such as `NVIDIA Corporation`. */
  readonly name: Scalars['String']['output'];
  /** Relationships in which this entity is a party. */
  readonly relationships: RelationshipConnection;
  /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
  readonly shortName: Scalars['String']['output'];
  /** Plain ID, such as `nvidia`. It is the same in every view. */
  readonly slug: Scalars['ID']['output'];
  /**
   * Relationships about this entity, such as deals for a product, a site or a market. They do not count
   * toward `degree`.
   */
  readonly subjectOf: RelationshipConnection;
  /** Permanent URL of this entity's page, in the same view. */
  readonly url: Scalars['URL']['output'];
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type EntityCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type EntityDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type EntityMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Company, person, public body, product, facility, segment or place. Entities are the parties of
 * relationships.
 */
export type EntitySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Paginated list of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Cursor of this item, for use as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Entity at the end of this edge. */
  readonly node: Entity;
};

/** Conditions for entities, all of which must match. An empty list matches nothing. */
export type EntityFilter = {
  /** Matches entities based in one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Matches entities with one of these identifiers, at most 100. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** Matches entities with one of these IDs, at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Matches entities of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Minimum number of relationships in which the entity is a party. */
  readonly minDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Matches companies with one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<CompanyRole>>;
  /**
   * Matches entities with every word of this text in the name, the short name or an alias. Ignores case
   * and accents, and matches parts of words.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of an entity, such as a company or a product. */
export type EntityKind =
  /** Company or other organization that does business. */
  | 'COMPANY'
  /** Physical site, such as a data center, a factory or a power plant. */
  | 'FACILITY'
  /** Individual person, such as a founder or an investor. */
  | 'PERSON'
  /** Town, region or country. */
  | 'PLACE'
  /** Product or service that is made and sold, such as a chip or an AI model. */
  | 'PRODUCT'
  /** Government, authority or other public institution. */
  | 'PUBLIC_BODY'
  /** Market or group of companies, for sources that name no single company. */
  | 'SEGMENT';

/** Sort order for a list of entities. */
export type EntityOrder = {
  /** Direction in which to sort. Default `ASC`. */
  readonly direction: OrderDirection;
  /** Field by which to sort. */
  readonly field: EntityOrderField;
};

/** Field by which to sort entities. Entities with equal values are sorted by ID, ascending. */
export type EntityOrderField =
  /** Sorts by number of relationships. */
  | 'DEGREE'
  /** Sorts by name, ignoring case and accents. */
  | 'NAME';

/** Evidence for a relationship, counted over all its claims in view. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Number of claims about the relationship. */
  readonly claims: Scalars['Int']['output'];
  /** Whether the claims conflict on any term. `conflicts` lists the conflicts. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Publication date of the earliest dated source. */
  readonly firstPublished?: Maybe<Scalars['PartialDate']['output']>;
  /** Publication date of the latest dated source. */
  readonly lastPublished?: Maybe<Scalars['PartialDate']['output']>;
  /** Number of different publishers of the claims. Several claims by one publisher count once. */
  readonly publishers: Scalars['Int']['output'];
  /** Number of different sources of the claims. */
  readonly sources: Scalars['Int']['output'];
  /** Strongest modality among the claims, in the order `FACT`, `REPORTED`, `FORECAST`, `OPINION`, `RUMOUR`. */
  readonly strongest: Modality;
  /** Weakest modality among the claims, in the order `FACT`, `REPORTED`, `FORECAST`, `OPINION`, `RUMOUR`. */
  readonly weakest: Modality;
};

/** Kinds of sources that a view is resolved from. */
export type EvidenceFloor =
  /** Sources of all kinds. */
  | 'ALL'
  /** Filings and press releases alone. */
  | 'OFFICIAL';

/** Counts of relationships for each value of one property. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** Property that is counted: `type`, `year`, `status`, `modality`, `country` or `dataset`. */
  readonly name: Scalars['String']['output'];
  /** Values with their counts, most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** Value of a facet, with its count. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** Number of relationships with this value. */
  readonly count: Scalars['Int']['output'];
  /** Value of the property; `unknown` for relationships without one. */
  readonly value: Scalars['String']['output'];
};

/** Physical site, such as a data center, a factory or a power plant. */
export type Facility = Entity &
  Node & {
    readonly __typename?: 'Facility';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** Electrical capacity in megawatts, as stated by the operator or a register. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Town, region or country where the facility stands. */
    readonly place?: Maybe<Place>;
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Physical site, such as a data center, a factory or a power plant. */
export type FacilityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Physical site, such as a data center, a factory or a power plant. */
export type FacilityCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Physical site, such as a data center, a factory or a power plant. */
export type FacilityDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Physical site, such as a data center, a factory or a power plant. */
export type FacilityMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Physical site, such as a data center, a factory or a power plant. */
export type FacilityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Physical site, such as a data center, a factory or a power plant. */
export type FacilitySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Direction of money, as seen from the entity. */
export type FlowDirection =
  /** Money paid to the entity. */
  | 'IN'
  /** Money paid by the entity. */
  | 'OUT';

/** Name that an entity no longer has. */
export type FormerName = {
  readonly __typename?: 'FormerName';
  /** Former name, such as `Facebook, Inc.`. */
  readonly name: Scalars['String']['output'];
  /** Last date on which the entity had this name, as precisely as known. Null if unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type Graph = {
  /**
   * Changes in knowledge between two days, latest first: relationships that appeared, became disputed,
   * were settled, changed terms or gained evidence, each with the claims that caused the change. Claims
   * from sources without a date cause no change. The two days apply even inside `knownOn`, whose evidence
   * floor applies too.
   */
  readonly changesBetween?: Maybe<RelationshipChangeConnection>;
  /** Paginated list of chip supplies. */
  readonly chipSupplies?: Maybe<ChipSupplyConnection>;
  /**
   * Claim with this ID, in any state: a retracted claim has its `retraction`. Null if no claim known on
   * the day has it.
   */
  readonly claim?: Maybe<Claim>;
  /** Claims from all sources, in the order they were recorded. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Paginated list of cloud contracts. */
  readonly cloudContracts?: Maybe<CloudContractConnection>;
  /**
   * Entities that are counterparties of every one of the given entities, best evidence first. To find
   * common investors, use `roles: [INVESTEE, ISSUER]` and `theirRoles: [INVESTOR, HOLDER]`.
   */
  readonly commonCounterparties?: Maybe<CounterpartyConnection>;
  /** Paginated list of companies. */
  readonly companies?: Maybe<CompanyConnection>;
  /** Company with this ID. Null if no company has it. */
  readonly company?: Maybe<Company>;
  /** Concentration of the market for one type of relationship. */
  readonly concentration?: Maybe<Concentration>;
  /** Conflicts between sources, sorted by the ID of the relationship. */
  readonly conflicts?: Maybe<ConflictConnection>;
  /**
   * Customers that rely on one supplier for most of their purchases, or on one payer for most of their
   * income. The customer with the best-evidenced relationship to its supplier comes first, then the one
   * with the higher `percentLow`.
   */
  readonly dependence?: Maybe<ReadonlyArray<Reliance>>;
  /** Paginated list of entities of all kinds. */
  readonly entities?: Maybe<EntityConnection>;
  /** Entity with this ID. Null if no entity has it. */
  readonly entity?: Maybe<Entity>;
  /**
   * Entity with this identifier in an external register. Null if no entity has it. An error if several
   * entities have it.
   */
  readonly entityBy?: Maybe<Entity>;
  /**
   * Counts of relationships by type, year, status, modality, country and data set. A relationship with
   * several values, such as parties in two countries, counts once for each value.
   */
  readonly facets?: Maybe<ReadonlyArray<Facet>>;
  /** Contents and revision of the graph. */
  readonly graph?: Maybe<GraphInfo>;
  /** Paginated list of investments. */
  readonly investments?: Maybe<InvestmentConnection>;
  /**
   * Graph as it could be known on a day, from sources of the given kinds. Everything in it is resolved
   * from the claims in view alone: terms, conflicts, counts, sums and paths. If nested, the innermost
   * value given for each argument applies.
   */
  readonly knownOn: GraphView;
  /**
   * Cycles of payments, each once, shortest first. Canceled and rumored relationships are in no step
   * unless `filter.status` is given.
   */
  readonly moneyCycles?: Maybe<ReadonlyArray<MoneyCycle>>;
  /**
   * Subgraph around one or more entities: all entities at most `depth` links away, with the links
   * between them. Co-parties are not linked by default.
   */
  readonly neighborhood?: Maybe<Subgraph>;
  /**
   * Node with this ID, of any type. Null if no such node is in view. In `Query`, an ID such as
   * `nvidia@2025-10-01` returns the node in the view that the ID names, with everything below it.
   */
  readonly node?: Maybe<Node>;
  /**
   * Nodes with these IDs: one per ID, in the same order, and null for an ID without a node in view. In
   * `Query`, each ID returns its node in the view that the ID names.
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * Paths that connect two different entities, shortest first. Paths of equal length are ranked by the
   * evidence of their weakest step: more publishers, then more claims. Empty if there is no path.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /** Relationship with this ID. Null if no relationship in view has it. */
  readonly relationship?: Maybe<Relationship>;
  /** Paginated list of relationships of all types. */
  readonly relationships?: Maybe<RelationshipConnection>;
  /**
   * Full-text search over names, aliases, identifiers, titles and claim summaries. Every word must
   * match; a word of at least four letters and no digits may contain one typo. The best match comes
   * first: a whole name ranks above a part of a name, then a title, then a summary.
   * A whole name matches in any spelling: with another legal form or none, with joined or split words,
   * with or without dots, and with "and" for "&". Tickers and other identifiers match exactly. Typos in
   * names are limited to words that are unlikely to be other names, and never apply to tickers.
   */
  readonly search?: Maybe<SearchConnection>;
  /** Source with this ID. Null if no source in view has it. */
  readonly source?: Maybe<Source>;
  /** Paginated list of sources, sorted by ID. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Sums of uncertain amounts by group, largest first. Money is never counted twice for a whole and its
   * parts (`partOf`). Canceled and rumored relationships do not count, except by `STATUS` and if
   * `filter.status` is given. docs/numbers.md explains how sums are computed.
   */
  readonly totals?: Maybe<ReadonlyArray<Total>>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphChangesBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphChipSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphClaimArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphCloudContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphCommonCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<PartyRole>>;
  theirRoles?: InputMaybe<ReadonlyArray<PartyRole>>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphCompanyArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphConcentrationArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  type: RelationshipType;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  terms?: InputMaybe<ReadonlyArray<TermName>>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphDependenceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
  on: DependenceOn;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphEntityArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphEntityByArgs = {
  scheme: IdentifierScheme;
  value: Scalars['String']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphFacetsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphKnownOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  evidence?: InputMaybe<EvidenceFloor>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphMoneyCyclesArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphNeighborhoodArgs = {
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphPathsArgs = {
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphRelationshipArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphSourceArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
 * makes its own field null, and the other fields are still answered. An ID in an argument stands for its
 * node in the view of the field, whichever view the ID names.
 */
export type GraphTotalsArgs = {
  by: TotalBy;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Contents and revision of the graph. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** Number of claims in view. */
  readonly claims: Scalars['Int']['output'];
  /** Number of conflicts between the claims in view. */
  readonly conflicts: Scalars['Int']['output'];
  /** Data sets that the graph contains. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Number of deals in view: relationships of the types that count as deals. */
  readonly deals: Scalars['Int']['output'];
  /** Number of entities in the graph. */
  readonly entities: Scalars['Int']['output'];
  /** Number of relationships in view. */
  readonly relationships: Scalars['Int']['output'];
  /**
   * Revision of the graph. It increases by one with each change, and results can differ only between
   * revisions.
   */
  readonly revision: Scalars['SafeInt']['output'];
  /** Number of sources in view. */
  readonly sources: Scalars['Int']['output'];
  /** Type of store that holds the graph: `sqlite` or `neo4j`. */
  readonly store: Scalars['String']['output'];
  /** Version of dealgraph on the server. */
  readonly version: Scalars['String']['output'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphView = Graph & {
  readonly __typename?: 'GraphView';
  /**
   * Changes in knowledge between two days, latest first: relationships that appeared, became disputed,
   * were settled, changed terms or gained evidence, each with the claims that caused the change. Claims
   * from sources without a date cause no change. The two days apply even inside `knownOn`, whose evidence
   * floor applies too.
   */
  readonly changesBetween?: Maybe<RelationshipChangeConnection>;
  /** Paginated list of chip supplies. */
  readonly chipSupplies?: Maybe<ChipSupplyConnection>;
  /**
   * Claim with this ID, in any state: a retracted claim has its `retraction`. Null if no claim known on
   * the day has it.
   */
  readonly claim?: Maybe<Claim>;
  /** Claims from all sources, in the order they were recorded. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Paginated list of cloud contracts. */
  readonly cloudContracts?: Maybe<CloudContractConnection>;
  /**
   * Entities that are counterparties of every one of the given entities, best evidence first. To find
   * common investors, use `roles: [INVESTEE, ISSUER]` and `theirRoles: [INVESTOR, HOLDER]`.
   */
  readonly commonCounterparties?: Maybe<CounterpartyConnection>;
  /** Paginated list of companies. */
  readonly companies?: Maybe<CompanyConnection>;
  /** Company with this ID. Null if no company has it. */
  readonly company?: Maybe<Company>;
  /** Concentration of the market for one type of relationship. */
  readonly concentration?: Maybe<Concentration>;
  /** Conflicts between sources, sorted by the ID of the relationship. */
  readonly conflicts?: Maybe<ConflictConnection>;
  /**
   * Customers that rely on one supplier for most of their purchases, or on one payer for most of their
   * income. The customer with the best-evidenced relationship to its supplier comes first, then the one
   * with the higher `percentLow`.
   */
  readonly dependence?: Maybe<ReadonlyArray<Reliance>>;
  /** Paginated list of entities of all kinds. */
  readonly entities?: Maybe<EntityConnection>;
  /** Entity with this ID. Null if no entity has it. */
  readonly entity?: Maybe<Entity>;
  /**
   * Entity with this identifier in an external register. Null if no entity has it. An error if several
   * entities have it.
   */
  readonly entityBy?: Maybe<Entity>;
  /**
   * Counts of relationships by type, year, status, modality, country and data set. A relationship with
   * several values, such as parties in two countries, counts once for each value.
   */
  readonly facets?: Maybe<ReadonlyArray<Facet>>;
  /** Contents and revision of the graph. */
  readonly graph?: Maybe<GraphInfo>;
  /**
   * ID of the view, such as `@2025-10-01`, with which the ID of every node in the view ends. `@now` for the
   * current view, in which the IDs of nodes are plain.
   */
  readonly id: Scalars['ID']['output'];
  /** Paginated list of investments. */
  readonly investments?: Maybe<InvestmentConnection>;
  /**
   * Graph as it could be known on a day, from sources of the given kinds. Everything in it is resolved
   * from the claims in view alone: terms, conflicts, counts, sums and paths. If nested, the innermost
   * value given for each argument applies.
   */
  readonly knownOn: GraphView;
  /**
   * Cycles of payments, each once, shortest first. Canceled and rumored relationships are in no step
   * unless `filter.status` is given.
   */
  readonly moneyCycles?: Maybe<ReadonlyArray<MoneyCycle>>;
  /**
   * Subgraph around one or more entities: all entities at most `depth` links away, with the links
   * between them. Co-parties are not linked by default.
   */
  readonly neighborhood?: Maybe<Subgraph>;
  /**
   * Node with this ID, of any type. Null if no such node is in view. In `Query`, an ID such as
   * `nvidia@2025-10-01` returns the node in the view that the ID names, with everything below it.
   */
  readonly node?: Maybe<Node>;
  /**
   * Nodes with these IDs: one per ID, in the same order, and null for an ID without a node in view. In
   * `Query`, each ID returns its node in the view that the ID names.
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * Paths that connect two different entities, shortest first. Paths of equal length are ranked by the
   * evidence of their weakest step: more publishers, then more claims. Empty if there is no path.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /** Relationship with this ID. Null if no relationship in view has it. */
  readonly relationship?: Maybe<Relationship>;
  /** Paginated list of relationships of all types. */
  readonly relationships?: Maybe<RelationshipConnection>;
  /**
   * Full-text search over names, aliases, identifiers, titles and claim summaries. Every word must
   * match; a word of at least four letters and no digits may contain one typo. The best match comes
   * first: a whole name ranks above a part of a name, then a title, then a summary.
   * A whole name matches in any spelling: with another legal form or none, with joined or split words,
   * with or without dots, and with "and" for "&". Tickers and other identifiers match exactly. Typos in
   * names are limited to words that are unlikely to be other names, and never apply to tickers.
   */
  readonly search?: Maybe<SearchConnection>;
  /** Source with this ID. Null if no source in view has it. */
  readonly source?: Maybe<Source>;
  /** Paginated list of sources, sorted by ID. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Sums of uncertain amounts by group, largest first. Money is never counted twice for a whole and its
   * parts (`partOf`). Canceled and rumored relationships do not count, except by `STATUS` and if
   * `filter.status` is given. docs/numbers.md explains how sums are computed.
   */
  readonly totals?: Maybe<ReadonlyArray<Total>>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewChangesBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewChipSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewClaimArgs = {
  id: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewCloudContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewCommonCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<PartyRole>>;
  theirRoles?: InputMaybe<ReadonlyArray<PartyRole>>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewCompanyArgs = {
  id: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewConcentrationArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  type: RelationshipType;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  terms?: InputMaybe<ReadonlyArray<TermName>>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewDependenceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
  on: DependenceOn;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewEntityArgs = {
  id: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewEntityByArgs = {
  scheme: IdentifierScheme;
  value: Scalars['String']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewFacetsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewKnownOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  evidence?: InputMaybe<EvidenceFloor>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewMoneyCyclesArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewNeighborhoodArgs = {
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewPathsArgs = {
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewRelationshipArgs = {
  id: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewSourceArgs = {
  id: Scalars['ID']['input'];
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Graph in one view: as known on a day, from sources of the given kinds. */
export type GraphViewTotalsArgs = {
  by: TotalBy;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Single step of a path. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Entity at the start of the step. */
  readonly from: Entity;
  /** All relationships that connect the two entities, best evidence first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Entity at the end of the step. */
  readonly to: Entity;
};

/** Identifier of an entity in an external register. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Register that the identifier belongs to. */
  readonly scheme: IdentifierScheme;
  /** URL of the register's entry for this identifier. Null for registers without a URL per entry. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Identifier in the notation of the register, such as `Q182477`. */
  readonly value: Scalars['String']['output'];
};

/** Identifier of an entity in an external register, to look up. */
export type IdentifierInput = {
  /** Register that the identifier belongs to. */
  readonly scheme: IdentifierScheme;
  /**
   * Identifier in the notation of the register, such as `Q182477`. Case does not matter. A ticker may
   * omit its exchange and then matches on every exchange.
   */
  readonly value: Scalars['String']['input'];
};

/** External register that identifies entities. */
export type IdentifierScheme =
  /** Central Index Key of the US Securities and Exchange Commission. */
  | 'CIK'
  /** Legal Entity Identifier (ISO 17442), 20 characters long. */
  | 'LEI'
  /** OpenCorporates jurisdiction and company number, such as `us_de/2862668`. */
  | 'OPENCORPORATES'
  /** Another register, named in the identifier's value. */
  | 'OTHER'
  /** Stock exchange and ticker symbol, such as `NASDAQ:NVDA`. */
  | 'TICKER'
  /** URL of the entity's own site. */
  | 'WEBSITE'
  /** Wikidata item, such as `Q182477`. */
  | 'WIKIDATA';

/** Construction and operation of a site or network. */
export type Infrastructure = Node &
  Relationship & {
    readonly __typename?: 'Infrastructure';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Resolved electrical capacity in megawatts; shorthand for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that build the site or network. */
    readonly developers: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Entities that pay for the site or network. */
    readonly investors: ReadonlyArray<Entity>;
    /** Entities that operate the site or network. */
    readonly operators: ReadonlyArray<Entity>;
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Entities that supply the site or network. */
    readonly suppliers: ReadonlyArray<Entity>;
    /** Entities that use the site or network. */
    readonly tenants: ReadonlyArray<Entity>;
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Construction and operation of a site or network. */
export type InfrastructureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Sum of uncertain amounts in one currency, at least `low` and at most `high`. Currencies are never
 * added together.
 */
export type Interval = {
  readonly __typename?: 'Interval';
  /** Currency of the interval. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Upper bound of the interval, in whole currency units. Null if there is no upper bound. */
  readonly high?: Maybe<Scalars['SafeInt']['output']>;
  /** Lower bound of the interval, in whole currency units. */
  readonly low: Scalars['SafeInt']['output'];
  /** Number of relationships with money in this currency, wholes and parts included. */
  readonly relationships: Scalars['Int']['output'];
  /** Number of relationships in the sum whose money is not stated in any currency. */
  readonly unstated: Scalars['Int']['output'];
};

/** Money invested in a company in return for a share of it. */
export type Investment = Node &
  Relationship & {
    readonly __typename?: 'Investment';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Entities that receive the money. */
    readonly investees: ReadonlyArray<Entity>;
    /** Entities that invest the money. */
    readonly investors: ReadonlyArray<Entity>;
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
    /** Resolved valuation of the company; shorthand for `terms { valuation }`. */
    readonly valuation?: Maybe<Amount>;
  };

/** Money invested in a company in return for a share of it. */
export type InvestmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Paginated list of investments. */
export type InvestmentConnection = {
  readonly __typename?: 'InvestmentConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<InvestmentEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Investment>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of investments. */
export type InvestmentEdge = {
  readonly __typename?: 'InvestmentEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Investment at the end of this edge. */
  readonly node: Investment;
};

/** Right to use something, granted by one party to another. */
export type License = Node &
  Relationship & {
    readonly __typename?: 'License';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Entities that receive the license. */
    readonly licensees: ReadonlyArray<Entity>;
    /** Entities that grant the license. */
    readonly licensors: ReadonlyArray<Entity>;
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Right to use something, granted by one party to another. */
export type LicenseClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Line between two parties of one relationship. A relationship with three parties of different roles
 * has three links.
 */
export type Link = {
  readonly __typename?: 'Link';
  /**
   * ID of the link, built from the slugs of the relationship and of the two parties, and from the view.
   * It is the same in every result of the view.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of the link: whether the two parties are tied or co-parties. */
  readonly kind: LinkKind;
  /** Relationship that the link stands for. */
  readonly relationship: Relationship;
  /** ID of the party whose role comes first in the table of relationship types. */
  readonly source: Scalars['ID']['output'];
  /** Role of the source party. */
  readonly sourceRole: PartyRole;
  /** ID of the other party. */
  readonly target: Scalars['ID']['output'];
  /** Role of the target party. */
  readonly targetRole: PartyRole;
};

/**
 * Kind of a link between two parties of a relationship. An entity with several roles is tied to another
 * one if any pair of their roles differs.
 */
export type LinkKind =
  /** Link between co-parties, who have the same role, such as two investors of one round. */
  | 'CO_PARTY'
  /** Link between tied parties: their roles differ, or the type is between equals, such as a partnership. */
  | 'TIE';

/** Case before a court. The amount is that of a settlement. */
export type Litigation = Node &
  Relationship & {
    readonly __typename?: 'Litigation';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that are sued. */
    readonly defendants: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Entities that bring the lawsuit. */
    readonly plaintiffs: ReadonlyArray<Entity>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Case before a court. The amount is that of a settlement. */
export type LitigationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money lent by one party to another. */
export type Loan = Node &
  Relationship & {
    readonly __typename?: 'Loan';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Entities that borrow the money. */
    readonly borrowers: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Entities that lend the money. */
    readonly lenders: ReadonlyArray<Entity>;
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Money lent by one party to another. */
export type LoanClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Manufacture of goods to the order of another party. */
export type Manufacturing = Node &
  Relationship & {
    readonly __typename?: 'Manufacturing';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Entities that order the goods. */
    readonly customers: ReadonlyArray<Entity>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Entities that make the goods. */
    readonly manufacturers: ReadonlyArray<Entity>;
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Manufacture of goods to the order of another party. */
export type ManufacturingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Change in a figure over time, such as demand growing by over 300 percent by 2027. */
export type Metric = {
  readonly __typename?: 'Metric';
  /** End of the period of change. Null if the source does not state it. */
  readonly by?: Maybe<Scalars['PartialDate']['output']>;
  /** Size of the change, in percent. */
  readonly changePercent: Scalars['Float']['output'];
  /** Start of the period of change. Null if the source does not state it. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Name of the figure that changes, such as `demand`. */
  readonly name: Scalars['String']['output'];
  /** Qualifier of the stated change. */
  readonly qualifier: Qualifier;
};

/** Modality of a claim: the firmness with which the source states it. */
export type Modality =
  /** Stated as a fact by a source in a position to know. */
  | 'FACT'
  /** Prediction about the future. It never decides a term. */
  | 'FORECAST'
  /** View of the author or speaker. It never decides a term. */
  | 'OPINION'
  /** Relayed from other people or publications. */
  | 'REPORTED'
  /** Rumor that no source vouches for. */
  | 'RUMOUR';

/** Cycle of payments: A pays B, B pays C, and C pays A. It has at least two entities, each once. */
export type MoneyCycle = {
  readonly __typename?: 'MoneyCycle';
  /** Whether the sources of any relationship in the cycle disagree. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Entities in the order of payment. The last one pays the first. */
  readonly entities: ReadonlyArray<Entity>;
  /** Number of entities in the cycle, equal to the number of steps. */
  readonly length: Scalars['Int']['output'];
  /**
   * Money that could pass through the whole cycle, for each currency that every step states: from 0 to
   * the smallest upper bound of any step. The amount is possible, not actual.
   */
  readonly sameMoney: ReadonlyArray<SameMoney>;
  /** Steps of the cycle, each with its payer, its payee and the relationships between them. */
  readonly steps: ReadonlyArray<MoneyStep>;
};

/**
 * Money paid or promised in relationships of one type and in one direction. Types of which no
 * relationship counts are absent, even if canceled or rumored ones were left out.
 */
export type MoneyFlow = {
  readonly __typename?: 'MoneyFlow';
  /** Sums by stage, with nothing left out. Only stages that have relationships. */
  readonly byStage: ReadonlyArray<StageSum>;
  /** Number of canceled relationships left out. 0 if `filter.status` is given. */
  readonly cancelled: Scalars['Int']['output'];
  /** Number of relationships that count in the sum, wholes and parts included. */
  readonly count: Scalars['Int']['output'];
  /** Direction of the money, as seen from the entity. */
  readonly direction: FlowDirection;
  /** Number of counted relationships that count by an estimate. */
  readonly estimated: Scalars['Int']['output'];
  /** Number of rumored relationships left out. 0 if `filter.status` is given. */
  readonly rumored: Scalars['Int']['output'];
  /**
   * Sums of the money of the relationships, one interval per currency. For `IN`, a whole financing round
   * counts with at least its lower bound.
   */
  readonly total: ReadonlyArray<Interval>;
  /** Type of the relationships. */
  readonly type: RelationshipType;
  /** Number of counted relationships whose money is not stated. */
  readonly unstated: Scalars['Int']['output'];
};

/** Step of a cycle: the payments from one entity to the next. */
export type MoneyStep = {
  readonly __typename?: 'MoneyStep';
  /**
   * Sums of the money of the relationships, one interval per currency. An amount shared by several payers
   * or payees counts from 0.
   */
  readonly amounts: ReadonlyArray<Interval>;
  /** Number of relationships in the step that count by an estimate. */
  readonly estimated: Scalars['Int']['output'];
  /** Entity that is paid in this step. */
  readonly payee: Entity;
  /** Entity that pays in this step. */
  readonly payer: Entity;
  /** Relationships in which the payer pays the payee, best evidence first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Number of relationships in the step whose money is not stated. */
  readonly unstated: Scalars['Int']['output'];
};

/** Object with a readable, stable ID that is unique across all types. */
export type Node = {
  /**
   * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
   * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
   */
  readonly id: Scalars['ID']['output'];
};

/** Direction of a sort order. Items without a value come last in both directions. */
export type OrderDirection =
  /** Ascending: smallest number, earliest date or A first. */
  | 'ASC'
  /** Descending: largest number, latest date or Z first. */
  | 'DESC';

/** Position of a page within its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item on the page, for use as `after`. Null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item on the page. Null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Agreement to work together. */
export type Partnership = Node &
  Relationship & {
    readonly __typename?: 'Partnership';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Entities that work together. */
    readonly partners: ReadonlyArray<Entity>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Agreement to work together. */
export type PartnershipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Party of a relationship, with its role. */
export type Party = {
  readonly __typename?: 'Party';
  /** Entity that is the party. */
  readonly entity: Entity;
  /** Role of the party in the relationship. */
  readonly role: PartyRole;
};

/** Role of a party in a relationship. */
export type PartyRole =
  /** Party that takes over the target of an acquisition. */
  | 'ACQUIRER'
  /** Party that sets rules or acts on them. */
  | 'AUTHORITY'
  /** Party that borrows the money of a loan. */
  | 'BORROWER'
  /** Party that buys chips or electricity. */
  | 'BUYER'
  /** Rival in a market. */
  | 'COMPETITOR'
  /** Party that rents computing capacity or orders goods. */
  | 'CUSTOMER'
  /** Party that is sued. */
  | 'DEFENDANT'
  /** Entity that a dependent cannot do without. */
  | 'DEPENDENCY'
  /** Party that cannot do without something. */
  | 'DEPENDENT'
  /** Party that builds infrastructure or makes a product. */
  | 'DEVELOPER'
  /** Party that sells the goods of another party. */
  | 'DISTRIBUTOR'
  /** Party that holds a stake. */
  | 'HOLDER'
  /** Party that receives the money of an investment. */
  | 'INVESTEE'
  /** Party that invests money in an investment or in infrastructure. */
  | 'INVESTOR'
  /** Company in which a stake is held. */
  | 'ISSUER'
  /** Party that lends the money of a loan. */
  | 'LENDER'
  /** Party that receives a license. */
  | 'LICENSEE'
  /** Party that grants a license. */
  | 'LICENSOR'
  /** Party that makes goods to the order of another party. */
  | 'MANUFACTURER'
  /** Party that operates infrastructure. */
  | 'OPERATOR'
  /** Party that works together with others. */
  | 'PARTNER'
  /** Party that brings the lawsuit. */
  | 'PLAINTIFF'
  /** Product that is developed. */
  | 'PRODUCT'
  /** Party that rents out computing capacity. */
  | 'PROVIDER'
  /** Entity that an authority's rules or actions apply to. */
  | 'SUBJECT'
  /** Party that sells chips or electricity, or supplies infrastructure. */
  | 'SUPPLIER'
  /** Entity that is taken over in an acquisition. */
  | 'TARGET'
  /** Party that uses infrastructure. */
  | 'TENANT'
  /** Party whose goods another party sells. */
  | 'VENDOR';

/** Path from one entity to another that visits no entity twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** Steps of the path, each with all relationships that connect its two entities. */
  readonly hops: ReadonlyArray<Hop>;
  /** Number of steps in the path. */
  readonly length: Scalars['Int']['output'];
  /** Links of the path, one per step: the relationship with the best evidence between the two entities. */
  readonly links: ReadonlyArray<Link>;
  /** Entities along the path, both ends included: one more than the number of steps. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** Individual person, such as a founder or an investor. */
export type Person = Entity &
  Node & {
    readonly __typename?: 'Person';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Individual person, such as a founder or an investor. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Individual person, such as a founder or an investor. */
export type PersonCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Individual person, such as a founder or an investor. */
export type PersonDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Individual person, such as a founder or an investor. */
export type PersonMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Individual person, such as a founder or an investor. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Individual person, such as a founder or an investor. */
export type PersonSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Town, region or country. */
export type Place = Entity &
  Node & {
    readonly __typename?: 'Place';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Town, region or country. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Town, region or country. */
export type PlaceCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Town, region or country. */
export type PlaceDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Town, region or country. */
export type PlaceMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Town, region or country. */
export type PlaceRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Town, region or country. */
export type PlaceSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Claims that can be true together, with their common value. */
export type Position = {
  readonly __typename?: 'Position';
  /** Value of the position if the term is money. Null for other terms. */
  readonly amount?: Maybe<Amount>;
  /** Claims that support the position, in the order they were recorded. */
  readonly claims: ReadonlyArray<Claim>;
  /** Value of the position if the term is a date. Null for other terms. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Value formatted for display, such as `$15 billion`, `about 5,000 MW` or `2025-11`. */
  readonly display: Scalars['String']['output'];
  /** Value of the position if the term is a quantity. Null for other terms. */
  readonly quantity?: Maybe<Quantity>;
  /** Common status of the claims. Always null, because statuses follow one another and never conflict. */
  readonly status?: Maybe<DealStatus>;
};

/** Sale of electricity to a buyer. */
export type PowerSupply = Node &
  Relationship & {
    readonly __typename?: 'PowerSupply';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Resolved amount; shorthand for `terms { amount }`. */
    readonly amount?: Maybe<Amount>;
    /** Entities that buy the electricity. */
    readonly buyers: ReadonlyArray<Entity>;
    /** Resolved electrical capacity in megawatts; shorthand for `terms { capacityMegawatts }`. */
    readonly capacityMegawatts?: Maybe<Quantity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Entities that sell the electricity. */
    readonly suppliers: ReadonlyArray<Entity>;
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Sale of electricity to a buyer. */
export type PowerSupplyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Product or service that is made and sold, such as a chip or an AI model. */
export type Product = Entity &
  Node & {
    readonly __typename?: 'Product';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /** Company that makes the product. */
    readonly maker?: Maybe<Company>;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Product or service that is made and sold, such as a chip or an AI model. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Product or service that is made and sold, such as a chip or an AI model. */
export type ProductCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Product or service that is made and sold, such as a chip or an AI model. */
export type ProductDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Product or service that is made and sold, such as a chip or an AI model. */
export type ProductMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Product or service that is made and sold, such as a chip or an AI model. */
export type ProductRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Product or service that is made and sold, such as a chip or an AI model. */
export type ProductSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Government, authority or other public institution. */
export type PublicBody = Entity &
  Node & {
    readonly __typename?: 'PublicBody';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Government, authority or other public institution. */
export type PublicBodyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Government, authority or other public institution. */
export type PublicBodyCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Government, authority or other public institution. */
export type PublicBodyDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Government, authority or other public institution. */
export type PublicBodyMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Government, authority or other public institution. */
export type PublicBodyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Government, authority or other public institution. */
export type PublicBodySubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Qualifier of a stated figure, which determines the interval of possible values. */
export type Qualifier =
  /** Stated value plus or minus 10 percent. */
  | 'ABOUT'
  /** Stated value or more, with no upper bound. */
  | 'AT_LEAST'
  /** Any value from the stated value to the stated upper bound. */
  | 'BETWEEN'
  /** Exactly the stated value. */
  | 'EXACTLY'
  /** More than the stated value, with no upper bound. */
  | 'OVER'
  /** Any value from 0 to the stated value. */
  | 'UP_TO';

/** Stated quantity, with the interval that its qualifier allows. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Basis of the figure. */
  readonly basis: Basis;
  /** Quantity formatted for display, such as `about 5,000 MW`. It is never more precise than the source. */
  readonly display: Scalars['String']['output'];
  /** Upper bound of the interval. Null if there is no upper bound. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Lower bound of the interval. For `OVER`, the quantity is greater than this bound. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Qualifier of the stated value. */
  readonly qualifier: Qualifier;
  /** Upper bound for `BETWEEN`, in the given unit. Null for other qualifiers. */
  readonly to?: Maybe<Scalars['Float']['output']>;
  /** Unit of measurement, such as `%`, `MW` or `units`. */
  readonly unit: Scalars['String']['output'];
  /** Stated value in the given unit. For `BETWEEN`, the lower bound. */
  readonly value: Scalars['Float']['output'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type Query = Graph & {
  readonly __typename?: 'Query';
  /**
   * Changes in knowledge between two days, latest first: relationships that appeared, became disputed,
   * were settled, changed terms or gained evidence, each with the claims that caused the change. Claims
   * from sources without a date cause no change. The two days apply even inside `knownOn`, whose evidence
   * floor applies too.
   */
  readonly changesBetween?: Maybe<RelationshipChangeConnection>;
  /** Paginated list of chip supplies. */
  readonly chipSupplies?: Maybe<ChipSupplyConnection>;
  /**
   * Claim with this ID, in any state: a retracted claim has its `retraction`. Null if no claim known on
   * the day has it.
   */
  readonly claim?: Maybe<Claim>;
  /** Claims from all sources, in the order they were recorded. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Paginated list of cloud contracts. */
  readonly cloudContracts?: Maybe<CloudContractConnection>;
  /**
   * Entities that are counterparties of every one of the given entities, best evidence first. To find
   * common investors, use `roles: [INVESTEE, ISSUER]` and `theirRoles: [INVESTOR, HOLDER]`.
   */
  readonly commonCounterparties?: Maybe<CounterpartyConnection>;
  /** Paginated list of companies. */
  readonly companies?: Maybe<CompanyConnection>;
  /** Company with this ID. Null if no company has it. */
  readonly company?: Maybe<Company>;
  /** Concentration of the market for one type of relationship. */
  readonly concentration?: Maybe<Concentration>;
  /** Conflicts between sources, sorted by the ID of the relationship. */
  readonly conflicts?: Maybe<ConflictConnection>;
  /**
   * Customers that rely on one supplier for most of their purchases, or on one payer for most of their
   * income. The customer with the best-evidenced relationship to its supplier comes first, then the one
   * with the higher `percentLow`.
   */
  readonly dependence?: Maybe<ReadonlyArray<Reliance>>;
  /** Paginated list of entities of all kinds. */
  readonly entities?: Maybe<EntityConnection>;
  /** Entity with this ID. Null if no entity has it. */
  readonly entity?: Maybe<Entity>;
  /**
   * Entity with this identifier in an external register. Null if no entity has it. An error if several
   * entities have it.
   */
  readonly entityBy?: Maybe<Entity>;
  /**
   * Counts of relationships by type, year, status, modality, country and data set. A relationship with
   * several values, such as parties in two countries, counts once for each value.
   */
  readonly facets?: Maybe<ReadonlyArray<Facet>>;
  /** Contents and revision of the graph. */
  readonly graph?: Maybe<GraphInfo>;
  /** Paginated list of investments. */
  readonly investments?: Maybe<InvestmentConnection>;
  /**
   * Graph as it could be known on a day, from sources of the given kinds. Everything in it is resolved
   * from the claims in view alone: terms, conflicts, counts, sums and paths. If nested, the innermost
   * value given for each argument applies.
   */
  readonly knownOn: GraphView;
  /**
   * Cycles of payments, each once, shortest first. Canceled and rumored relationships are in no step
   * unless `filter.status` is given.
   */
  readonly moneyCycles?: Maybe<ReadonlyArray<MoneyCycle>>;
  /**
   * Subgraph around one or more entities: all entities at most `depth` links away, with the links
   * between them. Co-parties are not linked by default.
   */
  readonly neighborhood?: Maybe<Subgraph>;
  /**
   * Node with this ID, of any type. Null if no such node is in view. In `Query`, an ID such as
   * `nvidia@2025-10-01` returns the node in the view that the ID names, with everything below it.
   */
  readonly node?: Maybe<Node>;
  /**
   * Nodes with these IDs: one per ID, in the same order, and null for an ID without a node in view. In
   * `Query`, each ID returns its node in the view that the ID names.
   */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * Paths that connect two different entities, shortest first. Paths of equal length are ranked by the
   * evidence of their weakest step: more publishers, then more claims. Empty if there is no path.
   */
  readonly paths?: Maybe<ReadonlyArray<Path>>;
  /** Relationship with this ID. Null if no relationship in view has it. */
  readonly relationship?: Maybe<Relationship>;
  /** Paginated list of relationships of all types. */
  readonly relationships?: Maybe<RelationshipConnection>;
  /**
   * Full-text search over names, aliases, identifiers, titles and claim summaries. Every word must
   * match; a word of at least four letters and no digits may contain one typo. The best match comes
   * first: a whole name ranks above a part of a name, then a title, then a summary.
   * A whole name matches in any spelling: with another legal form or none, with joined or split words,
   * with or without dots, and with "and" for "&". Tickers and other identifiers match exactly. Typos in
   * names are limited to words that are unlikely to be other names, and never apply to tickers.
   */
  readonly search?: Maybe<SearchConnection>;
  /** Source with this ID. Null if no source in view has it. */
  readonly source?: Maybe<Source>;
  /** Paginated list of sources, sorted by ID. */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Sums of uncertain amounts by group, largest first. Money is never counted twice for a whole and its
   * parts (`partOf`). Canceled and rumored relationships do not count, except by `STATUS` and if
   * `filter.status` is given. docs/numbers.md explains how sums are computed.
   */
  readonly totals?: Maybe<ReadonlyArray<Total>>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryChangesBetweenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryChipSuppliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryCloudContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryCommonCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<PartyRole>>;
  theirRoles?: InputMaybe<ReadonlyArray<PartyRole>>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryCompanyArgs = {
  id: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryConcentrationArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  type: RelationshipType;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  terms?: InputMaybe<ReadonlyArray<TermName>>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryDependenceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<ConcentrationMeasure>;
  minPercent?: InputMaybe<Scalars['Float']['input']>;
  on: DependenceOn;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryEntityByArgs = {
  scheme: IdentifierScheme;
  value: Scalars['String']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<RelationshipFilter>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryInvestmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryKnownOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  evidence?: InputMaybe<EvidenceFloor>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryMoneyCyclesArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryNeighborhoodArgs = {
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryPathsArgs = {
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  from: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Root of all read operations: the graph as known now, from all sources. */
export type QueryTotalsArgs = {
  by: TotalBy;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Recorder of a claim. Every claim states whether a person or a program recorded it. */
export type Recorder =
  /** Person who read the source. */
  | 'HUMAN'
  /** Program that extracted the claim. */
  | 'MACHINE';

/** Rules set by an authority, or actions taken under them. */
export type Regulation = Node &
  Relationship & {
    readonly __typename?: 'Regulation';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Entities that set the rules or act on them. */
    readonly authorities: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Entities that the rules or actions apply to. */
    readonly subjects: ReadonlyArray<Entity>;
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Rules set by an authority, or actions taken under them. */
export type RegulationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Real-world arrangement between parties, such as an investment. It exists because claims state it,
 * and its terms are resolved from them.
 */
export type Relationship = {
  /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
  readonly about: ReadonlyArray<Entity>;
  /** Claims about the relationship, in the order they were recorded. */
  readonly claims: ClaimConnection;
  /** Conflicts between the claims in view. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Evidence for the relationship, over all claims in view. */
  readonly evidence: Evidence;
  /**
   * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
   * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
   */
  readonly id: Scalars['ID']['output'];
  /** Larger relationship that this one is a part of. */
  readonly partOf?: Maybe<Relationship>;
  /** Parties of the relationship with their roles, at most 100. */
  readonly parties: ReadonlyArray<Party>;
  /** Relationships that are parts of this one, sorted by ID, at most 100. */
  readonly parts: ReadonlyArray<Relationship>;
  /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
  readonly slug: Scalars['ID']['output'];
  /** Terms resolved from all claims in view. */
  readonly terms: Terms;
  /** Title of the relationship in this graph. */
  readonly title: Scalars['String']['output'];
  /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
  readonly type: RelationshipType;
  /** Permanent URL of this relationship's page, in the same view. */
  readonly url: Scalars['URL']['output'];
};

/**
 * Real-world arrangement between parties, such as an investment. It exists because claims state it,
 * and its terms are resolved from them.
 */
export type RelationshipClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Change in what is known about one relationship between two days. */
export type RelationshipChange = {
  readonly __typename?: 'RelationshipChange';
  /** Terms as known on the later day. */
  readonly after: Terms;
  /**
   * Whether the relationship became known by publication between the two days. False for a deal that was
   * announced before the earlier day, whose claims are new evidence of an old deal.
   */
  readonly appeared: Scalars['Boolean']['output'];
  /** Whether the sources began to disagree between the two days. */
  readonly becameDisputed: Scalars['Boolean']['output'];
  /** Terms as known on the earlier day. Null if the relationship was unknown then. */
  readonly before?: Maybe<Terms>;
  /** Terms whose value changed. Empty if the relationship appeared, or if only its evidence changed. */
  readonly changedTerms: ReadonlyArray<TermName>;
  /**
   * Claims that became known by publication between the two days and caused the change. Only the first
   * 100 claims of the relationship are considered.
   */
  readonly claims: ReadonlyArray<Claim>;
  /** Relationship as known on the later day. */
  readonly relationship: Relationship;
  /** Whether the sources stopped disagreeing between the two days. */
  readonly settled: Scalars['Boolean']['output'];
};

/** Paginated list of changes. */
export type RelationshipChangeConnection = {
  readonly __typename?: 'RelationshipChangeConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<RelationshipChangeEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<RelationshipChange>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Number of relationships left out because they changed only by claims from sources without a date.
   * Such a claim became known when it was recorded, which is no news.
   */
  readonly undatedLeftOut: Scalars['Int']['output'];
};

/** Edge in a list of changes. */
export type RelationshipChangeEdge = {
  readonly __typename?: 'RelationshipChangeEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Change at the end of this edge. */
  readonly node: RelationshipChange;
};

/** Paginated list of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Relationship>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of relationships. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Cursor of this item, for use as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Relationship at the end of this edge. */
  readonly node: Relationship;
  /**
   * Role of the parent entity in this relationship. With `includeSubsidiaries`, the first role of the
   * entity or of a subsidiary. Null in root lists and in `subjectOf`.
   */
  readonly role?: Maybe<PartyRole>;
};

/**
 * Conditions for relationships, all of which must match. An empty list matches nothing. The filter
 * includes or excludes whole relationships and never changes their terms or evidence.
 */
export type RelationshipFilter = {
  /**
   * Matches relationships active at any time of this day, month, quarter, half or year, such as
   * `2025-03`.
   */
  readonly activeIn?: InputMaybe<Scalars['PartialDate']['input']>;
  /**
   * Matches relationships active on this day: started or announced by then, and neither ended nor
   * canceled before. A relationship with neither a start nor an announcement never matches.
   */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Matches relationships with a stated amount in this range. A relationship without an amount, or with
   * one in another currency, never matches.
   */
  readonly amount?: InputMaybe<AmountRange>;
  /**
   * Matches relationships that may have been announced in this range. A relationship without a date of
   * announcement never matches.
   */
  readonly announced?: InputMaybe<DateRange>;
  /** Matches relationships with at least one claim in one of the data sets with these IDs. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Matches only disputed relationships if true, and only undisputed ones if false. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Matches only relationships with a stated amount if true, and only those without one if false. */
  readonly hasAmount?: InputMaybe<Scalars['Boolean']['input']>;
  /** Matches the relationships with these IDs. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Minimum number of different publishers of the relationship's claims. */
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** Matches relationships with at least one claim of one of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Matches relationships that are part of one of the relationships with these IDs. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Matches relationships in which all entities with these IDs are parties. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Matches relationships with a party in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<PartyRole>>;
  /** Matches relationships with at least one claim from a source of one of these kinds. */
  readonly sourceKinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Matches relationships with one of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<DealStatus>>;
  /**
   * Matches relationships with every word of this text in the title or in the summary of a claim.
   * Ignores case and accents, and matches parts of words.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Matches relationships of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Sort order for a list of relationships. */
export type RelationshipOrder = {
  /** Direction in which to sort. Default `DESC`. */
  readonly direction: OrderDirection;
  /** Field by which to sort. */
  readonly field: RelationshipOrderField;
};

/** Field by which to sort relationships. Relationships with equal values are sorted by ID, ascending. */
export type RelationshipOrderField =
  /** Sorts by stated amount: US dollars first, then other currencies by code. */
  | 'AMOUNT'
  /** Sorts by date of announcement. A partial date counts as its first day. */
  | 'ANNOUNCED'
  /** Sorts by number of publishers, then by number of claims. */
  | 'EVIDENCE'
  /** Sorts by title, ignoring case and accents. */
  | 'TITLE';

/** Type of a relationship, such as an investment or a chip supply. */
export type RelationshipType =
  /** Takeover of a company, or of a part of it. */
  | 'ACQUISITION'
  /** Sale of chips, or of servers built around them. */
  | 'CHIP_SUPPLY'
  /** Rental of computing capacity. */
  | 'CLOUD_CONTRACT'
  /** Rivalry between parties in a market. */
  | 'COMPETITION'
  /** Reliance on something that the dependent cannot do without. */
  | 'DEPENDENCE'
  /** Development of a product by its maker. */
  | 'DEVELOPMENT'
  /** Sale of goods through another party. */
  | 'DISTRIBUTION'
  /** Construction and operation of a site or network. */
  | 'INFRASTRUCTURE'
  /** Money invested in a company in return for a share of it. */
  | 'INVESTMENT'
  /** Right to use something, granted by one party to another. */
  | 'LICENSE'
  /** Case before a court. The amount is that of a settlement. */
  | 'LITIGATION'
  /** Money lent by one party to another. */
  | 'LOAN'
  /** Manufacture of goods to the order of another party. */
  | 'MANUFACTURING'
  /** Agreement to work together. */
  | 'PARTNERSHIP'
  /** Sale of electricity to a buyer. */
  | 'POWER_SUPPLY'
  /** Rules set by an authority, or actions taken under them. */
  | 'REGULATION'
  /** Holding in a company. It is a state, not a payment. */
  | 'STAKE';

/** Customer that relies on one supplier for most of its purchases, or on one payer for most of its income. */
export type Reliance = {
  readonly __typename?: 'Reliance';
  /** Number of the customer's canceled relationships left out. 0 if `filter.status` is given. */
  readonly cancelled: Scalars['Int']['output'];
  /**
   * Number of the customer's relationships with an upper bound in the currency. For `LINKS`, all of the
   * customer's relationships.
   */
  readonly counted: Scalars['Int']['output'];
  /** Entity that depends on the supplier. */
  readonly customer: Entity;
  /** Number of relationships between the customer and the supplier. */
  readonly deals: Scalars['Int']['output'];
  /** Number of the customer's relationships whose money has no upper bound or is in another currency. */
  readonly leftOut: Scalars['Int']['output'];
  /**
   * Share of the supplier in the customer's purchases or income in percent, based on interval midpoints
   * and always within the range. Null unless the range is a single value, or at least two of the
   * customer's relationships and more than half of all state an amount with an upper bound, and none
   * states only a lower bound.
   */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /**
   * Highest possible share in percent, whatever the true amounts of all relationships are. 100 if an
   * amount of the supplier has no upper bound.
   */
  readonly percentHigh: Scalars['Float']['output'];
  /**
   * Lowest possible share in percent, whatever the true amounts of all relationships are. 0 if an amount
   * of another supplier has no upper bound.
   */
  readonly percentLow: Scalars['Float']['output'];
  /** Relationships between the customer and the supplier that count, best evidence first. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Number of the customer's rumored relationships left out. 0 if `filter.status` is given. */
  readonly rumored: Scalars['Int']['output'];
  /** Number of these relationships with an upper bound in the currency. For `LINKS`, all of them. */
  readonly statedDeals: Scalars['Int']['output'];
  /** Entity that the customer depends on. For `MONEY`, the payer. */
  readonly supplier: Entity;
  /** Number of suppliers of the customer. */
  readonly suppliers: Scalars['Int']['output'];
  /** Number of the customer's relationships whose money is not stated. */
  readonly unstated: Scalars['Int']['output'];
};

/** Winning position of a conflict, and the reason it won. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** Explanation of the decision in one sentence. */
  readonly explanation: Scalars['String']['output'];
  /**
   * Winning position. The resolved terms take its value, unless a figure of another basis, currency or
   * unit ranks higher.
   */
  readonly position: Position;
  /** First rule that separated the winning position from the runner-up. */
  readonly rule: ResolutionRule;
};

/**
 * Rule that ranks one position above another. A rumor never beats any other modality; otherwise the
 * rules apply in the order `STRONGER_SOURCE`, `STRONGER_MODALITY`, `MORE_PUBLISHERS`,
 * `LATER_PUBLISHED`, `FIRST_RECORDED`.
 */
export type ResolutionRule =
  /** No other rule decides, so the claim recorded first wins. */
  | 'FIRST_RECORDED'
  /**
   * The best claim was published later. An unknown date counts as earlier than any other, and a partial
   * date as its first day.
   */
  | 'LATER_PUBLISHED'
  /** More independent voices support the position: asserters, or else publishers. */
  | 'MORE_PUBLISHERS'
  /** The best claim has the stronger modality: `FACT`, then `REPORTED`, then `RUMOUR`. */
  | 'STRONGER_MODALITY'
  /**
   * The best claim comes from the kind of source with more weight: `FILING`, then `PRESS_RELEASE`, then
   * `NEWS` and `RESEARCH`, then `REFERENCE`, then `BLOG`, then `OTHER`.
   */
  | 'STRONGER_SOURCE';

/** Retraction of a claim, with its reason. */
export type Retraction = {
  readonly __typename?: 'Retraction';
  /** Time at which the claim was retracted. */
  readonly at: Scalars['DateTime']['output'];
  /** Author of the retraction. */
  readonly by: Scalars['String']['output'];
  /** Reason for the retraction. */
  readonly reason: Scalars['String']['output'];
  /** ID of the claim that was recorded in its place. */
  readonly replacedBy?: Maybe<Scalars['ID']['output']>;
  /**
   * Day on which the publisher withdrew the statement. Null if the claim should never have been
   * recorded.
   */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** Money of one currency that could pass through a whole cycle. */
export type SameMoney = {
  readonly __typename?: 'SameMoney';
  /** Currency of the interval. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /**
   * Upper bound of the interval, in whole currency units: the smallest upper bound of any step. Null if
   * no step has an upper bound.
   */
  readonly high?: Maybe<Scalars['SafeInt']['output']>;
  /** Lower bound of the interval, always 0, because money cannot be traced from step to step. */
  readonly low: Scalars['SafeInt']['output'];
};

/** Paginated list of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Node>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /**
   * Names of entities similar to the text, best first, at most 5. Empty if an entity matches, or if
   * `kinds` excludes entities.
   */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Number of items on all pages together. A search considers at most 1,000 texts of each kind, so the
   * number is a lower bound for very common words.
   */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of search results, with details of the match. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Text that matched, as escaped HTML with the matched words in `<mark>` elements. */
  readonly highlight: Scalars['String']['output'];
  /** Field that matched: `name`, `alias`, `identifier`, `title` or `summary`. */
  readonly matched: Scalars['String']['output'];
  /** Node that matches the search. */
  readonly node: Node;
  /** Relevance of the match, from 0 to 1. Scores are comparable only within one search. */
  readonly score: Scalars['Float']['output'];
};

/** Kind of node to search, and the text that is searched. */
export type SearchKind =
  /** Claims, by their summary. */
  | 'CLAIM'
  /** Entities, by name, alias and identifier. */
  | 'ENTITY'
  /** Relationships, by their title. */
  | 'RELATIONSHIP'
  /** Sources, by their title. */
  | 'SOURCE';

/** Market or group of companies, for sources that name no single company. */
export type Segment = Entity &
  Node & {
    readonly __typename?: 'Segment';
    /** Other names of the entity. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /**
     * Claims about the entity itself, in the order they were recorded. Claims about its relationships are
     * listed on the relationships.
     */
    readonly claims: ClaimConnection;
    /**
     * Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
     * the relationships that connect the two.
     */
    readonly counterparties: CounterpartyConnection;
    /** Country where the entity is based. */
    readonly country?: Maybe<Scalars['CountryCode']['output']>;
    /**
     * Number of deals in which this entity is a party. Competition, development, dependence, regulation
     * and litigation are not deals.
     */
    readonly deals: Scalars['Int']['output'];
    /**
     * Number of relationships in which this entity is a party. Equals `relationships { totalCount }`
     * without a filter.
     */
    readonly degree: Scalars['Int']['output'];
    /** Description of the entity in one sentence. */
    readonly description?: Maybe<Scalars['String']['output']>;
    /**
     * Text that tells this entity apart from others with the same name or short name: its full name, its
     * description, its country or its kind. Null if no other entity has the name.
     */
    readonly disambiguation?: Maybe<Scalars['String']['output']>;
    /** Names that the entity had earlier. Below `knownOn`, `name` is the name of that day. */
    readonly formerNames: ReadonlyArray<FormerName>;
    /**
     * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
     * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Identifiers of the entity in external registers, such as Wikidata. */
    readonly identifiers: ReadonlyArray<Identifier>;
    /** Kind of this entity. It determines the object type, such as `PublicBody` for `PUBLIC_BODY`. */
    readonly kind: EntityKind;
    /**
     * Money that this entity pays and receives, including promised money, by relationship type and
     * direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
     */
    readonly moneyFlow: ReadonlyArray<MoneyFlow>;
    /** Full name of the entity, such as `NVIDIA Corporation`. */
    readonly name: Scalars['String']['output'];
    /** Relationships in which this entity is a party. */
    readonly relationships: RelationshipConnection;
    /** Name short enough for a label, such as `NVIDIA`. Equals `name` if no short name is recorded. */
    readonly shortName: Scalars['String']['output'];
    /** Plain ID, such as `nvidia`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /**
     * Relationships about this entity, such as deals for a product, a site or a market. They do not count
     * toward `degree`.
     */
    readonly subjectOf: RelationshipConnection;
    /** Permanent URL of this entity's page, in the same view. */
    readonly url: Scalars['URL']['output'];
  };

/** Market or group of companies, for sources that name no single company. */
export type SegmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Market or group of companies, for sources that name no single company. */
export type SegmentCounterpartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coParties?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Market or group of companies, for sources that name no single company. */
export type SegmentDealsArgs = {
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Market or group of companies, for sources that name no single company. */
export type SegmentMoneyFlowArgs = {
  filter?: InputMaybe<RelationshipFilter>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Market or group of companies, for sources that name no single company. */
export type SegmentRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeSubsidiaries?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
  role?: InputMaybe<ReadonlyArray<PartyRole>>;
  with?: InputMaybe<Scalars['ID']['input']>;
};

/** Market or group of companies, for sources that name no single company. */
export type SegmentSubjectOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RelationshipOrder>;
};

/** Share of one supplier in a market. */
export type Share = {
  readonly __typename?: 'Share';
  /** Number of the supplier's relationships in the market. */
  readonly deals: Scalars['Int']['output'];
  /** Supplier that has the share: the party that is paid. */
  readonly entity: Entity;
  /**
   * Share in percent, based on interval midpoints and always within the range. Null unless the range is a
   * single value, or at least two relationships and more than half of all state an amount with an upper
   * bound, and none states only a lower bound.
   */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /**
   * Highest possible share in percent, whatever the true amounts of all relationships are. 100 if an
   * amount of the supplier has no upper bound.
   */
  readonly percentHigh: Scalars['Float']['output'];
  /**
   * Lowest possible share in percent, whatever the true amounts of all relationships are. 0 if an amount
   * of another supplier has no upper bound.
   */
  readonly percentLow: Scalars['Float']['output'];
  /**
   * Number of relationships that state an amount with an upper bound.
   * @deprecated Use `statedDeals`.
   */
  readonly relationships: Scalars['Int']['output'];
  /** Number of these relationships with an upper bound in the currency. For `LINKS`, all of them. */
  readonly statedDeals: Scalars['Int']['output'];
};

/** Publication that claims come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** URL of an archived copy. */
  readonly archiveUrl?: Maybe<Scalars['URL']['output']>;
  /** Citation of the source, ready to paste. Dates are as precise as known, never padded. */
  readonly citation: Scalars['String']['output'];
  /** Claims from this source, in the order they were recorded. */
  readonly claims: ClaimConnection;
  /**
   * Readable ID, such as `nvidia`. Below `knownOn`, it names the view too, such as `nvidia@2025-10-01`,
   * `nvidia@official` or `nvidia@2025-10-01,official`. It never changes.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of the publication, which determines its weight when sources disagree. */
  readonly kind: SourceKind;
  /** Language of the publication as a BCP 47 tag, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Date of publication, as precisely as known. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the date of publication was inferred rather than printed. */
  readonly publishedOnInferred: Scalars['Boolean']['output'];
  /** Name of the source's publisher. */
  readonly publisher: Scalars['String']['output'];
  /** Day on which the publication was read. */
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** Plain ID. It is the same in every view. */
  readonly slug: Scalars['ID']['output'];
  /** Title of the publication, as printed. */
  readonly title: Scalars['String']['output'];
  /** URL of the publication. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** Publication that claims come from. */
export type SourceCitationArgs = {
  style?: InputMaybe<CitationStyle>;
};

/** Publication that claims come from. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Paginated list of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** Edges on this page, each with a node and its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Nodes on this page, without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Position of this page within the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Edge in a list of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor of this item, for use as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Source at the end of this edge. */
  readonly node: Source;
};

/**
 * Kind of a publication. Its weight when sources disagree, highest first: `FILING`, `PRESS_RELEASE`,
 * `NEWS` and `RESEARCH`, `REFERENCE`, `BLOG`, `OTHER`.
 */
export type SourceKind =
  /** Blog post or newsletter. */
  | 'BLOG'
  /** Document required by law, such as a regulatory filing or a court document. */
  | 'FILING'
  /** Report by a news organization. */
  | 'NEWS'
  /** Any kind not listed here. */
  | 'OTHER'
  /** Statement published by one of the parties involved. */
  | 'PRESS_RELEASE'
  /** Reference work or public register. */
  | 'REFERENCE'
  /** Academic study or analyst report. */
  | 'RESEARCH';

/** Sum over the relationships at one stage. */
export type StageSum = {
  readonly __typename?: 'StageSum';
  /** Number of relationships at this stage, wholes and parts included. */
  readonly count: Scalars['Int']['output'];
  /** Number of these relationships that count by an estimate. */
  readonly estimated: Scalars['Int']['output'];
  /** Stage of the relationships. */
  readonly stage: DealStage;
  /** Sums of the money of the relationships, one interval per currency. */
  readonly total: ReadonlyArray<Interval>;
  /** Number of these relationships whose money is not stated. */
  readonly unstated: Scalars['Int']['output'];
};

/** Holding in a company. It is a state, not a payment. */
export type Stake = Node &
  Relationship & {
    readonly __typename?: 'Stake';
    /** Entities that the relationship is about, such as products, facilities and segments, at most 100. */
    readonly about: ReadonlyArray<Entity>;
    /** Claims about the relationship, in the order they were recorded. */
    readonly claims: ClaimConnection;
    /** Conflicts between the claims in view. */
    readonly conflicts: ReadonlyArray<Conflict>;
    /** Evidence for the relationship, over all claims in view. */
    readonly evidence: Evidence;
    /** Entities that hold the stake. */
    readonly holders: ReadonlyArray<Entity>;
    /**
     * Readable ID, such as `microsoft-nvidia-anthropic-investment`. Below `knownOn`, it names the view too,
     * such as `microsoft-nvidia-anthropic-investment@2025-12-01`. It never changes.
     */
    readonly id: Scalars['ID']['output'];
    /** Companies in which the stake is held. */
    readonly issuers: ReadonlyArray<Entity>;
    /** Larger relationship that this one is a part of. */
    readonly partOf?: Maybe<Relationship>;
    /** Parties of the relationship with their roles, at most 100. */
    readonly parties: ReadonlyArray<Party>;
    /** Relationships that are parts of this one, sorted by ID, at most 100. */
    readonly parts: ReadonlyArray<Relationship>;
    /** Plain ID, such as `microsoft-nvidia-anthropic-investment`. It is the same in every view. */
    readonly slug: Scalars['ID']['output'];
    /** Resolved share of the company in percent; shorthand for `terms { stakePercent }`. */
    readonly stakePercent?: Maybe<Quantity>;
    /** Terms resolved from all claims in view. */
    readonly terms: Terms;
    /** Title of the relationship in this graph. */
    readonly title: Scalars['String']['output'];
    /** Type of this relationship. It determines the object type, such as `ChipSupply` for `CHIP_SUPPLY`. */
    readonly type: RelationshipType;
    /** Permanent URL of this relationship's page, in the same view. */
    readonly url: Scalars['URL']['output'];
    /** Resolved valuation of the company; shorthand for `terms { valuation }`. */
    readonly valuation?: Maybe<Amount>;
  };

/** Holding in a company. It is a state, not a payment. */
export type StakeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Part of the graph, ready to draw. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /**
   * Links between any two of the entities, including the outermost ones. At most ten times as many
   * links as `limit`.
   */
  readonly links: ReadonlyArray<Link>;
  /** Entities of the subgraph, nearest to the given ones first. At equal distance, best evidence first. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether a limit cut off entities or links. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Term that claims can state, leave undisclosed or disagree on. */
export type TermName =
  /** Money of the deal as a whole, regardless of the number of payers. */
  | 'AMOUNT'
  /** Date of the announcement. */
  | 'ANNOUNCED_ON'
  /** Electrical capacity, in megawatts. */
  | 'CAPACITY_MEGAWATTS'
  /** Date on which the relationship ends or ended. */
  | 'ENDS_ON'
  /** Share of a company, in percent. */
  | 'STAKE_PERCENT'
  /** Date on which the relationship starts or started. */
  | 'STARTS_ON'
  /** Status of the deal. */
  | 'STATUS'
  /** Number of units, such as chips, servers or shares. */
  | 'UNITS'
  /** Valuation of a company in the deal. */
  | 'VALUATION';

/** Quantity with the term that it belongs to. */
export type TermQuantity = {
  readonly __typename?: 'TermQuantity';
  /** Value of the term. */
  readonly quantity: Quantity;
  /** Term of the quantity. */
  readonly term: TermName;
};

/** Terms stated by one claim, or resolved from all claims of a relationship. A term that nobody states is null. */
export type Terms = {
  readonly __typename?: 'Terms';
  /**
   * Money of the deal as a whole, regardless of the number of payers. If sources state figures of
   * several bases, the first of `TOTAL`, `ROUND`, `WITH_OPTIONS`, `TRANCHE`, `PROJECT`, `ESTIMATE` and
   * the remaining bases.
   */
  readonly amount?: Maybe<Amount>;
  /** Date of the announcement. */
  readonly announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Electrical capacity, in megawatts. */
  readonly capacityMegawatts?: Maybe<Quantity>;
  /** Date on which the relationship ends or ended. */
  readonly endsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Change in a figure over time. */
  readonly metric?: Maybe<Metric>;
  /** Amounts of other bases or in other currencies, best first. */
  readonly otherAmounts: ReadonlyArray<Amount>;
  /** Stakes, capacities and numbers of other bases or in other units, best first. */
  readonly otherQuantities: ReadonlyArray<TermQuantity>;
  /** Valuations of other bases or in other currencies, best first. */
  readonly otherValuations: ReadonlyArray<Amount>;
  /** Share of a company, in percent. */
  readonly stakePercent?: Maybe<Quantity>;
  /** Date on which the relationship starts or started. */
  readonly startsOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Status of the deal. */
  readonly status?: Maybe<DealStatus>;
  /** Terms that the source says are not disclosed. This is a statement of the source, not a gap in the data. */
  readonly undisclosed: ReadonlyArray<TermName>;
  /** Number of units, such as chips, servers or shares. */
  readonly units?: Maybe<Quantity>;
  /**
   * Valuation of a company in the deal. If sources state several, the post-money valuation, then the one
   * of unknown basis, then the pre-money valuation.
   */
  readonly valuation?: Maybe<Amount>;
};

/** Sum over one group of relationships. */
export type Total = {
  readonly __typename?: 'Total';
  /** Sums by stage, with nothing left out. Only stages that have relationships. */
  readonly byStage: ReadonlyArray<StageSum>;
  /** Number of canceled relationships left out. 0 by `STATUS` and if `filter.status` is given. */
  readonly cancelled: Scalars['Int']['output'];
  /** Number of relationships that count in the sum, wholes and parts included. */
  readonly count: Scalars['Int']['output'];
  /** Payer or payee that the group belongs to. Null for all other groups. */
  readonly entity?: Maybe<Entity>;
  /** Number of counted relationships that count by an estimate. */
  readonly estimated: Scalars['Int']['output'];
  /**
   * Key of the group: the slug of the payer or payee, the relationship type, the year, the country or the
   * status. `unknown` if there is none.
   */
  readonly key: Scalars['String']['output'];
  /** Number of rumored relationships left out. 0 by `STATUS` and if `filter.status` is given. */
  readonly rumored: Scalars['Int']['output'];
  /** Sums of the money of the relationships, one interval per currency. */
  readonly total: ReadonlyArray<Interval>;
  /** Number of counted relationships whose money is not stated. */
  readonly unstated: Scalars['Int']['output'];
};

/** Property by which sums are grouped. */
export type TotalBy =
  /**
   * Groups by country of the payee. An amount shared by payees in several countries counts from 0 for
   * each country.
   */
  | 'COUNTRY'
  /** Groups by the entity that is paid. An amount shared by several payees counts from 0 for each of them. */
  | 'PAYEE'
  /** Groups by the entity that pays. An amount shared by several payers counts from 0 for each of them. */
  | 'PAYER'
  /** Groups by status, with canceled and rumored relationships. Without a status, the key is `unknown`. */
  | 'STATUS'
  /** Groups by type of relationship, including types without payments. */
  | 'TYPE'
  /** Groups by year of the announcement. Without a date, the key is `unknown`. */
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

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity: EntityNode | EntityNode | EntityNode | EntityNode | EntityNode | EntityNode | EntityNode;
  Graph: QueryRoot | QueryRoot;
  Node:
    | RelationshipNode
    | RelationshipNode
    | ClaimNode
    | RelationshipNode
    | EntityNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | EntityNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | EntityNode
    | EntityNode
    | RelationshipNode
    | EntityNode
    | EntityNode
    | RelationshipNode
    | EntityNode
    | SourceNode
    | RelationshipNode;
  Relationship:
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode
    | RelationshipNode;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acquisition: ResolverTypeWrapper<RelationshipNode>;
  Amount: ResolverTypeWrapper<AmountRecord>;
  AmountRange: AmountRange;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChipSupply: ResolverTypeWrapper<RelationshipNode>;
  ChipSupplyConnection: ResolverTypeWrapper<RelationshipPage>;
  ChipSupplyEdge: ResolverTypeWrapper<RelationshipPageEdge>;
  CitationStyle: CitationStyle;
  Claim: ResolverTypeWrapper<ClaimNode>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimPageEdge>;
  ClaimFilter: ClaimFilter;
  ClaimState: ClaimState;
  CloudContract: ResolverTypeWrapper<RelationshipNode>;
  CloudContractConnection: ResolverTypeWrapper<RelationshipPage>;
  CloudContractEdge: ResolverTypeWrapper<RelationshipPageEdge>;
  Company: ResolverTypeWrapper<EntityNode>;
  CompanyConnection: ResolverTypeWrapper<EntityPage>;
  CompanyEdge: ResolverTypeWrapper<EntityPageEdge>;
  CompanyRole: CompanyRole;
  Competition: ResolverTypeWrapper<RelationshipNode>;
  Concentration: ResolverTypeWrapper<
    Omit<Concentration, 'shares'> & { shares: ReadonlyArray<ResolversTypes['Share']> }
  >;
  ConcentrationMeasure: ConcentrationMeasure;
  Conflict: ResolverTypeWrapper<ConflictResult>;
  ConflictConnection: ResolverTypeWrapper<ConflictPage>;
  ConflictEdge: ResolverTypeWrapper<ConflictPageEdge>;
  CounterpartyConnection: ResolverTypeWrapper<EntityPage>;
  CounterpartyEdge: ResolverTypeWrapper<EntityPageEdge>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Dataset: ResolverTypeWrapper<Dataset>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DealStage: DealStage;
  DealStatus: DealStatus;
  Dependence: ResolverTypeWrapper<RelationshipNode>;
  DependenceOn: DependenceOn;
  Development: ResolverTypeWrapper<RelationshipNode>;
  Distribution: ResolverTypeWrapper<RelationshipNode>;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityEdge: ResolverTypeWrapper<EntityPageEdge>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  EvidenceFloor: EvidenceFloor;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Facility: ResolverTypeWrapper<EntityNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FlowDirection: FlowDirection;
  FormerName: ResolverTypeWrapper<FormerName>;
  Graph: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Graph']>;
  GraphInfo: ResolverTypeWrapper<GraphSummary>;
  GraphView: ResolverTypeWrapper<QueryRoot>;
  Hop: ResolverTypeWrapper<
    Omit<Hop, 'from' | 'relationships' | 'to'> & {
      from: ResolversTypes['Entity'];
      relationships: ReadonlyArray<ResolversTypes['Relationship']>;
      to: ResolversTypes['Entity'];
    }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierRecord>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
  Infrastructure: ResolverTypeWrapper<RelationshipNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: ResolverTypeWrapper<Interval>;
  Investment: ResolverTypeWrapper<RelationshipNode>;
  InvestmentConnection: ResolverTypeWrapper<RelationshipPage>;
  InvestmentEdge: ResolverTypeWrapper<RelationshipPageEdge>;
  License: ResolverTypeWrapper<RelationshipNode>;
  Link: ResolverTypeWrapper<Omit<Link, 'relationship'> & { relationship: ResolversTypes['Relationship'] }>;
  LinkKind: LinkKind;
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
  MoneyFlow: ResolverTypeWrapper<MoneyFlowParent>;
  MoneyStep: ResolverTypeWrapper<
    Omit<MoneyStep, 'amounts' | 'payee' | 'payer' | 'relationships'> & {
      amounts: ReadonlyArray<ResolversTypes['Interval']>;
      payee: ResolversTypes['Entity'];
      payer: ResolversTypes['Entity'];
      relationships: ReadonlyArray<ResolversTypes['Relationship']>;
    }
  >;
  Node: ResolverTypeWrapper<ResultNode>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<AnyPage>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partnership: ResolverTypeWrapper<RelationshipNode>;
  Party: ResolverTypeWrapper<PartyResult>;
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
  Position: ResolverTypeWrapper<PositionResult>;
  PowerSupply: ResolverTypeWrapper<RelationshipNode>;
  Product: ResolverTypeWrapper<EntityNode>;
  PublicBody: ResolverTypeWrapper<EntityNode>;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<QuantityRecord>;
  Query: ResolverTypeWrapper<QueryRoot>;
  Recorder: Recorder;
  Regulation: ResolverTypeWrapper<RelationshipNode>;
  Relationship: ResolverTypeWrapper<RelationshipNode>;
  RelationshipChange: ResolverTypeWrapper<RelationshipChangeResult>;
  RelationshipChangeConnection: ResolverTypeWrapper<RelationshipChangePage>;
  RelationshipChangeEdge: ResolverTypeWrapper<RelationshipChangePageEdge>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipPage>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipPageEdge>;
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
  SearchEdge: ResolverTypeWrapper<SearchPageEdge>;
  SearchKind: SearchKind;
  Segment: ResolverTypeWrapper<EntityNode>;
  Share: ResolverTypeWrapper<Omit<Share, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<SourceNode>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourcePageEdge>;
  SourceKind: SourceKind;
  StageSum: ResolverTypeWrapper<
    Omit<StageSum, 'total'> & { total: ReadonlyArray<ResolversTypes['Interval']> }
  >;
  Stake: ResolverTypeWrapper<RelationshipNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<
    Omit<Subgraph, 'links' | 'nodes'> & {
      links: ReadonlyArray<ResolversTypes['Link']>;
      nodes: ReadonlyArray<ResolversTypes['Entity']>;
    }
  >;
  TermName: TermName;
  TermQuantity: ResolverTypeWrapper<
    Omit<TermQuantity, 'quantity'> & { quantity: ResolversTypes['Quantity'] }
  >;
  Terms: ResolverTypeWrapper<TermsRecord>;
  Total: ResolverTypeWrapper<TotalParent>;
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
  ChipSupplyEdge: RelationshipPageEdge;
  Claim: ClaimNode;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimPageEdge;
  ClaimFilter: ClaimFilter;
  CloudContract: RelationshipNode;
  CloudContractConnection: RelationshipPage;
  CloudContractEdge: RelationshipPageEdge;
  Company: EntityNode;
  CompanyConnection: EntityPage;
  CompanyEdge: EntityPageEdge;
  Competition: RelationshipNode;
  Concentration: Omit<Concentration, 'shares'> & { shares: ReadonlyArray<ResolversParentTypes['Share']> };
  Conflict: ConflictResult;
  ConflictConnection: ConflictPage;
  ConflictEdge: ConflictPageEdge;
  CounterpartyConnection: EntityPage;
  CounterpartyEdge: EntityPageEdge;
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
  EntityEdge: EntityPageEdge;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  Evidence: EvidenceRecord;
  Facet: Facet;
  FacetValue: FacetValue;
  Facility: EntityNode;
  Float: Scalars['Float']['output'];
  FormerName: FormerName;
  Graph: ResolversInterfaceTypes<ResolversParentTypes>['Graph'];
  GraphInfo: GraphSummary;
  GraphView: QueryRoot;
  Hop: Omit<Hop, 'from' | 'relationships' | 'to'> & {
    from: ResolversParentTypes['Entity'];
    relationships: ReadonlyArray<ResolversParentTypes['Relationship']>;
    to: ResolversParentTypes['Entity'];
  };
  ID: Scalars['ID']['output'];
  Identifier: IdentifierRecord;
  IdentifierInput: IdentifierInput;
  Infrastructure: RelationshipNode;
  Int: Scalars['Int']['output'];
  Interval: Interval;
  Investment: RelationshipNode;
  InvestmentConnection: RelationshipPage;
  InvestmentEdge: RelationshipPageEdge;
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
  MoneyFlow: MoneyFlowParent;
  MoneyStep: Omit<MoneyStep, 'amounts' | 'payee' | 'payer' | 'relationships'> & {
    amounts: ReadonlyArray<ResolversParentTypes['Interval']>;
    payee: ResolversParentTypes['Entity'];
    payer: ResolversParentTypes['Entity'];
    relationships: ReadonlyArray<ResolversParentTypes['Relationship']>;
  };
  Node: ResultNode;
  PageInfo: AnyPage;
  PartialDate: Scalars['PartialDate']['output'];
  Partnership: RelationshipNode;
  Party: PartyResult;
  Path: Omit<Path, 'hops' | 'links' | 'nodes'> & {
    hops: ReadonlyArray<ResolversParentTypes['Hop']>;
    links: ReadonlyArray<ResolversParentTypes['Link']>;
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>;
  };
  Person: EntityNode;
  Place: EntityNode;
  Position: PositionResult;
  PowerSupply: RelationshipNode;
  Product: EntityNode;
  PublicBody: EntityNode;
  Quantity: QuantityRecord;
  Query: QueryRoot;
  Regulation: RelationshipNode;
  Relationship: RelationshipNode;
  RelationshipChange: RelationshipChangeResult;
  RelationshipChangeConnection: RelationshipChangePage;
  RelationshipChangeEdge: RelationshipChangePageEdge;
  RelationshipConnection: RelationshipPage;
  RelationshipEdge: RelationshipPageEdge;
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
  SearchEdge: SearchPageEdge;
  Segment: EntityNode;
  Share: Omit<Share, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Source: SourceNode;
  SourceConnection: SourcePage;
  SourceEdge: SourcePageEdge;
  StageSum: Omit<StageSum, 'total'> & { total: ReadonlyArray<ResolversParentTypes['Interval']> };
  Stake: RelationshipNode;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'links' | 'nodes'> & {
    links: ReadonlyArray<ResolversParentTypes['Link']>;
    nodes: ReadonlyArray<ResolversParentTypes['Entity']>;
  };
  TermQuantity: Omit<TermQuantity, 'quantity'> & { quantity: ResolversParentTypes['Quantity'] };
  Terms: TermsRecord;
  Total: TotalParent;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  about?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
    RequireFields<CompanyCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<CompanyDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
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
    RequireFields<CompanyMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<CompanyRelationshipsArgs, 'includeSubsidiaries'>
  >;
  roles?: Resolver<ReadonlyArray<ResolversTypes['CompanyRole']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hhi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhiHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhiLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ConcentrationMeasure'], ParentType, ContextType>;
  rumored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
    RequireFields<FacilityCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<FacilityDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    RequireFields<FacilityMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<FacilityRelationshipsArgs, 'includeSubsidiaries'>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectOf?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    Partial<FacilitySubjectOfArgs>
  >;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormerNameResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GraphResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph'],
> = {
  __resolveType: TypeResolveFn<'GraphView' | 'Query', ParentType, ContextType>;
};

export type GraphInfoResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo'],
> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphViewResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['GraphView'] = ResolversParentTypes['GraphView'],
> = {
  changesBetween?: Resolver<
    Maybe<ResolversTypes['RelationshipChangeConnection']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewChangesBetweenArgs, 'from' | 'to'>
  >;
  chipSupplies?: Resolver<
    Maybe<ResolversTypes['ChipSupplyConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewChipSuppliesArgs>
  >;
  claim?: Resolver<
    Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewClaimArgs, 'id'>
  >;
  claims?: Resolver<
    Maybe<ResolversTypes['ClaimConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewClaimsArgs>
  >;
  cloudContracts?: Resolver<
    Maybe<ResolversTypes['CloudContractConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewCloudContractsArgs>
  >;
  commonCounterparties?: Resolver<
    Maybe<ResolversTypes['CounterpartyConnection']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewCommonCounterpartiesArgs, 'coParties' | 'of'>
  >;
  companies?: Resolver<
    Maybe<ResolversTypes['CompanyConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewCompaniesArgs>
  >;
  company?: Resolver<
    Maybe<ResolversTypes['Company']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewCompanyArgs, 'id'>
  >;
  concentration?: Resolver<
    Maybe<ResolversTypes['Concentration']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewConcentrationArgs, 'currency' | 'first' | 'measure' | 'type'>
  >;
  conflicts?: Resolver<
    Maybe<ResolversTypes['ConflictConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewConflictsArgs>
  >;
  dependence?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Reliance']>>,
    ParentType,
    ContextType,
    RequireFields<GraphViewDependenceArgs, 'currency' | 'first' | 'measure' | 'minPercent' | 'on'>
  >;
  entities?: Resolver<
    Maybe<ResolversTypes['EntityConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewEntitiesArgs>
  >;
  entity?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewEntityArgs, 'id'>
  >;
  entityBy?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewEntityByArgs, 'scheme' | 'value'>
  >;
  facets?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Facet']>>,
    ParentType,
    ContextType,
    Partial<GraphViewFacetsArgs>
  >;
  graph?: Resolver<Maybe<ResolversTypes['GraphInfo']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investments?: Resolver<
    Maybe<ResolversTypes['InvestmentConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewInvestmentsArgs>
  >;
  knownOn?: Resolver<ResolversTypes['GraphView'], ParentType, ContextType, Partial<GraphViewKnownOnArgs>>;
  moneyCycles?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['MoneyCycle']>>,
    ParentType,
    ContextType,
    RequireFields<GraphViewMoneyCyclesArgs, 'limit' | 'maxLength'>
  >;
  neighborhood?: Resolver<
    Maybe<ResolversTypes['Subgraph']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewNeighborhoodArgs, 'coParties' | 'depth' | 'limit' | 'of'>
  >;
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewNodeArgs, 'id'>
  >;
  nodes?: Resolver<
    Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>,
    ParentType,
    ContextType,
    RequireFields<GraphViewNodesArgs, 'ids'>
  >;
  paths?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Path']>>,
    ParentType,
    ContextType,
    RequireFields<GraphViewPathsArgs, 'coParties' | 'from' | 'limit' | 'maxLength' | 'to'>
  >;
  relationship?: Resolver<
    Maybe<ResolversTypes['Relationship']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewRelationshipArgs, 'id'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelationshipConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewRelationshipsArgs>
  >;
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewSearchArgs, 'text'>
  >;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<GraphViewSourceArgs, 'id'>
  >;
  sources?: Resolver<
    Maybe<ResolversTypes['SourceConnection']>,
    ParentType,
    ContextType,
    Partial<GraphViewSourcesArgs>
  >;
  totals?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Total']>>,
    ParentType,
    ContextType,
    RequireFields<GraphViewTotalsArgs, 'by' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  byStage?: Resolver<ReadonlyArray<ResolversTypes['StageSum']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['FlowDirection'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rumored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyStepResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['MoneyStep'] = ResolversParentTypes['MoneyStep'],
> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
    RequireFields<PersonCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<PersonDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    RequireFields<PersonMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<PersonRelationshipsArgs, 'includeSubsidiaries'>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
    RequireFields<PlaceCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<PlaceDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    RequireFields<PlaceMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<PlaceRelationshipsArgs, 'includeSubsidiaries'>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
    RequireFields<ProductCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<ProductDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  maker?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    RequireFields<ProductMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<ProductRelationshipsArgs, 'includeSubsidiaries'>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
    RequireFields<PublicBodyCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<PublicBodyDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    RequireFields<PublicBodyMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<PublicBodyRelationshipsArgs, 'includeSubsidiaries'>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
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
    Maybe<ResolversTypes['RelationshipChangeConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryChangesBetweenArgs, 'from' | 'to'>
  >;
  chipSupplies?: Resolver<
    Maybe<ResolversTypes['ChipSupplyConnection']>,
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
  claims?: Resolver<
    Maybe<ResolversTypes['ClaimConnection']>,
    ParentType,
    ContextType,
    Partial<QueryClaimsArgs>
  >;
  cloudContracts?: Resolver<
    Maybe<ResolversTypes['CloudContractConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCloudContractsArgs>
  >;
  commonCounterparties?: Resolver<
    Maybe<ResolversTypes['CounterpartyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCommonCounterpartiesArgs, 'coParties' | 'of'>
  >;
  companies?: Resolver<
    Maybe<ResolversTypes['CompanyConnection']>,
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
    Maybe<ResolversTypes['Concentration']>,
    ParentType,
    ContextType,
    RequireFields<QueryConcentrationArgs, 'currency' | 'first' | 'measure' | 'type'>
  >;
  conflicts?: Resolver<
    Maybe<ResolversTypes['ConflictConnection']>,
    ParentType,
    ContextType,
    Partial<QueryConflictsArgs>
  >;
  dependence?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Reliance']>>,
    ParentType,
    ContextType,
    RequireFields<QueryDependenceArgs, 'currency' | 'first' | 'measure' | 'minPercent' | 'on'>
  >;
  entities?: Resolver<
    Maybe<ResolversTypes['EntityConnection']>,
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
  entityBy?: Resolver<
    Maybe<ResolversTypes['Entity']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntityByArgs, 'scheme' | 'value'>
  >;
  facets?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Facet']>>,
    ParentType,
    ContextType,
    Partial<QueryFacetsArgs>
  >;
  graph?: Resolver<Maybe<ResolversTypes['GraphInfo']>, ParentType, ContextType>;
  investments?: Resolver<
    Maybe<ResolversTypes['InvestmentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryInvestmentsArgs>
  >;
  knownOn?: Resolver<ResolversTypes['GraphView'], ParentType, ContextType, Partial<QueryKnownOnArgs>>;
  moneyCycles?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['MoneyCycle']>>,
    ParentType,
    ContextType,
    RequireFields<QueryMoneyCyclesArgs, 'limit' | 'maxLength'>
  >;
  neighborhood?: Resolver<
    Maybe<ResolversTypes['Subgraph']>,
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'coParties' | 'depth' | 'limit' | 'of'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  paths?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Path']>>,
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'coParties' | 'from' | 'limit' | 'maxLength' | 'to'>
  >;
  relationship?: Resolver<
    Maybe<ResolversTypes['Relationship']>,
    ParentType,
    ContextType,
    RequireFields<QueryRelationshipArgs, 'id'>
  >;
  relationships?: Resolver<
    Maybe<ResolversTypes['RelationshipConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRelationshipsArgs>
  >;
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
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
  sources?: Resolver<
    Maybe<ResolversTypes['SourceConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySourcesArgs>
  >;
  totals?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Total']>>,
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  undatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  rumored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedDeals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  replacedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
    RequireFields<SegmentCounterpartiesArgs, 'coParties'>
  >;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deals?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    RequireFields<SegmentDealsArgs, 'includeSubsidiaries'>
  >;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disambiguation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  moneyFlow?: Resolver<
    ReadonlyArray<ResolversTypes['MoneyFlow']>,
    ParentType,
    ContextType,
    RequireFields<SegmentMoneyFlowArgs, 'includeSubsidiaries'>
  >;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<
    ResolversTypes['RelationshipConnection'],
    ParentType,
    ContextType,
    RequireFields<SegmentRelationshipsArgs, 'includeSubsidiaries'>
  >;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  deals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedDeals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type StageSumResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['StageSum'] = ResolversParentTypes['StageSum'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DealStage'], ParentType, ContextType>;
  total?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  unstated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type TermQuantityResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['TermQuantity'] = ResolversParentTypes['TermQuantity'],
> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['TermName'], ParentType, ContextType>;
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
  otherAmounts?: Resolver<ReadonlyArray<ResolversTypes['Amount']>, ParentType, ContextType>;
  otherQuantities?: Resolver<ReadonlyArray<ResolversTypes['TermQuantity']>, ParentType, ContextType>;
  otherValuations?: Resolver<ReadonlyArray<ResolversTypes['Amount']>, ParentType, ContextType>;
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
  byStage?: Resolver<ReadonlyArray<ResolversTypes['StageSum']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rumored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  FormerName?: FormerNameResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  GraphView?: GraphViewResolvers<ContextType>;
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
  StageSum?: StageSumResolvers<ContextType>;
  Stake?: StakeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TermQuantity?: TermQuantityResolvers<ContextType>;
  Terms?: TermsResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  URL?: GraphQLScalarType;
};
