/*
 * Bundles the installed clasp into one file, with only those of Google's 300 APIs that it calls: loading its thousand
 * modules takes most of a run. The argument is the file to write.
 */
import { renameSync } from 'node:fs';
import process from 'node:process';
import { build } from 'esbuild';

const CALLED = new Set(['discovery', 'drive', 'logging', 'script', 'serviceusage']);
const INDEX = /googleapis[\\/]build[\\/]src[\\/](apis[\\/])?index\.js$/;
const API = /^\.\/(?:apis\/)?(?!apis$|googleapis$)([^/]+)/;

/** @type {import('esbuild').Plugin} */
const fewerApis = {
  name: 'fewer-apis',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path, importer }) => {
      const api = INDEX.test(importer) ? API.exec(path)?.[1] : undefined;
      return api === undefined || CALLED.has(api) ? null : { path: api, namespace: 'not-called' };
    });
    onLoad({ filter: /./, namespace: 'not-called' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const [, , outfile] = process.argv;
const unfinished = `${outfile}.${process.pid}.tmp`;
await build({
  entryPoints: ['node_modules/@google/clasp/build/src/index.js'],
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  outfile: unfinished,
  logLevel: 'warning',
  plugins: [fewerApis],
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
// Test files run in parallel: each sees the whole file or none.
renameSync(unfinished, outfile);
