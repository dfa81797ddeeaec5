import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { entityLabel } from '../core/entity-label.ts';
import { EntityNamesDocument } from '../generated/operations.ts';

/**
 * Labels of entities, in the order of their IDs. IDs take their place until they are loaded.
 */
export function useEntityNames(ids: readonly string[]): string[] {
  const result = useRetryingQuery(EntityNamesDocument, { ids }, ids.length === 0);
  const nodes = result.state === 'loaded' ? result.data.nodes : [];
  return ids.map((id, index) => {
    const node = nodes[index];
    return node && 'shortName' in node ? entityLabel(node) : id;
  });
}
