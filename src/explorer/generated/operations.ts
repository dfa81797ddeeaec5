/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/**
 * Range of money in one currency, both ends included. It is compared with the stated value:
 * `up to $15 billion` counts as 15 billion. A `BETWEEN` amount matches if any part of it is in the
 * range.
 */
export type AmountRange = {
  /** Includes only amounts of one of these bases. Any basis if omitted. */
  readonly basis?: ReadonlyArray<Basis> | null | undefined;
  /** Currency of the range. Amounts in other currencies never match. Default `USD`. */
  readonly currency?: string | null | undefined;
  /** Minimum amount, in whole currency units. No minimum if omitted. */
  readonly gte?: number | null | undefined;
  /** Maximum amount, in whole currency units. No maximum if omitted. */
  readonly lte?: number | null | undefined;
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

/** Measure on which shares are based. */
export type ConcentrationMeasure =
  /** Number of relationships, regardless of money. */
  | 'LINKS'
  /** Stated money in one currency. */
  | 'MONEY';

/**
 * Range of dates, both ends included. A partial date covers its whole period: `to: "2025"` ends on
 * December 31, 2025.
 */
export type DateRange = {
  /** First day of the range. No lower bound if omitted. */
  readonly from?: string | null | undefined;
  /** Last day of the range. No upper bound if omitted. */
  readonly to?: string | null | undefined;
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

/** Direction of money, as seen from the entity. */
export type FlowDirection =
  /** Money paid to the entity. */
  | 'IN'
  /** Money paid by the entity. */
  | 'OUT';

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

/** Direction of a sort order. Items without a value come last in both directions. */
export type OrderDirection =
  /** Ascending: smallest number, earliest date or A first. */
  | 'ASC'
  /** Descending: largest number, latest date or Z first. */
  | 'DESC';

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

/** Recorder of a claim. Every claim states whether a person or a program recorded it. */
export type Recorder =
  /** Person who read the source. */
  | 'HUMAN'
  /** Program that extracted the claim. */
  | 'MACHINE';

/**
 * Conditions for relationships, all of which must match. An empty list matches nothing. The filter
 * includes or excludes whole relationships and never changes their terms or evidence.
 */
export type RelationshipFilter = {
  /**
   * Matches relationships active at any time of this day, month, quarter, half or year, such as
   * `2025-03`.
   */
  readonly activeIn?: string | null | undefined;
  /**
   * Matches relationships active on this day: started or announced by then, and neither ended nor
   * canceled before. A relationship with neither a start nor an announcement never matches.
   */
  readonly activeOn?: string | null | undefined;
  /**
   * Matches relationships with a stated amount in this range. A relationship without an amount, or with
   * one in another currency, never matches.
   */
  readonly amount?: AmountRange | null | undefined;
  /**
   * Matches relationships that may have been announced in this range. A relationship without a date of
   * announcement never matches.
   */
  readonly announced?: DateRange | null | undefined;
  /** Matches relationships with at least one claim in one of the data sets with these IDs. */
  readonly datasets?: ReadonlyArray<string> | null | undefined;
  /** Matches only disputed relationships if true, and only undisputed ones if false. */
  readonly disputed?: boolean | null | undefined;
  /** Matches only relationships with a stated amount if true, and only those without one if false. */
  readonly hasAmount?: boolean | null | undefined;
  /** Matches the relationships with these IDs. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Minimum number of different publishers of the relationship's claims. */
  readonly minPublishers?: number | null | undefined;
  /** Matches relationships with at least one claim of one of these modalities. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Matches relationships that are part of one of the relationships with these IDs. */
  readonly partOf?: ReadonlyArray<string> | null | undefined;
  /** Matches relationships in which all entities with these IDs are parties. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** Matches relationships with a party in one of these roles. */
  readonly roles?: ReadonlyArray<PartyRole> | null | undefined;
  /** Matches relationships with at least one claim from a source of one of these kinds. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** Matches relationships with one of these statuses. */
  readonly status?: ReadonlyArray<DealStatus> | null | undefined;
  /**
   * Matches relationships with every word of this text in the title or in the summary of a claim.
   * Ignores case and accents, and matches parts of words.
   */
  readonly text?: string | null | undefined;
  /** Matches relationships of one of these types. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
};

/** Sort order for a list of relationships. */
export type RelationshipOrder = {
  /** Direction in which to sort. Default `DESC`. */
  readonly direction?: OrderDirection;
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

export type AboutQueryVariables = Exact<{ [key: string]: never }>;

export type AboutQuery = {
  readonly graph: {
    readonly revision: number;
    readonly version: string;
    readonly datasets: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly license: string;
    }>;
  };
};

export type RevisionQueryVariables = Exact<{ [key: string]: never }>;

export type RevisionQuery = { readonly graph: { readonly revision: number } };

export type ChangeFragment = {
  readonly appeared: boolean;
  readonly becameDisputed: boolean;
  readonly settled: boolean;
  readonly changedTerms: ReadonlyArray<TermName>;
  readonly relationship: {
    readonly id: string;
    readonly type: RelationshipType;
    readonly title: string;
    readonly parties: ReadonlyArray<{
      readonly role: PartyRole;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
    }>;
    readonly terms: {
      readonly status: DealStatus | null;
      readonly announcedOn: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly amount: {
        readonly value: number;
        readonly to: number | null;
        readonly currency: string;
        readonly qualifier: Qualifier;
        readonly low: number | null;
        readonly high: number | null;
        readonly display: string;
      } | null;
    };
    readonly evidence: {
      readonly claims: number;
      readonly sources: number;
      readonly publishers: number;
      readonly strongest: Modality;
      readonly weakest: Modality;
      readonly disputed: boolean;
      readonly firstPublished: string | null;
      readonly lastPublished: string | null;
    };
  };
  readonly before: {
    readonly status: DealStatus | null;
    readonly announcedOn: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly undisclosed: ReadonlyArray<TermName>;
    readonly amount: {
      readonly value: number;
      readonly to: number | null;
      readonly currency: string;
      readonly qualifier: Qualifier;
      readonly low: number | null;
      readonly high: number | null;
      readonly display: string;
    } | null;
    readonly valuation: { readonly display: string } | null;
    readonly stakePercent: { readonly display: string } | null;
    readonly capacityMegawatts: { readonly display: string } | null;
    readonly units: { readonly display: string } | null;
    readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
    readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
    readonly otherQuantities: ReadonlyArray<{
      readonly term: TermName;
      readonly quantity: { readonly display: string };
    }>;
    readonly metric: {
      readonly name: string;
      readonly changePercent: number;
      readonly qualifier: Qualifier;
      readonly from: string | null;
      readonly by: string | null;
    } | null;
  } | null;
  readonly after: {
    readonly status: DealStatus | null;
    readonly announcedOn: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly undisclosed: ReadonlyArray<TermName>;
    readonly amount: {
      readonly value: number;
      readonly to: number | null;
      readonly currency: string;
      readonly qualifier: Qualifier;
      readonly low: number | null;
      readonly high: number | null;
      readonly display: string;
    } | null;
    readonly valuation: { readonly display: string } | null;
    readonly stakePercent: { readonly display: string } | null;
    readonly capacityMegawatts: { readonly display: string } | null;
    readonly units: { readonly display: string } | null;
    readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
    readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
    readonly otherQuantities: ReadonlyArray<{
      readonly term: TermName;
      readonly quantity: { readonly display: string };
    }>;
    readonly metric: {
      readonly name: string;
      readonly changePercent: number;
      readonly qualifier: Qualifier;
      readonly from: string | null;
      readonly by: string | null;
    } | null;
  };
  readonly claims: ReadonlyArray<{
    readonly id: string;
    readonly summary: string;
    readonly modality: Modality;
    readonly assertedBy: string | null;
    readonly recordedBy: Recorder;
    readonly passage: string;
    readonly dataset: string;
    readonly recordedAt: string;
    readonly terms: {
      readonly status: DealStatus | null;
      readonly announcedOn: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly undisclosed: ReadonlyArray<TermName>;
      readonly amount: {
        readonly value: number;
        readonly to: number | null;
        readonly currency: string;
        readonly qualifier: Qualifier;
        readonly low: number | null;
        readonly high: number | null;
        readonly display: string;
      } | null;
      readonly valuation: { readonly display: string } | null;
      readonly stakePercent: { readonly display: string } | null;
      readonly capacityMegawatts: { readonly display: string } | null;
      readonly units: { readonly display: string } | null;
      readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
      readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
      readonly otherQuantities: ReadonlyArray<{
        readonly term: TermName;
        readonly quantity: { readonly display: string };
      }>;
      readonly metric: {
        readonly name: string;
        readonly changePercent: number;
        readonly qualifier: Qualifier;
        readonly from: string | null;
        readonly by: string | null;
      } | null;
    };
    readonly source: {
      readonly id: string;
      readonly title: string;
      readonly publisher: string;
      readonly kind: SourceKind;
      readonly url: string | null;
      readonly publishedOn: string | null;
      readonly publishedOnInferred: boolean;
    };
  }>;
};

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: RelationshipFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  readonly changesBetween: {
    readonly totalCount: number;
    readonly undatedLeftOut: number;
    readonly nodes: ReadonlyArray<{
      readonly appeared: boolean;
      readonly becameDisputed: boolean;
      readonly settled: boolean;
      readonly changedTerms: ReadonlyArray<TermName>;
      readonly relationship: {
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      };
      readonly before: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly undisclosed: ReadonlyArray<TermName>;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly valuation: { readonly display: string } | null;
        readonly stakePercent: { readonly display: string } | null;
        readonly capacityMegawatts: { readonly display: string } | null;
        readonly units: { readonly display: string } | null;
        readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
        readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
        readonly otherQuantities: ReadonlyArray<{
          readonly term: TermName;
          readonly quantity: { readonly display: string };
        }>;
        readonly metric: {
          readonly name: string;
          readonly changePercent: number;
          readonly qualifier: Qualifier;
          readonly from: string | null;
          readonly by: string | null;
        } | null;
      } | null;
      readonly after: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly undisclosed: ReadonlyArray<TermName>;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly valuation: { readonly display: string } | null;
        readonly stakePercent: { readonly display: string } | null;
        readonly capacityMegawatts: { readonly display: string } | null;
        readonly units: { readonly display: string } | null;
        readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
        readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
        readonly otherQuantities: ReadonlyArray<{
          readonly term: TermName;
          readonly quantity: { readonly display: string };
        }>;
        readonly metric: {
          readonly name: string;
          readonly changePercent: number;
          readonly qualifier: Qualifier;
          readonly from: string | null;
          readonly by: string | null;
        } | null;
      };
      readonly claims: ReadonlyArray<{
        readonly id: string;
        readonly summary: string;
        readonly modality: Modality;
        readonly assertedBy: string | null;
        readonly recordedBy: Recorder;
        readonly passage: string;
        readonly dataset: string;
        readonly recordedAt: string;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly undisclosed: ReadonlyArray<TermName>;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
          readonly valuation: { readonly display: string } | null;
          readonly stakePercent: { readonly display: string } | null;
          readonly capacityMegawatts: { readonly display: string } | null;
          readonly units: { readonly display: string } | null;
          readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
          readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
          readonly otherQuantities: ReadonlyArray<{
            readonly term: TermName;
            readonly quantity: { readonly display: string };
          }>;
          readonly metric: {
            readonly name: string;
            readonly changePercent: number;
            readonly qualifier: Qualifier;
            readonly from: string | null;
            readonly by: string | null;
          } | null;
        };
        readonly source: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly kind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: string | null;
          readonly publishedOnInferred: boolean;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ConflictsQueryVariables = Exact<{
  filter?: RelationshipFilter | null | undefined;
  terms?: ReadonlyArray<TermName> | TermName | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ConflictsQuery = {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly term: TermName;
      readonly unit: string | null;
      readonly relationship: {
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      };
      readonly positions: ReadonlyArray<{
        readonly display: string;
        readonly date: string | null;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly summary: string;
          readonly modality: Modality;
          readonly assertedBy: string | null;
          readonly recordedBy: Recorder;
          readonly passage: string;
          readonly dataset: string;
          readonly recordedAt: string;
          readonly terms: {
            readonly status: DealStatus | null;
            readonly announcedOn: string | null;
            readonly startsOn: string | null;
            readonly endsOn: string | null;
            readonly undisclosed: ReadonlyArray<TermName>;
            readonly amount: {
              readonly value: number;
              readonly to: number | null;
              readonly currency: string;
              readonly qualifier: Qualifier;
              readonly low: number | null;
              readonly high: number | null;
              readonly display: string;
            } | null;
            readonly valuation: { readonly display: string } | null;
            readonly stakePercent: { readonly display: string } | null;
            readonly capacityMegawatts: { readonly display: string } | null;
            readonly units: { readonly display: string } | null;
            readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
            readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
            readonly otherQuantities: ReadonlyArray<{
              readonly term: TermName;
              readonly quantity: { readonly display: string };
            }>;
            readonly metric: {
              readonly name: string;
              readonly changePercent: number;
              readonly qualifier: Qualifier;
              readonly from: string | null;
              readonly by: string | null;
            } | null;
          };
          readonly source: {
            readonly id: string;
            readonly title: string;
            readonly publisher: string;
            readonly kind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: string | null;
            readonly publishedOnInferred: boolean;
          };
        }>;
      }>;
      readonly resolution: { readonly rule: ResolutionRule; readonly explanation: string };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type EntityPageQueryVariables = Exact<{
  id: string;
}>;

export type EntityPageQuery = {
  readonly entity:
    | {
        readonly roles: ReadonlyArray<CompanyRole>;
        readonly ticker: string | null;
        readonly founded: string | null;
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly country: string | null;
        readonly degree: number;
        readonly url: string;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
        readonly parent: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        } | null;
        readonly products: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        }>;
        readonly formerNames: ReadonlyArray<{ readonly name: string; readonly until: string | null }>;
        readonly identifiers: ReadonlyArray<{
          readonly scheme: IdentifierScheme;
          readonly value: string;
          readonly url: string | null;
        }>;
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly summary: string;
            readonly modality: Modality;
            readonly assertedBy: string | null;
            readonly recordedBy: Recorder;
            readonly passage: string;
            readonly dataset: string;
            readonly recordedAt: string;
            readonly terms: {
              readonly status: DealStatus | null;
              readonly announcedOn: string | null;
              readonly startsOn: string | null;
              readonly endsOn: string | null;
              readonly undisclosed: ReadonlyArray<TermName>;
              readonly amount: {
                readonly value: number;
                readonly to: number | null;
                readonly currency: string;
                readonly qualifier: Qualifier;
                readonly low: number | null;
                readonly high: number | null;
                readonly display: string;
              } | null;
              readonly valuation: { readonly display: string } | null;
              readonly stakePercent: { readonly display: string } | null;
              readonly capacityMegawatts: { readonly display: string } | null;
              readonly units: { readonly display: string } | null;
              readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
              readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
              readonly otherQuantities: ReadonlyArray<{
                readonly term: TermName;
                readonly quantity: { readonly display: string };
              }>;
              readonly metric: {
                readonly name: string;
                readonly changePercent: number;
                readonly qualifier: Qualifier;
                readonly from: string | null;
                readonly by: string | null;
              } | null;
            };
            readonly source: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly kind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: string | null;
              readonly publishedOnInferred: boolean;
            };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly country: string | null;
        readonly degree: number;
        readonly url: string;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
        readonly place: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        } | null;
        readonly capacityMegawatts: { readonly display: string } | null;
        readonly formerNames: ReadonlyArray<{ readonly name: string; readonly until: string | null }>;
        readonly identifiers: ReadonlyArray<{
          readonly scheme: IdentifierScheme;
          readonly value: string;
          readonly url: string | null;
        }>;
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly summary: string;
            readonly modality: Modality;
            readonly assertedBy: string | null;
            readonly recordedBy: Recorder;
            readonly passage: string;
            readonly dataset: string;
            readonly recordedAt: string;
            readonly terms: {
              readonly status: DealStatus | null;
              readonly announcedOn: string | null;
              readonly startsOn: string | null;
              readonly endsOn: string | null;
              readonly undisclosed: ReadonlyArray<TermName>;
              readonly amount: {
                readonly value: number;
                readonly to: number | null;
                readonly currency: string;
                readonly qualifier: Qualifier;
                readonly low: number | null;
                readonly high: number | null;
                readonly display: string;
              } | null;
              readonly valuation: { readonly display: string } | null;
              readonly stakePercent: { readonly display: string } | null;
              readonly capacityMegawatts: { readonly display: string } | null;
              readonly units: { readonly display: string } | null;
              readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
              readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
              readonly otherQuantities: ReadonlyArray<{
                readonly term: TermName;
                readonly quantity: { readonly display: string };
              }>;
              readonly metric: {
                readonly name: string;
                readonly changePercent: number;
                readonly qualifier: Qualifier;
                readonly from: string | null;
                readonly by: string | null;
              } | null;
            };
            readonly source: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly kind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: string | null;
              readonly publishedOnInferred: boolean;
            };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly country: string | null;
        readonly degree: number;
        readonly url: string;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
        readonly formerNames: ReadonlyArray<{ readonly name: string; readonly until: string | null }>;
        readonly identifiers: ReadonlyArray<{
          readonly scheme: IdentifierScheme;
          readonly value: string;
          readonly url: string | null;
        }>;
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly summary: string;
            readonly modality: Modality;
            readonly assertedBy: string | null;
            readonly recordedBy: Recorder;
            readonly passage: string;
            readonly dataset: string;
            readonly recordedAt: string;
            readonly terms: {
              readonly status: DealStatus | null;
              readonly announcedOn: string | null;
              readonly startsOn: string | null;
              readonly endsOn: string | null;
              readonly undisclosed: ReadonlyArray<TermName>;
              readonly amount: {
                readonly value: number;
                readonly to: number | null;
                readonly currency: string;
                readonly qualifier: Qualifier;
                readonly low: number | null;
                readonly high: number | null;
                readonly display: string;
              } | null;
              readonly valuation: { readonly display: string } | null;
              readonly stakePercent: { readonly display: string } | null;
              readonly capacityMegawatts: { readonly display: string } | null;
              readonly units: { readonly display: string } | null;
              readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
              readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
              readonly otherQuantities: ReadonlyArray<{
                readonly term: TermName;
                readonly quantity: { readonly display: string };
              }>;
              readonly metric: {
                readonly name: string;
                readonly changePercent: number;
                readonly qualifier: Qualifier;
                readonly from: string | null;
                readonly by: string | null;
              } | null;
            };
            readonly source: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly kind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: string | null;
              readonly publishedOnInferred: boolean;
            };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly country: string | null;
        readonly degree: number;
        readonly url: string;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
        readonly maker: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        } | null;
        readonly formerNames: ReadonlyArray<{ readonly name: string; readonly until: string | null }>;
        readonly identifiers: ReadonlyArray<{
          readonly scheme: IdentifierScheme;
          readonly value: string;
          readonly url: string | null;
        }>;
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly summary: string;
            readonly modality: Modality;
            readonly assertedBy: string | null;
            readonly recordedBy: Recorder;
            readonly passage: string;
            readonly dataset: string;
            readonly recordedAt: string;
            readonly terms: {
              readonly status: DealStatus | null;
              readonly announcedOn: string | null;
              readonly startsOn: string | null;
              readonly endsOn: string | null;
              readonly undisclosed: ReadonlyArray<TermName>;
              readonly amount: {
                readonly value: number;
                readonly to: number | null;
                readonly currency: string;
                readonly qualifier: Qualifier;
                readonly low: number | null;
                readonly high: number | null;
                readonly display: string;
              } | null;
              readonly valuation: { readonly display: string } | null;
              readonly stakePercent: { readonly display: string } | null;
              readonly capacityMegawatts: { readonly display: string } | null;
              readonly units: { readonly display: string } | null;
              readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
              readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
              readonly otherQuantities: ReadonlyArray<{
                readonly term: TermName;
                readonly quantity: { readonly display: string };
              }>;
              readonly metric: {
                readonly name: string;
                readonly changePercent: number;
                readonly qualifier: Qualifier;
                readonly from: string | null;
                readonly by: string | null;
              } | null;
            };
            readonly source: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly kind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: string | null;
              readonly publishedOnInferred: boolean;
            };
          }>;
        };
      }
    | null;
};

export type EntityDealsQueryVariables = Exact<{
  id: string;
  filter?: RelationshipFilter | null | undefined;
  orderBy?: RelationshipOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EntityDealsQuery = {
  readonly entity: {
    readonly id: string;
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type SubjectDealsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SubjectDealsQuery = {
  readonly entity: {
    readonly id: string;
    readonly subjectOf: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type EntityNameFragment = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly shortName: string;
  readonly disambiguation: string | null;
};

export type AmountDetailsFragment = {
  readonly value: number;
  readonly to: number | null;
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly low: number | null;
  readonly high: number | null;
  readonly display: string;
};

export type TermValuesFragment = {
  readonly status: DealStatus | null;
  readonly announcedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly undisclosed: ReadonlyArray<TermName>;
  readonly amount: {
    readonly value: number;
    readonly to: number | null;
    readonly currency: string;
    readonly qualifier: Qualifier;
    readonly low: number | null;
    readonly high: number | null;
    readonly display: string;
  } | null;
  readonly valuation: { readonly display: string } | null;
  readonly stakePercent: { readonly display: string } | null;
  readonly capacityMegawatts: { readonly display: string } | null;
  readonly units: { readonly display: string } | null;
  readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
  readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
  readonly otherQuantities: ReadonlyArray<{
    readonly term: TermName;
    readonly quantity: { readonly display: string };
  }>;
  readonly metric: {
    readonly name: string;
    readonly changePercent: number;
    readonly qualifier: Qualifier;
    readonly from: string | null;
    readonly by: string | null;
  } | null;
};

export type EvidenceSummaryFragment = {
  readonly claims: number;
  readonly sources: number;
  readonly publishers: number;
  readonly strongest: Modality;
  readonly weakest: Modality;
  readonly disputed: boolean;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
};

export type DealFragment = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly title: string;
  readonly parties: ReadonlyArray<{
    readonly role: PartyRole;
    readonly entity: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    };
  }>;
  readonly terms: {
    readonly status: DealStatus | null;
    readonly announcedOn: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly amount: {
      readonly value: number;
      readonly to: number | null;
      readonly currency: string;
      readonly qualifier: Qualifier;
      readonly low: number | null;
      readonly high: number | null;
      readonly display: string;
    } | null;
  };
  readonly evidence: {
    readonly claims: number;
    readonly sources: number;
    readonly publishers: number;
    readonly strongest: Modality;
    readonly weakest: Modality;
    readonly disputed: boolean;
    readonly firstPublished: string | null;
    readonly lastPublished: string | null;
  };
};

export type SourceLineFragment = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnInferred: boolean;
};

export type ClaimLineFragment = {
  readonly id: string;
  readonly summary: string;
  readonly modality: Modality;
  readonly assertedBy: string | null;
  readonly recordedBy: Recorder;
  readonly passage: string;
  readonly dataset: string;
  readonly recordedAt: string;
  readonly terms: {
    readonly status: DealStatus | null;
    readonly announcedOn: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly undisclosed: ReadonlyArray<TermName>;
    readonly amount: {
      readonly value: number;
      readonly to: number | null;
      readonly currency: string;
      readonly qualifier: Qualifier;
      readonly low: number | null;
      readonly high: number | null;
      readonly display: string;
    } | null;
    readonly valuation: { readonly display: string } | null;
    readonly stakePercent: { readonly display: string } | null;
    readonly capacityMegawatts: { readonly display: string } | null;
    readonly units: { readonly display: string } | null;
    readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
    readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
    readonly otherQuantities: ReadonlyArray<{
      readonly term: TermName;
      readonly quantity: { readonly display: string };
    }>;
    readonly metric: {
      readonly name: string;
      readonly changePercent: number;
      readonly qualifier: Qualifier;
      readonly from: string | null;
      readonly by: string | null;
    } | null;
  };
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly kind: SourceKind;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly publishedOnInferred: boolean;
  };
};

export type ConflictDetailsFragment = {
  readonly term: TermName;
  readonly unit: string | null;
  readonly positions: ReadonlyArray<{
    readonly display: string;
    readonly date: string | null;
    readonly claims: ReadonlyArray<{
      readonly id: string;
      readonly summary: string;
      readonly modality: Modality;
      readonly assertedBy: string | null;
      readonly recordedBy: Recorder;
      readonly passage: string;
      readonly dataset: string;
      readonly recordedAt: string;
      readonly terms: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly undisclosed: ReadonlyArray<TermName>;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
        readonly valuation: { readonly display: string } | null;
        readonly stakePercent: { readonly display: string } | null;
        readonly capacityMegawatts: { readonly display: string } | null;
        readonly units: { readonly display: string } | null;
        readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
        readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
        readonly otherQuantities: ReadonlyArray<{
          readonly term: TermName;
          readonly quantity: { readonly display: string };
        }>;
        readonly metric: {
          readonly name: string;
          readonly changePercent: number;
          readonly qualifier: Qualifier;
          readonly from: string | null;
          readonly by: string | null;
        } | null;
      };
      readonly source: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string;
        readonly kind: SourceKind;
        readonly url: string | null;
        readonly publishedOn: string | null;
        readonly publishedOnInferred: boolean;
      };
    }>;
  }>;
  readonly resolution: { readonly rule: ResolutionRule; readonly explanation: string };
};

export type CitedSourceFragment = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedOnInferred: boolean;
  readonly text: string;
  readonly bibtex: string;
  readonly csl: string;
};

export type HomeQueryVariables = Exact<{ [key: string]: never }>;

export type HomeQuery = {
  readonly graph: {
    readonly revision: number;
    readonly version: string;
    readonly entities: number;
    readonly relationships: number;
    readonly claims: number;
    readonly sources: number;
    readonly conflicts: number;
    readonly datasets: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly license: string;
      readonly claims: number;
    }>;
  };
  readonly entities: {
    readonly nodes: ReadonlyArray<{
      readonly degree: number;
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    }>;
  };
  readonly relationships: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationshipType;
      readonly title: string;
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole;
        readonly entity: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        };
      }>;
      readonly terms: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
      };
      readonly evidence: {
        readonly claims: number;
        readonly sources: number;
        readonly publishers: number;
        readonly strongest: Modality;
        readonly weakest: Modality;
        readonly disputed: boolean;
        readonly firstPublished: string | null;
        readonly lastPublished: string | null;
      };
    }>;
  };
};

export type SumFragment = {
  readonly currency: string;
  readonly low: number;
  readonly high: number | null;
  readonly relationships: number;
  readonly unstated: number;
};

export type MoneyFlowQueryVariables = Exact<{
  id: string;
  filter?: RelationshipFilter | null | undefined;
  leftOut?: RelationshipFilter | null | undefined;
  withLeftOut?: boolean | null | undefined;
}>;

export type MoneyFlowQuery = {
  readonly entity: {
    readonly id: string;
    readonly leftOut?: ReadonlyArray<{
      readonly type: RelationshipType;
      readonly direction: FlowDirection;
      readonly byStage: ReadonlyArray<{ readonly stage: DealStage; readonly count: number }>;
    }>;
    readonly moneyFlow: ReadonlyArray<{
      readonly type: RelationshipType;
      readonly direction: FlowDirection;
      readonly count: number;
      readonly unstated: number;
      readonly cancelled: number;
      readonly rumored: number;
      readonly total: ReadonlyArray<{
        readonly currency: string;
        readonly low: number;
        readonly high: number | null;
        readonly relationships: number;
        readonly unstated: number;
      }>;
    }>;
  } | null;
};

export type TotalsQueryVariables = Exact<{
  by: TotalBy;
  filter?: RelationshipFilter | null | undefined;
  first?: number | null | undefined;
}>;

export type TotalsQuery = {
  readonly totals: ReadonlyArray<{
    readonly key: string;
    readonly count: number;
    readonly unstated: number;
    readonly cancelled: number;
    readonly rumored: number;
    readonly entity: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    } | null;
    readonly total: ReadonlyArray<{
      readonly currency: string;
      readonly low: number;
      readonly high: number | null;
      readonly relationships: number;
      readonly unstated: number;
    }>;
  }>;
};

export type ContributingDealsQueryVariables = Exact<{
  id: string;
  filter?: RelationshipFilter | null | undefined;
  role?: ReadonlyArray<PartyRole> | PartyRole | null | undefined;
  with?: string | null | undefined;
}>;

export type ContributingDealsQuery = {
  readonly entity: {
    readonly id: string;
    readonly relationships: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      }>;
    };
  } | null;
};

export type CycleFragment = {
  readonly length: number;
  readonly disputed: boolean;
  readonly entities: ReadonlyArray<{
    readonly degree: number;
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly shortName: string;
    readonly disambiguation: string | null;
  }>;
  readonly steps: ReadonlyArray<{
    readonly unstated: number;
    readonly payer: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    };
    readonly payee: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    };
    readonly relationships: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationshipType;
      readonly title: string;
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole;
        readonly entity: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        };
      }>;
      readonly terms: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
      };
      readonly evidence: {
        readonly claims: number;
        readonly sources: number;
        readonly publishers: number;
        readonly strongest: Modality;
        readonly weakest: Modality;
        readonly disputed: boolean;
        readonly firstPublished: string | null;
        readonly lastPublished: string | null;
      };
    }>;
    readonly amounts: ReadonlyArray<{
      readonly currency: string;
      readonly low: number;
      readonly high: number | null;
      readonly relationships: number;
      readonly unstated: number;
    }>;
  }>;
  readonly sameMoney: ReadonlyArray<{
    readonly currency: string;
    readonly low: number;
    readonly high: number | null;
  }>;
};

export type MoneyCyclesQueryVariables = Exact<{
  through?: string | null | undefined;
  filter?: RelationshipFilter | null | undefined;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
}>;

export type MoneyCyclesQuery = {
  readonly moneyCycles: ReadonlyArray<{
    readonly length: number;
    readonly disputed: boolean;
    readonly entities: ReadonlyArray<{
      readonly degree: number;
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    }>;
    readonly steps: ReadonlyArray<{
      readonly unstated: number;
      readonly payer: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
      readonly payee: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
      readonly relationships: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      }>;
      readonly amounts: ReadonlyArray<{
        readonly currency: string;
        readonly low: number;
        readonly high: number | null;
        readonly relationships: number;
        readonly unstated: number;
      }>;
    }>;
    readonly sameMoney: ReadonlyArray<{
      readonly currency: string;
      readonly low: number;
      readonly high: number | null;
    }>;
  }>;
  readonly graph: { readonly revision: number };
};

export type RelianceFragment = {
  readonly percent: number | null;
  readonly percentLow: number;
  readonly percentHigh: number;
  readonly suppliers: number;
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
  readonly cancelled: number;
  readonly rumored: number;
  readonly customer: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly shortName: string;
    readonly disambiguation: string | null;
  };
  readonly supplier: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly shortName: string;
    readonly disambiguation: string | null;
  };
  readonly relationships: ReadonlyArray<{
    readonly id: string;
    readonly type: RelationshipType;
    readonly title: string;
    readonly parties: ReadonlyArray<{
      readonly role: PartyRole;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
    }>;
    readonly terms: {
      readonly status: DealStatus | null;
      readonly announcedOn: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly amount: {
        readonly value: number;
        readonly to: number | null;
        readonly currency: string;
        readonly qualifier: Qualifier;
        readonly low: number | null;
        readonly high: number | null;
        readonly display: string;
      } | null;
    };
    readonly evidence: {
      readonly claims: number;
      readonly sources: number;
      readonly publishers: number;
      readonly strongest: Modality;
      readonly weakest: Modality;
      readonly disputed: boolean;
      readonly firstPublished: string | null;
      readonly lastPublished: string | null;
    };
  }>;
};

export type DependenceQueryVariables = Exact<{
  on: DependenceOn;
  filter?: RelationshipFilter | null | undefined;
  minPercent?: number | null | undefined;
  measure?: ConcentrationMeasure | null | undefined;
  first?: number | null | undefined;
}>;

export type DependenceQuery = {
  readonly dependence: ReadonlyArray<{
    readonly percent: number | null;
    readonly percentLow: number;
    readonly percentHigh: number;
    readonly suppliers: number;
    readonly counted: number;
    readonly unstated: number;
    readonly leftOut: number;
    readonly cancelled: number;
    readonly rumored: number;
    readonly customer: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    };
    readonly supplier: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    };
    readonly relationships: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationshipType;
      readonly title: string;
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole;
        readonly entity: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        };
      }>;
      readonly terms: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
      };
      readonly evidence: {
        readonly claims: number;
        readonly sources: number;
        readonly publishers: number;
        readonly strongest: Modality;
        readonly weakest: Modality;
        readonly disputed: boolean;
        readonly firstPublished: string | null;
        readonly lastPublished: string | null;
      };
    }>;
  }>;
};

export type ConcentrationQueryVariables = Exact<{
  type: RelationshipType;
  filter?: RelationshipFilter | null | undefined;
  measure?: ConcentrationMeasure | null | undefined;
  first?: number | null | undefined;
}>;

export type ConcentrationQuery = {
  readonly concentration: {
    readonly measure: ConcentrationMeasure;
    readonly hhi: number | null;
    readonly hhiLow: number | null;
    readonly hhiHigh: number | null;
    readonly suppliers: number;
    readonly counted: number;
    readonly unstated: number;
    readonly leftOut: number;
    readonly cancelled: number;
    readonly rumored: number;
    readonly shares: ReadonlyArray<{
      readonly percent: number | null;
      readonly percentLow: number;
      readonly percentHigh: number;
      readonly deals: number;
      readonly statedDeals: number;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
    }>;
  };
};

export type PictureEntityFragment = {
  readonly degree: number;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly shortName: string;
  readonly disambiguation: string | null;
};

export type PictureLinkFragment = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceRole: PartyRole;
  readonly targetRole: PartyRole;
  readonly relationship: {
    readonly id: string;
    readonly type: RelationshipType;
    readonly title: string;
    readonly parties: ReadonlyArray<{
      readonly role: PartyRole;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
    }>;
    readonly terms: {
      readonly status: DealStatus | null;
      readonly announcedOn: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly amount: {
        readonly value: number;
        readonly to: number | null;
        readonly currency: string;
        readonly qualifier: Qualifier;
        readonly low: number | null;
        readonly high: number | null;
        readonly display: string;
      } | null;
    };
    readonly evidence: {
      readonly claims: number;
      readonly sources: number;
      readonly publishers: number;
      readonly strongest: Modality;
      readonly weakest: Modality;
      readonly disputed: boolean;
      readonly firstPublished: string | null;
      readonly lastPublished: string | null;
    };
  };
};

export type NeighborhoodQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  depth?: number | null | undefined;
  filter?: RelationshipFilter | null | undefined;
  limit?: number | null | undefined;
}>;

export type NeighborhoodQuery = {
  readonly neighborhood: {
    readonly truncated: boolean;
    readonly nodes: ReadonlyArray<{
      readonly degree: number;
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    }>;
    readonly links: ReadonlyArray<{
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly sourceRole: PartyRole;
      readonly targetRole: PartyRole;
      readonly relationship: {
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      };
    }>;
  };
  readonly graph: { readonly revision: number };
};

export type EarliestDealQueryVariables = Exact<{ [key: string]: never }>;

export type EarliestDealQuery = {
  readonly relationships: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly terms: { readonly announcedOn: string | null };
    }>;
  };
};

export type DealSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type DealSourcesQuery = {
  readonly nodes: ReadonlyArray<
    | ({
        readonly id: string;
        readonly claims: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly source: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly kind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: string | null;
              readonly publishedOnInferred: boolean;
            };
          }>;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      } & {
        readonly __typename:
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
          | 'Stake';
      })
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Claim'
          | 'Company'
          | 'Facility'
          | 'Person'
          | 'Place'
          | 'Product'
          | 'PublicBody'
          | 'Segment'
          | 'Source';
      })
    | null
  >;
};

export type DealClaimsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type DealClaimsQuery = {
  readonly nodes: ReadonlyArray<
    | ({
        readonly id: string;
        readonly claims: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly summary: string;
            readonly modality: Modality;
            readonly assertedBy: string | null;
            readonly recordedBy: Recorder;
            readonly passage: string;
            readonly dataset: string;
            readonly recordedAt: string;
            readonly terms: {
              readonly status: DealStatus | null;
              readonly announcedOn: string | null;
              readonly startsOn: string | null;
              readonly endsOn: string | null;
              readonly undisclosed: ReadonlyArray<TermName>;
              readonly amount: {
                readonly value: number;
                readonly to: number | null;
                readonly currency: string;
                readonly qualifier: Qualifier;
                readonly low: number | null;
                readonly high: number | null;
                readonly display: string;
              } | null;
              readonly valuation: { readonly display: string } | null;
              readonly stakePercent: { readonly display: string } | null;
              readonly capacityMegawatts: { readonly display: string } | null;
              readonly units: { readonly display: string } | null;
              readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
              readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
              readonly otherQuantities: ReadonlyArray<{
                readonly term: TermName;
                readonly quantity: { readonly display: string };
              }>;
              readonly metric: {
                readonly name: string;
                readonly changePercent: number;
                readonly qualifier: Qualifier;
                readonly from: string | null;
                readonly by: string | null;
              } | null;
            };
            readonly source: {
              readonly id: string;
              readonly title: string;
              readonly publisher: string;
              readonly kind: SourceKind;
              readonly url: string | null;
              readonly publishedOn: string | null;
              readonly publishedOnInferred: boolean;
            };
          }>;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      } & {
        readonly __typename:
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
          | 'Stake';
      })
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Claim'
          | 'Company'
          | 'Facility'
          | 'Person'
          | 'Place'
          | 'Product'
          | 'PublicBody'
          | 'Segment'
          | 'Source';
      })
    | null
  >;
};

export type EntityNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type EntityNamesQuery = {
  readonly nodes: ReadonlyArray<
    | ({ readonly id: string } & {
        readonly __typename:
          | 'Acquisition'
          | 'ChipSupply'
          | 'Claim'
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
          | 'Source'
          | 'Stake';
      })
    | ({
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      } & {
        readonly __typename:
          'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
      })
    | null
  >;
};

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: RelationshipFilter | null | undefined;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
}>;

export type PathsQuery = {
  readonly paths: ReadonlyArray<{
    readonly length: number;
    readonly nodes: ReadonlyArray<{
      readonly degree: number;
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    }>;
    readonly links: ReadonlyArray<{
      readonly id: string;
      readonly source: string;
      readonly target: string;
      readonly sourceRole: PartyRole;
      readonly targetRole: PartyRole;
      readonly relationship: {
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      };
    }>;
    readonly hops: ReadonlyArray<{
      readonly from: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
      readonly to: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
      readonly relationships: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      }>;
    }>;
  }>;
  readonly graph: { readonly revision: number };
};

export type CommonCounterpartiesQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  filter?: RelationshipFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type CommonCounterpartiesQuery = {
  readonly commonCounterparties: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly degree: number;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
      readonly relationships: ReadonlyArray<{
        readonly id: string;
        readonly type: RelationshipType;
        readonly title: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
        };
        readonly evidence: {
          readonly claims: number;
          readonly sources: number;
          readonly publishers: number;
          readonly strongest: Modality;
          readonly weakest: Modality;
          readonly disputed: boolean;
          readonly firstPublished: string | null;
          readonly lastPublished: string | null;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RelationshipPageQueryVariables = Exact<{
  id: string;
}>;

export type RelationshipPageQuery = {
  readonly relationship: {
    readonly url: string;
    readonly id: string;
    readonly type: RelationshipType;
    readonly title: string;
    readonly about: ReadonlyArray<{
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
      readonly disambiguation: string | null;
    }>;
    readonly partOf: { readonly id: string; readonly title: string; readonly type: RelationshipType } | null;
    readonly parts: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationshipType;
      readonly title: string;
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole;
        readonly entity: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        };
      }>;
      readonly terms: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
      };
      readonly evidence: {
        readonly claims: number;
        readonly sources: number;
        readonly publishers: number;
        readonly strongest: Modality;
        readonly weakest: Modality;
        readonly disputed: boolean;
        readonly firstPublished: string | null;
        readonly lastPublished: string | null;
      };
    }>;
    readonly terms: {
      readonly status: DealStatus | null;
      readonly announcedOn: string | null;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly undisclosed: ReadonlyArray<TermName>;
      readonly amount: {
        readonly value: number;
        readonly to: number | null;
        readonly currency: string;
        readonly qualifier: Qualifier;
        readonly low: number | null;
        readonly high: number | null;
        readonly display: string;
      } | null;
      readonly valuation: { readonly display: string } | null;
      readonly stakePercent: { readonly display: string } | null;
      readonly capacityMegawatts: { readonly display: string } | null;
      readonly units: { readonly display: string } | null;
      readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
      readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
      readonly otherQuantities: ReadonlyArray<{
        readonly term: TermName;
        readonly quantity: { readonly display: string };
      }>;
      readonly metric: {
        readonly name: string;
        readonly changePercent: number;
        readonly qualifier: Qualifier;
        readonly from: string | null;
        readonly by: string | null;
      } | null;
    };
    readonly conflicts: ReadonlyArray<{
      readonly term: TermName;
      readonly unit: string | null;
      readonly positions: ReadonlyArray<{
        readonly display: string;
        readonly date: string | null;
        readonly claims: ReadonlyArray<{
          readonly id: string;
          readonly summary: string;
          readonly modality: Modality;
          readonly assertedBy: string | null;
          readonly recordedBy: Recorder;
          readonly passage: string;
          readonly dataset: string;
          readonly recordedAt: string;
          readonly terms: {
            readonly status: DealStatus | null;
            readonly announcedOn: string | null;
            readonly startsOn: string | null;
            readonly endsOn: string | null;
            readonly undisclosed: ReadonlyArray<TermName>;
            readonly amount: {
              readonly value: number;
              readonly to: number | null;
              readonly currency: string;
              readonly qualifier: Qualifier;
              readonly low: number | null;
              readonly high: number | null;
              readonly display: string;
            } | null;
            readonly valuation: { readonly display: string } | null;
            readonly stakePercent: { readonly display: string } | null;
            readonly capacityMegawatts: { readonly display: string } | null;
            readonly units: { readonly display: string } | null;
            readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
            readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
            readonly otherQuantities: ReadonlyArray<{
              readonly term: TermName;
              readonly quantity: { readonly display: string };
            }>;
            readonly metric: {
              readonly name: string;
              readonly changePercent: number;
              readonly qualifier: Qualifier;
              readonly from: string | null;
              readonly by: string | null;
            } | null;
          };
          readonly source: {
            readonly id: string;
            readonly title: string;
            readonly publisher: string;
            readonly kind: SourceKind;
            readonly url: string | null;
            readonly publishedOn: string | null;
            readonly publishedOnInferred: boolean;
          };
        }>;
      }>;
      readonly resolution: { readonly rule: ResolutionRule; readonly explanation: string };
    }>;
    readonly parties: ReadonlyArray<{
      readonly role: PartyRole;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      };
    }>;
    readonly evidence: {
      readonly claims: number;
      readonly sources: number;
      readonly publishers: number;
      readonly strongest: Modality;
      readonly weakest: Modality;
      readonly disputed: boolean;
      readonly firstPublished: string | null;
      readonly lastPublished: string | null;
    };
  } | null;
  readonly graph: { readonly revision: number };
};

export type RelationshipClaimsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RelationshipClaimsQuery = {
  readonly relationship: {
    readonly id: string;
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly summary: string;
        readonly modality: Modality;
        readonly assertedBy: string | null;
        readonly recordedBy: Recorder;
        readonly passage: string;
        readonly dataset: string;
        readonly recordedAt: string;
        readonly source: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly kind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: string | null;
          readonly publishedOnInferred: boolean;
          readonly text: string;
          readonly bibtex: string;
          readonly csl: string;
        };
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly undisclosed: ReadonlyArray<TermName>;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
          readonly valuation: { readonly display: string } | null;
          readonly stakePercent: { readonly display: string } | null;
          readonly capacityMegawatts: { readonly display: string } | null;
          readonly units: { readonly display: string } | null;
          readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
          readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
          readonly otherQuantities: ReadonlyArray<{
            readonly term: TermName;
            readonly quantity: { readonly display: string };
          }>;
          readonly metric: {
            readonly name: string;
            readonly changePercent: number;
            readonly qualifier: Qualifier;
            readonly from: string | null;
            readonly by: string | null;
          } | null;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type RelationshipsQueryVariables = Exact<{
  filter?: RelationshipFilter | null | undefined;
  orderBy?: RelationshipOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type RelationshipsQuery = {
  readonly relationships: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly type: RelationshipType;
      readonly title: string;
      readonly parties: ReadonlyArray<{
        readonly role: PartyRole;
        readonly entity: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        };
      }>;
      readonly terms: {
        readonly status: DealStatus | null;
        readonly announcedOn: string | null;
        readonly startsOn: string | null;
        readonly endsOn: string | null;
        readonly amount: {
          readonly value: number;
          readonly to: number | null;
          readonly currency: string;
          readonly qualifier: Qualifier;
          readonly low: number | null;
          readonly high: number | null;
          readonly display: string;
        } | null;
      };
      readonly evidence: {
        readonly claims: number;
        readonly sources: number;
        readonly publishers: number;
        readonly strongest: Modality;
        readonly weakest: Modality;
        readonly disputed: boolean;
        readonly firstPublished: string | null;
        readonly lastPublished: string | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SearchHitFragment = {
  readonly matched: string;
  readonly highlight: string;
  readonly node:
    | ({
        readonly type: RelationshipType;
        readonly title: string;
        readonly id: string;
        readonly parties: ReadonlyArray<{
          readonly role: PartyRole;
          readonly entity: {
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          };
        }>;
      } & {
        readonly __typename:
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
          | 'Stake';
      })
    | ({
        readonly summary: string;
        readonly id: string;
        readonly about:
          | ({ readonly title: string; readonly id: string } & {
              readonly __typename:
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
                | 'Stake';
            })
          | ({ readonly id: string } & { readonly __typename: 'Claim' | 'Source' })
          | ({ readonly name: string; readonly id: string } & {
              readonly __typename:
                'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
            })
          | null;
        readonly source: {
          readonly id: string;
          readonly publisher: string;
          readonly publishedOn: string | null;
        };
      } & { readonly __typename: 'Claim' })
    | ({
        readonly description: string | null;
        readonly degree: number;
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
        readonly disambiguation: string | null;
      } & {
        readonly __typename:
          'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
      })
    | ({
        readonly title: string;
        readonly publisher: string;
        readonly publishedOn: string | null;
        readonly id: string;
        readonly sourceKind: SourceKind;
      } & { readonly __typename: 'Source' });
};

export type SearchSuggestionsQueryVariables = Exact<{
  text: string;
}>;

export type SearchSuggestionsQuery = {
  readonly entities: {
    readonly suggestions: ReadonlyArray<string>;
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly highlight: string;
      readonly node:
        | ({
            readonly type: RelationshipType;
            readonly title: string;
            readonly id: string;
            readonly parties: ReadonlyArray<{
              readonly role: PartyRole;
              readonly entity: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
                readonly shortName: string;
                readonly disambiguation: string | null;
              };
            }>;
          } & {
            readonly __typename:
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
              | 'Stake';
          })
        | ({
            readonly summary: string;
            readonly id: string;
            readonly about:
              | ({ readonly title: string; readonly id: string } & {
                  readonly __typename:
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
                    | 'Stake';
                })
              | ({ readonly id: string } & { readonly __typename: 'Claim' | 'Source' })
              | ({ readonly name: string; readonly id: string } & {
                  readonly __typename:
                    'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
                })
              | null;
            readonly source: {
              readonly id: string;
              readonly publisher: string;
              readonly publishedOn: string | null;
            };
          } & { readonly __typename: 'Claim' })
        | ({
            readonly description: string | null;
            readonly degree: number;
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          } & {
            readonly __typename:
              'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
          })
        | ({
            readonly title: string;
            readonly publisher: string;
            readonly publishedOn: string | null;
            readonly id: string;
            readonly sourceKind: SourceKind;
          } & { readonly __typename: 'Source' });
    }>;
  };
  readonly relationships: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly highlight: string;
      readonly node:
        | ({
            readonly type: RelationshipType;
            readonly title: string;
            readonly id: string;
            readonly parties: ReadonlyArray<{
              readonly role: PartyRole;
              readonly entity: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
                readonly shortName: string;
                readonly disambiguation: string | null;
              };
            }>;
          } & {
            readonly __typename:
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
              | 'Stake';
          })
        | ({
            readonly summary: string;
            readonly id: string;
            readonly about:
              | ({ readonly title: string; readonly id: string } & {
                  readonly __typename:
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
                    | 'Stake';
                })
              | ({ readonly id: string } & { readonly __typename: 'Claim' | 'Source' })
              | ({ readonly name: string; readonly id: string } & {
                  readonly __typename:
                    'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
                })
              | null;
            readonly source: {
              readonly id: string;
              readonly publisher: string;
              readonly publishedOn: string | null;
            };
          } & { readonly __typename: 'Claim' })
        | ({
            readonly description: string | null;
            readonly degree: number;
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          } & {
            readonly __typename:
              'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
          })
        | ({
            readonly title: string;
            readonly publisher: string;
            readonly publishedOn: string | null;
            readonly id: string;
            readonly sourceKind: SourceKind;
          } & { readonly __typename: 'Source' });
    }>;
  };
  readonly sources: {
    readonly edges: ReadonlyArray<{
      readonly matched: string;
      readonly highlight: string;
      readonly node:
        | ({
            readonly type: RelationshipType;
            readonly title: string;
            readonly id: string;
            readonly parties: ReadonlyArray<{
              readonly role: PartyRole;
              readonly entity: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
                readonly shortName: string;
                readonly disambiguation: string | null;
              };
            }>;
          } & {
            readonly __typename:
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
              | 'Stake';
          })
        | ({
            readonly summary: string;
            readonly id: string;
            readonly about:
              | ({ readonly title: string; readonly id: string } & {
                  readonly __typename:
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
                    | 'Stake';
                })
              | ({ readonly id: string } & { readonly __typename: 'Claim' | 'Source' })
              | ({ readonly name: string; readonly id: string } & {
                  readonly __typename:
                    'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
                })
              | null;
            readonly source: {
              readonly id: string;
              readonly publisher: string;
              readonly publishedOn: string | null;
            };
          } & { readonly __typename: 'Claim' })
        | ({
            readonly description: string | null;
            readonly degree: number;
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          } & {
            readonly __typename:
              'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
          })
        | ({
            readonly title: string;
            readonly publisher: string;
            readonly publishedOn: string | null;
            readonly id: string;
            readonly sourceKind: SourceKind;
          } & { readonly __typename: 'Source' });
    }>;
  };
};

export type SearchCountsQueryVariables = Exact<{
  text: string;
}>;

export type SearchCountsQuery = {
  readonly entities: { readonly totalCount: number; readonly suggestions: ReadonlyArray<string> };
  readonly relationships: { readonly totalCount: number };
  readonly claims: { readonly totalCount: number };
  readonly sources: { readonly totalCount: number };
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly matched: string;
      readonly highlight: string;
      readonly node:
        | ({
            readonly type: RelationshipType;
            readonly title: string;
            readonly id: string;
            readonly parties: ReadonlyArray<{
              readonly role: PartyRole;
              readonly entity: {
                readonly id: string;
                readonly kind: EntityKind;
                readonly name: string;
                readonly shortName: string;
                readonly disambiguation: string | null;
              };
            }>;
          } & {
            readonly __typename:
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
              | 'Stake';
          })
        | ({
            readonly summary: string;
            readonly id: string;
            readonly about:
              | ({ readonly title: string; readonly id: string } & {
                  readonly __typename:
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
                    | 'Stake';
                })
              | ({ readonly id: string } & { readonly __typename: 'Claim' | 'Source' })
              | ({ readonly name: string; readonly id: string } & {
                  readonly __typename:
                    'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
                })
              | null;
            readonly source: {
              readonly id: string;
              readonly publisher: string;
              readonly publishedOn: string | null;
            };
          } & { readonly __typename: 'Claim' })
        | ({
            readonly description: string | null;
            readonly degree: number;
            readonly id: string;
            readonly kind: EntityKind;
            readonly name: string;
            readonly shortName: string;
            readonly disambiguation: string | null;
          } & {
            readonly __typename:
              'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
          })
        | ({
            readonly title: string;
            readonly publisher: string;
            readonly publishedOn: string | null;
            readonly id: string;
            readonly sourceKind: SourceKind;
          } & { readonly __typename: 'Source' });
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type EntitySuggestionsQueryVariables = Exact<{
  text: string;
}>;

export type EntitySuggestionsQuery = {
  readonly search: {
    readonly suggestions: ReadonlyArray<string>;
    readonly nodes: ReadonlyArray<
      | ({ readonly id: string } & {
          readonly __typename:
            | 'Acquisition'
            | 'ChipSupply'
            | 'Claim'
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
            | 'Source'
            | 'Stake';
        })
      | ({
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
          readonly disambiguation: string | null;
        } & {
          readonly __typename:
            'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
        })
    >;
  };
};

export type SourcePageQueryVariables = Exact<{
  id: string;
}>;

export type SourcePageQuery = {
  readonly source: {
    readonly archiveUrl: string | null;
    readonly retrievedOn: string | null;
    readonly language: string | null;
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly kind: SourceKind;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly publishedOnInferred: boolean;
    readonly text: string;
    readonly bibtex: string;
    readonly csl: string;
  } | null;
};

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SourceClaimsQuery = {
  readonly source: {
    readonly id: string;
    readonly claims: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly summary: string;
        readonly modality: Modality;
        readonly assertedBy: string | null;
        readonly recordedBy: Recorder;
        readonly passage: string;
        readonly dataset: string;
        readonly recordedAt: string;
        readonly about:
          | ({ readonly type: RelationshipType; readonly title: string; readonly id: string } & {
              readonly __typename:
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
                | 'Stake';
            })
          | ({ readonly id: string } & { readonly __typename: 'Claim' | 'Source' })
          | ({
              readonly id: string;
              readonly kind: EntityKind;
              readonly name: string;
              readonly shortName: string;
              readonly disambiguation: string | null;
            } & {
              readonly __typename:
                'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
            })
          | null;
        readonly terms: {
          readonly status: DealStatus | null;
          readonly announcedOn: string | null;
          readonly startsOn: string | null;
          readonly endsOn: string | null;
          readonly undisclosed: ReadonlyArray<TermName>;
          readonly amount: {
            readonly value: number;
            readonly to: number | null;
            readonly currency: string;
            readonly qualifier: Qualifier;
            readonly low: number | null;
            readonly high: number | null;
            readonly display: string;
          } | null;
          readonly valuation: { readonly display: string } | null;
          readonly stakePercent: { readonly display: string } | null;
          readonly capacityMegawatts: { readonly display: string } | null;
          readonly units: { readonly display: string } | null;
          readonly otherAmounts: ReadonlyArray<{ readonly display: string }>;
          readonly otherValuations: ReadonlyArray<{ readonly display: string }>;
          readonly otherQuantities: ReadonlyArray<{
            readonly term: TermName;
            readonly quantity: { readonly display: string };
          }>;
          readonly metric: {
            readonly name: string;
            readonly changePercent: number;
            readonly qualifier: Qualifier;
            readonly from: string | null;
            readonly by: string | null;
          } | null;
        };
        readonly source: {
          readonly id: string;
          readonly title: string;
          readonly publisher: string;
          readonly kind: SourceKind;
          readonly url: string | null;
          readonly publishedOn: string | null;
          readonly publishedOnInferred: boolean;
        };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export const EntityNameFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityNameFragment, unknown>;
export const AmountDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AmountDetailsFragment, unknown>;
export const EvidenceSummaryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EvidenceSummaryFragment, unknown>;
export const DealFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DealFragment, unknown>;
export const TermValuesFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TermValuesFragment, unknown>;
export const SourceLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceLineFragment, unknown>;
export const ClaimLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimLineFragment, unknown>;
export const ChangeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'appeared' } },
          { kind: 'Field', name: { kind: 'Name', value: 'becameDisputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedTerms' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'before' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'after' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claims' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangeFragment, unknown>;
export const ConflictDetailsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConflictDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Conflict' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'term' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'positions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resolution' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConflictDetailsFragment, unknown>;
export const CitedSourceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CitedSource' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'text' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'TEXT' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'bibtex' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'BIBTEX' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'csl' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'CSL_JSON' },
              },
            ],
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CitedSourceFragment, unknown>;
export const PictureEntityFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureEntity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PictureEntityFragment, unknown>;
export const SumFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Interval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SumFragment, unknown>;
export const CycleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Cycle' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MoneyCycle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureEntity' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'payer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'payee' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationships' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sameMoney' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'low' } },
                { kind: 'Field', name: { kind: 'Name', value: 'high' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureEntity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Interval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CycleFragment, unknown>;
export const RelianceFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reliance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reliance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percentLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percentHigh' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rumored' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelianceFragment, unknown>;
export const PictureLinkFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Link' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'target' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetRole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PictureLinkFragment, unknown>;
export const SearchHitFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SearchHit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
          { kind: 'Field', name: { kind: 'Name', value: 'highlight' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'entity' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'sourceKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'about' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Relationship' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchHitFragment, unknown>;
export const AboutDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'About' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'datasets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'license' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AboutQuery, AboutQueryVariables>;
export const RevisionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Revision' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'revision' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RevisionQuery, RevisionQueryVariables>;
export const ChangesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Changes' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changesBetween' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undatedLeftOut' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Change' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Change' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipChange' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'appeared' } },
          { kind: 'Field', name: { kind: 'Name', value: 'becameDisputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'settled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'changedTerms' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'before' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'after' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claims' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const ConflictsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Conflicts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'terms' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'TermName' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'conflicts' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'terms' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'terms' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationship' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                        },
                      },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConflictDetails' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConflictDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Conflict' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'term' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'positions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resolution' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const EntityPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'formerNames' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'until' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'country' } },
                { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'identifiers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'scheme' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ticker' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'founded' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'products' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'maker' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Facility' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'place' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'capacityMegawatts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const EntityDealsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityDeals' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipOrder' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityDealsQuery, EntityDealsQueryVariables>;
export const SubjectDealsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SubjectDeals' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'subjectOf' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'field' },
                            value: { kind: 'EnumValue', value: 'ANNOUNCED' },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SubjectDealsQuery, SubjectDealsQueryVariables>;
export const HomeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Home' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'revision' } },
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'entities' } },
                { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
                { kind: 'Field', name: { kind: 'Name', value: 'conflicts' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'datasets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'license' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'DEGREE' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '12' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationships' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'ANNOUNCED' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'DESC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '8' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MoneyFlowDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MoneyFlow' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'leftOut' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withLeftOut' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          defaultValue: { kind: 'BooleanValue', value: false },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'leftOut' },
                  name: { kind: 'Name', value: 'moneyFlow' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'leftOut' } },
                    },
                  ],
                  directives: [
                    {
                      kind: 'Directive',
                      name: { kind: 'Name', value: 'include' },
                      arguments: [
                        {
                          kind: 'Argument',
                          name: { kind: 'Name', value: 'if' },
                          value: { kind: 'Variable', name: { kind: 'Name', value: 'withLeftOut' } },
                        },
                      ],
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'byStage' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'moneyFlow' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'total' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'cancelled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'rumored' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Interval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoneyFlowQuery, MoneyFlowQueryVariables>;
export const TotalsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Totals' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'TotalBy' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '100' },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'totals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'by' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'total' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cancelled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rumored' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Interval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TotalsQuery, TotalsQueryVariables>;
export const ContributingDealsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ContributingDeals' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'PartyRole' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'with' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationships' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'filter' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'role' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'with' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'with' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'orderBy' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'field' },
                            value: { kind: 'EnumValue', value: 'AMOUNT' },
                          },
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'direction' },
                            value: { kind: 'EnumValue', value: 'DESC' },
                          },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ContributingDealsQuery, ContributingDealsQueryVariables>;
export const MoneyCyclesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MoneyCycles' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'through' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'moneyCycles' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'through' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'through' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxLength' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cycle' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'revision' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureEntity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Sum' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Interval' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Cycle' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MoneyCycle' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'length' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'entities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureEntity' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'steps' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'payer' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'payee' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationships' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Sum' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sameMoney' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                { kind: 'Field', name: { kind: 'Name', value: 'low' } },
                { kind: 'Field', name: { kind: 'Name', value: 'high' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MoneyCyclesQuery, MoneyCyclesQueryVariables>;
export const DependenceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Dependence' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DependenceOn' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'minPercent' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Float' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConcentrationMeasure' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dependence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'on' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'on' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'minPercent' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'minPercent' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'measure' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Reliance' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Reliance' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Reliance' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'supplier' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percentLow' } },
          { kind: 'Field', name: { kind: 'Name', value: 'percentHigh' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationships' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
          { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
          { kind: 'Field', name: { kind: 'Name', value: 'cancelled' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rumored' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DependenceQuery, DependenceQueryVariables>;
export const ConcentrationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Concentration' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'type' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipType' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ConcentrationMeasure' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'concentration' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'type' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'type' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'measure' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'measure' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'measure' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hhi' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hhiLow' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hhiHigh' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'shares' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entity' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'percent' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percentLow' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'percentHigh' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'deals' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'statedDeals' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                { kind: 'Field', name: { kind: 'Name', value: 'cancelled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rumored' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ConcentrationQuery, ConcentrationQueryVariables>;
export const NeighborhoodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Neighborhood' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neighborhood' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'of' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureEntity' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureLink' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'revision' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureEntity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Link' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'target' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetRole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const EarliestDealDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EarliestDeal' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationships' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'field' },
                      value: { kind: 'EnumValue', value: 'ANNOUNCED' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'ASC' },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'terms' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EarliestDealQuery, EarliestDealQueryVariables>;
export const DealSourcesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DealSources' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'claims' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'source' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'SourceLine' },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DealSourcesQuery, DealSourcesQueryVariables>;
export const DealClaimsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DealClaims' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'claims' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DealClaimsQuery, DealClaimsQueryVariables>;
export const EntityNamesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntityNames' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityNamesQuery, EntityNamesQueryVariables>;
export const PathsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Paths' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paths' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxLength' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxLength' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'limit' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'limit' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'length' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureEntity' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureLink' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hops' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'from' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'to' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationships' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'revision' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureEntity' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureLink' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Link' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'source' } },
          { kind: 'Field', name: { kind: 'Name', value: 'target' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceRole' } },
          { kind: 'Field', name: { kind: 'Name', value: 'targetRole' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const CommonCounterpartiesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CommonCounterparties' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'commonCounterparties' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'of' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'of' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationships' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CommonCounterpartiesQuery, CommonCounterpartiesQueryVariables>;
export const RelationshipPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RelationshipPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'about' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'partOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'terms' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'conflicts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ConflictDetails' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'graph' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'revision' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ConflictDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Conflict' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'term' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'positions' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'display' } },
                { kind: 'Field', name: { kind: 'Name', value: 'date' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'resolution' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'rule' } },
                { kind: 'Field', name: { kind: 'Name', value: 'explanation' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelationshipPageQuery, RelationshipPageQueryVariables>;
export const RelationshipClaimsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RelationshipClaims' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '50' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationship' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'source' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CitedSource' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CitedSource' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'text' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'TEXT' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'bibtex' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'BIBTEX' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'csl' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'CSL_JSON' },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelationshipClaimsQuery, RelationshipClaimsQueryVariables>;
export const RelationshipsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Relationships' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipOrder' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'relationships' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'orderBy' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Deal' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EvidenceSummary' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Evidence' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'claims' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sources' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'strongest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'weakest' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disputed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'firstPublished' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lastPublished' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Deal' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'parties' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EvidenceSummary' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelationshipsQuery, RelationshipsQueryVariables>;
export const SearchSuggestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SearchSuggestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'entities' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'ENTITY' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '5' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'suggestions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SearchHit' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'relationships' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'RELATIONSHIP' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '4' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SearchHit' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'sources' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SOURCE' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '2' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SearchHit' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SearchHit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
          { kind: 'Field', name: { kind: 'Name', value: 'highlight' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'entity' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'sourceKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'about' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Relationship' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchSuggestionsQuery, SearchSuggestionsQueryVariables>;
export const SearchCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SearchCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'entities' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'ENTITY' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '0' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suggestions' } },
              ],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'relationships' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'RELATIONSHIP' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '0' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'claims' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'CLAIM' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '0' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'sources' },
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SOURCE' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '0' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchCountsQuery, SearchCountsQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchKind' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '20' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'kinds' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'cursor' } },
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SearchHit' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SearchHit' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SearchEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'matched' } },
          { kind: 'Field', name: { kind: 'Name', value: 'highlight' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Relationship' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'parties' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'entity' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                      {
                        kind: 'Field',
                        alias: { kind: 'Name', value: 'sourceKind' },
                        name: { kind: 'Name', value: 'kind' },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'about' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: {
                                kind: 'NamedType',
                                name: { kind: 'Name', value: 'Relationship' },
                              },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const EntitySuggestionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntitySuggestions' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'text' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'kinds' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'ENTITY' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '8' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'suggestions' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      {
                        kind: 'InlineFragment',
                        typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EntityName' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntitySuggestionsQuery, EntitySuggestionsQueryVariables>;
export const SourcePageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SourcePage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'CitedSource' } },
                { kind: 'Field', name: { kind: 'Name', value: 'archiveUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'retrievedOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'language' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'CitedSource' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'text' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'TEXT' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'bibtex' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'BIBTEX' },
              },
            ],
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'csl' },
            name: { kind: 'Name', value: 'citation' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'style' },
                value: { kind: 'EnumValue', value: 'CSL_JSON' },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const SourceClaimsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SourceClaims' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
          defaultValue: { kind: 'IntValue', value: '50' },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimLine' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'about' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  {
                                    kind: 'InlineFragment',
                                    typeCondition: {
                                      kind: 'NamedType',
                                      name: { kind: 'Name', value: 'Entity' },
                                    },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'FragmentSpread',
                                          name: { kind: 'Name', value: 'EntityName' },
                                        },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'InlineFragment',
                                    typeCondition: {
                                      kind: 'NamedType',
                                      name: { kind: 'Name', value: 'Relationship' },
                                    },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AmountDetails' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Amount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'display' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'TermValues' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Terms' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'status' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'amount' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'AmountDetails' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'valuation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'stakePercent' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'capacityMegawatts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'units' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherAmounts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherValuations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'otherQuantities' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'term' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'quantity' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'display' } }],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'announcedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metric' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'changePercent' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                { kind: 'Field', name: { kind: 'Name', value: 'by' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'undisclosed' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOn' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publishedOnInferred' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimLine' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'summary' } },
          { kind: 'Field', name: { kind: 'Name', value: 'modality' } },
          { kind: 'Field', name: { kind: 'Name', value: 'assertedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedBy' } },
          { kind: 'Field', name: { kind: 'Name', value: 'passage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'dataset' } },
          { kind: 'Field', name: { kind: 'Name', value: 'recordedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'terms' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'TermValues' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceLine' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EntityName' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Entity' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'shortName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disambiguation' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceClaimsQuery, SourceClaimsQueryVariables>;
