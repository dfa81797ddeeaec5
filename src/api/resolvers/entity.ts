import { disambiguation } from '../../domain/disambiguation.ts';
import { identifiersOf, type Identifier } from '../../domain/entity.ts';
import type { EntityNode } from '../../store/fetch-result.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { ENTITY_TYPE_NAMES } from '../type-names.ts';
import type { ApiServices } from './services.ts';
import { resolveCount, resolveEdge } from './edge-fields.ts';
import { pageOf, resolveSlug } from './view-fields.ts';

/** URL of an identifier in its register; null for registers without a URL for each identifier. */
export function identifierUrl({ scheme, value }: Identifier): string | null {
  const part = encodeURIComponent(value);
  switch (scheme) {
    case 'WIKIDATA':
      return `https://www.wikidata.org/wiki/${part}`;
    case 'LEI':
      return `https://search.gleif.org/#/record/${part}`;
    case 'CIK':
      return `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${part}`;
    case 'OPENCORPORATES':
      return `https://opencorporates.com/companies/${value.split('/').map(encodeURIComponent).join('/')}`;
    case 'WEBSITE':
      return /^https?:\/\//.test(value) && URL.canParse(value) ? value : null;
    case 'TICKER':
    case 'OTHER':
      return null;
  }
}

/** Resolvers of schema/entity.graphql: entities of every kind. */
export function entityResolvers(api: ApiServices): Resolvers {
  const entity = {
    shortName: ({ shortName, name }: EntityNode) => shortName ?? name,
    formerNames: ({ formerNames }: EntityNode) => formerNames ?? [],
    identifiers: identifiersOf,
    disambiguation: (node: EntityNode) => disambiguation(node, new Set(node.sharedNames)),
    slug: resolveSlug,
    url: ({ id }: EntityNode) => `${api.baseUrl}/entities/${pageOf(id)}`,
    relationships: resolveEdge,
    deals: resolveCount,
    counterparties: resolveEdge,
    claims: resolveEdge,
    subjectOf: resolveEdge,
  } as const;
  return {
    Entity: { __resolveType: ({ kind }) => ENTITY_TYPE_NAMES[kind] },
    Company: {
      ...entity,
      parent: resolveEdge,
      products: resolveEdge,
      investmentsMade: resolveEdge,
      investmentsReceived: resolveEdge,
      chipSuppliers: resolveEdge,
      chipCustomers: resolveEdge,
      cloudProviders: resolveEdge,
      cloudCustomers: resolveEdge,
      competitors: resolveEdge,
    },
    Person: entity,
    PublicBody: entity,
    Product: { ...entity, maker: resolveEdge },
    Facility: { ...entity, place: resolveEdge },
    Segment: entity,
    Place: entity,
    Identifier: { url: identifierUrl },
    CounterpartyEdge: { kind: ({ kind }) => kind ?? 'TIE' },
  };
}
