import type { EdgeArguments } from '../../plan.ts';
import { relationshipCandidates } from './candidates.ts';
import type { FetchContext } from './context.ts';
import { sql } from '../sql.ts';

/**
 * The starting point of a list of relationships: all of them, those of one entity, or those with
 * known IDs. `group` means an entity with its subsidiaries. `hub` means an entity with so many
 * relationships that a scan of all relationships in order fills a page sooner than a sort of its
 * own.
 */
export type ListStart = { readonly by: 'all' } | { readonly by: 'hub' } | BoundedStart;
/** A starting point that bounds the list. */
export type BoundedStart =
  | { readonly by: 'tie' | 'group' | 'subject' | 'part' }
  | { readonly by: 'party'; readonly id: string }
  | { readonly by: 'ids'; readonly ids: readonly string[] };

/**
 * The starting point of a root list: the party of the filter with the lowest degree, or the
 * candidates for its words if they are few, or all relationships.
 */
export function rootListStart(
  { connection, nodeLoader }: FetchContext,
  { relationships }: EdgeArguments,
): ListStart {
  const [party, ...others] = relationships?.parties ?? [];
  if (party !== undefined) {
    const rarer = (a: string, b: string): string =>
      nodeLoader.currentDegree(b) < nodeLoader.currentDegree(a) ? b : a;
    return { by: 'party', id: others.reduce(rarer, party) };
  }
  const words = relationships?.words ?? [];
  const ids = words.length === 0 ? null : relationshipCandidates(connection, words);
  return ids === null ? { by: 'all' } : { by: 'ids', ids };
}

/**
 * The starting point of the list of an entity: its own participations, or, if these are many and
 * must be sorted, all relationships in the sort order.
 */
export function entityListStart(
  { planCache, nodeLoader }: FetchContext,
  id: string,
  args: EdgeArguments,
): ListStart {
  const { page, orderBy, relationships, ownRoles, with: other, includeSubsidiaries } = args;
  if (includeSubsidiaries) return { by: 'group' };
  const isUnfiltered =
    Object.keys(relationships ?? {}).length === 0 && ownRoles === undefined && other === undefined;
  if (orderBy === undefined || !isUnfiltered) return { by: 'tie' };
  const all = planCache.count(sql`SELECT max(key) FROM relationship`);
  const size = (page?.first ?? page?.last ?? 0) + 1;
  // A sort reads all participations; a scan in order meets one of them per all / degree rows.
  return { by: nodeLoader.currentDegree(id) ** 2 > size * all ? 'hub' : 'tie' };
}
