import { ENTITY_KIND_NAMES, SOURCE_KIND_NAMES, TYPE_NAMES } from '../generated/domain.ts';
import type { SearchHitFragment, SearchKind } from '../generated/operations.ts';
import type { ViewRoute } from './address.ts';
import { formatShortDate } from './dates.ts';
import { entityLabel } from './entity-label.ts';
import { pluralize, formatList } from './wording.ts';

/** A search result as one list item shows it. */
export interface SearchHitItem {
  readonly id: string;
  readonly kind: SearchKind;
  /** Display name of its kind or type. */
  readonly label: string;
  /** Its name; for a claim, the name of its subject. */
  readonly name: string;
  /** Further text that distinguishes it from results with the same name. */
  readonly detail: string;
  /** View of the result. */
  readonly route: ViewRoute;
  /** Claim to highlight in that view. */
  readonly claimId?: string;
  /** The matching text as HTML of the API, and the name of the field that matched. */
  readonly highlight: string;
  readonly matched: string;
}

const joinParts = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(' · ');

/** Converts a search result to a list item. */
export function toSearchHitItem({ node, highlight, matched }: SearchHitFragment): SearchHitItem {
  const { id } = node;
  const common = { id, highlight, matched };
  if (node.__typename === 'Claim') {
    const { source } = node;
    // The subject of a found claim is in view; the API allows null for retracted claims.
    const about = node.about ?? { id };
    return {
      ...common,
      kind: 'CLAIM',
      label: 'Claim',
      name: 'title' in about ? about.title : 'name' in about ? about.name : about.id,
      detail: joinParts(source.publisher, source.publishedOn && formatShortDate(source.publishedOn)),
      route: { view: 'title' in about ? 'relationship' : 'entity', id: about.id },
      claimId: id,
    };
  }
  if (node.__typename === 'Source') {
    return {
      ...common,
      kind: 'SOURCE',
      label: SOURCE_KIND_NAMES[node.sourceKind],
      name: node.title,
      detail: joinParts(node.publisher, node.publishedOn && formatShortDate(node.publishedOn)),
      route: { view: 'source', id },
    };
  }
  if ('type' in node)
    return {
      ...common,
      kind: 'RELATIONSHIP',
      label: TYPE_NAMES[node.type],
      name: node.title,
      detail: formatList(node.parties.slice(0, 4).map(({ entity }) => entityLabel(entity))),
      route: { view: 'relationship', id },
    };
  return {
    ...common,
    kind: 'ENTITY',
    label: ENTITY_KIND_NAMES[node.kind],
    name: node.name,
    detail: joinParts(
      node.description ?? node.disambiguation,
      node.degree > 0 && pluralize(node.degree, 'deal'),
    ),
    route: { view: 'entity', id },
  };
}

/** Display name of each kind of search result, in display order. */
export const SEARCH_KIND_NAMES: Readonly<Record<SearchKind, string>> = {
  ENTITY: 'Companies and more',
  RELATIONSHIP: 'Deals',
  CLAIM: 'Claims',
  SOURCE: 'Sources',
};

/** Reads the kind of results from an address; null for all kinds. */
export function readSearchKind({ kind = '' }: Readonly<Record<string, string>>): SearchKind | null {
  return Object.hasOwn(SEARCH_KIND_NAMES, kind) ? (kind as SearchKind) : null;
}
