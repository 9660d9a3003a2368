/** Entry of `npm start`; the command itself is `start/start-command.ts`. */
import { join } from 'node:path';
import { openInBrowser } from './start/open-browser';
import { startCommand } from './start/start-command';

const root = process.cwd();
const { server, exitCode } = await startCommand(process.argv.slice(2), {
  dist: join(root, 'dist'),
  built: join(root, '.build', 'screen'),
  sample: join(root, 'host', 'sample'),
  workbooks: join(root, 'workbooks'),
  fonts: join(root, 'node_modules', '@fontsource', 'noto-sans-sc'),
  now: Date.now(),
  timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
  open: openInBrowser,
});
process.exitCode = exitCode;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server?.close();
  });
}
