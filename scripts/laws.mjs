/*
 * `npm run laws [-- rounds]`: the tests that make up their own cases, each round with a new seed. Ends at
 * the first round that fails and names its seed, to be tried again as LAWS_SEED=… npm test.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setUp } from './set-up.mjs';

setUp();
const rounds = Number(process.argv[2] ?? 5);
const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && /support\/laws'/.test(readFileSync(name, 'utf8')));
for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', ...files, '--reporters=summary'],
    { encoding: 'utf8', env: { ...process.env, LAWS_SEED: String(seed) } },
  );
  console.log(`Round ${round} of ${rounds}: seed ${seed}${status === 0 ? '' : ' failed'}.`);
  if (status !== 0) {
    console.log(stderr);
    process.exit(1);
  }
}
