/** Engines are large and only wanted here, so each is installed into a folder of its own when first used. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError } from '../files/usage-error';

export interface EnginePackage {
  readonly name: string;
  readonly version: string;
}

/** Loads packages from the engine's folder. Throws a `UsageError` if npm cannot install it. */
export function requireEngine(
  { name, version }: EnginePackage,
  parent: string,
  print: (line: string) => void,
): NodeJS.Require {
  const folder = join(parent, `${name.replace(/^.*\//, '')}-${version}`);
  // Written last, so an interrupted installation has none.
  const mark = join(folder, 'installed');
  if (!existsSync(mark)) {
    print(`Installing ${name} ${version} into ${folder}: once, some hundred megabytes.\n`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const npm = process.env['npm_execpath'];
    const [command, ...prefix] = npm === undefined ? ['npm'] : [process.execPath, npm];
    const args = ['install', '--no-audit', '--no-fund', '--save-exact', `${name}@${version}`];
    const { status, stderr } = spawnSync(command ?? 'npm', [...prefix, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new UsageError(
        `npm could not install ${name} ${version}: ${stderr.trim().slice(-300)} Or run with --engine none.`,
      );
    }
    writeFileSync(mark, '');
  }
  return createRequire(join(folder, 'package.json'));
}
