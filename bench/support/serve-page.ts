/** Serves the page as `npm start` does, on a Monday morning, for measurements in a browser. */
import { createRequire } from 'node:module';
import { startCommand } from '../../host/cli/start/start-command';
import type { ScreenServer } from '../../host/screen/server';

interface Builders {
  readonly readyScreen: () => Promise<void>;
}

/** @param args as `npm start` takes them @throws Error if the page is not served */
export async function servePage(args: readonly string[]): Promise<ScreenServer> {
  const { readyScreen } = createRequire(`${process.cwd()}/`)('./esbuild.config.js') as Builders;
  await readyScreen();
  const { server } = await startCommand(['--no-open', ...args], {
    ...{ dist: 'dist', built: '.build/screen', sample: 'host/sample' },
    ...{ fonts: 'node_modules/@fontsource/noto-sans-sc', workbooks: '.build/workbooks' },
    ...{ now: Date.UTC(2026, 10, 23, 8), timezone: 'Etc/UTC' },
    print: () => undefined,
    printError: (text) => process.stderr.write(text),
    open: () => undefined,
  });
  if (server === null) throw new Error('The page did not open.');
  return server;
}
