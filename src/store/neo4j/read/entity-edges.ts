import type { PartyRole } from '../../../domain/relationship-types.ts';
import { ENTITY_REFERENCE_TYPES } from '../model.ts';
import { roleConditions, parameterFor, type ChildEdge } from './context.ts';
import { claimPage, relatedNodes, relatedNode, relationshipPage } from './related-nodes.ts';
import { counterpartyList, counterpartyPage } from './counterparties.ts';
import { unpagedList, pageFragment } from './page.ts';
import type { CypherFragment } from './fragment.ts';
import { relationshipsMatching } from './relationship-lists.ts';
import { groupPattern } from './view-conditions.ts';

/**
 * A page of the relationships of an entity or its group, each with the first role that matches.
 */
function participationPage(context: ChildEdge): CypherFragment<unknown> {
  const { builder, edge, argumentShape, parent, name } = context;
  const [participation, role] = [`t${edge.index}`, `o${edge.index}`];
  const isGroup = argumentShape.present.has('includeSubsidiaries');
  const member = isGroup ? `m${edge.index}` : parent.name;
  const from = isGroup ? groupPattern(parent.name, member) : `(${member})`;
  const other = argumentShape.present.has('with') ? parameterFor(context, 'with', (args) => args.with) : null;
  // An entity shares no relationship with itself.
  const shared =
    other === null
      ? []
      : [`${member}.id <> ${other}`, `EXISTS { MATCH (${name})<--(:Entity {id: ${other}}) }`];
  const relationships = relationshipsMatching(
    context,
    `MATCH ${from}-[${participation}]->(${name}:Relationship)`,
    [...roleConditions(context, participation, 'ownRoles'), ...shared],
  );
  if (!edge.pageFields.role) return relationshipPage(context, relationships);
  const node = builder.node(relationships.row, edge.selection);
  const conditions = roleConditions(context, role, 'ownRoles').map((condition) => `WHERE ${condition} `);
  const roles = `COLLECT { MATCH ${from}-[${role}]->(${name}) ${conditions.join('')}WITH ${role} ORDER BY ${role}.ordinal LIMIT 1 RETURN type(${role}) }`;
  return pageFragment(context, relationships.query, {
    prefix: node.prefix,
    text: `[${node.text}, ${roles}]`,
    read: (value, reader, parentId) => {
      const [relationship, [first]] = value as [unknown, readonly [PartyRole]];
      return { node: node.read(relationship, reader, parentId), role: first };
    },
  });
}

/** The fragment of an edge from an entity; null if entities have no such edge. */
export function entityEdge(context: ChildEdge): CypherFragment<unknown> | null {
  const { builder, edge, parent, name } = context;
  const from = `MATCH (${parent.name})`;
  switch (edge.name) {
    case 'relationships':
      return participationPage(context);
    case 'subjectOf':
      return relationshipPage(
        context,
        relationshipsMatching(context, `${from}<-[:CONCERNS]-(${name}:Relationship)`),
      );
    case 'counterparties':
      return counterpartyPage(context);
    case 'counterparts':
      return unpagedList(
        counterpartyList(context),
        builder.node({ nodeType: 'ENTITY', name }, edge.selection),
      );
    case 'claims':
      return claimPage(context, `${from}<-[:ABOUT]-(${name}:Claim)`);
    case 'products':
      return relatedNodes(context, 'ENTITY', `${from}<-[:${ENTITY_REFERENCE_TYPES.maker}]-(${name}:Entity)`);
    case 'parent':
    case 'maker':
    case 'place':
      return relatedNode(
        context,
        'ENTITY',
        `${from}-[:${ENTITY_REFERENCE_TYPES[edge.name]}]->(${name}:Entity)`,
      );
    default:
      return null;
  }
}
