/** The whole workbook as it stands: every sheet with its cells, formulas and notes, and what kind of sheet it is. */
import { catalogueOf, languageCodes } from '../../language';
import { isoFromDay, tableFields, textOf, type Cell, type TableKey } from '../../rules';
import type {
  ArchivePort,
  Platform,
  SheetContents,
  SheetPort,
  Sharing,
  WholeSheet,
} from '../../platform';
import {
  findColumns,
  findSheet,
  headingTexts,
  headingWords,
  openColumnTags,
  sheetTitles,
  type Columns,
  type Context,
} from '../../workbook';

/** The ports with those that only the page of privacy needs. */
export type WholePlatform = Platform & {
  readonly archive: () => ArchivePort;
  readonly sharing: () => Sharing;
};

/** What a sheet is: a table, another sheet of Duebook's, or the team's own. */
export type SheetKind = TableKey | 'settings' | 'activity' | 'importUndo' | 'rejected' | 'other';

export interface ReadSheet extends SheetContents {
  readonly kind: SheetKind;
  readonly title: string;
  readonly sheet: SheetPort;
  readonly whole: WholeSheet;
  /** Of a table; else none. */
  readonly columns: Columns;
  /** `''` where the field has no column. Rows are 1-based. */
  textAt(row: number, field: string): string;
}

/** Five calls for each sheet, however many rows they have. */
export function readWorkbook(context: Context, platform: WholePlatform): readonly ReadSheet[] {
  const customers = findSheet(
    context.spreadsheet,
    'customers',
    context.language,
    context.settings,
  )?.title();
  return platform
    .archive()
    .sheets()
    .map((whole) => {
      const title = whole.sheet.title();
      const kind = title === customers ? 'customers' : kindOf(title);
      return readSheet(platform, whole, { kind, title });
    });
}

const OWN = ['settings', 'activity', 'importUndo'] as const;

function kindOf(title: string): SheetKind {
  const isCalled = (key: Parameters<typeof sheetTitles>[0]): boolean =>
    sheetTitles(key).includes(title);
  // Customers may have any title, and is found before.
  const table = (Object.keys(tableFields) as TableKey[])
    .filter((key) => key !== 'customers')
    .find(isCalled);
  const own = table ?? OWN.find(isCalled);
  if (own !== undefined) return own;
  const isRejected = languageCodes.some((code) =>
    title.startsWith(catalogueOf(code).importing.rejectedSheet),
  );
  return isRejected ? 'rejected' : 'other';
}

function readSheet(
  platform: Platform,
  whole: WholeSheet,
  { kind, title }: { readonly kind: SheetKind; readonly title: string },
): ReadSheet {
  const { sheet } = whole;
  const isLog = kind === 'activity' || kind === 'importUndo';
  // Hidden, and written literally: there are no formulas and notes to ask for.
  const contents = isLog ? { cells: sheet.read(), formulas: [], notes: [] } : whole.contents();
  const headings = contents.cells[0] ?? [];
  const columns = kind in tableFields ? columnsOf(platform, sheet, kind as TableKey, headings) : {};
  const textAt = (row: number, field: string): string => {
    const column = columns[field];
    return column === undefined ? '' : textOf(contents.cells[row - 1]?.[column] ?? '').trim();
  };
  return { ...contents, kind, title, sheet, whole, columns, textAt };
}

function columnsOf(
  platform: Platform,
  sheet: SheetPort,
  table: TableKey,
  headings: readonly Cell[],
): Columns {
  const shown = headingTexts(headings);
  const tags =
    table === 'customers'
      ? openColumnTags(() => platform.storage(), sheet).read
      : (): ReadonlyMap<number, string> => sheet.fieldTags();
  return findColumns(headings, () => tags(shown), headingWords(table)).columns;
}

/** Rows below the headings, 1-based. */
export function rowsOf({ cells }: ReadSheet): readonly number[] {
  return cells.slice(1).map((_, at) => at + 2);
}

/** A cell as people read it: a day as `2026-11-30`. */
export function shownText(cell: Cell): string {
  return typeof cell === 'object' ? isoFromDay(cell.day) : textOf(cell);
}
