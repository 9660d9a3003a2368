/** No heading cut, no day as ###, and few calls, in every language. */
import { languageCodes } from '../../../src/language';
import { fieldsOf, TABLES } from '../../../src/surfaces/setup/layout';
import { widthsOf } from '../../../src/surfaces/setup/widths';
import { fieldLabel } from '../../../src/workbook';

/** What bold Arial 10 was measured to take: a Latin letter on average, a Chinese character. */
const taken = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '⺀' ? 13.4 : 6.5), 6);

describe.each(languageCodes)('widthsOf in %s', (language) => {
  it.each(TABLES)('the columns of %s are wide enough for their headings, in few sizes', (table) => {
    const fields = fieldsOf(table);
    const widths = widthsOf({ table, fields, first: 0, language });
    const widthOf = (at: number): number =>
      widths.reduce((px, run) => {
        const isWithin = at >= run.column && at < run.column + run.columns;
        return isWithin ? run.px : px;
      }, 0);
    const cut = fields.filter(
      (field, at) => widthOf(at) < Math.max(taken(fieldLabel(table, field, language)), 100),
    );
    expect(cut).toEqual([]);
    expect(widths.length).toBeLessThanOrEqual(6);
  });

  it('the four columns around the next day are narrow', () => {
    const fields = fieldsOf('customers');
    const widths = widthsOf({ table: 'customers', fields, first: 0, language });
    expect(widths).toContainEqual({ column: fields.indexOf('grade'), columns: 4, px: 110 });
  });
});
