/*
 * `npm run pictures`: runs the browser tests with PICTURES set, so that the pictures of the README
 * show what the tests have just seen.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { jest } from './steps.mjs';
import { root, setUp } from './set-up.mjs';
import { smallPng } from './small-png.mjs';

setUp();
const folder = 'docs/pictures';
mkdirSync(`${root}${folder}`, { recursive: true });
const [command, ...args] = jest(['test/browser']).command;
const { status } = spawnSync(command, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PICTURES: folder },
});
for (const name of readdirSync(`${root}${folder}`)) {
  const path = `${root}${folder}/${name}`;
  if (name.endsWith('.png')) writeFileSync(path, smallPng(readFileSync(path)));
}
process.exitCode = status ?? 1;
