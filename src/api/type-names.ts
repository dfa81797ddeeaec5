import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import {
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
  type RelationshipType,
} from '../domain/relationship-types.ts';
import type { ResultNode } from '../store/fetch-result.ts';

/** GraphQL type of each entity kind. */
export const ENTITY_TYPE_NAMES = {
  COMPANY: 'Company',
  PERSON: 'Person',
  PUBLIC_BODY: 'PublicBody',
  PRODUCT: 'Product',
  FACILITY: 'Facility',
  SEGMENT: 'Segment',
  PLACE: 'Place',
} as const satisfies Record<EntityKind, string>;

/** Kind of a node, as plans distinguish it. */
export type NodeKind = EntityKind | RelationshipType | 'CLAIM' | 'SOURCE';

/** Node kind of each GraphQL object type with an ID. */
export const NODE_KIND_BY_TYPE_NAME: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ...ENTITY_KINDS.map((kind) => [ENTITY_TYPE_NAMES[kind], kind] as const),
  ...RELATIONSHIP_TYPES.map((type) => [ruleForType(type).typeName, type] as const),
  ['Claim', 'CLAIM'],
  ['Source', 'SOURCE'],
]);

/** Field that lists the entities in a role or of a kind: AUTHORITY → "authorities". */
export function listField(name: PartyRole | EntityKind): string {
  const word = name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** GraphQL type of a node from the store. */
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
