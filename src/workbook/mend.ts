/**
 * Mends the columns that fill themselves: formulas where they can stand, values where they cannot,
 * each noted in Activity and told in words.
 */
import { SETTING } from '../rules';
import type { SheetPort } from '../platform';
import type { Deed } from './activity';
import type { Change } from './changes';
import type { TagsBeside } from './column-tags';
import { noteDeed } from './deeds';
import { type Desk } from './desk';
import { fillColumns, isAsFilled } from './filled-columns';
import { fillingIn, type Filling } from './filling';
import { FORMULA_FIELDS, type Columns } from './formula-columns';
import { healCustomers } from './heal';
import { readTeamFile } from './read-team-file';
import { writeSettings } from './settings';
import { refusedSentences } from './write-what-goes';

export interface Mending {
  /** What was mended, in words. */
  readonly said: readonly string[];
  /** What could not be written, in words. */
  readonly refused: readonly string[];
}

/** Writes down what Duebook did by itself. */
export function note(desk: Desk, deed: Deed, changes: readonly Change[]): void {
  const { spreadsheet, language } = desk;
  noteDeed({ spreadsheet, language, author: desk.author() }, deed, changes);
}

/** To be called under the lock. @param fills whether values are brought up to date as well */
export function mendColumns(
  desk: Desk,
  sheet: SheetPort,
  wanted: Filling,
  fills: boolean,
  tagsBeside?: TagsBeside,
): Mending {
  const { settings, language, words } = desk;
  const before = fillingIn(settings);
  const { mended, changes, filling, columns } = healCustomers(sheet, language, {
    filling: wanted,
    ...(tagsBeside === undefined ? {} : { tagsBeside }),
    ...(before === 'formulas'
      ? {}
      : { areOurs: (ours) => isAsFilled(sheet.read(), ours, desk.platform.storage()) }),
  });
  note(desk, 'heal', changes);
  const said = mended.map(({ what, heading }) => words.menu.mended[what]({ heading }));
  if (filling !== before) {
    const how = words.filling[filling];
    writeSettings(desk.spreadsheet, new Map([[SETTING.columns, how]]), language);
    for (const field of FORMULA_FIELDS) {
      const column = columns[field];
      const text = filling === 'formulas' ? '' : words.filled({ how });
      if (column !== undefined) sheet.note(1, column, text);
    }
    said.push(words.menu.mended.filling({ how }));
  }
  // That a table refuses is known only now.
  const isFilled = filling === 'table' || (filling === 'many' && fills);
  return { said, refused: isFilled ? fillValues(desk, sheet, columns) : [] };
}

/**
 * Brings values up to date, and answers what could not be written, in words. To be called under the
 * lock. @param columns those of ours
 */
export function fillValues(desk: Desk, sheet: SheetPort, columns: Columns): readonly string[] {
  const { spreadsheet, today, platform, settings, words } = desk;
  const file = readTeamFile(spreadsheet, today, settings);
  const { changes, refused } = fillColumns(sheet, columns, file, platform.storage());
  note(desk, 'heal', changes);
  return refusedSentences(refused, words);
}
