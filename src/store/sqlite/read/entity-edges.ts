import type { EdgeArguments, PlanEdge } from '../../plan.ts';
import type { FetchContext } from './context.ts';
import { counterpartyList, counterpartyPage } from './counterparties.ts';
import { productList } from './lists.ts';
import { entityReader, type LoadedNode } from './nodes.ts';
import { relationshipPage } from './related-nodes.ts';
import { entityListStart } from './relationship-starts.ts';

/** The result of an edge from an entity; undefined if entities have no such edge. */
export function entityEdge(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
  loaded: LoadedNode & { nodeType: 'ENTITY' },
): unknown {
  const { id, parent, maker, place } = loaded.record;
  switch (edge.name) {
    case 'relationships':
      return relationshipPage(context, edge, args, entityListStart(context, id, args), id);
    case 'subjectOf':
      return relationshipPage(context, edge, args, { by: 'subject' }, id);
    case 'counterparties':
      return counterpartyPage(context, edge, args, id);
    case 'claims':
      return context.claimPage(edge, args, 'about', id);
    case 'products': {
      const { columns, read } = entityReader(edge.selection, context.view);
      const reader = context.readerFor(edge, args, () => productList(edge.name, columns.select));
      return context.unpagedNodes(edge, reader, id, read);
    }
    case 'counterparts': {
      const reader = context.readerFor(edge, args, () => counterpartyList(edge.name, args, context.view));
      return context.unpagedRows(reader, id).map((row) => context.entityNode(String(row[0]), edge.selection));
    }
    case 'parent':
      return parent === undefined ? null : context.entityNode(parent, edge.selection);
    case 'maker':
      return maker === undefined ? null : context.entityNode(maker, edge.selection);
    case 'place':
      return place === undefined ? null : context.entityNode(place, edge.selection);
    default:
      return undefined;
  }
}
