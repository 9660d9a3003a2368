/** Rows of Contacts, Journal, Purchases and Cases name their customer as people do (docs/product.md "The workbook"). */
import type { Host } from '../../host';
import { columnLetters } from '../../src/platform';
import { hostsOf, setUpHostsOf } from '../support/story-host';
import { asking, fillTeam } from '../support/team-host';

const { again } = setUpHostsOf('Europe/Berlin');
const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

/** Types cells by heading, as a person does. */
function type(
  host: Host,
  sheet: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  const [headings = []] = host.book.sheet(sheet)?.values() ?? [];
  for (const [heading, text] of Object.entries(cells)) {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`${sheet} has no column ${heading}: ${headings.join()}`);
    host.person.type(`${sheet}!${columnLetters(column)}${row}`, text);
  }
}

function cellsOf(host: Host, sheet: string, row: number, ...wanted: string[]): readonly string[] {
  const values = host.book.sheet(sheet)?.values() ?? [];
  return wanted.map((heading) =>
    String(values[row - 1]?.[values[0]?.indexOf(heading) ?? -1] ?? ''),
  );
}

/** The name and the ID of the first customer. */
const firstCustomer = (host: Host): readonly string[] =>
  cellsOf(host, 'Customers', 2, 'Company', 'Customer ID');

describe('a row that names its customer', () => {
  it.each([
    ['Contacts', { Name: 'Ada' }, 'Contact ID'],
    ['Purchases', { Date: '2026-11-02', Amount: '900' }, 'Purchase ID'],
    ['Cases', { Kind: 'Complaint', 'What was said': 'It leaks' }, 'Case ID'],
    ['Journal', { Date: '2026-11-20', Note: 'Met her' }, 'Entry ID'],
  ])('in %s gets the ID of the customer and one of its own', (sheet, cells, own) => {
    const host = again();
    const [name = '', id = ''] = firstCustomer(host);
    const row = (host.book.sheet(sheet)?.values().length ?? 1) + 1;
    type(host, sheet, row, { Customer: name.toUpperCase(), ...cells });
    const [typed, customer, ownId = ''] = cellsOf(host, sheet, row, 'Customer', 'Customer ID', own);
    expect([typed, customer]).toEqual([name.toUpperCase(), id]);
    expect(ownId).toMatch(/^[a-z]/);
  });

  it('is offered the names of the customers', () => {
    const host = again();
    const { id } = host.book.sheet('Customers') ?? {};
    const { validations } = host.book.sheet('Contacts')?.furniture ?? {};
    const ranges = [...(validations?.values() ?? [])].flatMap(({ rule }) => rule.values);
    expect(ranges).toContainEqual(expect.objectContaining({ sheetId: id, column: 1 }));
  });

  it('with a name that two have is told who they are, and takes the ID instead', () => {
    const host = again();
    const [name = '', id = ''] = firstCustomer(host);
    type(host, 'Customers', 3, { Company: name });
    const [, other = ''] = cellsOf(host, 'Customers', 3, 'Company', 'Customer ID');
    type(host, 'Contacts', 2, { Customer: name });
    expect([...host.toasts].pop()).toMatch(`Several customers are called “${name}”: ${id}`);
    expect([...host.toasts].pop()).toContain(other);
    expect(cellsOf(host, 'Contacts', 2, 'Customer ID')).toEqual(['']);
    type(host, 'Contacts', 2, { Customer: other });
    expect(cellsOf(host, 'Contacts', 2, 'Customer', 'Customer ID')).toEqual([other, other]);
  });

  it('with a name that no one has is told so, and the cell keeps what was typed', () => {
    const host = again();
    type(host, 'Contacts', 2, { Customer: 'Nobody Ltd' });
    expect([...host.toasts].pop()).toContain('No customer is called “Nobody Ltd”');
    expect(cellsOf(host, 'Contacts', 2, 'Customer', 'Customer ID')).toEqual(['Nobody Ltd', '']);
  });

  it('and is given another name belongs to that customer, and Undo gives it back', () => {
    const host = again();
    const [name = '', id = ''] = firstCustomer(host);
    const [next = '', nextId = ''] = cellsOf(host, 'Customers', 3, 'Company', 'Customer ID');
    type(host, 'Contacts', 2, { Customer: name });
    type(host, 'Contacts', 2, { Customer: next });
    expect(cellsOf(host, 'Contacts', 2, 'Customer ID')).toEqual([nextId]);
    host.dialogs.answerer = ({ text }) => ({ button: /by itself/.test(text) ? 'YES' : 'NO' });
    host.call('menuUndo');
    expect(cellsOf(host, 'Contacts', 2, 'Customer ID')).toEqual([id]);
  });

  it('counts on the customer’s card even before its ID is written', () => {
    const host = again();
    const [name = '', id = ''] = firstCustomer(host);
    const sheet = host.book.sheet('Contacts');
    sheet?.fill([[name, 'Ada']], 2);
    const { people } = asking(host, OWNER)({ ask: 'customer', customer: id });
    expect(people).toMatchObject([{ name: 'Ada' }]);
  });
});

describe('a workbook of before, with IDs alone', () => {
  const before = (): Host => {
    const host = fillTeam(open());
    host.book.addSheet('Purchases', [
      ['Purchase ID', 'Customer ID', 'Date', 'Amount'],
      ['p1', 'c0', { value: 46320, format: 'yyyy-mm-dd' }, 900],
    ]);
    return host;
  };

  it('is read as ever, and an edit writes nothing into its rows', () => {
    const host = before();
    const ask = asking(host, OWNER);
    expect(ask({ ask: 'customer', customer: 'c0' })).toMatchObject({ bought: { count: 1 } });
    type(host, 'Purchases', 2, { Amount: '901' });
    expect(host.book.sheet('Purchases')?.values()).toHaveLength(2);
    expect(host.book.sheet('Purchases')?.values()[1]?.slice(0, 2)).toEqual(['p1', 'c0']);
  });

  it('gets the column with the names by Set up, and the names by the hourly job', () => {
    const host = before();
    host.dialogs.queue('YES', 'NO');
    host.call('menuSetUp');
    expect(cellsOf(host, 'Purchases', 2, 'Customer')).toEqual(['Customer 0']);
  });
});
