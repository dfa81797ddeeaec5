import { CURRENT_VIEW, type GraphView } from '../domain/graph-view.ts';
import { idInView, parseViewId, viewName } from '../domain/view-id.ts';

/** A node of a fetch result, before its ID names the view. */
interface MutableNode {
  readonly nodeType?: string;
  id?: string;
  retraction?: { readonly replacedBy?: string };
  datasets?: readonly { readonly id: string }[];
}

/**
 * Gives every node in a fetch result the ID of its view, such as `nvidia@2025-10-01`. A node of two
 * views is therefore two objects in a client's cache. The current view has plain IDs.
 */
export function setViewIds(result: unknown, view: GraphView): void {
  if (viewName(view) !== '') setIds(result, view);
}

function setIds(value: unknown, view: GraphView): void {
  if (typeof value !== 'object' || value === null) return;
  const node: MutableNode = value;
  if (node.nodeType !== undefined && node.id !== undefined) {
    const id = idInView(node.id, view);
    // A store may return one object in several places.
    if (node.id === id || node.id.includes('@')) return;
    node.id = id;
    if (node.retraction?.replacedBy !== undefined)
      node.retraction = { ...node.retraction, replacedBy: idInView(node.retraction.replacedBy, view) };
  } else if (node.datasets !== undefined)
    node.datasets = node.datasets.map((dataset) => ({ ...dataset, id: idInView(dataset.id, view) }));
  for (const child of Object.values(value)) setIds(child, view);
}

/** The part of a lookup that reads one view. */
export interface LookupPart {
  readonly view: GraphView;
  /** Positions of its IDs among those of the lookup. */
  readonly positions: readonly number[];
}

/** The views that IDs name, each with the positions of its IDs. */
export function lookupParts(ids: readonly string[]): LookupPart[] {
  const parts = new Map<string, { readonly view: GraphView; readonly positions: number[] }>();
  ids.forEach((id, position) => {
    const view = parseViewId(id)?.view ?? CURRENT_VIEW;
    const part = parts.get(viewName(view));
    if (part === undefined) parts.set(viewName(view), { view, positions: [position] });
    else part.positions.push(position);
  });
  return [...parts.values()];
}
