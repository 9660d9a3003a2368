/** Opens an address in the default browser. Does nothing on a machine without one. */
import { spawn } from 'node:child_process';

export function openInBrowser(address: string): void {
  const [command, ...args]: [string, ...string[]] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address has also been printed, so a failure can be ignored.
  child.on('error', () => undefined);
  child.unref();
}
