/** A user's edits of rows and columns: everything on them moves along, and no edit event is fired. */
import type { Host } from '../../../host';
import { hiddenByFilter } from '../../../host/book';
import { closeTempHosts, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

function openTeam(): Host {
  const host = openTempHost('function onEdit() { console.log("edited"); }');
  const sheet = host.book.addSheet('Customers', [
    ['Name', 'Need', 'Twice'],
    ['Birch', 2, ''],
    ['Acme', 7, ''],
    ['Cedar', 5, ''],
  ]);
  sheet.frame.frozenRows = 1;
  sheet.type(1, 3, '=ARRAYFORMULA(IF(ROW(B$1:B4)=1;"Twice";B$1:B4*2))');
  host.book.active = sheet;
  return host;
}

const rows = (host: Host): unknown[][] => host.book.active.values();

describe('openLineEdits', () => {
  it('a row inserted under the heading takes the formats of the row below it', () => {
    const host = openTeam();
    host.person.format('B2', { numberFormat: '0.0' });
    host.person.insertLines({ sheet: 'Customers', axis: 'row', first: 2 });
    expect(rows(host)[1]).toEqual(['', '', 0]);
    expect(rows(host)[2]).toEqual(['Birch', 2, 4]);
    expect(host.book.active.at(2, 2).format).toBe('0.0');
    expect(host.book.active.frame.frozenRows).toBe(1);
  });

  it('formulas follow moved columns and rows', () => {
    const host = openTeam();
    host.person.moveLines({ sheet: 'Customers', axis: 'column', first: 2 }, 1);
    host.person.moveLines({ sheet: 'Customers', axis: 'row', first: 4 }, 2);
    expect(rows(host)).toEqual([
      ['Need', 'Name', 'Twice'],
      [5, 'Cedar', 10],
      [2, 'Birch', 4],
      [7, 'Acme', 14],
    ]);
    expect(host.logs).toEqual([]);
  });

  it('sorting excludes frozen rows, and includes the heading without them', () => {
    const host = openTeam();
    host.person.sortSheet('Customers', 2, false);
    expect(rows(host).map(([name]) => name)).toEqual(['Name', 'Acme', 'Cedar', 'Birch']);
    host.person.freeze('Customers', 0, 0);
    host.person.sortSheet('Customers', 1);
    expect(
      rows(host)
        .slice(0, 4)
        .map(([name]) => name),
    ).toEqual(['Acme', 'Birch', 'Cedar', 'Name']);
    expect(host.book.active.at(4, 3).formula).toContain('ARRAYFORMULA');
  });

  it('filtering hides rows without changing them', () => {
    const host = openTempHost('');
    const hidden = (): boolean[] => [2, 3, 4].map((row) => hiddenByFilter(host.book.active, row));
    host.book.active.fill([['Name'], ['Acme'], ['Birch'], ['Acme']]);
    host.person.createFilter('A1:A4');
    host.person.filterOut('Sheet1', 1, ['Acme']);
    expect(hidden()).toEqual([true, false, true]);
    expect(() => host.person.createFilter('A1:A4')).toThrow('This sheet already has a filter.');
    host.person.removeFilter('Sheet1');
    expect(hidden()).toEqual([false, false, false]);
  });

  it('rejects the edits of rows and columns that Sheets rejects', () => {
    const host = openTeam();
    const { person } = host;
    person.merge('A3:A4');
    expect(() => person.moveLines({ sheet: 'Customers', axis: 'row', first: 4 }, 2)).toThrow(
      'Unmerge the cells before moving',
    );
    expect(() => person.sortSheet('Customers', 1)).toThrow(
      'Unmerge the cells before sorting them.',
    );
    expect(() =>
      person.deleteLines({ sheet: 'Customers', axis: 'row', first: 2, count: 999 }),
    ).toThrow("You can't delete all the rows");
    expect(() => person.deleteLines({ sheet: 'Customers', axis: 'row', first: 1001 })).toThrow(
      'There is no such row.',
    );
    person.unmerge('A3:A4');
    person.sortSheet('Customers', 1);
  });

  it('collapsing a group hides its rows', () => {
    const host = openTeam();
    host.book.active.furniture.columnGroups.shift(2, 2, 1);
    host.person.fold('Customers', 2, true);
    expect(host.book.active.furniture.columnGroups.hides(3)).toBe(true);
    host.person.hide({ sheet: 'Customers', axis: 'row', first: 2 });
    expect([...host.book.active.frame.hiddenRows]).toEqual([2]);
    host.person.show({ sheet: 'Customers', axis: 'row', first: 2 });
    expect([...host.book.active.frame.hiddenRows]).toEqual([]);
  });
});

describe('openSheetEdits', () => {
  it('duplicating a sheet copies its validations, formats and metadata, but not its named ranges', () => {
    const host = openTeam();
    const sheet = host.book.active;
    host.book.metadata.add({
      key: 'duebook.field',
      value: 'company',
      visibility: 'DOCUMENT',
      place: { type: 'COLUMN', sheetId: sheet.id, index: 1 },
    });
    host.book.names.set('NEEDS', { sheetId: sheet.id, row: 2, column: 2, rows: 3, columns: 1 });
    host.person.duplicateSheet('Customers');
    const copy = host.book.active;
    expect(copy.name).toBe('Copy of Customers');
    expect(copy.values()).toEqual(sheet.values());
    expect([copy.frame.frozenRows, host.book.metadata.all()]).toEqual([
      1,
      [expect.anything(), expect.anything()],
    ]);
    expect(host.book.names.find('NEEDS')?.place?.sheetId).toBe(sheet.id);
    host.person.deleteSheet('Copy of Customers');
    expect(host.book.metadata.all()).toHaveLength(1);
  });

  it('formulas follow a renamed sheet', () => {
    const host = openTeam();
    host.person.addSheet('Sums');
    host.person.type('Sums!A1', '=SUM(Customers!B2:B4)');
    host.person.renameSheet('Customers', 'Our customers');
    expect(host.book.active.at(1, 1)).toMatchObject({
      formula: "=SUM('Our customers'!B2:B4)",
      value: 14,
    });
    expect(() => host.person.renameSheet('Sums', 'our CUSTOMERS')).toThrow('already exists');
  });

  it('a protection warns, or rejects other users', () => {
    const host = openTeam();
    host.person.protect('Customers!C1', { warningOnly: true });
    expect(host.person.type('C1', 'Mine').warnings).toHaveLength(1);
    host.person.protect('Customers', { editors: ['lin@example.com'] });
    expect(() => host.as('mei@example.com').type('A2', 'x')).toThrow('protected cell or object');
    host.as('lin@example.com').type('A2', 'x');
  });
});
