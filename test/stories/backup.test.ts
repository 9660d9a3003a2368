/** A backup of the script that ships, opened by the command: equal cell by cell, or refused. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBackup } from '../../host/cli/files/open-backup';
import { fillFromBackup } from '../../host/scenarios/own-file';
import type { Host } from '../../host';
import { hostsOf } from '../support/story-host';
import { asking, fillTeam } from '../support/team-host';

jest.setTimeout(240_000);

const open = hostsOf('Europe/Berlin');

function team(): Host {
  const host = fillTeam(open());
  const sheet = host.book.addSheet('Ours', [
    ['Text', 'Number', 'Yes', 'When', 'Sum'],
    ['007', 0.1, true, { value: 46_350.604_166_666_67, format: 'yyyy-mm-dd hh:mm' }, ''],
    ['a "quoted",\nline', -5, false, { value: 46_350, format: 'yyyy-mm-dd' }, ''],
    ['=literal', 1e21, '', '', ''],
  ]);
  sheet.change(2, 5, { value: '', format: '', formula: '=B2*2' });
  sheet.change(4, 5, { value: '', format: '', formula: '=SUM(B2:B3)' });
  return host;
}

const bytesOf = (host: Host): Buffer => {
  const answer = asking(host)({ ask: 'back-up', how: 'zip' });
  expect(answer).toMatchObject({ outcome: 'backup' });
  return Buffer.from(String(answer['zip']), 'base64');
};

/** What each sheet holds: values, and formulas where there are some. */
const cellsOf = ({ book }: Host) =>
  book.sheets.map((sheet) => [
    sheet.name,
    sheet
      .values()
      .map((line, at) =>
        line.map((value, right) => [value, sheet.stored(at + 1, right + 1).formula]),
      ),
  ]);

describe('a backup', () => {
  it('opened again is equal cell by cell, with numbers, days, times and formulas', () => {
    const host = team();
    const before = cellsOf(host);
    const opened = openBackup(bytesOf(host), 'backup.zip');
    const again = open();
    if (opened !== null) fillFromBackup(again, opened);
    expect(cellsOf(again)).toEqual(before);
    expect(opened?.made).toBe('2026-11-23 06:30');
    const people = strFromU8(unzipSync(bytesOf(host))['sheets.txt']!);
    expect(people.split('\r\n')).toContain('2.csv Customers');
    // What is shown first is not the empty sheet that a new file begins with.
    expect(again.book.active.name).toBe('Customers');
  });

  it('is refused if it was cut short, if a sheet was edited, or if one is missing', () => {
    const bytes = bytesOf(team());
    for (const length of [10, bytes.length >> 1, bytes.length - 5]) {
      expect(() => openBackup(bytes.subarray(0, length), 'cut.zip')).toThrow(
        'cut.zip is not whole',
      );
    }
    const files = unzipSync(bytes);
    const edited = { ...files, '2.csv': strToU8(strFromU8(files['2.csv']!).replace('c1', 'c9')) };
    expect(() => openBackup(Buffer.from(zipSync(edited)), 'e.zip')).toThrow(
      'Customers (2.csv) was changed',
    );
    const { '2.csv': _gone, ...rest } = files;
    expect(() => openBackup(Buffer.from(zipSync(rest)), 'e.zip')).toThrow(
      'Customers (2.csv) is missing',
    );
    const { 'manifest.json': _list, ...bare } = files;
    expect(() => openBackup(Buffer.from(zipSync(bare)), 'e.zip')).toThrow('manifest.json');
  });

  it('is a copy where Google allows it, and its refusal is told where not', () => {
    const host = team();
    expect(asking(host)({ ask: 'back-up', how: 'copy' })).toEqual({
      outcome: 'copied',
      url: 'https://docs.google.com/spreadsheets/d/copy1/edit',
    });
    expect(host.book.copies.made).toEqual([
      { title: 'Duebook backup 2026-11-23 06.30', by: 'ana@team.example' },
    ]);
    host.book.copies.refusal = 'You do not have permission to make a copy.';
    expect(asking(host)({ ask: 'back-up', how: 'copy' })).toMatchObject({
      outcome: 'refused',
      code: 'google',
    });
    expect(JSON.stringify(asking(host)({ ask: 'back-up', how: 'copy' }))).toContain(
      'You do not have permission to make a copy.',
    );
  });

  it('of one sheet is CSV, in which no text becomes a formula', () => {
    const answer = asking(team())({ ask: 'back-up', how: 'csv', sheet: 'Ours' });
    expect(answer).toMatchObject({ name: 'Ours.csv' });
    expect(String(answer['text']).split('\r\n')[3]).toBe("'=literal,1e+21,,,-4.9");
  });
});
