"""Shares of suppliers, as ranges that hold whatever the true amounts are."""

from fractions import Fraction

import intervals
from deals import PAYEE, PAYER, counts, kept_by
from sums import Trees
from tables import AMOUNT

DEPENDENCE_TYPES = {"CLOUD": "CLOUD_CONTRACT", "CHIPS": "CHIP_SUPPLY"}
UNLIMITED = (0, None)


class Market:
    """Deals of several owners, whose shares are asked for.

    An owner is a supplier, or a payer for the money of a payee. If a deal is split among several
    customers, the part of one customer in it is unknown.
    """

    def __init__(self, deals, owners, side, currency, is_split=lambda deal: False):
        self.deals = deals
        self.owners = owners
        self.side = side
        self.currency = currency
        self.is_split = is_split

    def stated(self, deal):
        """Interval of a deal in the currency; None without one."""
        money = deal.money(self.side)
        if money is None or money.currency != self.currency:
            return None
        return intervals.share_of(money.interval) if self.is_split(deal) else money.interval

    def is_bounded(self, deal):
        interval = self.stated(deal)
        return interval is not None and interval[1] is not None

    def is_open(self, deal):
        """Whether a deal has a lower bound and no upper one."""
        interval = self.stated(deal)
        return interval is not None and interval[0] > 0 and interval[1] is None

    def pieces(self, deals, unknown):
        """Owners of each piece of money, and its interval."""

        def money(deal):
            interval = self.stated(deal) or unknown
            return {} if interval is None else {self.currency: interval}

        pieces = Trees(deals, self.owners, money).pieces()
        return [
            (piece.keys, piece.undivided[self.currency])
            for piece in pieces
            if self.currency in piece.undivided
        ]

    def shares(self):
        """Share of each owner. Deals are counted one by one, wholes and parts included."""
        pieces = self.pieces(self.deals, UNLIMITED)
        bounded = [deal for deal in self.deals if self.is_bounded(deal)]
        middles = self.middles(bounded)
        return {owner: self.share(owner, pieces, middles) for owner in middles}

    def middles(self, bounded):
        """Middle of the interval of each owner, twice, from bounded deals alone."""
        middles = {owner: 0 for deal in self.deals for owner in self.owners(deal)}
        for owners, (low, high) in self.pieces(bounded, None):
            for owner in owners:
                middles[owner] += high + (low if len(owners) == 1 else 0)
        return middles

    def share(self, owner, pieces, middles):
        own = intervals.total(divided(owners, each) for owners, each in pieces if owner in owners)
        others = intervals.total(
            intervals.share_of(each) if owner in owners else each
            for owners, each in pieces
            if owners != (owner,)
        )
        bounded = [deal for deal in self.deals if self.is_bounded(deal)]
        own_deals = [deal for deal in self.deals if owner in self.owners(deal)]
        own_bounded = [deal for deal in own_deals if self.is_bounded(deal)]
        low, high = percent_low(own, others), percent_high(own, others)
        has_middles = (
            len(bounded) >= 2
            and 2 * len(bounded) > len(self.deals)
            and not any(self.is_open(deal) for deal in self.deals)
            and sum(middles.values()) > 0
            and own_bounded
        )
        percent = Fraction(100 * middles[owner], sum(middles.values())) if has_middles else None
        return {
            "percent": low if low == high else percent and min(max(percent, low), high),
            "percentLow": low,
            "percentHigh": high,
            "deals": len(own_deals),
            "statedDeals": len(own_bounded),
            "counted": len(bounded),
            "unstated": sum(deal.money(self.side) is None for deal in self.deals),
        }


def divided(owners, interval):
    """Interval of one of the owners of a piece of money."""
    return interval if len(owners) == 1 else intervals.share_of(interval)


def percent_low(own, others):
    if own[0] == 0 or others[1] is None:
        return Fraction(0)
    return Fraction(100 * own[0], own[0] + others[1])


def percent_high(own, others):
    if own[1] is None:
        return Fraction(100)
    if own[1] == 0:
        return Fraction(0)
    return Fraction(100 * own[1], own[1] + others[0])


def concentration(deals, type_, currency, status=None):
    """Share of each supplier in the deals of one type, by what suppliers are paid."""
    counting = [deal for deal in kept_by(deals, status) if deal.type == type_ and counts(deal, status)]
    return Market(counting, lambda deal: deal.payees, PAYEE, currency).shares()


def is_income(deal):
    """Whether the payee of a deal gets the money: no acquisition, no sale of existing shares."""
    if deal.type == "ACQUISITION":
        return False
    amount, _ = deal.terms.figures(AMOUNT)
    return amount is None or amount.value.get("basis") != "PROCEEDS"


def dependence(deals, on, currency, status=None):
    """Share of each supplier in the purchases of each customer, as `CUSTOMER SUPPLIER`.

    For MONEY the customer is the payee and the supplier is the payer.
    """
    if on == "MONEY":
        wanted = [deal for deal in deals if deal.has_payment and is_income(deal)]
    else:
        wanted = [deal for deal in deals if deal.type == DEPENDENCE_TYPES[on]]
    counting = [deal for deal in kept_by(wanted, status) if counts(deal, status)]

    def customers(deal):
        return deal.payees if on == "MONEY" else deal.payers

    def suppliers(deal):
        return deal.payers if on == "MONEY" else deal.payees

    answer = {}
    for customer in sorted({each for deal in counting for each in customers(deal)}):
        own = [deal for deal in counting if customer in customers(deal)]
        market = Market(own, suppliers, PAYER, currency, is_split=lambda deal: len(customers(deal)) > 1)
        for supplier, share in market.shares().items():
            answer[f"{customer} {supplier}"] = share
    return answer
