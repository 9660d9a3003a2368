/** The formulas of Customers: what they read, how they are written and recognised. */
import { catalogueOf, languageCodes } from '../../../src/language';
import { assess, customerFields, type Customer } from '../../../src/rules';
import {
  FORMULA_FIELDS,
  fieldOfFormula,
  formulaFor,
  headingOfFormula,
  INPUT_FIELDS,
} from '../../../src/workbook/columns/formula-columns';
import { foldFormula } from '../../../src/workbook/columns/formula-text';
import { aCustomer, day, thePolicies } from '../../support/customers';

const columns = Object.fromEntries(
  [...INPUT_FIELDS, ...FORMULA_FIELDS].map((field, at) => [field, at]),
);

describe('INPUT_FIELDS', () => {
  it('INPUT_FIELDS lists every field that assess reads', () => {
    const read = new Set<string>();
    const watched = (facts: Partial<Customer>): Customer =>
      new Proxy(aCustomer({ id: 'c1', ...facts }), {
        get: (target, key) => {
          read.add(String(key));
          return Reflect.get(target, key) as unknown;
        },
      });
    const today = day('2026-11-21');
    const past = day('2026-11-02');
    const kinds: Partial<Customer>[] = [
      {},
      { company: '', contact: '', id: '' },
      { need: 'clear', expectedClose: today + 9, lastContact: past },
      { lastTracked: past, attempts: 2, snoozes: 1, plannedFor: today + 3 },
      { lastTracked: past, gapSince: past + 3, lastPurchase: past - 400, manualClass: 'key' },
      { manualGrade: 'A', lastContact: past, birthday: past, renewal: today, tags: 'x' },
      { doNotContact: true, promiseDue: past },
      { archivedOn: past },
      { mergedInto: 'c2' },
      { intention: 'interested', type: 'prospect', lastContact: past },
    ];
    for (const facts of kinds) assess(watched(facts), thePolicies(), today);
    expect(
      [...read].filter((field) => !(INPUT_FIELDS as readonly string[]).includes(field)),
    ).toEqual([]);
    expect(INPUT_FIELDS.filter((field) => !(field in customerFields))).toEqual([]);
  });
});

describe('formulaFor', () => {
  it.each(FORMULA_FIELDS)(
    'formulaFor writes %s so that every locale of Sheets takes it',
    (field) => {
      const formula = formulaFor(field, 'It says "so"', columns) ?? '';
      const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
      expect(outside).not.toContain(',');
      expect(outside).not.toMatch(/\d\.\d|\{|IFERROR/);
      // From row 1, so that inserting a row below the headings does not shift it.
      for (const [range] of outside.matchAll(/[A-Z]+\$?\d*:[A-Z]+/g)) {
        expect(range).toMatch(/^[A-Z]+\$1:[A-Z]+$/);
      }
      expect(fieldOfFormula(formula)).toBe(field);
      expect(headingOfFormula(formula)).toBe('It says "so"');
    },
  );

  it('formulaFor counts days overdue whatever language the status is in', () => {
    const formula = formulaFor('daysOverdue', 'Days overdue', columns) ?? '';
    for (const code of languageCodes) {
      expect(formula).toContain(`="${catalogueOf(code).statuses.overdue}"`);
    }
  });

  it('formulaFor writes no formula when a column it reads is missing', () => {
    expect(formulaFor('status', 'Status', { grade: 0, nextFollowUp: 1 })).toBeNull();
    expect(formulaFor('daysOverdue', 'Late', { grade: 0, nextFollowUp: 1 })).toBeNull();
    expect(formulaFor('grade', 'Grade', {})).toBeNull();
  });
});

describe('fieldOfFormula', () => {
  it('fieldOfFormula recognises a formula however Sheets spells it', () => {
    expect(fieldOfFormula('=followup_column( "next" , "Next", DUEBOOK_TODAY)')).toBe(
      'nextFollowUp',
    );
    expect(fieldOfFormula('=SUM(A1:A)')).toBeNull();
    expect(fieldOfFormula('')).toBeNull();
  });
});

describe('foldFormula', () => {
  it('foldFormula ignores separators, case, spaces and dollar signs outside string literals', () => {
    expect(foldFormula('=if(A$1="a, b"; 1; 2)')).toBe(foldFormula('=IF(a1 = "a, b",1,2)'));
    expect(foldFormula('="a;b"')).not.toBe(foldFormula('="a,b"'));
  });
});
