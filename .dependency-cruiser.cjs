/*
 * The rule of direction (docs/architecture.md), each fence a sentence with its reason. Tests are not
 * fenced: they mirror the tree and may open any file.
 */
const { frontDoors, roomFences } = require('./scripts/room-fences');

/** @param known the folders whose index a page may import, beside its own files. */
const pageRule = (page, comment, known) => ({
  name: `${page}-knows-few-folders`,
  comment: `The page runs in a browser. ${comment}`,
  severity: 'error',
  from: { path: `^src/${page}/` },
  to: { path: '^src/', pathNot: `^src/(${page}/|(?:${known.join('|')})/index\\.ts$)` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other cannot be read, tested or moved one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere would escape every other fence.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'rules-know-no-platform',
      comment: 'What Duebook knows must run anywhere: no package, no service, no words, no host.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { pathNot: '^src/rules/' },
    },
    ...roomFences,
    {
      name: 'language-knows-only-the-calendar',
      comment: 'Sentences are about days; their callers pass the facts.',
      severity: 'error',
      from: { path: '^src/language/' },
      to: { pathNot: '^src/(language|rules/calendar)/' },
    },
    {
      name: 'platform-knows-only-days',
      comment: 'A port carries cells, mails and days; what they mean is not its business.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { pathNot: '^src/(platform|rules/calendar)/' },
    },
    {
      name: 'only-the-addon-picks-google',
      comment: 'All else asks the ports, so that it runs over the in-memory form as well.',
      severity: 'error',
      from: { pathNot: '^src/((addon|on-demand)\\.ts$|platform/google/)' },
      to: { path: '^src/platform/google/' },
    },
    {
      name: 'files-know-only-headings',
      comment:
        'The reader runs in a browser and in Node: what headings are called, and no workbook.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { path: '^src/', pathNot: '^src/(files|tables|language|rules)/' },
    },
    {
      name: 'tables-know-only-headings',
      comment: 'Adopting, importing and reading files find headings in the same way.',
      severity: 'error',
      from: { path: '^src/tables/' },
      to: { path: '^src/', pathNot: '^src/(tables|language|rules)/' },
    },
    {
      name: 'script-reads-no-files',
      comment: 'Google hands the script cells; the reader would be loaded again for each formula.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(files|sidebar|import-page)/' },
      to: { path: '^src/files/' },
    },
    {
      name: 'workbook-knows-no-surface',
      comment: 'The team’s file does not depend on who uses it.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/(surfaces/|addon\\.ts$)' },
    },
    {
      name: 'surfaces-are-strangers',
      comment: 'Each surface can be added, changed and taken away alone.',
      severity: 'error',
      from: { path: '^src/surfaces/([^/]+)/' },
      to: { path: '^src/surfaces/', pathNot: '^src/surfaces/$1/' },
    },
    {
      name: 'functions-need-little',
      comment: 'A formula runs thousands of times: rules, words and the zone only.',
      severity: 'error',
      from: { path: '^src/surfaces/functions/' },
      to: {
        path: '^src/',
        pathNot: '^src/(rules|language|surfaces/functions)/|^src/platform/(index|clock)\\.ts$',
      },
    },
    pageRule(
      'sidebar',
      'It speaks with the script in JSON and carries no rule but how numbers are dialled.',
      ['language/(?:sidebar|phone)', 'rules/(?:calendar|phones)', 'protocol'],
    ),
    pageRule(
      'review-page',
      'It has the rules and the review, and asks the script for all that is in the file.',
      ['language/review', 'rules', 'protocol', 'surfaces/review', 'dialogs'],
    ),
    pageRule(
      'hand-over-page',
      'It has the rule that shares customers out, and asks the script for all that is in the file.',
      ['language/hand-over', 'rules', 'protocol', 'dialogs'],
    ),
    pageRule(
      'import-page',
      'It reads files and has the rules; what is in the workbook it asks the script for.',
      [
        ...['language', 'language/imports', 'rules', 'protocol', 'files', 'dialogs'],
        ...['surfaces/import/reading', 'workbook'],
      ],
    ),
    pageRule('privacy-page', 'It asks the script for all that is in the file.', [
      ...['language/privacy-page', 'protocol', 'dialogs'],
    ]),
    pageRule('dialogs', 'What its pages share is how they ask the script.', ['protocol']),
    {
      name: 'nothing-imports-a-page',
      comment: 'What runs in a browser is no part of the script.',
      severity: 'error',
      from: {
        path: '^(src|host)/',
        pathNot: '^src/(sidebar|dialogs|review-page|hand-over-page|import-page|privacy-page)/',
      },
      to: { path: '^src/(sidebar|dialogs|review-page|hand-over-page|import-page|privacy-page)/' },
    },
    {
      name: 'nothing-imports-the-addon',
      comment: 'The composition root is where everything is put together, so nothing can need it.',
      severity: 'error',
      from: { path: '^(src|host)/' },
      to: { path: '^src/addon\\.ts$' },
    },
    {
      name: 'script-takes-only-types-of-what-it-loads-on-demand',
      comment: 'An import would bring the code back into what every formula loads.',
      severity: 'error',
      from: { path: '^(src|host)/' },
      to: { path: '^src/on-demand\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-knows-no-workshop',
      comment: 'What ships into Google Sheets cannot lean on what stays here.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(host|test|bench|scripts)/' },
    },
    {
      name: 'product-carries-few-packages',
      comment: 'Every package is loaded again for each formula; a new one is a decision.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypesNot: ['local', 'unknown'],
        pathNot: 'node_modules/(preact|preact-render-to-string|valibot|papaparse|htmlparser2)/',
      },
    },
    {
      name: 'host-reads-dist-not-src',
      comment:
        'The host runs the files that ship, or it would prove something about other files. Files are read outside the script.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/', pathNot: '^src/(protocol|files)/' },
    },
    {
      name: 'host-takes-only-types-of-the-protocol',
      comment: 'Shapes of answers are declared once; the code that answers comes from dist.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/protocol/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'warehouse-library-knows-rules-and-words',
      comment:
        'It runs inside a database: rules, sentences, and how the workbook names words and owners.',
      severity: 'error',
      from: { path: '^warehouse/' },
      to: { pathNot: '^(warehouse|src/(rules|language|workbook/(columns|people)))/' },
    },
    {
      name: 'nothing-imports-the-warehouse',
      comment: 'The command runs the built library, as a database does.',
      severity: 'error',
      from: { path: '^(src|host)/' },
      to: { path: '^warehouse/' },
    },
    {
      name: 'only-the-grid-knows-univer',
      comment: 'What draws the cells can be replaced as long as one folder knows its name.',
      severity: 'error',
      from: { pathNot: '^host/screen/client/grid/' },
      to: { path: '@univerjs/' },
    },
    ...frontDoors(['src', 'host', 'warehouse']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
