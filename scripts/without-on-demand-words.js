/*
 * Words that only what the script loads on demand says: the emails, the command, the dashboard,
 * set-up, the help of settings. This esbuild plugin leaves them out of the script, which every formula call pays for
 * (docs/decisions/0039-load-on-demand.md); whatever read one there would fail, which test/bundle/on-demand.test.ts
 * excludes.
 */
const { basename, dirname } = require('node:path');

const NOTHING = 'without-on-demand-words';

/** What a file of words exports: `figuresEn` and `figuresZh`. */
const EXPORTS = {
  'backup-mail': 'backupMail',
  'command-line': 'commandLine',
  digest: 'digest',
  figures: 'figures',
  importing: 'importing',
  'menu-set-up': 'setUp',
  owners: 'owners',
  privacy: 'privacy',
  'setting-help': 'settingHelp',
  start: 'start',
  statement: 'statement',
  'team-mail': 'teamMail',
};

/** Of the catalogue, what the page of imports does not say either. */
const NOT_IN_IMPORTS = {
  ...EXPORTS,
  job: 'job',
  menu: 'menu',
  problems: 'problems',
  reasons: ['gradeReasons', 'why'],
  work: 'work',
  workbook: 'workbook',
};

/** @param {Readonly<Record<string, string | readonly string[]>>} gone files of words, with what each exports */
const withoutWords = (gone) => ({
  name: NOTHING,
  setup: ({ onLoad, onResolve }) => {
    const files = new RegExp(`^\\./(${Object.keys(gone).join('|')})$`);
    onResolve({ filter: files }, ({ path, importer }) =>
      basename(dirname(dirname(importer))) === 'language'
        ? { path: `${basename(dirname(importer))}/${basename(path)}`, namespace: NOTHING }
        : undefined,
    );
    onLoad({ filter: /./, namespace: NOTHING }, ({ path }) => {
      const [code, file] = path.split('/');
      const suffix = code.charAt(0).toUpperCase() + code.slice(1);
      const exported = [gone[file]].flat().map((phrases) => `${phrases}${suffix} = undefined`);
      return { contents: `export const ${exported.join(', ')};` };
    });
  },
});

module.exports = {
  withoutOnDemandWords: withoutWords(EXPORTS),
  withoutWordsBesideImports: withoutWords(NOT_IN_IMPORTS),
};
