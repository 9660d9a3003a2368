/** Workbooks saved on this machine, one JSON file each, by the name of the workbook. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostFile } from '..';

export interface SavedWorkbook {
  readonly name: string;
  /** The instant on the clock, with its offset. */
  readonly now: string;
  readonly file: HostFile;
}

const ENDING = '.json';

export class WorkbookFolder {
  constructor(private readonly folder: string) {}

  /** Names, in order. */
  all(): string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => name.slice(0, -ENDING.length))
      .sort();
  }

  save(workbook: SavedWorkbook): string {
    mkdirSync(this.folder, { recursive: true });
    // What a file system or a menu could stumble over goes.
    const name = workbook.name.replace(/[^\p{L}\p{N} ()_-]/gu, ' ').trim() || 'workbook';
    writeFileSync(join(this.folder, name + ENDING), JSON.stringify(workbook));
    return name;
  }

  /** Only what `all` names can be opened. */
  open(name: string): SavedWorkbook {
    if (!this.all().includes(name)) throw new RangeError(`There is no saved workbook “${name}”.`);
    return JSON.parse(readFileSync(join(this.folder, name + ENDING), 'utf8')) as SavedWorkbook;
  }
}
