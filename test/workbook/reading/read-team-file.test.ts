/** Reading the whole workbook: Journal, Purchases and Cases are merged into the customers. */
import type { Cell } from '../../../src/rules';
import { openMemoryPlatform } from '../../../src/platform/memory';
import { readOwnersFile, readTeamFile, type TeamFile } from '../../../src/workbook';
import { day, TODAY } from '../../support/customers';

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const on = (iso: string): Cell => ({ day: day(iso) });
const platformOf = (sheets: Sheets) =>
  openMemoryPlatform({ now: () => Date.UTC(2026, 10, 21), sheets });
const read = (sheets: Sheets): TeamFile => readTeamFile(platformOf(sheets), TODAY);
const codes = (file: TeamFile): string[] =>
  file.problems.map(({ row, table, field, code }) => `${table ?? ''}${row}.${field}: ${code}`);

const customers = [
  ['Customer ID', 'Company', 'Last contact', 'Owner'],
  ['C1', 'Northwind', on('2026-11-10'), 'Li'],
  ['C2', 'Südwind', '', 'Li'],
];

describe('readTeamFile', () => {
  it('readTeamFile moves last contact forward by the journal, never back', () => {
    const journal = [
      ['Customer ID', 'Date', 'Kind'],
      ['C1', on('2026-11-02'), 'Contact'],
      ['C2', on('2026-11-18'), 'Contact'],
      ['C2', on('2026-11-19'), 'Attempt'],
    ];
    const file = read({ Customers: customers, Journal: journal });
    const [first, second] = file.customers.map(({ record }) => record);
    expect(first?.lastContact).toBe(day('2026-11-10'));
    expect(second).toMatchObject({
      lastContact: day('2026-11-18'),
      lastTracked: day('2026-11-19'),
      attempts: 1,
    });
  });

  it('readTeamFile does not count an entry that a later one corrects', () => {
    const journal = [
      ['Entry ID', 'Customer ID', 'Date', 'Kind', 'Corrects entry'],
      ['E1', 'C2', on('2026-11-19'), 'Contact', ''],
      ['E2', 'C2', on('2026-11-17'), 'Contact', 'E1'],
    ];
    const file = read({ Customers: customers, Journal: journal });
    expect(file.customers[1]?.record.lastContact).toBe(day('2026-11-17'));
    expect(file.customers[1]?.entries.map(({ id }) => id)).toEqual(['E2']);
  });

  it('readTeamFile asked for one customer merges the entries of that customer, and of no other', () => {
    const journal = [
      ['Entry ID', 'Customer ID', 'Date', 'Kind'],
      ['E1', 'C1', on('2026-11-18'), 'Contact'],
      ['E2', ' C2 ', on('2026-11-19'), 'Contact'],
      ['E3', 'C1', on('2026-11-17'), 'Contact'],
    ];
    const sheets = { Customers: customers, Journal: journal };
    const [first, second] = readTeamFile(platformOf(sheets), TODAY, undefined, {
      entriesOf: 'C2',
    }).customers;
    expect(first?.entries).toEqual([]);
    expect(first?.record.lastContact).toBe(day('2026-11-10'));
    expect(second).toEqual(read(sheets).customers[1]);
    expect(second?.entries.map(({ id }) => id)).toEqual(['E2']);
  });

  it('readTeamFile finds the last purchase, and does not classify fewer than ten buyers', () => {
    const purchases = [
      ['Customer ID', 'Date', 'Amount'],
      ['C1', on('2026-05-01'), 100],
      ['C1', on('2026-03-01'), 50.5],
    ];
    const file = read({ Customers: customers, Purchases: purchases });
    expect(file.customers[0]?.record).toMatchObject({
      lastPurchase: day('2026-05-01'),
      totalValue: 150.5,
      valueClass: null,
    });
    expect(file.policies.knowsPurchases).toBe(true);
  });

  it('readTeamFile does not add up several currencies', () => {
    const purchases = [
      ['Customer ID', 'Date', 'Amount', 'Currency'],
      ['C1', on('2026-05-01'), 100, 'EUR'],
      ['C2', on('2026-05-02'), 100, 'CNY'],
    ];
    const file = read({ Customers: customers, Purchases: purchases });
    expect(codes(file)).toContain('purchases0.currency: mixed-currencies');
  });

  it('readTeamFile takes the most urgent open promise for the customer', () => {
    const cases = [
      ['Customer ID', 'Kind', 'Opened', 'Promised for', 'Closed'],
      ['C1', 'Complaint', on('2026-11-20'), '', ''],
      ['C1', 'Promise', on('2026-11-01'), on('2026-11-25'), ''],
      ['C1', 'Complaint', on('2026-10-01'), '', on('2026-10-05')],
    ];
    const file = read({ Customers: customers, Cases: cases });
    expect(file.customers[0]?.record.promiseDue).toBe(day('2026-11-20'));
    expect(file.customers[1]?.record.promiseDue).toBeNull();
  });

  it('readTeamFile reports each unreadable cell once and still reads the row', () => {
    const file = read({
      Customers: [
        ['Customer ID', 'Company', 'Need', 'Last contact', 'Owner'],
        ['C1', 'Northwind', 'perhaps', on('2027-01-01'), 'Li'],
        ['C1', 'Copy', '', '', 'LI'],
        ['', '', '', '', false],
        ['C3', '', '', '', ''],
      ],
      Journal: [
        ['Customer ID', 'Date'],
        ['C9', on('2026-11-01')],
      ],
    });
    expect(codes(file).sort()).toEqual([
      '2.lastContact: future-day',
      '2.need: unknown-word',
      '2.owner: unknown-owner',
      '3.id: repeated-id',
      '5.company: no-name',
      'journal2.customerId: unknown-customer',
    ]);
    expect(file.problems.find(({ code }) => code === 'unknown-owner')?.count).toBe(2);
    expect(file.customers.map(({ row }) => row)).toEqual([2, 3, 5]);
  });

  it('readTeamFile keeps a repeated ID and its journal with the first row', () => {
    const file = read({
      Customers: [
        ['Customer ID', 'Company', 'Last contact', 'Owner'],
        ['C1', 'Northwind', '', 'Li'],
        ['C1', 'Copy', '', 'Li'],
      ],
      Journal: [
        ['Customer ID', 'Date', 'Kind'],
        ['C1', on('2026-11-18'), 'Contact'],
      ],
    });
    const rows = file.customers.map(({ record }) => [
      record.company,
      record.id,
      record.lastContact,
    ]);
    expect(rows).toEqual([
      ['Northwind', 'C1', day('2026-11-18')],
      ['Copy', '', null],
    ]);
    expect(file.problems).toContainEqual({ row: 3, field: 'id', code: 'repeated-id', text: 'C1' });
  });

  it('readTeamFile finds Chinese sheets, headings and words', () => {
    const file = read({
      客户: [
        ['公司', '需求', '负责人'],
        ['北风贸易', '明确', '李娜'],
      ],
      团队: [
        ['姓名', '邮箱'],
        ['李娜', 'li@team.example'],
      ],
    });
    expect(file.customers[0]?.record).toMatchObject({ company: '北风贸易', need: 'clear' });
    expect(file.problems).toEqual([]);
  });

  it('readTeamFile throws when the workbook has no Customers sheet', () => {
    expect(() => read({ Notes: [['a']] })).toThrow('no-customers');
  });

  it('readTeamFile reads holidays, week and the take-over day into the policies', () => {
    const file = read({
      Customers: customers,
      Settings: [
        ['Setting', 'Value'],
        ['takeOver', '2026-11-02'],
        ['week', '1234567'],
        ['language', '中文'],
      ],
      Holidays: [
        ['Day', 'Kind', 'Name'],
        [on('2026-11-23'), 'off', 'Rest'],
      ],
    });
    expect(file.policies.takeOver).toBe(day('2026-11-02'));
    expect(file.policies.calendar.isWorking(TODAY)).toBe(true);
    expect(file.policies.calendar.isWorking(day('2026-11-23'))).toBe(false);
    expect(file.policies.calendar.isBeyondTable(day('2027-01-01'))).toBe(true);
    expect(file.language).toBe('zh');
  });
});

describe('readOwnersFile', () => {
  it('readOwnersFile reads who each customer is and whose, and leaves out empty rows and other fields', () => {
    const rows = [
      ['Customer ID', 'Company', 'Email', 'Owner', 'Need'],
      ['C1', 'Northwind', 'a@north.example', 'Li', 'Clear'],
      ['', '', '', 'Li', 'Clear'],
      ['C1', 'Again', '', 'Bo', ''],
    ];
    const none = { contact: '', phone: '' };
    expect(readOwnersFile(platformOf({ Customers: rows }), TODAY).customers).toEqual([
      {
        row: 2,
        record: { ...none, id: 'C1', company: 'Northwind', email: 'a@north.example', owner: 'Li' },
      },
      { row: 4, record: { ...none, id: '', company: 'Again', email: '', owner: 'Bo' } },
    ]);
  });
});
