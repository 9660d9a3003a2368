/*
 * A page carries its own words: the sidebar 13 KB in two languages, the review less. This esbuild plugin
 * leaves them out of the script that ships, which every formula call pays for.
 */
const { basename } = require('node:path');

const NOTHING = 'without-page-words';

/** @type {import('esbuild').Plugin} */
module.exports.withoutPageWords = {
  name: NOTHING,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/(sidebar|review)$/ }, ({ importer }) =>
      basename(importer) === 'language.ts' ? { path: importer, namespace: NOTHING } : undefined,
    );
    onLoad({ filter: /./, namespace: NOTHING }, () => ({
      contents: 'export const sidebar = {}, review = {};',
    }));
  },
};
