import { ruleForType, type PartyRole, type RelationshipType } from './relationship-types.ts';

/** The connection of two parties of a relationship (domain.md, Tied and co-parties). */
export const LINK_KINDS = ['TIE', 'CO_PARTY'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Whether a role in a relationship ties its holder to a party with another role. */
export function rolesTie(type: RelationshipType, role: PartyRole, otherRole: PartyRole): boolean {
  return role !== otherRole || ruleForType(type).betweenEquals;
}
