/** The cells of a sheet in memory: values, formulas and their results. */
import type { Cell } from '../../rules/calendar';

interface Formula {
  readonly formula: string;
}

type Content = Cell | Formula;

export interface MemoryGrid {
  /** Rows from 0; rows and cells may be missing. */
  readonly rows: Content[][];
  /** Rows and columns are 0-based. */
  readonly put: (row: number, column: number, content: Content) => void;
  /** What the cell shows. */
  readonly shown: (row: number, column: number) => Cell;
  /** `''` if the cell holds no formula. */
  readonly formulaAt: (row: number, column: number) => string;
  /** The number of columns that were ever written. */
  readonly width: () => number;
  /** The smallest area with all non-blank cells. */
  readonly used: () => { readonly height: number; readonly wide: number };
}

/**
 * Opens a grid of cells in memory.
 * @param shows returns the result of a formula
 * @param isDayColumn tells whether numbers in the column show as days
 */
export function openMemoryGrid(
  cells: readonly (readonly Cell[])[],
  shows: (formula: string) => Cell,
  isDayColumn: (column: number) => boolean,
): MemoryGrid {
  const rows: Content[][] = cells.map((line) => [...line]);
  const cellIn = (row: number, column: number): Content => rows[row]?.[column] ?? '';
  return {
    rows,
    put: (row, column, content) => {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] as Content[];
      while (line.length <= column) line.push('');
      line[column] = content;
    },
    shown: (row, column) => {
      const cell = cellIn(row, column);
      if (isFormula(cell)) return shows(cell.formula);
      const isDay = row > 0 && typeof cell === 'number' && isDayColumn(column);
      return isDay ? { day: Math.floor(cell) } : cell;
    },
    formulaAt: (row, column) => {
      const cell = cellIn(row, column);
      return isFormula(cell) ? cell.formula : '';
    },
    width: () => rows.reduce((widest, { length }) => Math.max(widest, length), 0),
    used: () => {
      let height = 0;
      let wide = 0;
      rows.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (cell === '') return;
          height = Math.max(height, row + 1);
          wide = Math.max(wide, column + 1);
        });
      });
      return { height, wide };
    },
  };
}

function isFormula(cell: Content): cell is Formula {
  return typeof cell === 'object' && 'formula' in cell;
}
