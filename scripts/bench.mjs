/*
 * `npm run bench [-- name…]`: runs every file of bench/, or those named, one after the other, each in a
 * process of its own where garbage can be collected before a timing.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { root, setUp } from './set-up.mjs';

setUp();
const { readyBench, readyDist } = createRequire(import.meta.url)(`${root}esbuild.config.js`);
await readyDist();
await createRequire(import.meta.url)(`${root}scripts/warehouse-library.js`).readyWarehouse();
const wanted = process.argv.slice(2);
for (const path of await readyBench()) {
  if (wanted.length > 0 && !wanted.includes(basename(path, '.mjs'))) continue;
  const { status } = spawnSync(process.execPath, ['--expose-gc', path], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
