import { foldedWords } from '../../../domain/text-folding.ts';
import { NODE_TYPES, type EdgeArguments, type SortOrder, type NodeType } from '../../plan.ts';
import type { Conditions } from './filter-conditions.ts';
import { CLAIM_CONDITIONS, ENTITY_CONDITIONS } from './node-filters.ts';
import { RELATIONSHIP_CONDITIONS } from './filters.ts';

/** What is given of an edge's arguments, without a single value: all that the text of a statement may depend on. */
export interface Form {
  /** Equal for equal forms. */
  readonly key: string;
  /** The names of what is given: "with", "page.after", "relationships.words". */
  readonly given: ReadonlySet<string>;
  readonly order: SortOrder | undefined;
}

const OWN = ['ownRoles', 'otherRoles', 'with', 'kinds', 'terms'] as const;
const PAGE = ['last', 'after', 'before'] as const;

/** The kinds of things that are looked among. */
export function among({ given }: Form): NodeType[] {
  return NODE_TYPES.filter((kind) => !given.has('among') || given.has(`among ${kind}`));
}

/** From how many letters on a part of a word is looked up in the vocabulary. */
const PART = 3;

/** Whether one of a filter's words is long enough to be looked up. */
function looked(name: string, parts: readonly string[] | undefined): string[] {
  return parts?.some((part) => Array.from(part).length >= PART) ? [name] : [];
}

/** The conditions of a filter that are given. */
function conditions<F, N>(kind: string, filter: F | undefined, all: Conditions<F, N>): string[] {
  if (filter === undefined) return [];
  return Object.entries(all).flatMap(([name, { value }]) =>
    value(filter) === undefined ? [] : [`${kind}.${name}`],
  );
}

const known = new WeakMap<EdgeArguments, Form>();

/** The form of arguments; worked out once for arguments that are the same at each request. */
export function formOf(args: EdgeArguments): Form {
  const before = known.get(args);
  if (before !== undefined) return before;
  const { page, orderBy, text } = args;
  const given = [
    ...OWN.filter((name) => args[name] !== undefined),
    ...PAGE.filter((name) => page?.[name] !== undefined).map((name) => `page.${name}`),
    ...looked('relationships.part', args.relationships?.words),
    ...looked('entities.part', args.entities?.words),
    ...conditions('relationships', args.relationships, RELATIONSHIP_CONDITIONS),
    ...conditions('entities', args.entities, ENTITY_CONDITIONS),
    ...conditions('claims', args.claims, CLAIM_CONDITIONS),
    ...(args.nodeTypes ?? []).map((kind) => `among ${kind}`),
    ...(args.nodeTypes === undefined ? [] : ['among']),
    ...(text === undefined || foldedWords(text).length === 0 ? [] : ['words']),
  ];
  const order = orderBy === undefined ? '' : `${orderBy.field} ${orderBy.direction}`;
  const form = { key: `${given.join()} ${order}`, given: new Set(given), order: orderBy };
  known.set(args, form);
  return form;
}
