import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// What takes types to see is in .oxlintrc.json: the same rules, by a native checker, in a fraction of the time.
export default tseslint.config(
  { ignores: ['dist/**', '.build/**', 'reports/**', '.stryker-tmp/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'Name each export: a door lists what is public.',
        },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: one word for one thing.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ClassDeclaration', message: 'Plain functions over readonly data.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/**/*.tsx', 'tests/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // A region that scrolls must take the keyboard, or arrows cannot scroll it.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: ['h1', 'main'] }],
    },
  },
  {
    files: ['vite.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['public/*.js'],
    languageOptions: { globals: globals.serviceworker },
  },
);
