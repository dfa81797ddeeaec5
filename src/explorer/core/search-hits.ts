import type { FoundFragment, SearchKind } from '../generated/operations.ts';
import type { Place } from './address.ts';
import { shortDate } from './dates.ts';
import { KIND_NAMES, SOURCE_KIND_NAMES, TYPE_NAMES, counted, listed } from './wording.ts';

/** Something that a search found, as a line of results shows it. */
export interface Hit {
  readonly id: string;
  readonly kind: SearchKind;
  /** What sort of thing it is, for people. */
  readonly label: string;
  /** What it is called; for a claim what it is about. */
  readonly name: string;
  /** What else tells it from others. */
  readonly detail: string;
  /** The view that shows it. */
  readonly place: Place;
  /** The claim to point out there. */
  readonly claim?: string;
  /** How it matched: pieces of HTML from the API, and of what. */
  readonly highlight: string;
  readonly matched: string;
}

const joined = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(' · ');

/** What a search found, as a line of results. */
export function hitOf({ node, highlight, matched }: FoundFragment): Hit {
  const { id } = node;
  const match = { id, highlight, matched };
  if (node.__typename === 'Claim') {
    const { about, source } = node;
    return {
      ...match,
      kind: 'CLAIM',
      label: 'Claim',
      name: 'title' in about ? about.title : 'name' in about ? about.name : about.id,
      detail: joined(source.publisher, source.publishedOn && shortDate(source.publishedOn)),
      place: { view: 'title' in about ? 'relationship' : 'entity', id: about.id },
      claim: id,
    };
  }
  if (node.__typename === 'Source') {
    return {
      ...match,
      kind: 'SOURCE',
      label: SOURCE_KIND_NAMES[node.sourceKind],
      name: node.title,
      detail: joined(node.publisher, node.publishedOn && shortDate(node.publishedOn)),
      place: { view: 'source', id },
    };
  }
  if ('type' in node)
    return {
      ...match,
      kind: 'RELATIONSHIP',
      label: TYPE_NAMES[node.type],
      name: node.title,
      detail: listed(node.parties.slice(0, 4).map(({ entity }) => entity.shortName)),
      place: { view: 'relationship', id },
    };
  return {
    ...match,
    kind: 'ENTITY',
    label: KIND_NAMES[node.kind],
    name: node.name,
    detail: joined(node.description, node.degree > 0 && counted(node.degree, 'deal')),
    place: { view: 'entity', id },
  };
}

/** What is searched among, for people, in the order in which it is offered. */
export const SEARCH_KINDS: Readonly<Record<SearchKind, string>> = {
  ENTITY: 'Companies and others',
  RELATIONSHIP: 'Deals',
  CLAIM: 'Claims',
  SOURCE: 'Sources',
};

/** The kind that an address asks for; null for all of them. */
export function readKind({ kind = '' }: Readonly<Record<string, string>>): SearchKind | null {
  return Object.hasOwn(SEARCH_KINDS, kind) ? (kind as SearchKind) : null;
}
