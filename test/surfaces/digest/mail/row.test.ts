import { rowOf } from '../../../../src/surfaces/digest/mail/row';
import { anEntry, day } from '../../../support/customers';
import { assessedAs, overdue } from '../../../support/team-files';

const noteOf = (...entries: ReturnType<typeof anEntry>[]) =>
  rowOf({ ...assessedAs(overdue()), entries }, 'overdue').lastNote;

describe('rowOf', () => {
  it('rowOf shows the note of the latest contact day, whatever the order of logging', () => {
    const late = anEntry({ on: day('2026-11-13'), note: 'wants two deliveries' });
    const backDated = anEntry({ on: day('2026-11-02'), note: 'first call' });
    const silent = anEntry({ on: day('2026-11-18'), note: '' });
    expect(noteOf(late, backDated, silent)).toEqual({
      on: day('2026-11-13'),
      text: 'wants two deliveries',
    });
    expect(noteOf()).toBeNull();
  });

  it('rowOf cuts long texts and leaves out a contact that equals the name', () => {
    const customer = overdue({ company: '', contact: 'Ana', nextStep: 'x'.repeat(50_000) });
    const row = rowOf(assessedAs(customer), 'overdue');
    expect(row).toMatchObject({ name: 'Ana', contact: '' });
    expect(row.nextStep).toHaveLength(140);
  });

  it('rowOf shows a dash for a name without visible characters', () => {
    expect(rowOf(assessedAs(overdue({ company: '\u202e\u200b' })), 'overdue').name).toBe('—');
  });

  it('rowOf names who is responsible for a late customer once, when that changes, whatever mails failed', () => {
    // Every level by working days late: 3 seller, 5 manager, 7 reassign.
    const escalationAt = (late: number, workingDays: number | null) => {
      const each = assessedAs(overdue());
      const assessment = { ...each.assessment, workingDaysLate: late };
      const lastMail = workingDays === null ? null : { on: day('2026-11-20'), workingDays };
      return rowOf({ ...each, assessment }, 'overdue', { isOverseen: true, lastMail }).escalation;
    };
    expect([3, 4, 5, 6, 7, 8].map((late) => escalationAt(late, 1))).toEqual([
      ...['seller', null, 'manager', null, 'reassign', null],
    ]);
    // After an email that failed, and in the first one.
    expect(escalationAt(6, 2)).toBe('manager');
    expect(escalationAt(8, null)).toBe('reassign');
  });

  it('rowOf is new where the last email did not list the customer as due', () => {
    const each = assessedAs(
      overdue({ expectedClose: day('2027-02-10'), lastContact: day('2026-11-12') }),
    );
    const next = each.assessment.next ?? 0;
    const isNew = (on: number | null) =>
      rowOf(each, 'overdue', {
        isOverseen: false,
        lastMail: on === null ? null : { on, workingDays: 1 },
      }).isNew;
    expect([null, next - 1, next, next + 1].map(isNew)).toEqual([true, true, false, false]);
  });

  it('rowOf is not new where the customer was followed up since the last email', () => {
    const daily = assessedAs(overdue({ lastContact: day('2026-11-20') }));
    // Listed on Friday and called: due again on Monday.
    const lastMail = { on: day('2026-11-20'), workingDays: 1 };
    expect(rowOf(daily, 'today', { isOverseen: false, lastMail }).isNew).toBe(false);
  });
});
