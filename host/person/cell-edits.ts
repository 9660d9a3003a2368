/**
 * What a person does to cells: type, clear, paste, fill, tick, format. The events follow platform.md §3.3: texts only
 * for a single cell typed or cleared; a paste or a fill tells its range alone.
 */
import {
  cellsOf,
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  type Area,
  type Block,
  type PastedParts,
} from '../book';
import { eventText, type Desk, type EditReport, type Spot } from './desk';
import { dragBlock } from './drag';
import { EditRefused } from './edit-refused';

export interface CellLooks {
  readonly numberFormat?: string;
  /** By the names of Range's setters: background, fontColor, fontWeight … */
  readonly looks?: Readonly<Record<string, string | boolean | number>>;
}

export interface CellEdits {
  /** Types into one cell and presses Enter. */
  type(a1: string, text: string): EditReport;
  /** Selects and presses Delete. */
  clear(a1: string): EditReport;
  copy(a1: string): Block;
  /** @param parts what is pasted: everything unless given; values as with Ctrl+Shift+V. */
  paste(a1: string, block: Block, parts?: PastedParts): EditReport;
  /** Pastes texts from outside, each read as typed. */
  pasteText(a1: string, rows: readonly (readonly string[])[]): EditReport;
  /** Cuts and pastes elsewhere. */
  cut(from: string, to: string): EditReport;
  /** Ctrl+D: copies the first row of the selection into the others. */
  fillDown(a1: string): EditReport;
  /** Drags the corner of the first area over the second, which contains it: numbers and days count on. */
  drag(from: string, over: string): EditReport;
  /** Clicks a checkbox. */
  tick(a1: string, checked?: boolean): EditReport;
  format(a1: string, looks: CellLooks): EditReport;
  /** Clears what a cell looks like, its number format too. */
  unformat(a1: string): EditReport;
}

export function openCellEdits(desk: Desk): CellEdits {
  /** Checks and writes texts as typed. */
  const typeBlock = ({ sheet, area }: Spot, rows: readonly (readonly string[])[]): void => {
    for (const { row, column } of cellsOf(area)) {
      const text = rows[row - area.row]?.[column - area.column] ?? '';
      const content = sheet.typed(row, column, text);
      desk.checkContent({ sheet, area: { row, column, rows: 1, columns: 1 } }, content);
      sheet.change(row, column, content);
    }
  };
  const pasted = (spot: Spot, work: () => void): EditReport =>
    desk.edit(spot.sheet, spot.area, () => {
      desk.makeRoom(spot.sheet, spot.area);
      work();
      return spot;
    });
  const put = ({ sheet, area: target }: Spot, block: Block, parts: PastedParts): EditReport => {
    const area = pastedArea(block, target);
    return pasted({ sheet, area }, () => {
      if (parts === 'values') checkValues(desk, { sheet, area }, block);
      pasteBlock(sheet, area, block, parts);
    });
  };
  const setValue = (a1: string, change: (spot: Spot) => void): EditReport => {
    const spot = anchored(desk.spot(a1));
    const { sheet, area } = spot;
    if (area.rows * area.columns > 1) throw new EditRefused('Select one cell to type into.');
    return desk.edit(sheet, area, () => {
      const oldValue = eventText(sheet.at(area.row, area.column).value);
      change(spot);
      const value = eventText(sheet.at(area.row, area.column).value);
      return {
        ...spot,
        ...(value !== undefined && { value }),
        ...(oldValue !== undefined && { oldValue }),
      };
    });
  };

  return {
    type: (a1, text) => setValue(a1, (spot) => typeBlock(spot, [[text]])),

    clear(a1) {
      const { sheet, area } = desk.spot(a1);
      if (area.rows * area.columns === 1) return setValue(a1, (spot) => typeBlock(spot, [['']]));
      return desk.edit(sheet, area, () => {
        for (const { row, column } of cellsOf(area)) {
          const { value, formula } = sheet.at(row, column);
          if (value !== '' || formula !== '') sheet.change(row, column, { value: '', formula: '' });
        }
        return { sheet, area };
      });
    },

    copy(a1) {
      const { sheet, area } = desk.spot(a1);
      return copyBlock(sheet, area);
    },

    paste: (a1, block, parts = 'all') => put(desk.spot(a1), block, parts),

    pasteText(a1, rows) {
      const { sheet, area: target } = desk.spot(a1);
      const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
      const area = { ...target, rows: rows.length, columns };
      return pasted({ sheet, area }, () => typeBlock({ sheet, area }, rows));
    },

    cut(from, to) {
      const source = desk.spot(from);
      const { sheet, area: target } = desk.spot(to);
      const area = { ...source.area, row: target.row, column: target.column };
      const block = copyBlock(source.sheet, source.area);
      return desk.edit(source.sheet, source.area, () => {
        desk.makeRoom(sheet, area);
        moveBlock(source.sheet, block, sheet, area);
        return { sheet, area };
      });
    },

    fillDown(a1) {
      const { sheet, area } = desk.spot(a1);
      return put({ sheet, area }, copyBlock(sheet, { ...area, rows: 1 }), 'all');
    },

    drag(from, over) {
      const { sheet, area } = desk.spot(from);
      const target = desk.spot(over).area;
      return pasted({ sheet, area: target }, () => dragBlock(sheet, area, target));
    },

    tick: (a1, checked = true) =>
      setValue(a1, ({ sheet, area: { row, column } }) => {
        if (sheet.furniture.validationAt(row, column)?.type !== 'CHECKBOX') {
          throw new EditRefused('There is no checkbox.');
        }
        sheet.change(row, column, { value: checked, formula: '' });
      }),

    format(a1, { numberFormat, looks = {} }) {
      const { sheet, area } = desk.spot(a1);
      return desk.edit(sheet, area, () => {
        for (const { row, column } of cellsOf(area)) {
          const next = new Map([...(sheet.at(row, column).looks ?? []), ...Object.entries(looks)]);
          sheet.change(row, column, {
            ...(numberFormat !== undefined && { format: numberFormat }),
            looks: next.size > 0 ? next : undefined,
          });
        }
      });
    },

    unformat(a1) {
      const { sheet, area } = desk.spot(a1);
      return desk.edit(sheet, area, () => {
        for (const { row, column } of cellsOf(area)) {
          const { format, looks } = sheet.stored(row, column);
          if (format !== '' || looks !== undefined) {
            sheet.change(row, column, { format: '', looks: undefined });
          }
        }
      });
    },
  };
}

/** Typing anywhere in merged cells goes to their first. */
function anchored({ sheet, area }: Spot): Spot {
  if (area.rows * area.columns > 1) return { sheet, area };
  const [merged] = sheet.furniture.mergesIn(area);
  const place: Area = merged ?? area;
  return { sheet, area: { ...place, rows: 1, columns: 1 } };
}

function checkValues(desk: Desk, { sheet, area }: Spot, block: Block): void {
  for (const { row, column } of cellsOf(area)) {
    const cells = block.rows[(row - area.row) % block.area.rows];
    const one = cells?.[(column - area.column) % block.area.columns];
    if (!one) continue;
    const { format } = sheet.at(row, column);
    const spot = { sheet, area: { row, column, rows: 1, columns: 1 } };
    desk.checkContent(spot, { value: one.shown.value, formula: '', format });
  }
}
