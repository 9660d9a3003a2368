/** Entry of `npm run scale`; the command itself is `scale/scale-command.ts`. */
import { join } from 'node:path';
import { scaleCommand } from './scale/scale-command';

process.exitCode = await scaleCommand(process.argv.slice(2), {
  // npm changes to the folder of package.json; paths are relative to where the command was typed.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  dist: join(process.cwd(), 'dist'),
  library: join(process.cwd(), '.build', 'warehouse'),
  sql: join(process.cwd(), 'warehouse', 'sql'),
  clickhouse: join(process.cwd(), 'warehouse', 'clickhouse'),
  engines: join(process.cwd(), '.build', 'engines'),
  rules: join(process.cwd(), 'docs/rules.md'),
  out: join(process.cwd(), '.build', 'warehouse-sql'),
  now: Date.now(),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
