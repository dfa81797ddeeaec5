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
import type { Limits } from './limits.ts';

/** The arguments of a field as GraphQL gives them: of the right types, absent ones missing or null. */
export type GivenArguments = Readonly<Record<string, unknown>>;

type GivenFilter = Readonly<Record<string, unknown>>;

/** How many entries a page has where nothing is said. */
const USUAL_PAGE = 20;

/** An id that nothing has, for what cannot be one: it matches nothing. */
const NO_ID = '';

/**
 * The arguments of an edge, checked for what GraphQL's types cannot check.
 * @throws BadUserInput naming the argument, LimitExceeded for pages, lists and texts that are too long.
 */
export function edgeArguments(rule: EdgeRule, given: GivenArguments, limits: Limits): EdgeArguments {
  const lists = listReader(limits);
  const order = (given['orderBy'] as SortOrder | null | undefined) ?? rule.order;
  const role = (given['role'] as readonly PartyRole[] | null | undefined) ?? rule.fixed?.ownRoles;
  const read: Record<keyof EdgeArguments, unknown> = {
    page: rule.form === 'page' ? pageArguments(given, limits) : undefined,
    relationships: rule.filter === 'relationships' ? relationshipFilter(rule, given, limits) : undefined,
    entities: rule.filter === 'entities' ? entityFilter(rule, given, limits) : undefined,
    claims: rule.filter === 'claims' ? claimFilter(given, limits) : undefined,
    orderBy: order,
    ownRoles: lists(['role'], role),
    otherRoles: rule.fixed?.otherRoles,
    with: given['with'] === undefined || given['with'] === null ? undefined : knownForm(given['with']),
    ids: rule.name === 'nodes' && rule.form !== 'found' ? ids(given, lists) : undefined,
    idTypes: undefined,
    kinds: rule.name === 'search' ? undefined : lists(['kinds'], given['kinds']),
    terms: lists(['terms'], given['terms']),
    text: rule.name === 'search' ? searched(given['text'] as string, limits) : undefined,
    nodeTypes: rule.name === 'search' ? lists(['kinds'], given['kinds']) : undefined,
  };
  return { ...rule.fixed, ...present(read) };
}

function present(fields: object): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && value !== null) found[name] = value;
  return found;
}

/** The page that a field asks for. @throws BadUserInput naming the argument, LimitExceeded for one that is too long. */
export function pageArguments(given: GivenArguments, limits: Limits): PageArguments {
  const { first, after, last, before } = given as Record<string, string | number | null | undefined>;
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (typeof size !== 'number') continue;
    if (size < 0)
      throw new BadUserInput(`"${name}" is ${size}, and a page has no fewer than 0 entries`, [name]);
    if (size > limits.pageSize)
      throw new LimitExceeded(
        `"${name}" is ${size}, and a page has at most ${limits.pageSize} entries`,
        limits.pageSize,
        size,
      );
  }
  const backward = typeof last === 'number' || (typeof before === 'string' && typeof first !== 'number');
  if (backward && typeof first === 'number')
    throw new BadUserInput('"first" and "last" are given together; a page is counted from one end', ['last']);
  if (backward && typeof after === 'string')
    throw new BadUserInput('"after" goes with "first"; a page counted by "last" ends at "before"', ['after']);
  if (!backward && typeof before === 'string')
    throw new BadUserInput('"before" goes with "last"; a page counted by "first" begins at "after"', [
      'before',
    ]);
  const usual = Math.min(USUAL_PAGE, limits.pageSize);
  return backward
    ? { last: Number(last ?? usual), ...(typeof before === 'string' ? { before } : {}) }
    : { first: Number(first ?? usual), ...(typeof after === 'string' ? { after } : {}) };
}

type Lists = <T>(path: readonly string[], list: T) => T;

function listReader(limits: Limits): Lists {
  return (path, list) => {
    if (Array.isArray(list) && list.length > limits.pageSize)
      throw new LimitExceeded(
        `"${path.join('.')}" has ${list.length} values, and a list has at most ${limits.pageSize}`,
        limits.pageSize,
        list.length,
      );
    return list;
  };
}

const knownForm = (id: unknown): string => (typeof id === 'string' && isId(id) ? id : NO_ID);

function ids(given: GivenArguments, lists: Lists): string[] {
  const asked = 'ids' in given ? lists(['ids'], given['ids'] as unknown[]) : [given['id']];
  return asked.map(knownForm);
}

function filterOf(given: GivenArguments): GivenFilter | undefined {
  return (given['filter'] as GivenFilter | null | undefined) ?? undefined;
}

/** The folded words of a text to filter by; a text without any is a mistake, for it would keep everything. */
function wordsOf(filter: GivenFilter, limits: Limits): string[] | undefined {
  const text = filter['text'];
  if (typeof text !== 'string') return undefined;
  const found = foldedWords(shortEnough('filter.text', text, limits));
  if (found.length === 0)
    throw new BadUserInput('"filter.text" holds neither letter nor digit, so there is nothing to look for', [
      'filter',
      'text',
    ]);
  return found;
}

function shortEnough(name: string, text: string, limits: Limits): string {
  if (text.length > limits.textLength)
    throw new LimitExceeded(
      `"${name}" has ${text.length} characters, and at most ${limits.textLength} are allowed`,
      limits.textLength,
      text.length,
    );
  return text;
}

function searched(text: string, limits: Limits): string {
  return foldedWords(shortEnough('text', text, limits)).join(' ');
}

/** The plain fields of a filter with lists short enough, ids that can be none replaced, and `text` as words. */
function plainFilter(filter: GivenFilter, limits: Limits): Record<string, unknown> {
  const lists = listReader(limits);
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(filter))
    if (name !== 'text') fields[name] = lists(['filter', name], value);
  for (const name of ['parties', 'sources', 'datasets'])
    if (Array.isArray(fields[name])) fields[name] = fields[name].map(knownForm);
  for (const name of ['announced', 'published'])
    if (typeof fields[name] === 'object' && fields[name] !== null) fields[name] = present(fields[name]);
  return { ...fields, words: wordsOf(filter, limits) };
}

function relationshipFilter(
  rule: EdgeRule,
  given: GivenArguments,
  limits: Limits,
): RelationshipFilter | undefined {
  const filter = filterOf(given);
  const fixed = rule.fixed?.relationships;
  if (filter === undefined) return fixed;
  const read = plainFilter(filter, limits);
  const amount = filter['amount'] as { currency?: string | null } | null | undefined;
  if (amount !== undefined && amount !== null)
    read['amount'] = { ...present(amount), currency: amount.currency ?? 'USD' };
  if (fixed?.types !== undefined) read['types'] = both(fixed.types, read['types']);
  return present(read);
}

/** The filter on relationships that a field is given which is no edge of a plan; an empty one keeps everything. @throws as `edgeArguments`. */
export function filterArgument(given: GivenArguments, limits: Limits): RelationshipFilter {
  return relationshipFilter({ name: 'relationships', form: 'list', leadsTo: new Set() }, given, limits) ?? {};
}

function entityFilter(rule: EdgeRule, given: GivenArguments, limits: Limits): EntityFilter | undefined {
  const filter = filterOf(given);
  const fixed = rule.fixed?.entities;
  if (filter === undefined) return fixed;
  const read = plainFilter(filter, limits);
  if (fixed?.kinds !== undefined) read['kinds'] = both(fixed.kinds, read['kinds']);
  return present(read);
}

function claimFilter(given: GivenArguments, limits: Limits): ClaimFilter | undefined {
  const filter = filterOf(given);
  return filter === undefined ? undefined : present(plainFilter(filter, limits));
}

/** What a field's own condition and a filter's leave together. */
function both<T>(fixed: readonly T[], asked: unknown): readonly T[] {
  return Array.isArray(asked) ? fixed.filter((each) => asked.includes(each)) : fixed;
}
