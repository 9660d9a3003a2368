import type { Customer } from '../../../../src/rules';
import { rowOf } from '../../../../src/surfaces/digest/mail/row';
import { rowContent, type RowContent } from '../../../../src/surfaces/digest/mail/row-content';
import { catalogueOf } from '../../../../src/language';
import { anEntry, day } from '../../../support/customers';
import { aFile, assessedAs, frameOf, overdue } from '../../../support/team-files';

type Assessed = ReturnType<typeof assessedAs>;

const contentOf = (assessed: Assessed, section: Parameters<typeof rowOf>[1]): RowContent =>
  rowContent(rowOf(assessed, section), catalogueOf('en'), frameOf(aFile()));

const factsOf = ({ facts }: RowContent) => facts.map(({ code, text }) => [code, text]);

describe('rowContent', () => {
  it('rowContent states lateness in working days and the reason as the sheet states it', () => {
    const content = contentOf(assessedAs(overdue({ gradeAtLastEntry: 'B' })), 'overdue');
    expect(factsOf(content)).toEqual([
      ['when', '2 working days late'],
      ['drift', 'grade B → A'],
      ['why', 'Grade A: every day'],
    ]);
    expect(content.facts.map(({ isLate }) => isLate)).toEqual([true, false, false]);
  });

  it('rowContent names the day of a customer who is due soon', () => {
    const soon = assessedAs(overdue({ lastContact: day('2026-11-23') }));
    expect(factsOf(contentOf(soon, 'soon'))[0]).toEqual(['when', 'Due Tue Nov 24']);
  });

  it('rowContent names what is missing for a grade', () => {
    const ungraded = assessedAs({ lastContact: day('2026-11-16') });
    expect(factsOf(contentOf(ungraded, 'ungraded'))).toContainEqual(['ungraded', 'Need unknown']);
  });

  it('rowContent adds the escalation once a customer is three working days late', () => {
    const codes = (lastContact: string) =>
      contentOf(assessedAs(overdue({ lastContact: day(lastContact) })), 'overdue').facts.map(
        ({ code }) => code,
      );
    expect(codes('2026-11-18')).not.toContain('escalation');
    expect(codes('2026-11-17')).toContain('escalation');
  });

  it('rowContent shows last note, next step and advice as lines, in this order, and none that is empty', () => {
    const customer: Partial<Customer> = { nextStep: 'Send the quote', intention: 'interested' };
    const entries = [anEntry({ on: day('2026-11-13'), note: 'Wants two.' })];
    const full = contentOf({ ...assessedAs(overdue(customer)), entries }, 'overdue');
    expect(full.lines.map(({ code, label, text }) => [code, `${label}${text}`])).toEqual([
      ['last-note', 'Last note, Nov 13: Wants two.'],
      ['next-step', 'Next step: Send the quote'],
      ['advice', expect.stringContaining('Interested')],
    ]);
    expect(contentOf(assessedAs(overdue()), 'overdue').lines).toEqual([]);
  });

  it.each([
    ['key', 'Key'],
    ['major', 'Major'],
    ['ordinary', null],
  ] as const)('rowContent shows the value class %s as %s', (manualClass, shown) => {
    const { valueClass } = contentOf(assessedAs(overdue({ manualClass })), 'overdue');
    expect(valueClass?.toLowerCase() ?? null).toBe(shown?.toLowerCase() ?? null);
  });

  it('rowContent links the name to its row', () => {
    expect(contentOf(assessedAs(overdue()), 'overdue').url).toMatch(/range=A2$/);
  });
});
