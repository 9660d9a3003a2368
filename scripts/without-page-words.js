/*
 * A page and the reader of files carry their own words: the sidebar 13 KB in two languages, the others less. This esbuild plugin
 * leaves them out of the script that ships, which every formula call pays for.
 */
const { basename } = require('node:path');

const NOTHING = 'without-page-words';

/** @type {import('esbuild').Plugin} */
module.exports.withoutPageWords = {
  name: NOTHING,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/(reading|review|sidebar)$/ }, ({ importer }) =>
      basename(importer) === 'language.ts' ? { path: importer, namespace: NOTHING } : undefined,
    );
    onLoad({ filter: /./, namespace: NOTHING }, () => ({
      contents: 'export const reading = {}, review = {}, sidebar = {};',
    }));
  },
};
