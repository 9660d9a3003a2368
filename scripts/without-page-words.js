/*
 * A page and the reader of files carry their own words: the sidebar 13 KB in two languages, the others less. This esbuild plugin
 * leaves them out of the script that ships, which every formula call pays for, and those of other pages out of a page that
 * has the catalogue.
 */
const { basename } = require('node:path');

/** Files of words, with what each exports. */
const PAGES = {
  'hand-over': 'handOver',
  imports: 'imports',
  phone: 'phone',
  'privacy-page': 'privacyPage',
  reading: 'reading',
  review: 'review',
  sidebar: 'sidebar',
};

/** @param {readonly string[]} kept words of pages that stay @returns {import('esbuild').Plugin} */
function withoutWordsOfPages(kept) {
  const name = 'without-page-words';
  const gone = Object.keys(PAGES).filter((page) => !kept.includes(page));
  return {
    name,
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: new RegExp(`^\\./(${gone.join('|')})$`) }, ({ importer }) =>
        basename(importer) === 'language.ts' ? { path: importer, namespace: name } : undefined,
      );
      onLoad({ filter: /./, namespace: name }, () => ({
        contents: `export const ${gone.map((page) => `${PAGES[page]} = {}`).join(', ')};`,
      }));
    },
  };
}

module.exports = { withoutPageWords: withoutWordsOfPages([]), withoutWordsOfPages };
