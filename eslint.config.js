import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Who may import whom, and where files and sockets may be touched, is in .dependency-cruiser.js.
export default defineConfig(
  globalIgnores(['dist/', '**/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // A number in a message prints as what it is; only objects and undefined print as nonsense.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // What a test gets is a pattern to vitest, an empty one where it gets nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Spreading a string gives its code points, which is what is counted and compared here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', 350],
      // The log goes through the logger and a command's output through src/cli/output.ts.
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        // A name that the file chose is the same wherever it is used, and can be searched for.
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config.ts reads the environment: take the setting as a parameter.',
        },
      ],
      'no-restricted-imports': [
        'error',
        ...['node:process', 'process'].map((name) => ({
          name,
          importNames: ['env', 'default'],
          message: 'Only src/config.ts reads the environment; the rest is the global `process`.',
        })),
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // What a GraphQL answer holds is what a test is there to find out: it is read without a type and then compared.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['skip', 'only', 'todo', 'fails'].map((property) => ({
            object,
            property,
            message: 'A test runs or is deleted: a skipped one promises nothing.',
          })),
        ),
      ],
    },
  },
  {
    files: ['src/store/neo4j/**', 'tests/**'],
    rules: {
      // neo4j-driver describes its settings as classes, and is given plain objects by everybody, its own documentation included.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { URL: 'readonly' } },
  },
);
