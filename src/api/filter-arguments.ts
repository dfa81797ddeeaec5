import type { Id } from '../domain/id.ts';
import { registerKey } from '../domain/identifier-keys.ts';
import { earliestDay, latestDay } from '../domain/partial-date.ts';
import { foldedWords } from '../domain/text-folding.ts';
import { parseViewId } from '../domain/view-id.ts';
import { BadUserInput, LimitExceeded } from '../errors.ts';
import type {
  AmountRange,
  ClaimFilter,
  DateRange,
  EdgeArguments,
  EntityFilter,
  RelationshipFilter,
} from '../store/plan.ts';
import type {
  AmountRange as AmountRangeInput,
  ClaimFilter as ClaimFilterInput,
  DateRange as DateRangeInput,
  EntityFilter as EntityFilterInput,
  IdentifierInput,
  RelationshipFilter as RelationshipFilterInput,
  ResolversTypes,
} from './generated/resolver-types.ts';
import type { ApiLimits } from './limits.ts';

/** Reads a value of an input. `path` names it in messages, such as "filter.types". */
type FieldReader<Input, Field> = (value: Input, path: string, limits: ApiLimits) => Field;

/** Field of a plan that a field of an input fills: the one of the same name, except for `text`. */
type PlanField<F> = F extends 'text' ? 'words' : F;
type InputField<F> = F extends 'words' ? 'text' : F;

type ElementOf<T> = T extends readonly (infer E)[] ? E : T;

/**
 * Whether values of an input go into a plan as they are: numbers, booleans, enum values, and lists
 * of these. Texts, IDs and nested inputs need a check or a conversion.
 */
type IsPlain<Input, Field> = [Input] extends [Field]
  ? ElementOf<Input> extends string | number | boolean
    ? string extends ElementOf<Input>
      ? false
      : true
    : false
  : false;

/** Reader of a field of an input; `never` if only the SDL or only the plan has the field. */
type ReaderOf<Input, Fields, F> = F extends keyof Input
  ? PlanField<F> extends keyof Fields
    ? FieldReader<NonNullable<Input[F]>, NonNullable<Fields[PlanField<F>]>>
    : never
  : never;

/**
 * A reader per field of an input of the SDL that is not plain. A field without a counterpart in the
 * plan, and a field of the plan without one in the SDL, is required with the type `never`.
 */
type InputReaders<Input, Fields> = {
  readonly [
    F in keyof Input | InputField<keyof Fields> as ReaderOf<Input, Fields, F> extends FieldReader<
      infer I,
      infer P
    >
      ? IsPlain<I, P> extends true
        ? never
        : F
      : F
  ]-?: ReaderOf<Input, Fields, F>;
};

/** Replaces a value that cannot be an ID; it matches nothing. */
const NO_ID = '';

/** The slug of an ID in any view, or one that matches nothing for a value that cannot be an ID. */
export const slugOrNone = (id: string): Id => parseViewId(id)?.slug ?? NO_ID;

/** The same value. */
const asGiven = <T>(value: T): T => value;

/**
 * The same list.
 * @throws LimitExceeded if it is longer than a page.
 */
export function limitedList<T>(values: readonly T[], path: string, { pageSize }: ApiLimits): readonly T[] {
  if (values.length > pageSize)
    throw new LimitExceeded(
      `\`${path}\` must have at most ${pageSize} values (got ${values.length})`,
      pageSize,
      values.length,
    );
  return values;
}

/**
 * Slugs of the IDs of a list, impossible ones replaced.
 * @throws LimitExceeded if the list is longer than a page.
 */
export const slugList: FieldReader<readonly string[], readonly Id[]> = (ids, path, limits) =>
  limitedList(ids, path, limits).map(slugOrNone);

/**
 * The same text.
 * @throws LimitExceeded if it is too long.
 */
export function limitedText(text: string, path: string, { textLength }: ApiLimits): string {
  if (text.length > textLength)
    throw new LimitExceeded(
      `\`${path}\` must have at most ${textLength} characters (got ${text.length})`,
      textLength,
      text.length,
    );
  return text;
}

/** Folded words of a text. Text without a word is rejected, because it would match everything. */
const words: FieldReader<string, readonly string[]> = (text, path, limits) => {
  const folded = foldedWords(limitedText(text, path, limits));
  if (folded.length === 0)
    throw new BadUserInput(`\`${path}\` must contain a letter or a digit`, path.split('.'));
  return folded;
};

/** A range of dates. One that ends before it starts is rejected, because it would match nothing. */
const dateRange: FieldReader<DateRangeInput, DateRange> = (range, path, limits) => {
  const { from, to } = range;
  if (from && to && earliestDay(from) > latestDay(to))
    throw new BadUserInput(
      `\`${path}.from\` must not be after \`${path}.to\` (got "${from}" and "${to}")`,
      `${path}.from`.split('.'),
    );
  return readInput<DateRangeInput, DateRange>({ from: asGiven, to: asGiven }, range, path, limits);
};

/** A range of amounts. One whose minimum exceeds its maximum is rejected. */
const amountRange: FieldReader<AmountRangeInput, AmountRange> = (range, path, limits) => {
  const { gte, lte } = range;
  if (typeof gte === 'number' && typeof lte === 'number' && gte > lte)
    throw new BadUserInput(
      `\`${path}.gte\` must not be above \`${path}.lte\` (got ${gte} and ${lte})`,
      `${path}.gte`.split('.'),
    );
  return readInput<AmountRangeInput, AmountRange>(
    { currency: asGiven },
    { ...range, currency: range.currency ?? 'USD' },
    path,
    limits,
  );
};

const RELATIONSHIP_FILTER: InputReaders<RelationshipFilterInput, RelationshipFilter> = {
  ids: slugList,
  parties: slugList,
  amount: amountRange,
  partOf: slugList,
  announced: dateRange,
  activeOn: asGiven,
  activeIn: asGiven,
  datasets: slugList,
  text: words,
};

const identifiers: FieldReader<readonly IdentifierInput[], readonly string[]> = (all, path, limits) =>
  limitedList(all, path, limits).map(({ scheme, value }) =>
    registerKey({ scheme, value: limitedText(value, `${path}.value`, limits) }),
  );

const ENTITY_FILTER: InputReaders<EntityFilterInput, EntityFilter> = {
  ids: slugList,
  identifiers,
  countries: limitedList,
  text: words,
};

const CLAIM_FILTER: InputReaders<ClaimFilterInput, ClaimFilter> = {
  text: words,
  sources: slugList,
  publishers: limitedList,
  published: dateRange,
  datasets: slugList,
};

/** The same value; a list only if it is no longer than a page. */
const plainValue: FieldReader<unknown, unknown> = (value, path, limits) =>
  Array.isArray(value) ? limitedList(value, path, limits) : value;

/** Fields of a plan from the fields of an input that are present. */
function readInput<Input extends object, Fields>(
  readers: InputReaders<Input, Fields>,
  input: Input,
  path: string,
  limits: ApiLimits,
): Fields {
  const fields: Partial<Record<PropertyKey, unknown>> = {};
  for (const name of Object.keys(input) as (keyof Input & string)[]) {
    const value = input[name];
    if (value === undefined || value === null) continue;
    const { [name]: read = plainValue } = readers as Readonly<Record<string, FieldReader<unknown, unknown>>>;
    fields[name === 'text' ? 'words' : name] = read(value, `${path}.${name}`, limits);
  }
  return fields as Fields;
}

type FilterName = keyof ResolversTypes & `${string}Filter`;

/** Value of an argument `filter`, with the name of its type in the SDL. */
export type FilterArgument = {
  readonly [N in FilterName]: { readonly type: N; readonly input: ResolversTypes[N] };
}[FilterName];

/**
 * The filter of a plan.
 * @param fixed arguments that the field implies, which the filter can only narrow.
 * @throws BadUserInput for text without a word; LimitExceeded for a list or text that is too long.
 */
export function readFilter(
  filter: FilterArgument,
  fixed: EdgeArguments,
  limits: ApiLimits,
): Pick<EdgeArguments, 'relationships' | 'entities' | 'claims'> {
  switch (filter.type) {
    case 'RelationshipFilter': {
      const relationships = readRelationshipFilter(filter.input, limits);
      const types = intersect(fixed.relationships?.types, relationships.types);
      return { relationships: types === undefined ? relationships : { ...relationships, types } };
    }
    case 'EntityFilter': {
      const entities = readInput(ENTITY_FILTER, filter.input, 'filter', limits);
      const kinds = intersect(fixed.entities?.kinds, entities.kinds);
      return { entities: kinds === undefined ? entities : { ...entities, kinds } };
    }
    case 'ClaimFilter':
      return { claims: readInput(CLAIM_FILTER, filter.input, 'filter', limits) };
  }
}

/**
 * The relationship filter of a plan; an empty one matches everything.
 * @throws BadUserInput and LimitExceeded, like `readFilter`.
 */
export function readRelationshipFilter(
  input: RelationshipFilterInput | null | undefined,
  limits: ApiLimits,
): RelationshipFilter {
  return readInput(RELATIONSHIP_FILTER, input ?? {}, 'filter', limits);
}

/** Values that both the field itself and its filter allow; undefined for all. */
function intersect<T>(
  fixed: readonly T[] | undefined,
  requested: readonly T[] | undefined,
): readonly T[] | undefined {
  if (fixed === undefined || requested === undefined) return fixed ?? requested;
  return fixed.filter((value) => requested.includes(value));
}
