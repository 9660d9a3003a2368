/** Entry of `npm run figures`; the command itself is `figures/figures-command.ts`. */
import { join } from 'node:path';
import { figuresCommand } from './figures/figures-command';

process.exitCode = await figuresCommand(process.argv.slice(2), {
  // npm changes to the folder of package.json; paths are relative to where the command was typed.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  now: Date.now(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
