import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const chinese = /[\u3400-\u9fff\uff00-\uffef\u3000-\u303f]/.source;
const elsewhere =
  'What a person reads stands in shared/i18n, or in a bilingual label of a declaration (shared/codes, shared/registers, shared/reports).';

/** Named exports only: one name for one thing in every file that uses it. */
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by its name.',
};
/** The same word in every language file: no sentence hides in code. */
const noChinese = [
  { selector: `Literal[value=/${chinese}/]`, message: elsewhere },
  { selector: `TemplateElement[value.cooked=/${chinese}/]`, message: elsewhere },
  { selector: `JSXText[value=/${chinese}/]`, message: elsewhere },
];
/** Attributes of components that a person reads, or hears read out. */
const readAttributes = [
  ...['title', 'label', 'placeholder', 'alt', 'description', 'message', 'tooltip', 'extra'],
  ...['okText', 'cancelText', 'subTitle', 'addonBefore', 'addonAfter', 'suffix', 'prefix'],
].join('|');
const noTextInPages = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: elsewhere },
  { selector: 'JSXExpressionContainer > Literal[value=/\\p{L}/u]', message: elsewhere },
  {
    selector: `JSXAttribute[name.name=/^(aria-label|${readAttributes})$/] > Literal[value=/\\p{L}/u]`,
    message: elsewhere,
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'tests/fixtures/', 'test-results/']),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': 'error',
      'no-restricted-syntax': ['error', namedExports, ...noChinese],
      // Data and tests may run long; a file of code that does has two ideas in it.
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // It takes a parameter that ties an argument to the result of an inner function for useless.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // [...text] is the way to read names by their characters, of which some have two code units.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An unused part of a destructuring leaves that part out of the rest.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Index signatures are read with brackets, fields with a dot: the difference shows.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // What is printed goes through one place in each host; the rest answers or throws.
    files: ['shared/**', 'electron/core/**', 'renderer/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': ['error', namedExports, ...noChinese, ...noTextInPages],
    },
  },
  {
    // Here the words stand: sentences, labels of declarations, and what the rules read in Chinese.
    files: ['shared/**', 'build/messages.*', 'tests/**', 'eslint.config.js'],
    rules: { 'no-restricted-syntax': ['error', namedExports], 'max-lines': 'off' },
  },
  {
    // The tools look for a default export.
    files: ['**/*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['build/**/*.mjs'],
    rules: {
      // JSON and imports come untyped to plain JavaScript; the compiler checks the rest.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
