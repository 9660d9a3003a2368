/** Entry of `npm run digest`; the command itself is `digest-command.ts`. */
import { join } from 'node:path';
import { digestCommand } from './digest/digest-command';

process.exitCode = await digestCommand(process.argv.slice(2), {
  // npm goes to the folder of package.json, but names are meant where the person stands.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  now: Date.now(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
