/** From call to next date: what ships, asked through its door over a sheet in which people work. */
import type { Host } from '../../host';
import { day } from '../support/customers';
import { asking, cellUnder, customerOf, fillTeam, recordsIn, SELLERS } from '../support/team-host';
import { adopt, hostWithForeignSheet } from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const TODAY = day('2026-11-23');

const team = (customers = 4): Host => fillTeam(open(), customers);
const reached = { outcome: 'reached', note: 'wants a quote' };

describe('one log', () => {
  it('a log moves the dates, is recorded in the journal and shows the next day', () => {
    const host = team();
    const answer = asking(host)({
      ...{ ask: 'log', id: 'entry-001', customer: 'c1' },
      draft: { ...reached, expectedClose: '2027-03-31', nextStep: 'send it' },
    });
    expect(answer).toMatchObject({
      outcome: 'done',
      undo: 'entry-001',
      again: false,
      effect: { gradeBefore: 'A', gradeAfter: 'C', next: '2026-12-08' },
    });
    expect(answer['message']).toBe('Logged: Customer 1. A → C, next Tue Dec 8: every 15 days');
    expect(customerOf(host, 'c1')).toMatchObject({
      ...{ 'Last contact': TODAY, 'Last tracked': TODAY, 'Next step': 'send it' },
      ...{ 'Grade at last entry': 'C', 'Our remarks': 'likes tea', Need: 'Clear' },
    });
    expect(recordsIn(host, 'Journal')).toMatchObject([
      { 'Entry ID': 'entry-001', By: SELLERS[0], Outcome: 'Reached', Note: 'wants a quote' },
    ]);
  });

  it('a log that is sent again writes nothing and gets the same answer', () => {
    const host = team();
    const ask = asking(host);
    const question = { ask: 'log', id: 'entry-001', customer: 'c1', draft: reached };
    const first = ask(question);
    const standing = JSON.stringify([recordsIn(host, 'Journal'), recordsIn(host, 'Customers')]);
    expect(ask(question)).toEqual({ ...first, again: true });
    expect(JSON.stringify([recordsIn(host, 'Journal'), recordsIn(host, 'Customers')])).toBe(
      standing,
    );
  });

  it('the preview shows the same sentence as the log, and writes nothing', () => {
    const host = team();
    const ask = asking(host);
    const before = JSON.stringify(host.save().book);
    const drafts = [reached, { ...reached, need: 'none' }, { kind: 'review', need: 'potential' }];
    const { effects } = ask({ ask: 'preview', customer: 'c1', drafts }) as {
      effects: readonly { message: string; gradeAfter: string }[];
    };
    expect(effects.map(({ gradeAfter }) => gradeAfter)).toEqual(['A', 'E', 'D']);
    expect(JSON.stringify(host.save().book) === before).toBe(true);
    expect(ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: drafts[1] })).toMatchObject({
      effect: effects[1],
    });
  });

  it('a back-dated log moves no date back and does not replace a later answer', () => {
    const host = team();
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { ...reached, need: 'potential' } });
    const late = { ...reached, on: '2026-11-10', need: 'none' };
    ask({ ask: 'log', id: 'entry-002', customer: 'c1', draft: late });
    expect(customerOf(host, 'c1')).toMatchObject({ 'Last contact': TODAY, Need: 'Potential' });
    expect(recordsIn(host, 'Journal')).toHaveLength(2);
  });

  it('undoing a log adds a row that voids it, even after changes elsewhere', () => {
    const host = team();
    const ask = asking(host);
    const before = customerOf(host, 'c1');
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { ...reached, need: 'none' } });
    asking(host, SELLERS[1])({ ask: 'log', id: 'entry-002', customer: 'c2', draft: reached });
    host.person.sortSheet('Customers', 1, false);
    host.person.type(cellUnder(host, 'Our remarks', 2), 'moved up');
    const undone = ask({ ask: 'undo', undo: 'entry-001' });
    expect(undone).toMatchObject({ outcome: 'done', message: 'Undone: Follow-up logged.' });
    expect(customerOf(host, 'c1')).toEqual(before);
    expect(recordsIn(host, 'Journal').map((row) => row['Corrects entry'])).toEqual([
      '',
      '',
      'entry-001',
    ]);
    expect(ask({ ask: 'undo', undo: 'entry-001' })).toMatchObject({ outcome: 'done', again: true });
    expect(recordsIn(host, 'Journal')).toHaveLength(3);
  });

  it('a log cannot be undone once its cells were changed or another entry followed', () => {
    const host = team();
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { ...reached, need: 'none' } });
    ask({ ask: 'log', id: 'entry-002', customer: 'c2', draft: reached });
    ask({ ask: 'log', id: 'entry-003', customer: 'c2', draft: { kind: 'review' } });
    host.person.type(cellUnder(host, 'Need', 3), 'Potential');
    for (const undo of ['entry-001', 'entry-002']) {
      const before = JSON.stringify(recordsIn(host, 'Customers'));
      expect(ask({ ask: 'undo', undo })).toMatchObject({ outcome: 'refused', code: 'changed' });
      expect(JSON.stringify(recordsIn(host, 'Customers'))).toBe(before);
    }
    expect(recordsIn(host, 'Journal')).toHaveLength(3);
  });

  it('a correction voids the entry and recalculates the customer’s state', () => {
    const host = team();
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { ...reached, need: 'none' } });
    const corrected = ask({
      ...{ ask: 'log', id: 'entry-002', customer: 'c1', corrects: 'entry-001' },
      draft: { outcome: 'no-answer', on: '2026-11-21', need: 'clear' },
    });
    expect(corrected['message']).toContain('Corrected: Customer 1. A');
    expect(customerOf(host, 'c1')).toMatchObject({
      ...{ 'Last contact': day('2026-11-20'), 'Last tracked': day('2026-11-21') },
      ...{ Need: 'Clear', 'Attempts in a row': 1 },
    });
    const again = { ask: 'log', id: 'entry-003', customer: 'c1', corrects: 'entry-001' };
    expect(ask({ ...again, draft: reached })).toMatchObject({ outcome: 'refused', code: 'gone' });
    ask({ ...again, corrects: 'entry-002', draft: { kind: 'review', on: '2026-11-21' } });
    // The first stays void: the newest stands in the place of both.
    expect(customerOf(host, 'c1')).toMatchObject({
      ...{ 'Last contact': day('2026-11-20'), 'Last tracked': day('2026-11-21'), Need: 'Clear' },
    });
  });
});

describe('beside the log', () => {
  it('many customers are reviewed at once, and the review is undone at once', () => {
    const host = team(40);
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: reached });
    const before = recordsIn(host, 'Customers');
    const customers = [...Array.from({ length: 40 }, (_, at) => `c${at}`), 'gone'];
    host.resetServiceCalls();
    const answer = ask({ ask: 'review-all', id: 'review-01', customers });
    expect(answer).toMatchObject({ message: '40 customers reviewed; nothing changed.' });
    expect(answer['warnings']).toEqual(['1 customer is no longer in the sheet.']);
    expect(host.serviceCalls.total).toBeLessThanOrEqual(50);
    expect(customerOf(host, 'c39')).toMatchObject({
      ...{ 'Last tracked': TODAY, 'Last contact': day('2026-11-20'), 'Next step': 'call' },
    });
    expect(ask({ ask: 'undo', undo: 'review-01' })).toMatchObject({ outcome: 'done' });
    expect(recordsIn(host, 'Customers')).toEqual(before);
    expect(recordsIn(host, 'Journal')).toHaveLength(81);
  });

  it('a snooze counts working days, needs a reason and can be undone', () => {
    const host = team();
    const ask = asking(host);
    const question = { ask: 'snooze', customer: 'c1', length: 'day', reason: 'on holiday' };
    expect(ask({ ...question, id: 'snooze-00', reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(ask({ ...question, id: 'snooze-01' })).toMatchObject({ until: '2026-11-24', inARow: 1 });
    expect(ask({ ...question, id: 'snooze-02', length: 'week' })).toMatchObject({
      ...{
        until: '2026-12-01',
        inARow: 1,
        message: 'Customer 1 snoozed until Tue Dec 1.',
      },
    });
    host.clock.advanceHours(24);
    expect(ask({ ...question, id: 'snooze-22' })).toMatchObject({
      inARow: 2,
      message: 'Customer 1 snoozed until Wed Dec 2, 2 times in a row.',
    });
    host.clock.advanceHours(24);
    const third = ask({ ...question, id: 'snooze-03' });
    expect(third['warnings']).toEqual([expect.stringContaining('third snooze')]);
    expect(ask({ ...question, id: 'snooze-03' })).toEqual({ ...third, again: true });
    expect(ask({ ask: 'undo', undo: 'snooze-03' })).toMatchObject({ outcome: 'done' });
    expect(customerOf(host, 'c1')).toMatchObject({
      ...{ 'Snoozes in a row': 2, 'Planned for': day('2026-12-02'), 'Last tracked': '' },
    });
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: reached });
    expect(customerOf(host, 'c1')).toMatchObject({ 'Snoozes in a row': 0, 'Planned for': '' });
  });

  it('a customer can be marked as lost in a team’s own sheet', () => {
    const host = hostWithForeignSheet(open, [
      ['Customer ID', 'Client'],
      ['c0', 'Acme'],
    ]);
    adopt(host);
    const lost = { ask: 'close', customer: 'c0', how: 'lost', id: 'close-001', reason: 'Price' };
    expect(asking(host)(lost)).toMatchObject({ outcome: 'done' });
  });

  it('closing, handing over, adding and cases can be undone', () => {
    const host = team();
    const ask = asking(host);
    const before = recordsIn(host, 'Customers');
    const lost = { ask: 'close', customer: 'c0', how: 'lost' };
    expect(ask({ ...lost, id: 'close-001' })).toMatchObject({ code: 'input', field: 'reason' });
    ask({ ...lost, id: 'close-001', reason: 'Price' });
    expect(customerOf(host, 'c0')).toMatchObject({ Stage: 'Lost', 'Lost reason': 'Price' });
    const handed = ask({ ask: 'hand-over', id: 'hand-0001', from: 'Ben', moves: [{ to: 'Ana' }] });
    expect(handed).toMatchObject({ message: '2 customers handed over to Ana.' });
    expect(
      ask({ ask: 'hand-over', id: 'hand-0002', from: 'Ana', moves: [{ to: 'Zoe' }] }),
    ).toMatchObject({
      ...{ outcome: 'refused', field: 'to' },
    });
    const opened = {
      ...{ ask: 'open-case', id: 'case-0001', customer: 'c2', kind: 'complaint' },
      ...{ text: 'late again', promisedFor: '2026-11-25' },
    };
    expect(ask(opened)).toMatchObject({ message: 'Complaint recorded for Customer 2.' });
    expect(customerOf(host, 'c2')['Promise due']).toBe(day('2026-11-25'));
    const id = recordsIn(host, 'Cases')[0]?.['Case ID'];
    const closed = { ask: 'change-case', case: id, closed: '2026-11-23', cause: 'a van' };
    expect(ask({ ...closed, id: 'case-0002' })).toMatchObject({ field: 'prevention' });
    expect(ask({ ...closed, id: 'case-0002', prevention: 'two vans' })).toMatchObject({
      outcome: 'done',
    });
    expect(customerOf(host, 'c2')['Promise due']).toBe('');
    const copy = { company: 'ＣＵＳＴＯＭＥＲ 3', phone: '030-111223' };
    const hint = ask({ ask: 'add', id: 'added-001', customer: copy });
    expect(hint).toMatchObject({ code: 'duplicate', duplicates: [{ id: 'c3', owner: 'Ana' }] });
    const added = ask({ ask: 'add', id: 'added-001', customer: copy, anyway: true });
    expect(ask({ ask: 'add', id: 'added-001', customer: copy, anyway: true })).toEqual({
      ...{ ...added, again: true },
    });
    expect(recordsIn(host, 'Customers')).toHaveLength(5);
    for (const undo of ['added-001', 'case-0002', 'case-0001', 'hand-0001', 'close-001']) {
      expect([undo, ask({ ask: 'undo', undo })['outcome']]).toEqual([undo, 'done']);
    }
    expect(recordsIn(host, 'Customers')).toEqual(before);
    expect(recordsIn(host, 'Cases')).toEqual([]);
  });
});
