/** Talk sheets: a page about each seller, which keeps what was agreed. */
import type { Host } from '../../host';
import type { Sheet } from '../../host/book';
import { day } from '../support/customers';
import { hostsOf, setUpHostsOf } from '../support/story-host';
import { cellUnder, fillTeam } from '../support/team-host';

const open = hostsOf('Europe/Berlin');
const { setUp } = setUpHostsOf('Europe/Berlin');

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

/** Ana, with c0 and c2, has a deal that slipped, one that was lost, and a promise to keep. */
function team(settings: readonly string[][] = []): Host {
  const host = fillTeam(open({ now: '2026-11-23T08:30:00Z' }), 5, settings);
  host.book.addSheet('Journal', [
    ['Entry ID', 'Customer ID', 'Date', 'Kind', 'By', 'Grade after'],
    ['e1', 'c0', on('2026-10-12'), 'Contact', 'Ana', 'C'],
    ['e2', 'c0', on('2026-11-12'), 'Contact', 'Ana', 'A'],
  ]);
  host.book.addSheet('Cases', [
    ['Case ID', 'Customer ID', 'Kind', 'Opened', 'Text', 'Promised for'],
    ['k1', 'c0', 'Promise', on('2026-11-02'), 'Send the drawings', on('2026-11-26')],
  ]);
  host.book.addSheet('Goals', [
    ['Owner', 'Month', 'Measure', 'Target'],
    ['Ana', on('2026-11-01'), 'Entries', 3],
    ['Ben', on('2026-11-01'), 'Entries', 20],
  ]);
  const put = (heading: string, row: number, text: string) =>
    host.person.type(cellUnder(host, heading, row), text);
  put('Expected close', 2, '2026-11-16');
  put('Stage', 4, 'Lost');
  put('Lost reason', 4, "'=1+1");
  put('Closed on', 4, '2026-11-19');
  return host;
}

function talkAbout(host: Host, name: string): void {
  host.dialogs.queue({ button: 'OK', text: name }, 'OK');
  host.call('menuTalk', [], { user: 'mia@team.example' });
}

function sheetOf(host: Host, title: string): Sheet {
  const sheet = host.book.sheet(title);
  if (!sheet) throw new Error(`There is no sheet “${title}”.`);
  return sheet;
}

/** Its lines, the blank cells left out. */
const linesOf = (sheet: Sheet): readonly string[] =>
  Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: 7 }, (__, at) => String(sheet.at(row + 1, at + 1).value ?? ''))
      .filter((text) => text !== '')
      .join(' | '),
  );

const talkSheets = (host: Host): readonly string[] =>
  host.book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Talk'));

describe('a talk sheet', () => {
  it('has the seller’s goals, month, slipped deals, moved grades, promises and closed deals on one page', () => {
    const host = team();
    talkAbout(host, 'ana@team.example');
    expect(talkSheets(host)).toEqual(['Talk – Ana']);
    const lines = linesOf(sheetOf(host, 'Talk – Ana'));
    expect(lines[0]).toBe('▌Talk with Ana | 2026-11-23');
    for (const line of [
      'Entries | 1 of 3, behind | Entries | 1',
      'Customer 0 | — | 2026-11-16 | —',
      'Customer 0 | C | A | —',
      'Customer 0 | Send the drawings | 2026-11-26 | Customer 2 | Lost | =1+1',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.join('\n')).not.toContain('Customer 1');
    // A page of A4 has about as many rows.
    expect(lines.length).toBeLessThan(48);
  });

  it('is made for everyone where no name is typed, and for no one where it is unknown', () => {
    const host = team();
    talkAbout(host, 'Zoe');
    expect(talkSheets(host)).toEqual([]);
    expect(host.dialogs.asked.at(-1)?.text).toContain('Ana and Ben');
    talkAbout(host, '');
    expect(talkSheets(host)).toEqual(['Talk – Ana', 'Talk – Ben']);
  });

  it('keeps what was agreed: on the same day in its place, later with its day below the figures', () => {
    const host = team();
    talkAbout(host, 'Ana');
    host.person.type('Talk – Ana!A5', 'Call Customer 0 before Friday');
    host.person.type('Talk – Ana!A9', 'Ask for help with prices');
    talkAbout(host, 'Ana');
    const sheet = sheetOf(host, 'Talk – Ana');
    expect([5, 6].map((row) => sheet.at(row, 1).value)).toEqual([
      'Call Customer 0 before Friday',
      'Ask for help with prices',
    ]);
    host.clock.advanceHours(7 * 24);
    talkAbout(host, 'Ana');
    expect([5, 6, 9].map((row) => sheet.at(row, 1).value ?? '')).toEqual(['', '', '']);
    host.person.type('Talk – Ana!A5', 'Two key customers a week');
    host.clock.advanceHours(7 * 24);
    talkAbout(host, 'Ana');
    expect(linesOf(sheet).slice(-4)).toEqual([
      '▌Agreed before',
      '2026-11-30: Two key customers a week',
      '2026-11-23: Call Customer 0 before Friday',
      '2026-11-23: Ask for help with prices',
    ]);
  });

  it('is found again in another language, and leaves a sheet alone that a person made', () => {
    const host = team([['language', '中文']]);
    talkAbout(host, 'Ana');
    expect(linesOf(sheetOf(host, '面谈 – Ana'))[0]).toBe('▌与Ana面谈 | 2026-11-23');
    host.book.addSheet('面谈 – Ben', [['My notes']]);
    talkAbout(host, 'Ben');
    expect(linesOf(sheetOf(host, '面谈 – Ben'))).toEqual(['My notes']);
    expect(host.dialogs.asked.at(-1)?.text).toContain('面谈 – Ben');
  });

  it('takes as many calls for many customers as for few, 40 at most', () => {
    const host = setUp();
    host.person.type(cellUnder(host, 'Owner', 2), 'Ana');
    const calls = (): number => {
      host.resetServiceCalls();
      // With one seller there is nothing to ask.
      host.call('menuTalk');
      return host.serviceCalls.total;
    };
    expect(calls()).toBeGreaterThan(0);
    const few = calls();
    expect(few).toBeLessThanOrEqual(40);
    const last = sheetOf(host, 'Customers').lastRow();
    const names = Array.from({ length: 300 }, (_, at) => [`Customer ${at}`]);
    host.person.pasteText(cellUnder(host, 'Company', last + 1), names);
    expect(calls()).toBe(few);
  });
});
