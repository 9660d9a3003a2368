/** What the side panel and the phones get from the script that ships: lists, one customer, answers. */
import type { Host } from '../../host';
import { day } from '../support/customers';
import {
  asking,
  customerOf,
  fillTeam,
  HEADINGS,
  recordsIn,
  SELLERS,
  type Row,
} from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const TODAY = day('2026-11-23');

interface Answered {
  readonly [key: string]: unknown;
  readonly sections: readonly { section: string; count: number; rows: readonly RowShown[] }[];
  readonly found: readonly RowShown[];
}
interface RowShown {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly masked: boolean;
}

const today = (host: Host, user: string, question: object): Answered =>
  asking(host, user)({ ask: 'today', ...question }) as unknown as Answered;
const idsOf = ({ sections }: Answered): readonly string[] =>
  sections.flatMap(({ rows }) => rows.map(({ id }) => id));

describe('Today', () => {
  it('Today shows the user’s own list first, and counts the day’s entries', () => {
    const host = fillTeam(open());
    asking(host)({ ask: 'log', id: 'entry-001', customer: 'c0', draft: { outcome: 'reached' } });
    asking(host)({ ask: 'log', id: 'entry-002', customer: 'c2', draft: { kind: 'review' } });
    const mine = today(host, SELLERS[0], { scope: 'mine' });
    expect(mine).toMatchObject({
      todayText: 'Mon, Nov 23, 2026',
      sections: [{ section: 'soon', title: 'Soon', count: 2 }],
      doneToday: { touches: 1, reviews: 1 },
    });
    const ofTeam = today(host, SELLERS[0], { scope: 'team' });
    expect(ofTeam.sections.map(({ section }) => section)).toEqual(['today', 'soon']);
    expect(idsOf(ofTeam)).toEqual(['c1', 'c3', 'c0', 'c2']);
    expect(today(host, SELLERS[1], { scope: 'mine' })).toMatchObject({
      doneToday: { touches: 0, reviews: 0 },
    });
  });

  it('Today includes customers of absent colleagues whom the user covers', () => {
    const host = fillTeam(open());
    const ask = asking(host, SELLERS[1]);
    const away = { ask: 'away', id: 'away-0001', name: 'Ana', coveredBy: 'Ben' };
    expect(ask({ ...away, from: '2026-11-23', to: '2026-11-20' })).toMatchObject({ field: 'to' });
    expect(ask({ ...away, from: '2026-11-23', to: '2026-11-27' })).toMatchObject({
      message: 'Ana is away until Fri Nov 27; Ben covers.',
    });
    expect(idsOf(today(host, SELLERS[1], { scope: 'mine' }))).toEqual(['c0', 'c1', 'c2', 'c3']);
    ask({ ask: 'undo', undo: 'away-0001' });
    expect(idsOf(today(host, SELLERS[1], { scope: 'mine' }))).toEqual(['c1', 'c3']);
  });

  it('Today masks colleagues’ contact data if the setting asks for it, and does not search it', () => {
    const host = fillTeam(open(), 4, [['team.mask', 'yes']]);
    const shown = (user: string) =>
      today(host, user, { scope: 'team', search: 'customer' }).found.map(({ phone }) => phone);
    expect(shown(SELLERS[0])).toEqual(['+49 30 111220', '•••', '+49 30 111222', '•••']);
    expect(shown('mia@team.example')).not.toContain('•••');
    const byPhone = { scope: 'team', search: '30 11122' };
    expect(today(host, SELLERS[0], byPhone).found.map(({ id }) => id)).toEqual(['c0', 'c2']);
  });

  it('Today returns 300 rows of a section and counts all of them', () => {
    const [list] = today(fillTeam(open(), 640), SELLERS[0], { scope: 'mine' }).sections;
    expect([list?.count, list?.rows.length]).toEqual([320, 300]);
  });

  it('the user is recognised, or is asked once and remembered', () => {
    const host = fillTeam(open());
    expect(asking(host)({ ask: 'me' })).toMatchObject({
      ...{
        me: { name: 'Ana', address: SELLERS[0] },
        isManager: false,
        team: ['Ana', 'Ben', 'Mia'],
      },
    });
    const unknown = (question: object): unknown =>
      JSON.parse(host.call('ask', [JSON.stringify(question)], { mode: 'LIMITED' }) as string);
    expect(unknown({ ask: 'me' })).toMatchObject({ me: null });
    expect(unknown({ ask: 'i-am', name: 'Mia' })).toMatchObject({ me: { name: 'Mia' } });
    expect(unknown({ ask: 'me' })).toMatchObject({ me: { name: 'Mia' }, isManager: true });
    unknown({ ask: 'log', id: 'entry-001', customer: 'c0', draft: { outcome: 'reached' } });
    expect(recordsIn(host, 'Journal')[0]).toMatchObject({ By: 'Mia' });
  });

  it('answers are in Chinese in a Chinese file', () => {
    const host = fillTeam(open(), 2, [['language', 'Chinese']]);
    const snooze = { ask: 'snooze', id: 'snooze-01', customer: 'c0', length: 'day' };
    const answer = asking(host)({ ...snooze, reason: '出差' });
    expect(answer).toMatchObject({ message: '“Customer 0”推迟到11月24日 周二。' });
  });
});

describe('Customer', () => {
  it('the customer of the selected row is returned once, not again while it is shown', () => {
    const host = fillTeam(open());
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { outcome: 'reached', note: 'hi' } });
    host.person.select('Customers!C3');
    const shown = ask({ ask: 'customer', selected: true });
    expect(shown).toMatchObject({
      customer: { id: 'c1', grade: 'A', when: 'Tue Nov 24' },
      gradeWhy: 'Closes within 1 month',
      now: { need: 'clear', expectedClose: '2026-12-10', stage: 'new' },
      entries: [{ id: 'entry-001', note: 'hi', what: 'Contact · Reached' }],
    });
    expect(ask({ ask: 'customer', selected: true, shown: 'c1' })).toEqual({ outcome: 'same' });
    host.person.select('Customers!A1');
    expect(ask({ ask: 'customer', selected: true })).toEqual({ outcome: 'none' });
  });

  it('a customer has the same type and value class as in the email, before any job has run', () => {
    const host = fillTeam(open());
    const bought = (id: string, on: string) => [`p-${id}`, id, `${on}`, 'Chairs', 1200.5];
    host.book.addSheet('Purchases', [
      ['Purchase ID', 'Customer ID', 'Date', 'Product', 'Amount'],
      ...[bought('c1', '2024-05-02'), bought('c1', '2024-06-02'), bought('c2', '2026-06-02')],
    ]);
    const ask = asking(host);
    ['H2', 'H3', 'H4'].forEach((cell) => host.person.type(`Customers!${cell}`, 'None'));
    const reported = ask({ ask: 'report' })['customers'] as readonly Row[];
    expect(new Set(reported.slice(0, 3).map(({ why }) => why)).size).toBe(3);
    const types = reported.map(({ id, next, grade, why }) => {
      const shown = ask({ ask: 'customer', customer: id });
      expect(shown).toMatchObject({ customer: { next, grade, why } });
      return shown['type'];
    });
    expect(types).toEqual(['prospect', 'lost', 'existing', 'prospect']);
    expect(ask({ ask: 'customer', customer: 'c1' })).toMatchObject({
      bought: { last: '2024-06-02', total: 2401, count: 2 },
    });
  });

  it('a customer’s row is selected in the sheet even after it has moved', () => {
    const host = fillTeam(open());
    const ask = asking(host);
    host.person.sortSheet('Customers', 1, false);
    host.person.select('Team!A1');
    expect(ask({ ask: 'show-row', customer: 'c1' })).toEqual({ outcome: 'row', row: 4 });
    expect(host.book.active.name).toBe('Customers');
    expect(host.book.active.selection).toMatchObject({ row: 4, rows: 1 });
    expect(ask({ ask: 'show-row', customer: 'gone' })).toMatchObject({ code: 'gone' });
  });

  it('showing a customer typed by hand gives it an ID', () => {
    const host = fillTeam(open());
    host.events.areLost = true;
    host.person.type('Customers!B6', 'Typed Ltd');
    const { customer } = asking(host)({ ask: 'customer', row: 6 }) as unknown as {
      customer: RowShown;
    };
    expect(customer.name).toBe('Typed Ltd');
    expect(customerOf(host, customer.id)['Company']).toBe('Typed Ltd');
  });
});

describe('a phone', () => {
  const LOG = String.fromCharCode(65 + HEADINGS.indexOf('Quick log'));
  const PLANNED = String.fromCharCode(65 + HEADINGS.indexOf('Planned for'));
  const journal = (host: Host) => recordsIn(host, 'Journal');

  it('a choice in Quick log becomes an entry with the planned day beside it, and the cell is cleared', () => {
    const host = fillTeam(open());
    host.person.type(`Customers!${PLANNED}3`, '2026-12-01');
    host.as(SELLERS[1]).type(`Customers!${LOG}3`, 'Called');
    expect(journal(host)).toMatchObject([
      { 'Customer ID': 'c1', Kind: 'Contact', Channel: 'Phone', By: 'ben@team.example (by phone)' },
    ]);
    expect(customerOf(host, 'c1')).toMatchObject({
      ...{ 'Quick log': '', 'Last contact': TODAY, 'Planned for': day('2026-12-01') },
    });
    host.as(SELLERS[0]).type(`Customers!${LOG}2`, 'Snooze 1 week');
    expect(customerOf(host, 'c0')).toMatchObject({
      ...{ 'Quick log': '', 'Planned for': day('2026-11-30'), 'Snoozes in a row': 1 },
    });
  });

  it('each answer on a phone becomes one entry, with events lost, repeated, undone and typed again', () => {
    const host = fillTeam(open());
    host.events.areLost = true;
    host.person.type(`Customers!${LOG}2`, 'Met');
    host.person.type(`Customers!${LOG}4`, 'No answer');
    expect(host.book.sheet('Journal')).toBeUndefined();
    host.events.areLost = false;
    host.person.type(`Customers!${LOG}5`, 'Reviewed');
    expect(journal(host).map((row) => row['Customer ID'])).toEqual(['c0', 'c2', 'c3']);
    // The cell was seen empty, so the same answer is a new one.
    host.person.type(`Customers!${LOG}5`, 'Reviewed');
    expect(journal(host)).toHaveLength(4);
    expect(customerOf(host, 'c3')['Quick log']).toBe('');
    host.clock.advanceHours(1);
    host.events.areDoubled = true;
    host.person.type(`Customers!${LOG}5`, 'Reviewed');
    expect(journal(host)).toHaveLength(5);
  });

  it('entries from a phone can be undone one by one', () => {
    const host = fillTeam(open());
    host.events.areLost = true;
    const before = customerOf(host, 'c0');
    ['Called', 'Met', 'Reviewed'].forEach((answer, at) =>
      host.person.type(`Customers!${LOG}${at + 2}`, answer),
    );
    host.call('runHourly', [], { trigger: true });
    const [first, second] = journal(host).map((row) => String(row['Entry ID']));
    const ask = asking(host);
    expect(ask({ ask: 'undo', undo: first })).toMatchObject({ outcome: 'done', again: false });
    expect(ask({ ask: 'undo', undo: first })).toMatchObject({ outcome: 'done', again: true });
    // The hourly job has begun to keep what was told.
    const { 'First seen': _since, 'Last told': _told, ...others } = customerOf(host, 'c0');
    expect(others).toEqual(before);
    // What was taken back is no entry of the customer's any more, nor is what took it back.
    expect(ask({ ask: 'customer', customer: 'c0' })['entries']).toEqual([]);
    expect(customerOf(host, 'c1')).toMatchObject({ 'Last contact': TODAY });
    expect(journal(host).slice(3)).toMatchObject([
      { 'Entry ID': `${first}-x`, 'Customer ID': 'c0', Kind: '' },
    ]);
    ask({ ask: 'log', id: 'entry-001', customer: 'c1', draft: { outcome: 'reached' } });
    expect(ask({ ask: 'undo', undo: second })).toMatchObject({ code: 'changed' });
  });

  it('an answer on a phone waits for the hourly job while others write, and for a person if it has no meaning', () => {
    const host = fillTeam(open());
    host.locks.holdElsewhere();
    host.person.type(`Customers!${LOG}2`, 'Called');
    host.locks.releaseElsewhere();
    expect(host.book.sheet('Journal')).toBeUndefined();
    host.person.type(`Customers!${LOG}3`, 'Danced');
    expect(customerOf(host, 'c1')['Quick log']).toBe('Danced');
    expect(journal(host).map((row) => row['Customer ID'])).toEqual(['c0']);
    host.events.areLost = true;
    host.person.type(`Customers!${LOG}4`, 'Called');
    host.call('runHourly', [], { trigger: true });
    expect(journal(host).map((row) => row['Customer ID'])).toEqual(['c0', 'c2']);
  });
});
