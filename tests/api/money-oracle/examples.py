"""Hand-computed examples of the rules, run by `python3 -m unittest examples` in this folder."""

import unittest
from fractions import Fraction

import intervals
from dates import period
from deals import PAYEE, PAYER, deals_in_view
from resolution import deciding_rule
from shares import concentration, dependence
from sums import money_flow, totals


def figure(value, qualifier="EXACTLY", basis=None, currency="USD", to=None):
    return {"value": value, "qualifier": qualifier, "basis": basis, "currency": currency, "to": to}


def claim(amount=None, *, kind="NEWS", on="2025-06-01", modality="FACT", voice=None, **terms):
    """A claim with its source. `amount` is a figure, or a number of dollars."""
    if isinstance(amount, int):
        amount = figure(amount)
    if amount is not None:
        terms["amount"] = amount
    return {"kind": kind, "on": on, "modality": modality, "voice": voice, "terms": terms}


def deal(id_, *claims, payers=("a",), payees=("x",), type_="INVESTMENT", part_of=None):
    roles = {
        "INVESTMENT": ("INVESTOR", "INVESTEE"),
        "ACQUISITION": ("ACQUIRER", "TARGET"),
        "CLOUD_CONTRACT": ("CUSTOMER", "PROVIDER"),
        "CHIP_SUPPLY": ("BUYER", "SUPPLIER"),
        "PARTNERSHIP": ("PARTNER", "PARTNER"),
    }[type_]
    return {
        "id": id_,
        "type": type_,
        "partOf": part_of,
        "parties": [(each, roles[0]) for each in payers] + [(each, roles[1]) for each in payees],
        "claims": claims or (claim(),),
    }


def graph_of(*deals):
    sources, claims = [], []
    for each in deals:
        for one in each["claims"]:
            id_ = f"c{len(claims) + 1}"
            sources.append(
                {"id": id_, "kind": one["kind"], "publishedOn": one["on"], "recordedOn": "2026-11-01"}
            )
            claims.append(
                {
                    "id": id_,
                    "seq": len(claims) + 1,
                    "about": each["id"],
                    "source": id_,
                    "modality": one["modality"],
                    "voice": one["voice"] or id_,
                    "terms": one["terms"],
                }
            )
    return {"relationships": deals, "sources": sources, "claims": claims}


def view(*deals, **options):
    return deals_in_view(graph_of(*deals), **options)


def terms(*claims):
    return view(deal("d", *claims))[0].terms


def value(position):
    return None if position is None else position.value["value"]


def sums(answer, currency="USD"):
    """Interval of each group in one currency."""
    return {
        key: (group["total"][currency]["low"], group["total"][currency]["high"])
        for key, group in answer.items()
        if currency in group["total"]
    }


class Intervals(unittest.TestCase):
    def interval(self, *arguments, whole_units=True, **options):
        return intervals.of_figure(figure(*arguments, **options), whole_units)

    def test_qualifiers(self):
        self.assertEqual(self.interval(50), (50, 50))
        self.assertEqual(self.interval(50, "ABOUT"), (45, 55))
        self.assertEqual(self.interval(51, "ABOUT"), (45, 57))
        self.assertEqual(self.interval(51, "ABOUT", whole_units=False), (Fraction(459, 10), Fraction(561, 10)))
        self.assertEqual(self.interval(50, "UP_TO"), (0, 50))
        self.assertEqual(self.interval(50, "AT_LEAST"), (50, None))
        self.assertEqual(self.interval(50, "OVER"), (50, None))
        self.assertEqual(self.interval(50, "BETWEEN", to=70), (50, 70))

    def test_widened_by_2_percent(self):
        self.assertTrue(intervals.meet((102, 102), (98, 98)))
        self.assertTrue(intervals.meet((10200, 10200), (9800, 9800)))
        self.assertFalse(intervals.meet((10201, 10201), (9800, 9800)))
        self.assertTrue(intervals.meet((0, 5), (0, 0)))
        self.assertTrue(intervals.meet((1, None), (10**15, None)))

    def test_low_end_of_over_is_excluded(self):
        self.assertTrue(intervals.meet((10200, None), (9800, 9800)))
        self.assertFalse(intervals.meet((10200, None), (9800, 9800), a_open=True))
        self.assertTrue(intervals.meet((10199, None), (9800, 9800), a_open=True))
        self.assertFalse(intervals.meet((0, 0), (0, None), b_open=True))

    def test_partial_dates(self):
        first = period("2025-01-01")[0]
        self.assertEqual(period("2025"), (first, first + 364))
        self.assertEqual(period("2025-H2"), (first + 181, first + 364))
        self.assertEqual(period("2025-Q3"), (first + 181, first + 272))
        self.assertEqual(period("2024-02"), (period("2024-02-01")[0], period("2024-02-29")[0]))
        self.assertEqual(period("2025-01-01"), (first, first))


class MoneyOfADeal(unittest.TestCase):
    """The table of bases."""

    def money(self, *amounts, side=PAYER):
        found = view(deal("d", *(claim(each) for each in amounts)))[0].money(side)
        return None if found is None else (found.currency, *found.interval, found.estimated)

    def test_total_is_its_interval(self):
        self.assertEqual(self.money(figure(100)), ("USD", 100, 100, False))
        self.assertEqual(self.money(figure(100, "ABOUT", "TOTAL")), ("USD", 90, 110, False))

    def test_tranche_is_at_least_its_low(self):
        self.assertEqual(self.money(figure(100, "ABOUT", "TRANCHE")), ("USD", 90, None, False))

    def test_with_options_is_at_most_its_high(self):
        self.assertEqual(self.money(figure(100, "ABOUT", "WITH_OPTIONS")), ("USD", 0, 110, False))

    def test_round_is_at_most_its_high_for_the_payer_and_its_interval_for_the_payee(self):
        self.assertEqual(self.money(figure(100, "ABOUT", "ROUND")), ("USD", 0, 110, False))
        self.assertEqual(self.money(figure(100, "ABOUT", "ROUND"), side=PAYEE), ("USD", 90, 110, False))

    def test_project_is_at_most_its_high(self):
        self.assertEqual(self.money(figure(100, "AT_LEAST", "PROJECT")), ("USD", 0, None, False))
        self.assertEqual(self.money(figure(100, "EXACTLY", "PROJECT")), ("USD", 0, 100, False))

    def test_estimate_is_its_interval(self):
        self.assertEqual(self.money(figure(100, "UP_TO", "ESTIMATE")), ("USD", 0, 100, True))

    def test_other_bases_are_no_money(self):
        for basis in ("TO_DATE", "PER_YEAR", "PER_MONTH", "GUARANTEE", "MARKET_VALUE", "PROCEEDS", "OTHER"):
            self.assertIsNone(self.money(figure(100, basis=basis)), basis)
        self.assertIsNone(self.money())

    def test_total_before_estimate_before_bounds(self):
        amounts = [figure(1, basis="TRANCHE"), figure(2, basis="ESTIMATE"), figure(3, basis="TOTAL")]
        self.assertEqual(self.money(*amounts), ("USD", 3, 3, False))
        self.assertEqual(self.money(*amounts[:2]), ("USD", 2, 2, True))

    def test_bounds_are_the_highest_low_and_the_lowest_high(self):
        amounts = [
            figure(30, basis="TRANCHE"),
            figure(100, basis="ROUND"),
            figure(80, basis="WITH_OPTIONS"),
            figure(500, basis="PROJECT"),
        ]
        self.assertEqual(self.money(*amounts), ("USD", 30, 80, False))
        self.assertEqual(self.money(*amounts, side=PAYEE), ("USD", 100, 100, False))

    def test_a_high_below_the_low_is_the_low(self):
        self.assertEqual(
            self.money(figure(30, basis="TRANCHE"), figure(20, basis="PROJECT")), ("USD", 30, 30, False)
        )

    def test_bounds_in_the_currency_of_the_first_basis(self):
        amounts = [figure(30, basis="TRANCHE"), figure(90, basis="ROUND", currency="EUR")]
        self.assertEqual(self.money(*amounts), ("EUR", 0, 90, False))
        self.assertEqual(
            self.money(figure(30, basis="TRANCHE"), figure(90, basis="PROJECT", currency="EUR")),
            ("USD", 30, None, False),
        )

    def test_one_of_several_currencies(self):
        amounts = [claim(figure(30, currency="EUR")), claim(40, kind="FILING")]
        self.assertEqual(view(deal("d", *amounts))[0].money(PAYER).currency, "USD")
        self.assertEqual(view(deal("d", amounts[0], claim(40)))[0].money(PAYER).currency, "EUR")


class Sums(unittest.TestCase):
    def test_intervals_are_added_per_currency(self):
        answer = totals(
            view(
                deal("d1", claim(figure(100, "ABOUT"))),
                deal("d2", claim(figure(50, "AT_LEAST"))),
                deal("d3", claim(figure(7, currency="EUR"))),
                deal("d4"),
            ),
            "PAYEE",
        )
        self.assertEqual(sums(answer), {"x": (140, None)})
        self.assertEqual(sums(answer, "EUR"), {"x": (7, 7)})
        group = answer["x"]
        self.assertEqual((group["count"], group["unstated"], group["estimated"]), (4, 1, 0))
        self.assertEqual(group["total"]["USD"]["relationships"], 2)
        self.assertEqual(group["total"]["EUR"]["relationships"], 1)

    def test_estimates_are_counted(self):
        answer = totals(view(deal("d1", claim(figure(5, basis="ESTIMATE")))), "PAYER")
        self.assertEqual(sums(answer), {"a": (5, 5)})
        self.assertEqual(answer["a"]["estimated"], 1)

    def test_an_amount_of_several_payers_counts_from_0_for_each(self):
        deals = view(deal("d", claim(100), payers=("a", "b")))
        self.assertEqual(sums(totals(deals, "PAYER")), {"a": (0, 100), "b": (0, 100)})
        self.assertEqual(sums(totals(deals, "PAYEE")), {"x": (100, 100)})

    def test_an_amount_of_payees_in_several_countries_counts_from_0_for_each(self):
        deals = view(deal("d", claim(100), payees=("x", "y", "z")))
        self.assertEqual(sums(totals(deals, "COUNTRY", {"x": "US", "y": "US", "z": "US"})), {"US": (100, 100)})
        self.assertEqual(
            sums(totals(deals, "COUNTRY", {"x": "US", "y": "US"})), {"US": (0, 100), "unknown": (0, 100)}
        )

    def test_types_without_a_payment_count_by_type_only(self):
        deals = view(deal("d", claim(100), type_="PARTNERSHIP"))
        self.assertEqual(sums(totals(deals, "TYPE")), {"PARTNERSHIP": (100, 100)})
        for by in ("PAYER", "PAYEE", "YEAR", "COUNTRY", "STATUS"):
            self.assertEqual(totals(deals, by), {})

    def test_round_counts_for_the_payee(self):
        deals = view(deal("d", claim(figure(100, basis="ROUND")), payers=("a", "b")))
        self.assertEqual(sums(totals(deals, "PAYER")), {"a": (0, 100), "b": (0, 100)})
        self.assertEqual(sums(totals(deals, "TYPE")), {"INVESTMENT": (0, 100)})
        self.assertEqual(sums(totals(deals, "PAYEE")), {"x": (100, 100)})
        self.assertEqual(sums(totals(deals, "COUNTRY", {"x": "US"})), {"US": (100, 100)})

    def test_money_flow(self):
        deals = view(
            deal("d1", claim(100)),
            deal("d2", claim(7), payers=("x",), payees=("a", "b")),
            deal("d3", claim(30), payers=("x",), payees=("b",), type_="CLOUD_CONTRACT"),
        )
        self.assertEqual(
            sums(money_flow(deals, "x")),
            {"INVESTMENT IN": (100, 100), "INVESTMENT OUT": (7, 7), "CLOUD_CONTRACT OUT": (30, 30)},
        )
        self.assertEqual(
            sums(money_flow(deals, "a")), {"INVESTMENT OUT": (100, 100), "INVESTMENT IN": (0, 7)}
        )

    def test_years(self):
        deals = view(
            deal("d1", claim(1, announcedOn="2025-H2")),
            deal("d2", claim(2, announcedOn="2025-11-03")),
            deal("d3", claim(4)),
        )
        self.assertEqual(sums(totals(deals, "YEAR")), {"2025": (3, 3), "unknown": (4, 4)})


class PartsAndWholes(unittest.TestCase):
    def by(self, by, *deals, currency="USD", **options):
        return sums(totals(view(*deals), by, **options), currency)

    def test_together_the_larger_of_the_whole_and_the_parts(self):
        whole = deal("w", claim(figure(100, "ABOUT")))
        self.assertEqual(
            self.by("PAYER", whole, deal("p", claim(30), part_of="w"), deal("q", claim(40), part_of="w")),
            {"a": (90, 110)},
        )
        self.assertEqual(
            self.by("PAYER", whole, deal("p", claim(95), part_of="w"), deal("q", claim(40), part_of="w")),
            {"a": (135, 135)},
        )
        self.assertEqual(
            self.by("PAYER", whole, deal("p", claim(figure(95, "AT_LEAST")), part_of="w")),
            {"a": (95, None)},
        )

    def test_without_amounts(self):
        self.assertEqual(self.by("PAYER", deal("w"), deal("p", claim(30), part_of="w")), {"a": (30, 30)})
        self.assertEqual(self.by("PAYER", deal("w", claim(30)), deal("p", part_of="w")), {"a": (30, 30)})

    def test_both_are_counted(self):
        group = totals(view(deal("w", claim(30)), deal("p", part_of="w")), "PAYER")["a"]
        self.assertEqual((group["count"], group["unstated"]), (2, 1))
        self.assertEqual(group["total"]["USD"]["relationships"], 1)

    def test_two_levels(self):
        deals = [
            deal("w", claim(100)),
            deal("p", claim(60), part_of="w"),
            deal("q", claim(70), part_of="p"),
            deal("r", claim(50), part_of="w"),
        ]
        self.assertEqual(self.by("PAYER", *deals), {"a": (120, 120)})

    def test_other_types_are_no_parts(self):
        self.assertEqual(
            self.by("TYPE", deal("w", claim(100)), deal("p", claim(60), type_="CHIP_SUPPLY", part_of="w")),
            {"INVESTMENT": (100, 100), "CHIP_SUPPLY": (60, 60)},
        )

    def test_other_currencies_are_not_compared(self):
        deals = [deal("w", claim(100)), deal("p", claim(figure(60, currency="EUR")), part_of="w")]
        self.assertEqual(self.by("PAYER", *deals), {"a": (100, 100)})
        self.assertEqual(self.by("PAYER", *deals, currency="EUR"), {"a": (60, 60)})

    def test_rest_counts_for_payers_that_pay_no_part(self):
        whole = deal("w", claim(100), payers=("a", "b", "c"))
        part = deal("p", claim(30), payers=("a",), part_of="w")
        self.assertEqual(self.by("PAYER", whole, part), {"a": (30, 30), "b": (0, 70), "c": (0, 70)})
        self.assertEqual(self.by("PAYEE", whole, part), {"x": (100, 100)})

    def test_rest_counts_for_all_payers_if_every_one_pays_a_part(self):
        deals = [
            deal("w", claim(100), payers=("a", "b")),
            deal("p", claim(30), payers=("a",), part_of="w"),
            deal("q", claim(figure(20, "AT_LEAST")), payers=("b",), part_of="w"),
        ]
        self.assertEqual(self.by("PAYER", *deals), {"a": (30, 80), "b": (20, None)})

    def test_parts_that_exceed_the_whole_leave_nothing(self):
        deals = [
            deal("w", claim(100), payers=("a", "b")),
            deal("p", claim(130), payers=("a",), part_of="w"),
        ]
        self.assertEqual(self.by("PAYER", *deals), {"a": (130, 130), "b": (0, 0)})

    def test_a_whole_without_money_leaves_nothing(self):
        deals = [deal("w", payers=("a", "b")), deal("p", claim(130), payers=("a",), part_of="w")]
        answer = totals(view(*deals), "PAYER")
        self.assertEqual(sums(answer), {"a": (130, 130)})
        self.assertEqual((answer["a"]["unstated"], answer["b"]["unstated"]), (1, 1))

    def test_rest_keeps_its_low_by_year(self):
        deals = [
            deal("w", claim(figure(100, "ABOUT"), announcedOn="2024")),
            deal("p", claim(30, announcedOn="2025"), part_of="w"),
        ]
        self.assertEqual(self.by("YEAR", *deals), {"2024": (60, 80), "2025": (30, 30)})
        unlimited = deal("p", claim(figure(30, "AT_LEAST"), announcedOn="2025"), part_of="w")
        self.assertEqual(self.by("YEAR", deals[0], unlimited), {"2024": (0, 80), "2025": (30, None)})

    def test_what_a_filter_drops_is_neither_part_nor_whole(self):
        deals = [
            deal("w", claim(100, status="SIGNED")),
            deal("p", claim(130, status="CLOSED"), part_of="w"),
        ]
        self.assertEqual(self.by("PAYER", *deals), {"a": (130, 130)})
        self.assertEqual(self.by("PAYER", *deals, status=["SIGNED"]), {"a": (100, 100)})

    def test_what_does_not_count_is_neither_part_nor_whole(self):
        deals = [
            deal("w", claim(100, status="CANCELLED"), payers=("a", "b")),
            deal("p", claim(30), payers=("a",), part_of="w"),
        ]
        self.assertEqual(self.by("PAYER", *deals), {"a": (30, 30)})


class WhatCounts(unittest.TestCase):
    def setUp(self):
        self.deals = view(
            deal("d1", claim(1, status="CANCELLED")),
            deal("d2", claim(2, status="RUMOURED")),
            deal("d3", claim(4, status="ANNOUNCED")),
            deal("d4", claim(8, status="PAUSED")),
            deal("d5", claim(16)),
            deal("d6", claim(32, status="IN_TALKS")),
        )

    def test_canceled_and_rumored_deals_are_left_out(self):
        group = totals(self.deals, "PAYER")["a"]
        self.assertEqual(sums({"a": group}), {"a": (60, 60)})
        self.assertEqual((group["count"], group["cancelled"], group["rumored"]), (4, 1, 1))

    def test_a_filter_that_names_statuses_counts_what_it_keeps(self):
        group = totals(self.deals, "PAYER", status=["CANCELLED", "ANNOUNCED"])["a"]
        self.assertEqual(sums({"a": group}), {"a": (5, 5)})
        self.assertEqual((group["count"], group["cancelled"], group["rumored"]), (2, 0, 0))

    def test_by_status_leaves_nothing_out(self):
        self.assertEqual(
            sums(totals(self.deals, "STATUS")),
            {
                "CANCELLED": (1, 1),
                "RUMOURED": (2, 2),
                "ANNOUNCED": (4, 4),
                "PAUSED": (8, 8),
                "unknown": (16, 16),
                "IN_TALKS": (32, 32),
            },
        )

    def test_stages_leave_nothing_out(self):
        stages = totals(self.deals, "PAYER")["a"]["byStage"]
        self.assertEqual(
            sums(stages),
            {
                "CANCELLED": (1, 1),
                "RUMOURED": (2, 2),
                "AGREED": (8, 8),
                "UNKNOWN": (16, 16),
                "IN_TALKS": (36, 36),
            },
        )
        self.assertEqual(stages["IN_TALKS"]["count"], 2)


class Resolution(unittest.TestCase):
    def amounts(self, *claims):
        best, others = terms(*claims).figures("amount")
        return value(best), [value(each) for each in others]

    def conflict(self, *claims):
        """Positions of the only conflict as lists of claim IDs, and the rule that decided."""
        conflicts = terms(*claims).conflicts()
        self.assertEqual(len(conflicts), 1)
        positions = conflicts[0][3]
        return (
            [[each.claim["id"] for each in position.statements] for position in positions],
            deciding_rule(positions),
        )

    def test_first_recorded_decides_the_article(self):
        claims = claim(15_000_000_000, voice="v"), claim(2_300_000_000, voice="v")
        self.assertEqual(self.conflict(*claims), ([["c1"], ["c2"]], "FIRST_RECORDED"))

    def test_rules_in_order(self):
        rumor = claim(1, modality="RUMOUR", kind="FILING")
        filing = claim(2, kind="FILING", modality="REPORTED", on="2020")
        press = claim(3, kind="PRESS_RELEASE")
        news = claim(4, kind="NEWS", voice="n", on="2024")
        research = claim(5, kind="RESEARCH", modality="REPORTED")
        self.assertEqual(self.conflict(rumor, news), ([["c2"], ["c1"]], "STRONGER_MODALITY"))
        self.assertEqual(self.conflict(press, filing), ([["c2"], ["c1"]], "STRONGER_SOURCE"))
        self.assertEqual(self.conflict(research, news), ([["c2"], ["c1"]], "STRONGER_MODALITY"))
        later = claim(6, kind="RESEARCH", on="2025")
        self.assertEqual(self.conflict(news, later), ([["c2"], ["c1"]], "LATER_PUBLISHED"))
        twice = claim(4, kind="BLOG", voice="m")
        self.assertEqual(self.conflict(later, news, twice), ([["c2", "c3"], ["c1"]], "MORE_PUBLISHERS"))
        same_voice = claim(4, kind="BLOG", voice="n")
        self.assertEqual(self.conflict(news, same_voice, later), ([["c3"], ["c1", "c2"]], "LATER_PUBLISHED"))

    def test_dates_of_publication(self):
        unknown, year, day = (claim(each, on=on) for each, on in ((1, None), (20, "2025"), (400, "2025-01-02")))
        self.assertEqual(self.conflict(unknown, year), ([["c2"], ["c1"]], "LATER_PUBLISHED"))
        self.assertEqual(self.conflict(year, day), ([["c2"], ["c1"]], "LATER_PUBLISHED"))
        january = claim(400, on="2025-01-01")
        self.assertEqual(self.conflict(january, year), ([["c1"], ["c2"]], "FIRST_RECORDED"))

    def test_vague_claims_stand_in_several_positions(self):
        vague, ten, five = claim(figure(15, "UP_TO")), claim(10, kind="FILING"), claim(5)
        self.assertEqual(self.conflict(vague, five, ten)[0], [["c1", "c3"], ["c1", "c2"]])

    def test_value_of_a_position(self):
        self.assertEqual(self.amounts(claim(figure(5, "UP_TO")), claim(3)), (3, []))
        self.assertEqual(
            self.amounts(claim(figure(5, "UP_TO"), kind="PRESS_RELEASE"), claim(3, kind="BLOG")), (5, [])
        )
        self.assertEqual(self.amounts(claim(figure(100, "UP_TO")), claim(figure(95, "ABOUT"))), (95, []))
        wide, narrow = figure(10, "BETWEEN", to=90), figure(40, "BETWEEN", to=60)
        self.assertEqual(self.amounts(claim(wide), claim(narrow)), (40, []))
        self.assertEqual(self.amounts(claim(1000), claim(1001, on="2025-07")), (1001, []))
        self.assertEqual(self.amounts(claim(1000), claim(1001)), (1000, []))

    def test_bases_and_currencies_are_separate(self):
        claims = [
            claim(figure(1, basis="TRANCHE")),
            claim(figure(2, basis="ROUND", currency="EUR")),
            claim(figure(3, basis="ROUND"), kind="FILING"),
            claim(figure(4, basis="TRANCHE", currency="CHF")),
            claim(figure(5, basis="TRANCHE", currency="AED")),
        ]
        self.assertEqual(self.amounts(*claims), (3, [2, 1, 4, 5]))
        self.assertEqual(terms(*claims).conflicts(), [])

    def test_other_decides_nothing(self):
        claims = [claim(figure(1, basis="OTHER"), kind="FILING"), claim(figure(9, basis="OTHER"))]
        self.assertEqual(self.amounts(*claims), (1, []))
        self.assertEqual(terms(*claims).conflicts(), [])
        self.assertEqual(self.amounts(*claims, claim(figure(5, basis="GUARANTEE"))), (5, [1]))
        vague_first = claim(figure(195, "AT_LEAST", "OTHER")), claim(figure(20, "ABOUT", "OTHER"))
        self.assertEqual(self.amounts(*vague_first), (195, []))

    def test_valuations(self):
        claims = [
            claim(valuation=figure(1, basis="PRE_MONEY")),
            claim(valuation=figure(2)),
            claim(valuation=figure(3, basis="POST_MONEY")),
        ]
        best, others = terms(*claims).figures("valuation")
        self.assertEqual((value(best), [value(each) for each in others]), (3, [2, 1]))

    def test_valuations_that_differ_by_the_round(self):
        def found(*claims):
            best, others = terms(*claims).figures("valuation")
            return value(best), best.value.get("basis"), [each.value.get("basis") for each in others]

        before, after = claim(40, valuation=figure(260)), claim(40, valuation=figure(300))
        self.assertEqual(found(before, after), (300, "POST_MONEY", ["PRE_MONEY"]))
        self.assertEqual(terms(before, after).conflicts(), [])
        self.assertEqual(found(before, claim(40, valuation=figure(307))), (260, None, []))
        self.assertEqual(found(before, claim(40, valuation=figure(304)))[0], 304)
        between = claim(40, valuation=figure(340))
        self.assertEqual(found(before, after, between), (260, None, []))

    def test_forecasts_and_opinions_decide_nothing(self):
        found = terms(
            claim(1, modality="FORECAST", status="CLOSED"), claim(2, modality="OPINION"), claim(3)
        )
        self.assertEqual((value(found.figures("amount")[0]), found.conflicts(), found.status), (3, [], None))

    def test_superseded_amounts_are_history(self):
        early, late = claim(100, status="ANNOUNCED", on="2025-01"), claim(50, status="CLOSED", on="2025-02")
        self.assertEqual(self.amounts(early, late), (50, []))
        self.assertEqual(terms(early, late).conflicts(), [])

    def test_superseding_needs_a_later_publication_and_status(self):
        closed = claim(50, status="CLOSED", on="2025-02-01", kind="BLOG")
        for other in (
            claim(100, status="ANNOUNCED", on="2025-02"),
            claim(100, status="CLOSED", on="2025-01"),
            claim(100, on="2025-01"),
        ):
            self.assertEqual(self.amounts(other, closed), (100, []))
        self.assertEqual(self.amounts(claim(100, status="ANNOUNCED", on=None), closed), (50, []))
        undated = claim(50, status="CLOSED", on=None, kind="BLOG")
        self.assertEqual(self.amounts(claim(100, status="ANNOUNCED", on=None), undated), (100, []))

    def test_superseding_stays_within_a_basis(self):
        self.assertEqual(
            self.amounts(
                claim(figure(100, basis="ROUND"), status="ANNOUNCED", on="2025-01"),
                claim(figure(50, basis="TRANCHE"), status="CLOSED", on="2025-02"),
            ),
            (100, [50]),
        )

    def test_a_rumor_supersedes_rumors_only(self):
        late = claim(50, status="CLOSED", on="2025-02", modality="RUMOUR")
        early = claim(100, status="ANNOUNCED", on="2025-01")
        self.assertEqual(self.conflict(early, late)[0], [["c1"], ["c2"]])
        self.assertEqual(
            self.amounts(claim(100, status="RUMOURED", on="2025-01", modality="RUMOUR"), late), (50, [])
        )

    def test_dates_conflict_if_their_periods_do_not_overlap(self):
        self.assertEqual(terms(claim(announcedOn="2025-11"), claim(announcedOn="2025-11-18")).conflicts(), [])
        found = terms(claim(announcedOn="2025-Q3"), claim(announcedOn="2025-H2"))
        self.assertEqual((found.conflicts(), found.date("announcedOn")), ([], "2025-Q3"))
        self.assertEqual(
            self.conflict(claim(announcedOn="2025-H1"), claim(announcedOn="2025-07-01", on="2025-08"))[0],
            [["c2"], ["c1"]],
        )

    def test_status_is_that_of_the_claim_published_last(self):
        self.assertEqual(
            terms(claim(status="CLOSED", on="2025-01"), claim(status="SIGNED", on="2025-02")).status, "SIGNED"
        )
        self.assertEqual(
            terms(claim(status="CLOSED", on="2025-01"), claim(status="SIGNED", on="2025")).status, "CLOSED"
        )
        self.assertEqual(
            terms(claim(status="CANCELLED"), claim(status="COMPLETED"), claim(status="PAUSED")).status,
            "CANCELLED",
        )

    def test_evidence_floor(self):
        deals = [
            deal("d1", claim(1, kind="NEWS"), claim(5, kind="NEWS", modality="FACT"), claim(9, kind="FILING")),
            deal("d2", claim(2, kind="PRESS_RELEASE", modality="REPORTED")),
            deal("d3", claim(4, kind="NEWS")),
        ]
        official = view(*deals, evidence="OFFICIAL")
        self.assertEqual([each.id for each in official], ["d1", "d2"])
        self.assertEqual(sums(totals(official, "PAYER")), {"a": (11, 11)})
        self.assertEqual(official[0].terms.conflicts(), [])

    def test_known_on(self):
        deals = [
            deal("d1", claim(1, on="2025-03"), claim(2, on="2025-04-01", kind="FILING")),
            deal("d2", claim(7, on=None)),
        ]
        self.assertEqual(view(*deals, day="2025-03-30"), [])
        self.assertEqual(sums(totals(view(*deals, day="2025-03-31"), "PAYER")), {"a": (1, 1)})
        self.assertEqual(sums(totals(view(*deals, day="2025-04-01"), "PAYER")), {"a": (2, 2)})
        self.assertEqual(sums(totals(view(*deals, day="2026-11-01"), "PAYER")), {"a": (9, 9)})


class Shares(unittest.TestCase):
    def contract(self, id_, amount, supplier, **options):
        amounts = [] if amount is None else [claim(amount)]
        options = {"payers": ("c",), **options}
        return deal(id_, *amounts, payees=supplier.split(), type_="CLOUD_CONTRACT", **options)

    def shares(self, *deals, currency="USD"):
        answer = dependence(view(*deals), "CLOUD", currency)
        return {
            key.removeprefix("c "): (each["percentLow"], each["percent"], each["percentHigh"])
            for key, each in answer.items()
        }

    def test_range(self):
        found = self.shares(
            self.contract("d1", figure(100, "ABOUT"), "x"), self.contract("d2", figure(50, "UP_TO"), "y")
        )
        self.assertEqual(found["x"], (Fraction(9000, 140), Fraction(10000, 125), 100))
        self.assertEqual(found["y"], (0, Fraction(2500, 125), Fraction(5000, 140)))

    def test_no_limit(self):
        found = self.shares(self.contract("d1", 100, "x"), self.contract("d2", figure(50, "AT_LEAST"), "y"))
        self.assertEqual(found["x"], (0, None, Fraction(10000, 150)))
        self.assertEqual(found["y"], (Fraction(5000, 150), None, 100))

    def test_unstated_deals(self):
        found = self.shares(
            self.contract("d1", 100, "x"), self.contract("d2", 50, "y"), self.contract("d3", None, "y")
        )
        self.assertEqual(found["x"], (0, Fraction(200, 3), Fraction(200, 3)))
        self.assertEqual(found["y"], (Fraction(100, 3), Fraction(100, 3), 100))

    def test_other_currencies_are_unstated(self):
        deals = [self.contract("d1", 100, "x"), self.contract("d2", figure(5, currency="EUR"), "y")]
        self.assertEqual(self.shares(*deals), {"x": (0, None, 100), "y": (0, None, 100)})

    def test_a_point_value_needs_two_bounded_amounts_and_more_than_half(self):
        one = self.contract("d1", 100, "x")
        # The only supplier has the share 100, whatever is stated.
        self.assertEqual(self.shares(one)["x"], (100, 100, 100))
        two = [one, self.contract("d2", 100, "y")]
        self.assertEqual(self.shares(*two)["x"][1], 50)
        unstated = [self.contract(f"u{number}", None, "z") for number in range(2)]
        self.assertEqual(self.shares(*two, unstated[0])["x"][1], 50)
        self.assertIsNone(self.shares(*two, *unstated)["x"][1])
        at_least = self.contract("o", figure(1, "AT_LEAST"), "y")
        self.assertIsNone(self.shares(*two, at_least)["x"][1])
        self.assertIsNone(self.shares(*two, unstated[0])["z"][1])
        three = self.shares(self.contract("s", 90, "x y z"), self.contract("d", 45, "x"))
        self.assertEqual(three["y"][1], 25)
        self.assertEqual(three["x"][1], 50)

    def test_several_suppliers(self):
        found = self.shares(self.contract("d1", 100, "x y"), self.contract("d2", 50, "x"))
        self.assertEqual(found["x"], (Fraction(5000, 150), Fraction(200, 3), 100))
        self.assertEqual(found["y"], (0, Fraction(10000, 300) * Fraction(1), Fraction(10000, 150)))

    def test_a_whole_and_its_parts_are_one_deal(self):
        deals = [
            self.contract("w", 100, "x"),
            self.contract("p", 30, "x", part_of="w"),
            self.contract("d", 100, "y"),
        ]
        self.assertEqual(self.shares(*deals), {"x": (50, 50, 50), "y": (50, 50, 50)})
        deals[1] = self.contract("p", None, "x", part_of="w")
        self.assertEqual(self.shares(*deals), {"x": (50, 50, 100), "y": (0, 50, 50)})

    def test_a_deal_of_several_customers_has_an_unknown_part_of_each(self):
        shared = self.contract("d1", 100, "x", payers=("c", "other"))
        found = self.shares(shared, self.contract("d2", 100, "y"))
        self.assertEqual(found["x"], (0, Fraction(100, 3), 50))

    def test_concentration_is_of_what_is_paid_to_suppliers(self):
        found = concentration(
            view(
                deal("d1", claim(figure(100, basis="ROUND")), payers=("a", "b")),
                deal("d2", claim(300), payees=("y",)),
                deal("d3", claim(300, status="CANCELLED"), payees=("y",)),
            ),
            "INVESTMENT",
            "USD",
        )
        self.assertEqual((found["x"]["percentLow"], found["x"]["percent"]), (25, 25))
        self.assertEqual((found["x"]["deals"], found["x"]["statedDeals"]), (1, 1))
        self.assertEqual((found["y"]["deals"], found["y"]["counted"]), (1, 2))

    def test_acquisitions_and_proceeds_are_no_income(self):
        deals = view(
            deal("d1", claim(100), payees=("x",)),
            deal("d2", claim(900), payees=("x",), payers=("b",), type_="ACQUISITION"),
            deal("d3", claim(figure(900, basis="PROCEEDS")), payees=("x",), payers=("b",)),
        )
        found = dependence(deals, "MONEY", "USD")
        self.assertEqual(list(found), ["x a"])
        self.assertEqual((found["x a"]["percentLow"], found["x a"]["percentHigh"]), (100, 100))
        self.assertEqual((found["x a"]["counted"], found["x a"]["unstated"]), (1, 0))


if __name__ == "__main__":
    unittest.main()
