import type { PartyResult } from '../../fetch-result.ts';
import { MAX_LIST_SIZE } from '../../limits.ts';
import type { EdgeArguments, PlanEdge } from '../../plan.ts';
import { relationshipConflicts } from './conflicts.ts';
import type { FetchContext } from './context.ts';
import { relationshipReader, type LoadedNode } from './nodes.ts';
import { relationshipList } from './relationship-lists.ts';

/** The result of an edge from a relationship; undefined if relationships have no such edge. */
export function relationshipEdge(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
  loaded: LoadedNode & { nodeType: 'RELATIONSHIP' },
): unknown {
  const { id, parties = [], about = [], partOf } = loaded.record;
  switch (edge.name) {
    case 'parties': {
      const { otherRoles } = args;
      const matches =
        otherRoles === undefined ? parties : parties.filter(({ role }) => otherRoles.includes(role));
      return matches.slice(0, MAX_LIST_SIZE).map(({ role, entity }): PartyResult => ({
        role,
        entity: context.entityNode(entity, edge.selection),
      }));
    }
    case 'about':
      return [...new Set(about)]
        .sort()
        .slice(0, MAX_LIST_SIZE)
        .map((entity) => context.entityNode(entity, edge.selection));
    case 'claims':
      return context.claimPage(edge, args, 'about', id);
    case 'conflicts':
      return relationshipConflicts(context, edge, loaded);
    case 'partOf': {
      const whole = partOf === undefined ? null : context.nodeLoader.relationship(partOf, edge.selection);
      return whole === null ? null : context.expand(whole, edge.selection);
    }
    case 'parts': {
      const { columns, read } = relationshipReader(edge.selection);
      const reader = context.readerFor(edge, args, () =>
        relationshipList(edge.name, args, context.view, { by: 'part' }, columns),
      );
      return context.unpagedNodes(edge, reader, id, read);
    }
    default:
      return undefined;
  }
}
