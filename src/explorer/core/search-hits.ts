import type { SearchHitFragment, SearchKind } from '../generated/operations.ts';
import type { ViewRoute } from './address.ts';
import { formatShortDate } from './dates.ts';
import { ENTITY_KIND_NAMES, SOURCE_KIND_NAMES, TYPE_NAMES, pluralize, formatList } from './wording.ts';

/** Something that a search found, as a line of results shows it. */
export interface SearchHitItem {
  readonly id: string;
  readonly kind: SearchKind;
  /** What sort of thing it is, for people. */
  readonly label: string;
  /** What it is called; for a claim what it is about. */
  readonly name: string;
  /** What else tells it from others. */
  readonly detail: string;
  /** The view that shows it. */
  readonly route: ViewRoute;
  /** The claim to point out there. */
  readonly claimId?: string;
  /** How it matched: pieces of HTML from the API, and of what. */
  readonly highlight: string;
  readonly matched: string;
}

const joinParts = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(' · ');

/** What a search found, as a line of results. */
export function toSearchHitItem({ node, highlight, matched }: SearchHitFragment): SearchHitItem {
  const { id } = node;
  const common = { id, highlight, matched };
  if (node.__typename === 'Claim') {
    const { about, source } = node;
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
      detail: formatList(node.parties.slice(0, 4).map(({ entity }) => entity.shortName)),
      route: { view: 'relationship', id },
    };
  return {
    ...common,
    kind: 'ENTITY',
    label: ENTITY_KIND_NAMES[node.kind],
    name: node.name,
    detail: joinParts(node.description, node.degree > 0 && pluralize(node.degree, 'deal')),
    route: { view: 'entity', id },
  };
}

/** What is searched among, for people, in the order in which it is offered. */
export const SEARCH_KIND_NAMES: Readonly<Record<SearchKind, string>> = {
  ENTITY: 'Companies and others',
  RELATIONSHIP: 'Deals',
  CLAIM: 'Claims',
  SOURCE: 'Sources',
};

/** The kind that an address asks for; null for all of them. */
export function readSearchKind({ kind = '' }: Readonly<Record<string, string>>): SearchKind | null {
  return Object.hasOwn(SEARCH_KIND_NAMES, kind) ? (kind as SearchKind) : null;
}
