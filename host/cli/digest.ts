/** Entry of `npm run digest`; the command itself is `digest-command.ts`. */
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { digestCommand } from './digest/digest-command';

// Every question to the script reads the sheets again and leaves the last reading as garbage. V8 would let
// that grow to four times what is in use before it collects; half as much again costs no more time.
setFlagsFromString('--heap-growing-percent=50');

process.exitCode = await digestCommand(process.argv.slice(2), {
  // npm changes to the folder of package.json; paths are relative to where the command was typed.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  now: Date.now(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
