import { isId } from '../domain/id.ts';
import type { PartyRole } from '../domain/relationship-types.ts';
import { foldedWords } from '../domain/text-folding.ts';
import { BadUserInput, LimitExceeded } from '../errors.ts';
import type {
  ClaimFilter,
  EdgeArguments,
  EntityFilter,
  SortOrder,
  PageArguments,
  RelationshipFilter,
} from '../store/plan.ts';
import type { EdgeRule } from './edges.ts';
import type { ApiLimits } from './limits.ts';

/** Arguments of a field, with the types that GraphQL ensures; absent ones are missing or null. */
export type FieldArguments = Readonly<Record<string, unknown>>;

type FilterInput = Readonly<Record<string, unknown>>;

/** Page size without `first` or `last`. */
const DEFAULT_PAGE_SIZE = 20;

/** Replaces a value that cannot be an ID; it matches nothing. */
const NO_ID = '';

/**
 * Arguments of an edge, validated beyond the types of GraphQL.
 * @throws BadUserInput with the name of the argument; LimitExceeded for a page, list or text that
 * is too long.
 */
export function edgeArguments(rule: EdgeRule, args: FieldArguments, limits: ApiLimits): EdgeArguments {
  const limitList = listLimiter(limits);
  const order = (args['orderBy'] as SortOrder | null | undefined) ?? rule.defaultOrder;
  const role = (args['role'] as readonly PartyRole[] | null | undefined) ?? rule.fixedArguments?.ownRoles;
  const fields: Record<keyof EdgeArguments, unknown> = {
    page: rule.form === 'page' ? pageArguments(args, limits) : undefined,
    relationships: rule.filter === 'relationships' ? relationshipFilter(rule, args, limits) : undefined,
    entities: rule.filter === 'entities' ? entityFilter(rule, args, limits) : undefined,
    claims: rule.filter === 'claims' ? claimFilter(args, limits) : undefined,
    orderBy: order,
    ownRoles: limitList(['role'], role),
    otherRoles: rule.fixedArguments?.otherRoles,
    with: args['with'] === undefined || args['with'] === null ? undefined : idOrNone(args['with']),
    ids: rule.name === 'nodes' && rule.form !== 'analysis' ? idsArgument(args, limitList) : undefined,
    idTypes: undefined,
    kinds: rule.name === 'search' ? undefined : limitList(['kinds'], args['kinds']),
    terms: limitList(['terms'], args['terms']),
    text: rule.name === 'search' ? searchText(args['text'] as string, limits) : undefined,
    nodeTypes: rule.name === 'search' ? limitList(['kinds'], args['kinds']) : undefined,
  };
  return { ...rule.fixedArguments, ...omitNullish(fields) };
}

function omitNullish(fields: object): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== null) result[name] = value;
  return result;
}

/**
 * Page that a field requests.
 * @throws BadUserInput with the name of the argument; LimitExceeded for a page that is too long.
 */
export function pageArguments(args: FieldArguments, limits: ApiLimits): PageArguments {
  const { first, after, last, before } = args as Record<string, string | number | null | undefined>;
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (typeof size !== 'number') continue;
    const message = `\`${name}\` must be between 0 and ${limits.pageSize} (got ${size})`;
    if (size < 0) throw new BadUserInput(message, [name]);
    if (size > limits.pageSize) throw new LimitExceeded(message, limits.pageSize, size);
  }
  const backward = typeof last === 'number' || (typeof before === 'string' && typeof first !== 'number');
  if (backward && typeof first === 'number')
    throw new BadUserInput('`first` and `last` cannot be combined; use one of them', ['last']);
  if (backward && typeof after === 'string')
    throw new BadUserInput('`after` requires `first`; use `before` with `last`', ['after']);
  if (!backward && typeof before === 'string')
    throw new BadUserInput('`before` requires `last`; use `after` with `first`', ['before']);
  const defaultSize = Math.min(DEFAULT_PAGE_SIZE, limits.pageSize);
  return backward
    ? { last: Number(last ?? defaultSize), ...(typeof before === 'string' ? { before } : {}) }
    : { first: Number(first ?? defaultSize), ...(typeof after === 'string' ? { after } : {}) };
}

type ListLimiter = <T>(path: readonly string[], list: T) => T;

function listLimiter(limits: ApiLimits): ListLimiter {
  return (path, list) => {
    if (Array.isArray(list) && list.length > limits.pageSize)
      throw new LimitExceeded(
        `\`${path.join('.')}\` must have at most ${limits.pageSize} values (got ${list.length})`,
        limits.pageSize,
        list.length,
      );
    return list;
  };
}

const idOrNone = (id: unknown): string => (typeof id === 'string' && isId(id) ? id : NO_ID);

function idsArgument(args: FieldArguments, limitList: ListLimiter): string[] {
  const values = 'ids' in args ? limitList(['ids'], args['ids'] as unknown[]) : [args['id']];
  return values.map(idOrNone);
}

function filterInput(args: FieldArguments): FilterInput | undefined {
  return (args['filter'] as FilterInput | null | undefined) ?? undefined;
}

/**
 * Folded words of a text filter. Text without a word is rejected, because it would match
 * everything.
 */
function filterWords(filter: FilterInput, limits: ApiLimits): string[] | undefined {
  const text = filter['text'];
  if (typeof text !== 'string') return undefined;
  const words = foldedWords(checkTextLength('filter.text', text, limits));
  if (words.length === 0)
    throw new BadUserInput('`filter.text` must contain a letter or a digit', ['filter', 'text']);
  return words;
}

function checkTextLength(name: string, text: string, limits: ApiLimits): string {
  if (text.length > limits.textLength)
    throw new LimitExceeded(
      `\`${name}\` must have at most ${limits.textLength} characters (got ${text.length})`,
      limits.textLength,
      text.length,
    );
  return text;
}

function searchText(text: string, limits: ApiLimits): string {
  return foldedWords(checkTextLength('text', text, limits)).join(' ');
}

/** Fields of a filter: lists within the limit, impossible IDs replaced, `text` as folded words. */
function readFilter(filter: FilterInput, limits: ApiLimits): Record<string, unknown> {
  const limitList = listLimiter(limits);
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filter))
    if (name !== 'text') fields[name] = limitList(['filter', name], value);
  for (const name of ['parties', 'sources', 'datasets'])
    if (Array.isArray(fields[name])) fields[name] = fields[name].map(idOrNone);
  for (const name of ['announced', 'published'])
    if (typeof fields[name] === 'object' && fields[name] !== null) fields[name] = omitNullish(fields[name]);
  return { ...fields, words: filterWords(filter, limits) };
}

function relationshipFilter(
  rule: EdgeRule,
  args: FieldArguments,
  limits: ApiLimits,
): RelationshipFilter | undefined {
  const filter = filterInput(args);
  const fixed = rule.fixedArguments?.relationships;
  if (filter === undefined) return fixed;
  const fields = readFilter(filter, limits);
  const amount = filter['amount'] as { currency?: string | null } | null | undefined;
  if (amount !== undefined && amount !== null)
    fields['amount'] = { ...omitNullish(amount), currency: amount.currency ?? 'USD' };
  if (fixed?.types !== undefined) fields['types'] = intersect(fixed.types, fields['types']);
  return omitNullish(fields);
}

/**
 * Relationship filter of a field that is not an edge of a plan; an empty one matches everything.
 * @throws BadUserInput and LimitExceeded, like `edgeArguments`.
 */
export function relationshipFilterArgument(args: FieldArguments, limits: ApiLimits): RelationshipFilter {
  return (
    relationshipFilter({ name: 'relationships', form: 'list', targetKinds: new Set() }, args, limits) ?? {}
  );
}

function entityFilter(rule: EdgeRule, args: FieldArguments, limits: ApiLimits): EntityFilter | undefined {
  const filter = filterInput(args);
  const fixed = rule.fixedArguments?.entities;
  if (filter === undefined) return fixed;
  const fields = readFilter(filter, limits);
  if (fixed?.kinds !== undefined) fields['kinds'] = intersect(fixed.kinds, fields['kinds']);
  return omitNullish(fields);
}

function claimFilter(args: FieldArguments, limits: ApiLimits): ClaimFilter | undefined {
  const filter = filterInput(args);
  return filter === undefined ? undefined : omitNullish(readFilter(filter, limits));
}

/** Values that both the field itself and its filter allow. */
function intersect<T>(fixed: readonly T[], requested: unknown): readonly T[] {
  return Array.isArray(requested) ? fixed.filter((value) => requested.includes(value)) : fixed;
}
