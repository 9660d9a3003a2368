/**
 * Builds the page's script and the host's thread, eleven megabytes, only for the tests that need
 * them.
 */
import { join } from 'node:path';

/** Returns the folder. */
export async function builtScreen(): Promise<string> {
  // oxlint-disable-next-line typescript/no-require-imports -- the build is CommonJS
  const { readyScreen } = require('../../esbuild.config') as { readyScreen(): Promise<void> };
  await readyScreen();
  return join('.build', 'screen');
}
