/*
 * What the reviewer need not look for. The shipped code is fenced off from everything Apps Script lacks
 * and from every way a day can slip into the neighbouring one.
 */
import { readFileSync } from 'node:fs';

const SHIPPED = ['src/**/*.ts', 'src/**/*.tsx', 'warehouse/**/*.ts'];
const TYPED = ['src', 'host', 'warehouse', 'test', 'bench'].flatMap((at) => [
  `${at}/**/*.ts`,
  `${at}/**/*.tsx`,
]);

/** Their regular expressions get a few hundred characters at most. */
const CUT_BEFORE = [
  'src/rules/calendar/parse-day.ts',
  'src/surfaces/digest/mail/clean-text.ts',
  'src/rules/calendar/plain-day-text.ts',
];

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

const noOctal = {
  selector: 'Literal[raw=/^0[0-9]/]',
  message: 'A number with a zero in front is octal, or is meant to be and is not.',
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
  ...readFileSync(new URL('src/language/languages.ts', import.meta.url), 'utf8').matchAll(
    /^export \* as (\S+)/gm,
  ),
].map(([, code]) => code);

const noLanguageCodes = {
  selector: `Literal[value=/^(${languageCodes.join('|')})$/]`,
  message: 'Only src/language knows which languages there are: ask for a fact of the language.',
};

/** Errors besides oxlint's own category of what is wrong whatever one's taste. */
const everywhere = [
  ...['eqeqeq', 'no-case-declarations', 'no-empty', 'no-fallthrough', 'no-prototype-builtins'],
  ...[
    'no-regex-spaces',
    'no-unexpected-multiline',
    'no-useless-assignment',
    'preserve-caught-error',
  ],
];

const inTypeScript = [
  ...['no-array-constructor', 'no-var', 'prefer-const', 'prefer-rest-params', 'prefer-spread'],
  ...[
    ...['explicit-module-boundary-types', 'no-empty-object-type', 'no-explicit-any'],
    ...['no-misused-promises', 'no-namespace', 'no-non-null-assertion', 'no-require-imports'],
    ...['no-unnecessary-type-assertion', 'no-unnecessary-type-constraint', 'no-unsafe-argument'],
    ...['no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-enum-comparison'],
    ...['no-unsafe-function-type', 'no-unsafe-member-access', 'no-unsafe-return'],
    ...['only-throw-error', 'prefer-promise-reject-errors', 'require-await'],
    ...['restrict-plus-operands'],
  ].map((name) => `typescript/${name}`),
];

const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

/** @type {import('oxlint').OxlintConfig} */
export default {
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript'],
  jsPlugins: ['./scripts/lint-rules.mjs', 'eslint-plugin-regexp'],
  categories: { correctness: 'error' },
  ignorePatterns: ['dist/', '.build/', 'out/'],
  env: { es2024: true },
  rules: {
    ...errors(everywhere),
    // Text is spread into its code points on purpose.
    'typescript/no-misused-spread': 'off',
    'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  },
  overrides: [
    {
      // They have no types, so a rule that needs them guesses.
      files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
      rules: {
        ...errors(['duebook/no-dupe-args', 'no-redeclare', 'no-undef']),
        'duebook/restricted-syntax': ['error', noOctal],
        'typescript/no-base-to-string': 'off',
        'typescript/unbound-method': 'off',
      },
    },
    { files: ['*.js', '**/*.cjs', 'scripts/*.js'], env: { node: true } },
    {
      files: ['*.mjs', 'scripts/*.mjs'],
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
    {
      files: TYPED,
      rules: {
        ...errors(inTypeScript),
        'no-unused-vars': ['error', { ignoreRestSiblings: true }],
        'typescript/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
        'typescript/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
        'duebook/restricted-syntax': ['error', namedExportsOnly],
      },
    },
    {
      files: SHIPPED,
      rules: {
        'no-restricted-globals': ['error', ...absentGlobals, ...googleGlobals],
        'duebook/restricted-syntax': ['error', namedExportsOnly, ...noLocalDates, noLanguageCodes],
      },
    },
    {
      files: ['src/language/**/*.ts'],
      rules: { 'duebook/restricted-syntax': ['error', namedExportsOnly, ...noLocalDates] },
    },
    {
      files: ['host/**'],
      excludeFiles: ['host/cli/workbook/languages.ts', 'host/screen/client/words/**'],
      rules: { 'duebook/restricted-syntax': ['error', namedExportsOnly, noLanguageCodes] },
    },
    {
      // Pages run in a browser; of Google they have google.script.run alone.
      files: [
        'src/sidebar/**',
        'src/dialogs/**',
        'src/review-page/**',
        'src/hand-over-page/**',
        'src/import-page/**',
        'src/privacy-page/**',
      ],
      rules: { 'no-restricted-globals': ['error', ...googleGlobals] },
    },
    {
      // Reads files in a browser and in Node: no Google, and of the globals only what decodes and unpacks.
      files: ['src/files/**/*.ts'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...absentGlobals.filter(({ name }) => name !== 'TextDecoder'),
          ...googleGlobals,
        ],
      },
    },
    {
      files: ['src/platform/google/**/*.ts'],
      rules: { 'no-restricted-globals': ['error', ...absentGlobals] },
    },
    {
      // A cell may contain 50,000 characters: an expression must be linear in them.
      files: [...SHIPPED, 'host/**/*.ts', 'host/**/*.tsx'],
      excludeFiles: CUT_BEFORE,
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      },
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
      rules: { 'typescript/no-base-to-string': 'off' },
    },
    {
      files: ['test/**'],
      rules: {
        // expect(port.send).toHaveBeenCalled() and the like read a method without calling it.
        'typescript/unbound-method': 'off',
        'typescript/no-non-null-assertion': 'off',
        // Both sides of a comparison are sorted, in whatever order.
        'typescript/require-array-sort-compare': 'off',
      },
    },
  ],
};
