/*
 * Builds dist/ and the local commands when they are older than their sources: tests run what ships. Where
 * that fails the old ones are taken away, so that the tests over them fail and all others still run.
 */
const { rmSync } = require('node:fs');
const { readyDist, readyHost, readyReview } = require('../esbuild.config');
const { readyWarehouse } = require('./warehouse-library');

async function readyOrGone(ready, folder) {
  try {
    await ready();
  } catch ({ message, cause = '' }) {
    rmSync(folder, { recursive: true, force: true });
    console.error(`Not built, so tests over ${folder} will fail: ${message} ${cause}`);
  }
}

module.exports = async () => {
  await readyOrGone(readyDist, 'dist');
  await readyOrGone(readyHost, '.build/cli');
  await readyOrGone(readyReview, '.build/review');
  await readyOrGone(readyWarehouse, '.build/warehouse');
};
