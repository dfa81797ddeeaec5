import type { PartyRole } from '../../../domain/relationship-types.ts';
import type { ConnectionPage } from '../../fetch-result.ts';
import type { EdgeArguments, PlanEdge } from '../../plan.ts';
import type { SqlRow } from '../connection.ts';
import { oneOf, raw, sql, type SqlFragment } from '../sql.ts';
import type { FetchContext } from './context.ts';
import type { ListQuery } from './list-query.ts';
import { relationshipReader } from './nodes.ts';
import { relationshipList } from './relationship-lists.ts';
import type { ListStart } from './relationship-starts.ts';
import { GROUP_IDS } from './view-conditions.ts';

/** The first role that matches of an entity or its subsidiaries, in the order of the parties. */
function groupRole({ ownRoles }: EdgeArguments): SqlFragment {
  const role = "p.value ->> '$.role'";
  const matches = ownRoles === undefined ? raw('true') : oneOf(role, ownRoles);
  return sql`(SELECT ${raw(role)} FROM json_each(r.doc, '$.parties') p WHERE p.value ->> '$.entity' IN ${GROUP_IDS} AND ${matches} ORDER BY p.key LIMIT 1)`;
}

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
  const ofEntity = start.by === 'tie' || start.by === 'group' || start.by === 'hub';
  const withRoles = ofEntity && edge.pageFields.role;
  const roles = start.by === 'group' ? groupRole(args) : raw('t.roles');
  const columns = withRoles
    ? { ...nodeReader.columns, select: sql`${nodeReader.columns.select}, ${roles}` }
    : nodeReader.columns;
  const createQuery = (): ListQuery => relationshipList(edge.name, args, context.view, start, columns);
  // The candidates change with the graph, so their list is not cached.
  const reader =
    start.by === 'ids'
      ? context.planCache.uncached(createQuery())
      : context.readerFor(edge, args, createQuery, start.by === 'party' ? `party ${start.id}` : start.by);
  if (!withRoles) return context.nodePage(edge, args, reader, parentId, nodeReader.read);
  const edgeFields = (row: SqlRow) => {
    const matching = String(row.at(-1)).trim().split(' ') as PartyRole[];
    const role = matching.find((each) => args.ownRoles?.includes(each) ?? true);
    return role === undefined ? {} : { role };
  };
  return context.nodePage(edge, args, reader, parentId, nodeReader.read, { edgeFields });
}
