import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { EntityNamesDocument } from '../generated/operations.ts';

/** The names of entities, by their ids; ids where the names are not there yet. */
export function useEntityNames(ids: readonly string[]): string[] {
  const result = useRetryingQuery(EntityNamesDocument, { ids }, ids.length === 0);
  const nodes = result.state === 'loaded' ? result.data.nodes : [];
  return ids.map((id, index) => {
    const node = nodes[index];
    return node && 'shortName' in node ? node.shortName : id;
  });
}
