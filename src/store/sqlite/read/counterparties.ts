import type { ConnectionPage, RelationshipNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments } from '../../plan.ts';
import type { Growing } from './context.ts';
import type { Kept } from './plan-cache.ts';
import { linkList, neighbourList } from './relationship-lists.ts';
import { relationshipReader } from './nodes.ts';

/** A page of the entities that share a relationship with one, each with the relationships that link the two where they are selected. */
export function counterpartyPage(
  fetch: Growing & { readonly kept: Kept },
  edge: PlanEdge,
  args: EdgeArguments,
  owner: string,
): ConnectionPage {
  const lister = fetch.lister(edge, args, () => neighbourList(edge.name, args, fetch.day));
  const { linkSelection } = edge;
  if (linkSelection === null)
    return fetch.rowPage(edge, args, lister, owner, ([id]) => ({
      node: fetch.entity(String(id), edge.selection),
    }));
  const reader = relationshipReader(linkSelection);
  const between = fetch.kept.passing(linkList(edge.name, args, fetch.day, owner, reader.columns));
  return fetch.rowPage(edge, args, lister, owner, ([id]) => ({
    node: fetch.entity(String(id), edge.selection),
    relationships: fetch
      .every(between, String(id))
      .map(
        (row) => fetch.grown(reader.read(row, between.list.keys.length), linkSelection) as RelationshipNode,
      ),
  }));
}
