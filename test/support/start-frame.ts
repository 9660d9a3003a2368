/** How tests start the host as `npm start` does: on a Monday morning, with the script that ships. */
import { join } from 'node:path';
import type { startCommand } from '../../host/cli/start/start-command';
import { builtScreen } from './built-screen';

/** Monday morning. */
const NOW = Date.UTC(2026, 10, 23, 8);

type StartFrame = Parameters<typeof startCommand>[1];

export async function startFrame(dist = 'dist'): Promise<StartFrame> {
  return {
    dist,
    built: await builtScreen(),
    sample: join('host', 'sample'),
    fonts: join('node_modules', '@fontsource', 'noto-sans-sc'),
    workbooks: join('.build', 'workbooks'),
    now: NOW,
    timezone: 'Etc/UTC',
    print: () => undefined,
    printError: (text) => {
      throw new Error(text);
    },
    open: () => {
      throw new Error('A browser was opened.');
    },
  };
}
