"""The tables of the domain: roles of payments, bases, weights and orders."""

# Payer role and payee role of each relationship type with a payment.
PAYMENTS = {
    "INVESTMENT": ("INVESTOR", "INVESTEE"),
    "ACQUISITION": ("ACQUIRER", "TARGET"),
    "LOAN": ("LENDER", "BORROWER"),
    "CHIP_SUPPLY": ("BUYER", "SUPPLIER"),
    "CLOUD_CONTRACT": ("CUSTOMER", "PROVIDER"),
    "MANUFACTURING": ("CUSTOMER", "MANUFACTURER"),
    "POWER_SUPPLY": ("BUYER", "SUPPLIER"),
    "INFRASTRUCTURE": ("INVESTOR", "DEVELOPER"),
    "LICENSE": ("LICENSEE", "LICENSOR"),
    "DISTRIBUTION": ("DISTRIBUTOR", "VENDOR"),
}

# Order in which a basis becomes the term.
AMOUNT_BASES = [
    "TOTAL",
    "ROUND",
    "WITH_OPTIONS",
    "TRANCHE",
    "PROJECT",
    "ESTIMATE",
    "TO_DATE",
    "PER_YEAR",
    "PER_MONTH",
    "PROCEEDS",
    "MARKET_VALUE",
    "GUARANTEE",
    "OTHER",
]
VALUATION_BASES = ["POST_MONEY", None, "PRE_MONEY", "IMPLIED", "OTHER"]
# The place of SITE is not stated; before OTHER is assumed.
QUANTITY_BASES = ["TOTAL", "WITH_OPTIONS", "TRANCHE", "SITE", "OTHER"]

AMOUNT = "amount"
VALUATION = "valuation"
QUANTITIES = ("stakePercent", "capacityMegawatts", "units")
DATES = ("announcedOn", "startsOn", "endsOn")

BASES = {AMOUNT: AMOUNT_BASES, VALUATION: VALUATION_BASES, **{term: QUANTITY_BASES for term in QUANTITIES}}
DEFAULT_BASIS = {AMOUNT: "TOTAL", VALUATION: None, **{term: "TOTAL" for term in QUANTITIES}}

# From the earliest to the latest status.
STATUSES = [
    "RUMOURED",
    "IN_TALKS",
    "ANNOUNCED",
    "SIGNED",
    "PAUSED",
    "ONGOING",
    "CLOSED",
    "COMPLETED",
    "CANCELLED",
]

STAGES = {
    None: "UNKNOWN",
    "RUMOURED": "RUMOURED",
    "IN_TALKS": "IN_TALKS",
    "ANNOUNCED": "IN_TALKS",
    "SIGNED": "AGREED",
    "PAUSED": "AGREED",
    "ONGOING": "AGREED",
    "CLOSED": "AGREED",
    "COMPLETED": "AGREED",
    "CANCELLED": "CANCELLED",
}

SOURCE_WEIGHTS = {
    "FILING": 6,
    "PRESS_RELEASE": 5,
    "RESEARCH": 4,
    "NEWS": 4,
    "REFERENCE": 3,
    "BLOG": 2,
    "OTHER": 1,
}

# Modalities that decide terms. FORECAST and OPINION never do.
MODALITY_WEIGHTS = {"FACT": 3, "REPORTED": 2, "RUMOUR": 1}
