/**
 * What a write of ours changed, told so that it can be taken back: each kind of change knows what
 * stood before, and what must still stand for taking it back to hurt nobody.
 */
import { customerFields, textOf, type Cell, type FieldSpec } from '../../rules';
import type { Block, SpreadsheetPort } from '../../platform';
import { fieldOfFormula, foldFormula, headingWords } from '../columns';
import { type CellsChange, sameCell } from '../records';

/** What Sheets shows where an array has no room to spill. */
export const BLOCKED = '#REF!';

/** Rows 1-based, columns 0-based; sheets by title, since Google gives a new sheet a new number. */
export type Change =
  | CellsChange
  | {
      readonly kind: 'formula';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: string;
      readonly after: string;
      /** What stood in the cell where no formula did. */
      readonly shown?: Cell;
    }
  /** Cells that stood in the way of the formula above them, which fills them by now. */
  | {
      readonly kind: 'cleared';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: readonly (readonly Cell[])[];
    }
  /** The heading row, back at the top. */
  | { readonly kind: 'moved'; readonly sheet: string; readonly from: number }
  /** `after` is all that was written; null in a cell stands for what changes by itself. */
  | {
      readonly kind: 'sheet';
      readonly sheet: string;
      readonly after: readonly (readonly (Cell | null)[])[];
    }
  | {
      readonly kind: 'columns';
      readonly sheet: string;
      readonly column: number;
      readonly headings: readonly string[];
    }
  | { readonly kind: 'frozen'; readonly sheet: string }
  /** Rows that were taken away, cell by cell; null where a formula filled the cell. */
  | {
      readonly kind: 'rows';
      readonly sheet: string;
      readonly before: readonly (readonly (Cell | null)[])[];
    };

/** Why a change cannot be taken back; null: it can. */
export type UndoBlocker = {
  /** `used`: other records speak of what was given. */
  readonly code: 'gone' | 'changed' | 'used';
  readonly sheet: string;
} | null;

/** Looks before anything is touched, so that nothing is ever taken back by half. */
export function undoBlocker(spreadsheet: SpreadsheetPort, change: Change): UndoBlocker {
  const sheet = spreadsheet.sheetTitled(change.sheet);
  if (sheet === null) {
    // A sheet of ours that somebody deleted is taken back already.
    return change.kind === 'sheet' ? null : { code: 'gone', sheet: change.sheet };
  }
  const changed: UndoBlocker = { code: 'changed', sheet: change.sheet };
  switch (change.kind) {
    case 'cells': {
      const now = sheet.readRows(change.row, change.after.length);
      const isSame = change.after.every((line, down) =>
        line.every((cell, right) => sameCell(now[down]?.[change.column + right] ?? '', cell)),
      );
      return isSame ? null : changed;
    }
    case 'formula': {
      const now = sheet.formulas(change.row)[0]?.[change.column] ?? '';
      return foldFormula(now) === foldFormula(change.after) ? null : changed;
    }
    case 'cleared': {
      // Whatever somebody types there stops the formula.
      const isFilled = fieldOfFormula(sheet.formulas(1)[0]?.[change.column] ?? '') !== null;
      const shown = sheet.readRows(1, 1)[0]?.[change.column];
      return isFilled && shown !== BLOCKED ? null : changed;
    }
    case 'moved':
      return (sheet.formulas(1)[0] ?? []).some((text) => fieldOfFormula(text) !== null)
        ? null
        : changed;
    case 'sheet':
      return isUntouched(sheet.read(), change.after) ? null : changed;
    case 'columns': {
      const peoples = change.headings.flatMap((heading, at) =>
        isFilledByUs(heading) ? [] : [change.column + at],
      );
      const isTyped = sheet
        .read()
        .slice(1)
        .some((line) => peoples.some((column) => (line[column] ?? '') !== ''));
      const formulas = sheet.formulas(1)[0] ?? [];
      const [shown = []] = sheet.readRows(1, 1);
      const isOurs = (heading: string, at: number): boolean => {
        const column = change.column + at;
        return (formulas[column] ?? '') !== '' || textOf(shown[column] ?? '') === heading;
      };
      // What broke off has left some headings blank.
      const isBlank = (_: string, at: number): boolean => (shown[change.column + at] ?? '') === '';
      const areOurs =
        change.headings.some(isOurs) &&
        change.headings.every((heading, at) => isOurs(heading, at) || isBlank(heading, at));
      return areOurs && !isTyped ? null : changed;
    }
    default:
      return null;
  }
}

/** What stands below such a heading is told again by formulas, journal and job. */
function isFilledByUs(heading: string): boolean {
  const words = headingWords('customers');
  const fields: Readonly<Record<string, FieldSpec>> = customerFields;
  return Object.entries(fields).some(
    ([field, { filledBy }]) => filledBy !== undefined && words[field]?.includes(heading),
  );
}

/** Takes one change back; to be called only where nothing hinders it. */
export function undoChange(spreadsheet: SpreadsheetPort, change: Change): void {
  const sheet = spreadsheet.sheetTitled(change.sheet);
  if (sheet === null) return;
  switch (change.kind) {
    case 'cells':
    case 'cleared':
      sheet.write([{ row: change.row, column: change.column, cells: change.before }]);
      return;
    case 'moved':
      sheet.moveRow(1, change.from);
      return;
    case 'formula':
      if (change.before === '') {
        const cells = [[change.shown ?? '']];
        sheet.write([{ row: change.row, column: change.column, cells }]);
      } else sheet.writeFormula(change.row, change.column, change.before);
      return;
    case 'sheet':
      spreadsheet.deleteSheet(change.sheet);
      return;
    case 'columns':
      sheet.deleteColumns(change.column, change.headings.length);
      return;
    case 'frozen':
      sheet.unfreeze();
      return;
    case 'rows':
      // Below all others: what stood around them may have been sorted since.
      sheet.write(blocksOf(change.before, sheet.read().length + 1));
  }
}

/** Runs of columns that hold values: a whole-row write would stand in the way of the formulas. */
function blocksOf(rows: readonly (readonly (Cell | null)[])[], firstRow: number): readonly Block[] {
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  for (let column = 0; column < width; column += 1) {
    if (rows.some((line) => line[column] === null)) continue;
    const last = blocks[blocks.length - 1];
    const isNext = last !== undefined && last.column + (last.cells[0]?.length ?? 0) === column;
    const block = isNext ? last : { row: firstRow, column, cells: rows.map((): Cell[] => []) };
    rows.forEach((line, at) => block.cells[at]?.push(line[column] ?? ''));
    if (!isNext) blocks.push(block);
  }
  return blocks;
}

function isUntouched(
  now: readonly (readonly Cell[])[],
  after: readonly (readonly (Cell | null)[])[],
): boolean {
  return now.every((line, row) =>
    line.every((cell, column) => {
      const written = after[row]?.[column];
      // Blank now: whatever we wrote, nothing of anybody's is lost with it.
      return cell === '' || written === null || (written !== undefined && sameCell(cell, written));
    }),
  );
}
