/** Repairs formula columns on request. */
import { customersSheet, fillModeIn, repairColumns, type Context } from '../../workbook';

export function repairFormulas(context: Context): ReturnType<typeof repairColumns> {
  const sheet = customersSheet(context);
  if (sheet === null) return { repaired: [], refused: [] };
  // A table that refused formulas may be gone, which only trying shows.
  const fillMode = fillModeIn(context.settings) === 'many' ? 'many' : 'formulas';
  return repairColumns(context, sheet, { fillMode, updatesValues: true });
}
