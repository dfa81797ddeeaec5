import type { GraphQLResolveInfo } from 'graphql';
import { amountInterval, formatAmount } from '../../domain/amount.ts';
import { figureInterval } from '../../domain/interval.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../domain/relationship-types.ts';
import type { EntityNode, PartyResult, RelationshipNode } from '../../store/fetch-result.ts';
import type { RelationshipPage } from '../resolver-parents.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { partiesField } from '../type-names.ts';
import { fetchNode, fetchPage, type ApiServices } from './services.ts';
import { resolveEdge, edgeValue, PAGE_RESOLVERS } from './edge-fields.ts';

type PartyFieldResolvers = Record<
  string,
  (node: RelationshipNode, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => EntityNode[]
>;

/** Resolvers of the fields that list parties by role, by GraphQL type. */
function partyFieldResolvers(): Record<string, PartyFieldResolvers> {
  return Object.fromEntries(
    RELATIONSHIP_TYPES.map((type) => {
      const { typeName, roles } = ruleForType(type);
      const lists: PartyFieldResolvers = {};
      for (const { role } of roles)
        lists[partiesField(role)] = (node, _args, _context, info) =>
          (edgeValue(node, info) as readonly PartyResult[])
            .filter((party) => party.role === role)
            .map((party) => party.entity);
      return [typeName, lists];
    }),
  );
}

/** Resolvers of schema/relationship.graphql: relationships of every type, and their terms. */
export function relationshipResolvers(api: ApiServices): Resolvers {
  const relationship = {
    url: ({ id }: RelationshipNode) => `${api.baseUrl}/relationships/${id}`,
    parties: resolveEdge,
    about: resolveEdge,
    partOf: resolveEdge,
    parts: resolveEdge,
    conflicts: resolveEdge,
    claims: resolveEdge,
  } as const;
  const amount = { amount: ({ terms }: RelationshipNode) => terms.amount ?? null };
  const valuation = { valuation: ({ terms }: RelationshipNode) => terms.valuation ?? null };
  const capacity = { capacityMegawatts: ({ terms }: RelationshipNode) => terms.capacityMegawatts ?? null };
  const stake = { stakePercent: ({ terms }: RelationshipNode) => terms.stakePercent ?? null };
  const products = {
    products: (node: RelationshipNode, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      (edgeValue(node, info) as readonly EntityNode[]).filter(({ kind }) => kind === 'PRODUCT'),
  };
  const partyFields = partyFieldResolvers();
  return {
    Query: {
      relationship: async (root, args, _context, info) => {
        const node = await fetchNode(api, root, args, info);
        return node?.nodeType === 'RELATIONSHIP' ? node : null;
      },
      relationships: (root, args, _context, info) => fetchPage<RelationshipPage>(api, root, args, info),
      investments: (root, args, _context, info) => fetchPage<RelationshipPage>(api, root, args, info),
      chipSupplies: (root, args, _context, info) => fetchPage<RelationshipPage>(api, root, args, info),
      cloudContracts: (root, args, _context, info) => fetchPage<RelationshipPage>(api, root, args, info),
    },
    Relationship: { __resolveType: ({ type }) => ruleForType(type).typeName as 'Investment' },
    Investment: { ...relationship, ...partyFields['Investment'], ...amount, ...valuation },
    Acquisition: { ...relationship, ...partyFields['Acquisition'], ...amount, ...valuation },
    Stake: { ...relationship, ...partyFields['Stake'], ...stake, ...valuation },
    Loan: { ...relationship, ...partyFields['Loan'], ...amount },
    ChipSupply: { ...relationship, ...partyFields['ChipSupply'], ...products, ...amount, ...capacity },
    CloudContract: { ...relationship, ...partyFields['CloudContract'], ...amount, ...capacity },
    Manufacturing: { ...relationship, ...partyFields['Manufacturing'], ...amount },
    PowerSupply: { ...relationship, ...partyFields['PowerSupply'], ...amount, ...capacity },
    Infrastructure: { ...relationship, ...partyFields['Infrastructure'], ...amount, ...capacity },
    Partnership: { ...relationship, ...partyFields['Partnership'] },
    License: { ...relationship, ...partyFields['License'], ...amount },
    Distribution: { ...relationship, ...partyFields['Distribution'], ...amount },
    Development: { ...relationship, ...partyFields['Development'] },
    Competition: { ...relationship, ...partyFields['Competition'] },
    Dependence: { ...relationship, ...partyFields['Dependence'] },
    Regulation: { ...relationship, ...partyFields['Regulation'] },
    Litigation: { ...relationship, ...partyFields['Litigation'], ...amount },
    Terms: { undisclosed: ({ undisclosed }) => undisclosed ?? [] },
    Amount: {
      low: (stated) => amountInterval(stated).low,
      high: (stated) => amountInterval(stated).high,
      display: formatAmount,
    },
    Quantity: {
      low: (stated) => figureInterval(stated).low,
      high: (stated) => figureInterval(stated).high,
      display: formatQuantity,
    },
    RelationshipConnection: PAGE_RESOLVERS,
    InvestmentConnection: PAGE_RESOLVERS,
    ChipSupplyConnection: PAGE_RESOLVERS,
    CloudContractConnection: PAGE_RESOLVERS,
  };
}
