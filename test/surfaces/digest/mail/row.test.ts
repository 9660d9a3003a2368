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
});
