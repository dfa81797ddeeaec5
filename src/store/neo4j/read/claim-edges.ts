import type { ResultNode } from '../../fetch-result.ts';
import type { ChildEdge } from './context.ts';
import { claimInView, relationshipInView, versionInViewCondition } from './view-conditions.ts';
import { claimPage, relatedNodes, relatedNode } from './related-nodes.ts';
import type { CypherFragment, RowValues } from './fragment.ts';

/** The subject of a claim: a relationship in view, or an entity. */
function subjectNode(context: ChildEdge): CypherFragment<ResultNode | null> {
  const { builder, parent, name } = context;
  const pattern = `MATCH (${parent.name})-[:ABOUT]->(${name}`;
  const relationship = relatedNode(context, 'RELATIONSHIP', `${pattern}:Relationship)`, [
    relationshipInView(name, builder.view.floor),
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

/** Claims that conflict with a claim: they share a conflict with it, and no position. */
function contradictingClaims(context: ChildEdge): CypherFragment<ResultNode[]> {
  const { builder, edge, parent, name } = context;
  const conflict = `x${edge.index}`;
  const sharedConflict = `(${parent.name})<-[own:STATED_BY]-(${conflict})-[other:STATED_BY]->(${name})`;
  return relatedNodes(
    context,
    'CLAIM',
    `MATCH (${parent.name})<-[:STATED_BY]-(${conflict}:Conflict)-[:STATED_BY]->(${name}:Claim)`,
    [
      versionInViewCondition(conflict),
      claimInView(name, builder.view.floor),
      // A claim in several positions would match itself.
      `${name} <> ${parent.name}`,
      `NOT EXISTS { MATCH ${sharedConflict} WHERE own.position = other.position }`,
    ],
  );
}

/** The fragment of an edge from a claim; null if claims have no such edge. */
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

/** The fragment of an edge from a source; null if sources have no such edge. */
export function sourceEdge(context: ChildEdge): CypherFragment<unknown> | null {
  const { edge, parent, name } = context;
  return edge.name === 'claims'
    ? claimPage(context, `MATCH (${parent.name})<-[:FROM]-(${name}:Claim)`)
    : null;
}
