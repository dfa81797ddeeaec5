import { getNamedType, type GraphQLField } from 'graphql';
import type { EntityKind } from '../domain/entity.ts';
import { registerKey } from '../domain/identifier-keys.ts';
import { BadUserInput, LimitExceeded } from '../errors.ts';
import type { EdgeArguments, NodeType, PageArguments } from '../store/plan.ts';
import type { AnalysisField } from './edges.ts';
import {
  limitedList,
  limitedText,
  readFilter,
  slugList,
  slugOrNone,
  type FilterArgument,
} from './filter-arguments.ts';
import type { InputMaybe, Resolvers, Scalars } from './generated/resolver-types.ts';
import type { ApiLimits } from './limits.ts';
import type { SelectedEdge } from './plan-builder.ts';

/** Page size without `first` or `last`. */
const DEFAULT_PAGE_SIZE = 20;

/** Fields whose resolvers read the arguments themselves. */
type ResolvedField = AnalysisField | 'knownOn' | 'moneyFlow' | 'citation';

type ArgumentsOfResolver<R> = R extends (parent: never, args: infer A, context: never, info: never) => unknown
  ? string extends keyof A
    ? never
    : A
  : never;

type ArgumentsOfType<Fields> = {
  [F in Exclude<keyof Fields, ResolvedField | `__${string}`>]: ArgumentsOfResolver<NonNullable<Fields[F]>>;
}[Exclude<keyof Fields, ResolvedField | `__${string}`>];

/** Arguments of each field that is an edge, as the SDL has them. */
type EdgeFieldArguments = {
  [T in Exclude<keyof Resolvers, keyof Scalars>]-?: ArgumentsOfType<NonNullable<Resolvers[T]>>;
}[Exclude<keyof Resolvers, keyof Scalars>];

type KeysOfEach<U> = U extends unknown ? keyof U : never;
type ValuesOfEach<U, K> = U extends unknown ? (K extends keyof U ? U[K] : never) : never;

/**
 * Arguments of any field that is an edge, with the types of the SDL. Those that a field does not
 * have are absent.
 */
export type FieldArguments = {
  readonly [K in KeysOfEach<EdgeFieldArguments>]?: ValuesOfEach<EdgeFieldArguments, K> | undefined;
};

/** All fields of a type, those without a value as null or undefined. */
type CompleteFields<T> = { readonly [K in keyof T]-?: T[K] | null | undefined };

/**
 * Arguments of an edge, validated beyond the types of GraphQL.
 * @throws BadUserInput with the name of the argument; LimitExceeded for a page, list or text that
 * is too long.
 */
export function edgeArguments(edge: SelectedEdge, args: FieldArguments, limits: ApiLimits): EdgeArguments {
  const { rule } = edge;
  const filters = filterArguments(edge, args.filter, limits);
  // All other arguments of an analysis are read by its resolver.
  if (rule.form === 'analysis') return { ...rule.fixedArguments, ...filters };
  const {
    filter: _,
    first,
    after,
    last,
    before,
    orderBy,
    role,
    with: party,
    id,
    ids,
    kinds,
    terms,
    text,
    scheme,
    value,
    coParties,
    includeSubsidiaries,
    ...unread
  } = args;
  // A new argument of the SDL is a type error here until it is read above.
  unread satisfies Record<string, never>;
  const isSearch = rule.name === 'search';
  const kindList = kinds && limitedList<EntityKind | NodeType>(kinds, 'kinds', limits);
  const fields: CompleteFields<Omit<EdgeArguments, keyof typeof filters>> = {
    page: rule.form === 'page' ? pageArguments({ first, after, last, before }, limits) : null,
    orderBy: orderBy ?? rule.defaultOrder,
    ownRoles: role && limitedList(role, 'role', limits),
    otherRoles: null,
    with: party && slugOrNone(party),
    ids: ids ? slugList(ids, 'ids', limits) : id === undefined ? null : [slugOrNone(id)],
    idTypes: null,
    identifier:
      scheme && value !== undefined
        ? registerKey({ scheme, value: limitedText(value, 'value', limits) })
        : null,
    kinds: isSearch ? null : (kindList as readonly EntityKind[] | null | undefined),
    terms: terms && limitedList(terms, 'terms', limits),
    // Absent unless set, so that the default has the plan of a query without the argument.
    coParties: coParties === true ? coParties : null,
    includeSubsidiaries: includeSubsidiaries === true ? includeSubsidiaries : null,
    text: text === undefined ? null : limitedText(text, 'text', limits),
    nodeTypes: isSearch ? (kindList as readonly NodeType[] | null | undefined) : null,
  };
  return { ...rule.fixedArguments, ...filters, ...omitNullish(fields) };
}

function omitNullish(fields: object): EdgeArguments {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** Name of the type of a field's filter; undefined for a field without one. */
export function filterTypeOf({
  args,
}: Pick<GraphQLField<unknown, unknown>, 'args'>): FilterArgument['type'] | undefined {
  const argument = args.find(({ name }) => name === 'filter');
  return argument && (getNamedType(argument.type).name as FilterArgument['type']);
}

/** Filter of an edge; GraphQL ensures that its value has the type of the argument in the SDL. */
function filterArguments(
  { rule, definition }: SelectedEdge,
  input: FieldArguments['filter'],
  limits: ApiLimits,
): Pick<EdgeArguments, 'relationships' | 'entities' | 'claims'> {
  const type = filterTypeOf(definition);
  if (type === undefined || input === undefined || input === null) return {};
  const filter = { type, input } as FilterArgument;
  return readFilter(filter, rule.fixedArguments ?? {}, limits);
}

/**
 * Page that a field requests.
 * @throws BadUserInput with the name of the argument; LimitExceeded for a page that is too long.
 */
export function pageArguments({ first, after, last, before }: PageInput, limits: ApiLimits): PageArguments {
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
    ? { last: last ?? defaultSize, ...(typeof before === 'string' ? { before } : {}) }
    : { first: first ?? defaultSize, ...(typeof after === 'string' ? { after } : {}) };
}

/** Arguments of a connection. */
export type PageInput = { readonly [K in keyof PageArguments]?: InputMaybe<NonNullable<PageArguments[K]>> };
