/*
 * The code that ships, as text: the script (src/addon.ts) and what it loads on demand (src/on-demand.ts). Each is executed
 * once while building, in a realm with no globals but the language's own, which proves that loading touches no Google
 * service; so is the script with its documentation left in, from which the lists of functions come.
 */
const { join } = require('node:path');
const { evaluate, refuseNewSyntax } = require('./check-bundle');
const { codeFile } = require('./code-file');
const { withoutDocumentation } = require('./without-documentation');
const { withoutOnDemandWords } = require('./without-on-demand-words');
const { withoutPageWords } = require('./without-page-words');

/** @type {import('esbuild').BuildOptions} */
const scriptOptions = {
  bundle: true,
  format: 'iife',
  // Apps Script refuses private and static class fields; this target lowers both.
  target: 'es2020',
  // Neither "browser" nor "node": the shipped script has the globals of neither.
  platform: 'neutral',
  charset: 'utf8',
  minify: true,
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const addonOptions = {
  ...scriptOptions,
  entryPoints: ['src/addon.ts'],
  inject: ['scripts/realm-globals.mjs'],
  globalName: '__duebook',
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  write: false,
  plugins: [
    withoutPageWords,
    {
      name: 'preact-for-text',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^preact$/ }, () => ({
          path: join(__dirname, 'preact-for-text.mjs'),
        })),
    },
  ],
};

/** The name under which the second bundle exports. */
const ON_DEMAND = '__onDemand';

/** What src/addon.ts exports. */
const evaluateAddon = (code) => evaluate(code, addonOptions.globalName);

/** @param documented keeps what explains the custom functions, which the shipped script does without. */
async function bundleAddon({ documented = true } = {}) {
  const { build, version } = require('esbuild');
  const { version: ours } = require('../package.json');
  const { outputFiles } = await build({
    ...addonOptions,
    plugins: [
      ...addonOptions.plugins,
      withoutOnDemandWords,
      ...(documented ? [] : [withoutDocumentation]),
    ],
    banner: {
      js: `/* Duebook ${ours}, MIT licence. Built from src/addon.ts by esbuild ${version}. */`,
    },
  });
  return outputFiles[0].text;
}

/** src/on-demand.ts as the script runs it: one statement that returns what it exports. */
async function bundleOnDemand() {
  const { outputFiles } = await require('esbuild').build({
    ...addonOptions,
    entryPoints: ['src/on-demand.ts'],
    globalName: ON_DEMAND,
  });
  const code = outputFiles[0].text;
  evaluate(code, ON_DEMAND);
  refuseNewSyntax(code);
  return codeFile(code, ON_DEMAND);
}

module.exports = { addonOptions, bundleAddon, bundleOnDemand, evaluateAddon, scriptOptions };
