"""Oracle for dealgraph's analyses: answers with networkx, and sums with exact integers.

Reads {"graphs": [{"relationships": [...], "questions": [...]}]} from standard input. A relationship
is {id, type, parties: [[entity, role]], partOf, status, amount: {value, to, currency, qualifier, basis} | null}.
Writes one list of answers per graph.
"""

import json
import sys
from itertools import islice

import networkx as nx

MONEY = {
    "INVESTMENT": ("INVESTOR", "INVESTEE"),
    "ACQUISITION": ("ACQUIRER", "TARGET"),
    "LOAN": ("LENDER", "BORROWER"),
    "CHIP_SUPPLY": ("BUYER", "SUPPLIER"),
    "CLOUD_CONTRACT": ("CUSTOMER", "PROVIDER"),
}


BETWEEN_EQUALS = {"PARTNERSHIP", "COMPETITION"}


def counterparty_graph(relationships, question):
    """The graph of counterparties: tied parties, and with coParties any two parties."""
    graph = nx.Graph()
    for relationship in relationships:
        everyone = question.get("coParties") or relationship["type"] in BETWEEN_EQUALS
        parties = relationship["parties"]
        graph.add_nodes_from(sorted(entity for entity, _ in parties))
        graph.add_edges_from(
            (a, b) for a, role in parties for b, other in parties if a != b and (everyone or role != other)
        )
    return graph


def common_counterparties(relationships, question):
    """Entities with a pair of roles that counts, in a relationship with each of the given entities."""
    neighbors = {entity: set() for entity in question["of"]}
    for relationship in relationships:
        everyone = question.get("coParties") or relationship["type"] in BETWEEN_EQUALS
        for a, role in relationship["parties"]:
            if a not in neighbors or role not in (question.get("roles") or [role]):
                continue
            for b, other in relationship["parties"]:
                if other not in (question.get("theirRoles") or [other]):
                    continue
                if everyone or role != other:
                    neighbors[a].add(b)
    return sorted(set.intersection(*neighbors.values()) - set(neighbors))


def payers_and_payees(relationship):
    """The payers and payees of a relationship; none without a payment."""
    payer, payee = MONEY.get(relationship["type"], (None, None))
    return (
        sorted({entity for entity, role in relationship["parties"] if role == payer}),
        sorted({entity for entity, role in relationship["parties"] if role == payee}),
    )


def payment_graph(relationships):
    """The graph from payers to payees."""
    graph = nx.DiGraph()
    for relationship in relationships:
        payers, payees = payers_and_payees(relationship)
        graph.add_edges_from((a, b) for a in payers for b in payees if a != b)
    return graph


def rotated(cycle):
    start = cycle.index(min(cycle))
    return cycle[start:] + cycle[:start]


def interval(amount):
    value = amount["value"]
    match amount["qualifier"]:
        case "EXACTLY":
            return value, value
        case "ABOUT":
            tenth = -(-value // 10)
            return value - tenth, value + tenth
        case "UP_TO":
            return 0, value
        case "BETWEEN":
            return value, amount["to"]
        case _:
            return value, None


INFINITY = float("inf")


def counts(relationship):
    return relationship["status"] not in ("CANCELLED", "RUMOURED")


def money(relationship, by):
    """The currency and the interval of what is paid (by payer) or received (by payee); None for none."""
    amount = relationship["amount"]
    if amount is None:
        return None
    low, high = interval(amount)
    high = INFINITY if high is None else high
    match amount.get("basis", "TOTAL"):
        case "TOTAL" | "ESTIMATE":
            pass
        case "TRANCHE":
            high = INFINITY
        case "WITH_OPTIONS" | "PROJECT":
            low = 0
        case "ROUND":
            low = low if by == "PAYEE" else 0
        case _:
            return None
    return amount["currency"], low, high


def minus(value, other):
    return max(0, value - other) if other != INFINITY else 0


def totals(relationships, by):
    by_id = {each["id"]: each for each in relationships if counts(each)}
    parts = {}
    for each in by_id.values():
        whole = by_id.get(each["partOf"])
        if whole is not None and whole["type"] == each["type"]:
            parts.setdefault(whole["id"], []).append(each)
    is_part = {each["id"] for some in parts.values() for each in some}

    def owners(each):
        return payers_and_payees(each)[0 if by == "PAYER" else 1]

    def own(each, currency):
        stated = money(each, by)
        return stated[1:] if stated is not None and stated[0] == currency else None

    def parts_sum(each, currency):
        stated = [value for part in parts.get(each["id"], []) if (value := together(part, currency)) is not None]
        return (sum(low for low, _ in stated), sum(high for _, high in stated)) if stated else None

    def together(each, currency):
        both = [value for value in (own(each, currency), parts_sum(each, currency)) if value is not None]
        return (max(low for low, _ in both), max(high for _, high in both)) if both else None

    def owner_sets(each):
        """The owners of a relationship and of everything below it."""
        below = parts.get(each["id"], [])
        return {tuple(owners(each))}.union(*(owner_sets(part) for part in below))

    groups = {}

    def add(owner, currency, low, high):
        total = groups[owner]["sums"].setdefault(currency, [0, 0])
        total[0] += low
        total[1] += high

    def count(each, currency):
        """Adds the money of a relationship and of everything below it."""
        sets, below = owner_sets(each), parts.get(each["id"], [])
        if not below or (len(sets) == 1 and len(owners(each)) == 1):
            value = together(each, currency)
            for owner in owners(each) if value is not None else []:
                add(owner, currency, value[0] if len(owners(each)) == 1 else 0, value[1])
            return
        for part in below:
            count(part, currency)
        whole = own(each, currency)
        if whole is None:
            return
        low, _ = parts_sum(each, currency) or (0, 0)
        taken = {owner for part in below for owner in owners(part)}
        rest = [owner for owner in owners(each) if owner not in taken] or owners(each)
        for owner in rest:
            add(owner, currency, 0, minus(whole[1], low))

    for each in by_id.values():
        if each["type"] not in MONEY:
            continue
        stated = money(each, by)
        for owner in owners(each):
            group = groups.setdefault(owner, {"count": 0, "unstated": 0, "sums": {}})
            group["count"] += 1
            if stated is None:
                group["unstated"] += 1
            else:
                add(owner, stated[0], 0, 0)
    for each in by_id.values():
        if each["type"] in MONEY and each["id"] not in is_part:
            for currency in ("USD", "EUR"):
                count(each, currency)
    for group in groups.values():
        for total in group["sums"].values():
            total[1] = None if total[1] == INFINITY else total[1]
    return groups


def answer(relationships, question):
    match question["query"]:
        case "neighborhood":
            graph = counterparty_graph(relationships, question)
            distances = nx.multi_source_dijkstra_path_length(graph, set(question["of"]), cutoff=question["depth"])
            subgraph = graph.subgraph(distances)
            return {"nodes": sorted(distances), "links": sorted(sorted(edge) for edge in subgraph.edges)}
        case "paths":
            graph = counterparty_graph(relationships, question)
            if question["from"] not in graph or question["to"] not in graph:
                return []
            paths = nx.all_simple_paths(graph, question["from"], question["to"], cutoff=question["maxLength"])
            return sorted(islice(paths, question["limit"] + 1))
        case "shortest":
            graph = counterparty_graph(relationships, question)
            try:
                return nx.shortest_path_length(graph, question["from"], question["to"])
            except (nx.NetworkXNoPath, nx.NodeNotFound):
                return None
        case "common":
            return common_counterparties(relationships, question)
        case "cycles":
            cycles = nx.simple_cycles(payment_graph(filter(counts, relationships)), length_bound=question["maxLength"])
            return sorted(rotated(cycle) for cycle in islice(cycles, question["limit"] + 1))
        case "totals":
            return totals(relationships, question["by"])


data = json.load(sys.stdin)
json.dump(
    [[answer(graph["relationships"], each) for each in graph["questions"]] for graph in data["graphs"]],
    sys.stdout,
)
