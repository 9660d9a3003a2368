/**
 * Days of a file that have no year: the import writes the nearest one into the sheet, and reports it once
 * per column (docs/rules.md §8).
 */
import {
  dayInCell,
  oncePerColumn,
  problem,
  tableFields,
  textOf,
  type FieldSpec,
  type Problem,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import type { Source } from '../../workbook';
import type { NumberedRecord } from './customer-rows';
import { SLICE, type Slices } from './slices';

export function* assumedYears(
  table: TableKey,
  sources: ReadonlyMap<string, Source>,
  records: readonly NumberedRecord[],
  reading: ReadingContext,
): Slices<readonly Problem[]> {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const facts = table === 'customers' ? {} : { table };
  const found: Problem[] = [];
  for (const [field, source] of sources) {
    const spec = specs[field];
    if (spec?.nearest === undefined) continue;
    for (const [at, { row, cells }] of records.entries()) {
      if (at % SLICE === SLICE - 1) yield;
      const cell = source.read(cells);
      if (typeof cell !== 'string') continue;
      const day = dayInCell(spec, cell, reading);
      if (typeof day !== 'object' || day?.isYearAssumed !== true) continue;
      found.push(problem(row, field, 'year-assumed', textOf(cell), facts));
    }
  }
  return oncePerColumn(found);
}
