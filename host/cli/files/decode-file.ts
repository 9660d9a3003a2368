/** Opens a file and reads it with the reader of the product, within the time that a command may take. */
import { readFileSync, statSync } from 'node:fs';
import {
  BOUNDS,
  readTable,
  refusalText,
  RefusedFile,
  type FileSource,
  type ReadTable,
} from '../../../src/files';
import { isBackup } from './open-backup';
import { UsageError } from './usage-error';

export type DecodedFile = ReadTable;

/** What is known of a file before it is read. */
export type FileRequest = Pick<FileSource, 'kind' | 'sheet' | 'named'> & {
  /** The language in which a file is refused, by its code; English unless given. */
  readonly language?: string;
};

/** Rejects with a `UsageError` for a file that cannot be read. */
export async function decodeFile(
  path: string,
  name: string,
  { language, ...request }: FileRequest = {},
): Promise<DecodedFile> {
  const bytes = readBytes(path, name);
  try {
    return await readTable({ bytes, name, seconds: processorSeconds, ...request });
  } catch (error) {
    if (error instanceof RefusedFile) {
      if (isBackup(bytes)) {
        throw new UsageError(
          `${name} is a backup of a workbook, not a table. Open it with npm start -- --data ${name}`,
        );
      }
      throw new UsageError(language === undefined ? error.message : refusalText(error, language));
    }
    throw error;
  }
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

function readBytes(path: string, name: string): Buffer {
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      throw new UsageError(`${name} is a folder. Name the CSV or .xlsx file inside it.`);
    }
    // A device or a pipe has no size and may never end.
    if (!found.isFile()) throw new UsageError(`${name} is not a file. Name a CSV or .xlsx file.`);
    if (found.size > BOUNDS.bytes) {
      throw new UsageError(
        `${name} is larger than ${BOUNDS.bytes / 1_000_000} MB (unzipped). Split it into smaller files.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no file ${name}. Check the name and the folder.`
        : `${name} cannot be read (${code ?? String(error)}). Check that you may open it.`,
    );
  }
}
