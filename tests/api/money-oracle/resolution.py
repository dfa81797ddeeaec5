"""Resolution of the terms of one relationship from its claims in view.

A claim is {id, seq, modality, sourceKind, publishedOn, voice, terms}. A claim states at most one
figure or date per term. Figures are judged in groups: one per unit (or currency) and basis.
"""

from dataclasses import dataclass
from functools import cached_property

import intervals
from dates import first_day, period
from tables import (
    AMOUNT,
    BASES,
    DATES,
    DEFAULT_BASIS,
    MODALITY_WEIGHTS,
    QUANTITIES,
    SOURCE_WEIGHTS,
    STATUSES,
    VALUATION,
)

RULES = [
    "STRONGER_MODALITY",
    "STRONGER_SOURCE",
    "STRONGER_MODALITY",
    "MORE_PUBLISHERS",
    "LATER_PUBLISHED",
    "FIRST_RECORDED",
    "FIRST_RECORDED",
]
EXACTNESS = {"EXACTLY": 2, "ABOUT": 1}


def is_rumor(claim):
    return claim["modality"] == "RUMOUR"


def strength(claim):
    """Rules 1 to 3: no rumor, kind of source, modality."""
    return (
        not is_rumor(claim),
        SOURCE_WEIGHTS[claim["sourceKind"]],
        MODALITY_WEIGHTS[claim["modality"]],
    )


def published(claim):
    return first_day(claim.get("publishedOn"))


@dataclass(frozen=True)
class Statement:
    """What one claim states on one term."""

    claim: dict
    term: str
    value: object

    @cached_property
    def group(self):
        """Unit and basis; figures of other groups are never compared."""
        if self.term in DATES:
            return None, None
        unit = self.value.get("currency") or self.value.get("unit") or self.term
        return unit, self.value.get("basis") or DEFAULT_BASIS[self.term]

    @cached_property
    def interval(self):
        if self.term in DATES:
            return period(self.value)
        return intervals.of_figure(self.value, self.term not in QUANTITIES)

    def agrees_with(self, other):
        """Whether both can hold."""
        if self.term in DATES:
            return max(self.interval[0], other.interval[0]) <= min(self.interval[1], other.interval[1])
        return intervals.meet(
            self.interval,
            other.interval,
            self.value["qualifier"] == "OVER",
            other.value["qualifier"] == "OVER",
        )

    @cached_property
    def exactness(self):
        """Rank among the strongest claims of a position, best last."""
        low, high = self.interval
        return (
            0 if self.term in DATES else EXACTNESS.get(self.value["qualifier"], 0),
            float("-inf") if high is None else low - high,
            published(self.claim),
            -self.claim["seq"],
        )


def maximal_cliques(members, adjacent):
    """All maximal sets of pairwise adjacent members (Bron and Kerbosch)."""
    found = []

    def extend(chosen, candidates, excluded):
        if not candidates and not excluded:
            found.append(chosen)
        for each in list(candidates):
            extend(
                chosen + [each],
                [other for other in candidates if adjacent(each, other)],
                [other for other in excluded if adjacent(each, other)],
            )
            candidates = [other for other in candidates if other != each]
            excluded = excluded + [each]

    extend([], list(members), [])
    return found


class Position:
    """A maximal set of statements that agree with one another."""

    def __init__(self, statements):
        self.statements = sorted(statements, key=lambda each: each.claim["seq"])
        best = max(
            (each.claim for each in self.statements),
            key=lambda claim: (strength(claim), published(claim), -claim["seq"]),
        )
        voices = {each.claim["voice"] for each in self.statements}
        # If two positions share their best claim, the order of recording of all claims decides.
        recorded = tuple(-each.claim["seq"] for each in self.statements)
        self.rank = (*strength(best), len(voices), published(best), -best["seq"], recorded)
        top = max(strength(each.claim) for each in self.statements)
        self.statement = max(
            (each for each in self.statements if strength(each.claim) == top),
            key=lambda each: each.exactness,
        )

    @property
    def value(self):
        return self.statement.value

    @property
    def interval(self):
        return self.statement.interval


def positions_of(statements):
    """Positions of one group, the winning one first."""
    cliques = maximal_cliques(
        range(len(statements)),
        lambda a, b: a != b and statements[a].agrees_with(statements[b]),
    )
    positions = [Position([statements[index] for index in clique]) for clique in cliques]
    return sorted(positions, key=lambda each: each.rank, reverse=True)


def supersedes(later, earlier):
    """Whether a claim makes what an earlier one states on the same term history."""
    statuses = [claim["terms"].get("status") for claim in (earlier, later)]
    if None in statuses:
        return False
    return (
        published(earlier) < published(later)
        and STATUSES.index(statuses[0]) < STATUSES.index(statuses[1])
        and (not is_rumor(later) or is_rumor(earlier))
    )


def deciding(claims):
    """Claims that can decide a term."""
    return [claim for claim in claims if claim["modality"] in MODALITY_WEIGHTS]


def status_of(claims):
    """Status by the claim published last; on the same day the furthest along."""
    stated = [
        (published(claim), STATUSES.index(claim["terms"]["status"]))
        for claim in deciding(claims)
        if claim["terms"].get("status") is not None
    ]
    return STATUSES[max(stated)[1]] if stated else None


def groups_of(claims, term):
    """Positions of each group of a term, by unit and basis."""
    stated = [
        Statement(claim, term, claim["terms"][term])
        for claim in deciding(claims)
        if claim["terms"].get(term) is not None
    ]
    groups = {}
    for statement in stated:
        groups.setdefault(statement.group, []).append(statement)
    return {
        group: positions_of(
            [
                each
                for each in statements
                if not any(supersedes(other.claim, each.claim) for other in statements)
            ]
        )
        for group, statements in groups.items()
    }


def with_inferred_bases(claims, round_amount):
    """Claims whose valuations have the basis that follows from the amount of the round.

    Of two valuations without a basis that differ by the amount, give or take a tenth of it, and do
    not agree, the lower one is pre-money and the higher one is post-money. If one could be both, none has
    a basis.
    """
    names_figure = lambda figure: figure["qualifier"] in EXACTNESS
    if (
        round_amount is None
        or not names_figure(round_amount)
        or (round_amount.get("basis") or "TOTAL") not in ("TOTAL", "ROUND")
    ):
        return claims
    stated = [
        Statement(claim, VALUATION, claim["terms"][VALUATION])
        for claim in deciding(claims)
        if claim["terms"].get(VALUATION) is not None
    ]
    unlabeled = [
        each
        for each in stated
        if each.value.get("basis") is None
        and each.value["currency"] == round_amount["currency"]
        and names_figure(each.value)
    ]

    def differ_by_round(pre, post):
        difference = post.value["value"] - pre.value["value"]
        return (
            difference > 0
            and not pre.agrees_with(post)
            and 10 * abs(difference - round_amount["value"]) <= round_amount["value"]
        )

    bases = {}
    for each in unlabeled:
        is_pre = any(differ_by_round(each, other) for other in unlabeled)
        is_post = any(differ_by_round(other, each) for other in unlabeled)
        if is_pre and is_post:
            return claims
        if is_pre or is_post:
            bases[each.claim["id"]] = "PRE_MONEY" if is_pre else "POST_MONEY"
    return [
        (
            {**claim, "terms": {**claim["terms"], VALUATION: {**claim["terms"][VALUATION], "basis": basis}}}
            if (basis := bases.get(claim["id"]))
            else claim
        )
        for claim in claims
    ]


class Terms:
    """Resolved terms of a relationship, and the conflicts between its claims."""

    def __init__(self, claims):
        self.status = status_of(claims)
        self.groups = {term: groups_of(claims, term) for term in (AMOUNT, *QUANTITIES, *DATES)}
        amount, _ = self.figures(AMOUNT)
        self.groups[VALUATION] = groups_of(with_inferred_bases(claims, amount and amount.value), VALUATION)

    def winner(self, term, unit, basis):
        """Winning position of one group; None if nobody states it."""
        positions = self.groups[term].get((unit, basis))
        return positions[0] if positions else None

    def best_of_basis(self, term, basis):
        """Unit and winning position of the best unit of a basis; None if nobody states it."""
        winners = [
            (unit, positions[0]) for (unit, each), positions in self.groups[term].items() if each == basis
        ]
        return max(winners, key=lambda winner: winner[1].rank, default=None)

    def date(self, term):
        position = self.winner(term, None, None)
        return None if position is None else position.value

    def figures(self, term):
        """The resolved figure of a term and the winners of all other groups, in their order."""
        order = BASES[term]
        stated = {basis for _, basis in self.groups[term]}
        if not stated:
            return None, []
        first = min(stated, key=order.index)
        best_unit, best = self.best_of_basis(term, first)
        # The order of the bases, and within a basis the best position first.
        others = sorted(
            (group for group in self.groups[term] if group != (best_unit, first)),
            key=lambda group: self.groups[term][group][0].rank,
            reverse=True,
        )
        others.sort(key=lambda group: order.index(group[1]))
        return best, [self.groups[term][group][0] for group in others]

    def conflicts(self):
        """Groups with more than one position: term, unit, basis and positions.

        Figures of basis OTHER have positions, of which one is shown, but never make a conflict.
        """
        return [
            (term, unit, basis, positions)
            for term, groups in self.groups.items()
            for (unit, basis), positions in groups.items()
            if len(positions) > 1 and basis != "OTHER"
        ]


def deciding_rule(positions):
    """First rule that separates the winning position from the next one."""
    winner, other = positions[0].rank, positions[1].rank
    return next(rule for rule, a, b in zip(RULES, winner, other) if a != b)
