// Written by `npm run generate` from schema/*.graphql.

/** The complete schema, as in schema/generated/api.graphql. */
export const typeDefs = `"""Takeover of a company, or of a part of it."""
type Acquisition implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Entities that take over the target."""
  acquirers: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Entities that are taken over."""
  targets: [Entity!]!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!

  """
  Resolved valuation of the company; shorthand for \`terms { valuation }\`.
  """
  valuation: Amount
}

"""Stated amount of money, with the interval that its qualifier allows."""
type Amount {
  """
  Basis of the figure. Null for a valuation that does not say how it was stated.
  """
  basis: Basis

  """Currency of the amount. Amounts are never converted."""
  currency: CurrencyCode!

  """
  Amount formatted for display, such as \`$15 billion\`, \`up to $5 billion\` or \`first tranche of $10
  billion\`. It is never more precise than the source, and it names any basis other than \`TOTAL\`.
  """
  display: String!

  """
  Upper bound of the interval, in whole currency units. Null if there is no upper bound.
  """
  high: SafeInt

  """
  Lower bound of the interval, in whole currency units. For \`OVER\`, the amount is greater than this bound.
  """
  low: SafeInt

  """Qualifier of the stated value."""
  qualifier: Qualifier!

  """
  Upper bound for \`BETWEEN\`, in whole currency units. Null for other qualifiers.
  """
  to: SafeInt

  """Stated value in whole currency units. For \`BETWEEN\`, the lower bound."""
  value: SafeInt!
}

"""
Range of money in one currency, both ends included. It is compared with the stated value:
\`up to $15 billion\` counts as 15 billion. A \`BETWEEN\` amount matches if any part of it is in the
range.
"""
input AmountRange {
  """Includes only amounts of one of these bases. Any basis if omitted."""
  basis: [Basis!]

  """
  Currency of the range. Amounts in other currencies never match. Default \`USD\`.
  """
  currency: CurrencyCode = "USD"

  """Minimum amount, in whole currency units. No minimum if omitted."""
  gte: SafeInt

  """Maximum amount, in whole currency units. No maximum if omitted."""
  lte: SafeInt
}

"""
Basis of a figure: what the figure is a figure of. Figures of different bases are never compared.
Which bases are allowed depends on the term.
"""
enum Basis {
  """Estimate by somebody else, because the parties named no sum."""
  ESTIMATE

  """Money that is paid only if somebody else does not pay."""
  GUARANTEE

  """Valuation that follows from the price of a stake."""
  IMPLIED

  """Market value of a holding, which is not what was paid for it."""
  MARKET_VALUE

  """Any other figure. It decides nothing and conflicts with nothing."""
  OTHER

  """Payments in one month."""
  PER_MONTH

  """Payments in one year."""
  PER_YEAR

  """Valuation that includes the new money."""
  POST_MONEY

  """Valuation before the new money."""
  PRE_MONEY

  """Money that the sellers of existing shares receive."""
  PROCEEDS

  """Cost of a site or program, whoever pays it."""
  PROJECT

  """Whole financing round, of which the named payers pay an unknown share."""
  ROUND

  """Capacity of the whole site, not only of this contract."""
  SITE

  """
  All that the named payers pay under the deal, or all units and capacity of the deal.
  """
  TOTAL

  """Everything so far, over several deals."""
  TO_DATE

  """First, firm or partial payment or stage of the deal."""
  TRANCHE

  """Sum that includes options, conditions, earn-outs or debt taken over."""
  WITH_OPTIONS
}

"""Sale of chips, or of servers built around them."""
type ChipSupply implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Entities that buy the chips."""
  buyers: [Entity!]!

  """
  Resolved electrical capacity in megawatts; shorthand for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """Products among the entities in \`about\`."""
  products: [Product!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Entities that sell the chips."""
  suppliers: [Entity!]!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Paginated list of chip supplies."""
type ChipSupplyConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [ChipSupplyEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [ChipSupply!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of chip supplies."""
type ChipSupplyEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Chip supply at the end of this edge."""
  node: ChipSupply!
}

"""Output format of a citation."""
enum CitationStyle {
  """Entry for a BibTeX file."""
  BIBTEX

  """
  CSL-JSON item, serialized as a string, for tools such as Zotero and pandoc.
  """
  CSL_JSON

  """One line of plain text."""
  TEXT
}

"""
Assertion about one relationship or entity, made by one passage of one source. Claims are never
edited, only added and retracted.
"""
type Claim implements Node {
  """
  Relationship or entity that the claim is about. Null if it is out of view, as for a retracted claim.
  """
  about: Node

  """
  Person or organization that makes the claim, such as a spokesperson, a filing's signatory or a
  quoted publication. Null if the publisher makes it.
  """
  assertedBy: String

  """
  Claims on the same subject that cannot be true together with this one, sorted by ID, at most 100.
  \`Relationship.conflicts\` lists all of them.
  """
  contradictedBy: [Claim!]!

  """Plain ID of the data set that the claim belongs to."""
  dataset: String!

  """
  SHA-256 hash of the normalized passage, in hexadecimal. Null if the text of the source was not available.
  """
  fingerprint: String

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Modality of the claim: the firmness with which the source states it."""
  modality: Modality!

  """
  Location of the passage in the source, such as a headline, a paragraph or a section.
  """
  passage: String!

  """Time at which the claim was recorded."""
  recordedAt: DateTime!

  """Recorder of the claim: a person or a program."""
  recordedBy: Recorder!

  """Details of the retraction. Null if the claim was not retracted."""
  retraction: Retraction

  """Plain ID, such as \`article-c01\`. It is the same in every view."""
  slug: ID!

  """Source that makes the claim."""
  source: Source!

  """State of the claim."""
  state: ClaimState!

  """Summary of the passage in our own words."""
  summary: String!

  """Terms that the passage states."""
  terms: Terms!
}

"""Paginated list of claims."""
type ClaimConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [ClaimEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Claim!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of claims."""
type ClaimEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Claim at the end of this edge."""
  node: Claim!
}

"""
Conditions for claims, all of which must match. An empty list matches nothing.
"""
input ClaimFilter {
  """Matches claims in one of the data sets with these IDs."""
  datasets: [String!]

  """Matches claims of one of these modalities."""
  modalities: [Modality!]

  """
  Matches claims from sources that may have been published in this range. A source without a date
  never matches.
  """
  published: DateRange

  """
  Matches claims from sources by one of these publishers, named as in \`Source.publisher\`. Ignores case
  and accents.
  """
  publishers: [String!]

  """Matches claims by this kind of recorder: a person or a program."""
  recordedBy: Recorder

  """Matches claims from one of the sources with these IDs."""
  sources: [ID!]

  """Matches claims in one of these states. Default: only \`ACCEPTED\`."""
  states: [ClaimState!]

  """
  Matches claims with every word of this text in the summary. Ignores case and accents, and matches
  parts of words.
  """
  text: String
}

"""
State of a claim. Only accepted claims are in view unless a filter names other states.
"""
enum ClaimState {
  """Accepted, and counted in terms, evidence and conflicts."""
  ACCEPTED

  """Retracted by a later entry of the ledger."""
  RETRACTED
}

"""Rental of computing capacity."""
type CloudContract implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """
  Resolved electrical capacity in megawatts; shorthand for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that rent the capacity."""
  customers: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """Entities that rent out the capacity."""
  providers: [Entity!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Paginated list of cloud contracts."""
type CloudContractConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [CloudContractEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [CloudContract!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of cloud contracts."""
type CloudContractEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Cloud contract at the end of this edge."""
  node: CloudContract!
}

"""Company or other organization that does business."""
type Company implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Entities to which this company supplies chips, sorted by ID, at most 100. \`counterparties\` lists all
  of them, with the deals.
  """
  chipCustomers: [Entity!]!

  """
  Entities that supply chips to this company, sorted by ID, at most 100. \`counterparties\` lists all of
  them, with the deals.
  """
  chipSuppliers: [Entity!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities to which this company sells cloud capacity, sorted by ID, at most 100. \`counterparties\`
  lists all of them, with the deals.
  """
  cloudCustomers: [Entity!]!

  """
  Entities that sell cloud capacity to this company, sorted by ID, at most 100. \`counterparties\` lists
  all of them, with the deals.
  """
  cloudProviders: [Entity!]!

  """
  Entities that compete with this company, sorted by ID, at most 100. \`counterparties\` lists all of them.
  """
  competitors: [Entity!]!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """Date on which the company was founded, as precisely as known."""
  founded: PartialDate

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """Investments in which this company is an investor."""
  investmentsMade(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): InvestmentConnection!

  """Investments in which this company is an investee."""
  investmentsReceived(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): InvestmentConnection!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Parent company that this company belongs to."""
  parent: Company

  """
  Products that the company makes, sorted by ID, at most 100. \`entities(filter: {kinds: [PRODUCT]})\`
  lists the products of all companies.
  """
  products: [Product!]!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """Roles of the company in the AI industry."""
  roles: [CompanyRole!]!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Stock exchange and ticker symbol, such as \`NASDAQ:NVDA\`."""
  ticker: String

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Paginated list of companies."""
type CompanyConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [CompanyEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Company!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of companies."""
type CompanyEdge {
  """Cursor of this item, for use as \`after\` or \`before\`."""
  cursor: String!

  """Company at the end of this edge."""
  node: Company!
}

"""Role of a company in the AI industry."""
enum CompanyRole {
  """Rents out computing capacity mainly for AI."""
  AI_CLOUD

  """Trains its own AI models."""
  AI_LAB

  """Designs chips, such as AI accelerators."""
  CHIP_DESIGNER

  """Rents out computing capacity of every kind."""
  CLOUD_PROVIDER

  """Operates one or more data centers."""
  DATACENTER_OPERATOR

  """Supplies electricity to other parties."""
  ENERGY_SUPPLIER

  """Manufactures chips for chip designers."""
  FOUNDRY

  """Invests money in other companies."""
  INVESTOR

  """Makes memory chips, such as DRAM."""
  MEMORY_MAKER

  """Any role not listed here."""
  OTHER

  """Builds servers for data centers."""
  SERVER_MAKER

  """Sells software products or services."""
  SOFTWARE
}

"""Rivalry between parties in a market."""
type Competition implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Entities that compete with one another."""
  competitors: [Entity!]!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""
Concentration of a market: the shares of the suppliers, which are the parties that are paid, and the
Herfindahl-Hirschman index, which is the sum of the squares of all shares in percent.
"""
type Concentration {
  """
  Number of canceled relationships left out. 0 if \`filter.status\` is given.
  """
  cancelled: Int!

  """
  Number of relationships with an upper bound in the currency. For \`LINKS\`, all relationships.
  """
  counted: Int!

  """
  Herfindahl-Hirschman index from 0 to 10,000, based on interval midpoints. Null if no share has a
  \`percent\`.
  """
  hhi: Float

  """
  Herfindahl-Hirschman index based on upper bounds alone. Null if all of them are 0 or one is missing.
  It is not the highest possible index.
  """
  hhiHigh: Float

  """
  Herfindahl-Hirschman index based on lower bounds alone. Null if all of them are 0. It is not the
  lowest possible index.
  """
  hhiLow: Float

  """
  Number of relationships whose money has no upper bound or is in another currency.
  """
  leftOut: Int!

  """Measure on which the shares are based."""
  measure: ConcentrationMeasure!

  """
  Number of rumored relationships left out. 0 if \`filter.status\` is given.
  """
  rumored: Int!

  """
  Shares of the suppliers. The supplier with the best-evidenced relationship comes first, then the one
  with the higher \`percentLow\`.
  """
  shares: [Share!]!

  """Number of suppliers, including those without a known share."""
  suppliers: Int!

  """Number of relationships whose money is not stated."""
  unstated: Int!
}

"""Measure on which shares are based."""
enum ConcentrationMeasure {
  """Number of relationships, regardless of money."""
  LINKS

  """Stated money in one currency."""
  MONEY
}

"""
Disagreement between sources on one term: the positions with their claims, the winning position and
the rule that decided.
"""
type Conflict {
  """
  Basis of the conflicting figures. Figures of different bases are never compared. Null for dates, and
  for valuations that do not say how they were stated.
  """
  basis: Basis

  """
  Positions in the conflict, the winning one first. A vague claim can belong to several positions.
  """
  positions: [Position!]!

  """Relationship that the claims are about."""
  relationship: Relationship!

  """Winning position and the rule that decided."""
  resolution: Resolution!

  """Term that the claims disagree on."""
  term: TermName!

  """
  Currency or unit of the conflicting figures. Figures in different ones are never compared. Null for dates.
  """
  unit: String
}

"""Paginated list of conflicts."""
type ConflictConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [ConflictEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Conflict!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of conflicts."""
type ConflictEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Conflict at the end of this edge."""
  node: Conflict!
}

"""Paginated list of counterparties."""
type CounterpartyConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [CounterpartyEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Entity!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""
Edge in a list of counterparties, with the relationships that connect the counterparty.
"""
type CounterpartyEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """
  Kind of the connection: \`CO_PARTY\` if the two are co-parties in every relationship of this edge, else
  \`TIE\`. Always \`TIE\` without \`coParties: true\`.
  """
  kind: LinkKind!

  """Counterparty at the end of this edge."""
  node: Entity!

  """
  Relationships that connect the counterparty. In \`counterparties\`, they are sorted by ID, at most
  100, and \`relationships(with:)\` lists all of them. In \`commonCounterparties\`, the list is complete,
  best evidence first.
  """
  relationships: [Relationship!]!
}

"""Country as an ISO 3166-1 alpha-2 code, such as \`US\` or \`GB\`."""
scalar CountryCode @specifiedBy(url: "https://www.iso.org/iso-3166-country-codes.html")

"""Currency as an ISO 4217 code, such as \`USD\` or \`EUR\`."""
scalar CurrencyCode @specifiedBy(url: "https://www.iso.org/iso-4217-currency-codes.html")

"""Named group of claims with a license."""
type Dataset {
  """Number of the data set's claims in view."""
  claims: Int!

  """Contents of the data set and their origin."""
  description: String!

  """
  ID of the data set. Below \`knownOn\`, it names the view too, such as \`article@2025-10-01\`.
  """
  id: ID!

  """License under which the data set may be used."""
  license: String!

  """Plain ID of the data set, for use in \`filter: {datasets: […]}\`."""
  slug: ID!

  """Title of the data set."""
  title: String!
}

"""Full calendar date, such as \`2025-11-18\`."""
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"""
Range of dates, both ends included. A partial date covers its whole period: \`to: "2025"\` ends on
December 31, 2025.
"""
input DateRange {
  """First day of the range. No lower bound if omitted."""
  from: PartialDate

  """Last day of the range. No upper bound if omitted."""
  to: PartialDate
}

"""Date and time in UTC, such as \`2025-11-18T09:30:00Z\` (RFC 3339)."""
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"""Stage of a deal: a group of statuses that sums tell apart."""
enum DealStage {
  """
  Signed or further along: \`SIGNED\`, \`PAUSED\`, \`ONGOING\`, \`CLOSED\` or \`COMPLETED\`.
  """
  AGREED

  """Called off at any time: \`CANCELLED\`."""
  CANCELLED

  """Announced or in talks: \`ANNOUNCED\` or \`IN_TALKS\`."""
  IN_TALKS

  """Rumored, but not confirmed: \`RUMOURED\`."""
  RUMOURED

  """Without a stated status."""
  UNKNOWN
}

"""
Status of a deal. Deals move through \`RUMOURED\`, \`IN_TALKS\`, \`ANNOUNCED\`, \`SIGNED\`, \`PAUSED\`,
\`ONGOING\`, \`CLOSED\` and \`COMPLETED\`; \`CANCELLED\` can follow any of them. The claim that was published
last determines the status.
"""
enum DealStatus {
  """Announced to the public."""
  ANNOUNCED

  """Called off, whatever the earlier status."""
  CANCELLED

  """Transaction concluded: the money or the shares have changed hands."""
  CLOSED

  """Carried out in full, with every obligation met."""
  COMPLETED

  """Under negotiation between the parties."""
  IN_TALKS

  """Begun, but not yet completed."""
  ONGOING

  """Put on hold by the parties, and not called off."""
  PAUSED

  """Rumored, but not confirmed."""
  RUMOURED

  """Agreed in writing by the parties."""
  SIGNED
}

"""Reliance on something that the dependent cannot do without."""
type Dependence implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that the dependents cannot do without."""
  dependencies: [Entity!]!

  """Entities that cannot do without the dependencies."""
  dependents: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Good or money that customers can depend on."""
enum DependenceOn {
  """Chips from chip supplies."""
  CHIPS

  """Cloud capacity from cloud contracts."""
  CLOUD

  """
  Money from investments, loans and other payments. Acquisitions and purchases of existing shares are
  excluded, because they pay the owners.
  """
  MONEY
}

"""Development of a product by its maker."""
type Development implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that develop the product."""
  developers: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """Products that are developed."""
  products: [Entity!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Sale of goods through another party."""
type Distribution implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that sell the goods."""
  distributors: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!

  """Entities whose goods are sold."""
  vendors: [Entity!]!
}

"""
Company, person, public body, product, facility, segment or place. Entities are the parties of
relationships.
"""
interface Entity implements Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Paginated list of entities."""
type EntityConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [EntityEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Entity!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of entities."""
type EntityEdge {
  """Cursor of this item, for use as \`after\` or \`before\`."""
  cursor: String!

  """Entity at the end of this edge."""
  node: Entity!
}

"""
Conditions for entities, all of which must match. An empty list matches nothing.
"""
input EntityFilter {
  """Matches entities based in one of these countries."""
  countries: [CountryCode!]

  """Matches entities with one of these identifiers, at most 100."""
  identifiers: [IdentifierInput!]

  """Matches entities with one of these IDs, at most 100."""
  ids: [ID!]

  """Matches entities of one of these kinds."""
  kinds: [EntityKind!]

  """Minimum number of relationships in which the entity is a party."""
  minDegree: Int

  """Matches companies with one of these roles."""
  roles: [CompanyRole!]

  """
  Matches entities with every word of this text in the name, the short name or an alias. Ignores case
  and accents, and matches parts of words.
  """
  text: String
}

"""Kind of an entity, such as a company or a product."""
enum EntityKind {
  """Company or other organization that does business."""
  COMPANY

  """Physical site, such as a data center, a factory or a power plant."""
  FACILITY

  """Individual person, such as a founder or an investor."""
  PERSON

  """Town, region or country."""
  PLACE

  """
  Product or service that is made and sold, such as a chip or an AI model.
  """
  PRODUCT

  """Government, authority or other public institution."""
  PUBLIC_BODY

  """Market or group of companies, for sources that name no single company."""
  SEGMENT
}

"""Sort order for a list of entities."""
input EntityOrder {
  """Direction in which to sort. Default \`ASC\`."""
  direction: OrderDirection! = ASC

  """Field by which to sort."""
  field: EntityOrderField!
}

"""
Field by which to sort entities. Entities with equal values are sorted by ID, ascending.
"""
enum EntityOrderField {
  """Sorts by number of relationships."""
  DEGREE

  """Sorts by name, ignoring case and accents."""
  NAME
}

"""Evidence for a relationship, counted over all its claims in view."""
type Evidence {
  """Number of claims about the relationship."""
  claims: Int!

  """
  Whether the claims conflict on any term. \`conflicts\` lists the conflicts.
  """
  disputed: Boolean!

  """Publication date of the earliest dated source."""
  firstPublished: PartialDate

  """Publication date of the latest dated source."""
  lastPublished: PartialDate

  """
  Number of different publishers of the claims. Several claims by one publisher count once.
  """
  publishers: Int!

  """Number of different sources of the claims."""
  sources: Int!

  """
  Strongest modality among the claims, in the order \`FACT\`, \`REPORTED\`, \`FORECAST\`, \`OPINION\`, \`RUMOUR\`.
  """
  strongest: Modality!

  """
  Weakest modality among the claims, in the order \`FACT\`, \`REPORTED\`, \`FORECAST\`, \`OPINION\`, \`RUMOUR\`.
  """
  weakest: Modality!
}

"""Kinds of sources that a view is resolved from."""
enum EvidenceFloor {
  """Sources of all kinds."""
  ALL

  """Filings and press releases alone."""
  OFFICIAL
}

"""Counts of relationships for each value of one property."""
type Facet {
  """
  Property that is counted: \`type\`, \`year\`, \`status\`, \`modality\`, \`country\` or \`dataset\`.
  """
  name: String!

  """Values with their counts, most frequent first."""
  values: [FacetValue!]!
}

"""Value of a facet, with its count."""
type FacetValue {
  """Number of relationships with this value."""
  count: Int!

  """Value of the property; \`unknown\` for relationships without one."""
  value: String!
}

"""Physical site, such as a data center, a factory or a power plant."""
type Facility implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Electrical capacity in megawatts, as stated by the operator or a register.
  """
  capacityMegawatts: Quantity

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Town, region or country where the facility stands."""
  place: Place

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Direction of money, as seen from the entity."""
enum FlowDirection {
  """Money paid to the entity."""
  IN

  """Money paid by the entity."""
  OUT
}

"""Name that an entity no longer has."""
type FormerName {
  """Former name, such as \`Facebook, Inc.\`."""
  name: String!

  """
  Last date on which the entity had this name, as precisely as known. Null if unknown.
  """
  until: PartialDate
}

"""
Fields of the graph in one view. Each field resolves independently, and lists are paginated. An error
makes its own field null, and the other fields are still answered. An ID in an argument stands for its
node in the view of the field, whichever view the ID names.
"""
interface Graph {
  """
  Changes in knowledge between two days, latest first: relationships that appeared, became disputed,
  were settled, changed terms or gained evidence, each with the claims that caused the change. Claims
  from sources without a date cause no change. The two days apply even inside \`knownOn\`, whose evidence
  floor applies too.
  """
  changesBetween(
    """Returns items after this cursor."""
    after: String

    """
    Includes only relationships that match every given condition on the later day.
    """
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Earlier day of the comparison."""
    from: Date!

    """Later day of the comparison."""
    to: Date!
  ): RelationshipChangeConnection

  """Paginated list of chip supplies."""
  chipSupplies(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): ChipSupplyConnection

  """
  Claim with this ID, in any state: a retracted claim has its \`retraction\`. Null if no claim known on
  the day has it.
  """
  claim(
    """ID of the claim, such as \`article-c01\`."""
    id: ID!
  ): Claim

  """Claims from all sources, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection

  """Paginated list of cloud contracts."""
  cloudContracts(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): CloudContractConnection

  """
  Entities that are counterparties of every one of the given entities, best evidence first. To find
  common investors, use \`roles: [INVESTEE, ISSUER]\` and \`theirRoles: [INVESTOR, HOLDER]\`.
  """
  commonCounterparties(
    """Returns items after this cursor."""
    after: String

    """Whether co-parties count as counterparties as well. Default \`false\`."""
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """IDs of the entities: at least 2, at most 100."""
    of: [ID!]!

    """
    Roles of the given entities in the shared relationships. Default: all roles.
    """
    roles: [PartyRole!]

    """
    Roles of the counterparty in the shared relationships. Default: all roles.
    """
    theirRoles: [PartyRole!]
  ): CounterpartyConnection

  """Paginated list of companies."""
  companies(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only companies that match every given condition."""
    filter: EntityFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by name, ascending."""
    orderBy: EntityOrder
  ): CompanyConnection

  """Company with this ID. Null if no company has it."""
  company(
    """ID of the company, such as \`nvidia\`."""
    id: ID!
  ): Company

  """Concentration of the market for one type of relationship."""
  concentration(
    """Currency of the amounts that count for \`MONEY\`. Default \`USD\`."""
    currency: CurrencyCode = "USD"

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of shares to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20

    """Measure on which the shares are based. Default \`MONEY\`."""
    measure: ConcentrationMeasure = MONEY

    """Type of the relationships. It must be a type with payments."""
    type: RelationshipType!
  ): Concentration

  """Conflicts between sources, sorted by the ID of the relationship."""
  conflicts(
    """Returns items after this cursor."""
    after: String

    """
    Includes only conflicts of relationships that match every given condition.
    """
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only conflicts on these terms."""
    terms: [TermName!]
  ): ConflictConnection

  """
  Customers that rely on one supplier for most of their purchases, or on one payer for most of their
  income. The customer with the best-evidenced relationship to its supplier comes first, then the one
  with the higher \`percentLow\`.
  """
  dependence(
    """Currency of the amounts that count for \`MONEY\`. Default \`USD\`."""
    currency: CurrencyCode = "USD"

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of customers to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20

    """Measure on which the shares are based. Default \`MONEY\`."""
    measure: ConcentrationMeasure = MONEY

    """
    Minimum share of the supplier in percent, more than 0 and at most 100. Default 50. It applies to
    \`percent\`, or to \`percentLow\` where \`percent\` is null. Each customer has at most one row: the
    supplier with the largest such value.
    """
    minPercent: Float = 50

    """Good or money that the customers depend on."""
    on: DependenceOn!
  ): [Reliance!]

  """Paginated list of entities of all kinds."""
  entities(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only entities that match every given condition."""
    filter: EntityFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by name, ascending."""
    orderBy: EntityOrder
  ): EntityConnection

  """Entity with this ID. Null if no entity has it."""
  entity(
    """ID of the entity, such as \`nvidia\`."""
    id: ID!
  ): Entity

  """
  Entity with this identifier in an external register. Null if no entity has it. An error if several
  entities have it.
  """
  entityBy(
    """Register that the identifier belongs to."""
    scheme: IdentifierScheme!

    """
    Identifier in the notation of the register, such as \`Q182477\`. Case does not matter. A ticker may
    omit its exchange.
    """
    value: String!
  ): Entity

  """
  Counts of relationships by type, year, status, modality, country and data set. A relationship with
  several values, such as parties in two countries, counts once for each value.
  """
  facets(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter
  ): [Facet!]

  """Contents and revision of the graph."""
  graph: GraphInfo

  """Paginated list of investments."""
  investments(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): InvestmentConnection

  """
  Graph as it could be known on a day, from sources of the given kinds. Everything in it is resolved
  from the claims in view alone: terms, conflicts, counts, sums and paths. If nested, the innermost
  value given for each argument applies.
  """
  knownOn(
    """
    Day as of which the graph is known. Default: now. Claims from sources published later are out of
    view, and so are claims that their publisher withdrew by then. A partial date of publication counts
    as its last day; a source without a date counts from the day it was recorded.
    """
    date: Date

    """
    Kinds of sources whose claims are in view. Default \`ALL\`. At \`OFFICIAL\`, claims and sources of other
    kinds are out of view, and a relationship without an official claim does not exist.
    """
    evidence: EvidenceFloor
  ): GraphView!

  """
  Cycles of payments, each once, shortest first. Canceled and rumored relationships are in no step
  unless \`filter.status\` is given.
  """
  moneyCycles(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of cycles to return. Default 20, minimum 1, maximum 100.
    """
    limit: Int = 20

    """
    Maximum number of entities in a cycle. Default 4, minimum 2, maximum 6.
    """
    maxLength: Int = 4

    """
    ID of an entity that every cycle must contain. If omitted, cycles may contain any entities.
    """
    through: ID
  ): [MoneyCycle!]

  """
  Subgraph around one or more entities: all entities at most \`depth\` links away, with the links
  between them. Co-parties are not linked by default.
  """
  neighborhood(
    """
    Whether to follow and return links between co-parties as well. Default \`false\`.
    """
    coParties: Boolean = false

    """
    Maximum distance from the nearest central entity, in links. Default 1, minimum 0, maximum 6.
    """
    depth: Int = 1

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of entities. The nearest are included first, and at equal distance those with the
    best evidence. Default 200, minimum 1, maximum 2,000.
    """
    limit: Int = 200

    """
    IDs of the central entities: at least 1, and at most 100 or \`limit\`, whichever is lower.
    """
    of: [ID!]!
  ): Subgraph

  """
  Node with this ID, of any type. Null if no such node is in view. In \`Query\`, an ID such as
  \`nvidia@2025-10-01\` returns the node in the view that the ID names, with everything below it.
  """
  node(
    """ID of the node to look up."""
    id: ID!
  ): Node

  """
  Nodes with these IDs: one per ID, in the same order, and null for an ID without a node in view. In
  \`Query\`, each ID returns its node in the view that the ID names.
  """
  nodes(
    """
    IDs of the nodes to look up, at most 100. A repeated ID returns its node again.
    """
    ids: [ID!]!
  ): [Node]

  """
  Paths that connect two different entities, shortest first. Paths of equal length are ranked by the
  evidence of their weakest step: more publishers, then more claims. Empty if there is no path.
  """
  paths(
    """Whether a step may connect co-parties as well. Default \`false\`."""
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """ID of the entity at the start of the paths."""
    from: ID!

    """Maximum number of paths to return. Default 5, minimum 1, maximum 100."""
    limit: Int = 5

    """Maximum number of steps in a path. Default 4, minimum 1, maximum 8."""
    maxLength: Int = 4

    """ID of the entity at the end of the paths."""
    to: ID!
  ): [Path!]

  """Relationship with this ID. Null if no relationship in view has it."""
  relationship(
    """ID of the relationship to look up."""
    id: ID!
  ): Relationship

  """Paginated list of relationships of all types."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection

  """
  Full-text search over names, aliases, identifiers, titles and claim summaries. Every word must
  match; a word of at least four letters and no digits may contain one typo. The best match comes
  first: a whole name ranks above a part of a name, then a title, then a summary.
  A whole name matches in any spelling: with another legal form or none, with joined or split words,
  with or without dots, and with "and" for "&". Tickers and other identifiers match exactly. Typos in
  names are limited to words that are unlikely to be other names, and never apply to tickers.
  """
  search(
    """Returns items after this cursor."""
    after: String

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Kinds of node to search. Default: all kinds."""
    kinds: [SearchKind!]

    """
    Text to search for. A text without letters or digits matches nothing. Only the first 12 different
    words count.
    """
    text: String!
  ): SearchConnection

  """Source with this ID. Null if no source in view has it."""
  source(
    """ID of the source to look up."""
    id: ID!
  ): Source

  """Paginated list of sources, sorted by ID."""
  sources(
    """Returns items after this cursor."""
    after: String

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): SourceConnection

  """
  Sums of uncertain amounts by group, largest first. Money is never counted twice for a whole and its
  parts (\`partOf\`). Canceled and rumored relationships do not count, except by \`STATUS\` and if
  \`filter.status\` is given. docs/numbers.md explains how sums are computed.
  """
  totals(
    """Property by which sums are grouped."""
    by: TotalBy!

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of groups to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20
  ): [Total!]
}

"""Contents and revision of the graph."""
type GraphInfo {
  """Number of claims in view."""
  claims: Int!

  """Number of conflicts between the claims in view."""
  conflicts: Int!

  """Data sets that the graph contains."""
  datasets: [Dataset!]!

  """
  Number of deals in view: relationships of the types that count as deals.
  """
  deals: Int!

  """Number of entities in the graph."""
  entities: Int!

  """Number of relationships in view."""
  relationships: Int!

  """
  Revision of the graph. It increases by one with each change, and results can differ only between
  revisions.
  """
  revision: SafeInt!

  """Number of sources in view."""
  sources: Int!

  """Type of store that holds the graph: \`sqlite\` or \`neo4j\`."""
  store: String!

  """Version of dealgraph on the server."""
  version: String!
}

"""Graph in one view: as known on a day, from sources of the given kinds."""
type GraphView implements Graph {
  """
  Changes in knowledge between two days, latest first: relationships that appeared, became disputed,
  were settled, changed terms or gained evidence, each with the claims that caused the change. Claims
  from sources without a date cause no change. The two days apply even inside \`knownOn\`, whose evidence
  floor applies too.
  """
  changesBetween(
    """Returns items after this cursor."""
    after: String

    """
    Includes only relationships that match every given condition on the later day.
    """
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Earlier day of the comparison."""
    from: Date!

    """Later day of the comparison."""
    to: Date!
  ): RelationshipChangeConnection

  """Paginated list of chip supplies."""
  chipSupplies(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): ChipSupplyConnection

  """
  Claim with this ID, in any state: a retracted claim has its \`retraction\`. Null if no claim known on
  the day has it.
  """
  claim(
    """ID of the claim, such as \`article-c01\`."""
    id: ID!
  ): Claim

  """Claims from all sources, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection

  """Paginated list of cloud contracts."""
  cloudContracts(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): CloudContractConnection

  """
  Entities that are counterparties of every one of the given entities, best evidence first. To find
  common investors, use \`roles: [INVESTEE, ISSUER]\` and \`theirRoles: [INVESTOR, HOLDER]\`.
  """
  commonCounterparties(
    """Returns items after this cursor."""
    after: String

    """Whether co-parties count as counterparties as well. Default \`false\`."""
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """IDs of the entities: at least 2, at most 100."""
    of: [ID!]!

    """
    Roles of the given entities in the shared relationships. Default: all roles.
    """
    roles: [PartyRole!]

    """
    Roles of the counterparty in the shared relationships. Default: all roles.
    """
    theirRoles: [PartyRole!]
  ): CounterpartyConnection

  """Paginated list of companies."""
  companies(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only companies that match every given condition."""
    filter: EntityFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by name, ascending."""
    orderBy: EntityOrder
  ): CompanyConnection

  """Company with this ID. Null if no company has it."""
  company(
    """ID of the company, such as \`nvidia\`."""
    id: ID!
  ): Company

  """Concentration of the market for one type of relationship."""
  concentration(
    """Currency of the amounts that count for \`MONEY\`. Default \`USD\`."""
    currency: CurrencyCode = "USD"

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of shares to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20

    """Measure on which the shares are based. Default \`MONEY\`."""
    measure: ConcentrationMeasure = MONEY

    """Type of the relationships. It must be a type with payments."""
    type: RelationshipType!
  ): Concentration

  """Conflicts between sources, sorted by the ID of the relationship."""
  conflicts(
    """Returns items after this cursor."""
    after: String

    """
    Includes only conflicts of relationships that match every given condition.
    """
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only conflicts on these terms."""
    terms: [TermName!]
  ): ConflictConnection

  """
  Customers that rely on one supplier for most of their purchases, or on one payer for most of their
  income. The customer with the best-evidenced relationship to its supplier comes first, then the one
  with the higher \`percentLow\`.
  """
  dependence(
    """Currency of the amounts that count for \`MONEY\`. Default \`USD\`."""
    currency: CurrencyCode = "USD"

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of customers to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20

    """Measure on which the shares are based. Default \`MONEY\`."""
    measure: ConcentrationMeasure = MONEY

    """
    Minimum share of the supplier in percent, more than 0 and at most 100. Default 50. It applies to
    \`percent\`, or to \`percentLow\` where \`percent\` is null. Each customer has at most one row: the
    supplier with the largest such value.
    """
    minPercent: Float = 50

    """Good or money that the customers depend on."""
    on: DependenceOn!
  ): [Reliance!]

  """Paginated list of entities of all kinds."""
  entities(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only entities that match every given condition."""
    filter: EntityFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by name, ascending."""
    orderBy: EntityOrder
  ): EntityConnection

  """Entity with this ID. Null if no entity has it."""
  entity(
    """ID of the entity, such as \`nvidia\`."""
    id: ID!
  ): Entity

  """
  Entity with this identifier in an external register. Null if no entity has it. An error if several
  entities have it.
  """
  entityBy(
    """Register that the identifier belongs to."""
    scheme: IdentifierScheme!

    """
    Identifier in the notation of the register, such as \`Q182477\`. Case does not matter. A ticker may
    omit its exchange.
    """
    value: String!
  ): Entity

  """
  Counts of relationships by type, year, status, modality, country and data set. A relationship with
  several values, such as parties in two countries, counts once for each value.
  """
  facets(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter
  ): [Facet!]

  """Contents and revision of the graph."""
  graph: GraphInfo

  """
  ID of the view, such as \`@2025-10-01\`, with which the ID of every node in the view ends. \`@now\` for the
  current view, in which the IDs of nodes are plain.
  """
  id: ID!

  """Paginated list of investments."""
  investments(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): InvestmentConnection

  """
  Graph as it could be known on a day, from sources of the given kinds. Everything in it is resolved
  from the claims in view alone: terms, conflicts, counts, sums and paths. If nested, the innermost
  value given for each argument applies.
  """
  knownOn(
    """
    Day as of which the graph is known. Default: now. Claims from sources published later are out of
    view, and so are claims that their publisher withdrew by then. A partial date of publication counts
    as its last day; a source without a date counts from the day it was recorded.
    """
    date: Date

    """
    Kinds of sources whose claims are in view. Default \`ALL\`. At \`OFFICIAL\`, claims and sources of other
    kinds are out of view, and a relationship without an official claim does not exist.
    """
    evidence: EvidenceFloor
  ): GraphView!

  """
  Cycles of payments, each once, shortest first. Canceled and rumored relationships are in no step
  unless \`filter.status\` is given.
  """
  moneyCycles(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of cycles to return. Default 20, minimum 1, maximum 100.
    """
    limit: Int = 20

    """
    Maximum number of entities in a cycle. Default 4, minimum 2, maximum 6.
    """
    maxLength: Int = 4

    """
    ID of an entity that every cycle must contain. If omitted, cycles may contain any entities.
    """
    through: ID
  ): [MoneyCycle!]

  """
  Subgraph around one or more entities: all entities at most \`depth\` links away, with the links
  between them. Co-parties are not linked by default.
  """
  neighborhood(
    """
    Whether to follow and return links between co-parties as well. Default \`false\`.
    """
    coParties: Boolean = false

    """
    Maximum distance from the nearest central entity, in links. Default 1, minimum 0, maximum 6.
    """
    depth: Int = 1

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of entities. The nearest are included first, and at equal distance those with the
    best evidence. Default 200, minimum 1, maximum 2,000.
    """
    limit: Int = 200

    """
    IDs of the central entities: at least 1, and at most 100 or \`limit\`, whichever is lower.
    """
    of: [ID!]!
  ): Subgraph

  """
  Node with this ID, of any type. Null if no such node is in view. In \`Query\`, an ID such as
  \`nvidia@2025-10-01\` returns the node in the view that the ID names, with everything below it.
  """
  node(
    """ID of the node to look up."""
    id: ID!
  ): Node

  """
  Nodes with these IDs: one per ID, in the same order, and null for an ID without a node in view. In
  \`Query\`, each ID returns its node in the view that the ID names.
  """
  nodes(
    """
    IDs of the nodes to look up, at most 100. A repeated ID returns its node again.
    """
    ids: [ID!]!
  ): [Node]

  """
  Paths that connect two different entities, shortest first. Paths of equal length are ranked by the
  evidence of their weakest step: more publishers, then more claims. Empty if there is no path.
  """
  paths(
    """Whether a step may connect co-parties as well. Default \`false\`."""
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """ID of the entity at the start of the paths."""
    from: ID!

    """Maximum number of paths to return. Default 5, minimum 1, maximum 100."""
    limit: Int = 5

    """Maximum number of steps in a path. Default 4, minimum 1, maximum 8."""
    maxLength: Int = 4

    """ID of the entity at the end of the paths."""
    to: ID!
  ): [Path!]

  """Relationship with this ID. Null if no relationship in view has it."""
  relationship(
    """ID of the relationship to look up."""
    id: ID!
  ): Relationship

  """Paginated list of relationships of all types."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection

  """
  Full-text search over names, aliases, identifiers, titles and claim summaries. Every word must
  match; a word of at least four letters and no digits may contain one typo. The best match comes
  first: a whole name ranks above a part of a name, then a title, then a summary.
  A whole name matches in any spelling: with another legal form or none, with joined or split words,
  with or without dots, and with "and" for "&". Tickers and other identifiers match exactly. Typos in
  names are limited to words that are unlikely to be other names, and never apply to tickers.
  """
  search(
    """Returns items after this cursor."""
    after: String

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Kinds of node to search. Default: all kinds."""
    kinds: [SearchKind!]

    """
    Text to search for. A text without letters or digits matches nothing. Only the first 12 different
    words count.
    """
    text: String!
  ): SearchConnection

  """Source with this ID. Null if no source in view has it."""
  source(
    """ID of the source to look up."""
    id: ID!
  ): Source

  """Paginated list of sources, sorted by ID."""
  sources(
    """Returns items after this cursor."""
    after: String

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): SourceConnection

  """
  Sums of uncertain amounts by group, largest first. Money is never counted twice for a whole and its
  parts (\`partOf\`). Canceled and rumored relationships do not count, except by \`STATUS\` and if
  \`filter.status\` is given. docs/numbers.md explains how sums are computed.
  """
  totals(
    """Property by which sums are grouped."""
    by: TotalBy!

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of groups to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20
  ): [Total!]
}

"""Single step of a path."""
type Hop {
  """Entity at the start of the step."""
  from: Entity!

  """All relationships that connect the two entities, best evidence first."""
  relationships: [Relationship!]!

  """Entity at the end of the step."""
  to: Entity!
}

"""Identifier of an entity in an external register."""
type Identifier {
  """Register that the identifier belongs to."""
  scheme: IdentifierScheme!

  """
  URL of the register's entry for this identifier. Null for registers without a URL per entry.
  """
  url: URL

  """Identifier in the notation of the register, such as \`Q182477\`."""
  value: String!
}

"""Identifier of an entity in an external register, to look up."""
input IdentifierInput {
  """Register that the identifier belongs to."""
  scheme: IdentifierScheme!

  """
  Identifier in the notation of the register, such as \`Q182477\`. Case does not matter. A ticker may
  omit its exchange and then matches on every exchange.
  """
  value: String!
}

"""External register that identifies entities."""
enum IdentifierScheme {
  """Central Index Key of the US Securities and Exchange Commission."""
  CIK

  """Legal Entity Identifier (ISO 17442), 20 characters long."""
  LEI

  """
  OpenCorporates jurisdiction and company number, such as \`us_de/2862668\`.
  """
  OPENCORPORATES

  """Another register, named in the identifier's value."""
  OTHER

  """Stock exchange and ticker symbol, such as \`NASDAQ:NVDA\`."""
  TICKER

  """URL of the entity's own site."""
  WEBSITE

  """Wikidata item, such as \`Q182477\`."""
  WIKIDATA
}

"""Construction and operation of a site or network."""
type Infrastructure implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """
  Resolved electrical capacity in megawatts; shorthand for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that build the site or network."""
  developers: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Entities that pay for the site or network."""
  investors: [Entity!]!

  """Entities that operate the site or network."""
  operators: [Entity!]!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Entities that supply the site or network."""
  suppliers: [Entity!]!

  """Entities that use the site or network."""
  tenants: [Entity!]!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""
Sum of uncertain amounts in one currency, at least \`low\` and at most \`high\`. Currencies are never
added together.
"""
type Interval {
  """Currency of the interval."""
  currency: CurrencyCode!

  """
  Upper bound of the interval, in whole currency units. Null if there is no upper bound.
  """
  high: SafeInt

  """Lower bound of the interval, in whole currency units."""
  low: SafeInt!

  """
  Number of relationships with money in this currency, wholes and parts included.
  """
  relationships: Int!

  """
  Number of relationships in the sum whose money is not stated in any currency.
  """
  unstated: Int!
}

"""Money invested in a company in return for a share of it."""
type Investment implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Entities that receive the money."""
  investees: [Entity!]!

  """Entities that invest the money."""
  investors: [Entity!]!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!

  """
  Resolved valuation of the company; shorthand for \`terms { valuation }\`.
  """
  valuation: Amount
}

"""Paginated list of investments."""
type InvestmentConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [InvestmentEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Investment!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of investments."""
type InvestmentEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Investment at the end of this edge."""
  node: Investment!
}

"""Right to use something, granted by one party to another."""
type License implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Entities that receive the license."""
  licensees: [Entity!]!

  """Entities that grant the license."""
  licensors: [Entity!]!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""
Line between two parties of one relationship. A relationship with three parties of different roles
has three links.
"""
type Link {
  """
  ID of the link, built from the slugs of the relationship and of the two parties, and from the view.
  It is the same in every result of the view.
  """
  id: ID!

  """Kind of the link: whether the two parties are tied or co-parties."""
  kind: LinkKind!

  """Relationship that the link stands for."""
  relationship: Relationship!

  """
  ID of the party whose role comes first in the table of relationship types.
  """
  source: ID!

  """Role of the source party."""
  sourceRole: PartyRole!

  """ID of the other party."""
  target: ID!

  """Role of the target party."""
  targetRole: PartyRole!
}

"""
Kind of a link between two parties of a relationship. An entity with several roles is tied to another
one if any pair of their roles differs.
"""
enum LinkKind {
  """
  Link between co-parties, who have the same role, such as two investors of one round.
  """
  CO_PARTY

  """
  Link between tied parties: their roles differ, or the type is between equals, such as a partnership.
  """
  TIE
}

"""Case before a court. The amount is that of a settlement."""
type Litigation implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that are sued."""
  defendants: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """Entities that bring the lawsuit."""
  plaintiffs: [Entity!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Money lent by one party to another."""
type Loan implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Entities that borrow the money."""
  borrowers: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Entities that lend the money."""
  lenders: [Entity!]!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Manufacture of goods to the order of another party."""
type Manufacturing implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Entities that order the goods."""
  customers: [Entity!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Entities that make the goods."""
  manufacturers: [Entity!]!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""
Change in a figure over time, such as demand growing by over 300 percent by 2027.
"""
type Metric {
  """End of the period of change. Null if the source does not state it."""
  by: PartialDate

  """Size of the change, in percent."""
  changePercent: Float!

  """Start of the period of change. Null if the source does not state it."""
  from: PartialDate

  """Name of the figure that changes, such as \`demand\`."""
  name: String!

  """Qualifier of the stated change."""
  qualifier: Qualifier!
}

"""Modality of a claim: the firmness with which the source states it."""
enum Modality {
  """Stated as a fact by a source in a position to know."""
  FACT

  """Prediction about the future. It never decides a term."""
  FORECAST

  """View of the author or speaker. It never decides a term."""
  OPINION

  """Relayed from other people or publications."""
  REPORTED

  """Rumor that no source vouches for."""
  RUMOUR
}

"""
Cycle of payments: A pays B, B pays C, and C pays A. It has at least two entities, each once.
"""
type MoneyCycle {
  """Whether the sources of any relationship in the cycle disagree."""
  disputed: Boolean!

  """Entities in the order of payment. The last one pays the first."""
  entities: [Entity!]!

  """Number of entities in the cycle, equal to the number of steps."""
  length: Int!

  """
  Money that could pass through the whole cycle, for each currency that every step states: from 0 to
  the smallest upper bound of any step. The amount is possible, not actual.
  """
  sameMoney: [SameMoney!]!

  """
  Steps of the cycle, each with its payer, its payee and the relationships between them.
  """
  steps: [MoneyStep!]!
}

"""
Money paid or promised in relationships of one type and in one direction. Types of which no
relationship counts are absent, even if canceled or rumored ones were left out.
"""
type MoneyFlow {
  """
  Sums by stage, with nothing left out. Only stages that have relationships.
  """
  byStage: [StageSum!]!

  """
  Number of canceled relationships left out. 0 if \`filter.status\` is given.
  """
  cancelled: Int!

  """
  Number of relationships that count in the sum, wholes and parts included.
  """
  count: Int!

  """Direction of the money, as seen from the entity."""
  direction: FlowDirection!

  """Number of counted relationships that count by an estimate."""
  estimated: Int!

  """
  Number of rumored relationships left out. 0 if \`filter.status\` is given.
  """
  rumored: Int!

  """
  Sums of the money of the relationships, one interval per currency. For \`IN\`, a whole financing round
  counts with at least its lower bound.
  """
  total: [Interval!]!

  """Type of the relationships."""
  type: RelationshipType!

  """Number of counted relationships whose money is not stated."""
  unstated: Int!
}

"""Step of a cycle: the payments from one entity to the next."""
type MoneyStep {
  """
  Sums of the money of the relationships, one interval per currency. An amount shared by several payers
  or payees counts from 0.
  """
  amounts: [Interval!]!

  """Number of relationships in the step that count by an estimate."""
  estimated: Int!

  """Entity that is paid in this step."""
  payee: Entity!

  """Entity that pays in this step."""
  payer: Entity!

  """Relationships in which the payer pays the payee, best evidence first."""
  relationships: [Relationship!]!

  """Number of relationships in the step whose money is not stated."""
  unstated: Int!
}

"""Object with a readable, stable ID that is unique across all types."""
interface Node {
  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!
}

"""
Direction of a sort order. Items without a value come last in both directions.
"""
enum OrderDirection {
  """Ascending: smallest number, earliest date or A first."""
  ASC

  """Descending: largest number, latest date or Z first."""
  DESC
}

"""Position of a page within its list."""
type PageInfo {
  """
  Cursor of the last item on the page, for use as \`after\`. Null if the page is empty.
  """
  endCursor: String

  """Whether there are items after this page."""
  hasNextPage: Boolean!

  """Whether there are items before this page."""
  hasPreviousPage: Boolean!

  """Cursor of the first item on the page. Null if the page is empty."""
  startCursor: String
}

"""
Date as precisely as known: a year \`2025\`, a half \`2025-H2\`, a quarter \`2025-Q3\`, a month \`2025-11\` or
a day \`2025-11-18\`. Years, months and days are EDTF level 0. It is never padded: a year stays a year.
"""
scalar PartialDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

"""Agreement to work together."""
type Partnership implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Entities that work together."""
  partners: [Entity!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Party of a relationship, with its role."""
type Party {
  """Entity that is the party."""
  entity: Entity!

  """Role of the party in the relationship."""
  role: PartyRole!
}

"""Role of a party in a relationship."""
enum PartyRole {
  """Party that takes over the target of an acquisition."""
  ACQUIRER

  """Party that sets rules or acts on them."""
  AUTHORITY

  """Party that borrows the money of a loan."""
  BORROWER

  """Party that buys chips or electricity."""
  BUYER

  """Rival in a market."""
  COMPETITOR

  """Party that rents computing capacity or orders goods."""
  CUSTOMER

  """Party that is sued."""
  DEFENDANT

  """Entity that a dependent cannot do without."""
  DEPENDENCY

  """Party that cannot do without something."""
  DEPENDENT

  """Party that builds infrastructure or makes a product."""
  DEVELOPER

  """Party that sells the goods of another party."""
  DISTRIBUTOR

  """Party that holds a stake."""
  HOLDER

  """Party that receives the money of an investment."""
  INVESTEE

  """Party that invests money in an investment or in infrastructure."""
  INVESTOR

  """Company in which a stake is held."""
  ISSUER

  """Party that lends the money of a loan."""
  LENDER

  """Party that receives a license."""
  LICENSEE

  """Party that grants a license."""
  LICENSOR

  """Party that makes goods to the order of another party."""
  MANUFACTURER

  """Party that operates infrastructure."""
  OPERATOR

  """Party that works together with others."""
  PARTNER

  """Party that brings the lawsuit."""
  PLAINTIFF

  """Product that is developed."""
  PRODUCT

  """Party that rents out computing capacity."""
  PROVIDER

  """Entity that an authority's rules or actions apply to."""
  SUBJECT

  """Party that sells chips or electricity, or supplies infrastructure."""
  SUPPLIER

  """Entity that is taken over in an acquisition."""
  TARGET

  """Party that uses infrastructure."""
  TENANT

  """Party whose goods another party sells."""
  VENDOR
}

"""Path from one entity to another that visits no entity twice."""
type Path {
  """
  Steps of the path, each with all relationships that connect its two entities.
  """
  hops: [Hop!]!

  """Number of steps in the path."""
  length: Int!

  """
  Links of the path, one per step: the relationship with the best evidence between the two entities.
  """
  links: [Link!]!

  """
  Entities along the path, both ends included: one more than the number of steps.
  """
  nodes: [Entity!]!
}

"""Individual person, such as a founder or an investor."""
type Person implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Town, region or country."""
type Place implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Claims that can be true together, with their common value."""
type Position {
  """Value of the position if the term is money. Null for other terms."""
  amount: Amount

  """Claims that support the position, in the order they were recorded."""
  claims: [Claim!]!

  """Value of the position if the term is a date. Null for other terms."""
  date: PartialDate

  """
  Value formatted for display, such as \`$15 billion\`, \`about 5,000 MW\` or \`2025-11\`.
  """
  display: String!

  """Value of the position if the term is a quantity. Null for other terms."""
  quantity: Quantity

  """
  Common status of the claims. Always null, because statuses follow one another and never conflict.
  """
  status: DealStatus
}

"""Sale of electricity to a buyer."""
type PowerSupply implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Resolved amount; shorthand for \`terms { amount }\`."""
  amount: Amount

  """Entities that buy the electricity."""
  buyers: [Entity!]!

  """
  Resolved electrical capacity in megawatts; shorthand for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Entities that sell the electricity."""
  suppliers: [Entity!]!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""
Product or service that is made and sold, such as a chip or an AI model.
"""
type Product implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """Company that makes the product."""
  maker: Company

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Government, authority or other public institution."""
type PublicBody implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""
Qualifier of a stated figure, which determines the interval of possible values.
"""
enum Qualifier {
  """Stated value plus or minus 10 percent."""
  ABOUT

  """Stated value or more, with no upper bound."""
  AT_LEAST

  """Any value from the stated value to the stated upper bound."""
  BETWEEN

  """Exactly the stated value."""
  EXACTLY

  """More than the stated value, with no upper bound."""
  OVER

  """Any value from 0 to the stated value."""
  UP_TO
}

"""Stated quantity, with the interval that its qualifier allows."""
type Quantity {
  """Basis of the figure."""
  basis: Basis!

  """
  Quantity formatted for display, such as \`about 5,000 MW\`. It is never more precise than the source.
  """
  display: String!

  """Upper bound of the interval. Null if there is no upper bound."""
  high: Float

  """
  Lower bound of the interval. For \`OVER\`, the quantity is greater than this bound.
  """
  low: Float

  """Qualifier of the stated value."""
  qualifier: Qualifier!

  """
  Upper bound for \`BETWEEN\`, in the given unit. Null for other qualifiers.
  """
  to: Float

  """Unit of measurement, such as \`%\`, \`MW\` or \`units\`."""
  unit: String!

  """Stated value in the given unit. For \`BETWEEN\`, the lower bound."""
  value: Float!
}

"""Root of all read operations: the graph as known now, from all sources."""
type Query implements Graph {
  """
  Changes in knowledge between two days, latest first: relationships that appeared, became disputed,
  were settled, changed terms or gained evidence, each with the claims that caused the change. Claims
  from sources without a date cause no change. The two days apply even inside \`knownOn\`, whose evidence
  floor applies too.
  """
  changesBetween(
    """Returns items after this cursor."""
    after: String

    """
    Includes only relationships that match every given condition on the later day.
    """
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Earlier day of the comparison."""
    from: Date!

    """Later day of the comparison."""
    to: Date!
  ): RelationshipChangeConnection

  """Paginated list of chip supplies."""
  chipSupplies(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): ChipSupplyConnection

  """
  Claim with this ID, in any state: a retracted claim has its \`retraction\`. Null if no claim known on
  the day has it.
  """
  claim(
    """ID of the claim, such as \`article-c01\`."""
    id: ID!
  ): Claim

  """Claims from all sources, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection

  """Paginated list of cloud contracts."""
  cloudContracts(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): CloudContractConnection

  """
  Entities that are counterparties of every one of the given entities, best evidence first. To find
  common investors, use \`roles: [INVESTEE, ISSUER]\` and \`theirRoles: [INVESTOR, HOLDER]\`.
  """
  commonCounterparties(
    """Returns items after this cursor."""
    after: String

    """Whether co-parties count as counterparties as well. Default \`false\`."""
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """IDs of the entities: at least 2, at most 100."""
    of: [ID!]!

    """
    Roles of the given entities in the shared relationships. Default: all roles.
    """
    roles: [PartyRole!]

    """
    Roles of the counterparty in the shared relationships. Default: all roles.
    """
    theirRoles: [PartyRole!]
  ): CounterpartyConnection

  """Paginated list of companies."""
  companies(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only companies that match every given condition."""
    filter: EntityFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by name, ascending."""
    orderBy: EntityOrder
  ): CompanyConnection

  """Company with this ID. Null if no company has it."""
  company(
    """ID of the company, such as \`nvidia\`."""
    id: ID!
  ): Company

  """Concentration of the market for one type of relationship."""
  concentration(
    """Currency of the amounts that count for \`MONEY\`. Default \`USD\`."""
    currency: CurrencyCode = "USD"

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of shares to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20

    """Measure on which the shares are based. Default \`MONEY\`."""
    measure: ConcentrationMeasure = MONEY

    """Type of the relationships. It must be a type with payments."""
    type: RelationshipType!
  ): Concentration

  """Conflicts between sources, sorted by the ID of the relationship."""
  conflicts(
    """Returns items after this cursor."""
    after: String

    """
    Includes only conflicts of relationships that match every given condition.
    """
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only conflicts on these terms."""
    terms: [TermName!]
  ): ConflictConnection

  """
  Customers that rely on one supplier for most of their purchases, or on one payer for most of their
  income. The customer with the best-evidenced relationship to its supplier comes first, then the one
  with the higher \`percentLow\`.
  """
  dependence(
    """Currency of the amounts that count for \`MONEY\`. Default \`USD\`."""
    currency: CurrencyCode = "USD"

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of customers to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20

    """Measure on which the shares are based. Default \`MONEY\`."""
    measure: ConcentrationMeasure = MONEY

    """
    Minimum share of the supplier in percent, more than 0 and at most 100. Default 50. It applies to
    \`percent\`, or to \`percentLow\` where \`percent\` is null. Each customer has at most one row: the
    supplier with the largest such value.
    """
    minPercent: Float = 50

    """Good or money that the customers depend on."""
    on: DependenceOn!
  ): [Reliance!]

  """Paginated list of entities of all kinds."""
  entities(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only entities that match every given condition."""
    filter: EntityFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by name, ascending."""
    orderBy: EntityOrder
  ): EntityConnection

  """Entity with this ID. Null if no entity has it."""
  entity(
    """ID of the entity, such as \`nvidia\`."""
    id: ID!
  ): Entity

  """
  Entity with this identifier in an external register. Null if no entity has it. An error if several
  entities have it.
  """
  entityBy(
    """Register that the identifier belongs to."""
    scheme: IdentifierScheme!

    """
    Identifier in the notation of the register, such as \`Q182477\`. Case does not matter. A ticker may
    omit its exchange.
    """
    value: String!
  ): Entity

  """
  Counts of relationships by type, year, status, modality, country and data set. A relationship with
  several values, such as parties in two countries, counts once for each value.
  """
  facets(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter
  ): [Facet!]

  """Contents and revision of the graph."""
  graph: GraphInfo

  """Paginated list of investments."""
  investments(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): InvestmentConnection

  """
  Graph as it could be known on a day, from sources of the given kinds. Everything in it is resolved
  from the claims in view alone: terms, conflicts, counts, sums and paths. If nested, the innermost
  value given for each argument applies.
  """
  knownOn(
    """
    Day as of which the graph is known. Default: now. Claims from sources published later are out of
    view, and so are claims that their publisher withdrew by then. A partial date of publication counts
    as its last day; a source without a date counts from the day it was recorded.
    """
    date: Date

    """
    Kinds of sources whose claims are in view. Default \`ALL\`. At \`OFFICIAL\`, claims and sources of other
    kinds are out of view, and a relationship without an official claim does not exist.
    """
    evidence: EvidenceFloor
  ): GraphView!

  """
  Cycles of payments, each once, shortest first. Canceled and rumored relationships are in no step
  unless \`filter.status\` is given.
  """
  moneyCycles(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of cycles to return. Default 20, minimum 1, maximum 100.
    """
    limit: Int = 20

    """
    Maximum number of entities in a cycle. Default 4, minimum 2, maximum 6.
    """
    maxLength: Int = 4

    """
    ID of an entity that every cycle must contain. If omitted, cycles may contain any entities.
    """
    through: ID
  ): [MoneyCycle!]

  """
  Subgraph around one or more entities: all entities at most \`depth\` links away, with the links
  between them. Co-parties are not linked by default.
  """
  neighborhood(
    """
    Whether to follow and return links between co-parties as well. Default \`false\`.
    """
    coParties: Boolean = false

    """
    Maximum distance from the nearest central entity, in links. Default 1, minimum 0, maximum 6.
    """
    depth: Int = 1

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of entities. The nearest are included first, and at equal distance those with the
    best evidence. Default 200, minimum 1, maximum 2,000.
    """
    limit: Int = 200

    """
    IDs of the central entities: at least 1, and at most 100 or \`limit\`, whichever is lower.
    """
    of: [ID!]!
  ): Subgraph

  """
  Node with this ID, of any type. Null if no such node is in view. In \`Query\`, an ID such as
  \`nvidia@2025-10-01\` returns the node in the view that the ID names, with everything below it.
  """
  node(
    """ID of the node to look up."""
    id: ID!
  ): Node

  """
  Nodes with these IDs: one per ID, in the same order, and null for an ID without a node in view. In
  \`Query\`, each ID returns its node in the view that the ID names.
  """
  nodes(
    """
    IDs of the nodes to look up, at most 100. A repeated ID returns its node again.
    """
    ids: [ID!]!
  ): [Node]

  """
  Paths that connect two different entities, shortest first. Paths of equal length are ranked by the
  evidence of their weakest step: more publishers, then more claims. Empty if there is no path.
  """
  paths(
    """Whether a step may connect co-parties as well. Default \`false\`."""
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """ID of the entity at the start of the paths."""
    from: ID!

    """Maximum number of paths to return. Default 5, minimum 1, maximum 100."""
    limit: Int = 5

    """Maximum number of steps in a path. Default 4, minimum 1, maximum 8."""
    maxLength: Int = 4

    """ID of the entity at the end of the paths."""
    to: ID!
  ): [Path!]

  """Relationship with this ID. Null if no relationship in view has it."""
  relationship(
    """ID of the relationship to look up."""
    id: ID!
  ): Relationship

  """Paginated list of relationships of all types."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection

  """
  Full-text search over names, aliases, identifiers, titles and claim summaries. Every word must
  match; a word of at least four letters and no digits may contain one typo. The best match comes
  first: a whole name ranks above a part of a name, then a title, then a summary.
  A whole name matches in any spelling: with another legal form or none, with joined or split words,
  with or without dots, and with "and" for "&". Tickers and other identifiers match exactly. Typos in
  names are limited to words that are unlikely to be other names, and never apply to tickers.
  """
  search(
    """Returns items after this cursor."""
    after: String

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Kinds of node to search. Default: all kinds."""
    kinds: [SearchKind!]

    """
    Text to search for. A text without letters or digits matches nothing. Only the first 12 different
    words count.
    """
    text: String!
  ): SearchConnection

  """Source with this ID. Null if no source in view has it."""
  source(
    """ID of the source to look up."""
    id: ID!
  ): Source

  """Paginated list of sources, sorted by ID."""
  sources(
    """Returns items after this cursor."""
    after: String

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): SourceConnection

  """
  Sums of uncertain amounts by group, largest first. Money is never counted twice for a whole and its
  parts (\`partOf\`). Canceled and rumored relationships do not count, except by \`STATUS\` and if
  \`filter.status\` is given. docs/numbers.md explains how sums are computed.
  """
  totals(
    """Property by which sums are grouped."""
    by: TotalBy!

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Maximum number of groups to return. Default 20, minimum 1, maximum 100.
    """
    first: Int = 20
  ): [Total!]
}

"""
Recorder of a claim. Every claim states whether a person or a program recorded it.
"""
enum Recorder {
  """Person who read the source."""
  HUMAN

  """Program that extracted the claim."""
  MACHINE
}

"""Rules set by an authority, or actions taken under them."""
type Regulation implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Entities that set the rules or act on them."""
  authorities: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Entities that the rules or actions apply to."""
  subjects: [Entity!]!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""
Real-world arrangement between parties, such as an investment. It exists because claims state it,
and its terms are resolved from them.
"""
interface Relationship implements Node {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!
}

"""Change in what is known about one relationship between two days."""
type RelationshipChange {
  """Terms as known on the later day."""
  after: Terms!

  """
  Whether the relationship became known by publication between the two days. False for a deal that was
  announced before the earlier day, whose claims are new evidence of an old deal.
  """
  appeared: Boolean!

  """Whether the sources began to disagree between the two days."""
  becameDisputed: Boolean!

  """
  Terms as known on the earlier day. Null if the relationship was unknown then.
  """
  before: Terms

  """
  Terms whose value changed. Empty if the relationship appeared, or if only its evidence changed.
  """
  changedTerms: [TermName!]!

  """
  Claims that became known by publication between the two days and caused the change. Only the first
  100 claims of the relationship are considered.
  """
  claims: [Claim!]!

  """Relationship as known on the later day."""
  relationship: Relationship!

  """Whether the sources stopped disagreeing between the two days."""
  settled: Boolean!
}

"""Paginated list of changes."""
type RelationshipChangeConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [RelationshipChangeEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [RelationshipChange!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!

  """
  Number of relationships left out because they changed only by claims from sources without a date.
  Such a claim became known when it was recorded, which is no news.
  """
  undatedLeftOut: Int!
}

"""Edge in a list of changes."""
type RelationshipChangeEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Change at the end of this edge."""
  node: RelationshipChange!
}

"""Paginated list of relationships."""
type RelationshipConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [RelationshipEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Relationship!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of relationships."""
type RelationshipEdge {
  """Cursor of this item, for use as \`after\` or \`before\`."""
  cursor: String!

  """Relationship at the end of this edge."""
  node: Relationship!

  """
  Role of the parent entity in this relationship. With \`includeSubsidiaries\`, the first role of the
  entity or of a subsidiary. Null in root lists and in \`subjectOf\`.
  """
  role: PartyRole
}

"""
Conditions for relationships, all of which must match. An empty list matches nothing. The filter
includes or excludes whole relationships and never changes their terms or evidence.
"""
input RelationshipFilter {
  """
  Matches relationships active at any time of this day, month, quarter, half or year, such as
  \`2025-03\`.
  """
  activeIn: PartialDate

  """
  Matches relationships active on this day: started or announced by then, and neither ended nor
  canceled before. A relationship with neither a start nor an announcement never matches.
  """
  activeOn: Date

  """
  Matches relationships with a stated amount in this range. A relationship without an amount, or with
  one in another currency, never matches.
  """
  amount: AmountRange

  """
  Matches relationships that may have been announced in this range. A relationship without a date of
  announcement never matches.
  """
  announced: DateRange

  """
  Matches relationships with at least one claim in one of the data sets with these IDs.
  """
  datasets: [String!]

  """
  Matches only disputed relationships if true, and only undisputed ones if false.
  """
  disputed: Boolean

  """
  Matches only relationships with a stated amount if true, and only those without one if false.
  """
  hasAmount: Boolean

  """Matches the relationships with these IDs."""
  ids: [ID!]

  """Minimum number of different publishers of the relationship's claims."""
  minPublishers: Int

  """
  Matches relationships with at least one claim of one of these modalities.
  """
  modalities: [Modality!]

  """
  Matches relationships that are part of one of the relationships with these IDs.
  """
  partOf: [ID!]

  """
  Matches relationships in which all entities with these IDs are parties.
  """
  parties: [ID!]

  """Matches relationships with a party in one of these roles."""
  roles: [PartyRole!]

  """
  Matches relationships with at least one claim from a source of one of these kinds.
  """
  sourceKinds: [SourceKind!]

  """Matches relationships with one of these statuses."""
  status: [DealStatus!]

  """
  Matches relationships with every word of this text in the title or in the summary of a claim.
  Ignores case and accents, and matches parts of words.
  """
  text: String

  """Matches relationships of one of these types."""
  types: [RelationshipType!]
}

"""Sort order for a list of relationships."""
input RelationshipOrder {
  """Direction in which to sort. Default \`DESC\`."""
  direction: OrderDirection! = DESC

  """Field by which to sort."""
  field: RelationshipOrderField!
}

"""
Field by which to sort relationships. Relationships with equal values are sorted by ID, ascending.
"""
enum RelationshipOrderField {
  """
  Sorts by stated amount: US dollars first, then other currencies by code.
  """
  AMOUNT

  """Sorts by date of announcement. A partial date counts as its first day."""
  ANNOUNCED

  """Sorts by number of publishers, then by number of claims."""
  EVIDENCE

  """Sorts by title, ignoring case and accents."""
  TITLE
}

"""Type of a relationship, such as an investment or a chip supply."""
enum RelationshipType {
  """Takeover of a company, or of a part of it."""
  ACQUISITION

  """Sale of chips, or of servers built around them."""
  CHIP_SUPPLY

  """Rental of computing capacity."""
  CLOUD_CONTRACT

  """Rivalry between parties in a market."""
  COMPETITION

  """Reliance on something that the dependent cannot do without."""
  DEPENDENCE

  """Development of a product by its maker."""
  DEVELOPMENT

  """Sale of goods through another party."""
  DISTRIBUTION

  """Construction and operation of a site or network."""
  INFRASTRUCTURE

  """Money invested in a company in return for a share of it."""
  INVESTMENT

  """Right to use something, granted by one party to another."""
  LICENSE

  """Case before a court. The amount is that of a settlement."""
  LITIGATION

  """Money lent by one party to another."""
  LOAN

  """Manufacture of goods to the order of another party."""
  MANUFACTURING

  """Agreement to work together."""
  PARTNERSHIP

  """Sale of electricity to a buyer."""
  POWER_SUPPLY

  """Rules set by an authority, or actions taken under them."""
  REGULATION

  """Holding in a company. It is a state, not a payment."""
  STAKE
}

"""
Customer that relies on one supplier for most of its purchases, or on one payer for most of its income.
"""
type Reliance {
  """
  Number of the customer's canceled relationships left out. 0 if \`filter.status\` is given.
  """
  cancelled: Int!

  """
  Number of the customer's relationships with an upper bound in the currency. For \`LINKS\`, all of the
  customer's relationships.
  """
  counted: Int!

  """Entity that depends on the supplier."""
  customer: Entity!

  """Number of relationships between the customer and the supplier."""
  deals: Int!

  """
  Number of the customer's relationships whose money has no upper bound or is in another currency.
  """
  leftOut: Int!

  """
  Share of the supplier in the customer's purchases or income in percent, based on interval midpoints
  and always within the range. Null unless the range is a single value, or at least two of the
  customer's relationships and more than half of all state an amount with an upper bound, and none
  states only a lower bound.
  """
  percent: Float

  """
  Highest possible share in percent, whatever the true amounts of all relationships are. 100 if an
  amount of the supplier has no upper bound.
  """
  percentHigh: Float!

  """
  Lowest possible share in percent, whatever the true amounts of all relationships are. 0 if an amount
  of another supplier has no upper bound.
  """
  percentLow: Float!

  """
  Relationships between the customer and the supplier that count, best evidence first.
  """
  relationships: [Relationship!]!

  """
  Number of the customer's rumored relationships left out. 0 if \`filter.status\` is given.
  """
  rumored: Int!

  """
  Number of these relationships with an upper bound in the currency. For \`LINKS\`, all of them.
  """
  statedDeals: Int!

  """Entity that the customer depends on. For \`MONEY\`, the payer."""
  supplier: Entity!

  """Number of suppliers of the customer."""
  suppliers: Int!

  """Number of the customer's relationships whose money is not stated."""
  unstated: Int!
}

"""Winning position of a conflict, and the reason it won."""
type Resolution {
  """Explanation of the decision in one sentence."""
  explanation: String!

  """
  Winning position. The resolved terms take its value, unless a figure of another basis, currency or
  unit ranks higher.
  """
  position: Position!

  """First rule that separated the winning position from the runner-up."""
  rule: ResolutionRule!
}

"""
Rule that ranks one position above another. A rumor never beats any other modality; otherwise the
rules apply in the order \`STRONGER_SOURCE\`, \`STRONGER_MODALITY\`, \`MORE_PUBLISHERS\`,
\`LATER_PUBLISHED\`, \`FIRST_RECORDED\`.
"""
enum ResolutionRule {
  """No other rule decides, so the claim recorded first wins."""
  FIRST_RECORDED

  """
  The best claim was published later. An unknown date counts as earlier than any other, and a partial
  date as its first day.
  """
  LATER_PUBLISHED

  """
  More independent voices support the position: asserters, or else publishers.
  """
  MORE_PUBLISHERS

  """
  The best claim has the stronger modality: \`FACT\`, then \`REPORTED\`, then \`RUMOUR\`.
  """
  STRONGER_MODALITY

  """
  The best claim comes from the kind of source with more weight: \`FILING\`, then \`PRESS_RELEASE\`, then
  \`NEWS\` and \`RESEARCH\`, then \`REFERENCE\`, then \`BLOG\`, then \`OTHER\`.
  """
  STRONGER_SOURCE
}

"""Retraction of a claim, with its reason."""
type Retraction {
  """Time at which the claim was retracted."""
  at: DateTime!

  """Author of the retraction."""
  by: String!

  """Reason for the retraction."""
  reason: String!

  """ID of the claim that was recorded in its place."""
  replacedBy: ID

  """
  Day on which the publisher withdrew the statement. Null if the claim should never have been
  recorded.
  """
  withdrawnOn: Date
}

"""
Integer of at most 2^53 − 1, serialized as a JSON number. It holds money in whole currency units.
"""
scalar SafeInt @specifiedBy(url: "https://www.ecma-international.org/ecma-262/#sec-number.issafeinteger")

"""Money of one currency that could pass through a whole cycle."""
type SameMoney {
  """Currency of the interval."""
  currency: CurrencyCode!

  """
  Upper bound of the interval, in whole currency units: the smallest upper bound of any step. Null if
  no step has an upper bound.
  """
  high: SafeInt

  """
  Lower bound of the interval, always 0, because money cannot be traced from step to step.
  """
  low: SafeInt!
}

"""Paginated list of search results."""
type SearchConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [SearchEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Node!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """
  Names of entities similar to the text, best first, at most 5. Empty if an entity matches, or if
  \`kinds\` excludes entities.
  """
  suggestions: [String!]!

  """
  Number of items on all pages together. A search considers at most 1,000 texts of each kind, so the
  number is a lower bound for very common words.
  """
  totalCount: Int!
}

"""Edge in a list of search results, with details of the match."""
type SearchEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """
  Text that matched, as escaped HTML with the matched words in \`<mark>\` elements.
  """
  highlight: String!

  """
  Field that matched: \`name\`, \`alias\`, \`identifier\`, \`title\` or \`summary\`.
  """
  matched: String!

  """Node that matches the search."""
  node: Node!

  """
  Relevance of the match, from 0 to 1. Scores are comparable only within one search.
  """
  score: Float!
}

"""Kind of node to search, and the text that is searched."""
enum SearchKind {
  """Claims, by their summary."""
  CLAIM

  """Entities, by name, alias and identifier."""
  ENTITY

  """Relationships, by their title."""
  RELATIONSHIP

  """Sources, by their title."""
  SOURCE
}

"""Market or group of companies, for sources that name no single company."""
type Segment implements Entity & Node {
  """Other names of the entity."""
  aliases: [String!]!

  """
  Claims about the entity itself, in the order they were recorded. Claims about its relationships are
  listed on the relationships.
  """
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Entities that are tied to this entity by a relationship, each once, sorted by ID. Each edge holds
  the relationships that connect the two.
  """
  counterparties(
    """Returns items after this cursor."""
    after: String

    """
    Whether to include co-parties, who have the same role in a shared relationship, such as another
    investor of the same round. Default \`false\`.
    """
    coParties: Boolean = false

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Includes only entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Country where the entity is based."""
  country: CountryCode

  """
  Number of deals in which this entity is a party. Competition, development, dependence, regulation
  and litigation are not deals.
  """
  deals(
    """
    Whether to count the deals of all subsidiaries as well, each deal once. Default \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): Int!

  """
  Number of relationships in which this entity is a party. Equals \`relationships { totalCount }\`
  without a filter.
  """
  degree: Int!

  """Description of the entity in one sentence."""
  description: String

  """
  Text that tells this entity apart from others with the same name or short name: its full name, its
  description, its country or its kind. Null if no other entity has the name.
  """
  disambiguation: String

  """
  Names that the entity had earlier. Below \`knownOn\`, \`name\` is the name of that day.
  """
  formerNames: [FormerName!]!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """Identifiers of the entity in external registers, such as Wikidata."""
  identifiers: [Identifier!]!

  """
  Kind of this entity. It determines the object type, such as \`PublicBody\` for \`PUBLIC_BODY\`.
  """
  kind: EntityKind!

  """
  Money that this entity pays and receives, including promised money, by relationship type and
  direction. Sums are intervals, one per currency; docs/numbers.md explains how they are computed.
  """
  moneyFlow(
    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """
    Whether to include the money of all subsidiaries. Payments within the group do not count. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false
  ): [MoneyFlow!]!

  """Full name of the entity, such as \`NVIDIA Corporation\`."""
  name: String!

  """Relationships in which this entity is a party."""
  relationships(
    """Returns items after this cursor."""
    after: String

    """
    Returns items before this cursor. Cannot be combined with \`first\` or \`after\`.
    """
    before: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """
    Whether to include the relationships of all subsidiaries, each once. A subsidiary is an entity
    whose chain of parents leads to this entity. \`role\` and \`with\` then apply to all of them. Default
    \`false\`.
    """
    includeSubsidiaries: Boolean = false

    """
    Maximum number of items to return, counted from the end. Default 20 if only \`before\` is given,
    maximum 100. Cannot be combined with \`first\` or \`after\`.
    """
    last: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder

    """
    Includes only relationships in which this entity has one of these roles.
    """
    role: [PartyRole!]

    """
    Includes only relationships in which the entity with this ID is another party.
    """
    with: ID
  ): RelationshipConnection!

  """
  Name short enough for a label, such as \`NVIDIA\`. Equals \`name\` if no short name is recorded.
  """
  shortName: String!

  """Plain ID, such as \`nvidia\`. It is the same in every view."""
  slug: ID!

  """
  Relationships about this entity, such as deals for a product, a site or a market. They do not count
  toward \`degree\`.
  """
  subjectOf(
    """Returns items after this cursor."""
    after: String

    """Includes only relationships that match every given condition."""
    filter: RelationshipFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int

    """Sort order of the items. Default: by ID, ascending."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent URL of this entity's page, in the same view."""
  url: URL!
}

"""Share of one supplier in a market."""
type Share {
  """Number of the supplier's relationships in the market."""
  deals: Int!

  """Supplier that has the share: the party that is paid."""
  entity: Entity!

  """
  Share in percent, based on interval midpoints and always within the range. Null unless the range is a
  single value, or at least two relationships and more than half of all state an amount with an upper
  bound, and none states only a lower bound.
  """
  percent: Float

  """
  Highest possible share in percent, whatever the true amounts of all relationships are. 100 if an
  amount of the supplier has no upper bound.
  """
  percentHigh: Float!

  """
  Lowest possible share in percent, whatever the true amounts of all relationships are. 0 if an amount
  of another supplier has no upper bound.
  """
  percentLow: Float!

  """Number of relationships that state an amount with an upper bound."""
  relationships: Int! @deprecated(reason: "Use \`statedDeals\`.")

  """
  Number of these relationships with an upper bound in the currency. For \`LINKS\`, all of them.
  """
  statedDeals: Int!
}

"""Publication that claims come from."""
type Source implements Node {
  """URL of an archived copy."""
  archiveUrl: URL

  """
  Citation of the source, ready to paste. Dates are as precise as known, never padded.
  """
  citation(
    """Output format of the citation. Default \`TEXT\`."""
    style: CitationStyle = TEXT
  ): String!

  """Claims from this source, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """
  Readable ID, such as \`nvidia\`. Below \`knownOn\`, it names the view too, such as \`nvidia@2025-10-01\`,
  \`nvidia@official\` or \`nvidia@2025-10-01,official\`. It never changes.
  """
  id: ID!

  """
  Kind of the publication, which determines its weight when sources disagree.
  """
  kind: SourceKind!

  """Language of the publication as a BCP 47 tag, such as \`en\`."""
  language: String

  """Date of publication, as precisely as known."""
  publishedOn: PartialDate

  """Whether the date of publication was inferred rather than printed."""
  publishedOnInferred: Boolean!

  """Name of the source's publisher."""
  publisher: String!

  """Day on which the publication was read."""
  retrievedOn: Date

  """Plain ID. It is the same in every view."""
  slug: ID!

  """Title of the publication, as printed."""
  title: String!

  """URL of the publication."""
  url: URL
}

"""Paginated list of sources."""
type SourceConnection {
  """Edges on this page, each with a node and its cursor."""
  edges: [SourceEdge!]!

  """Nodes on this page, without their cursors."""
  nodes: [Source!]!

  """Position of this page within the list."""
  pageInfo: PageInfo!

  """Number of items on all pages together."""
  totalCount: Int!
}

"""Edge in a list of sources."""
type SourceEdge {
  """Cursor of this item, for use as \`after\`."""
  cursor: String!

  """Source at the end of this edge."""
  node: Source!
}

"""
Kind of a publication. Its weight when sources disagree, highest first: \`FILING\`, \`PRESS_RELEASE\`,
\`NEWS\` and \`RESEARCH\`, \`REFERENCE\`, \`BLOG\`, \`OTHER\`.
"""
enum SourceKind {
  """Blog post or newsletter."""
  BLOG

  """
  Document required by law, such as a regulatory filing or a court document.
  """
  FILING

  """Report by a news organization."""
  NEWS

  """Any kind not listed here."""
  OTHER

  """Statement published by one of the parties involved."""
  PRESS_RELEASE

  """Reference work or public register."""
  REFERENCE

  """Academic study or analyst report."""
  RESEARCH
}

"""Sum over the relationships at one stage."""
type StageSum {
  """Number of relationships at this stage, wholes and parts included."""
  count: Int!

  """Number of these relationships that count by an estimate."""
  estimated: Int!

  """Stage of the relationships."""
  stage: DealStage!

  """Sums of the money of the relationships, one interval per currency."""
  total: [Interval!]!

  """Number of these relationships whose money is not stated."""
  unstated: Int!
}

"""Holding in a company. It is a state, not a payment."""
type Stake implements Node & Relationship {
  """
  Entities that the relationship is about, such as products, facilities and segments, at most 100.
  """
  about: [Entity!]!

  """Claims about the relationship, in the order they were recorded."""
  claims(
    """Returns items after this cursor."""
    after: String

    """Includes only claims that match every given condition."""
    filter: ClaimFilter

    """Maximum number of items to return. Default 20, maximum 100."""
    first: Int
  ): ClaimConnection!

  """Conflicts between the claims in view."""
  conflicts: [Conflict!]!

  """Evidence for the relationship, over all claims in view."""
  evidence: Evidence!

  """Entities that hold the stake."""
  holders: [Entity!]!

  """
  Readable ID, such as \`microsoft-nvidia-anthropic-investment\`. Below \`knownOn\`, it names the view too,
  such as \`microsoft-nvidia-anthropic-investment@2025-12-01\`. It never changes.
  """
  id: ID!

  """Companies in which the stake is held."""
  issuers: [Entity!]!

  """Larger relationship that this one is a part of."""
  partOf: Relationship

  """Parties of the relationship with their roles, at most 100."""
  parties: [Party!]!

  """Relationships that are parts of this one, sorted by ID, at most 100."""
  parts: [Relationship!]!

  """
  Plain ID, such as \`microsoft-nvidia-anthropic-investment\`. It is the same in every view.
  """
  slug: ID!

  """
  Resolved share of the company in percent; shorthand for \`terms { stakePercent }\`.
  """
  stakePercent: Quantity

  """Terms resolved from all claims in view."""
  terms: Terms!

  """Title of the relationship in this graph."""
  title: String!

  """
  Type of this relationship. It determines the object type, such as \`ChipSupply\` for \`CHIP_SUPPLY\`.
  """
  type: RelationshipType!

  """Permanent URL of this relationship's page, in the same view."""
  url: URL!

  """
  Resolved valuation of the company; shorthand for \`terms { valuation }\`.
  """
  valuation: Amount
}

"""Part of the graph, ready to draw."""
type Subgraph {
  """
  Links between any two of the entities, including the outermost ones. At most ten times as many
  links as \`limit\`.
  """
  links: [Link!]!

  """
  Entities of the subgraph, nearest to the given ones first. At equal distance, best evidence first.
  """
  nodes: [Entity!]!

  """Whether a limit cut off entities or links."""
  truncated: Boolean!
}

"""Term that claims can state, leave undisclosed or disagree on."""
enum TermName {
  """Money of the deal as a whole, regardless of the number of payers."""
  AMOUNT

  """Date of the announcement."""
  ANNOUNCED_ON

  """Electrical capacity, in megawatts."""
  CAPACITY_MEGAWATTS

  """Date on which the relationship ends or ended."""
  ENDS_ON

  """Share of a company, in percent."""
  STAKE_PERCENT

  """Date on which the relationship starts or started."""
  STARTS_ON

  """Status of the deal."""
  STATUS

  """Number of units, such as chips, servers or shares."""
  UNITS

  """Valuation of a company in the deal."""
  VALUATION
}

"""Quantity with the term that it belongs to."""
type TermQuantity {
  """Value of the term."""
  quantity: Quantity!

  """Term of the quantity."""
  term: TermName!
}

"""
Terms stated by one claim, or resolved from all claims of a relationship. A term that nobody states is null.
"""
type Terms {
  """
  Money of the deal as a whole, regardless of the number of payers. If sources state figures of
  several bases, the first of \`TOTAL\`, \`ROUND\`, \`WITH_OPTIONS\`, \`TRANCHE\`, \`PROJECT\`, \`ESTIMATE\` and
  the remaining bases.
  """
  amount: Amount

  """Date of the announcement."""
  announcedOn: PartialDate

  """Electrical capacity, in megawatts."""
  capacityMegawatts: Quantity

  """Date on which the relationship ends or ended."""
  endsOn: PartialDate

  """Change in a figure over time."""
  metric: Metric

  """Amounts of other bases or in other currencies, best first."""
  otherAmounts: [Amount!]!

  """
  Stakes, capacities and numbers of other bases or in other units, best first.
  """
  otherQuantities: [TermQuantity!]!

  """Valuations of other bases or in other currencies, best first."""
  otherValuations: [Amount!]!

  """Share of a company, in percent."""
  stakePercent: Quantity

  """Date on which the relationship starts or started."""
  startsOn: PartialDate

  """Status of the deal."""
  status: DealStatus

  """
  Terms that the source says are not disclosed. This is a statement of the source, not a gap in the data.
  """
  undisclosed: [TermName!]!

  """Number of units, such as chips, servers or shares."""
  units: Quantity

  """
  Valuation of a company in the deal. If sources state several, the post-money valuation, then the one
  of unknown basis, then the pre-money valuation.
  """
  valuation: Amount
}

"""Sum over one group of relationships."""
type Total {
  """
  Sums by stage, with nothing left out. Only stages that have relationships.
  """
  byStage: [StageSum!]!

  """
  Number of canceled relationships left out. 0 by \`STATUS\` and if \`filter.status\` is given.
  """
  cancelled: Int!

  """
  Number of relationships that count in the sum, wholes and parts included.
  """
  count: Int!

  """Payer or payee that the group belongs to. Null for all other groups."""
  entity: Entity

  """Number of counted relationships that count by an estimate."""
  estimated: Int!

  """
  Key of the group: the slug of the payer or payee, the relationship type, the year, the country or the
  status. \`unknown\` if there is none.
  """
  key: String!

  """
  Number of rumored relationships left out. 0 by \`STATUS\` and if \`filter.status\` is given.
  """
  rumored: Int!

  """Sums of the money of the relationships, one interval per currency."""
  total: [Interval!]!

  """Number of counted relationships whose money is not stated."""
  unstated: Int!
}

"""Property by which sums are grouped."""
enum TotalBy {
  """
  Groups by country of the payee. An amount shared by payees in several countries counts from 0 for
  each country.
  """
  COUNTRY

  """
  Groups by the entity that is paid. An amount shared by several payees counts from 0 for each of them.
  """
  PAYEE

  """
  Groups by the entity that pays. An amount shared by several payers counts from 0 for each of them.
  """
  PAYER

  """
  Groups by status, with canceled and rumored relationships. Without a status, the key is \`unknown\`.
  """
  STATUS

  """Groups by type of relationship, including types without payments."""
  TYPE

  """
  Groups by year of the announcement. Without a date, the key is \`unknown\`.
  """
  YEAR
}

"""Absolute URL of a web page or document."""
scalar URL @specifiedBy(url: "https://url.spec.whatwg.org/")`;
