/**
 * A user's edits of cells: type, clear, paste, fill, tick, format. Events follow docs/platform.md §3.3: `value` and
 * `oldValue` only when a single cell is typed into or cleared; a paste or fill only reports its range.
 */
import {
  cellsIn,
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  type CellArea,
  type CopiedBlock,
  type PastedParts,
  type Sheet,
} from '../book';
import { eventText, type EditContext, type EditReport, type EditTarget } from './edit-context';
import { dragFill } from './drag-fill';
import { EditRefused } from './edit-refused';

export interface CellLooks {
  readonly numberFormat?: string;
  /** Named after Range's setters: background, fontColor, fontWeight … */
  readonly looks?: Readonly<Record<string, string | boolean | number>>;
}

/** A user's edits of cells. Ranges are given in A1 notation with or without a sheet. */
export class CellEdits {
  constructor(protected readonly context: EditContext) {}

  /** Types into one cell and presses Enter. */
  type(a1: string, text: string): EditReport {
    return setValue(this.context, a1, (target) => typeTexts(this.context, target, [[text]]));
  }

  /** Selects and presses Delete. */
  clear(a1: string): EditReport {
    const { sheet, area } = this.context.locate(a1);
    if (area.rows * area.columns === 1) return this.type(a1, '');
    return this.context.edit(sheet, area, () => {
      for (const { row, column } of cellsIn(area)) {
        const { value, formula } = sheet.at(row, column);
        if (value !== '' || formula !== '') sheet.change(row, column, { value: '', formula: '' });
      }
      return { sheet, area };
    });
  }

  copy(a1: string): CopiedBlock {
    const { sheet, area } = this.context.locate(a1);
    return copyBlock(sheet, area);
  }

  /** @param parts everything unless given; `values` is Ctrl+Shift+V. */
  paste(a1: string, block: CopiedBlock, parts: PastedParts = 'all'): EditReport {
    return paste(this.context, this.context.locate(a1), block, parts);
  }

  /** Pastes text from another program; each cell is parsed as if typed. */
  pasteText(a1: string, rows: readonly (readonly string[])[]): EditReport {
    const { sheet, area: start } = this.context.locate(a1);
    const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    const target = { sheet, area: { ...start, rows: rows.length, columns } };
    return writeArea(this.context, target, () => typeTexts(this.context, target, rows));
  }

  /** Cuts and pastes elsewhere. */
  cut(from: string, to: string): EditReport {
    const source = this.context.locate(from);
    const { sheet, area: target } = this.context.locate(to);
    const area = { ...source.area, row: target.row, column: target.column };
    const block = copyBlock(source.sheet, source.area);
    return this.context.edit(source.sheet, source.area, () => {
      makeRoom(sheet, area);
      moveBlock(source.sheet, block, sheet, area);
      return { sheet, area };
    });
  }

  /** Ctrl+D: copies the first row of the selection into the others. */
  fillDown(a1: string): EditReport {
    const { sheet, area } = this.context.locate(a1);
    return paste(this.context, { sheet, area }, copyBlock(sheet, { ...area, rows: 1 }), 'all');
  }

  /** Drags the fill handle of `from` until `over`, which contains it, is filled; number and date series continue. */
  drag(from: string, over: string): EditReport {
    const { sheet, area } = this.context.locate(from);
    const target = this.context.locate(over).area;
    return writeArea(this.context, { sheet, area: target }, () => dragFill(sheet, area, target));
  }

  /** Clicks a checkbox. */
  tick(a1: string, checked = true): EditReport {
    return setValue(this.context, a1, ({ sheet, area: { row, column } }) => {
      if (sheet.furniture.validationAt(row, column)?.type !== 'CHECKBOX') {
        throw new EditRefused('This cell has no checkbox.');
      }
      sheet.change(row, column, { value: checked, formula: '' });
    });
  }

  format(a1: string, looks: CellLooks): EditReport {
    return this.context.editArea(a1, (sheet, area) => applyFormat(sheet, area, looks));
  }

  /** Clears formatting, including the number format. */
  unformat(a1: string): EditReport {
    return this.context.editArea(a1, clearFormat);
  }
}

/** Changes the value of a single cell and reports it with its old value. */
function setValue(
  context: EditContext,
  a1: string,
  change: (target: EditTarget) => void,
): EditReport {
  const target = firstOfMerged(context.locate(a1));
  const { sheet, area } = target;
  if (area.rows * area.columns > 1) throw new EditRefused('Select a single cell to type into.');
  return context.edit(sheet, area, () => {
    const oldValue = eventText(sheet.at(area.row, area.column).value);
    change(target);
    const value = eventText(sheet.at(area.row, area.column).value);
    return {
      ...target,
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    };
  });
}

/** Typing into merged cells writes to their first cell. */
function firstOfMerged({ sheet, area }: EditTarget): EditTarget {
  if (area.rows * area.columns > 1) return { sheet, area };
  const [merged = area] = sheet.furniture.mergesIn(area);
  return { sheet, area: { ...merged, rows: 1, columns: 1 } };
}

/** Writes texts as if typed, checking validations. */
function typeTexts(
  context: EditContext,
  { sheet, area }: EditTarget,
  rows: readonly (readonly string[])[],
): void {
  for (const { row, column } of cellsIn(area)) {
    const text = rows[row - area.row]?.[column - area.column] ?? '';
    const content = sheet.typed(row, column, text);
    context.checkContent({ sheet, area: { row, column, rows: 1, columns: 1 } }, content);
    sheet.change(row, column, content);
  }
}

/** A paste may reach beyond the grid, which grows. */
function makeRoom(sheet: Sheet, { row, column, rows, columns }: CellArea): void {
  sheet.growTo(row + rows - 1, column + columns - 1);
}

/** Writes an area, which may reach beyond the grid, and reports it without values. */
function writeArea(context: EditContext, target: EditTarget, write: () => void): EditReport {
  return context.edit(target.sheet, target.area, () => {
    makeRoom(target.sheet, target.area);
    write();
    return target;
  });
}

function paste(
  context: EditContext,
  { sheet, area: selected }: EditTarget,
  block: CopiedBlock,
  parts: PastedParts,
): EditReport {
  const area = pastedArea(block, selected);
  return writeArea(context, { sheet, area }, () => {
    if (parts === 'values') checkValues(context, { sheet, area }, block);
    pasteBlock(sheet, area, block, parts);
  });
}

function checkValues(context: EditContext, { sheet, area }: EditTarget, block: CopiedBlock): void {
  for (const { row, column } of cellsIn(area)) {
    const cells = block.rows[(row - area.row) % block.area.rows];
    const one = cells?.[(column - area.column) % block.area.columns];
    if (!one) continue;
    const { format } = sheet.at(row, column);
    const target = { sheet, area: { row, column, rows: 1, columns: 1 } };
    context.checkContent(target, { value: one.shown.value, formula: '', format });
  }
}

function applyFormat(sheet: Sheet, area: CellArea, { numberFormat, looks = {} }: CellLooks): void {
  for (const { row, column } of cellsIn(area)) {
    const next = new Map([...(sheet.at(row, column).looks ?? []), ...Object.entries(looks)]);
    sheet.change(row, column, {
      ...(numberFormat !== undefined && { format: numberFormat }),
      looks: next.size > 0 ? next : undefined,
    });
  }
}

function clearFormat(sheet: Sheet, area: CellArea): void {
  for (const { row, column } of cellsIn(area)) {
    const { format, looks } = sheet.stored(row, column);
    if (format !== '' || looks !== undefined) {
      sheet.change(row, column, { format: '', looks: undefined });
    }
  }
}
