/** Whether formula columns hold formulas or values. */
import { catalogueOf } from '../../../src/language';
import { PlatformError } from '../../../src/platform';
import type { Cell } from '../../../src/rules';
import { fillModeIn, writeHeadingFormulas } from '../../../src/workbook';
import { writeHeadingFormula } from '../../../src/workbook/repair/fill-mode';
import { sampleWorkbook, sheetOf } from '../../support/sample-workbook';

const GRADE = '=FOLLOWUP_COLUMN("grade"; "Grade"; A$1:A)';
const WHY = '=FOLLOWUP_COLUMN("why"; "Reason"; A$1:A)';

function customers() {
  return sheetOf(sampleWorkbook(), 'Customers');
}

const refuse = (): never => {
  throw new PlatformError('write-refused', 'Table headings are text.');
};

describe('fillModeIn', () => {
  it.each(['en', 'zh'] as const)(
    'fillModeIn reads the mode that Settings hold in %s',
    (language) => {
      const { many, table } = catalogueOf(language).filling;
      const modeOf = (cell: Cell) => fillModeIn(new Map([['columns', cell]]));
      expect([modeOf(many), modeOf(` ${table} `)]).toEqual(['many', 'table']);
    },
  );

  it('fillModeIn is formulas by default and for any other text', () => {
    expect(fillModeIn(new Map())).toBe('formulas');
    expect(fillModeIn(new Map([['columns', 'as we like']]))).toBe('formulas');
  });
});

describe('writeHeadingFormula', () => {
  it('writeHeadingFormula writes the formula where the sheet accepts it', () => {
    const sheet = customers();
    expect(writeHeadingFormula(sheet, 4, GRADE)).toBe(true);
    expect(sheet.formulas(1)[0]?.[4]).toBe(GRADE);
  });

  it('writeHeadingFormula writes the heading as text where a table refuses formulas', () => {
    const sheet = customers();
    sheet.writeFormula = refuse;
    expect(writeHeadingFormula(sheet, 4, GRADE)).toBe(false);
    expect(sheet.read()[0]?.[4]).toBe('Grade');
  });

  it('writeHeadingFormula throws when the heading may not be written at all', () => {
    const sheet = customers();
    sheet.writeFormula = refuse;
    sheet.write = refuse;
    expect(() => writeHeadingFormula(sheet, 4, GRADE)).toThrow('Table headings are text.');
  });
});

describe('writeHeadingFormulas', () => {
  it('writeHeadingFormulas writes the formulas that are accepted when a table refuses one of them', () => {
    const sheet = customers();
    const { writeFormula } = sheet;
    sheet.writeFormulas = refuse;
    sheet.writeFormula = (row, column, formula) => {
      if (formula === WHY) refuse();
      writeFormula(row, column, formula);
    };
    writeHeadingFormulas(sheet, 4, [GRADE, WHY]);
    expect(sheet.formulas(1)[0]?.slice(4)).toEqual([GRADE, '']);
    expect(sheet.read()[0]?.[5]).toBe('Reason');
  });
});
