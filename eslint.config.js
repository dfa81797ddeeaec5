import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Import rules, and the places that may touch files and sockets, are in .dependency-cruiser.js.
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
      // Numbers are readable in messages; objects and undefined are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Vitest reads the fixtures of a test from its parameter pattern, which is empty without
      // fixtures.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Spreading a string into code points is intended.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', 350],
      // Logs go through the logger, and command output through src/cli/output.ts.
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        // Named exports have the same name everywhere, and can be searched for.
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
          message: 'Only src/config.ts reads the environment; take the setting as a parameter.',
        },
      ],
      'no-restricted-imports': [
        'error',
        ...['node:process', 'process'].map((name) => ({
          name,
          importNames: ['env', 'default'],
          message: 'Only src/config.ts reads the environment; use the global `process` for the rest.',
        })),
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // Tests read GraphQL responses without types and compare their content.
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
            message: 'Run or delete the test; a skipped test proves nothing.',
          })),
        ),
      ],
    },
  },
  {
    files: ['src/store/neo4j/**', 'tests/**'],
    rules: {
      // neo4j-driver types its options as classes, but everybody passes plain objects, including
      // its documentation.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { URL: 'readonly' } },
  },
);
