/** Opens an address in the person's browser; where there is none nothing happens. */
import { spawn } from 'node:child_process';

export function openBrowser(address: string): void {
  const [command, ...args]: [string, ...string[]] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address was printed: a machine without a browser loses nothing.
  child.on('error', () => undefined);
  child.unref();
}
