/** What cannot be logged: each says what is wrong and how to go on, and leaves nothing by half. */
import type { Host } from '../../host';
import {
  areaUnder,
  asking,
  cellUnder,
  customerOf,
  fillTeam,
  HEADINGS,
  recordsIn,
  SELLERS,
} from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const team = (customers = 4): Host => fillTeam(open(), customers);
const reached = { outcome: 'reached', note: 'wants a quote' };

describe('what cannot be meant', () => {
  it.each([
    ['an event after today', { on: '2026-11-24' }, 'on'],
    ['an event long before any', { on: '0001-01-01' }, 'on'],
    ['a close in a hundred years', { expectedClose: '2126-01-01' }, 'expectedClose'],
    ['a plan beyond a year', { plannedFor: '2028-01-01' }, 'plannedFor'],
    ['a note that no cell takes', { note: 'x'.repeat(50_000) }, 'note'],
    ['a satisfaction of 9', { satisfaction: 9 }, 'satisfaction'],
    ['words for a day', { expectedClose: 'next spring' }, 'expectedClose'],
  ])('invalid input is explained and returned as it was typed: %s', (_, draft, field) => {
    const host = team(1);
    const question = { ask: 'log', id: 'entry-001', customer: 'c0', draft };
    const answer = asking(host)(question);
    expect(answer).toMatchObject({ outcome: 'refused', code: 'input', field });
    expect(answer['sent']).toMatchObject({ draft });
    expect(host.book.sheet('Journal')?.values().slice(1) ?? []).toEqual([]);
  });

  it('hostile text is stored as text', () => {
    const host = team(1);
    const draft = { note: '=IMPORTRANGE("x")', nextStep: '007', channel: '+49' };
    asking(host)({ ask: 'log', id: 'entry-001', customer: 'c0', draft });
    expect(recordsIn(host, 'Journal')[0]).toMatchObject({ Note: draft.note, Channel: '+49' });
    expect(customerOf(host, 'c0')['Next step']).toBe('007');
  });

  it('a log for a customer deleted meanwhile is refused, with a next step', () => {
    const host = team();
    host.person.deleteLines({ sheet: 'Customers', axis: 'row', first: 3 });
    const draft = { note: 'long and dear' };
    const answer = asking(host)({ ask: 'log', id: 'entry-001', customer: 'c1', draft });
    expect(answer).toMatchObject({ outcome: 'refused', code: 'gone' });
    expect(answer['message']).toContain('what you typed is still here');
  });

  it('a log waits only a limited time for others, and nothing is half written', () => {
    const host = team();
    host.locks.holdElsewhere();
    const question = { ask: 'log', id: 'entry-001', customer: 'c1', draft: reached };
    expect(asking(host)(question)).toMatchObject({ outcome: 'refused', code: 'busy' });
    expect(host.book.sheet('Journal')).toBeUndefined();
    host.locks.releaseElsewhere();
    expect(asking(host)(question)).toMatchObject({ outcome: 'done', again: false });
  });

  it('a log is refused as a whole for readers and for people who may not edit a column', () => {
    const host = team();
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-000', customer: 'c0', draft: reached });
    host.person.protect(areaUnder(host, ['Last contact', 1], ['Last contact', 9]), { editors: [] });
    host.share('guest@team.example', 'reader');
    const before = JSON.stringify([recordsIn(host, 'Journal'), recordsIn(host, 'Customers')]);
    const question = { ask: 'log', id: 'entry-001', customer: 'c1', draft: reached };
    for (const user of [SELLERS[0], 'guest@team.example']) {
      const answer = asking(host, user)(question);
      expect(answer).toMatchObject({ outcome: 'refused', code: 'google' });
      expect(answer['message']).toContain('Google refused');
      expect(JSON.stringify([recordsIn(host, 'Journal'), recordsIn(host, 'Customers')])).toBe(
        before,
      );
    }
    expect(asking(host, 'owner@team.example')(question)).toMatchObject({
      outcome: 'done',
      again: false,
    });
  });

  it('a log and its undo are refused when the journal or the IDs have lost their column', () => {
    const host = team();
    const ask = asking(host);
    const log = (id: string) => ask({ ask: 'log', id, customer: 'c1', draft: reached });
    log('entry-001');
    const missing = (label: string) => ({
      outcome: 'refused',
      code: 'column',
      message: `The column “${label}” is missing. Choose Set up in the menu to add it.`,
      sent: { draft: reached },
    });
    const note = cellUnder(host, 'Note', 1, 'Journal');
    host.person.type(note, '');
    expect(log('entry-002')).toMatchObject(missing('Note'));
    host.person.type(note, 'Note');
    host.person.type(cellUnder(host, 'Entry ID', 1, 'Journal'), '');
    expect(log('entry-003')).toMatchObject(missing('Entry ID'));
    expect(ask({ ask: 'undo', undo: 'entry-001' })).toMatchObject({ code: 'gone' });
    host.person.type(cellUnder(host, 'Customer ID', 1), '');
    expect(log('entry-004')).toMatchObject(missing('Customer ID'));
    expect(recordsIn(host, 'Journal')).toHaveLength(1);
  });

  it('a log does not change the team’s own formulas, and names answers without a column', () => {
    const host = team();
    host.person.type(cellUnder(host, 'Next step', 3), '=UPPER("own")');
    host.person.deleteLines({
      sheet: 'Customers',
      axis: 'column',
      first: HEADINGS.indexOf('Planned for') + 1,
    });
    const draft = { ...reached, nextStep: 'demo', plannedFor: '2026-12-01' };
    const { warnings } = asking(host)({ ask: 'log', id: 'entry-001', customer: 'c1', draft });
    expect(warnings).toEqual([
      expect.stringContaining('There is no column for Planned for'),
      expect.stringContaining('Next step: your own formula'),
    ]);
    expect(customerOf(host, 'c1')['Next step']).toBe('OWN');
    expect(recordsIn(host, 'Journal')[0]).toMatchObject({ 'Next step': 'demo' });
  });
});
