/** Tags of columns and sheets: developer metadata of a sheet. */
import type { SheetCells } from '../spreadsheet';
import { columnLetters } from '../column-letters';
import { a1Of } from './a1';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Developer metadata key for the field of a column; visibility DOCUMENT, so that copies keep it.
 */
const FIELD_TAG = 'duebook.field';

/** Developer metadata key for the table of a sheet. */
export const SHEET_TAG = 'duebook.table';

export type SheetTags = Pick<
  SheetCells,
  'fieldTags' | 'columnsTagged' | 'tagColumn' | 'tagColumns' | 'untagColumn' | 'tagSheet'
>;

export function openSheetTags(sheet: GoogleSheet): SheetTags {
  return {
    fieldTags: () => {
      const tags = new Map<number, string>();
      for (const tag of sheet.createDeveloperMetadataFinder().withKey(FIELD_TAG).find()) {
        const column = tag.getLocation().getColumn();
        const key = tag.getValue();
        if (column !== null && key !== null) tags.set(column.getColumn() - 1, key);
      }
      return tags;
    },
    columnsTagged: (key) =>
      sheet
        .createDeveloperMetadataFinder()
        .withKey(FIELD_TAG)
        .withValue(key)
        .find()
        .flatMap((tag) => {
          const column = tag.getLocation().getColumn();
          return column === null ? [] : [column.getColumn() - 1];
        })
        .sort((one, other) => one - other),
    tagColumn: (column, key) => {
      const letters = columnLetters(column);
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(FIELD_TAG, key, visibility);
    },
    tagColumns: (tags) => {
      if (tags.length === 0) return;
      const whole = tags.map(([column]) => a1Of({ row: 1, column, columns: 1 }));
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      const ranges = sheet.getRangeList(whole).getRanges();
      tags.forEach(([, key], at) => ranges[at]?.addDeveloperMetadata(FIELD_TAG, key, visibility));
    },
    untagColumn: (column) => {
      const letters = columnLetters(column);
      for (const tag of sheet.getRange(`${letters}:${letters}`).getDeveloperMetadata()) {
        if (tag.getKey() === FIELD_TAG) tag.remove();
      }
    },
    tagSheet: (key) => {
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.addDeveloperMetadata(SHEET_TAG, key, visibility);
    },
  };
}
