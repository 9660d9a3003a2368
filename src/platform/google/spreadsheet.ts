/** The spreadsheet port over SpreadsheetApp. */
import { PlatformError } from '../platform-error';
import type { SheetPort, SpreadsheetPort } from '../spreadsheet';
import type { ZoneDays } from '../zone-days';
import { a1In } from './a1';
import { cellsOf, valueOf } from './cells';
import { convertRefusal, convertRefusals, type RefusalTable } from './refusal';
import { openSheet, type KnownSheet } from './sheet';
import type { WriteTogether } from './write-together';
import { SHEET_TAG } from './sheet-tags';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Up to this many tabs, listing them all takes fewer calls than looking for titles that are not there. */
const MOST_LISTED = 6;

/** The size of a new sheet. */
const NEW_SHEET = { rows: 1000, columns: 26 };

/** Opens the active spreadsheet. Throws `PlatformError('no-spreadsheet')` if there is none, as in some triggers. */
export function openGoogleSpreadsheet(
  zone: () => ZoneDays,
  together?: WriteTogether,
): SpreadsheetPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as GoogleSpreadsheet | null;
  if (spreadsheet === null) {
    throw new PlatformError('no-spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet() is null');
  }
  let id: string | null = null;
  let locale: string | null = null;
  /** Tags that no sheet had when they were looked for. */
  const missingTags = new Set<string>();
  const open = (sheet: GoogleAppsScript.Spreadsheet.Sheet, known?: KnownSheet): SheetPort => {
    const opened = openSheet(sheet, spreadsheet, zone, { ...known, together });
    const tagSheet: SheetPort['tagSheet'] = (key) => {
      missingTags.delete(key);
      opened.tagSheet(key);
    };
    return { ...opened, tagSheet };
  };
  const byTitle = new Map<string, SheetPort | null>();
  const byNumber = new Map<number, SheetPort>();
  // Only used to place new tabs at the end, so a tab that someone adds meanwhile does no harm.
  let count: number | null = null;
  // Null until a title was not found.
  let tabs: readonly GoogleAppsScript.Spreadsheet.Sheet[] | null = null;
  let isListed = false;
  /** Lists few tabs at the first miss, since a workbook without a sheet is asked for it in every language. */
  const listTabs = (): void => {
    if (tabs !== null) return;
    tabs = spreadsheet.getSheets();
    if (tabs.length > MOST_LISTED) return;
    isListed = true;
    for (const tab of tabs) {
      const title = tab.getName();
      if (!byTitle.has(title)) byTitle.set(title, open(tab, { title }));
    }
  };
  const rangeOf = (name: string): GoogleAppsScript.Spreadsheet.Range | null =>
    spreadsheet.getRangeByName(name);
  const port: SpreadsheetPort = {
    id: () => (id ??= spreadsheet.getId()),
    // As getUrl answers, without a call: https://developers.google.com/workspace/sheets/api/guides/concepts
    url: () => `https://docs.google.com/spreadsheets/d/${port.id()}/edit`,
    zone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => (locale ??= spreadsheet.getSpreadsheetLocale()),
    sheets: () => spreadsheet.getSheets().map((sheet) => open(sheet)),
    sheetTitled: (title) => {
      const known = byTitle.get(title);
      if (known !== undefined) return known;
      const found = isListed ? null : spreadsheet.getSheetByName(title);
      if (found === null) listTabs();
      const sheet = found === null ? null : open(found, { title });
      byTitle.set(title, sheet);
      return sheet;
    },
    forgetMissing: () => {
      isListed = false;
      missingTags.clear();
      for (const [title, sheet] of byTitle) if (sheet === null) byTitle.delete(title);
    },
    sheetNumbered: (gid, size) => {
      const known = byNumber.get(gid);
      if (known !== undefined) return known;
      const found = spreadsheet.getSheetById(gid);
      if (found === null) return null;
      const sheet = open(found, { gid, ...(size === undefined ? {} : { size }) });
      byNumber.set(gid, sheet);
      return sheet;
    },
    sheetsTagged: (key) => {
      if (missingTags.has(key)) return [];
      const tags = spreadsheet
        .createDeveloperMetadataFinder()
        .withKey(SHEET_TAG)
        .withValue(key)
        .find();
      if (tags.length === 0) missingTags.add(key);
      return tags.flatMap((tag) => {
        const sheet = tag.getLocation().getSheet();
        return sheet === null ? [] : [open(sheet)];
      });
    },
    activeSheet: () => open(spreadsheet.getActiveSheet()),
    activeRow: () => spreadsheet.getActiveSheet().getCurrentCell()?.getRow() ?? 1,
    insertSheet: (title, inFrontOf = 0) => {
      const last = count ?? spreadsheet.getNumSheets();
      const made = convertRefusal(() => spreadsheet.insertSheet(title, last - inFrontOf));
      count = last + 1;
      const sheet = open(made, { title, size: NEW_SHEET });
      byTitle.set(title, sheet);
      return sheet;
    },
    renameSheet: (title, to) => {
      const sheet = spreadsheet.getSheetByName(title);
      if (sheet === null) return;
      byTitle.delete(title);
      byNumber.clear();
      byTitle.set(to, open(sheet.setName(to), { title: to }));
    },
    deleteSheet: (title) => {
      byTitle.delete(title);
      byNumber.clear();
      count = null;
      const sheet = spreadsheet.getSheetByName(title);
      if (sheet !== null) spreadsheet.deleteSheet(sheet);
    },
    namedRange: (name) => {
      const range = rangeOf(name);
      return range === null ? null : cellsOf(range.getValues(), zone);
    },
    sheetOfRange: (name, size) => {
      const range = rangeOf(name);
      const known = size === undefined ? {} : { size };
      return range === null ? null : open(range.getSheet(), known);
    },
    nameRange: (name, title, area) => {
      spreadsheet.setNamedRange(name, spreadsheet.getRange(a1In(title, area)));
    },
    removeName: (name) => {
      try {
        spreadsheet.removeNamedRange(name);
      } catch {
        // Google throws if there is no such name (docs/platform.md §2).
      }
    },
    writeNamed: (name, cell) => {
      rangeOf(name)?.setValue(valueOf(cell));
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
  };
  return convertRefusals(port, REFUSALS);
}

/**
 * `insertSheet` returns the new sheet, so it is no write method and converts its refusal itself.
 */
const REFUSALS: RefusalTable<SpreadsheetPort> = {
  forgetMissing: 'never-refused',
  renameSheet: 'convert',
  deleteSheet: 'convert',
  nameRange: 'convert',
  removeName: 'convert',
  writeNamed: 'convert',
  flush: 'never-refused',
};
