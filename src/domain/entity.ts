import { z } from 'zod';
import { country } from './country.ts';
import { id } from './id.ts';
import { latestDay, partialDate, type Day } from './partial-date.ts';
import { capacityMegawatts } from './quantity.ts';
import {
  textMatching,
  list,
  oneOf,
  optional,
  record,
  describeValue,
  text,
  withDefault,
} from './schema-builders.ts';
import { tableKeys } from './table-keys.ts';

/** The name of each kind of entity for readers, in lowercase. */
export const ENTITY_KIND_LABELS = {
  COMPANY: 'company',
  PERSON: 'person',
  PUBLIC_BODY: 'public body',
  PRODUCT: 'product',
  FACILITY: 'facility',
  SEGMENT: 'market',
  PLACE: 'place',
} as const;
export type EntityKind = keyof typeof ENTITY_KIND_LABELS;
/** The kinds of entities. */
export const ENTITY_KINDS = tableKeys(ENTITY_KIND_LABELS);

/** The roles of companies in the AI industry. */
export const COMPANY_ROLES = [
  'AI_LAB', 'CHIP_DESIGNER', 'FOUNDRY', 'MEMORY_MAKER', 'SERVER_MAKER', 'CLOUD_PROVIDER', 'AI_CLOUD', 'DATACENTER_OPERATOR',
  'ENERGY_SUPPLIER', 'INVESTOR', 'SOFTWARE', 'OTHER',
] as const; // prettier-ignore
export type CompanyRole = (typeof COMPANY_ROLES)[number];

/** The registers that identify entities. */
export const IDENTIFIER_SCHEMES = [
  'WIKIDATA',
  'TICKER',
  'LEI',
  'CIK',
  'OPENCORPORATES',
  'WEBSITE',
  'OTHER',
] as const;

/** The zod schema of a web address. */
export const url = z
  .string({ error: (issue) => `a URL must be text (got ${describeValue(issue.input)})` })
  .max(2000, { error: 'a URL must have at most 2000 characters' })
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
    error: (issue) =>
      `a URL must be an absolute http:// or https:// address (got ${describeValue(issue.input)})`,
  });

const identifier = record('an identifier', {
  scheme: oneOf(IDENTIFIER_SCHEMES),
  value: text('the value of an identifier', 200),
});

/** An identifier of an entity in another register. */
export type Identifier = z.output<typeof identifier>;

const formerName = record('a former name', {
  name: text('a former name', 300),
  until: optional(partialDate),
});

/** A name that an entity no longer has, with the last date on which it had it, if known. */
export type FormerName = z.output<typeof formerName>;

/** The fields that only entities of one kind have. */
const KIND_SPECIFIC_FIELDS = {
  roles: 'COMPANY',
  ticker: 'COMPANY',
  founded: 'COMPANY',
  parent: 'COMPANY',
  maker: 'PRODUCT',
  place: 'FACILITY',
  capacityMegawatts: 'FACILITY',
} as const;

/** The zod schema of an entity in a data set. */
export const entity = record(
  'an entity',
  {
    id,
    kind: oneOf(ENTITY_KINDS),
    name: text('a name', 300),
    shortName: optional(text('a short name', 100)),
    aliases: withDefault(list('aliases', 'names', text('an alias', 300), 100), []),
    formerNames: optional(list('formerNames', '{name, until} objects', formerName, 50)),
    description: optional(text('a description', 2000)),
    country: optional(country),
    roles: withDefault(list('roles', 'company roles', oneOf(COMPANY_ROLES), COMPANY_ROLES.length), []),
    ticker: optional(text('a ticker', 30)),
    wikidata: optional(
      textMatching('a Wikidata item', /^Q[1-9]\d{0,14}$/, '"Q" and a number, such as "Q42"'),
    ),
    identifiers: withDefault(list('identifiers', '{scheme, value} objects', identifier, 50), []),
    founded: optional(partialDate),
    parent: optional(id),
    maker: optional(id),
    place: optional(id),
    capacityMegawatts: optional(capacityMegawatts),
  },
  (valid, { isPresent, addProblem }) => {
    for (const [field, kind] of Object.entries(KIND_SPECIFIC_FIELDS) as [
      keyof typeof KIND_SPECIFIC_FIELDS,
      EntityKind,
    ][]) {
      // `roles` has a default, so it is always present.
      const isEmptyDefault = field === 'roles' && valid.roles?.length === 0;
      if (valid.kind !== undefined && valid.kind !== kind && isPresent(field) && !isEmptyDefault)
        addProblem([field], `"${field}" is only allowed for entities of kind ${kind} (got ${valid.kind})`);
    }
  },
);

/** A company, person, public body, product, facility, segment or place. */
export type Entity = z.output<typeof entity>;

/** The required kind of the entity that each reference leads to. */
export const ENTITY_REFERENCES = {
  parent: 'COMPANY',
  maker: 'COMPANY',
  place: 'PLACE',
} as const satisfies Partial<Record<keyof Entity, EntityKind>>;

/** All identifiers of an entity; those with their own field come first. */
export function identifiersOf(entity: Entity): Identifier[] {
  return [
    ...(entity.wikidata === undefined ? [] : [{ scheme: 'WIKIDATA', value: entity.wikidata } as const]),
    ...(entity.ticker === undefined ? [] : [{ scheme: 'TICKER', value: entity.ticker } as const]),
    ...entity.identifiers,
  ];
}

/** An entity under the name that it had on a day; the short name belongs to the current name. */
export function entityOn<E extends Pick<Entity, 'name' | 'shortName' | 'formerNames'>>(
  entity: E,
  day: Day,
): E {
  const former = formerNameOn(entity, day);
  if (former === undefined) return entity;
  const { shortName: _, ...rest } = entity;
  return { ...rest, name: former } as E;
}

/**
 * The former name that an entity had on a day: the one that ended first on or after the day.
 * Undefined if it had its current name, or if no end is known.
 */
function formerNameOn({ formerNames = [] }: Pick<Entity, 'formerNames'>, day: Day): string | undefined {
  let found: { readonly name: string; readonly until: Day } | undefined;
  for (const { name, until } of formerNames) {
    if (until === undefined) continue;
    const last = latestDay(until);
    if (last >= day && (found === undefined || last < found.until)) found = { name, until: last };
  }
  return found?.name;
}

/**
 * The next record of an entity, with the names of the previous one that it no longer has as former
 * names: a name that was once recorded stays a name of the entity.
 * @param until the day on which the previous name was last known to be in use.
 */
export function keepFormerNames<E extends Entity>(previous: Entity, next: E, until: Day): E {
  const own = next.formerNames ?? [];
  const known = new Set([next.name, ...next.aliases, ...own.map(({ name }) => name)]);
  const recorded: readonly FormerName[] = [...(previous.formerNames ?? []), { name: previous.name, until }];
  const lost = recorded.filter(
    ({ name }, index) => !known.has(name) && recorded.findIndex((other) => other.name === name) === index,
  );
  return lost.length === 0 ? next : { ...next, formerNames: [...own, ...lost] };
}
