/**
 * Dragging the fill handle: a single date continues day by day, two or more numbers or dates continue their series,
 * anything else repeats. References in formulas shift along.
 */
import {
  cellsIn,
  copyBlock,
  covers,
  isDateFormat,
  pasteBlock,
  type CellArea,
  type Sheet,
} from '../book';
import { EditRefused } from './edit-refused';

/**
 * Fills `target` from `source`, as dragging the fill handle does.
 * @param target contains the source and extends it downwards or to the right.
 */
export function dragFill(sheet: Sheet, source: CellArea, target: CellArea): void {
  if (!covers(target, source) || target.row !== source.row || target.column !== source.column) {
    throw new EditRefused('Drag down or to the right.');
  }
  const down = target.rows > source.rows;
  if (down && target.columns > source.columns) throw new EditRefused('Drag one way at a time.');
  const lines = down ? source.columns : source.rows;
  for (let at = 0; at < lines; at++) {
    const from = down
      ? { ...source, column: source.column + at, columns: 1 }
      : { ...source, row: source.row + at, rows: 1 };
    const to = down
      ? { ...from, row: source.row + source.rows, rows: target.rows - source.rows }
      : {
          ...from,
          column: source.column + source.columns,
          columns: target.columns - source.columns,
        };
    if (to.rows > 0 && to.columns > 0) dragLine(sheet, from, to);
  }
}

function dragLine(sheet: Sheet, from: CellArea, to: CellArea): void {
  const block = copyBlock(sheet, from);
  const length = from.rows * from.columns;
  [...cellsIn(to)].forEach(({ row, column }, at) => {
    const { row: sourceRow, column: sourceColumn } = [...cellsIn(from)][at % length] ?? from;
    const one = copyBlock(sheet, { row: sourceRow, column: sourceColumn, rows: 1, columns: 1 });
    pasteBlock(sheet, { row, column, rows: 1, columns: 1 }, one, 'all');
  });
  const cells = block.rows.flat().map(({ cell }) => cell);
  const numbers = cells.flatMap(({ value, formula }) =>
    typeof value === 'number' && formula === '' ? [value] : [],
  );
  const [first] = cells;
  const loneDay = cells.length === 1 && first !== undefined && isDateFormat(first.format);
  if (numbers.length < cells.length || (cells.length === 1 && !loneDay)) return;
  const start = numbers[0] ?? 0;
  const end = numbers[numbers.length - 1] ?? 0;
  const step = loneDay ? 1 : (end - start) / (numbers.length - 1);
  [...cellsIn(to)].forEach(({ row, column }, at) => {
    sheet.change(row, column, { value: end + step * (at + 1), formula: '' });
  });
}
