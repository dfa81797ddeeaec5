"""Oracle for dealgraph's sums: resolves claims and sums money, from the text of the domain alone.

Reads {"graphs": [{entities, sources, relationships, claims, questions}]} from standard input and
writes one list of answers per graph. All arithmetic is in exact integers and fractions.

A question is {query, evidence?, day?, status?} and the arguments of the query:
terms, totals {by}, moneyFlow {entity}, dependence {on, currency}, concentration {type, currency}.
"""

import json
import sys
from fractions import Fraction

import shares
import sums
from deals import deals_in_view
from resolution import deciding_rule
from tables import AMOUNT, DATES, QUANTITIES, VALUATION


def figure(position, default_basis=None):
    """A resolved figure, with the interval of its qualifier."""
    if position is None:
        return None
    low, high = position.interval
    value = position.value
    return {
        "value": value["value"],
        "to": value.get("to"),
        "qualifier": value["qualifier"],
        "currency": value.get("currency"),
        "basis": value.get("basis") or default_basis,
        "low": low,
        "high": high,
    }


def terms_of(deal):
    answer = {"status": deal.status, "otherQuantities": {}}
    for term, others_name, default in (
        (AMOUNT, "otherAmounts", "TOTAL"),
        (VALUATION, "otherValuations", None),
    ):
        best, others = deal.terms.figures(term)
        answer[term] = figure(best, default)
        answer[others_name] = [figure(each, default) for each in others]
    for term in QUANTITIES:
        best, others = deal.terms.figures(term)
        answer[term] = figure(best, "TOTAL")
        answer["otherQuantities"][term] = [figure(each, "TOTAL") for each in others]
    for term in DATES:
        answer[term] = deal.terms.date(term)
    answer["conflicts"] = [
        {
            "term": term,
            "unit": unit,
            "basis": basis,
            "rule": deciding_rule(positions),
            "positions": [[each.claim["id"] for each in position.statements] for position in positions],
        }
        for term, unit, basis, positions in deal.terms.conflicts()
    ]
    return answer


def answer(graph, question, views):
    view = question.get("evidence", "ALL"), question.get("day")
    if view not in views:
        views[view] = deals_in_view(graph, *view)
    deals = views[view]
    status = question.get("status")
    match question["query"]:
        case "terms":
            return {deal.id: terms_of(deal) for deal in deals}
        case "totals":
            countries = {each["id"]: each.get("country") for each in graph["entities"]}
            return sums.totals(deals, question["by"], countries, status)
        case "moneyFlow":
            return sums.money_flow(deals, question["entity"], status)
        case "dependence":
            return shares.dependence(deals, question["on"], question["currency"], status)
        case "concentration":
            return shares.concentration(deals, question["type"], question["currency"], status)
    raise ValueError(f"unknown query: {question['query']}")


def as_number(value):
    """Fractions as the nearest floating-point number; only percentages and quantities have any."""
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    raise TypeError(type(value).__name__)


def answers(graph):
    """Answers to all questions on a graph, which resolve each view of it once."""
    views = {}
    return [answer(graph, question, views) for question in graph["questions"]]


if __name__ == "__main__":
    data = json.load(sys.stdin, parse_float=Fraction)
    json.dump([answers(graph) for graph in data["graphs"]], sys.stdout, default=as_number)
