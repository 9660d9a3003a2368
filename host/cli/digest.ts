/** Entry of `npm run digest`; the command itself is `digest-command.ts`. */
import { join } from 'node:path';
import { digestCommand } from './digest/digest-command';

process.exitCode = await digestCommand(process.argv.slice(2), {
  // npm goes to the folder of package.json, but names are meant where the person stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  now: Date.now(),
  out: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
});
