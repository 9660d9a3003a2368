/*
 * `npm run laws [-- rounds] [--days DAYS]`: the tests that make up their own cases, each round with a new
 * seed. Ends at the first round that fails and names its seed, to be tried again as LAWS_SEED=… npm test.
 * With --days, the simulated team lives so many days instead of a quarter.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUp } from './set-up.mjs';

setUp();
const { values, positionals } = parseArgs({
  options: { days: { type: 'string' } },
  allowPositionals: true,
});
const rounds = Number(positionals[0] ?? 5);
const days = values.days === undefined ? {} : { LAWS_DAYS: values.days };
const files = readdirSync('test', { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts') && /support\/laws'/.test(readFileSync(name, 'utf8')));
for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', ...files, '--reporters=summary'],
    { encoding: 'utf8', env: { ...process.env, ...days, LAWS_SEED: String(seed) } },
  );
  console.log(`Round ${round} of ${rounds}: seed ${seed}${status === 0 ? '' : ' failed'}.`);
  if (status !== 0) {
    console.log(stderr);
    process.exit(1);
  }
}
