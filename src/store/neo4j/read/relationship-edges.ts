import { PARTY_KEY } from '../../sort-orders.ts';
import type { ListQuery } from './list-query.ts';
import type { PartyRole } from '../../../domain/relationship-types.ts';
import type { EntityNode, PartyResult } from '../../fetch-result.ts';
import { roleConditions, type ChildEdge } from './context.ts';
import { relationshipConflicts } from './conflicts.ts';
import { relationshipInView } from './view-conditions.ts';
import { sortExpression } from './sort-expressions.ts';
import { claimPage, relatedNodes, relatedNode } from './related-nodes.ts';
import { unpagedList } from './page.ts';
import type { CypherFragment } from './fragment.ts';
import { relationshipsMatching } from './relationship-lists.ts';

/** Parties of a relationship, in its order. */
function partyList(context: ChildEdge): CypherFragment<PartyResult[]> {
  const { builder, edge, parent, name, where } = context;
  const participation = `t${edge.index}`;
  const node = builder.node({ nodeType: 'ENTITY', name }, edge.selection);
  const query: ListQuery = {
    match: `MATCH (${parent.name})<-[${participation}]-(${name}:Entity)`,
    where: [...where, ...roleConditions(context, participation, 'otherRoles')],
    distinctRow: `${participation}, ${name}`,
    rowVariables: `${participation}, ${name}`,
    keys: [sortExpression(PARTY_KEY, `${participation}.ordinal`)],
    indexed: false,
  };
  return unpagedList(query, {
    prefix: node.prefix,
    text: `[type(${participation}), ${node.text}]`,
    read: (value, reader, parentId) => {
      const [role, entity] = value as [PartyRole, unknown];
      return { role, entity: node.read(entity, reader, parentId) as EntityNode };
    },
  });
}

/**
 * The fragment of an edge from a relationship; null if relationships have no such edge. If
 * conflicts are selected, the version in view is matched.
 */
export function relationshipEdge(context: ChildEdge): CypherFragment<unknown> | null {
  const { builder, edge, parent, name } = context;
  const from = `MATCH (${parent.name})`;
  switch (edge.name) {
    case 'parties':
      return partyList(context);
    case 'about':
      return relatedNodes(context, 'ENTITY', `${from}-[:CONCERNS]->(${name}:Entity)`);
    case 'claims':
      return claimPage(context, `${from}<-[:ABOUT]-(${name}:Claim)`);
    case 'conflicts':
      return relationshipConflicts(context, parent);
    case 'partOf':
      return relatedNode(context, 'RELATIONSHIP', `${from}-[:PART_OF]->(${name}:Relationship)`, [
        relationshipInView(name, builder.view.floor),
      ]);
    case 'parts': {
      const { query, row } = relationshipsMatching(context, `${from}<-[:PART_OF]-(${name}:Relationship)`);
      return unpagedList(query, builder.node(row, edge.selection));
    }
    default:
      return null;
  }
}
