"""Shares of suppliers, as ranges that hold whatever the true amounts are."""

from fractions import Fraction

import intervals
from deals import PAYEE, PAYER, counts, kept_by
from sums import Trees
from tables import AMOUNT

DEPENDENCE_TYPES = {"CLOUD": "CLOUD_CONTRACT", "CHIPS": "CHIP_SUPPLY"}
UNLIMITED = (0, None)


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


def contributions(piece, key, currency):
    """Intervals of a piece of money for one key and for all other keys; None if it has no part in one.

    Several owners share a piece of money in an unknown way, so that it counts on both sides.
    """
    stated = currency in piece.money
    own = (piece.money[currency] if stated else UNLIMITED) if key in piece.keys else None
    if piece.keys == (key,):
        return own, None
    if key in piece.keys:
        return own, intervals.share_of(piece.undivided[currency]) if stated else UNLIMITED
    return None, piece.undivided[currency] if stated else UNLIMITED


def middle(pieces, key, currency, side):
    """Twice the sum of the middles of bounded amounts; side 0 is the key's, side 1 the others'."""
    parts = [contributions(piece, key, currency)[side] for piece in pieces]
    return sum(low + high for low, high in (each for each in parts if each is not None))


def is_bounded(piece, currency):
    return piece.money.get(currency, UNLIMITED)[1] is not None


def share(pieces, deals, key, side, currency):
    """Share of one key in pieces of money, of which it may own some with others.

    `deals` are all deals with their keys. Deals are counted one by one, wholes and parts included.
    """
    both = [contributions(piece, key, currency) for piece in pieces]
    own = intervals.total(each for each, _ in both if each is not None)
    others = intervals.total(each for _, each in both if each is not None)
    bounded = [piece for piece in pieces if is_bounded(piece, currency)]
    counted = [deal for deal, _ in deals if has_bound(deal, side, currency)]
    percent = None
    if len(counted) >= 2 and 2 * len(counted) > len(deals):
        own_middle = middle(bounded, key, currency, 0)
        whole = own_middle + middle(bounded, key, currency, 1)
        percent = Fraction(100 * own_middle, whole) if whole > 0 else None
    own_deals = [deal for deal, keys in deals if key in keys]
    return {
        "percent": percent,
        "percentLow": percent_low(own, others),
        "percentHigh": percent_high(own, others),
        "deals": len(own_deals),
        "statedDeals": sum(has_money(deal, side, currency) for deal in own_deals),
        "counted": len(counted),
        "unstated": sum(deal.money(side) is None for deal, _ in deals),
    }


def has_money(deal, side, currency):
    money = deal.money(side)
    return money is not None and money.currency == currency


def has_bound(deal, side, currency):
    return has_money(deal, side, currency) and deal.money(side).interval[1] is not None


def concentration(deals, type_, currency, status=None):
    """Share of each supplier in the deals of one type, by what suppliers are paid."""
    counting = [deal for deal in kept_by(deals, status) if deal.type == type_ and counts(deal, status)]
    pieces = Trees(counting, lambda deal: deal.payees, PAYEE).pieces()
    keyed = [(deal, deal.payees) for deal in counting]
    suppliers = {key for _, keys in keyed for key in keys}
    return {supplier: share(pieces, keyed, supplier, PAYEE, currency) for supplier in suppliers}


def is_income(deal):
    """Whether the payee of a deal gets the money: no acquisition, no sale of existing shares."""
    if deal.type == "ACQUISITION":
        return False
    bases = {basis for _, basis in deal.terms.groups[AMOUNT]}
    return deal.money(PAYER) is not None or "PROCEEDS" not in bases


def dependence(deals, on, currency, status=None):
    """Share of each supplier in the purchases of each customer, as `CUSTOMER SUPPLIER`.

    For MONEY the customer is the payee and the supplier is the payer.
    """
    if on == "MONEY":
        wanted = [deal for deal in deals if deal.has_payment and is_income(deal)]
    else:
        wanted = [deal for deal in deals if deal.type == DEPENDENCE_TYPES[on]]
    counting = [deal for deal in kept_by(wanted, status) if counts(deal, status)]

    def keys(deal):
        customers, suppliers = (
            (deal.payees, deal.payers) if on == "MONEY" else (deal.payers, deal.payees)
        )
        return [(customer, supplier) for customer in customers for supplier in suppliers]

    pieces = Trees(counting, keys, PAYER).pieces()
    answer = {}
    keyed = [(deal, keys(deal)) for deal in counting]
    for customer in {each for _, pairs in keyed for each, _ in pairs}:
        purchases = [restricted(piece, customer) for piece in pieces]
        purchases = [piece for piece in purchases if piece is not None]
        own = [(deal, pairs) for deal, pairs in keyed if any(pair[0] == customer for pair in pairs)]
        for pair in {pair for _, pairs in own for pair in pairs if pair[0] == customer}:
            answer[" ".join(pair)] = share(purchases, own, pair, PAYER, currency)
    return answer


def restricted(piece, customer):
    """A piece of money as one customer's; an unknown part of it if it has several customers."""
    keys = tuple(key for key in piece.keys if key[0] == customer)
    if not keys:
        return None
    undivided = piece.undivided if keys == piece.keys else piece.money
    return type(piece)(keys, piece.money, undivided, piece.deal, piece.is_rest)
