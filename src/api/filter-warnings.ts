import type { EdgeArguments } from '../store/plan.ts';
import type { FieldArguments } from './arguments.ts';
import { addWarning, type ApiContext, type ApiWarning } from './context.ts';
import type { FilterArgument } from './filter-arguments.ts';
import type { KnownIds, ReferencedKind } from './known-ids.ts';

/** Fields with IDs of each filter. */
export const ID_FIELDS: Readonly<Record<FilterArgument['type'], Readonly<Record<string, ReferencedKind>>>> = {
  RelationshipFilter: {
    ids: 'RELATIONSHIP',
    parties: 'ENTITY',
    partOf: 'RELATIONSHIP',
    datasets: 'DATASET',
  },
  EntityFilter: { ids: 'ENTITY' },
  ClaimFilter: { sources: 'SOURCE', datasets: 'DATASET' },
};

const KIND_NAMES: Readonly<Record<ReferencedKind, string>> = {
  ENTITY: 'entity',
  RELATIONSHIP: 'relationship',
  SOURCE: 'source',
  DATASET: 'data set',
};

const HINTS: Readonly<Record<ReferencedKind, string>> = {
  ENTITY: 'find IDs by name with `search`',
  RELATIONSHIP: 'find IDs by title with `search`',
  SOURCE: 'find IDs by title with `search`',
  DATASET: '`graph { datasets { id } }` lists all data sets',
};

/** IDs in an argument that selects items, so that an unknown one silently matches nothing. */
interface IdReference {
  readonly argument: readonly string[];
  readonly kind: ReferencedKind;
  readonly ids: readonly string[];
}

/**
 * The IDs in the filter of a field, and in its argument `with`.
 * @param filterType name of the type of the filter; undefined for a field without one.
 */
function idReferences(
  filterType: FilterArgument['type'] | undefined,
  { filter, with: party }: Pick<FieldArguments, 'filter' | 'with'>,
): IdReference[] {
  const references: IdReference[] = [];
  if (typeof party === 'string') references.push({ argument: ['with'], kind: 'ENTITY', ids: [party] });
  if (filterType === undefined) return references;
  const values: Readonly<Record<string, unknown>> = { ...filter };
  for (const [name, kind] of Object.entries(ID_FIELDS[filterType])) {
    const ids = values[name];
    if (Array.isArray(ids) && ids.length > 0) references.push({ argument: ['filter', name], kind, ids });
  }
  return references;
}

/**
 * Arguments that match nothing because a list allows no value: an empty list, or one without any of
 * the values that the field allows.
 */
function emptyLists(args: EdgeArguments): (readonly string[])[] {
  const { relationships, entities, claims, ownRoles, kinds, nodeTypes, terms } = args;
  const lists = [
    ...[relationships, entities, claims].flatMap((filter) =>
      Object.entries(filter ?? {}).map(([name, value]) => [['filter', name], value as unknown] as const),
    ),
    [['role'], ownRoles] as const,
    [['kinds'], kinds ?? nodeTypes] as const,
    [['terms'], terms] as const,
  ];
  return lists.flatMap(([argument, value]) =>
    // Every party of an empty list is a party of any relationship.
    Array.isArray(value) && value.length === 0 && argument[1] !== 'parties' ? [argument] : [],
  );
}

/** The parts of a field's arguments that can match nothing. */
export interface FilterFindings {
  readonly references: readonly IdReference[];
  readonly emptyLists: readonly (readonly string[])[];
}

/**
 * The findings about the arguments of a field.
 * @param filterType name of the type of the filter; undefined for a field without one.
 * @param input arguments as the client sent them.
 * @param args the same arguments in a plan.
 */
export function filterFindings(
  filterType: FilterArgument['type'] | undefined,
  input: Pick<FieldArguments, 'filter' | 'with'>,
  args: EdgeArguments,
): FilterFindings {
  return { references: idReferences(filterType, input), emptyLists: emptyLists(args) };
}

/** Adds a warning for each argument that matches nothing, and for each one with unknown IDs. */
export async function warnOfFindings(
  context: ApiContext,
  knownIds: KnownIds,
  path: ApiWarning['path'],
  { references, emptyLists: lists }: FilterFindings,
): Promise<void> {
  for (const argument of lists) {
    const message = `\`${argument.join('.')}\` allows none of the values of this field, so nothing matches`;
    addWarning(context, { message, path, argument });
  }
  for (const { argument, kind, ids } of references) {
    const unknown = await knownIds.unknownOf(kind, ids);
    if (unknown.length === 0) continue;
    const quoted = unknown.map((id) => JSON.stringify(id.slice(0, 100))).join(', ');
    const noun = `unknown ${KIND_NAMES[kind]} ${unknown.length === 1 ? 'ID' : 'IDs'}`;
    const message = `\`${argument.join('.')}\` has ${unknown.length === 1 ? 'an ' : ''}${noun}: ${quoted}; ${HINTS[kind]}`;
    addWarning(context, { message, path, argument });
  }
}
