"""Sums of money by group, with parts and wholes counted once."""

from dataclasses import dataclass

import intervals
from deals import PAYEE, PAYER, counts, kept_by

UNKNOWN = "unknown"
# Groups that belong to a deal as a whole, so that what is left of a whole keeps its low.
OF_THE_DEAL = ("TYPE", "YEAR", "STATUS")
SIDES = {"PAYEE": PAYEE, "COUNTRY": PAYEE}


def keys_of(deal, by, countries):
    """Groups of a deal."""
    match by:
        case "PAYER":
            return deal.payers
        case "PAYEE":
            return deal.payees
        case "TYPE":
            return [deal.type]
        case "YEAR":
            announced = deal.terms.date("announcedOn")
            return [UNKNOWN if announced is None else announced[:4]]
        case "COUNTRY":
            return sorted({countries.get(payee) or UNKNOWN for payee in deal.payees})
        case "STATUS":
            return [deal.status or UNKNOWN]
    raise ValueError(f"unknown grouping: {by}")


@dataclass(frozen=True)
class Piece:
    """Money that counts once: of one deal, of a whole with its parts, or what is left of a whole."""

    keys: tuple
    # Interval for each of the keys, by currency.
    money: dict
    # Interval of all keys together, by currency.
    undivided: dict
    deal: object
    is_rest: bool = False


class Trees:
    """Deals as trees of wholes and their parts of the same type."""

    def __init__(self, deals, keys, money, rest_keeps_low=False):
        self.keys = {deal.id: tuple(keys(deal)) for deal in deals}
        # Money of a deal itself, as intervals by currency.
        self.own = money
        self.rest_keeps_low = rest_keeps_low
        self.parts = {deal.id: [] for deal in deals}
        by_id = {deal.id: deal for deal in deals}
        self.roots = []
        for deal in deals:
            whole = by_id.get(deal.part_of)
            if whole is not None and whole.type == deal.type:
                self.parts[whole.id].append(deal)
            else:
                self.roots.append(deal)

    def single_key(self, deal):
        """The one group of a deal and of all its parts, at every level; None if there are several."""
        keys = self.keys[deal.id]
        if len(keys) != 1:
            return None
        same = all(self.single_key(part) == keys[0] for part in self.parts[deal.id])
        return keys[0] if same else None

    def parts_sum(self, deal):
        """Sum of the parts, each together with its own parts, by currency."""
        sums = {}
        for part in self.parts[deal.id]:
            for currency, interval in self.together(part).items():
                sums[currency] = intervals.plus(sums.get(currency, (0, 0)), interval)
        return sums

    def together(self, deal):
        """Money of a whole and its parts together, by currency."""
        result = self.parts_sum(deal)
        for currency, interval in self.own(deal).items():
            result[currency] = intervals.larger(interval, result.get(currency, (0, 0)))
        return result

    def rest(self, deal):
        """What is left of a whole without its parts, by currency."""
        parts = self.parts_sum(deal)
        return {
            currency: intervals.rest(interval, parts.get(currency, (0, 0)))
            for currency, interval in self.own(deal).items()
        }

    def pieces(self):
        """All pieces of money of all deals."""
        return [piece for root in self.roots for piece in self.pieces_of(root)]

    def pieces_of(self, deal):
        keys = self.keys[deal.id]
        parts = self.parts[deal.id]
        if not parts or self.single_key(deal) is not None:
            together = self.together(deal)
            return [Piece(keys, self.divided(together, len(keys) == 1), together, deal)]
        taken = {key for part in parts for key in self.keys[part.id]}
        free = tuple(key for key in keys if key not in taken) or keys
        rest = self.divided(self.rest(deal), self.rest_keeps_low)
        return [
            *(piece for part in parts for piece in self.pieces_of(part)),
            Piece(free, rest, rest, deal, is_rest=True),
        ]

    @staticmethod
    def divided(money, keeps_low):
        if keeps_low:
            return money
        return {currency: intervals.share_of(interval) for currency, interval in money.items()}


def stated_money(side):
    """Stated money of a deal for one side, as intervals by currency."""

    def own(deal):
        money = deal.money(side)
        return {} if money is None else {money.currency: money.interval}

    return own


def sums_by(deals, keys, side, rest_keeps_low):
    """Counts and sums of each group."""
    trees = Trees(deals, keys, stated_money(side), rest_keeps_low)
    groups = {}
    for deal in deals:
        money = deal.money(side)
        for key in trees.keys[deal.id]:
            group = groups.setdefault(key, {"count": 0, "unstated": 0, "estimated": 0, "total": {}})
            group["count"] += 1
            if money is None:
                group["unstated"] += 1
                continue
            group["estimated"] += money.estimated
            total = group["total"].setdefault(money.currency, {"sum": (0, 0), "relationships": 0})
            total["relationships"] += 1
    for piece in trees.pieces():
        for key in piece.keys:
            for currency, interval in piece.money.items():
                total = groups[key]["total"][currency]
                total["sum"] = intervals.plus(total["sum"], interval)
    return {key: answer_of(group) for key, group in groups.items()}


def answer_of(group):
    return {
        **group,
        "total": {
            currency: {
                "low": total["sum"][0],
                "high": total["sum"][1],
                "relationships": total["relationships"],
                "unstated": group["unstated"],
            }
            for currency, total in group["total"].items()
        },
    }


EMPTY = {"count": 0, "unstated": 0, "estimated": 0, "total": {}}


def totals(deals, by, countries=None, status=None):
    """Sums of each group, with what was left out and the sums by stage."""
    countries = countries or {}
    kept = [deal for deal in kept_by(deals, status) if by == "TYPE" or deal.has_payment]
    counting = [deal for deal in kept if by == "STATUS" or counts(deal, status)]
    side = SIDES.get(by, PAYER)
    keeps_low = by in OF_THE_DEAL

    def keys(deal):
        return keys_of(deal, by, countries)

    sums = sums_by(counting, keys, side, keeps_low)
    # A stage is summed on its own, as if the filter kept only its statuses.
    stages = {
        stage: sums_by([deal for deal in kept if deal.stage == stage], keys, side, keeps_low)
        for stage in {deal.stage for deal in kept}
    }
    left_out = [deal for deal in kept if deal not in counting]
    return {
        key: {
            **sums.get(key, EMPTY),
            "cancelled": left_out_of(left_out, key, keys, "CANCELLED"),
            "rumored": left_out_of(left_out, key, keys, "RUMOURED"),
            "byStage": {stage: groups[key] for stage, groups in stages.items() if key in groups},
        }
        for key in {key for groups in stages.values() for key in groups}
    }


def left_out_of(left_out, key, keys, status):
    return sum(1 for deal in left_out if deal.status == status and key in keys(deal))


def money_flow(deals, entity, status=None):
    """Sums of one company by type and direction, as `TYPE DIRECTION`; only with counted deals."""
    answer = {}
    for direction, by in (("OUT", "PAYER"), ("IN", "PAYEE")):
        for type_ in {deal.type for deal in deals if deal.has_payment}:
            of_type = [deal for deal in deals if deal.type == type_]
            sums = totals(of_type, by, status=status)
            if entity in sums and sums[entity]["count"] > 0:
                answer[f"{type_} {direction}"] = sums[entity]
    return answer
