import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse, printSchema } from 'graphql';
import { ENTITY_KINDS } from '../../../src/domain/entity.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../../src/domain/relationship-types.ts';
import { ENTITY_TYPE_NAMES } from '../../../src/api/type-names.ts';
import type { GeneratedFile } from './generated-file.ts';
import { mergedSchema } from './sdl.ts';

const RESULTS = '../../store/fetch-result.ts';
const ENTITY_TYPES = ENTITY_KINDS.map((kind) => ENTITY_TYPE_NAMES[kind]);
const RELATIONSHIP_TYPE_NAMES = RELATIONSHIP_TYPES.map((type) => ruleForType(type).typeName);
/** Type of the page of each connection; a kind of entity or relationship may have none. */
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['Entity', 'Counterparty', ...ENTITY_TYPES].map((type) => [type, 'Entity'])),
  ...Object.fromEntries(['Relationship', ...RELATIONSHIP_TYPE_NAMES].map((type) => [type, 'Relationship'])),
  Claim: 'Claim',
  Source: 'Source',
  Conflict: 'Conflict',
  Search: 'Search',
  RelationshipChange: 'RelationshipChange',
};

/** TypeScript type of each GraphQL type, as the store returns it. */
const mappers: Record<string, string> = {
  Node: `${RESULTS}#ResultNode`,
  Entity: `${RESULTS}#EntityNode`,
  Relationship: `${RESULTS}#RelationshipNode`,
  Claim: `${RESULTS}#ClaimNode`,
  Source: `${RESULTS}#SourceNode`,
  Party: `${RESULTS}#PartyResult`,
  Conflict: `${RESULTS}#ConflictResult`,
  Position: `${RESULTS}#PositionResult`,
  GraphInfo: `${RESULTS}#GraphSummary`,
  RelationshipChange: '../resolver-parents.ts#RelationshipChangeResult',
  Total: '../resolver-parents.ts#TotalParent',
  MoneyFlow: '../resolver-parents.ts#MoneyFlowParent',
  Terms: '../../domain/terms.ts#ResolvedTerms as TermsRecord',
  Amount: '../../domain/amount.ts#Amount as AmountRecord',
  Quantity: '../../domain/quantity.ts#Quantity as QuantityRecord',
  Identifier: '../../domain/entity.ts#Identifier as IdentifierRecord',
  Evidence: '../../domain/evidence.ts#Evidence as EvidenceRecord',
  Query: '../resolver-parents.ts#QueryRoot',
  GraphView: '../resolver-parents.ts#QueryRoot',
  PageInfo: '../resolver-parents.ts#AnyPage',
  ...Object.fromEntries(
    Object.entries(PAGES).flatMap(([type, page]) => [
      [`${type}Connection`, `../resolver-parents.ts#${page}Page`],
      [`${type}Edge`, `../resolver-parents.ts#${page}PageEdge`],
    ]),
  ),
  ...Object.fromEntries(ENTITY_TYPES.map((type) => [type, `${RESULTS}#EntityNode`])),
  ...Object.fromEntries(RELATIONSHIP_TYPE_NAMES.map((type) => [type, `${RESULTS}#RelationshipNode`])),
};

/** TypeScript type of each scalar of the schema. */
export const SCALARS = {
  PartialDate: 'string',
  Date: 'string',
  DateTime: 'string',
  SafeInt: 'number',
  CurrencyCode: 'string',
  CountryCode: 'string',
  URL: 'string',
} as const;

/** Options for the types of operations and their responses. */
export const OPERATION_TYPES = {
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  scalars: { ...SCALARS, ID: 'string' },
  // Otherwise each response type is repeated for all relationship types.
  skipTypename: true,
  mergeFragmentTypes: true,
} as const;

/** Types of resolvers, from the schema. */
export const resolverTypes: GeneratedFile = {
  path: 'src/api/generated/resolver-types.ts',
  text: async () => {
    const schema = await mergedSchema();
    return codegen({
      documents: [],
      filename: 'resolver-types.ts',
      schema: parse(printSchema(schema)),
      schemaAst: schema,
      config: {
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        onlyResolveTypeForInterfaces: true,
        contextType: '../context.ts#ApiContext',
        strictScalars: true,
        scalars: SCALARS,
        inputMaybeValue: 'T | null | undefined',
        avoidOptionals: { defaultValue: true },
        mappers: Object.fromEntries(Object.entries(mappers).filter(([type]) => schema.getType(type))),
      },
      plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
      pluginMap: { typescript, 'typescript-resolvers': resolvers },
    });
  },
};
