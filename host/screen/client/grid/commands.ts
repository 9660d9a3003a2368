/** Translates commands of the grid into edits for the host. */
import type { ICommandInfo, IRange } from '@univerjs/core';
import type { UserEdit, SheetArea } from '../../user-edit';
import type { Axis } from '../../protocol';
import { cellStyleOf } from './univer-style';
import { areaOfRange } from './selected-areas';

interface Params {
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly selections?: readonly IRange[];
  readonly subUnitId?: string;
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly style?: { readonly type: string; readonly value: unknown };
  readonly values?: readonly {
    readonly row: number;
    readonly col: number;
    readonly pattern?: string;
  }[];
  readonly name?: string;
  readonly order?: number;
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly col?: number;
  readonly colWidth?: number;
  readonly value?: unknown;
  readonly criteria?: {
    readonly filters?: { readonly blank?: boolean; readonly filters?: readonly string[] };
  } | null;
}

interface GridCommand {
  readonly params: Params;
  readonly selected: readonly SheetArea[];
  readonly sheetId: number;
}

type Reader = (asked: GridCommand) => UserEdit[];

/**
 * The edits that a command of the grid means. Undefined for a command that the grid may run itself; empty for one that
 * the host does not imitate.
 */
export function editsOfCommand(
  { id, params }: Readonly<ICommandInfo>,
  selected: readonly SheetArea[],
): UserEdit[] | undefined {
  const given = (params ?? {}) as Params;
  const sheetId = Number(given.subUnitId ?? selected.at(-1)?.sheetId ?? 0);
  return READERS[id.replace(/^sheets?\.command\./, '')]?.({ params: given, selected, sheetId });
}

const READERS: Readonly<Record<string, Reader>> = {
  'insert-row-by-range': lines('insert', 'row'),
  'insert-col-by-range': lines('insert', 'column'),
  'remove-row-by-range': lines('delete', 'row'),
  'remove-col-by-range': lines('delete', 'column'),
  'set-rows-hidden': lines('hide', 'row'),
  'set-col-hidden': lines('hide', 'column'),
  'set-specific-rows-visible': lines('show', 'row'),
  'set-selected-rows-visible': lines('show', 'row'),
  'set-col-visible-on-cols': lines('show', 'column'),
  'set-selected-cols-visible': lines('show', 'column'),
  'move-rows': carried('row'),
  'move-cols': carried('column'),
  'clear-selection-content': ({ selected }) => [{ edit: 'clear', places: selected }],
  'auto-clear-content': ({ selected }) => [{ edit: 'clear', places: selected }],
  'clear-selection-format': ({ selected }) => [{ edit: 'unformat', places: selected }],
  'clear-selection-all': ({ selected }) => [
    { edit: 'clear', places: selected },
    { edit: 'unformat', places: selected },
  ],
  'set-style': ({ params: { style, range }, selected, sheetId }) => {
    const cellStyle = style && cellStyleOf({ [style.type]: style.value });
    if (cellStyle === undefined) return [];
    return [
      { edit: 'style', places: range ? [areaOfRange(sheetId, range)] : selected, style: cellStyle },
    ];
  },
  'numfmt.set.numfmt': ({ params: { values = [] }, sheetId }) =>
    values.map(({ row, col, pattern }) => ({
      edit: 'style',
      places: [{ sheetId, row: row + 1, column: col + 1, rows: 1, columns: 1 }],
      style: { format: pattern ?? '' },
    })),
  'auto-fill': between('fill', 'sourceRange', 'targetRange'),
  'move-range': between('move', 'fromRange', 'toRange'),
  'add-worksheet-merge': onPlace('merge'),
  'add-worksheet-merge-all': onPlace('merge'),
  'remove-worksheet-merge': onPlace('unmerge'),
  'set-frozen': ({ params: { startRow = 0, startColumn = 0 }, sheetId }) => [
    {
      edit: 'freeze',
      sheetId,
      rows: Math.max(startRow, 0),
      columns: Math.max(startColumn, 0),
    },
  ],
  'cancel-frozen': ({ sheetId }) => [{ edit: 'freeze', sheetId, rows: 0, columns: 0 }],
  'toggle-cell-checkbox': ({ params: { range }, sheetId, selected }) => {
    const at = range ? areaOfRange(sheetId, range) : selected.at(-1);
    return at ? [{ edit: 'tick', at, checked: true }] : [];
  },
  'smart-toggle-filter': onPlace('filter'),
  'set-filter-range': onPlace('filter'),
  'remove-sheet-filter': ({ sheetId }) => [{ edit: 'unfilter', sheetId }],
  'set-filter-criteria': ({ params: { col = 0, criteria }, sheetId }) => {
    // Filtering by colour or condition is not imitated.
    if (criteria && !criteria.filters) return [];
    const { filters, blank = false } = criteria?.filters ?? {};
    const shown = filters ?? (criteria ? [] : null);
    return [{ edit: 'filter-by', sheetId, column: col + 1, shown, blanks: blank }];
  },
  'insert-sheet': () => [{ edit: 'add-sheet' }],
  'copy-sheet': ({ sheetId }) => [{ edit: 'copy-sheet', sheetId }],
  'remove-sheet': ({ sheetId }) => [{ edit: 'delete-sheet', sheetId }],
  'set-worksheet-hidden': ({ sheetId }) => [{ edit: 'hide-sheet', sheetId }],
  'set-worksheet-show': ({ sheetId }) => [{ edit: 'show-sheet', sheetId }],
  'set-tab-color': ({ params: { value }, sheetId }) => [
    { edit: 'color-sheet', sheetId, color: typeof value === 'string' && value ? value : null },
  ],
  'set-worksheet-name': ({ params: { name = '' }, sheetId }) => [
    { edit: 'rename-sheet', sheetId, name },
  ],
  'set-worksheet-order': ({ params: { order = 0 }, sheetId }) => [
    { edit: 'order-sheet', sheetId, position: order + 1 },
  ],
};

function lines(edit: 'insert' | 'delete' | 'hide' | 'show', axis: Axis): Reader {
  return ({ params: { range, ranges }, selected, sheetId }) => {
    const named = ranges ?? (range ? [range] : []);
    const places = named.length > 0 ? named.map((one) => areaOfRange(sheetId, one)) : selected;
    // From the last to the first, so that earlier positions stay valid.
    return [...places]
      .reverse()
      .map(({ row, column, rows, columns }) =>
        axis === 'row'
          ? { edit, axis, sheetId, first: row, count: rows }
          : { edit, axis, sheetId, first: column, count: columns },
      );
  };
}

function carried(axis: Axis): Reader {
  return ({ params: { fromRange, toRange }, selected, sheetId }) => {
    const moved = selected.at(-1);
    if (!fromRange || !toRange || !moved) return [];
    const { row, column } = areaOfRange(sheetId, toRange);
    const [first, count, before] =
      axis === 'row' ? [moved.row, moved.rows, row] : [moved.column, moved.columns, column];
    return [{ edit: 'move-lines', axis, sheetId, first, count, before }];
  };
}

function between(
  edit: 'fill' | 'move',
  source: 'sourceRange' | 'fromRange',
  target: 'targetRange' | 'toRange',
): Reader {
  return ({ params, sheetId }) => {
    const [from, to] = [params[source], params[target]];
    return from && to
      ? [{ edit, from: areaOfRange(sheetId, from), to: areaOfRange(sheetId, to) }]
      : [];
  };
}

function onPlace(edit: 'merge' | 'unmerge' | 'filter'): Reader {
  return ({ params: { range, ranges, selections }, selected, sheetId }) => {
    const [first] = range ? [range] : (ranges ?? selections ?? []);
    const at = first ? areaOfRange(sheetId, first) : selected.at(-1);
    return at ? [{ edit, at }] : [];
  };
}
