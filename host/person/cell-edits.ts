/**
 * A user's edits of cells: type, clear, paste, fill, tick, format. Events follow platform.md §3.3: `value` and
 * `oldValue` only when a single cell is typed into or cleared; a paste or fill only reports its range.
 */
import {
  cellsIn,
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  type Area,
  type CopiedBlock,
  type PastedParts,
} from '../book';
import { eventText, type EditContext, type EditReport, type EditTarget } from './edit-context';
import { dragFill } from './drag-fill';
import { EditRefused } from './edit-refused';

export interface CellLooks {
  readonly numberFormat?: string;
  /** Named after Range's setters: background, fontColor, fontWeight … */
  readonly looks?: Readonly<Record<string, string | boolean | number>>;
}

export interface CellEdits {
  /** Types into one cell and presses Enter. */
  type(a1: string, text: string): EditReport;
  /** Selects and presses Delete. */
  clear(a1: string): EditReport;
  copy(a1: string): CopiedBlock;
  /** @param parts everything unless given; `values` is Ctrl+Shift+V. */
  paste(a1: string, block: CopiedBlock, parts?: PastedParts): EditReport;
  /** Pastes text from another program; each cell is parsed as if typed. */
  pasteText(a1: string, rows: readonly (readonly string[])[]): EditReport;
  /** Cuts and pastes elsewhere. */
  cut(from: string, to: string): EditReport;
  /** Ctrl+D: copies the first row of the selection into the others. */
  fillDown(a1: string): EditReport;
  /** Drags the fill handle of `from` until `over`, which contains it, is filled; number and date series continue. */
  drag(from: string, over: string): EditReport;
  /** Clicks a checkbox. */
  tick(a1: string, checked?: boolean): EditReport;
  format(a1: string, looks: CellLooks): EditReport;
  /** Clears formatting, including the number format. */
  unformat(a1: string): EditReport;
  note(a1: string, text: string): EditReport;
}

export function openCellEdits(desk: EditContext): CellEdits {
  /** Writes texts as if typed, checking validations. */
  const typeBlock = ({ sheet, area }: EditTarget, rows: readonly (readonly string[])[]): void => {
    for (const { row, column } of cellsIn(area)) {
      const text = rows[row - area.row]?.[column - area.column] ?? '';
      const content = sheet.typed(row, column, text);
      desk.checkContent({ sheet, area: { row, column, rows: 1, columns: 1 } }, content);
      sheet.change(row, column, content);
    }
  };
  const pasted = (spot: EditTarget, work: () => void): EditReport =>
    desk.edit(spot.sheet, spot.area, () => {
      desk.makeRoom(spot.sheet, spot.area);
      work();
      return { editedArea: spot, change: 'EDIT' };
    });
  const put = (
    { sheet, area: target }: EditTarget,
    block: CopiedBlock,
    parts: PastedParts,
  ): EditReport => {
    const area = pastedArea(block, target);
    return pasted({ sheet, area }, () => {
      if (parts === 'values') checkValues(desk, { sheet, area }, block);
      pasteBlock(sheet, area, block, parts);
    });
  };
  const setValue = (a1: string, change: (spot: EditTarget) => void): EditReport => {
    const spot = anchored(desk.locate(a1));
    const { sheet, area } = spot;
    if (area.rows * area.columns > 1) throw new EditRefused('Select one cell to type into.');
    return desk.edit(sheet, area, () => {
      const oldValue = eventText(sheet.at(area.row, area.column).value);
      change(spot);
      const value = eventText(sheet.at(area.row, area.column).value);
      return {
        change: 'EDIT',
        editedArea: {
          ...spot,
          ...(value !== undefined && { value }),
          ...(oldValue !== undefined && { oldValue }),
        },
      };
    });
  };

  return {
    type: (a1, text) => setValue(a1, (spot) => typeBlock(spot, [[text]])),

    clear(a1) {
      const { sheet, area } = desk.locate(a1);
      if (area.rows * area.columns === 1) return setValue(a1, (spot) => typeBlock(spot, [['']]));
      return desk.edit(sheet, area, () => {
        for (const { row, column } of cellsIn(area)) {
          const { value, formula } = sheet.at(row, column);
          if (value !== '' || formula !== '') sheet.change(row, column, { value: '', formula: '' });
        }
        return { editedArea: { sheet, area }, change: 'EDIT' };
      });
    },

    copy(a1) {
      const { sheet, area } = desk.locate(a1);
      return copyBlock(sheet, area);
    },

    paste: (a1, block, parts = 'all') => put(desk.locate(a1), block, parts),

    pasteText(a1, rows) {
      const { sheet, area: target } = desk.locate(a1);
      const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
      const area = { ...target, rows: rows.length, columns };
      return pasted({ sheet, area }, () => typeBlock({ sheet, area }, rows));
    },

    cut(from, to) {
      const source = desk.locate(from);
      const { sheet, area: target } = desk.locate(to);
      const area = { ...source.area, row: target.row, column: target.column };
      const block = copyBlock(source.sheet, source.area);
      return desk.edit(source.sheet, source.area, () => {
        desk.makeRoom(sheet, area);
        moveBlock(source.sheet, block, sheet, area);
        return { editedArea: { sheet, area }, change: 'EDIT' };
      });
    },

    fillDown(a1) {
      const { sheet, area } = desk.locate(a1);
      return put({ sheet, area }, copyBlock(sheet, { ...area, rows: 1 }), 'all');
    },

    drag(from, over) {
      const { sheet, area } = desk.locate(from);
      const target = desk.locate(over).area;
      return pasted({ sheet, area: target }, () => dragFill(sheet, area, target));
    },

    tick: (a1, checked = true) =>
      setValue(a1, ({ sheet, area: { row, column } }) => {
        if (sheet.furniture.validationAt(row, column)?.type !== 'CHECKBOX') {
          throw new EditRefused('There is no checkbox.');
        }
        sheet.change(row, column, { value: checked, formula: '' });
      }),

    format(a1, { numberFormat, looks = {} }) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, area, () => {
        for (const { row, column } of cellsIn(area)) {
          const next = new Map([...(sheet.at(row, column).looks ?? []), ...Object.entries(looks)]);
          sheet.change(row, column, {
            ...(numberFormat !== undefined && { format: numberFormat }),
            looks: next.size > 0 ? next : undefined,
          });
        }
        return { change: 'FORMAT' };
      });
    },

    unformat(a1) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, area, () => {
        for (const { row, column } of cellsIn(area)) {
          const { format, looks } = sheet.stored(row, column);
          if (format !== '' || looks !== undefined) {
            sheet.change(row, column, { format: '', looks: undefined });
          }
        }
        return { change: 'FORMAT' };
      });
    },

    note(a1, text) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, area, () => {
        sheet.change(area.row, area.column, { note: text });
        return { change: 'OTHER' };
      });
    },
  };
}

/** Typing into merged cells writes to their first cell. */
function anchored({ sheet, area }: EditTarget): EditTarget {
  if (area.rows * area.columns > 1) return { sheet, area };
  const [merged] = sheet.furniture.mergesIn(area);
  const place: Area = merged ?? area;
  return { sheet, area: { ...place, rows: 1, columns: 1 } };
}

function checkValues(desk: EditContext, { sheet, area }: EditTarget, block: CopiedBlock): void {
  for (const { row, column } of cellsIn(area)) {
    const cells = block.rows[(row - area.row) % block.area.rows];
    const one = cells?.[(column - area.column) % block.area.columns];
    if (!one) continue;
    const { format } = sheet.at(row, column);
    const spot = { sheet, area: { row, column, rows: 1, columns: 1 } };
    desk.checkContent(spot, { value: one.shown.value, formula: '', format });
  }
}
