/** Commands of the grid that the host carries out in the grid's stead. */
import type { ICommandInfo, IRange } from '@univerjs/core';
import type { PersonEdit, Place } from '../../wire';
import { lookOf } from './dress';

interface Params {
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly subUnitId?: string;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly style?: { readonly type: string; readonly value: unknown };
  readonly values?: readonly { readonly row: number; readonly col: number; readonly pattern?: string }[];
  readonly name?: string;
}

type Reader = (params: Params, selected: readonly Place[], sheetId: number) => PersonEdit[];

/** Undefined for a command that the grid may carry out by itself, or pass on to another. */
export function editOfCommand(
  { id, params }: Readonly<ICommandInfo>,
  selected: readonly Place[],
): PersonEdit[] | undefined {
  const read = READERS[id];
  const given = (params ?? {}) as Params;
  const sheetId = Number(given.subUnitId ?? selected.at(-1)?.sheetId ?? 0);
  return read?.(given, selected, sheetId);
}

const READERS: Readonly<Record<string, Reader>> = {
  'sheet.command.insert-row-by-range': stretch('insert', 'rows'),
  'sheet.command.insert-col-by-range': stretch('insert', 'columns'),
  'sheet.command.remove-row-by-range': stretch('delete', 'rows'),
  'sheet.command.remove-col-by-range': stretch('delete', 'columns'),
  'sheet.command.clear-selection-content': (_params, places) => [{ edit: 'clear', places }],
  'sheet.command.auto-clear-content': (_params, places) => [{ edit: 'clear', places }],
  'sheet.command.set-style': ({ style, range }, selected, sheetId) => {
    const look = style && lookOf({ [style.type]: style.value });
    if (look === undefined) return [];
    return [{ edit: 'look', places: range ? [place(sheetId, range)] : selected, look }];
  },
  'sheet.command.numfmt.set.numfmt': ({ values = [] }, _selected, sheetId) =>
    values.map(({ row, col, pattern }) => ({
      edit: 'look',
      places: [{ sheetId, row: row + 1, column: col + 1, rows: 1, columns: 1 }],
      look: { format: pattern ?? null },
    })),
  'sheet.command.auto-fill': ({ sourceRange, targetRange }, _selected, sheetId) =>
    sourceRange && targetRange
      ? [{ edit: 'fill', from: place(sheetId, sourceRange), to: place(sheetId, targetRange) }]
      : [],
  'sheet.command.insert-sheet': () => [{ edit: 'add-sheet' }],
  'sheet.command.remove-sheet': (_params, _selected, sheetId) => [{ edit: 'delete-sheet', sheetId }],
  'sheet.command.set-worksheet-hidden': (_params, _selected, sheetId) => [
    { edit: 'hide-sheet', sheetId },
  ],
  'sheet.command.set-worksheet-show': (_params, _selected, sheetId) => [
    { edit: 'show-sheet', sheetId },
  ],
  'sheet.command.set-worksheet-name': ({ name = '' }, _selected, sheetId) => [
    { edit: 'rename-sheet', sheetId, name },
  ],
};

function stretch(edit: 'insert' | 'delete', axis: 'rows' | 'columns'): Reader {
  return ({ range }, _selected, sheetId) => {
    if (range === undefined) return [];
    const { row, column, rows, columns } = place(sheetId, range);
    return axis === 'rows'
      ? [{ edit, axis, sheetId, at: row, count: rows }]
      : [{ edit, axis, sheetId, at: column, count: columns }];
  };
}

function place(sheetId: number, { startRow, endRow, startColumn, endColumn }: IRange): Place {
  return {
    sheetId,
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
