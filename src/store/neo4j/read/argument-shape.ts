import { foldedWords } from '../../../domain/text-folding.ts';
import { NODE_TYPES, type EdgeArguments, type SortOrder, type NodeType } from '../../plan.ts';
import type { FilterCondition } from './filter-conditions.ts';
import { CLAIM_CONDITIONS, ENTITY_CONDITIONS, RELATIONSHIP_CONDITIONS } from './filters.ts';

/**
 * The present arguments of an edge, without their values. Only this can affect the text of a
 * statement.
 */
export interface ArgumentShape {
  /** Equal for equal shapes. */
  readonly key: string;
  /** Names of the present arguments: "with", "page.after", "relationships.words". */
  readonly present: ReadonlySet<string>;
  readonly order: SortOrder | undefined;
}

const OWN_ARGUMENTS = [
  'ownRoles',
  'otherRoles',
  'with',
  'includeSubsidiaries',
  'coParties',
  'kinds',
  'terms',
  'identifier',
] as const;
const PAGE_ARGUMENTS = ['last', 'after', 'before'] as const;

/** Node types to search. */
export function presentNodeTypes({ present }: ArgumentShape): NodeType[] {
  return NODE_TYPES.filter((nodeType) => !present.has('nodeTypes') || present.has(`nodeType ${nodeType}`));
}

/** Minimum number of letters of a partial word that is looked up in the vocabulary. */
const MIN_PART_LENGTH = 3;

/** The name if one of the words is long enough for a lookup. */
function presentPart(name: string, parts: readonly string[] | undefined): string[] {
  return parts?.some((part) => Array.from(part).length >= MIN_PART_LENGTH) ? [name] : [];
}

/** Names of the conditions of a filter that are present. */
function presentConditions<F, N>(
  kind: string,
  filter: F | undefined,
  all: readonly FilterCondition<F, N>[],
): string[] {
  if (filter === undefined) return [];
  return all.flatMap(({ name, value }) => (value(filter) === undefined ? [] : [`${kind}.${name}`]));
}

const cache = new WeakMap<EdgeArguments, ArgumentShape>();

/** The shape of arguments; cached for arguments that are the same object in every request. */
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
