/*
 * `npm run test:watch [-- path…]`: runs the unit tests that a change touches, again after every change.
 * Arguments are jest's.
 */
import { spawnSync } from 'node:child_process';
import { setUp } from './set-up.mjs';
import { unitTests } from './steps.mjs';

setUp();
const [file, ...args] = unitTests(['--watch', ...process.argv.slice(2)]);
const { status } = spawnSync(file, args, { stdio: 'inherit' });
process.exitCode = status ?? 1;
