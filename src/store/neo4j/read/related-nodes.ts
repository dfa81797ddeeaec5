import { ID_KEY } from '../../sort-orders.ts';
import type { ListQuery } from './list-query.ts';
import type { ResultNode } from '../../fetch-result.ts';
import type { NodeVariable, EdgeContext } from './context.ts';
import { sortExpression } from './sort-expressions.ts';
import { nodeEdge, unpagedList, pageFragment } from './page.ts';
import type { CypherFragment, RowValues } from './fragment.ts';
import type { RelationshipList } from './relationship-lists.ts';
import { claimsMatching } from './lists.ts';

/** The node that a pattern matches, or null. */
export function relatedNode(
  { builder, edge, name, where }: EdgeContext,
  nodeType: NodeVariable['nodeType'],
  match: string,
  extraConditions: readonly string[] = [],
): CypherFragment<ResultNode | null> {
  const { prefix, text, read } = builder.node({ nodeType, name }, edge.selection);
  const conditions = [...where, ...extraConditions];
  return {
    text: `COLLECT { ${match}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`} ${prefix} RETURN ${text} }`,
    read: (value, reader, parentId) => {
      const [row] = value as RowValues;
      return row === undefined ? null : read(row, reader, parentId);
    },
  };
}

/** All nodes that a pattern matches, each once, by ID. */
export function relatedNodes(
  { builder, edge, name, where }: EdgeContext,
  nodeType: NodeVariable['nodeType'],
  match: string,
  extraConditions: readonly string[] = [],
): CypherFragment<ResultNode[]> {
  const query: ListQuery = {
    match,
    where: [...where, ...extraConditions],
    distinctRow: `DISTINCT ${name}`,
    rowVariables: name,
    keys: [sortExpression(ID_KEY, `${name}.id`)],
    indexed: false,
  };
  return unpagedList(query, builder.node({ nodeType, name }, edge.selection));
}

/** A page of relationships. */
export function relationshipPage(
  context: EdgeContext,
  { query, row }: RelationshipList,
): CypherFragment<unknown> {
  return pageFragment(context, query, nodeEdge(context.builder.node(row, context.edge.selection)));
}

/** A page of the claims that a pattern matches. */
export function claimPage(context: EdgeContext, match: string): CypherFragment<unknown> {
  const { builder, edge, name } = context;
  return pageFragment(
    context,
    claimsMatching(context, match),
    nodeEdge(builder.node({ nodeType: 'CLAIM', name }, edge.selection)),
  );
}
