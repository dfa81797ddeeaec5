import type { ResultNode } from '../../fetch-result.ts';
import type { Followed } from './context.ts';
import { accepted, holds, known } from './view-conditions.ts';
import { claimPage, everyAt, oneAt } from './related-nodes.ts';
import type { Piece, Row } from './fragment.ts';

/** What a claim is about: a relationship in view, or an entity. */
function about(step: Followed): Piece<ResultNode | null> {
  const { owner, name } = step;
  const pattern = `MATCH (${owner.name})-[:ABOUT]->(${name}`;
  const relationship = oneAt(step, 'RELATIONSHIP', `${pattern}:Relationship)`, [known(name)]);
  const entity = oneAt(step, 'ENTITY', `${pattern}:Entity)`);
  return {
    text: `[${relationship.text}, ${entity.text}]`,
    read: (value, reading, of) => {
      const [first, second] = value as Row;
      return relationship.read(first, reading, of) ?? entity.read(second, reading, of);
    },
  };
}

/** Claims that cannot be true together with one: they stand in a conflict with it, and in no position of it together. */
function contradictedBy(step: Followed): Piece<ResultNode[]> {
  const { edge, owner, name } = step;
  const conflict = `x${edge.index}`;
  const together = `(${owner.name})<-[own:STATED_BY]-(${conflict})-[other:STATED_BY]->(${name})`;
  return everyAt(
    step,
    'CLAIM',
    `MATCH (${owner.name})<-[:STATED_BY]-(${conflict}:Conflict)-[:STATED_BY]->(${name}:Claim)`,
    [
      holds(conflict),
      accepted(name),
      // One that stands in several positions stands beside itself.
      `${name} <> ${owner.name}`,
      `NOT EXISTS { MATCH ${together} WHERE own.position = other.position }`,
    ],
  );
}

/** An edge that leads from a claim; null for one that does not. */
export function fromClaim(step: Followed): Piece<unknown> | null {
  const { edge, owner, name } = step;
  switch (edge.name) {
    case 'about':
      return about(step);
    case 'source':
      return oneAt(step, 'SOURCE', `MATCH (${owner.name})-[:FROM]->(${name}:Source)`);
    case 'contradictedBy':
      return contradictedBy(step);
    default:
      return null;
  }
}

/** An edge that leads from a source; null for one that does not. */
export function fromSource(step: Followed): Piece<unknown> | null {
  const { edge, owner, name } = step;
  return edge.name === 'claims' ? claimPage(step, `MATCH (${owner.name})<-[:FROM]-(${name}:Claim)`) : null;
}
