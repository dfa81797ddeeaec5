import { CURRENT_VIEW } from '../domain/graph-view.ts';
import type { Id } from '../domain/id.ts';
import { parseViewId } from '../domain/view-id.ts';
import type { NodeType, Plan } from '../store/plan.ts';
import type { GraphStore } from '../store/port.ts';
import { emptyEdge } from './mutable-plan.ts';

/** Kind of node that an ID in an argument stands for. */
export type ReferencedKind = Extract<NodeType, 'ENTITY' | 'RELATIONSHIP' | 'SOURCE'> | 'DATASET';

/** Maximum number of IDs that are remembered; above it, all are forgotten. */
const MAX_REMEMBERED_IDS = 20_000;

/** Plan for nodes by ID, without any of their fields. */
const ID_PLAN: Plan = {
  name: 'knownIds',
  root: {
    ...emptyEdge({ name: 'nodes', form: 'list', targetKinds: new Set() }, 'nodes()', 0),
    name: 'nodes',
    typeCondition: null,
  },
};

/**
 * The IDs of a store that exist. Nodes are never deleted, so an ID that was found once is not
 * looked up again.
 */
export class KnownIds {
  readonly #store: Pick<GraphStore, 'fetch' | 'datasets'>;
  readonly #found: Record<ReferencedKind, Set<Id>> = {
    ENTITY: new Set(),
    RELATIONSHIP: new Set(),
    SOURCE: new Set(),
    DATASET: new Set(),
  };

  constructor(store: Pick<GraphStore, 'fetch' | 'datasets'>) {
    this.#store = store;
  }

  /** The texts that are not IDs of nodes of this kind, each once. */
  async unknownOf(kind: ReferencedKind, ids: readonly string[]): Promise<string[]> {
    const found = this.#found[kind];
    const slugs = new Map(ids.map((id) => [id, parseViewId(id)?.slug]));
    const missing = [...new Set(slugs.values())].filter((slug) => slug !== undefined && !found.has(slug));
    if (missing.length > 0)
      for (const id of await this.#lookUp(kind, missing as readonly Id[])) {
        if (found.size >= MAX_REMEMBERED_IDS) found.clear();
        found.add(id);
      }
    return [...slugs].flatMap(([id, slug]) => (slug !== undefined && found.has(slug) ? [] : [id]));
  }

  async #lookUp(kind: ReferencedKind, ids: readonly Id[]): Promise<readonly Id[]> {
    if (kind === 'DATASET') return (await this.#store.datasets()).map(({ id }) => id);
    const args = [{ ids, nodeTypes: [kind] }];
    const nodes = await this.#store.fetch(ID_PLAN, { ...CURRENT_VIEW, args, maxNodes: ids.length });
    // The ID of a merged entity returns another entity.
    return ids.filter((_, index) => (nodes as readonly unknown[])[index] !== null);
  }
}
