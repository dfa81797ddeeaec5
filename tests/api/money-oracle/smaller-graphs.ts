import type { MoneyClaim, MoneyDeal, MoneyGraph } from './graphs.ts';

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, each) => each !== index);

function withoutDeal(graph: MoneyGraph, removed: number): MoneyGraph {
  const deals = without(graph.deals, removed).map((deal) => ({
    ...deal,
    partOf:
      deal.partOf === null || deal.partOf === removed ? null : deal.partOf - (deal.partOf > removed ? 1 : 0),
  }));
  return { ...graph, deals };
}

function* smallerClaims(claim: MoneyClaim): Generator<MoneyClaim> {
  for (const term of Object.keys(claim.terms)) {
    const terms = Object.fromEntries(Object.entries(claim.terms).filter(([name]) => name !== term));
    yield { ...claim, terms };
  }
  if (claim.assertedBy !== null) yield { ...claim, assertedBy: null };
}

function* smallerDeals(deal: MoneyDeal): Generator<MoneyDeal> {
  if (deal.claims.length > 1)
    for (const index of deal.claims.keys()) yield { ...deal, claims: without(deal.claims, index) };
  for (const [index, claim] of deal.claims.entries())
    for (const smaller of smallerClaims(claim)) yield { ...deal, claims: deal.claims.with(index, smaller) };
  if (deal.partOf !== null) yield { ...deal, partOf: null };
  if (deal.payers.length > 1) yield { ...deal, payers: deal.payers.slice(0, 1) };
  if (deal.payees.length > 1) yield { ...deal, payees: deal.payees.slice(0, 1) };
}

/** Graphs that lack one detail of a graph each, the largest details first. */
export function* smallerGraphs(graph: MoneyGraph): Generator<MoneyGraph> {
  if (graph.deals.length > 1) for (const index of graph.deals.keys()) yield withoutDeal(graph, index);
  for (const [index, deal] of graph.deals.entries())
    for (const smaller of smallerDeals(deal)) yield { ...graph, deals: graph.deals.with(index, smaller) };
}
