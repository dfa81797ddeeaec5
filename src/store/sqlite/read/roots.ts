import type { ConnectionPage, FetchResult } from '../../fetch-result.ts';
import type { EdgeArguments, PlanEdge, RootEdgeName } from '../../plan.ts';
import { entityCandidates, entityIdsWithKeys } from './candidates.ts';
import { conflictPage } from './conflicts.ts';
import type { FetchContext } from './context.ts';
import { graphSummary } from './graph-summary.ts';
import type { ListQuery } from './list-query.ts';
import { entityList, sourceList } from './lists.ts';
import { entityReader, sourceReader } from './nodes.ts';
import { relationshipPage } from './related-nodes.ts';
import { rootListStart } from './relationship-starts.ts';
import { searchPage } from './search.ts';

function entityPage(context: FetchContext, edge: PlanEdge, args: EdgeArguments): ConnectionPage {
  const nodeReader = entityReader(edge.selection, context.view);
  const candidates = entityCandidates(context.connection, args.entities ?? {});
  const createQuery = (): ListQuery =>
    entityList(edge.name, args, context.view, candidates, nodeReader.columns.select);
  // The candidates change with the graph, so their list is not cached.
  const reader =
    candidates === null
      ? context.readerFor(edge, args, createQuery)
      : context.planCache.uncached(createQuery());
  return context.nodePage(edge, args, reader, '', nodeReader.read);
}

/** The IDs of the arguments, or those of at most two entities with an identifier. */
function requestedIds(
  { connection }: FetchContext,
  { ids = [], identifier }: EdgeArguments,
): readonly string[] {
  return identifier === undefined ? ids : entityIdsWithKeys(connection, [identifier], 2);
}

/** The result of a root edge. */
export function rootResult(
  context: FetchContext,
  edge: PlanEdge<RootEdgeName>,
  args: EdgeArguments,
): FetchResult {
  const { selection } = edge;
  switch (edge.name) {
    case 'nodes':
      return requestedIds(context, args).map((id, index) => {
        const loaded = context.nodeLoader.anyNode(id, selection, args, args.idTypes?.[index]);
        return loaded === null ? null : context.expand(loaded, selection);
      });
    case 'graph':
      return graphSummary(context.connection, context.planCache, context.view, selection.fields);
    case 'entities':
      return entityPage(context, edge, args);
    case 'relationships':
      return relationshipPage(context, edge, args, rootListStart(context, args), '');
    case 'claims':
      return context.claimPage(edge, args, '', '');
    case 'sources': {
      const { columns, read } = sourceReader(selection);
      const reader = context.readerFor(edge, args, () => sourceList(edge.name, context.view, columns));
      return context.nodePage(edge, args, reader, '', read);
    }
    case 'conflicts':
      return conflictPage(context, edge, args);
    case 'search':
      return searchPage(context, edge, args);
  }
}
