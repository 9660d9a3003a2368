/* `npm run format [-- path…]`: lays out every file, or those named, as the format check wants them. */
import { spawnSync } from 'node:child_process';
import { setUp } from './set-up.mjs';

setUp();
const paths = process.argv.slice(2);
const command = ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn'];
const { status } = spawnSync(
  process.execPath,
  [...command, ...(paths.length > 0 ? paths : ['.'])],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
