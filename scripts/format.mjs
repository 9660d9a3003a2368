/* `npm run format [-- path…]`: lays out every file, or those named, as the format check wants them. */
import { spawnSync } from 'node:child_process';
import { setUp } from './set-up.mjs';

setUp();
const args = ['node_modules/oxfmt/bin/oxfmt', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exitCode = status ?? 1;
