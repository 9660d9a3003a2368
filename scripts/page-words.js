/*
 * An esbuild plugin for what runs beside the script: it takes the words of one page from each language,
 * and leaves the rest out. A language in one file comes whole.
 */
const { existsSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

/** @param page such as `sidebar`, of `src/language/<code>/sidebar.ts` */
module.exports.wordsOf = (page) => ({
  name: `words-of-${page}`,
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/language$/ }, ({ path, importer, resolveDir }) => {
      if (basename(importer) !== 'languages.ts') return undefined;
      const words = join(resolveDir, dirname(path), `${page}.ts`);
      return existsSync(words) ? { path: words } : undefined;
    }),
});
