import { buildSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { typeDefs } from '../../src/api/generated/type-defs.ts';
import { ENTITY_TYPE_NAMES, listField } from '../../src/api/type-names.ts';
import { RESOLUTION_RULES } from '../../src/domain/resolution-rules.ts';
import { CLAIM_STATES, MODALITIES, RECORDER_KINDS } from '../../src/domain/claim.ts';
import { COMPANY_ROLES, ENTITY_KINDS, IDENTIFIER_SCHEMES } from '../../src/domain/entity.ts';
import { BASES } from '../../src/domain/basis.ts';
import { QUALIFIERS } from '../../src/domain/interval.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES, ruleForType } from '../../src/domain/relationship-types.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import { DEAL_STATUSES, TERM_NAMES, TERMS, type TermKind } from '../../src/domain/terms.ts';

const schema = buildSchema(typeDefs);

/** Fails with the names that only the SDL or only the table of the domain has. */
function expectEqualNames(inSchema: readonly string[], inTable: readonly string[]): void {
  expect({
    onlyInSchema: inSchema.filter((name) => !inTable.includes(name)),
    onlyInTable: inTable.filter((name) => !inSchema.includes(name)),
  }).toEqual({ onlyInSchema: [], onlyInTable: [] });
}

/** Fields of an object type that its interfaces lack: "Investment.amount: Amount". */
function ownFields(typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
  return Object.values(type.getFields())
    .filter(({ name }) => !inherited.has(name))
    .map((field) => `${typeName}.${field.name}: ${String(field.type)}`);
}

/** GraphQL type of the value of a term, by the kind of the term. */
const VALUE_TYPES: Readonly<Record<TermKind, string>> = {
  money: 'Amount',
  quantity: 'Quantity',
  date: 'PartialDate',
  status: 'DealStatus',
};

test.each([
  ['RelationshipType', RELATIONSHIP_TYPES],
  ['PartyRole', PARTY_ROLES],
  ['TermName', TERM_NAMES],
  ['DealStatus', DEAL_STATUSES],
  ['Modality', MODALITIES],
  ['ClaimState', CLAIM_STATES],
  ['Recorder', RECORDER_KINDS],
  ['SourceKind', SOURCE_KINDS],
  ['EntityKind', ENTITY_KINDS],
  ['CompanyRole', COMPANY_ROLES],
  ['IdentifierScheme', IDENTIFIER_SCHEMES],
  ['Qualifier', QUALIFIERS],
  ['Basis', BASES],
  ['ResolutionRule', RESOLUTION_RULES],
] as const)('the enum %s has the values of the domain', (name, values) => {
  const type = schema.getType(name);
  expectEqualNames(isEnumType(type) ? type.getValues().map((value) => value.name) : [], values);
});

test('each row of the table of relationship types has an object type, and each object type a row', () => {
  const relationship = schema.getType('Relationship');
  expectEqualNames(
    isInterfaceType(relationship) ? schema.getPossibleTypes(relationship).map(({ name }) => name) : [],
    RELATIONSHIP_TYPES.map((type) => ruleForType(type).typeName),
  );
});

test.each(RELATIONSHIP_TYPES)('the object type of %s has the lists and shortcuts of its row', (type) => {
  const { typeName, roles, shortcuts, aboutLists } = ruleForType(type);
  expectEqualNames(ownFields(typeName), [
    ...roles.map(({ role }) => `${typeName}.${listField(role)}: [Entity!]!`),
    ...aboutLists.map((kind) => `${typeName}.${listField(kind)}: [${ENTITY_TYPE_NAMES[kind]}!]!`),
    ...shortcuts.map((term) => `${typeName}.${TERMS[term].field}: ${VALUE_TYPES[TERMS[term].kind]}`),
  ]);
});

test('the type Terms has a field for each row of the table of terms', () => {
  expectEqualNames(ownFields('Terms'), [
    ...Object.values(TERMS).map(({ field, kind }) => `Terms.${field}: ${VALUE_TYPES[kind]}`),
    'Terms.otherAmounts: [Amount!]!',
    'Terms.otherValuations: [Amount!]!',
    'Terms.otherQuantities: [TermQuantity!]!',
    'Terms.metric: Metric',
    'Terms.undisclosed: [TermName!]!',
  ]);
});
