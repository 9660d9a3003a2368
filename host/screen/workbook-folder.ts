/** The folder of saved workbooks: one JSON file each, named after the workbook. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFile } from '..';

export interface SavedWorkbook {
  readonly name: string;
  /** The host's time when it was saved, as an ISO instant. */
  readonly now: string;
  readonly file: HostFile;
}

const ENDING = '.json';

export class WorkbookFolder {
  constructor(private readonly folder: string) {}

  /** Names in alphabetical order. */
  all(): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .sort();
  }

  save(workbook: SavedWorkbook): string {
    mkdirSync(this.folder, { recursive: true });
    // Removes characters that a file system or a menu could reject.
    const name = workbook.name.replace(/[^\p{L}\p{N} ()_-]/gu, ' ').trim() || 'workbook';
    writeFileSync(join(this.folder, name + ENDING), JSON.stringify(workbook));
    return name;
  }

  /** Throws a RangeError for a name that `all` does not list, so that no path can be smuggled in. */
  open(name: string): SavedWorkbook {
    if (!this.all().includes(name)) throw new RangeError(`There is no saved workbook “${name}”.`);
    return JSON.parse(readFileSync(join(this.folder, name + ENDING), 'utf8')) as SavedWorkbook;
  }
}
