import { foldedWords } from '../../../domain/text-folding.ts';
import { NODE_TYPES, type EdgeArguments, type SortOrder, type NodeType } from '../../plan.ts';
import type { FilterConditions } from './filter-conditions.ts';
import { CLAIM_CONDITIONS, ENTITY_CONDITIONS } from './node-filters.ts';
import { RELATIONSHIP_CONDITIONS } from './filters.ts';

/** What is given of an edge's arguments, without a single value: all that the text of a statement may depend on. */
export interface ArgumentShape {
  /** Equal for equal forms. */
  readonly key: string;
  /** The names of what is given: "with", "page.after", "relationships.words". */
  readonly present: ReadonlySet<string>;
  readonly order: SortOrder | undefined;
}

const OWN_ARGUMENTS = ['ownRoles', 'otherRoles', 'with', 'kinds', 'terms'] as const;
const PAGE_ARGUMENTS = ['last', 'after', 'before'] as const;

/** The kinds of things that are looked among. */
export function presentNodeTypes({ present }: ArgumentShape): NodeType[] {
  return NODE_TYPES.filter((nodeType) => !present.has('nodeTypes') || present.has(`nodeType ${nodeType}`));
}

/** From how many letters on a part of a word is looked up in the vocabulary. */
const MIN_PART_LENGTH = 3;

/** Whether one of a filter's words is long enough to be looked up. */
function presentPart(name: string, parts: readonly string[] | undefined): string[] {
  return parts?.some((part) => Array.from(part).length >= MIN_PART_LENGTH) ? [name] : [];
}

/** The conditions of a filter that are given. */
function presentConditions<F, N>(kind: string, filter: F | undefined, all: FilterConditions<F, N>): string[] {
  if (filter === undefined) return [];
  return Object.entries(all).flatMap(([name, { value }]) =>
    value(filter) === undefined ? [] : [`${kind}.${name}`],
  );
}

const cache = new WeakMap<EdgeArguments, ArgumentShape>();

/** The form of arguments; worked out once for arguments that are the same at each request. */
export function argumentShapeOf(args: EdgeArguments): ArgumentShape {
  const cached = cache.get(args);
  if (cached !== undefined) return cached;
  const { page, orderBy, text } = args;
  const present = [
    ...OWN_ARGUMENTS.filter((name) => args[name] !== undefined),
    ...PAGE_ARGUMENTS.filter((name) => page?.[name] !== undefined).map((name) => `page.${name}`),
    ...presentPart('relationships.part', args.relationships?.words),
    ...presentPart('entities.part', args.entities?.words),
    ...presentConditions('relationships', args.relationships, RELATIONSHIP_CONDITIONS),
    ...presentConditions('entities', args.entities, ENTITY_CONDITIONS),
    ...presentConditions('claims', args.claims, CLAIM_CONDITIONS),
    ...(args.nodeTypes ?? []).map((nodeType) => `nodeType ${nodeType}`),
    ...(args.nodeTypes === undefined ? [] : ['nodeTypes']),
    ...(text === undefined || foldedWords(text).length === 0 ? [] : ['words']),
  ];
  const order = orderBy === undefined ? '' : `${orderBy.field} ${orderBy.direction}`;
  const argumentShape = { key: `${present.join()} ${order}`, present: new Set(present), order: orderBy };
  cache.set(args, argumentShape);
  return argumentShape;
}
