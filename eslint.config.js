import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { wordsInMessages } from './src/testing/house/words-rule.ts';

/** Library functions newer than the oldest engines (astro.config.mjs): a build changes syntax, it adds no function. */
const LATER = [
  ...['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'fromAsync', 'groupBy'],
  ...['hasOwn', 'isWellFormed', 'toWellFormed', 'withResolvers', 'allSettled', 'isSubsetOf'],
  ...['structuredClone', 'reportError', 'checkVisibility', 'requestIdleCallback', 'randomUUID'],
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'content/',
    'src/testing/fixtures/',
    'test-results/',
    '.bench/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The type of an imported .astro component is known to astro check alone.
    files: ['src/{components,layouts,pages}/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [typescript.configs.recommended],
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro/*.ts'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    rules: { eqeqeq: 'error' },
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': 'error' },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'words-in-messages': wordsInMessages } } },
    rules: { 'no-console': 'error', 'house/words-in-messages': 'error' },
  },
  {
    // What reaches a browser.
    files: [
      'src/{elements,formats,law,messages,model,register,search/browser,search/shared}/**/*.ts',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `Identifier[name=/^(${LATER.join('|')})$/]`,
          message: 'Older browsers do not have this function.',
        },
      ],
    },
  },
);
