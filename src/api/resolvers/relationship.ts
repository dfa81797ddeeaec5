import type { GraphQLResolveInfo } from 'graphql';
import { amountInterval, formatAmount } from '../../domain/amount.ts';
import { figureInterval } from '../../domain/interval.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../domain/relationship-types.ts';
import type { EntityNode, PartyResult, RelationshipNode } from '../../store/fetch-result.ts';
import type { RelationshipPage } from '../resolver-parents.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { partiesField } from '../type-names.ts';
import { nodeOf, pageOf, type Api } from './services.ts';
import { follow, followed, PAGE } from './edge-fields.ts';

type PartyLists = Record<
  string,
  (node: RelationshipNode, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => EntityNode[]
>;

/** The fields that list the parties of each type by role, by the name of the type's object. */
function partyLists(): Record<string, PartyLists> {
  return Object.fromEntries(
    RELATIONSHIP_TYPES.map((type) => {
      const { typeName, roles } = ruleForType(type);
      const lists: PartyLists = {};
      for (const { role } of roles)
        lists[partiesField(role)] = (node, _args, _context, info) =>
          (followed(node, info) as readonly PartyResult[])
            .filter((party) => party.role === role)
            .map((party) => party.entity);
      return [typeName, lists];
    }),
  );
}

/** Resolvers of schema/relationship.graphql: relationships of every type, and their terms. */
export function relationshipResolvers(api: Api): Resolvers {
  const relationship = {
    url: ({ id }: RelationshipNode) => `${api.baseUrl}/relationships/${id}`,
    parties: follow,
    about: follow,
    partOf: follow,
    parts: follow,
    conflicts: follow,
    claims: follow,
  } as const;
  const amount = { amount: ({ terms }: RelationshipNode) => terms.amount ?? null };
  const valuation = { valuation: ({ terms }: RelationshipNode) => terms.valuation ?? null };
  const capacity = { capacityMegawatts: ({ terms }: RelationshipNode) => terms.capacityMegawatts ?? null };
  const stake = { stakePercent: ({ terms }: RelationshipNode) => terms.stakePercent ?? null };
  const products = {
    products: (node: RelationshipNode, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
      (followed(node, info) as readonly EntityNode[]).filter(({ kind }) => kind === 'PRODUCT'),
  };
  const by = partyLists();
  return {
    Query: {
      relationship: async (root, _args, _context, info) => {
        const found = await nodeOf(api, root, info);
        return found?.nodeType === 'RELATIONSHIP' ? found : null;
      },
      relationships: (root, _args, _context, info) => pageOf<RelationshipPage>(api, root, info),
      investments: (root, _args, _context, info) => pageOf<RelationshipPage>(api, root, info),
      chipSupplies: (root, _args, _context, info) => pageOf<RelationshipPage>(api, root, info),
      cloudContracts: (root, _args, _context, info) => pageOf<RelationshipPage>(api, root, info),
    },
    Relationship: { __resolveType: ({ type }) => ruleForType(type).typeName as 'Investment' },
    Investment: { ...relationship, ...by['Investment'], ...amount, ...valuation },
    Acquisition: { ...relationship, ...by['Acquisition'], ...amount, ...valuation },
    Stake: { ...relationship, ...by['Stake'], ...stake, ...valuation },
    Loan: { ...relationship, ...by['Loan'], ...amount },
    ChipSupply: { ...relationship, ...by['ChipSupply'], ...products, ...amount, ...capacity },
    CloudContract: { ...relationship, ...by['CloudContract'], ...amount, ...capacity },
    Manufacturing: { ...relationship, ...by['Manufacturing'], ...amount },
    PowerSupply: { ...relationship, ...by['PowerSupply'], ...amount, ...capacity },
    Infrastructure: { ...relationship, ...by['Infrastructure'], ...amount, ...capacity },
    Partnership: { ...relationship, ...by['Partnership'] },
    License: { ...relationship, ...by['License'], ...amount },
    Distribution: { ...relationship, ...by['Distribution'], ...amount },
    Development: { ...relationship, ...by['Development'] },
    Competition: { ...relationship, ...by['Competition'] },
    Dependence: { ...relationship, ...by['Dependence'] },
    Regulation: { ...relationship, ...by['Regulation'] },
    Litigation: { ...relationship, ...by['Litigation'], ...amount },
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
    RelationshipConnection: PAGE,
    InvestmentConnection: PAGE,
    ChipSupplyConnection: PAGE,
    CloudContractConnection: PAGE,
  };
}
