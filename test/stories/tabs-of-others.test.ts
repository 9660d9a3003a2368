/**
 * Files of other systems whose tabs are called like ours, in the host, where a title is taken whatever its case: the
 * list of people is taken over under the title of the customers, and Undo gives it back as it was.
 */
import type { Host } from '../../host';
import { describeWithData, sharedRows } from '../support/shared-data';
import { adopt } from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';
import { asking } from '../support/team-host';

jest.setTimeout(120_000);

const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

const PEOPLE = [
  ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Company Name'],
  ['1', 'Mara', 'Quill', 'mara@quill.example', '030 5550 101', 'Quill Printing'],
  ['2', 'Jon', 'Tern', 'jon@tern.example', '030 5550 102', 'Tern & Daughters'],
];

function hostWith(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Host {
  const host = open({ locale: 'en_US', now: '2026-11-23T06:30:00Z' });
  const [empty] = host.book.sheets;
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = host.book.addSheet(title, rows);
    if (host.book.active === empty) host.book.active = sheet;
  }
  if (empty !== undefined) host.book.deleteSheet(empty);
  return host;
}

const titlesOf = (host: Host): readonly string[] => host.book.sheets.map(({ name }) => name);
const cellsOf = (host: Host, title: string) => host.book.sheet(title)?.values() ?? [];

/** Takes the tab in front over, lives an hour with it, and takes it back. */
function live(host: Host, title: string): void {
  const typed = JSON.stringify(cellsOf(host, title));
  const width = cellsOf(host, title)[0]?.length ?? 0;
  const ask = asking(host, OWNER);
  expect(ask({ ask: 'propose' })).toMatchObject({ sheet: title, isList: true });
  adopt(host);
  const own = cellsOf(host, 'Customers').map((line) => line.slice(0, width));
  expect(JSON.stringify(own)).toBe(typed);
  expect(titlesOf(host)).toEqual(expect.arrayContaining(['Customers', 'Contacts', 'Journal']));
  expect(cellsOf(host, 'Contacts')).toHaveLength(1);
  // The ID of an owner beside the owner, or a second phone, is no double.
  expect(ask({ ask: 'records' })['sheetProblems']).toEqual([]);
  host.call('runHourly');
  host.dialogs.queue('YES');
  host.call('menuUndo');
  expect(titlesOf(host).slice(0, 1)).toEqual([title]);
  expect(JSON.stringify(cellsOf(host, title))).toBe(typed);
}

describe('a list of people', () => {
  it('in a tab called Contacts becomes Customers, and Contacts again by Undo', () => {
    live(hostWith({ Contacts: PEOPLE }), 'Contacts');
  });

  it('in a tab called contacts is taken over beside other tabs whose titles differ from ours in case alone', () => {
    const team = [
      ['Name', 'Email'],
      ['Ana', 'ana@team.example'],
    ];
    const host = hostWith({ contacts: PEOPLE, team });
    adopt(host);
    expect(titlesOf(host)).toEqual(expect.arrayContaining(['Customers', 'Contacts', 'team']));
    expect(cellsOf(host, 'team')[1]?.slice(0, 2)).toEqual(team[1]);
    expect(cellsOf(host, 'Customers')[1]?.slice(0, 3)).toEqual(['1', 'Mara', 'Quill']);
  });
});

describeWithData('1-crm', 'the file itself', () => {
  it.each(['1-crm/hubspot_dummy/hubspot_contacts.csv', '1-crm/zoho/Contacts.csv'])(
    '%s in a tab called Contacts becomes Customers, and Contacts again by Undo',
    (file) => {
      const records = sharedRows(file);
      const headings = Object.keys(records[0] ?? {});
      const rows = records.map((record) => headings.map((heading) => record[heading] ?? ''));
      live(hostWith({ Contacts: [headings, ...rows] }), 'Contacts');
    },
  );
});
