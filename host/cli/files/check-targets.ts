/** Checks that the output files can be written, before anything is sent. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './usage-error';

export interface Targets {
  /** A folder. */
  readonly out: string | null;
  /** A file. */
  readonly save: string | null;
}

/** Throws a `UsageError` for a file or folder that cannot be written. Creates nothing. */
export function checkTargets({ out, save }: Targets, folder: string): void {
  if (out !== null) {
    const at = resolve(folder, out);
    if (existsSync(at) && !statSync(at).isDirectory()) {
      throw new UsageError(`--out ${out} is a file. Name a folder; it is created if missing.`);
    }
    if (!canWriteBelow(at)) {
      throw new UsageError(`--out ${out} cannot be written to. Name a folder you can write to.`);
    }
  }
  if (save !== null) {
    const at = resolve(folder, save);
    if (existsSync(at) && statSync(at).isDirectory()) {
      throw new UsageError(`--save ${save} is a folder. Name a file that ends in .xlsx.`);
    }
    const folderOf = dirname(at);
    const isInFile = existsSync(folderOf) && !statSync(folderOf).isDirectory();
    if (isInFile || !canWriteBelow(existsSync(at) ? at : folderOf)) {
      throw new UsageError(
        `--save ${save} cannot be written to. Name a file in a folder you can write to.`,
      );
    }
  }
}

/** Checks the nearest existing parent: missing folders would be created inside it. */
function canWriteBelow(path: string): boolean {
  if (!existsSync(path)) {
    const parent = dirname(path);
    return (
      parent !== path &&
      (!existsSync(parent) || statSync(parent).isDirectory()) &&
      canWriteBelow(parent)
    );
  }
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
