import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Replacement of text in a file. The compiler reads the result; the file itself stays the same. */
type SourceEdit = readonly [path: string, before: string, after: string];

/** The names of the additions of this test in compile errors. */
const ADDITIONS = {
  classification: /isDeal|betweenEquals/,
  filter: /minClaims/,
  filterInSdlOnly: /maxClaims/,
  filterInSdlAndPlan: /minSources/,
  textFilterInSdlAndPlan: /mention/,
  // Without a reader, the types of the result are unknown too.
  analysisArgument:
    /minAge|Binding element '_'|Parameter 'index' implicitly|results: any|stageSums|'results' is of type 'unknown'|'entity' implicitly has an 'any' type/,
  edgeArgument: /maxAge/,
  term: /['"](ratio|price)['"]|PRICE|TermName|lacks ending return statement/,
  // Errors of filters may list all relationship types.
  type: /^(?!.*minClaims).*(JOINT_VENTURE|JointVenture)/s,
} as const;

function editedTexts(edits: readonly SourceEdit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [path, before, after] of edits) {
    const text = texts.get(root + path) ?? ts.sys.readFile(root + path) ?? '';
    if (!text.includes(before)) throw new Error(`${path} does not contain "${before}"; adapt this test`);
    texts.set(
      root + path,
      text.replace(before, () => after),
    );
  }
  return texts;
}

/**
 * Files with compile errors after the edits, by the addition that the error names.
 * @param folders the folders to compile, as a regular expression.
 */
function filesWithErrors(
  configPath: string,
  folders: string,
  edits: readonly SourceEdit[],
): Record<string, string[]> {
  const { config } = ts.readConfigFile(root + configPath, ts.sys.readFile) as { config: unknown };
  const folder = (root + configPath).replace(/[^/]+$/, '');
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const texts = editedTexts(edits);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const compiled = fileNames.filter((path) => new RegExp(`^src/${folders}/`).test(path.slice(root.length)));
  const files: Record<string, Set<string>> = {};
  for (const { file, messageText } of ts.createProgram(compiled, options, host).getSemanticDiagnostics()) {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    const additions = Object.entries(ADDITIONS).flatMap(([addition, names]) =>
      names.test(message) ? [addition] : [],
    );
    for (const addition of additions.length === 0 ? [message] : additions)
      (files[addition] ??= new Set()).add(file?.fileName.slice(root.length) ?? '');
  }
  return Object.fromEntries(Object.entries(files).map(([addition, paths]) => [addition, [...paths].sort()]));
}

test('a relationship type, a kind of term, a filter condition and an argument do not compile in one place alone', () => {
  const edits: readonly SourceEdit[] = [
    [
      'src/domain/relationship-types.ts',
      '} as const satisfies Record<string, RelationshipTypeRule>',
      `  JOINT_VENTURE: { label: 'joint venture', typeName: 'JointVenture', roles: [twoOrMore('PARTNER')], isDeal: true, betweenEquals: true, money: null, shortcuts: ['PRICE'], aboutLists: [] },
} as const satisfies Record<string, RelationshipTypeRule>`,
    ],
    ['src/domain/terms.ts', 'interface TermValues {', 'interface TermValues {\n  readonly ratio: Quantity;'],
    [
      'src/domain/terms.ts',
      '} as const satisfies Record<string, TermDefinition>',
      `  PRICE: { field: 'price', label: 'price', kind: 'ratio', schema: units },
} as const satisfies Record<string, TermDefinition>`,
    ],
    [
      'src/store/plan.ts',
      'readonly minPublishers?: number;',
      'readonly minPublishers?: number; readonly minClaims?: number; readonly minSources?: number; readonly mention?: string;',
    ],
    [
      'src/api/generated/resolver-types.ts',
      "readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;",
      'readonly minPublishers?: number; readonly maxClaims?: number; readonly minSources?: number; readonly mention?: string;',
    ],
    [
      'src/api/generated/resolver-types.ts',
      'export type QueryTotalsArgs = {',
      'export type QueryTotalsArgs = { readonly minAge?: number;',
    ],
    [
      'src/api/generated/resolver-types.ts',
      'export type QuerySourcesArgs = {',
      'export type QuerySourcesArgs = { readonly maxAge?: number;',
    ],
  ];
  const filterPlaces = [
    'src/analysis/view.ts',
    'src/store/neo4j/read/filters.ts',
    'src/store/plan.ts',
    'src/store/sqlite/read/filters.ts',
  ];
  expect(filesWithErrors('tsconfig.json', '(domain|store|analysis|api)', edits)).toEqual({
    // It leads to the SDL, which lacks the type.
    type: ['src/api/resolvers/relationship.ts'],
    // The first leads to the SDL, the others lack the bases, a rule for conflicts and a format.
    term: [
      'src/api/resolvers/relationship.ts',
      'src/domain/term-resolution.ts',
      'src/domain/term-rules.ts',
      'src/domain/terms.ts',
      'src/domain/version-changes.ts',
    ],
    filter: [...filterPlaces, 'src/api/filter-arguments.ts'].sort(),
    filterInSdlOnly: ['src/api/filter-arguments.ts'],
    // A number goes into the plan as it is.
    filterInSdlAndPlan: filterPlaces,
    // A text needs a check of its length.
    textFilterInSdlAndPlan: [...filterPlaces, 'src/api/filter-arguments.ts'].sort(),
    analysisArgument: ['src/api/resolvers/money.ts'],
    edgeArgument: ['src/api/arguments.ts'],
  });
});

test('a relationship type does not compile without its classification', () => {
  const edits: readonly SourceEdit[] = [
    [
      'src/domain/relationship-types.ts',
      '} as const satisfies Record<string, RelationshipTypeRule>',
      `  JOINT_VENTURE: { label: 'joint venture', typeName: 'JointVenture', roles: [twoOrMore('PARTNER')], money: null, shortcuts: [], aboutLists: [] },
} as const satisfies Record<string, RelationshipTypeRule>`,
    ],
  ];
  expect(filesWithErrors('tsconfig.json', 'domain', edits)).toMatchObject({
    classification: ['src/domain/relationship-types.ts'],
  });
});

test('a relationship type and a term in the SDL do not compile in the explorer without their wording', () => {
  // The generated files are as `npm run generate` writes them after a change of tables and SDL.
  const edits: readonly SourceEdit[] = [
    [
      'src/explorer/generated/operations.ts',
      'export type RelationshipType =',
      "export type RelationshipType =\n  | 'JOINT_VENTURE'",
    ],
    ['src/explorer/generated/operations.ts', 'export type TermName =', "export type TermName =\n  | 'PRICE'"],
    [
      'src/explorer/generated/domain.ts',
      'export const TYPE_NAMES = {',
      "export const TYPE_NAMES = { JOINT_VENTURE: 'Joint venture',",
    ],
    [
      'src/explorer/generated/domain.ts',
      'export const TERMS = {',
      "export const TERMS = { PRICE: { name: 'Price', field: 'price', kind: 'ratio' },",
    ],
  ];
  expect(filesWithErrors('src/explorer/tsconfig.json', 'explorer/(core|generated)', edits)).toEqual({
    // The family of the type.
    type: ['src/explorer/core/wording.ts'],
    // The format of the kind, and the field in the fragment `TermValues`.
    term: ['src/explorer/core/terms.ts'],
  });
});
