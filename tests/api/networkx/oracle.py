"""Oracle for dealgraph's analyses: answers with networkx, and sums with exact integers.

Reads {"graphs": [{"relationships": [...], "questions": [...]}]} from standard input. A relationship
is {id, type, parties: [[entity, role]], partOf, amount: {value, to, currency, qualifier} | null}.
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


def summable(relationships):
    """The relationships that count in a sum: parts that all have an amount, else their whole."""
    by_id = {each["id"]: each for each in relationships}

    def whole(each):
        parent = by_id.get(each["partOf"])
        return parent if parent is not None and parent["type"] == each["type"] else None

    def parts_count(each):
        parts = [part for part in relationships if whole(part) is each]
        return bool(parts) and all(part["amount"] is not None for part in parts)

    def counts(each):
        if parts_count(each):
            return False
        parent = whole(each)
        while parent is not None:
            if not parts_count(parent):
                return False
            parent = whole(parent)
        return True

    return [each for each in relationships if counts(each)]


def totals(relationships, by):
    groups = {}
    for relationship in summable(relationships):
        payers, payees = payers_and_payees(relationship)
        if not payers and not payees:
            continue
        owners = payers if by == "PAYER" else payees
        for owner in owners:
            group = groups.setdefault(owner, {"count": 0, "unstated": 0, "sums": {}})
            group["count"] += 1
            amount = relationship["amount"]
            if amount is None:
                group["unstated"] += 1
                continue
            low, high = interval(amount)
            total = group["sums"].setdefault(amount["currency"], [0, 0])
            total[0] += 0 if len(owners) > 1 else low
            total[1] = None if high is None or total[1] is None else total[1] + high
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
            cycles = nx.simple_cycles(payment_graph(relationships), length_bound=question["maxLength"])
            return sorted(rotated(cycle) for cycle in islice(cycles, question["limit"] + 1))
        case "totals":
            return totals(relationships, question["by"])


data = json.load(sys.stdin)
json.dump(
    [[answer(graph["relationships"], each) for each in graph["questions"]] for graph in data["graphs"]],
    sys.stdout,
)
