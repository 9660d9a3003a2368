/*
 * Makes the installed packages agree with package-lock.json, by `npm ci` and only when they do not.
 * Needs nothing but Node, since it runs on a fresh clone; everything it says goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** npm writes the second file last, so an interrupted installation has none. */
function isInstalled() {
  try {
    const packagesOf = (path) => JSON.parse(readFileSync(root + path, 'utf8')).packages;
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([path, { version, optional }]) =>
        path === '' || optional || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** npm empties the folder it installs into: behind a link that is another checkout's. */
function dropLink() {
  const folder = lstatSync('node_modules', { throwIfNoEntry: false });
  if (folder?.isSymbolicLink()) unlinkSync('node_modules');
}

/** Installs when needed; a failed installation ends the process with npm's own exit code. */
export function setUp() {
  process.chdir(root);
  if (isInstalled()) return;
  process.stderr.write('Installing packages (npm ci): first run, or package-lock.json changed.\n');
  dropLink();
  const npm = process.env.npm_execpath;
  const [command, ...prefix] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...prefix, 'ci', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('npm ci failed; nothing else was run.\n');
    process.exit(status ?? 1);
  }
}
