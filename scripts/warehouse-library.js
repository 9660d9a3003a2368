/*
 * Bundles warehouse/library into the one file that a database loads, and proves that it runs in a realm with no
 * globals but the language's own. The file is named by its content, so that a query never mixes two versions.
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { createContext, runInContext } = require('node:vm');
const { isStale, markBuilt } = require('./stale');

/** The name under which a query finds the functions. */
const GLOBAL_NAME = 'duebook';

/** BigQuery refuses a larger file (https://cloud.google.com/bigquery/quotas). */
const LARGEST = 1_000_000;

/** What the library exports, from a realm without any global of Node or a browser. */
function evaluateLibrary(code) {
  try {
    const realm = createContext(Object.create(null));
    return runInContext(`${code}\n${GLOBAL_NAME}`, realm, { displayErrors: false });
  } catch (cause) {
    throw new Error('warehouse/library must load without any global of Node.', { cause });
  }
}

/** @param options of esbuild for code that runs anywhere. Answers the file's name and text. */
async function bundleLibrary(options) {
  const { version } = require('../package.json');
  const { outputFiles } = await require('esbuild').build({
    ...options,
    entryPoints: ['warehouse/library/index.ts'],
    globalName: GLOBAL_NAME,
    write: false,
    banner: { js: `/* Duebook ${version}, MIT licence: the rules for a database. */` },
  });
  const { text } = outputFiles[0];
  if (Buffer.byteLength(text) > LARGEST) throw new Error('The library is larger than 1 MB.');
  evaluateLibrary(text);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `duebook-${version}-${hash}.js`, text };
}

/** Brings the library in .build/warehouse up to date; answers the folder. */
async function readyWarehouse() {
  const folder = join('.build', 'warehouse');
  const stamp = `${folder}.stamp`;
  const { addonOptions, builders } = require('../esbuild.config');
  const inputs = ['src', 'warehouse/library', 'package.json', __filename, ...builders];
  if (isStale(stamp, [folder], inputs)) {
    const beganAt = Date.now();
    await buildLibrary(addonOptions, folder);
    markBuilt(stamp, beganAt);
  }
  return folder;
}

/** Leaves nothing but the newest library in the folder, which makes it easy to find. */
async function buildLibrary(options, folder) {
  const { name, text } = await bundleLibrary(options);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) {
    if (old.endsWith('.js') && old !== name) rmSync(join(folder, old));
  }
  writeFileSync(join(folder, name), text);
}

module.exports = { evaluateLibrary, readyWarehouse };
