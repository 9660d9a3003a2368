/** Values typed into a form follow the rules for cells. */
import { findTooLong, readTypedDay } from '../../../src/workbook';
import { day } from '../../support/customers';
import { contextOf, sampleWorkbook } from '../../support/sample-workbook';

const context = contextOf(sampleWorkbook());

describe('readTypedDay', () => {
  it('reads a day, and nothing as no day', () => {
    expect(readTypedDay(context, 'customers', 'plannedFor', '2026-12-01')).toBe(day('2026-12-01'));
    expect(readTypedDay(context, 'customers', 'plannedFor', '')).toBeNull();
  });

  it('refuses text that is no day, naming the field', () => {
    const refused = readTypedDay(context, 'customers', 'plannedFor', 'soon');
    expect(refused).toMatchObject({ code: 'input', field: 'plannedFor' });
    expect(JSON.stringify(refused)).toContain('soon');
  });

  it('refuses a contact in the future', () => {
    const refused = readTypedDay(context, 'journal', 'on', '2026-11-30');
    expect(refused).toMatchObject({ code: 'input', field: 'on' });
  });
});

describe('findTooLong', () => {
  it('accepts the longest text of a cell and refuses one character more', () => {
    const longest = 'x'.repeat(49_999);
    expect(findTooLong(context, 'journal', { note: longest, nextStep: '' })).toBeNull();
    const refused = findTooLong(context, 'journal', { nextStep: '', note: `${longest}x` });
    expect(refused).toMatchObject({ code: 'input', field: 'note' });
    expect(refused?.message).toContain('Note');
  });
});
