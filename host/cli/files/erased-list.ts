/** Reads the list of those who were erased, as the page of privacy hands it out or as a backup has it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ErasedListFile } from '../../../src/protocol';
import { openBackup } from './open-backup';
import { UsageError } from './usage-error';

/** Throws a `UsageError` for a file that is neither. */
export function readErasedList(name: string): Readonly<Record<string, string>> {
  const path = resolve(name);
  if (!existsSync(path)) throw new UsageError(`There is no file ${name}.`);
  const bytes = readFileSync(path);
  const erased = openBackup(bytes, name)?.erased ?? listIn(bytes.toString());
  if (erased === null) {
    throw new UsageError(
      `${name} is no list of the erased. Take the one from Workbook > Privacy and backup…, or a later backup.`,
    );
  }
  return erased;
}

function listIn(json: string): Readonly<Record<string, string>> | null {
  try {
    const read = JSON.parse(json) as Partial<ErasedListFile>;
    const erased = read.duebook === 1 && typeof read.erased === 'object' ? read.erased : null;
    const isList =
      erased !== null && Object.values(erased).every((text) => typeof text === 'string');
    return isList ? erased : null;
  } catch {
    return null;
  }
}
