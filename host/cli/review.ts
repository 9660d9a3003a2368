/** Entry of `npm run review`; the command itself is `review/review-command.ts`. */
import { join } from 'node:path';
import { reviewCommand } from './review/review-command';

process.exitCode = await reviewCommand(process.argv.slice(2), {
  // npm changes to the folder of package.json; paths are relative to where the command was typed.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  built: join(process.cwd(), '.build', 'review'),
  now: Date.now(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
