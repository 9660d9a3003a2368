/** Draws the host's book in the grid: the whole book once, then change by change. */
import { LocaleType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import type {
  CellStyle,
  CellArea,
  ChartView,
  SheetView,
  FullSheetView,
  BookChange,
} from '../../protocol';
import type { ColumnGroup } from '../../../book';
import { completeUniverStyle, sparseUniverStyle } from './univer-style';
import { featureChanges } from './feature-changes';
import type { UniverGrid } from './open-grid';
import { COLUMN_WIDTH, freeze, matrix, PLAIN, worksheet } from './worksheet-data';

export const BOOK = 'book';

export class Drawing {
  #styles: CellStyle[] = [];
  #frames = new Map<number, SheetView>();
  #isOpen = false;

  constructor(private readonly grid: UniverGrid) {}

  whole(sheets: readonly FullSheetView[], styles: readonly CellStyle[], active: number): void {
    if (this.#isOpen) this.grid.api.disposeUnit(BOOK);
    this.#isOpen = true;
    this.#styles = [...styles];
    this.#frames = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    const data: Partial<IWorkbookData> = {
      id: BOOK,
      name: BOOK,
      locale: LocaleType.EN_US,
      defaultStyle: PLAIN,
      styles: Object.fromEntries(styles.map((style, at) => [String(at), sparseUniverStyle(style)])),
      sheetOrder: sheets.map(({ id }) => String(id)),
      sheets: Object.fromEntries(sheets.map((sheet) => [String(sheet.id), worksheet(sheet)])),
    };
    this.grid.api.createWorkbook(data);
    for (const sheet of sheets) this.#furnish(sheet.id, undefined, sheet);
    this.activate(active);
  }

  activate(sheetId: number, area?: CellArea): void {
    const book = this.grid.api.getWorkbook(BOOK);
    const sheet = book?.getSheetBySheetId(String(sheetId));
    if (!book || !sheet) return;
    if (book.getActiveSheet().getSheetId() !== String(sheetId)) book.setActiveSheet(sheet);
    if (area) sheet.getRange(area.row - 1, area.column - 1, area.rows, area.columns).activate();
    if (area) sheet.scrollToCell(area.row - 1, area.column - 1);
  }

  charts(sheetId: number): readonly ChartView[] {
    return this.#frames.get(sheetId)?.charts ?? [];
  }

  groups(): readonly ColumnGroup[] {
    const id = this.grid.api.getWorkbook(BOOK)?.getActiveSheet().getSheetId();
    return this.#frames.get(Number(id))?.groups ?? [];
  }

  apply(changes: readonly BookChange[], styles: readonly CellStyle[]): void {
    this.#styles.push(...styles);
    for (const change of changes) this.#apply(change);
  }

  #apply(change: BookChange): void {
    switch (change.change) {
      case 'cells':
        this.#do('sheet.mutation.set-range-values', change.sheetId, {
          cellValue: matrix(change.cells, (style) =>
            completeUniverStyle(this.#styles[style] ?? {}),
          ),
        });
        return;
      case 'insert':
      case 'remove':
        this.#stretch(change);
        return;
      case 'frame':
        this.#frame(change.sheetId, change.frame);
        return;
      case 'add':
        this.#frames.set(change.sheet.id, change.sheet);
        this.#do('sheet.mutation.insert-sheet', change.sheet.id, {
          index: change.at,
          sheet: worksheet(change.sheet, (style) => sparseUniverStyle(this.#styles[style] ?? {})),
        });
        this.#furnish(change.sheet.id, undefined, change.sheet);
        return;
      case 'drop':
        this.#do('sheet.mutation.remove-sheet', change.sheetId, {});
        return;
      case 'order':
        change.sheetIds.forEach((sheetId, toOrder) => {
          const book = this.grid.api.getWorkbook(BOOK);
          const order = book?.getSheets().map((sheet) => sheet.getSheetId()) ?? [];
          const fromOrder = order.indexOf(String(sheetId));
          if (fromOrder === toOrder) return;
          this.#do('sheet.mutation.set-worksheet-order', sheetId, { fromOrder, toOrder });
        });
    }
  }

  #stretch({ change, sheetId, axis, at, count }: Extract<BookChange, { axis: unknown }>): void {
    const sheet = this.grid.api.getWorkbook(BOOK)?.getSheetBySheetId(String(sheetId));
    if (!sheet) return;
    const last = { row: sheet.getMaxRows() - 1, column: sheet.getMaxColumns() - 1 };
    const byRow = axis === 'row';
    const range = {
      startRow: byRow ? at - 1 : 0,
      endRow: byRow ? at + count - 2 : last.row,
      startColumn: byRow ? 0 : at - 1,
      endColumn: byRow ? last.column : at + count - 2,
      rangeType: byRow ? 1 : 2,
    };
    const mutation =
      change === 'insert'
        ? byRow
          ? 'insert-row'
          : 'insert-col'
        : byRow
          ? 'remove-rows'
          : 'remove-col';
    this.#do(`sheet.mutation.${mutation}`, sheetId, { range });
  }

  #frame(sheetId: number, frame: SheetView): void {
    const before = this.#frames.get(sheetId);
    this.#frames.set(sheetId, frame);
    if (before?.name !== frame.name) {
      this.#do('sheet.mutation.set-worksheet-name', sheetId, { name: frame.name });
    }
    if (before?.hidden !== frame.hidden) {
      this.#do('sheet.mutation.set-worksheet-hidden', sheetId, { hidden: frame.hidden ? 1 : 0 });
    }
    if (before?.tabColor !== frame.tabColor) {
      this.#do('sheet.mutation.set-tab-color', sheetId, { color: frame.tabColor ?? '' });
    }
    if (before?.frozenRows !== frame.frozenRows || before.frozenColumns !== frame.frozenColumns) {
      this.#do('sheet.mutation.set-frozen', sheetId, { ...freeze(frame), resetScroll: true });
    }
    const columns = new Set([...Object.keys(before?.widths ?? {}), ...Object.keys(frame.widths)]);
    for (const column of [...columns].map(Number)) {
      const colWidth = frame.widths[column] ?? COLUMN_WIDTH;
      if ((before?.widths[column] ?? COLUMN_WIDTH) === colWidth) continue;
      const ranges = [this.#line('column', sheetId, column)];
      this.#do('sheet.mutation.set-worksheet-col-width', sheetId, { ranges, colWidth });
    }
    this.#hide('row', sheetId, before?.hiddenRows ?? [], frame.hiddenRows);
    this.#hide('column', sheetId, before?.hiddenColumns ?? [], frame.hiddenColumns);
    this.#furnish(sheetId, before, frame);
  }

  #furnish(sheetId: number, before: SheetView | undefined, frame: SheetView): void {
    for (const { id, params } of featureChanges(sheetId, before, frame)) {
      this.#do(id, sheetId, params);
    }
  }

  #hide(
    axis: 'row' | 'column',
    sheetId: number,
    before: readonly number[],
    after: readonly number[],
  ): void {
    const name = axis === 'row' ? 'row' : 'col';
    const shown = before.filter((line) => !after.includes(line));
    const hidden = after.filter((line) => !before.includes(line));
    const rangesOf = (lines: readonly number[]): object[] =>
      lines.map((line) => this.#line(axis, sheetId, line));
    if (shown.length > 0) {
      this.#do(`sheet.mutation.set-${name}-visible`, sheetId, { ranges: rangesOf(shown) });
    }
    if (hidden.length > 0) {
      this.#do(`sheet.mutation.set-${name}-hidden`, sheetId, { ranges: rangesOf(hidden) });
    }
  }

  #line(axis: 'row' | 'column', sheetId: number, line: number): object {
    const sheet = this.grid.api.getWorkbook(BOOK)?.getSheetBySheetId(String(sheetId));
    const at = line - 1;
    return axis === 'row'
      ? { startRow: at, endRow: at, startColumn: 0, endColumn: (sheet?.getMaxColumns() ?? 1) - 1 }
      : { startRow: 0, endRow: (sheet?.getMaxRows() ?? 1) - 1, startColumn: at, endColumn: at };
  }

  #do(id: string, sheetId: number, params: object): void {
    const where = { unitId: BOOK, subUnitId: String(sheetId) };
    this.grid.commands.syncExecuteCommand(
      id,
      { ...where, ...params },
      { fromSync: true, onlyLocal: true },
    );
  }
}
