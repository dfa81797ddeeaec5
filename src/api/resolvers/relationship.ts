import type { GraphQLResolveInfo } from 'graphql';
import { amountInterval, formatAmount, withBasis } from '../../domain/amount.ts';
import { figureInterval } from '../../domain/interval.ts';
import { formatQuantity } from '../../domain/quantity.ts';
import {
  RELATIONSHIP_TYPES,
  ruleForType,
  type RelationshipTypeName,
} from '../../domain/relationship-types.ts';
import { TERMS } from '../../domain/terms.ts';
import type { EntityNode, PartyResult, RelationshipNode } from '../../store/fetch-result.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { listField } from '../type-names.ts';
import type { ApiServices } from './services.ts';
import { resolveEdge, edgeValue } from './edge-fields.ts';
import { pageOf, resolveSlug } from './view-fields.ts';

type FieldResolver = (
  node: RelationshipNode,
  args: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
) => unknown;

/** Resolvers of each relationship type: the common fields, and its own by the table of types. */
function objectTypeResolvers(
  common: Readonly<Record<string, FieldResolver>>,
): Pick<Resolvers, RelationshipTypeName> {
  const types = RELATIONSHIP_TYPES.map((type) => {
    const { typeName, roles, shortcuts, aboutLists } = ruleForType(type);
    const fields: Record<string, FieldResolver> = { ...common };
    for (const { role } of roles)
      fields[listField(role)] = (node, _args, context, info) =>
        (edgeValue(node, context, info) as readonly PartyResult[])
          .filter((party) => party.role === role)
          .map((party) => party.entity);
    for (const kind of aboutLists)
      fields[listField(kind)] = (node, _args, context, info) =>
        (edgeValue(node, context, info) as readonly EntityNode[]).filter((entity) => entity.kind === kind);
    for (const term of shortcuts) {
      const { field } = TERMS[term];
      fields[field] =
        term === 'AMOUNT'
          ? ({ terms: { amount } }) => (amount === undefined ? null : withBasis(amount))
          : ({ terms }) => terms[field] ?? null;
    }
    return [typeName, fields] as const;
  });
  return Object.fromEntries(types);
}

/** Resolvers of schema/relationship.graphql: relationships of every type, and their terms. */
export function relationshipResolvers(api: ApiServices): Resolvers {
  const relationship = {
    slug: resolveSlug,
    url: ({ id }: RelationshipNode) => `${api.baseUrl}/relationships/${pageOf(id)}`,
    parties: resolveEdge,
    about: resolveEdge,
    partOf: resolveEdge,
    parts: resolveEdge,
    conflicts: resolveEdge,
    claims: resolveEdge,
  } as const;
  return {
    Relationship: { __resolveType: ({ type }) => ruleForType(type).typeName },
    ...objectTypeResolvers(relationship),
    Terms: {
      undisclosed: ({ undisclosed }) => undisclosed ?? [],
      amount: ({ amount }) => (amount === undefined ? null : withBasis(amount)),
      otherAmounts: ({ otherAmounts }) => otherAmounts?.map(withBasis) ?? [],
      otherValuations: ({ otherValuations }) => otherValuations ?? [],
      otherQuantities: ({ otherQuantities }) => otherQuantities ?? [],
    },
    Amount: {
      low: (stated) => amountInterval(stated).low,
      high: (stated) => amountInterval(stated).high,
      display: formatAmount,
    },
    Quantity: {
      basis: ({ basis }) => basis ?? 'TOTAL',
      low: (stated) => figureInterval(stated).low,
      high: (stated) => figureInterval(stated).high,
      display: formatQuantity,
    },
  };
}
