/*
 * Brings one command of host/cli up to date (packages, dist/, its own bundle) and hands over to it in
 * this same process. Says nothing on standard output, and nothing at all when all is up to date.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { endWithReader } from './end-with-reader.mjs';
import { root, setUp } from './set-up.mjs';

/** The command sees its arguments at their usual place and sets the exit code. */
export async function runCommand(name) {
  endWithReader();
  setUp();
  const require = createRequire(import.meta.url);
  const { readyDist, readyHost, readyReview, readyScreen } = require(`${root}esbuild.config.js`);
  const { readyWarehouse } = require('./warehouse-library.js');
  await readyDist();
  await readyHost();
  if (name === 'start') await readyScreen();
  if (name === 'review') await readyReview();
  if (name === 'scale') await readyWarehouse();
  await import(pathToFileURL(`${root}.build/cli/${name}.mjs`).href);
}
