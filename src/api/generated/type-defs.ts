// Written by `npm run generate` from schema/*.graphql.

/** The whole schema, as schema/generated/api.graphql has it. */
export const typeDefs = `"""One company takes over another, or a part of it."""
type Acquisition implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """Who takes over."""
  acquirers: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """Who or what is taken over."""
  targets: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!

  """
  The resolved valuation of the company, short for \`terms { valuation }\`.
  """
  valuation: Amount
}

"""
Money as stated, and the interval that it allows (low or high is null where open).
"""
type Amount {
  """The currency; amounts are never converted."""
  currency: CurrencyCode!

  """
  For people: \`$15 billion\`, \`up to $5 billion\`; never more precise than the source.
  """
  display: String!

  """The most that it allows; null where there is no limit."""
  high: SafeInt

  """The least that it allows; for OVER it is more than this."""
  low: SafeInt

  """How the figure is qualified."""
  qualifier: Qualifier!

  """The upper end, for BETWEEN."""
  to: SafeInt

  """The figure as stated, in whole currency units."""
  value: SafeInt!
}

"""
A range of money in one currency, both ends included. The figure that counts is the one stated: \`up to 15 billion\` is found by 15 billion.
"""
input AmountRange {
  """The currency; amounts in others are never in the range."""
  currency: CurrencyCode = "USD"

  """At least so much, in whole currency units."""
  gte: SafeInt

  """At most so much, in whole currency units."""
  lte: SafeInt
}

"""Chips, or servers built around them, sold and bought."""
type ChipSupply implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """Who buys."""
  buyers: [Entity!]!

  """
  The resolved electrical capacity, short for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The products among what the deal is about."""
  products: [Product!]!

  """Who sells."""
  suppliers: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""A page of chip supplies."""
type ChipSupplyConnection {
  """The entries with their cursors."""
  edges: [ChipSupplyEdge!]!

  """The entries alone."""
  nodes: [ChipSupply!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of chip supplies."""
type ChipSupplyEdge {
  """Marks this entry, for \`after\` and \`before\`."""
  cursor: String!

  """The chip supply."""
  node: ChipSupply!
}

"""The form of a reference."""
enum CitationStyle {
  """An entry for BibTeX."""
  BIBTEX

  """An item of CSL-JSON, as text: what Zotero and pandoc read."""
  CSL_JSON

  """One line of plain text."""
  TEXT
}

"""
What one passage of one source says about one relationship or entity. Claims are never edited: they are added and retracted.
"""
type Claim implements Node {
  """The relationship or entity that it speaks of."""
  about: Node!

  """
  Who says it, where that is not the publisher: a spokesperson, a filing's signatory, another outlet that is quoted.
  """
  assertedBy: String

  """
  Claims on the same subject that cannot be true together with this one, by id, the first 100; \`Relationship.conflicts\` has all.
  """
  contradictedBy: [Claim!]!

  """The data set that it belongs to, by id."""
  dataset: String!

  """
  SHA-256 of the normalized passage, where the source's text was at hand.
  """
  fingerprint: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """How it is meant."""
  modality: Modality!

  """Where in the source: a headline, a paragraph, a section."""
  passage: String!

  """When it was recorded."""
  recordedAt: DateTime!

  """Who recorded it: a person or a program."""
  recordedBy: Recorder!

  """How it was taken back, where it was."""
  retraction: Retraction

  """Where it is said."""
  source: Source!

  """Where it stands in review."""
  state: ClaimState!

  """What the passage says, in our own words."""
  summary: String!

  """What the passage states, term by term."""
  terms: Terms!
}

"""A page of claims."""
type ClaimConnection {
  """The entries with their cursors."""
  edges: [ClaimEdge!]!

  """The entries alone."""
  nodes: [Claim!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of claims."""
type ClaimEdge {
  """Marks this entry, for \`after\`."""
  cursor: String!

  """The claim."""
  node: Claim!
}

"""
Keeps claims for which every condition that is given holds. An empty list matches nothing.
"""
input ClaimFilter {
  """In one of the data sets with these ids."""
  datasets: [String!]

  """Of one of these modalities."""
  modalities: [Modality!]

  """
  From a source whose date of publication may lie in this range; a source without a date lies in none.
  """
  published: DateRange

  """From a source by one of these publishers, written as there."""
  publishers: [String!]

  """Recorded by a person, or by a program."""
  recordedBy: Recorder

  """From one of the sources with these ids."""
  sources: [ID!]

  """In one of these states; only accepted ones where nothing is said."""
  states: [ClaimState!]

  """
  Every word of it occurs in the summary; case and accents do not matter, and a part of a word is enough.
  """
  text: String
}

"""
Where a claim stands in review; only accepted ones are in view unless others are asked for.
"""
enum ClaimState {
  """Counts."""
  ACCEPTED

  """Waits for review."""
  PROPOSED

  """Was refused in review."""
  REJECTED

  """Counted once and was taken back."""
  RETRACTED
}

"""Computing capacity rented."""
type CloudContract implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """
  The resolved electrical capacity, short for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """Who rents it."""
  customers: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """Who rents it out."""
  providers: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""A page of cloud contracts."""
type CloudContractConnection {
  """The entries with their cursors."""
  edges: [CloudContractEdge!]!

  """The entries alone."""
  nodes: [CloudContract!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of cloud contracts."""
type CloudContractEdge {
  """Marks this entry, for \`after\` and \`before\`."""
  cursor: String!

  """The cloud contract."""
  node: CloudContract!
}

"""A company or another organisation that does business."""
type Company implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Whom it supplies with chips, by id, the first 100; \`counterparties\` has all, with the deals.
  """
  chipCustomers: [Entity!]!

  """
  Who supplies it with chips, by id, the first 100; \`counterparties\` has all, with the deals.
  """
  chipSuppliers: [Entity!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Whom it sells cloud capacity, by id, the first 100; \`counterparties\` has all, with the deals.
  """
  cloudCustomers: [Entity!]!

  """
  Who sells it cloud capacity, by id, the first 100; \`counterparties\` has all, with the deals.
  """
  cloudProviders: [Entity!]!

  """With whom it competes, by id, the first 100; \`counterparties\` has all."""
  competitors: [Entity!]!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """When it was founded."""
  founded: PartialDate

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """The investments in which it is an investor: the money that it put in."""
  investmentsMade(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): InvestmentConnection!

  """The investments in which it is an investee: the money put into it."""
  investmentsReceived(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): InvestmentConnection!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """The company that it belongs to."""
  parent: Company

  """
  What it makes, by id, the first 100; \`entities(filter: {kinds: [PRODUCT]})\` has all.
  """
  products: [Product!]!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """What it does in the industry."""
  roles: [CompanyRole!]!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Its ticker on a stock exchange."""
  ticker: String

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""A page of companies."""
type CompanyConnection {
  """The entries with their cursors."""
  edges: [CompanyEdge!]!

  """The entries alone."""
  nodes: [Company!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of companies."""
type CompanyEdge {
  """Marks this entry, for \`after\` and \`before\`."""
  cursor: String!

  """The company."""
  node: Company!
}

"""What a company does in the industry."""
enum CompanyRole {
  """Rents out computing for AI above all."""
  AI_CLOUD

  """Trains models of its own."""
  AI_LAB

  """Designs chips."""
  CHIP_DESIGNER

  """Rents out computing of every kind."""
  CLOUD_PROVIDER

  """Runs data centres."""
  DATACENTER_OPERATOR

  """Supplies electricity."""
  ENERGY_SUPPLIER

  """Makes chips for those who design them."""
  FOUNDRY

  """Puts money into others."""
  INVESTOR

  """Makes memory chips."""
  MEMORY_MAKER

  """Something else."""
  OTHER

  """Builds servers."""
  SERVER_MAKER

  """Sells software."""
  SOFTWARE
}

"""Rivals in a market."""
type Competition implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """Who competes."""
  competitors: [Entity!]!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""
How concentrated a market is: the share of each supplier, who is the side that is paid, and the Herfindahl-Hirschman index, the sum of the squares of all shares in percent.
"""
type Concentration {
  """How many relationships the shares are worked out from."""
  counted: Int!

  """
  The index, from 0 to 10,000, by the middles of what is stated; 0 where nothing is.
  """
  hhi: Float!

  """
  The index worked out from the upper ends alone; null where they are all 0. It is not the most that the index can be.
  """
  hhiHigh: Float

  """
  The index worked out from the lower ends alone; null where they are all 0. It is not the least that the index can be.
  """
  hhiLow: Float

  """
  How many state an amount without an upper end or in another currency, and are left out.
  """
  leftOut: Int!

  """What the shares are of."""
  measure: ConcentrationMeasure!

  """The shares, the largest first."""
  shares: [Share!]!

  """
  How many suppliers there are, those without a share that can be told included.
  """
  suppliers: Int!

  """How many relationships state no amount."""
  unstated: Int!
}

"""What a share is measured by."""
enum ConcentrationMeasure {
  """The number of relationships."""
  LINKS

  """The stated money of one currency."""
  MONEY
}

"""
Sources that disagree on one term: every position with its claims, which one the resolved terms take, and by which rule.
"""
type Conflict {
  """
  What is said, the position that stands first. A vague claim may stand in several.
  """
  positions: [Position!]!

  """The relationship that they disagree about."""
  relationship: Relationship!

  """Which position stands, and why."""
  resolution: Resolution!

  """The term that they disagree on."""
  term: TermName!

  """
  The currency or unit within which they disagree (figures in different ones are never compared); null for dates.
  """
  unit: String
}

"""A page of conflicts."""
type ConflictConnection {
  """The entries with their cursors."""
  edges: [ConflictEdge!]!

  """The entries alone."""
  nodes: [Conflict!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of conflicts."""
type ConflictEdge {
  """Marks this entry, for \`after\`."""
  cursor: String!

  """The conflict."""
  node: Conflict!
}

"""A page of entities one relationship away."""
type CounterpartyConnection {
  """The entries with their cursors."""
  edges: [CounterpartyEdge!]!

  """The entries alone."""
  nodes: [Entity!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entity one relationship away."""
type CounterpartyEdge {
  """Marks this entry, for \`after\`."""
  cursor: String!

  """The entity on the other side."""
  node: Entity!

  """
  The relationships that link the two, by id, the first 100; \`relationships(with:)\` has all.
  """
  relationships: [Relationship!]!
}

"""A country by its ISO 3166-1 alpha-2 code: \`US\`, \`GB\`."""
scalar CountryCode @specifiedBy(url: "https://www.iso.org/iso-3166-country-codes.html")

"""A currency by its ISO 4217 code: \`USD\`, \`EUR\`."""
scalar CurrencyCode @specifiedBy(url: "https://www.iso.org/iso-4217-currency-codes.html")

"""A named group of claims with a licence."""
type Dataset {
  """How many of its claims are in view."""
  claims: Int!

  """What it holds and where that comes from."""
  description: String!

  """Its id, for \`filter: {datasets: […]}\`."""
  id: ID!

  """The licence that it may be used under."""
  license: String!

  """Its title."""
  title: String!
}

"""A full calendar day, \`2025-11-18\`."""
scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"""
A range of dates, both ends included. A partial date counts as widely as it can: \`to: "2025"\` ends with December.
"""
input DateRange {
  """The first day; without it there is no beginning."""
  from: PartialDate

  """The last day; without it there is no end."""
  to: PartialDate
}

"""A moment in UTC, \`2025-11-18T09:30:00Z\` (RFC 3339)."""
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

"""
How far a deal has come. The latest-published claim gives it; CANCELLED may follow any of the others.
"""
enum DealStatus {
  """It was made public."""
  ANNOUNCED

  """It was called off."""
  CANCELLED

  """The transaction is done: the money or the shares have passed."""
  CLOSED

  """Everything that was agreed is done."""
  COMPLETED

  """The parties are talking."""
  IN_TALKS

  """It is being carried out."""
  ONGOING

  """It is being talked about."""
  RUMOURED

  """It is agreed in writing."""
  SIGNED
}

"""Somebody cannot do without something."""
type Dependence implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """On what."""
  dependencies: [Entity!]!

  """Who depends."""
  dependents: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""What somebody may depend on."""
enum DependenceOn {
  """Chips: chip supply."""
  CHIPS

  """Cloud capacity: cloud contracts."""
  CLOUD

  """Money: investments, loans and whatever else is paid to it."""
  MONEY
}

"""Somebody makes a product."""
type Development implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """Who makes it."""
  developers: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """What is made."""
  products: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""Goods sold through somebody else."""
type Distribution implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """Who sells them on."""
  distributors: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!

  """Whose goods they are."""
  vendors: [Entity!]!
}

"""A thing that takes part in relationships."""
interface Entity implements Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""A page of entities."""
type EntityConnection {
  """The entries with their cursors."""
  edges: [EntityEdge!]!

  """The entries alone."""
  nodes: [Entity!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of entities."""
type EntityEdge {
  """Marks this entry, for \`after\` and \`before\`."""
  cursor: String!

  """The entity."""
  node: Entity!
}

"""
Keeps entities for which every condition that is given holds. An empty list matches nothing.
"""
input EntityFilter {
  """With their seat in one of these countries."""
  countries: [CountryCode!]

  """Of one of these kinds."""
  kinds: [EntityKind!]

  """A party in at least so many relationships."""
  minDegree: Int

  """Companies with one of these roles."""
  roles: [CompanyRole!]

  """
  Every word of it occurs in the name, the short name or an alias; case and accents do not matter, and a part of a word is enough.
  """
  text: String
}

"""What sort of thing an entity is."""
enum EntityKind {
  """A company or another organisation that does business."""
  COMPANY

  """A site: a data centre, a factory, a power plant."""
  FACILITY

  """A human being."""
  PERSON

  """A town, region or country."""
  PLACE

  """Something that is made and sold: a chip, a model, a service."""
  PRODUCT

  """A government, authority or other public institution."""
  PUBLIC_BODY

  """A market or a group of companies, where a source names no single one."""
  SEGMENT
}

"""The order of entities."""
input EntityOrder {
  """Which way."""
  direction: OrderDirection! = ASC

  """What they are ordered by."""
  field: EntityOrderField!
}

"""
What entities can be ordered by; entities that are equal in it come by id.
"""
enum EntityOrderField {
  """By the number of relationships."""
  DEGREE

  """By name; case and accents do not matter."""
  NAME
}

"""
How well a relationship is attested, counted over all its claims in view.
"""
type Evidence {
  """How many claims speak of it."""
  claims: Int!

  """
  Whether claims contradict each other on any term; \`conflicts\` shows how.
  """
  disputed: Boolean!

  """When the first of the dated sources was published."""
  firstPublished: PartialDate

  """When the last of the dated sources was published."""
  lastPublished: PartialDate

  """By how many publishers: what one publisher says twice counts once."""
  publishers: Int!

  """From how many sources."""
  sources: Int!

  """The strongest of the claims' modalities."""
  strongest: Modality!

  """The weakest of the claims' modalities."""
  weakest: Modality!
}

"""How many relationships there are of each value of one kind."""
type Facet {
  """
  What is counted by: \`type\`, \`year\`, \`status\`, \`modality\`, \`country\` or \`dataset\`.
  """
  name: String!

  """The values, the most frequent first."""
  values: [FacetValue!]!
}

"""One value, and how often it is there."""
type FacetValue {
  """How many relationships have it."""
  count: Int!

  """The value; \`unknown\` where there is none."""
  value: String!
}

"""A site: a data centre, a factory, a power plant."""
type Facility implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """Its electrical capacity, as its operator or a register gives it."""
  capacityMegawatts: Quantity

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """Where it stands."""
  place: Place

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""Which way money goes, as the entity sees it."""
enum FlowDirection {
  """The entity is paid."""
  IN

  """The entity pays."""
  OUT
}

"""What the graph holds."""
type GraphInfo {
  """How many claims are in view."""
  claims: Int!

  """How many conflicts there are between the claims in view."""
  conflicts: Int!

  """The data sets that it was built from."""
  datasets: [Dataset!]!

  """How many entities there are."""
  entities: Int!

  """How many relationships are in view."""
  relationships: Int!

  """
  Rises by one with each change; an answer can only differ where this does.
  """
  revision: SafeInt!

  """How many sources are in view."""
  sources: Int!

  """What keeps it: \`sqlite\`."""
  store: String!

  """The version of dealgraph."""
  version: String!
}

"""One step of a path."""
type Hop {
  """Where it begins."""
  from: Entity!

  """All relationships between the two, the best evidenced first."""
  relationships: [Relationship!]!

  """Where it leads."""
  to: Entity!
}

"""The name of an entity in another register."""
type Identifier {
  """Which register it is."""
  scheme: IdentifierScheme!

  """
  Where the register shows it, for registers with an address for each name.
  """
  url: URL

  """The name there, as the register writes it."""
  value: String!
}

"""A register that names entities."""
enum IdentifierScheme {
  """The Central Index Key of the US Securities and Exchange Commission."""
  CIK

  """The Legal Entity Identifier of ISO 17442, 20 characters."""
  LEI

  """OpenCorporates: jurisdiction and number, \`us_de/2862668\`."""
  OPENCORPORATES

  """Another register; the value says which."""
  OTHER

  """A stock exchange: a ticker, \`NVDA\`."""
  TICKER

  """The entity's own website."""
  WEBSITE

  """Wikidata: an item, \`Q182477\`."""
  WIKIDATA
}

"""A site or network that is built and run."""
type Infrastructure implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """
  The resolved electrical capacity, short for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """Who builds it."""
  developers: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """Who pays for it."""
  investors: [Entity!]!

  """Who runs it."""
  operators: [Entity!]!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """Who supplies it."""
  suppliers: [Entity!]!

  """Who uses it."""
  tenants: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""
A sum of uncertain money in one currency: never less than \`low\`, never more than \`high\`. Currencies are never added together.
"""
type Interval {
  """ISO 4217."""
  currency: CurrencyCode!

  """The most that it can be; null where there is no limit."""
  high: SafeInt

  """The least that it can be."""
  low: SafeInt!

  """How many relationships state an amount in this currency."""
  relationships: Int!

  """How many of those that were summed up state no amount in any currency."""
  unstated: Int!
}

"""Money put into a company for a part of it."""
type Investment implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """Who gets it."""
  investees: [Entity!]!

  """Who puts the money in."""
  investors: [Entity!]!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!

  """
  The resolved valuation of the company, short for \`terms { valuation }\`.
  """
  valuation: Amount
}

"""A page of investments."""
type InvestmentConnection {
  """The entries with their cursors."""
  edges: [InvestmentEdge!]!

  """The entries alone."""
  nodes: [Investment!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of investments."""
type InvestmentEdge {
  """Marks this entry, for \`after\` and \`before\`."""
  cursor: String!

  """The investment."""
  node: Investment!
}

"""A right to use something, granted."""
type License implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """Who gets it."""
  licensees: [Entity!]!

  """Who grants it."""
  licensors: [Entity!]!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""
One relationship seen as a line between two of its parties. A relationship of three parties is three lines.
"""
type Link {
  """
  Its own id, the same wherever it is met: that of the relationship and those of the two parties.
  """
  id: ID!

  """The relationship itself, with its evidence."""
  relationship: Relationship!

  """
  The id of the party whose role stands first in the table of relationship types.
  """
  source: ID!

  """The role of the source."""
  sourceRole: PartyRole!

  """The id of the other party."""
  target: ID!

  """The role of the target."""
  targetRole: PartyRole!
}

"""A dispute before a court; a settlement is its amount."""
type Litigation implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """Who is sued."""
  defendants: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """Who sues."""
  plaintiffs: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""Money lent."""
type Loan implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """Who borrows."""
  borrowers: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """Who lends."""
  lenders: [Entity!]!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""Goods made for somebody else's order."""
type Manufacturing implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """For whom."""
  customers: [Entity!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """Who makes them."""
  manufacturers: [Entity!]!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""
How a figure changes over time: demand grows by over 300 percent by 2027.
"""
type Metric {
  """By when; absent where the source does not say."""
  by: PartialDate

  """By how many percent it changes."""
  changePercent: Float!

  """From when; absent where the source does not say."""
  from: PartialDate

  """Which figure."""
  name: String!

  """How the change is qualified."""
  qualifier: Qualifier!
}

"""How a claim is meant."""
enum Modality {
  """Stated as a fact, by somebody who should know."""
  FACT

  """Said of the future; it never decides a term."""
  FORECAST

  """Somebody's view; it never decides a term."""
  OPINION

  """Passed on from others."""
  REPORTED

  """Talk without a source that stands for it."""
  RUMOUR
}

"""
A circle along which money goes: A pays B, B pays C, C pays A. It has two entities or more, each of them once.
"""
type MoneyCycle {
  """True where the sources of any relationship in it disagree."""
  disputed: Boolean!

  """The entities in the order of payment; the last one pays the first."""
  entities: [Entity!]!

  """How many entities it has, and as many steps."""
  length: Int!

  """
  How much could be the same money, for each currency that every step states: from nothing up to what the smallest step allows. It says what is possible, not what happened.
  """
  sameMoney: [SameMoney!]!

  """Who pays whom, by which relationships."""
  steps: [MoneyStep!]!
}

"""
Money that moved or is promised, of one type of relationship and in one direction.
"""
type MoneyFlow {
  """How many relationships count."""
  count: Int!

  """Whether the entity pays or is paid."""
  direction: FlowDirection!

  """The sum for each currency."""
  total: [Interval!]!

  """The type of the relationships."""
  type: RelationshipType!

  """How many of them state no amount."""
  unstated: Int!
}

"""One step of a circle."""
type MoneyStep {
  """
  What they come to, for each currency. An amount that several payers share without a split counts from 0 for each of them.
  """
  amounts: [Interval!]!

  """Who is paid."""
  payee: Entity!

  """Who pays."""
  payer: Entity!

  """
  The relationships by which money goes this way, the best evidenced first.
  """
  relationships: [Relationship!]!

  """How many of them state no amount."""
  unstated: Int!
}

"""
Everything with an id of its own. Ids are readable, stable and unique over all types; an id merged away still resolves to what it became.
"""
interface Node {
  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!
}

"""
Which way an order goes; what has no value to be ordered by comes last both ways.
"""
enum OrderDirection {
  """From the least, the earliest or A."""
  ASC

  """From the most, the latest or Z."""
  DESC
}

"""Where a page stands in its whole list."""
type PageInfo {
  """
  The cursor of the page's last entry, to be passed as \`after\`; null exactly where the page is empty.
  """
  endCursor: String

  """Whether the list goes on after this page."""
  hasNextPage: Boolean!

  """Whether the list has something before this page."""
  hasPreviousPage: Boolean!

  """
  The cursor of the page's first entry; null exactly where the page is empty.
  """
  startCursor: String
}

"""
A date as precisely as it is known: \`2025\`, \`2025-11\` or \`2025-11-18\` (EDTF level 0). It is never padded: a year stays a year.
"""
scalar PartialDate @specifiedBy(url: "https://www.loc.gov/standards/datetime/")

"""An arrangement to work together."""
type Partnership implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """Who works together."""
  partners: [Entity!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""One party of a relationship."""
type Party {
  """Who it is."""
  entity: Entity!

  """What it is there."""
  role: PartyRole!
}

"""What a party is in a relationship."""
enum PartyRole {
  """Takes over, in an acquisition."""
  ACQUIRER

  """Sets rules or acts on them."""
  AUTHORITY

  """Borrows, of a loan."""
  BORROWER

  """Buys chips or electricity."""
  BUYER

  """A rival in a market."""
  COMPETITOR

  """Rents computing capacity, or orders goods."""
  CUSTOMER

  """Is sued."""
  DEFENDANT

  """What somebody cannot do without."""
  DEPENDENCY

  """Cannot do without something."""
  DEPENDENT

  """Builds infrastructure, or makes a product."""
  DEVELOPER

  """Sells somebody else's goods on."""
  DISTRIBUTOR

  """Holds a stake."""
  HOLDER

  """Gets the money of an investment."""
  INVESTEE

  """Puts money in, of an investment or infrastructure."""
  INVESTOR

  """The company that a stake is a part of."""
  ISSUER

  """Lends, of a loan."""
  LENDER

  """Gets a right of use."""
  LICENSEE

  """Grants a right of use."""
  LICENSOR

  """Makes goods for somebody else's order."""
  MANUFACTURER

  """Runs infrastructure."""
  OPERATOR

  """Works together with others."""
  PARTNER

  """Sues."""
  PLAINTIFF

  """What is made, of a development."""
  PRODUCT

  """Rents out computing capacity."""
  PROVIDER

  """On whom an authority acts."""
  SUBJECT

  """Sells chips or electricity, or supplies infrastructure."""
  SUPPLIER

  """Is taken over, in an acquisition."""
  TARGET

  """Uses infrastructure."""
  TENANT

  """Whose goods somebody else sells."""
  VENDOR
}

"""A way from one entity to another that meets none twice."""
type Path {
  """Each step with all relationships that tie the two."""
  hops: [Hop!]!

  """How many steps it has."""
  length: Int!

  """One link for each step: the best evidenced of those that tie the two."""
  links: [Link!]!

  """
  The entities along the way, both ends included: one more than it has steps.
  """
  nodes: [Entity!]!
}

"""A human being."""
type Person implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""A town, region or country."""
type Place implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""Claims that can be true together, and what they say."""
type Position {
  """What they say, where the term is money."""
  amount: Amount

  """The claims that say so, as they were recorded."""
  claims: [Claim!]!

  """What they say, where the term is a date."""
  date: PartialDate

  """What they say, for people: \`$15 billion\`, \`about 5,000 MW\`, \`2025-11\`."""
  display: String!

  """What they say, where the term is a quantity."""
  quantity: Quantity

  """
  Always null today: statuses follow one another and are never in conflict.
  """
  status: DealStatus
}

"""Electricity sold and bought."""
type PowerSupply implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The resolved amount, short for \`terms { amount }\`."""
  amount: Amount

  """Who buys."""
  buyers: [Entity!]!

  """
  The resolved electrical capacity, short for \`terms { capacityMegawatts }\`.
  """
  capacityMegawatts: Quantity

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """Who sells."""
  suppliers: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""Something that is made and sold: a chip, a model, a service."""
type Product implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """The company that makes it."""
  maker: Company

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""A government, authority or other public institution."""
type PublicBody implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""
How a stated figure is qualified, and which interval it therefore allows.
"""
enum Qualifier {
  """A tenth more or less."""
  ABOUT

  """The figure or any more."""
  AT_LEAST

  """From the figure to the upper end."""
  BETWEEN

  """Exactly the figure."""
  EXACTLY

  """Any more than the figure."""
  OVER

  """Anything from nothing to the figure."""
  UP_TO
}

"""
A measured figure as stated, and the interval that it allows (high is null where open).
"""
type Quantity {
  """For people: \`about 5,000 MW\`; never more precise than the source."""
  display: String!

  """The most that it allows; null where there is no limit."""
  high: Float

  """The least that it allows; for OVER it is more than this."""
  low: Float

  """How the figure is qualified."""
  qualifier: Qualifier!

  """The upper end, for BETWEEN."""
  to: Float

  """What is counted or measured: \`%\`, \`MW\`, \`units\`."""
  unit: String!

  """The figure as stated."""
  value: Float!
}

"""
What can be asked. Each field is answered on its own; lists come in pages.
"""
type Query {
  """
  What became known between two days: relationships that appeared, whose sources came to disagree or no longer do, whose terms changed, or that have more evidence, with the claims that did it. It asks the graph at two dates, whatever \`knownOn\` it stands in.
  """
  changesBetween(
    """Goes on after the entry with this cursor."""
    after: String

    """Which relationships count, as they were known on the later day."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The earlier day of knowing."""
    from: Date!

    """The later one."""
    to: Date!
  ): RelationshipChangeConnection!

  """Supplies of chips, by id unless ordered otherwise."""
  chipSupplies(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): ChipSupplyConnection!

  """
  The claim with this id; null where none in view has it. Those that do not count are found by \`claims(filter: {states: […]})\`.
  """
  claim(
    """The id, such as \`article-c01\`."""
    id: ID!
  ): Claim

  """Claims, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """Cloud contracts, by id unless ordered otherwise."""
  cloudContracts(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): CloudContractConnection!

  """Entities that have relationships with every one of these."""
  commonCounterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Which relationships count."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The ids of the entities: two or more."""
    of: [ID!]!
  ): CounterpartyConnection!

  """Companies, by name unless ordered otherwise."""
  companies(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: EntityFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by name where none is given."""
    orderBy: EntityOrder
  ): CompanyConnection!

  """The company with this id; null where no company has it."""
  company(
    """The id, such as \`nvidia\`."""
    id: ID!
  ): Company

  """How concentrated the market of one type of relationship is."""
  concentration(
    """The currency whose amounts count with MONEY."""
    currency: CurrencyCode = "USD"

    """Which relationships count."""
    filter: RelationshipFilter

    """How many shares: 1 to 100."""
    first: Int = 20

    """What shares are measured by."""
    measure: ConcentrationMeasure = MONEY

    """The type of the relationships; with MONEY one in which money goes."""
    type: RelationshipType!
  ): Concentration!

  """What sources disagree on, by the relationship's id."""
  conflicts(
    """Goes on after the entry with this cursor."""
    after: String

    """
    Keeps conflicts of relationships for which every given condition holds.
    """
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps conflicts on these terms."""
    terms: [TermName!]
  ): ConflictConnection!

  """
  Which customers rely on one supplier for most of what they buy, the largest share first.
  """
  dependence(
    """The currency whose amounts count with MONEY."""
    currency: CurrencyCode = "USD"

    """Which relationships count."""
    filter: RelationshipFilter

    """How many customers: 1 to 100."""
    first: Int = 20

    """What shares are measured by."""
    measure: ConcentrationMeasure = MONEY

    """The least share in percent: more than 0, 100 at most."""
    minPercent: Float = 50

    """What they buy."""
    on: DependenceOn!
  ): [Reliance!]!

  """Entities of all kinds, by name unless ordered otherwise."""
  entities(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: EntityFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by name where none is given."""
    orderBy: EntityOrder
  ): EntityConnection!

  """The entity with this id; null where no entity has it."""
  entity(
    """The id, such as \`nvidia\`."""
    id: ID!
  ): Entity

  """
  How many relationships a filter leaves, by type, year, status, modality, country and data set. One that has several values, such as parties in two countries, counts with each.
  """
  facets(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [Facet!]!

  """What the graph holds, and its revision."""
  graph: GraphInfo!

  """Investments, by id unless ordered otherwise."""
  investments(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): InvestmentConnection!

  """
  The same graph as it could be known on that day: only claims published by then. Of several inside each other the innermost counts.
  """
  knownOn(
    """
    The day; claims whose source was published later are out of view, and everything is worked out from the rest.
    """
    date: Date!
  ): Query!

  """
  Where money goes round in a circle, the shortest first, each circle once.
  """
  moneyCycles(
    """Which relationships count."""
    filter: RelationshipFilter

    """The most circles: 1 to 100."""
    limit: Int = 20

    """The most entities: 2 to 6."""
    maxLength: Int = 4

    """
    The id of an entity that they go through; anywhere where nothing is said.
    """
    through: ID
  ): [MoneyCycle!]!

  """
  The piece of the graph around one or several entities: who is at most \`depth\` relationships away, and all links between them.
  """
  neighborhood(
    """How many relationships away from the nearest of them: 0 to 6."""
    depth: Int = 1

    """Which relationships count."""
    filter: RelationshipFilter

    """
    The most entities, 1 to 2,000: the nearest, and as near the best evidenced, come first.
    """
    limit: Int = 200

    """The ids of the entities in the middle."""
    of: [ID!]!
  ): Subgraph!

  """Whatever has this id, of any type; null where nothing has it."""
  node(
    """The id to look up."""
    id: ID!
  ): Node

  """
  Whatever has these ids: one entry for each, in the same order, null where nothing has it. At most as many as a page may hold.
  """
  nodes(
    """The ids to look up; repeated ones are answered repeatedly."""
    ids: [ID!]!
  ): [Node]!

  """
  How two entities are tied through others: the shortest paths first; of paths as long, those whose weakest step is better evidenced (more publishers, then more claims). None is an empty list.
  """
  paths(
    """Which relationships count."""
    filter: RelationshipFilter

    """The id of the entity that they begin at."""
    from: ID!

    """The most paths: 1 to 100."""
    limit: Int = 5

    """The most steps: 1 to 8."""
    maxLength: Int = 4

    """The id of the one that they lead to."""
    to: ID!
  ): [Path!]!

  """
  The relationship with this id; null where no relationship has it, or none on the day that is asked for.
  """
  relationship(
    """The id of the relationship."""
    id: ID!
  ): Relationship

  """Relationships of all types, by id unless ordered otherwise."""
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """
  Full text over names, aliases, titles and claim summaries. All words have to be found; in words of four letters or more one typing error each is forgiven. The best match comes first: an exact name before an alias before a title before a summary.
  """
  search(
    """Goes on after the entry with this cursor."""
    after: String

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """What to look among; everything where nothing is said."""
    kinds: [SearchKind!]

    """
    What to look for. Where it holds neither letter nor digit, nothing is found; words after the twelfth are passed over.
    """
    text: String!
  ): SearchConnection!

  """The source with this id; null where no source has it."""
  source(
    """The id of the source."""
    id: ID!
  ): Source

  """Sources, by id."""
  sources(
    """Goes on after the entry with this cursor."""
    after: String

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): SourceConnection!

  """
  Sums of uncertain money, the largest first. Parts and wholes (\`partOf\`) are never counted twice; cancelled deals count unless the filter's \`status\` leaves them out; docs/numbers.md says how.
  """
  totals(
    """What they are grouped by."""
    by: TotalBy!

    """Which relationships count."""
    filter: RelationshipFilter

    """How many groups: 1 to 100."""
    first: Int = 20
  ): [Total!]!
}

"""
Whether a person read the source or a program extracted it; the two are never mixed silently.
"""
enum Recorder {
  """A person."""
  HUMAN

  """A program."""
  MACHINE
}

"""An authority sets rules or acts on them."""
type Regulation implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """Who acts."""
  authorities: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """On whom."""
  subjects: [Entity!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""
One real-world arrangement between parties. It exists because claims say so; its terms are worked out from them.
"""
interface Relationship implements Node {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!
}

"""What became known of one relationship between two days."""
type RelationshipChange {
  """The terms as known on the later day."""
  after: Terms!

  """Whether it was not known at all on the earlier day."""
  appeared: Boolean!

  """Whether its sources have come to disagree."""
  becameDisputed: Boolean!

  """The terms as known on the earlier day; null where it was not known."""
  before: Terms

  """
  The terms that are others than before; none where it has only more evidence.
  """
  changedTerms: [TermName!]!

  """
  The claims that became known in between: those that did it. At most the first 100 claims of a relationship are looked at.
  """
  claims: [Claim!]!

  """The relationship, as it was known on the later day."""
  relationship: Relationship!

  """Whether its sources no longer disagree."""
  settled: Boolean!
}

"""A page of changes."""
type RelationshipChangeConnection {
  """The entries with their cursors."""
  edges: [RelationshipChangeEdge!]!

  """The entries alone."""
  nodes: [RelationshipChange!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One change of a page."""
type RelationshipChangeEdge {
  """Marks this entry, for \`after\`."""
  cursor: String!

  """The change."""
  node: RelationshipChange!
}

"""A page of relationships."""
type RelationshipConnection {
  """The entries with their cursors."""
  edges: [RelationshipEdge!]!

  """The entries alone."""
  nodes: [Relationship!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of relationships."""
type RelationshipEdge {
  """Marks this entry, for \`after\` and \`before\`."""
  cursor: String!

  """The relationship."""
  node: Relationship!

  """The role of the entity that was asked, where one was."""
  role: PartyRole
}

"""
Keeps or drops whole relationships: every condition that is given has to hold, and an empty list of \`types\`, \`roles\` and the like matches nothing. It never changes what is known about those that it keeps.
"""
input RelationshipFilter {
  """
  In force on that day: started or announced by then, and not ended or cancelled.
  """
  activeOn: Date

  """
  With a stated figure in this range; what has no amount, or one in another currency, is dropped.
  """
  amount: AmountRange

  """Announced at a date that may lie in this range."""
  announced: DateRange

  """With at least one claim of one of the data sets with these ids."""
  datasets: [String!]

  """True: only those that claims disagree about; false: only the others."""
  disputed: Boolean

  """Attested by at least so many publishers."""
  minPublishers: Int

  """With at least one claim of one of these modalities."""
  modalities: [Modality!]

  """Names every one of these entities as a party."""
  parties: [ID!]

  """With a party in one of these roles."""
  roles: [PartyRole!]

  """With at least one claim from a source of one of these kinds."""
  sourceKinds: [SourceKind!]

  """At one of these stages."""
  status: [DealStatus!]

  """
  Every word of it occurs in the title or in the summary of a claim; case and accents do not matter, and a part of a word is enough.
  """
  text: String

  """Of one of these types."""
  types: [RelationshipType!]
}

"""The order of relationships."""
input RelationshipOrder {
  """Which way."""
  direction: OrderDirection! = DESC

  """What they are ordered by."""
  field: RelationshipOrderField!
}

"""
What relationships can be ordered by; relationships that are equal in it come by id.
"""
enum RelationshipOrderField {
  """
  By the stated figure, US dollars first, then the other currencies by their codes.
  """
  AMOUNT

  """By the first day that the date of announcement can mean."""
  ANNOUNCED

  """By the number of publishers, then of claims."""
  EVIDENCE

  """By title; case and accents do not matter."""
  TITLE
}

"""
What sort of arrangement a relationship is; the type of the object is its name in another writing.
"""
enum RelationshipType {
  """One company takes over another."""
  ACQUISITION

  """Chips sold and bought."""
  CHIP_SUPPLY

  """Computing capacity rented."""
  CLOUD_CONTRACT

  """Rivals in a market."""
  COMPETITION

  """Somebody cannot do without something."""
  DEPENDENCE

  """Somebody makes a product."""
  DEVELOPMENT

  """Goods sold through somebody else."""
  DISTRIBUTION

  """A site or network that is built and run."""
  INFRASTRUCTURE

  """Money put into a company for a part of it."""
  INVESTMENT

  """A right to use something, granted."""
  LICENSE

  """A dispute before a court."""
  LITIGATION

  """Money lent."""
  LOAN

  """Goods made for somebody else's order."""
  MANUFACTURING

  """An arrangement to work together."""
  PARTNERSHIP

  """Electricity sold and bought."""
  POWER_SUPPLY

  """An authority sets rules or acts on them."""
  REGULATION

  """A holding in a company."""
  STAKE
}

"""
A customer that relies on one supplier for most of what it buys, or on one payer for most of what it is paid.
"""
type Reliance {
  """How many of the customer's relationships the share is worked out from."""
  counted: Int!

  """Who depends."""
  customer: Entity!

  """
  How many state an amount without an upper end or in another currency, and are left out.
  """
  leftOut: Int!

  """
  The supplier's share in percent of what the customer buys, by the middles of what is stated.
  """
  percent: Float!

  """The most that the share can be."""
  percentHigh: Float!

  """
  The least that the share can be, whatever the true amounts of what is counted are; what is left out (\`leftOut\`) is in no share.
  """
  percentLow: Float!

  """The relationships between the two, the best evidenced first."""
  relationships: [Relationship!]!

  """On whom; for money, on whose money."""
  supplier: Entity!

  """How many suppliers the customer has."""
  suppliers: Int!

  """How many of them state no amount."""
  unstated: Int!
}

"""Which position stands, and why."""
type Resolution {
  """How the rule decided, in a sentence."""
  explanation: String!

  """The position that the resolved terms take."""
  position: Position!

  """The first rule that told it from the next best position."""
  rule: ResolutionRule!
}

"""
The rules by which one position stands against another, tried in this order after the first check that a rumour never beats what is none.
"""
enum ResolutionRule {
  """
  Nothing else tells them apart: the claim that was recorded first stands.
  """
  FIRST_RECORDED

  """Its best claim was published later."""
  LATER_PUBLISHED

  """More publishers stand behind it."""
  MORE_PUBLISHERS

  """Its best claim is meant more firmly: fact, then reported, then rumour."""
  STRONGER_MODALITY

  """
  Its best claim comes from a source of more weight: filing, press release, research and news, reference, blog, other.
  """
  STRONGER_SOURCE
}

"""The withdrawal of a claim."""
type Retraction {
  """When."""
  at: DateTime!

  """Who did it."""
  by: String!

  """Why."""
  reason: String!
}

"""
A whole number up to 2^53 − 1: money in whole currency units, pieces of hardware. It is a JSON number.
"""
scalar SafeInt @specifiedBy(url: "https://www.ecma-international.org/ecma-262/#sec-number.issafeinteger")

"""How much money of one currency could go all the way round a circle."""
type SameMoney {
  """ISO 4217."""
  currency: CurrencyCode!

  """What the smallest step allows; null where no step has a limit."""
  high: SafeInt

  """Always 0: nobody can tell one dollar from another."""
  low: SafeInt!
}

"""A page of what was found."""
type SearchConnection {
  """The entries with their cursors, and how they matched."""
  edges: [SearchEdge!]!

  """The entries alone."""
  nodes: [Node!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """
  How many there are on all pages together. Of each kind at most 1,000 texts are looked at, so that for a word that stands everywhere it is a lower bound.
  """
  totalCount: Int!
}

"""One thing that was found."""
type SearchEdge {
  """Marks this entry, for \`after\`."""
  cursor: String!

  """
  The text that matched, as HTML: escaped, the matched words in \`<mark>\`.
  """
  highlight: String!

  """What was matched: \`name\`, \`alias\`, \`title\` or \`summary\`."""
  matched: String!

  """What was found."""
  node: Node!

  """How well it matches, to be compared within one search only."""
  score: Float!
}

"""What a search looks among."""
enum SearchKind {
  """Claims, by their summaries."""
  CLAIM

  """Entities, by their names and aliases."""
  ENTITY

  """Relationships, by their titles."""
  RELATIONSHIP

  """Sources, by their titles."""
  SOURCE
}

"""A market or a group of companies, where a source names no single one."""
type Segment implements Entity & Node {
  """Other names that it is or was known by."""
  aliases: [String!]!

  """
  Claims about the entity itself, as they were recorded (those about its relationships are on the relationships).
  """
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """
  Entities one relationship away, each once, by id, with the relationships that link them.
  """
  counterparties(
    """Goes on after the entry with this cursor."""
    after: String

    """Follows only relationships for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """Keeps entities of these kinds."""
    kinds: [EntityKind!]
  ): CounterpartyConnection!

  """Where it has its seat."""
  country: CountryCode

  """
  How many relationships name this entity as a party; equals \`relationships { totalCount }\` without a filter.
  """
  degree: Int!

  """What it is, in a sentence."""
  description: String

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """Its names in other registers."""
  identifiers: [Identifier!]!

  """What sort of thing it is; it tells the type of the object too."""
  kind: EntityKind!

  """
  Money that moved or is promised in and out, by type and per currency, as an interval; docs/numbers.md says how it is summed up.
  """
  moneyFlow(
    """Which relationships count."""
    filter: RelationshipFilter
  ): [MoneyFlow!]!

  """The full name."""
  name: String!

  """
  The relationships in which this entity is a party, by id unless ordered otherwise.
  """
  relationships(
    """Goes on after the entry with this cursor."""
    after: String

    """Ends before the entry with this cursor."""
    before: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """
    How many from the start, or after \`after\`: 20 where nothing is said, 100 at most.
    """
    first: Int

    """How many from the end, or before \`before\`; not together with \`first\`."""
    last: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder

    """Keeps those in which this entity has one of these roles."""
    role: [PartyRole!]

    """Keeps those in which the entity with this id is another party."""
    with: ID
  ): RelationshipConnection!

  """A name short enough for a label; the full name where there is none."""
  shortName: String!

  """
  The relationships that are about this entity without it being a party: deals over a product, a site, a market. They do not count in \`degree\`.
  """
  subjectOf(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: RelationshipFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int

    """The order; by id where none is given."""
    orderBy: RelationshipOrder
  ): RelationshipConnection!

  """Permanent address of this entity's page and linked data."""
  url: URL!
}

"""What one supplier has of the whole."""
type Share {
  """The supplier; for money that comes in, who pays it."""
  entity: Entity!

  """Its share in percent, by the middles of what is stated."""
  percent: Float!

  """The most that the share can be."""
  percentHigh: Float!

  """
  The least that the share can be, whatever the true amounts of what is counted are; what is left out (\`leftOut\`) is in no share.
  """
  percentLow: Float!

  """How many relationships it has a share by."""
  relationships: Int!
}

"""A publication that claims come from."""
type Source implements Node {
  """The address of an archived copy."""
  archiveUrl: URL

  """
  A reference ready to paste; dates are as precise as they are known and never padded.
  """
  citation(
    """The form of the reference."""
    style: CitationStyle = TEXT
  ): String!

  """What it says, as it was recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """The readable id, such as \`nvidia\`; it stays for ever."""
  id: ID!

  """What sort of publication it is."""
  kind: SourceKind!

  """Its language, as a BCP 47 tag: \`en\`."""
  language: String

  """When it was published, as precisely as it is known."""
  publishedOn: PartialDate

  """True where the date was inferred and not printed."""
  publishedOnInferred: Boolean!

  """Who published it."""
  publisher: String!

  """The day on which it was read."""
  retrievedOn: Date

  """Its title, as printed."""
  title: String!

  """Its address."""
  url: URL
}

"""A page of sources."""
type SourceConnection {
  """The entries with their cursors."""
  edges: [SourceEdge!]!

  """The entries alone."""
  nodes: [Source!]!

  """Where the page stands."""
  pageInfo: PageInfo!

  """How many there are on all pages together."""
  totalCount: Int!
}

"""One entry of a page of sources."""
type SourceEdge {
  """Marks this entry, for \`after\`."""
  cursor: String!

  """The source."""
  node: Source!
}

"""
What sort of publication a source is; filings weigh most, other sources least.
"""
enum SourceKind {
  """A blog or newsletter."""
  BLOG

  """
  A document that the law asks for: a filing with an authority, a court document.
  """
  FILING

  """Journalism."""
  NEWS

  """Something else."""
  OTHER

  """A statement by somebody who takes part."""
  PRESS_RELEASE

  """A reference work or a register."""
  REFERENCE

  """A study or an analyst's report."""
  RESEARCH
}

"""A holding in a company: a state, and not a payment."""
type Stake implements Node & Relationship {
  """
  Products, facilities and segments that the relationship is about. At most 100.
  """
  about: [Entity!]!

  """The claims that it is the sum of, as they were recorded."""
  claims(
    """Goes on after the entry with this cursor."""
    after: String

    """Keeps those for which every given condition holds."""
    filter: ClaimFilter

    """How many: 20 where nothing is said, 100 at most."""
    first: Int
  ): ClaimConnection!

  """What its claims disagree on."""
  conflicts: [Conflict!]!

  """How well it is attested."""
  evidence: Evidence!

  """Who holds it."""
  holders: [Entity!]!

  """
  The readable id, such as \`microsoft-nvidia-anthropic-investment\`; it stays for ever.
  """
  id: ID!

  """The company that it is a part of."""
  issuers: [Entity!]!

  """The larger relationship that this one is a part of."""
  partOf: Relationship

  """Who takes part, and in which role. At most 100."""
  parties: [Party!]!

  """The relationships that are parts of this one, by id, the first 100."""
  parts: [Relationship!]!

  """The resolved share, short for \`terms { stakePercent }\`."""
  stakePercent: Quantity

  """The terms as resolved from all claims in view."""
  terms: Terms!

  """What it is called here."""
  title: String!

  """What sort of arrangement it is; it tells the type of the object too."""
  type: RelationshipType!

  """Permanent address of this relationship's page and linked data."""
  url: URL!

  """
  The resolved valuation of the company, short for \`terms { valuation }\`.
  """
  valuation: Amount
}

"""A piece of the graph, ready to draw."""
type Subgraph {
  """
  All relationships between any two of them, those between the outermost included, each as a line between two parties: at most ten for each entity that the limit allows.
  """
  links: [Link!]!

  """
  The entities: those asked for first, then the nearest and best evidenced.
  """
  nodes: [Entity!]!

  """True where the limit cut something off."""
  truncated: Boolean!
}

"""A term that claims may state, leave undisclosed or disagree on."""
enum TermName {
  """The money of the deal."""
  AMOUNT

  """When it was made public."""
  ANNOUNCED_ON

  """Electrical capacity."""
  CAPACITY_MEGAWATTS

  """When it ends."""
  ENDS_ON

  """A share of a company."""
  STAKE_PERCENT

  """When it begins."""
  STARTS_ON

  """How far the deal has come."""
  STATUS

  """A number of things."""
  UNITS

  """What a company is worth by the deal."""
  VALUATION
}

"""
What a claim states, or what the claims of a relationship resolve to. Absent where nobody states it.
"""
type Terms {
  """The money of the deal as a whole, however many pay it."""
  amount: Amount

  """When it was made public."""
  announcedOn: PartialDate

  """Electrical capacity, in megawatts."""
  capacityMegawatts: Quantity

  """When it ends or ended."""
  endsOn: PartialDate

  """How a figure changes over time."""
  metric: Metric

  """A share of a company, in percent."""
  stakePercent: Quantity

  """When it begins or began."""
  startsOn: PartialDate

  """How far the deal has come."""
  status: DealStatus

  """
  Terms that the source says are not disclosed: a statement, and not a gap in the data.
  """
  undisclosed: [TermName!]!

  """A number of things: chips, servers, shares."""
  units: Quantity

  """What a company is worth by the deal."""
  valuation: Amount
}

"""A sum over the relationships of one group."""
type Total {
  """How many relationships count."""
  count: Int!

  """The payer or payee; null where the groups are others."""
  entity: Entity

  """
  What the group has in common: the id of the payer or payee, the type, the year, the country; \`unknown\` where nothing is known of it.
  """
  key: String!

  """The sum for each currency."""
  total: [Interval!]!

  """How many of them state no amount."""
  unstated: Int!
}

"""What sums are grouped by."""
enum TotalBy {
  """The country of who is paid."""
  COUNTRY

  """Who is paid."""
  PAYEE

  """
  Who pays. An amount that several payers share counts from 0 for each of them.
  """
  PAYER

  """The type of relationship."""
  TYPE

  """The year of the announcement."""
  YEAR
}

"""An address on the web."""
scalar URL @specifiedBy(url: "https://url.spec.whatwg.org/")`;
