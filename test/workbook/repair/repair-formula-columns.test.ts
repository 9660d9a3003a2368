/** Formula columns are repaired after everything people do to them. */
import type { MemorySheet } from '../../../src/platform/memory';
import { menuActions } from '../../support/menu-actions';
import { performItem } from '../../../src/surfaces/menu';
import { repairFormulaColumns } from '../../../src/workbook';
import { fieldOfFormula } from '../../../src/workbook/columns/formula-columns';
import { aPlatform } from '../../support/contexts';

/** A set-up sheet with two customers. */
function aSheet(): MemorySheet {
  const platform = aPlatform({ answers: [true, false] });
  performItem(platform, menuActions, 'menuSetUp');
  const sheet = platform.spreadsheet().sheetTitled('Customers') as MemorySheet;
  sheet.write([{ row: 2, column: 0, cells: [['Acme'], ['Bolt']] }]);
  return sheet;
}

const GRADE = 12;
const formulaAt = (sheet: MemorySheet, row: number, column: number): string =>
  sheet.formulas()[row - 1]?.[column] ?? '';
const repair = (sheet: MemorySheet): string[] =>
  repairFormulaColumns(sheet, 'en').repairs.map(({ what, heading }) => `${what} ${heading}`);

describe('repairFormulaColumns', () => {
  it('repairFormulaColumns changes nothing in an intact sheet', () => {
    const repair = repairFormulaColumns(aSheet(), 'en');
    expect(repair.repairs).toEqual([]);
    expect(repair.changes).toEqual([]);
  });

  it('repairFormulaColumns keeps a heading typed over the formula as the new heading', () => {
    const sheet = aSheet();
    sheet.write([{ row: 1, column: GRADE, cells: [['Level']] }]);
    expect(repair(sheet)).toEqual(['renamed Level']);
    expect(formulaAt(sheet, 1, GRADE)).toContain('"grade"; "Level"');
    expect(repair(sheet)).toEqual([]);
  });

  it('repairFormulaColumns restores a lost formula and clears the values pasted below it', () => {
    const sheet = aSheet();
    sheet.write([{ row: 1, column: GRADE, cells: [[''], ['B'], ['C']] }]);
    expect(repair(sheet)).toEqual(['rewritten Grade', 'cleared Grade']);
    expect(fieldOfFormula(formulaAt(sheet, 1, GRADE))).toBe('grade');
    expect(sheet.read()[1]?.[GRADE]).toBe('');
    expect(sheet.read()[1]?.[0]).toBe('Acme');
  });

  it('repairFormulaColumns clears and records pasted values that keep a formula from spilling', () => {
    let isBlocked = false;
    const platform = aPlatform({ answers: [true, false] });
    performItem(platform, menuActions, 'menuSetUp');
    const sheet = platform.spreadsheet().sheetTitled('Customers') as MemorySheet;
    sheet.write([{ row: 2, column: GRADE, cells: [['A'], ['A']] }]);
    const { readRows } = sheet;
    sheet.readRows = (row, count) =>
      readRows(row, count).map((line) =>
        line.map((cell, column) => (isBlocked && row === 1 && column === GRADE ? '#REF!' : cell)),
      );
    isBlocked = true;
    const { changes, repairs } = repairFormulaColumns(sheet, 'en');
    expect(repairs).toEqual([{ what: 'cleared', heading: 'Grade' }]);
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'cleared', row: 2, before: [['A'], ['A']] }),
    ]);
    expect(sheet.read()[1]?.[GRADE] ?? '').toBe('');
  });

  it('repairFormulaColumns takes a day typed into Next follow-up as the planned day, and clears other values', () => {
    const sheet = aSheet();
    const [headings = []] = sheet.read();
    const [next, planned] = ['Next follow-up', 'Planned for'].map((it) => headings.indexOf(it));
    const day = { day: 46380 };
    sheet.write([{ row: 1, column: next ?? 0, cells: [[''], [day], ['2026-12-24'], ['soon']] }]);
    const { repairs, changes } = repairFormulaColumns(sheet, 'en');
    expect(repairs.map(({ what }) => what)).toEqual(['rewritten', 'planned', 'cleared']);
    expect(sheet.read().map((line) => [line[next ?? 0], line[planned ?? 0]])).toEqual([
      ['Next follow-up', 'Planned for'],
      ['', day],
      ['', { day: 46380 }],
    ]);
    expect(changes).toContainEqual({
      ...{ kind: 'cells', sheet: 'Customers', row: 2, column: planned },
      ...{ before: [[''], ['']], after: [[day], [{ day: 46380 }]] },
    });
  });

  it('repairFormulaColumns takes no planned day from rows that were pasted over all formula columns', () => {
    const sheet = aSheet();
    const [headings = []] = sheet.read();
    const planned = headings.indexOf('Planned for');
    const line = ['', '', '', '', ''];
    const pasted = ['A', { day: 46380 }, 'Soon', '', 'Grade A'];
    sheet.write([{ row: 1, column: headings.indexOf('Grade'), cells: [line, pasted] }]);
    expect(repair(sheet)).not.toContain('planned Next follow-up');
    expect(sheet.read()[1]?.[planned] ?? '').toBe('');
  });

  it('repairFormulaColumns moves a formula that was dragged into the data back to its heading', () => {
    const sheet = aSheet();
    const formula = formulaAt(sheet, 1, GRADE);
    sheet.write([{ row: 1, column: GRADE, cells: [['']] }]);
    sheet.writeFormula(5, GRADE, formula);
    expect(repair(sheet)).toEqual(['moved-back Grade']);
    expect(fieldOfFormula(formulaAt(sheet, 1, GRADE))).toBe('grade');
    expect(formulaAt(sheet, 5, GRADE)).toBe('');
  });

  it('repairFormulaColumns moves the heading row back to the top after a sort without frozen rows', () => {
    const sheet = aSheet();
    const headings = sheet.read()[0];
    // Row 2 becomes row 1, and the headings end up among the customers.
    sheet.moveRow(2, 1);
    expect(sheet.read()[0]?.[0]).toBe('Acme');
    expect(repair(sheet)).toContain('moved-back 1');
    expect(sheet.read()[0]).toEqual(headings);
    expect(sheet.read().map((line) => line[0])).toEqual(['Company', 'Acme', 'Bolt']);
  });

  it('repairFormulaColumns moves the heading row back after a row was inserted above it', () => {
    const sheet = aSheet();
    sheet.moveRow(9, 1);
    expect(sheet.read()[0]?.every((cell) => cell === '')).toBe(true);
    expect(repair(sheet)).toContain('moved-back 1');
    expect(sheet.read()[0]?.[0]).toBe('Company');
  });

  it('repairFormulaColumns leaves a column that people have turned into another field', () => {
    const sheet = aSheet();
    const why = GRADE + 4;
    const stage = sheet.read()[0]?.indexOf('Stage') ?? -1;
    sheet.write([{ row: 1, column: stage, cells: [['Step']] }]);
    sheet.write([{ row: 1, column: why, cells: [['Stage']] }]);
    expect(repair(sheet)).not.toContain('rewritten Why');
    expect(sheet.read()[0]?.[why]).toBe('Stage');
  });

  it('repairFormulaColumns rewrites formulas when a column they read was deleted', () => {
    const sheet = aSheet();
    const need = sheet.read()[0]?.indexOf('Need') ?? -1;
    sheet.deleteColumns(need, 1);
    expect(repair(sheet)).toContain('rewritten Grade');
    expect(formulaAt(sheet, 1, GRADE)).not.toContain('need,');
  });

  it('repairFormulaColumns leaves a sheet that was never set up', () => {
    const platform = aPlatform({
      sheets: {
        Customers: [
          ['Company', 'Grade'],
          ['Acme', 'gold'],
        ],
      },
    });
    const sheet = platform.spreadsheet().sheetTitled('Customers') as MemorySheet;
    expect(repair(sheet)).toEqual([]);
    expect(sheet.read()[1]).toEqual(['Acme', 'gold']);
  });
});
