/**
 * Somebody who was erased comes back with a file, with a tab that fills by itself, or with an earlier version of the
 * workbook: held, or told of, until a person confirms it.
 */
import type { Host } from '../../host';
import { openBackup } from '../../host/cli/files/open-backup';
import { fillFromBackup } from '../../host/scenarios/own-file';
import { fillPrivacyTeam, whatIsLeft, type Wanted } from '../support/privacy-team';
import { copiesOf, hostsOf, setUpHostsOf } from '../support/story-host';
import { asking, recordsIn, type Row } from '../support/team-host';

jest.setTimeout(240_000);

const open = hostsOf('Europe/Berlin');
const { setUp } = setUpHostsOf('Europe/Berlin');
const WANTED: Wanted = {
  ...{ company: 'Quillon Works', contact: 'Zoë Habermann' },
  ...{ phone: '+49 7153 820 9941', email: 'zoe.h@quillon.example' },
};
const team = copiesOf(open, () => fillPrivacyTeam(open(), WANTED));

const CUSTOMER = { kind: 'customer', id: 'c0' };
const PERSON = { kind: 'person', id: 'c0' };

function erase(
  host: Host,
  subject: object = CUSTOMER,
  typed = WANTED.company,
  ask = asking(host),
): void {
  const { terms } = ask({ ask: 'export-person', subject });
  const question = { ask: 'erase-person', id: 'erase-001', subject, typed, purchases: 'keep' };
  expect(ask({ ...question, terms })).toMatchObject({ outcome: 'erased' });
}

/** Imports one row; returns what became of it. */
function importRow(
  host: Host,
  cells: Readonly<Record<string, string>>,
  more: object = {},
  table = 'customers',
  ask = asking(host),
): Row {
  const id = `import-${host.serviceCalls.total}`;
  const fields = Object.keys(cells);
  ask({ ask: 'import-begin', id, table, name: 'old.csv', rows: 1, fields });
  const rows = [{ row: 2, cells: Object.values(cells) }];
  return ask({ ask: 'import-rows', id, at: 0, fields, rows, known: 'fill', ...more })[
    'counts'
  ] as Row;
}

const OLD_ROW = { id: 'c0', company: WANTED.company, email: WANTED.email };

describe('an import that brings back somebody who was erased', () => {
  it('leaves the row out until a person confirms it, and then asks no more', () => {
    const host = team();
    erase(host);
    expect(importRow(host, OLD_ROW)).toMatchObject({ added: 0, rejected: 1 });
    expect(whatIsLeft(host, WANTED)).toEqual([]);
    expect(importRow(host, OLD_ROW, { bringsBack: true })).toMatchObject({ added: 1, rejected: 0 });
    expect(importRow(host, { ...OLD_ROW, contact: 'Eve' })).toMatchObject({ filled: 1 });
    expect(asking(host)({ ask: 'finish-erasing' })['returned']).toEqual([]);
  });

  it('knows a customer by names with other forms of address, under the ID that an import makes of them', () => {
    const host = team();
    erase(host);
    const row = { id: 'c3xq', company: 'QUILLON WORKS', contact: 'Frau Zoë Habermann' };
    expect(importRow(host, { ...row, email: WANTED.email })).toMatchObject({ rejected: 1 });
    expect(importRow(host, { ...row, phone: WANTED.phone })).toMatchObject({ rejected: 1 });
    expect(importRow(host, { ...row, contact: 'Eve' })).toMatchObject({ added: 1, rejected: 0 });
  });

  it('leaves everybody else alone', () => {
    const host = team();
    erase(host);
    const other = { id: 'c9', company: 'Other Ltd', email: 'o@other.example' };
    expect(importRow(host, other)).toMatchObject({ added: 1, rejected: 0 });
  });

  it('knows an erased contact of a customer by name, in either table, and lets a new one in', () => {
    const host = team();
    erase(host, PERSON, WANTED.contact);
    const row = (contact: string) => ({ id: 'c0', company: WANTED.company, contact });
    for (const spelling of [WANTED.contact.toUpperCase(), 'Frau Zoe Habermann', 'Habermann, Zoë']) {
      expect(importRow(host, row(spelling))).toMatchObject({ rejected: 1 });
    }
    const inContacts = { customerId: 'c0', name: WANTED.contact, id: 'i1' };
    expect(importRow(host, inContacts, {}, 'contacts')).toMatchObject({ rejected: 1 });
    expect(importRow(host, row('Eve New'))).toMatchObject({ filled: 1, rejected: 0 });
    expect(importRow(host, { ...inContacts, name: 'Al' }, {}, 'contacts')).toMatchObject({
      added: 1,
    });
  });

  it('tells the page how to find such rows, without a word about whom', () => {
    const host = team();
    erase(host);
    const { erased } = asking(host)({ ask: 'import-open' }) as { erased: Row };
    expect(erased['marks']).toHaveLength(4);
    expect(JSON.stringify(erased)).not.toContain('c0');
  });
});

describe('a tab that fills by itself', () => {
  it('holds a row about somebody who was erased, says so once, and takes the others in', () => {
    const host = setUp({}, 'NO');
    const ask = asking(host, 'owner@team.example');
    const headings = ['Customer ID', 'Company', 'Email'];
    const tab = host.book.addSheet('Form', [headings]);
    importRow(host, OLD_ROW, {}, 'customers', ask);
    const { sheets } = ask({ ask: 'import-open' });
    const gid = (sheets as { gid: number; title: string }[]).find(
      ({ title }) => title === 'Form',
    )?.gid;
    const keep = {
      ...{ headings, headingAt: 0, columns: {}, dateOrder: null, likelyOrder: 'dmy' },
      ...{ meanings: {}, owner: 'sheet', rows: 0 },
    };
    expect(ask({ ask: 'import-intake', id: 'intake-01', gid, keep })['outcome']).toBe('intake');
    erase(host, CUSTOMER, WANTED.company, ask);
    tab.fill([headings, Object.values(OLD_ROW), ['c7', 'Fresh Ltd', 'f@fresh.example']]);
    const troubleOfHour = (): string => {
      host.clock.advanceHours(1);
      try {
        host.call('runHourly', [], { trigger: true });
        return '';
      } catch (error) {
        return String(error);
      }
    };
    expect(troubleOfHour()).toContain('“Form”: 1 row is about somebody who was erased');
    expect(troubleOfHour()).toBe('');
    const companies = recordsIn(host, 'Customers').map((row) => row['Company']);
    expect(companies).toContain('Fresh Ltd');
    expect(companies).not.toContain(WANTED.company);
    expect(ask({ ask: 'import-open' })['intakes']).toMatchObject([{ added: 1, held: 1 }]);
    expect(JSON.stringify(host.book.sheet('Taken in')?.values())).not.toContain(WANTED.company);
  });
});

describe('a backup file', () => {
  it('goes on knowing who was erased, so that what is opened from it holds an old file, too', () => {
    const host = team();
    erase(host);
    const { zip } = asking(host)({ ask: 'back-up', how: 'zip' });
    const opened = openBackup(Buffer.from(String(zip), 'base64'), 'new.zip');
    if (opened === null) throw new Error('It is no backup.');
    const again = open();
    fillFromBackup(again, opened);
    expect(importRow(again, OLD_ROW)).toMatchObject({ added: 0, rejected: 1 });
  });
});

describe('an earlier version of the file that is restored', () => {
  it('brings somebody back who is told of until erased again, or let stay', () => {
    const host = team();
    const before = host.save();
    erase(host);
    // What Google restores is the file; its properties stay as they are.
    const restored = (): Host => open({ file: { ...before, properties: host.save().properties } });
    const returned = (of: Host): unknown => asking(of)({ ask: 'finish-erasing' })['returned'];
    const again = restored();
    expect(returned(again)).toMatchObject([{ subject: CUSTOMER, name: WANTED.company }]);
    erase(again);
    expect(returned(again)).toEqual([]);
    const stays = restored();
    asking(stays)({ ask: 'finish-erasing', mayStay: [CUSTOMER] });
    expect(returned(stays)).toEqual([]);
    expect(importRow(stays, { ...OLD_ROW, contact: '' })).toMatchObject({ rejected: 0 });
  });
});
