/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
/** A range of money in one currency, both ends included. The figure that counts is the one stated: `up to 15 billion` is found by 15 billion. */
export type AmountRange = {
  /** The currency; amounts in others are never in the range. */
  readonly currency?: string | null | undefined;
  /** At least so much, in whole currency units. */
  readonly gte?: number | null | undefined;
  /** At most so much, in whole currency units. */
  readonly lte?: number | null | undefined;
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

/** What a share is measured by. */
export type ConcentrationMeasure =
  /** The number of relationships. */
  | 'LINKS'
  /** The stated money of one currency. */
  | 'MONEY';

/** A range of dates, both ends included. A partial date counts as widely as it can: `to: "2025"` ends with December. */
export type DateRange = {
  /** The first day; without it there is no beginning. */
  readonly from?: string | null | undefined;
  /** The last day; without it there is no end. */
  readonly to?: string | null | undefined;
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

/** What somebody may depend on. */
export type DependenceOn =
  /** Chips: chip supply. */
  | 'CHIPS'
  /** Cloud capacity: cloud contracts. */
  | 'CLOUD'
  /** Money: investments, loans and whatever else is paid to it. */
  | 'MONEY';

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

/** Which way money goes, as the entity sees it. */
export type FlowDirection =
  /** The entity is paid. */
  | 'IN'
  /** The entity pays. */
  | 'OUT';

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

/** Which way an order goes; what has no value to be ordered by comes last both ways. */
export type OrderDirection =
  /** From the least, the earliest or A. */
  | 'ASC'
  /** From the most, the latest or Z. */
  | 'DESC';

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

/** Whether a person read the source or a program extracted it; the two are never mixed silently. */
export type Recorder =
  /** A person. */
  | 'HUMAN'
  /** A program. */
  | 'MACHINE';

/** Keeps or drops whole relationships: every condition that is given has to hold, and an empty list of `types`, `roles` and the like matches nothing. It never changes what is known about those that it keeps. */
export type RelationshipFilter = {
  /** In force on that day: started or announced by then, and not ended or cancelled. */
  readonly activeOn?: string | null | undefined;
  /** With a stated figure in this range; what has no amount, or one in another currency, is dropped. */
  readonly amount?: AmountRange | null | undefined;
  /** Announced at a date that may lie in this range. */
  readonly announced?: DateRange | null | undefined;
  /** With at least one claim of one of the data sets with these ids. */
  readonly datasets?: ReadonlyArray<string> | null | undefined;
  /** True: only those that claims disagree about; false: only the others. */
  readonly disputed?: boolean | null | undefined;
  /** Attested by at least so many publishers. */
  readonly minPublishers?: number | null | undefined;
  /** With at least one claim of one of these modalities. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Names every one of these entities as a party. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** With a party in one of these roles. */
  readonly roles?: ReadonlyArray<PartyRole> | null | undefined;
  /** With at least one claim from a source of one of these kinds. */
  readonly sourceKinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** At one of these stages. */
  readonly status?: ReadonlyArray<DealStatus> | null | undefined;
  /** Every word of it occurs in the title or in the summary of a claim; case and accents do not matter, and a part of a word is enough. */
  readonly text?: string | null | undefined;
  /** Of one of these types. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
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

export type DisagreementsQueryVariables = Exact<{
  filter?: RelationshipFilter | null | undefined;
  terms?: ReadonlyArray<TermName> | TermName | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DisagreementsQuery = {
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
        readonly parent: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
        } | null;
        readonly products: ReadonlyArray<{
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
        }>;
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
        readonly place: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
        } | null;
        readonly capacityMegawatts: { readonly display: string } | null;
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
        readonly maker: {
          readonly id: string;
          readonly kind: EntityKind;
          readonly name: string;
          readonly shortName: string;
        } | null;
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

export type EntitySubjectOfQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type EntitySubjectOfQuery = {
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
};

export type MoneyFragment = {
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
  readonly metric: {
    readonly name: string;
    readonly changePercent: number;
    readonly qualifier: Qualifier;
    readonly from: string | null;
    readonly by: string | null;
  } | null;
};

export type AttestedFragment = {
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

export type DisagreementFragment = {
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

export type CitedFragment = {
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
}>;

export type MoneyFlowQuery = {
  readonly entity: {
    readonly id: string;
    readonly moneyFlow: ReadonlyArray<{
      readonly type: RelationshipType;
      readonly direction: FlowDirection;
      readonly count: number;
      readonly unstated: number;
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
    readonly entity: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
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

export type DealsBehindQueryVariables = Exact<{
  id: string;
  filter?: RelationshipFilter | null | undefined;
  role?: ReadonlyArray<PartyRole> | PartyRole | null | undefined;
  with?: string | null | undefined;
}>;

export type DealsBehindQuery = {
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

export type CircleFragment = {
  readonly length: number;
  readonly disputed: boolean;
  readonly entities: ReadonlyArray<{
    readonly degree: number;
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly shortName: string;
  }>;
  readonly steps: ReadonlyArray<{
    readonly unstated: number;
    readonly payer: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
    };
    readonly payee: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
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

export type CirclesQueryVariables = Exact<{
  through?: string | null | undefined;
  filter?: RelationshipFilter | null | undefined;
  maxLength?: number | null | undefined;
  limit?: number | null | undefined;
}>;

export type CirclesQuery = {
  readonly moneyCycles: ReadonlyArray<{
    readonly length: number;
    readonly disputed: boolean;
    readonly entities: ReadonlyArray<{
      readonly degree: number;
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
    }>;
    readonly steps: ReadonlyArray<{
      readonly unstated: number;
      readonly payer: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
      };
      readonly payee: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
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
};

export type RelyingFragment = {
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
  readonly suppliers: number;
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
  readonly customer: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly shortName: string;
  };
  readonly supplier: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly name: string;
    readonly shortName: string;
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
    readonly percent: number;
    readonly percentLow: number;
    readonly percentHigh: number;
    readonly suppliers: number;
    readonly counted: number;
    readonly unstated: number;
    readonly leftOut: number;
    readonly customer: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
    };
    readonly supplier: {
      readonly id: string;
      readonly kind: EntityKind;
      readonly name: string;
      readonly shortName: string;
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
    readonly hhi: number;
    readonly hhiLow: number | null;
    readonly hhiHigh: number | null;
    readonly suppliers: number;
    readonly counted: number;
    readonly unstated: number;
    readonly leftOut: number;
    readonly shares: ReadonlyArray<{
      readonly percent: number;
      readonly percentLow: number;
      readonly percentHigh: number;
      readonly relationships: number;
      readonly entity: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
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
};

export type PictureLineFragment = {
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
};

export type BeginningQueryVariables = Exact<{ [key: string]: never }>;

export type BeginningQuery = {
  readonly relationships: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly terms: { readonly announcedOn: string | null };
    }>;
  };
};

export type PublishersQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type PublishersQuery = {
  readonly nodes: ReadonlyArray<
    | ({
        readonly id: string;
        readonly claims: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly source: { readonly id: string; readonly publisher: string };
          }>;
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
      };
      readonly to: {
        readonly id: string;
        readonly kind: EntityKind;
        readonly name: string;
        readonly shortName: string;
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

export type FoundFragment = {
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
            });
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

export type SuggestQueryVariables = Exact<{
  text: string;
}>;

export type SuggestQuery = {
  readonly entities: {
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
                });
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
                });
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
                });
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
  readonly entities: { readonly totalCount: number };
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
                });
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

export type PickQueryVariables = Exact<{
  text: string;
}>;

export type PickQuery = {
  readonly search: {
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
            } & {
              readonly __typename:
                'Company' | 'Facility' | 'Person' | 'Place' | 'Product' | 'PublicBody' | 'Segment';
            });
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityNameFragment, unknown>;
export const MoneyFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
} as unknown as DocumentNode<MoneyFragment, unknown>;
export const AttestedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Attested' },
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
} as unknown as DocumentNode<AttestedFragment, unknown>;
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Money' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
export const DisagreementFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Disagreement' },
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
      name: { kind: 'Name', value: 'Money' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
} as unknown as DocumentNode<DisagreementFragment, unknown>;
export const CitedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Cited' },
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
} as unknown as DocumentNode<CitedFragment, unknown>;
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
export const CircleFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Circle' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
} as unknown as DocumentNode<CircleFragment, unknown>;
export const RelyingFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Relying' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelyingFragment, unknown>;
export const PictureLineFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'PictureLine' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PictureLineFragment, unknown>;
export const FoundFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Found' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<FoundFragment, unknown>;
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
export const DisagreementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Disagreements' },
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
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Disagreement' } },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Disagreement' },
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
} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
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
      name: { kind: 'Name', value: 'Money' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntityDealsQuery, EntityDealsQueryVariables>;
export const EntitySubjectOfDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EntitySubjectOf' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EntitySubjectOfQuery, EntitySubjectOfQueryVariables>;
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
export const DealsBehindDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DealsBehind' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DealsBehindQuery, DealsBehindQueryVariables>;
export const CirclesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Circles' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Circle' } }],
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
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
      name: { kind: 'Name', value: 'Circle' },
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
} as unknown as DocumentNode<CirclesQuery, CirclesQueryVariables>;
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Relying' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Relying' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'relationships' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'suppliers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'counted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unstated' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureLine' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
      name: { kind: 'Name', value: 'PictureLine' },
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
export const BeginningDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Beginning' },
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
} as unknown as DocumentNode<BeginningQuery, BeginningQueryVariables>;
export const PublishersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Publishers' },
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
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'publisher' } },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishersQuery, PublishersQueryVariables>;
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'PictureLine' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
      name: { kind: 'Name', value: 'PictureLine' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Disagreement' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Disagreement' },
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
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cited' } },
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
      name: { kind: 'Name', value: 'Money' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
      name: { kind: 'Name', value: 'Cited' },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Money' },
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
      name: { kind: 'Name', value: 'Attested' },
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Attested' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelationshipsQuery, RelationshipsQueryVariables>;
export const SuggestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Suggest' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Found' } }],
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Found' } }],
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
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Found' } }],
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Found' },
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
} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
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
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
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
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Found' } },
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
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Found' },
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
export const PickDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Pick' },
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<PickQuery, PickQueryVariables>;
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'Cited' } },
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
      name: { kind: 'Name', value: 'Cited' },
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
      name: { kind: 'Name', value: 'Money' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Money' } }],
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
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceClaimsQuery, SourceClaimsQueryVariables>;
