/*
 * What the reviewer need not look for. The shipped code is fenced off from everything Apps Script lacks
 * and from every way a day can slip into the neighbouring one.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const js = require('@eslint/js');
const { defineConfig, globalIgnores } = require('eslint/config');
const regexp = require('eslint-plugin-regexp');
const tseslint = require('typescript-eslint');

const SHIPPED = ['src/**/*.ts', 'src/**/*.tsx'];
const TYPED = ['src', 'host', 'test', 'bench'].flatMap((at) => [`${at}/**/*.ts`, `${at}/**/*.tsx`]);

const banned = (names, message) => names.map((name) => ({ name, message }));

const absentGlobals = banned(
  [
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'URL'],
    ...['URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'Buffer'],
    ...['structuredClone', 'performance', 'navigator', 'process', 'window', 'document'],
    ...['globalThis', 'self', 'localStorage', 'alert', 'AbortController', 'Blob', 'FormData'],
  ],
  'Apps Script has no such global (docs/platform.md §4).',
);

const googleGlobals = banned(
  [
    ...['SpreadsheetApp', 'MailApp', 'GmailApp', 'ScriptApp', 'PropertiesService', 'LockService'],
    ...['CacheService', 'Session', 'Utilities', 'HtmlService', 'Logger', 'UrlFetchApp', 'DriveApp'],
    ...['LanguageApp', 'ContentService', 'CalendarApp', 'GoogleAppsScript', 'console'],
  ],
  'only-google-adapters-say-google: ask a port of src/platform instead.',
);

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one thing has one name everywhere.',
};

const localDateMethods =
  '/^(get|set)(Date|Day|Month|FullYear|Year|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$|^toLocale(Date|Time)?String$/';

const noLocalDates = [
  {
    selector: `CallExpression > MemberExpression.callee[property.name=${localDateMethods}]`,
    message:
      "Local getters read a day in the script's zone, not the spreadsheet's (docs/platform.md §1.1).",
  },
  {
    selector:
      "NewExpression[callee.name='Date']:matches([arguments.0.type='TemplateLiteral'], [arguments.0.value=/./][arguments.0.raw=/^['\"]/])",
    message: "new Date('YYYY-MM-DD') is midnight in London, the day before in New York: parse it.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.1]",
    message: "new Date(year, month, …) is local to the script's zone: use Date.UTC or a Day.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    message: 'Date.parse guesses the zone: parse the day yourself.',
  },
];

/** Codes of the languages, as `src/language/languages.ts` lists them. */
const languageCodes = [
  ...readFileSync(join(__dirname, 'src/language/languages.ts'), 'utf8').matchAll(
    /^export \* as (\S+)/gm,
  ),
].map(([, code]) => code);

const noLanguageCodes = {
  selector: `Literal[value=/^(${languageCodes.join('|')})$/]`,
  message: 'Only src/language knows which languages there are: ask for a fact of the language.',
};

module.exports = defineConfig(
  globalIgnores(['dist/', '.build/', 'out/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['*.js', '.*.cjs', 'scripts/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        __dirname: 'readonly',
        __filename: 'readonly',
        console: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
      },
    },
  },
  {
    files: ['scripts/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', namedExportsOnly],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
    },
  },
  {
    files: [...TYPED, '*.js', '.*.cjs', 'scripts/*'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
  },
  {
    // A cell may hold 50,000 characters: an expression must be linear in them.
    files: [...SHIPPED, 'host/**/*.ts', 'host/**/*.tsx'],
    ignores: [
      // These cut the text to at most a few hundred characters first.
      'src/rules/calendar/parse-day.ts',
      'src/surfaces/digest/mail/clean-text.ts',
      'src/surfaces/digest/mail/phone.ts',
    ],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: SHIPPED,
    rules: {
      'no-restricted-globals': ['error', ...absentGlobals, ...googleGlobals],
      'no-restricted-syntax': ['error', namedExportsOnly, ...noLocalDates, noLanguageCodes],
    },
  },
  {
    files: ['src/language/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExportsOnly, ...noLocalDates] },
  },
  {
    files: ['host/**'],
    ignores: ['host/cli/workbook/languages.ts', 'host/screen/client/words/**'],
    rules: { 'no-restricted-syntax': ['error', namedExportsOnly, noLanguageCodes] },
  },
  {
    // The page of the sidebar runs in a browser; of Google it has google.script.run alone.
    files: ['src/sidebar/**'],
    rules: { 'no-restricted-globals': ['error', ...googleGlobals] },
  },
  {
    files: ['src/platform/google/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...absentGlobals] },
  },
  {
    files: ['src/rules/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...absentGlobals,
        ...googleGlobals,
        ...banned(
          ['Date', 'Intl'],
          'Rules count whole days: a Day is an integer, and has no zone.',
        ),
      ],
    },
  },
  {
    // Google turns whatever it is given into text, objects too; its stand-in has to do the same.
    files: ['host/services/**'],
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      // expect(port.send).toHaveBeenCalled() and the like read a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
