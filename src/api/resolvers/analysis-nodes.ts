import { linkId, type Link } from '../../analysis/party-link.ts';
import type { Snapshot } from '../../analysis/snapshot.ts';
import type { Id } from '../../domain/id.ts';
import { PARTY_ROLES } from '../../domain/relationship-types.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode, RelationshipNode } from '../../store/fetch-result.ts';
import type { Found } from '../root-field-runner.ts';

/** The number of the entity that an argument names. @throws BadUserInput where there is none. */
export function entityNumber(snapshot: Snapshot, name: string, id: Id): number {
  const entity = snapshot.entityOf(id);
  if (entity < 0)
    throw new BadUserInput(
      `"${name}" names ${JSON.stringify(id.slice(0, 100))}, and no entity has this id; search finds the ids of entities by their names`,
      [name],
    );
  return entity;
}

/** The numbers of the entities that an argument names, each once. */
export function entityNumbers(snapshot: Snapshot, ids: readonly Id[], least: number, most: number): number[] {
  const numbers = [...new Set(ids)].map((id) => entityNumber(snapshot, 'of', id));
  if (numbers.length < least || numbers.length > most)
    throw new BadUserInput(
      `"of" names ${numbers.length} different entities, and has to name from ${least} to ${most}`,
      ['of'],
    );
  return numbers;
}

/** What was found, in objects of the answer. */
export function tellingOf({ snapshot, entities, relationships }: Found<unknown>) {
  const entity = (number: number) => entities.get(number) as EntityNode;
  const relationship = (number: number) => relationships.get(number) as RelationshipNode;
  return {
    entity,
    relationship,
    link: (link: Link) => ({
      id: linkId(snapshot, link),
      source: snapshot.entityId(link.source),
      target: snapshot.entityId(link.target),
      sourceRole: PARTY_ROLES[link.sourceRole] ?? 'PARTNER',
      targetRole: PARTY_ROLES[link.targetRole] ?? 'PARTNER',
      relationship: relationship(link.relationship),
    }),
  };
}
