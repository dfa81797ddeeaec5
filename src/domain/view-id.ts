import { CURRENT_VIEW, EVIDENCE_FLOORS, type GraphView } from './graph-view.ts';
import { isId, type Id } from './id.ts';
import { dayProblem } from './partial-date.ts';

/** Separates the slug of a node from the name of its view. A slug does not contain it. */
const VIEW_SEPARATOR = '@';

/** The floors in the names of views. The default floor has no name. */
const FLOOR_NAMES = new Map(
  EVIDENCE_FLOORS.filter((floor) => floor !== CURRENT_VIEW.evidence).map((floor) => [
    floor.toLowerCase(),
    floor,
  ]),
);

/** A node in a view: its slug, and the view that its ID names. */
export interface ViewId {
  readonly slug: Id;
  /** The current view for a plain ID. */
  readonly view: GraphView;
}

/** The name of a view, such as `2025-10-01,official`; '' for the current view. */
export function viewName({ knownOn, evidence }: GraphView): string {
  const floor = evidence === CURRENT_VIEW.evidence ? [] : [evidence.toLowerCase()];
  return [...(knownOn === null ? [] : [knownOn]), ...floor].join(',');
}

/**
 * The ID in a view, such as `nvidia@2025-10-01`. In the current view, the slug is the ID.
 * @param slug plain ID of a node, or of another object with an ID.
 */
export function idInView(slug: string, view: GraphView): string {
  const name = viewName(view);
  return name === '' ? slug : `${slug}${VIEW_SEPARATOR}${name}`;
}

/** The slug of an ID in any view, without a check of the ID. */
export function slugOf(id: string): string {
  const end = id.indexOf(VIEW_SEPARATOR);
  return end < 0 ? id : id.slice(0, end);
}

/** The slug and view of an ID; null for a text that cannot be an ID. */
export function parseViewId(text: string): ViewId | null {
  const slug = slugOf(text);
  if (!isId(slug)) return null;
  if (slug === text) return { slug, view: CURRENT_VIEW };
  const view = parseViewName(text.slice(slug.length + VIEW_SEPARATOR.length));
  return view && { slug, view };
}

/** The view with a name; null if there is none. Each view has one name. */
function parseViewName(name: string): GraphView | null {
  const parts = name.split(',');
  const floor = FLOOR_NAMES.get(parts.at(-1) ?? '');
  if (floor !== undefined) parts.pop();
  const [knownOn = null, ...rest] = parts;
  if (rest.length > 0 || (knownOn !== null && dayProblem(knownOn) !== null)) return null;
  return { knownOn, evidence: floor ?? CURRENT_VIEW.evidence };
}
