import { linkId, type PartyLink } from '../../analysis/party-link.ts';
import type { Snapshot } from '../../analysis/snapshot.ts';
import type { Id } from '../../domain/id.ts';
import { PARTY_ROLES } from '../../domain/relationship-types.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode, RelationshipNode } from '../../store/fetch-result.ts';
import type { AnalysisResult } from '../root-field-runner.ts';

/**
 * Index of the entity that an argument names.
 * @throws BadUserInput for an unknown ID.
 */
export function entityIndex(snapshot: Snapshot, name: string, id: Id): number {
  const entity = snapshot.entityIndex(id);
  if (entity < 0)
    throw new BadUserInput(
      `\`${name}\` has an unknown entity ID: ${JSON.stringify(id.slice(0, 100))}; find IDs by name with \`search\``,
      [name],
    );
  return entity;
}

/**
 * Indexes of the entities that `of` names, each once.
 * @throws BadUserInput for an unknown ID, and for too few or too many entities.
 */
export function entityIndexes(snapshot: Snapshot, ids: readonly Id[], min: number, max: number): number[] {
  const indexes = [...new Set(ids)].map((id) => entityIndex(snapshot, 'of', id));
  if (indexes.length < min || indexes.length > max)
    throw new BadUserInput(
      `\`of\` must have between ${min} and ${max} different IDs (got ${indexes.length})`,
      ['of'],
    );
  return indexes;
}

/** Nodes and links of the response by their indexes in an analysis result. */
export function nodeLookup({ snapshot, entities, relationships }: AnalysisResult<unknown>) {
  const entity = (index: number) => entities.get(index) as EntityNode;
  const relationship = (index: number) => relationships.get(index) as RelationshipNode;
  return {
    entity,
    relationship,
    link: (link: PartyLink) => ({
      id: linkId(snapshot, link),
      source: snapshot.entityId(link.source),
      target: snapshot.entityId(link.target),
      sourceRole: PARTY_ROLES[link.sourceRole] ?? 'PARTNER',
      targetRole: PARTY_ROLES[link.targetRole] ?? 'PARTNER',
      relationship: relationship(link.relationship),
    }),
  };
}
