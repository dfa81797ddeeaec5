import type { ResultNode } from '../../fetch-result.ts';
import type { ChildEdge } from './context.ts';
import { acceptedClaimCondition, versionInViewCondition, knownCondition } from './view-conditions.ts';
import { claimPage, relatedNodes, relatedNode } from './related-nodes.ts';
import type { CypherFragment, RowValues } from './fragment.ts';

/** What a claim is about: a relationship in view, or an entity. */
function subjectNode(context: ChildEdge): CypherFragment<ResultNode | null> {
  const { parent, name } = context;
  const pattern = `MATCH (${parent.name})-[:ABOUT]->(${name}`;
  const relationship = relatedNode(context, 'RELATIONSHIP', `${pattern}:Relationship)`, [
    knownCondition(name),
  ]);
  const entity = relatedNode(context, 'ENTITY', `${pattern}:Entity)`);
  return {
    text: `[${relationship.text}, ${entity.text}]`,
    read: (value, reader, parentId) => {
      const [first, second] = value as RowValues;
      return relationship.read(first, reader, parentId) ?? entity.read(second, reader, parentId);
    },
  };
}

/** Claims that cannot be true together with one: they stand in a conflict with it, and in no position of it together. */
function contradictingClaims(context: ChildEdge): CypherFragment<ResultNode[]> {
  const { edge, parent, name } = context;
  const conflict = `x${edge.index}`;
  const sharedConflict = `(${parent.name})<-[own:STATED_BY]-(${conflict})-[other:STATED_BY]->(${name})`;
  return relatedNodes(
    context,
    'CLAIM',
    `MATCH (${parent.name})<-[:STATED_BY]-(${conflict}:Conflict)-[:STATED_BY]->(${name}:Claim)`,
    [
      versionInViewCondition(conflict),
      acceptedClaimCondition(name),
      // One that stands in several positions stands beside itself.
      `${name} <> ${parent.name}`,
      `NOT EXISTS { MATCH ${sharedConflict} WHERE own.position = other.position }`,
    ],
  );
}

/** An edge that leads from a claim; null for one that does not. */
export function claimEdge(context: ChildEdge): CypherFragment<unknown> | null {
  const { edge, parent, name } = context;
  switch (edge.name) {
    case 'about':
      return subjectNode(context);
    case 'source':
      return relatedNode(context, 'SOURCE', `MATCH (${parent.name})-[:FROM]->(${name}:Source)`);
    case 'contradictedBy':
      return contradictingClaims(context);
    default:
      return null;
  }
}

/** An edge that leads from a source; null for one that does not. */
export function sourceEdge(context: ChildEdge): CypherFragment<unknown> | null {
  const { edge, parent, name } = context;
  return edge.name === 'claims'
    ? claimPage(context, `MATCH (${parent.name})<-[:FROM]-(${name}:Claim)`)
    : null;
}
