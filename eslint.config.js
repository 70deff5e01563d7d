import eslint from '@eslint/js'
import { configs as regexp } from 'eslint-plugin-regexp'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What would make the same article give another record on another machine or day. */
const impure = {
  'no-restricted-globals': ['error', 'process', 'Buffer', 'performance', 'setTimeout', 'console', 'Intl'],
  'no-restricted-imports': ['error', { patterns: ['node:*'] }],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The clock is never read.' },
    { object: 'Math', property: 'random', message: 'The same article gives the same record.' },
    { property: 'toLocaleLowerCase', message: 'The locale is never read.' },
    { property: 'toLocaleUpperCase', message: 'The locale is never read.' },
    { property: 'toLocaleString', message: 'The locale is never read.' },
    { property: 'localeCompare', message: 'The locale is never read.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is never read.' },
  ],
}

export default defineConfig(
  globalIgnores(['dist/', 'dist-playground/', 'coverage/', 'fixtures/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  regexp.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // The Vietnamese letters with marks, in NFC.
      'regexp/no-obscure-range': ['error', { allowed: ['alphanumeric', 'à-ỹ', 'À-Ỹ', 'À-ỹ'] }],
      // An index that a loop has already bounded is not undefined.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/cli.ts', 'src/cli/**', 'src/playground/**'], rules: impure },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
)
