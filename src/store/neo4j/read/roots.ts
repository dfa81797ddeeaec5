import type { FetchResult } from '../../fetch-result.ts';
import type { PlanEdge, RootEdgeName, NodeType } from '../../plan.ts';
import {
  entityKindConditions,
  parameterFor,
  type StatementBuilder,
  type NodeVariable,
  type EdgeContext,
} from './context.ts';
import { conflictPage } from './conflicts.ts';
import { graphSummary } from './graph-summary.ts';
import { presentNodeTypes, argumentShapeOf } from './argument-shape.ts';
import { recordedClaimCondition, relationshipInView, sourceInView } from './view-conditions.ts';
import type { ListQuery } from './list-query.ts';
import { claimList, entityList, sourceList } from './lists.ts';
import { nodeEdge, pageFragment } from './page.ts';
import type { CypherFragment, RowValues } from './fragment.ts';
import { relationshipList } from './relationship-lists.ts';
import { searchPage } from './search.ts';

/** A complete statement with one row. Its only column is read from a list of rows. */
function singleRowStatement(fragment: CypherFragment<unknown>, prefix = ''): CypherFragment<FetchResult> {
  return {
    text: `${prefix === '' ? '' : `${prefix} `}RETURN ${fragment.text} AS answer`,
    read: (rows, reader) => fragment.read((rows as RowValues)[0], reader, '') as FetchResult,
  };
}

function rootPage(context: EdgeContext, query: ListQuery, row: NodeVariable): CypherFragment<FetchResult> {
  return singleRowStatement(
    pageFragment(context, query, nodeEdge(context.builder.node(row, context.edge.selection))),
    query.candidates?.lookup,
  );
}

/** Label of each node type, and the condition for being in view. */
const NODE_LABELS: Readonly<
  Record<NodeType, { readonly label: string; readonly inView?: typeof relationshipInView }>
> = {
  ENTITY: { label: 'Entity' },
  RELATIONSHIP: { label: 'Relationship', inView: relationshipInView },
  // In any state: a link to a retracted claim leads to the reason.
  CLAIM: { label: 'Claim', inView: recordedClaimCondition },
  SOURCE: { label: 'Source', inView: sourceInView },
};

/**
 * Nodes in view with the given IDs, in their order, and null for an unknown ID; or at most two
 * entities with an identifier.
 */
function nodesById(context: EdgeContext): CypherFragment<FetchResult> {
  const { builder, edge, argumentShape, name } = context;
  const lists = presentNodeTypes(argumentShape).map((nodeType) => {
    const { label, inView } = NODE_LABELS[nodeType];
    const conditions = [
      ...(inView === undefined ? [] : [inView(name, builder.view.floor)]),
      ...(nodeType === 'ENTITY' ? entityKindConditions(context) : []),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const ids = parameterFor(context, `ids${label}`, ({ ids: all = [], idTypes }) =>
      idTypes === undefined ? all : all.filter((_, index) => idTypes[index] === nodeType),
    );
    const { prefix, text, read } = builder.node({ nodeType, name }, edge.selection);
    const match = argumentShape.present.has('identifier')
      ? `MATCH (:SearchKey {key: ${parameterFor(context, 'identifier', ({ identifier }) => identifier)}})<-[:FOUND_BY]-(${name}:${label}) ${where} WITH ${name} ORDER BY ${name}.id LIMIT 2`
      : `UNWIND ${ids} AS requested MATCH (${name}:${label} {id: requested}) ${where}`;
    return {
      nodeType,
      text: `COLLECT { ${match} ${prefix} RETURN ${text} }`,
      read,
    };
  });
  return singleRowStatement({
    text: `[${lists.map(({ text }) => text).join(', ')}]`,
    read: (value, reader) => {
      const nodesByType = lists.map(({ nodeType, read }, index) => ({
        nodeType,
        byId: new Map(
          ((value as readonly RowValues[])[index] ?? []).map((row) => {
            const node = read(row, reader, '');
            return [node.id, node] as const;
          }),
        ),
      }));
      if (argumentShape.present.has('identifier'))
        return nodesByType.flatMap(({ byId }) => [...byId.values()]);
      const { ids = [], idTypes } = reader.args(edge);
      return ids.map((id, index) => {
        const nodeType = idTypes?.[index];
        const match = nodesByType.find(
          (each) => (nodeType === undefined || nodeType === each.nodeType) && each.byId.has(id),
        );
        return match?.byId.get(id) ?? null;
      });
    },
  });
}

/** The statement of a root. It is read from the list of the rows' only column. */
export function rootStatement(
  builder: StatementBuilder,
  edge: PlanEdge<RootEdgeName>,
): CypherFragment<FetchResult> {
  const name = `n${edge.index}`;
  const context: EdgeContext = {
    builder,
    edge,
    argumentShape: builder.argumentShape(edge) ?? argumentShapeOf({}),
    name,
    where: [],
  };
  switch (edge.name) {
    case 'nodes':
      return nodesById(context);
    case 'graph':
      return singleRowStatement(graphSummary(edge.selection.fields, builder.view.floor));
    case 'entities':
      return rootPage(context, entityList(context), { nodeType: 'ENTITY', name });
    case 'relationships': {
      const { query, row } = relationshipList(context);
      return rootPage(context, query, row);
    }
    case 'claims':
      return rootPage(context, claimList(context), { nodeType: 'CLAIM', name });
    case 'sources':
      return rootPage(context, sourceList(context), { nodeType: 'SOURCE', name });
    case 'conflicts':
      return singleRowStatement(conflictPage(context));
    case 'search':
      return searchPage(context);
  }
}
