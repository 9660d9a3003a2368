/**
 * Turns a person's actions in the grid into edits of the book. Commands the host imitates are sent to it instead of
 * run by the grid; others are refused with a message. Only typing is shown before the host has answered.
 */
import { CanceledError, CommandType, type ICommandInfo, type IRange } from '@univerjs/core';
import type { UserEdit, SheetArea } from '../../user-edit';
import { editsOfCommand } from './commands';
import { BOOK } from './draw';
import { cellStyleOf } from './univer-style';
import type { UniverGrid } from './open-grid';
import { selectedAreas } from './selected-areas';

export interface GridListener {
  edit(edit: UserEdit): void;
  select(place: SheetArea): void;
  refuse(what: string): void;
}

interface TypedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Cells {
  readonly [row: string]: { readonly [column: string]: CellParts | null } | undefined;
}

interface CellParts {
  readonly v?: unknown;
  readonly f?: string | null;
  readonly p?: unknown;
  readonly s?: Parameters<typeof cellStyleOf>[0] | string;
}

/** Mutations the grid may run itself, such as setting the height of a row. */
const HANDLED_BY_GRID = /row-(is-)?auto-height|row-height|\.numfmt$|^sheet\.mutation\.empty$/;

const SELECTION_POLL_MS = 250;

export function listenToGrid(grid: UniverGrid, watcher: GridListener): void {
  const { api, commands } = grid;
  let typed: TypedCell | null = null;
  let last = '';

  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, worksheet, value, isConfirm }) => {
    const text = value
      .toPlainText()
      .replace(/\r?\n$/, '')
      .replace(/\r/g, '\n');
    typed = isConfirm ? { sheetId: worksheet.getSheetId(), row, column, text } : null;
  });
  api.addEvent(api.Event.BeforeUndo, (event) => {
    if (grid.isEditing()) return;
    event.cancel = true;
    watcher.edit({ edit: 'undo' });
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    if (grid.isEditing()) return;
    event.cancel = true;
    watcher.edit({ edit: 'redo' });
  });
  // The grid's event may come before the selection has changed, and is missing for quick successive moves. So the
  // selection is read in the next frame, and polled.
  let lastKey = '';
  const sendSelection = (): void => {
    const place = selectedAreas(grid).at(-1);
    const key = JSON.stringify(place ?? null);
    if (!place || key === lastKey) return;
    lastKey = key;
    watcher.select(place);
  };
  api.addEvent(api.Event.SelectionChanged, () => requestAnimationFrame(sendSelection));
  setInterval(sendSelection, SELECTION_POLL_MS);

  commands.beforeCommandExecuted((command, options) => {
    if (options?.fromSync === true) return;
    if (command.type === CommandType.MUTATION) {
      if (isForeign(command)) {
        const width = widthOf(command);
        if (width) watcher.edit(width);
        else watcher.refuse(last);
        throw new CanceledError();
      }
      return;
    }
    if (command.type !== CommandType.COMMAND) return;
    if (/^sheets?\.command\./.test(command.id)) last = command.id;
    const edits = editsOfCommand(command, selectedAreas(grid));
    if (edits === undefined) return;
    if (edits.length === 0) watcher.refuse(last);
    edits.forEach((edit) => watcher.edit(edit));
    throw new CanceledError();
  });

  commands.onCommandExecuted((command, options) => {
    // The grid reports a formula twice, the second time for its own calculation.
    const isEcho = options?.fromSync === true || options?.['fromFormula'] === true;
    if (isEcho || command.id !== SET_VALUES) return;
    const { unitId, subUnitId, cellValue } = command.params as {
      unitId: string;
      subUnitId: string;
      cellValue: Cells;
    };
    if (unitId !== BOOK) return;
    for (const edit of editsOfValues(Number(subUnitId), cellValue, typed)) watcher.edit(edit);
    typed = null;
  });
}

/** The edit for a column resized by hand. */
function widthOf({ id, params }: Readonly<ICommandInfo>): UserEdit | undefined {
  if (id !== 'sheet.mutation.set-worksheet-col-width') return undefined;
  const { subUnitId, ranges, colWidth } = params as {
    subUnitId: string;
    ranges: readonly IRange[];
    colWidth: number | Readonly<Record<number, number>>;
  };
  const columns = ranges.flatMap(({ startColumn, endColumn }) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at + 1),
  );
  const px = typeof colWidth === 'number' ? colWidth : Object.values(colWidth)[0];
  if (px === undefined) return undefined;
  return { edit: 'width', sheetId: Number(subUnitId), columns, px: Math.round(px) };
}

const SET_VALUES = 'sheet.mutation.set-range-values';

function isForeign({ id, params }: Readonly<ICommandInfo>): boolean {
  const { unitId }: { unitId?: string } = params ?? {};
  if (unitId !== BOOK) return false;
  if (!/^(sheet|sheets|data-validation)\.mutation\./.test(id)) return false;
  return id !== SET_VALUES && !HANDLED_BY_GRID.test(id);
}

function editsOfValues(sheetId: number, cells: Cells, typed: TypedCell | null): UserEdit[] {
  const edits: UserEdit[] = [];
  for (const [rowKey, line] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const at = { sheetId, row: row + 1, column: column + 1, rows: 1, columns: 1 };
      const isTyped =
        typed?.row === row && typed.column === column && typed.sheetId === String(sheetId);
      if (isTyped) {
        edits.push({ edit: 'type', at, texts: [[typed.text]] });
      } else if (cell === null || 'v' in cell || 'f' in cell || 'p' in cell) {
        edits.push({ edit: 'type', at, texts: [[textOf(cell)]] });
      } else if (typeof cell.s === 'object') {
        const cellStyle = cellStyleOf(cell.s);
        if (cellStyle) edits.push({ edit: 'style', places: [at], style: cellStyle });
      }
    }
  }
  return edits;
}

function textOf(cell: CellParts | null): string {
  if (typeof cell?.f === 'string' && cell.f !== '') return cell.f;
  const value = cell?.v;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
