import type { ConnectionPage, RelationshipNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments } from '../../plan.ts';
import type { FetchContext } from './context.ts';
import type { PlanCache } from './plan-cache.ts';
import { linkList, counterpartyList } from './relationship-lists.ts';
import { relationshipReader } from './nodes.ts';

/** A page of the counterparties of an entity, each with the shared relationships if selected. */
export function counterpartyPage(
  context: FetchContext & { readonly planCache: PlanCache },
  edge: PlanEdge,
  args: EdgeArguments,
  parentId: string,
): ConnectionPage {
  const reader = context.readerFor(edge, args, () => counterpartyList(edge.name, args, context.day));
  const { linkSelection } = edge;
  if (linkSelection === null)
    return context.edgePage(edge, args, reader, parentId, ([id]) => ({
      node: context.entityNode(String(id), edge.selection),
    }));
  const nodeReader = relationshipReader(linkSelection);
  const linkReader = context.planCache.uncached(
    linkList(edge.name, args, context.day, parentId, nodeReader.columns),
  );
  return context.edgePage(edge, args, reader, parentId, ([id]) => ({
    node: context.entityNode(String(id), edge.selection),
    relationships: context
      .unpagedRows(linkReader, String(id))
      .map(
        (row) =>
          context.expand(
            nodeReader.read(row, linkReader.query.keys.length),
            linkSelection,
          ) as RelationshipNode,
      ),
  }));
}
