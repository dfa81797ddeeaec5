import type { PartyRole } from '../../../domain/relationship-types.ts';
import type { RelationshipNode } from '../../fetch-result.ts';
import { ENTITY_REFERENCE_TYPES } from '../model.ts';
import { ofRoles, valueOf, type Followed } from './context.ts';
import { claimPage, everyAt, oneAt, relationshipPage } from './related-nodes.ts';
import { neighbours } from './counterparties.ts';
import { asNode, everyOf, pageOf } from './page.ts';
import type { Piece, Row } from './fragment.ts';
import { relationshipsAt } from './relationship-lists.ts';

/** A page of the relationships of which an entity is a party, with its own role in each: the first that fits. */
function ownRelationships(step: Followed): Piece<unknown> {
  const { compiling, edge, form, owner, name } = step;
  const [tie, role] = [`t${edge.index}`, `o${edge.index}`];
  const other = form.given.has('with') ? valueOf(step, 'with', (args) => args.with) : null;
  // With itself an entity has nothing.
  const shared =
    other === null
      ? []
      : [`${owner.name}.id <> ${other}`, `EXISTS { MATCH (${name})<--(:Entity {id: ${other}}) }`];
  const found = relationshipsAt(step, `MATCH (${owner.name})-[${tie}]->(${name}:Relationship)`, [
    ...ofRoles(step, tie, 'ownRoles'),
    ...shared,
  ]);
  if (!edge.selection.fields.has('role')) return relationshipPage(step, found);
  const thing = compiling.thing(found.row, edge.selection);
  const conditions = ofRoles(step, role, 'ownRoles').map((condition) => `WHERE ${condition} `);
  const roles = `COLLECT { MATCH (${owner.name})-[${role}]->(${name}) ${conditions.join('')}WITH ${role} ORDER BY ${role}.ordinal LIMIT 1 RETURN type(${role}) }`;
  return pageOf(step, found.list, {
    before: thing.before,
    text: `[${thing.text}, ${roles}]`,
    read: (value, reading, of) => {
      const [relationship, [first]] = value as [unknown, readonly [PartyRole]];
      return { node: thing.read(relationship, reading, of), role: first };
    },
  });
}

/** A page of the entities that share a relationship with one, each with the relationships that link the two where they are selected. */
function counterparties(step: Followed): Piece<unknown> {
  const { compiling, edge, form, owner, name } = step;
  const list = neighbours(step);
  const thing = compiling.thing({ kind: 'ENTITY', name }, edge.selection);
  if (edge.linkSelection === null) return pageOf(step, list, asNode(thing));
  const link = `l${edge.index}`;
  const linking = relationshipsAt(
    { ...step, name: link, form: { ...form, order: undefined } },
    `MATCH (${name})-->(${link}:Relationship)`,
    [`EXISTS { MATCH (${link})<--(${owner.name}) }`],
  );
  const links = everyOf(linking.list, compiling.thing(linking.row, edge.linkSelection));
  return pageOf(step, list, {
    before: thing.before,
    text: `[${thing.text}, ${links.text}]`,
    read: (value, reading, of) => {
      const [found, relationships] = value as Row;
      return {
        node: thing.read(found, reading, of),
        relationships: links.read(relationships, reading, of) as RelationshipNode[],
      };
    },
  });
}

/** An edge that leads from an entity; null for one that does not. */
export function fromEntity(step: Followed): Piece<unknown> | null {
  const { compiling, edge, owner, name } = step;
  const from = `MATCH (${owner.name})`;
  switch (edge.name) {
    case 'relationships':
      return ownRelationships(step);
    case 'subjectOf':
      return relationshipPage(step, relationshipsAt(step, `${from}<-[:CONCERNS]-(${name}:Relationship)`));
    case 'counterparties':
      return counterparties(step);
    case 'counterparts':
      return everyOf(neighbours(step), compiling.thing({ kind: 'ENTITY', name }, edge.selection));
    case 'claims':
      return claimPage(step, `${from}<-[:ABOUT]-(${name}:Claim)`);
    case 'products':
      return everyAt(step, 'ENTITY', `${from}<-[:${ENTITY_REFERENCE_TYPES.maker}]-(${name}:Entity)`);
    case 'parent':
    case 'maker':
    case 'place':
      return oneAt(step, 'ENTITY', `${from}-[:${ENTITY_REFERENCE_TYPES[edge.name]}]->(${name}:Entity)`);
    default:
      return null;
  }
}
