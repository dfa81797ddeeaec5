"""The graph in view: deals with their parties, resolved terms and money."""

from dataclasses import dataclass

import intervals
from dates import period
from resolution import Terms
from tables import AMOUNT, PAYMENTS, STAGES

AT_MOST_BASES = ("WITH_OPTIONS", "ROUND", "PROJECT")
PAYER = "PAYER"
PAYEE = "PAYEE"


@dataclass(frozen=True)
class Money:
    """Money of a deal in one currency."""

    currency: str
    interval: tuple
    estimated: bool = False


def money_of(terms, side):
    """Money of a deal for one side; None if unstated."""
    for basis in ("TOTAL", "ESTIMATE"):
        best = terms.best_of_basis(AMOUNT, basis)
        if best is not None:
            return Money(best[0], best[1].interval, basis == "ESTIMATE")
    for basis in ("ROUND", "WITH_OPTIONS", "TRANCHE", "PROJECT"):
        best = terms.best_of_basis(AMOUNT, basis)
        if best is not None:
            return Money(best[0], bounds_in(terms, best[0], side))
    return None


def bounds_in(terms, currency, side):
    """Bounds by what is at least and at most paid in a currency."""

    def stated(bases):
        winners = [terms.winner(AMOUNT, currency, basis) for basis in bases]
        return [winner.interval for winner in winners if winner is not None]

    at_least = ("TRANCHE", "ROUND") if side == PAYEE else ("TRANCHE",)
    low = max((low for low, _ in stated(at_least)), default=0)
    high = min((high for _, high in stated(AT_MOST_BASES) if high is not None), default=None)
    return low, None if high is None else max(low, high)


class Deal:
    """A relationship in view."""

    def __init__(self, record, claims):
        self.id = record["id"]
        self.type = record["type"]
        self.part_of = record.get("partOf")
        self.terms = Terms(claims)
        self.status = self.terms.status
        self.stage = STAGES[self.status]
        roles = PAYMENTS.get(self.type, (None, None))
        self.payers, self.payees = (
            sorted({entity for entity, role in record["parties"] if role == each}) for each in roles
        )
        self._money = {side: money_of(self.terms, side) for side in (PAYER, PAYEE)}

    @property
    def has_payment(self):
        return self.type in PAYMENTS

    def money(self, side):
        return self._money[side]


def known_from(claim, source):
    """First day on which a claim is known."""
    recorded = period(source["recordedOn"])[0]
    if source.get("publishedOn") is None:
        return recorded
    return min(recorded, period(source["publishedOn"])[1])


def deals_in_view(graph, evidence="ALL", day=None):
    """Deals with at least one claim in view, with terms resolved from these claims alone."""
    sources = {source["id"]: source for source in graph["sources"]}
    claims = {}
    for claim in graph["claims"]:
        source = sources[claim["source"]]
        if evidence == "OFFICIAL" and source["kind"] not in ("FILING", "PRESS_RELEASE"):
            continue
        if day is not None and known_from(claim, source) > period(day)[0]:
            continue
        in_view = {**claim, "sourceKind": source["kind"], "publishedOn": source.get("publishedOn")}
        claims.setdefault(claim["about"], []).append({**in_view, "terms": claim.get("terms") or {}})
    return [Deal(each, claims[each["id"]]) for each in graph["relationships"] if each["id"] in claims]


def kept_by(deals, status):
    """Deals that a filter on the status keeps; all of them without one."""
    return deals if status is None else [deal for deal in deals if deal.status in status]


def counts(deal, status):
    """Whether a deal counts in sums: no canceled or rumored one, unless the filter names statuses."""
    return status is not None or deal.status not in ("CANCELLED", "RUMOURED")
