/** The plays of a file: its sheet Playbook, else the defaults of a language (docs/rules.md §6). */
import { allLanguages, type Catalogue } from '../../language';
import { defaultPlays, type Play, type ReadingContext } from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import { readTable } from '../records';

/** Reads the sheet Playbook; null if the team has none, or an empty one. */
export function readPlaybook(
  spreadsheet: SpreadsheetPort,
  reading: ReadingContext,
): readonly Play[] | null {
  const records = readTable(spreadsheet, 'playbook', reading)?.records ?? [];
  return records.length === 0 ? null : records.map(({ record }) => record);
}

export function playsOfLanguage({ work }: Catalogue): readonly Play[] {
  return defaultPlays(
    work,
    allLanguages.map(({ catalogue }) => catalogue.work.talkIf),
  );
}
