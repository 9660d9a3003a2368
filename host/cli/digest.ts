/** Entry of `npm run digest`; the command itself is `digest-command.ts`. */
import { join } from 'node:path';
import { digestCommand } from './digest/digest-command';

process.exitCode = await digestCommand(process.argv.slice(2), {
  // npm changes to the folder of package.json; paths are relative to where the command was typed.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  now: Date.now(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
