/** Importing files of other languages and habits: days, amounts, words and several values in a cell. */
import { readCell } from '../../../src/rules';
import { likelyOrder } from '../../../src/surfaces/import/date-order';
import { cellWords } from '../../../src/workbook';
import { TODAY } from '../../support/customers';
import { column, take, type ImportGrid } from '../../support/imports';

const PLANNED = 'Planned for';

function plannedIn(days: readonly string[], heading = PLANNED): readonly string[] {
  const rows = [['Company', heading], ...days.map((day, at) => [`Firm ${at}`, day])];
  return column(take(rows).sheet, PLANNED);
}

const notesOf = (rows: ImportGrid): readonly string[] =>
  take(rows).answer.notes.map(({ code, sure }) => `${code} ${sure}`);

describe('days in other words', () => {
  it.each([
    'Mi, 25.11.2026',
    'mercredi 25 novembre 2026',
    '25 de noviembre de 2026',
    '25 ноября 2026 г.',
    '25. listopada 2026',
    'Nov-25-2026',
    '2026.11.25 (수)',
    '2026年11月25日 週三 09:30',
    '25/11/2026 à 14h30',
    '2026 11 25',
    '2026\\11\\25',
    '20261125T093000Z',
    '20261125.0',
    'Nov/25/2026',
    '2026 / 11 / 25',
    '2026_11_25',
    '2026,11,25',
    '26年11月25日',
    '2026年11月25日15时30分',
    '2026년 11월 25일',
  ])('“%s” is read', (day) => {
    expect(plannedIn([day])).toEqual(['2026-11-25']);
  });

  it.each([
    ['3. Dezember', '2026-12-03'],
    ['12月3日 周四', '2026-12-03'],
    ['Thu 3 Dec', '2026-12-03'],
  ])('“%s” without a year is the nearest ahead', (text, day) => {
    expect(plannedIn([text])).toEqual([day]);
  });

  it.each(['Marta 5', 'week 48', '2026-W48-3', '25-XI-2026', 'see 12 notes'])(
    '“%s” stays as typed',
    (text) => {
      expect(plannedIn([text])).toEqual([text]);
    },
  );

  it.each([
    ["Q4'26", '2026-12-31'],
    ['Q4/26', '2026-12-31'],
    ['4Q2026', '2026-12-31'],
    ['4Q26', '2026-12-31'],
    ['déc. 2026', '2026-12-31'],
    ['Dezember 2026', '2026-12-31'],
  ])('“%s” as an expected close is its last day', (text, day) => {
    const { sheet } = take([
      ['Company', 'Expected close'],
      ['Acme', text],
    ]);
    expect(column(sheet, 'Expected close')).toEqual([day]);
  });

  it('a number that is no day stays what was typed, and no day of another millennium', () => {
    const { sheet } = take([
      ['Company', 'Last contact'],
      ['Acme', 1_796_083_200],
    ]);
    expect(column(sheet, 'Last contact')).toEqual(['1796083200']);
  });
});

describe('which number is the day', () => {
  it('a heading with a pattern says it of its column and of those that show nothing', () => {
    expect(plannedIn(['01/12/2026'], 'Planned for (DD/MM/YYYY)')).toEqual(['2026-12-01']);
    expect(plannedIn(['01/12/2026'], 'Planned for (MM/DD/YYYY)')).toEqual(['2026-01-12']);
    expect(plannedIn(['01/12/2026'], 'Planned for (TT.MM.JJJJ)')).toEqual(['2026-12-01']);
  });

  it('a day without a year counts', () => {
    expect(plannedIn(['12/25', '12/3'])).toEqual(['2026-12-25', '2026-12-03']);
  });

  it('points mean that the day comes first, which stays a guess', () => {
    expect(plannedIn(['01.12.2026'])).toEqual(['2026-12-01']);
    const rows = [
      ['Company', PLANNED],
      ['Acme', '01.12.2026'],
    ];
    expect(notesOf(rows)).toEqual(['date-order guess']);
  });

  it.each([
    [{ separator: ';', language: 'en', zone: 'UTC' }, 'dmy'],
    [{ separator: ',', language: 'zh', zone: 'UTC' }, 'dmy'],
    [{ separator: null, language: 'en', zone: 'Europe/Berlin' }, 'dmy'],
    [{ separator: ',', language: 'en', zone: 'America/New_York' }, 'mdy'],
    [{ separator: ',', language: 'en', zone: 'UTC' }, 'mdy'],
  ] as const)('where a file seems to come from decides a guess: %j', (origin, order) => {
    expect(likelyOrder(origin)).toBe(order);
    const rows = [
      ['Company', PLANNED],
      ['Acme', '01/12/2026'],
    ];
    const { sheet } = take(rows, { likelyOrder: likelyOrder(origin) });
    expect(column(sheet, PLANNED)).toEqual([order === 'dmy' ? '2026-12-01' : '2026-01-12']);
  });

  it('days of which a spreadsheet exchanged half are read as they stand, with a warning', () => {
    const list = (days: readonly string[]): ImportGrid => [
      ['Company', 'Added'],
      ...days.map((day) => ['Acme', day]),
    ];
    const texts = ['25/11/2025', '13/10/2025', '30/09/2025'];
    expect(notesOf(list(['2025-02-11', '2025-05-12', '2025-03-07', ...texts]))).toContain(
      'swapped-days likely',
    );
    expect(notesOf(list(['2025-02-11', '2025-05-22', '2025-03-07', ...texts]))).not.toContain(
      'swapped-days likely',
    );
  });
});

describe('cells of other countries', () => {
  it('words in traditional Chinese characters are understood', () => {
    const { sheet, answer } = take([
      ['客戶名稱', '聯絡人', '需求', '階段'],
      ['藍天貿易', '王敏', '明確', '談判中'],
    ]);
    expect(answer.mapping).toMatchObject({ contact: '聯絡人', need: '需求', stage: '階段' });
    expect(column(sheet, 'Need')).toEqual(['明确']);
    expect(column(sheet, 'Company')).toEqual(['藍天貿易']);
  });

  it('several addresses and labels of Google Contacts are separated by commas', () => {
    const { sheet } = take([
      ['Company', 'E-mail 1 - Value', 'Labels'],
      ['Acme', 'jo@a.example ::: mia@a.example', '* Mine ::: Fair'],
    ]);
    expect(column(sheet, 'Email')).toEqual(['jo@a.example, mia@a.example']);
    expect(column(sheet, 'Tags')).toEqual(['Mine, Fair']);
  });

  it('of the numbers of a Google contact the mobile one is taken, and never a fax', () => {
    const { sheet, answer } = take([
      ['Name', 'Phone 1 - Type', 'Phone 1 - Value', 'Phone 2 - Type', 'Phone 2 - Value'],
      ['Jo', 'Home Fax', '0441 1', 'Work', '0441 2'],
      ['Mia', 'Work', '0441 3', 'Mobile', '0171 4'],
      ['Kim', 'Pager', '0441 5', '', ''],
    ]);
    expect(column(sheet, 'Phone')).toEqual(['0441 2', '0171 4', '']);
    expect(answer.unmapped).toEqual([]);
  });

  it('“Next follow-up” in a table of others is the planned day, in Duebook’s own it is not read', () => {
    const others = take([
      ['Company', 'Next follow-up'],
      ['Acme', '2026-12-01'],
    ]);
    expect(column(others.sheet, PLANNED)).toEqual(['2026-12-01']);
    const own = take([
      ['Company', 'Grade', 'Next follow-up'],
      ['Acme', 'A', '2026-12-01'],
    ]);
    expect(own.answer.mapping).toEqual({ company: 'Company' });
  });
});

describe('a tick under “do not contact”', () => {
  const pausedBy = (word: string): unknown =>
    readCell({ kind: 'yes', failsSafe: true }, word, {
      vocabulary: cellWords(),
      today: TODAY,
      dateOrder: null,
    }).value;

  it.each(['✗', '✘', '×', '☒', '1.0', 'GDPR', '#BEZUG!'])('“%s” pauses the customer', (word) => {
    expect(pausedBy(word)).toBe(true);
  });

  it.each(['☐', '0.0', '0', 'no', '否'])('“%s” does not', (word) => {
    expect(pausedBy(word)).not.toBe(true);
  });
});

describe('never mapped without being asked', () => {
  it.each([
    ['客户等级', '客户分类', '新老客户'],
    ['Customer grade', 'Customer class', 'Rating'],
  ])('a grade and a class of another system: %s, %s', (...headings) => {
    const { answer } = take([
      ['Company', ...headings],
      ['Acme', 'A', 'B', 'C'],
    ]);
    expect(answer.mapping).toEqual({ company: 'Company' });
    expect(answer.notes.filter(({ code }) => code === 'asked').length).toBeGreaterThan(1);
  });

  it('the type of a deal is no type of the customer', () => {
    const { answer } = take([
      ['Opportunity name', 'Account name', 'Type', 'Deal type', 'Stage', 'Amount'],
      ['One', 'Acme', 'New business', 'Renewal', 'Negotiation', '1'],
      ['Two', 'Acme', 'Existing business', 'Renewal', 'Negotiation', '2'],
    ]);
    expect(Object.values(answer.mapping)).not.toContain('Type');
    expect(answer.unmapped).toEqual(expect.arrayContaining(['Type', 'Deal type']));
  });

  it.each([
    [['Call ID', 'Call date', 'Call outcome', 'Company', 'Status', 'Amount']],
    [['Subject', 'Due date', 'Priority', 'Company', 'Status', 'Amount']],
    [['任务编号', '任务名称', '截止日期', '客户', '状态', '金额']],
  ])('a list of calls or tasks is not taken for deals: %j', (headings) => {
    const rows = Array.from({ length: 6 }, (_, at) =>
      headings.map((heading) => (/Company|客户/.test(heading) ? 'Acme' : `x${at}`)),
    );
    const { answer } = take([headings, ...rows]);
    expect(answer.folded).toBeNull();
    expect(answer.mapping).not.toHaveProperty('stage');
    expect(answer.mapping).not.toHaveProperty('potentialValue');
    expect(answer.notes.map(({ code }) => code)).toContain('not-customers');
  });
});
