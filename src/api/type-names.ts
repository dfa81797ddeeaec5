import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import {
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
  type RelationshipType,
} from '../domain/relationship-types.ts';
import type { ResultNode } from '../store/fetch-result.ts';

/** The GraphQL type of each kind of entity. */
export const ENTITY_TYPE_NAMES = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'PublicBody',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Segment',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** What a node can be, as plans tell it apart. */
export type NodeKind = EntityKind | RelationshipType | 'CLAIM' | 'SOURCE';

/** The kind of node that each GraphQL object type with an id stands for. */
export const NODE_KIND_BY_TYPE_NAME: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ...ENTITY_KINDS.map((kind) => [ENTITY_TYPE_NAMES[kind], kind] as const),
  ...RELATIONSHIP_TYPES.map((type) => [ruleForType(type).typeName, type] as const),
  ['Claim', 'CLAIM'],
  ['Source', 'SOURCE'],
]);

/** The field that lists the parties with a role: INVESTOR → "investors", AUTHORITY → "authorities". */
export function partiesField(role: PartyRole): string {
  const word = role.toLowerCase();
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The GraphQL type of a node that the store answered. */
export function typeNameOf(node: ResultNode): string {
  switch (node.nodeType) {
    case 'ENTITY':
      return ENTITY_TYPE_NAMES[node.kind];
    case 'RELATIONSHIP':
      return ruleForType(node.type).typeName;
    case 'CLAIM':
      return 'Claim';
    case 'SOURCE':
      return 'Source';
  }
}
