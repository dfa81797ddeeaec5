import type { PartyRole } from '../../../domain/relationship-types.ts';
import type { ConnectionPage } from '../../fetch-result.ts';
import type { EdgeArguments, PlanEdge } from '../../plan.ts';
import type { SqlRow } from '../connection.ts';
import { sql } from '../sql.ts';
import type { FetchContext } from './context.ts';
import type { ListQuery } from './list-query.ts';
import { relationshipReader } from './nodes.ts';
import { relationshipList } from './relationship-lists.ts';
import type { ListStart } from './relationship-starts.ts';

/**
 * A page of relationships. Those of an entity have the first role of the entity that matches.
 */
export function relationshipPage(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
  start: ListStart,
  parentId: string,
): ConnectionPage {
  const nodeReader = relationshipReader(edge.selection);
  const withRoles = (start.by === 'tie' || start.by === 'hub') && edge.pageFields.role;
  const columns = withRoles
    ? { ...nodeReader.columns, select: sql`${nodeReader.columns.select}, t.roles` }
    : nodeReader.columns;
  const createQuery = (): ListQuery => relationshipList(edge.name, args, context.view, start, columns);
  // The candidates change with the graph, so their list is not cached.
  const reader =
    start.by === 'ids'
      ? context.planCache.uncached(createQuery())
      : context.readerFor(edge, args, createQuery, start.by === 'party' ? `party ${start.id}` : start.by);
  if (!withRoles) return context.nodePage(edge, args, reader, parentId, nodeReader.read);
  const edgeFields = (row: SqlRow) => {
    const roles = String(row.at(-1)).trim().split(' ') as PartyRole[];
    const role = roles.find((each) => args.ownRoles?.includes(each) ?? true);
    return role === undefined ? {} : { role };
  };
  return context.nodePage(edge, args, reader, parentId, nodeReader.read, { edgeFields });
}
