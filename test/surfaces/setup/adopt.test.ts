/** The team's own sheet taken over: proposed first, then only columns added at the right. */
import { menuActions } from '../../support/menu-actions';
import { PlatformError } from '../../../src/platform';
import type { MemoryPlatform, MemorySheet } from '../../../src/platform/memory';
import { performItem } from '../../../src/surfaces/menu';
import type { Cell } from '../../../src/rules';
import { readTeamFile } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aPlatform } from '../../support/contexts';

const TEAMS: readonly (readonly Cell[])[] = [
  ['Client', 'Phone no', 'Account manager', 'Remarks', '', 'Remarks'],
  ['Acme', '+49 30 1', 'Ana', 'likes tea', '', 'x'],
  ['Bolt', '', 'Bo', '', '', ''],
];

function adopt(rows: readonly (readonly Cell[])[] = TEAMS, answer = true): MemoryPlatform {
  const platform = aPlatform({ sheets: { 'Leads 2026': rows }, answers: [answer] });
  performItem(platform, menuActions, 'menuSetUp');
  return platform;
}

const leads = (platform: MemoryPlatform): MemorySheet =>
  platform.spreadsheet().sheetTitled('Leads 2026') as MemorySheet;

describe('adopting', () => {
  it('Use this sheet lists what it found and what it would add before it changes anything', () => {
    const platform = adopt(TEAMS, false);
    const [proposal = ''] = platform.screen().shown;
    expect(proposal).toContain('A: Client → Company');
    expect(proposal).toContain('Next follow-up');
    expect(proposal).toContain('heading row will be frozen');
    expect(leads(platform).read()).toEqual(TEAMS);
    expect(platform.spreadsheet().sheets()).toHaveLength(1);
  });

  it('Use this sheet adds missing columns at the right and changes no cell of the team', () => {
    const platform = adopt();
    const sheet = leads(platform);
    const rows = sheet.read();
    TEAMS.forEach((line, at) => expect(rows[at]?.slice(0, 6)).toEqual(line));
    expect(rows[0]?.slice(6, 10)).toEqual([
      'Grade',
      'Next follow-up',
      'Due status',
      'Cal. days late',
    ]);
    expect(sheet.looks.frozen).toBe(1);
    expect(sheet.looks.isInFront).toBe(true);
    expect([...sheet.looks.headings].every((column) => column >= 6)).toBe(true);
    expect(sheet.looks.formats.every(({ area }) => area.column >= 6)).toBe(true);
    expect([...sheet.looks.suggestions.keys()].every((column) => column >= 6)).toBe(true);
  });

  it('rows of totals, lines and headings that come again are named before adopting, and none is taken out', () => {
    const rows = [
      ...TEAMS,
      ['Client', 'Phone no', 'Account manager', 'Remarks', '', 'Remarks'],
      ['Total', '', '', 3, '', ''],
      ['-----', '', '', '', '', ''],
      ['Total Wine', '+49 30 2', 'Ana', '', '', ''],
    ];
    const [proposal = ''] = adopt(rows, false).screen().shown;
    expect(proposal).toContain('3 rows look like totals');
    expect(proposal).toContain('row 4 (“Client”)');
    expect(adopt(TEAMS, false).screen().shown[0]).not.toContain('look');
    const one = adopt([...TEAMS, ['合计', '', '', 2, '', '']], false);
    expect(one.screen().shown[0]).toContain('Row 4 (“合计”) looks like a total');
    expect(leads(adopt(rows)).read()).toHaveLength(rows.length);
  });

  it('the sheet keeps its title, and the daily digest reads it', () => {
    const platform = adopt();
    const file = readTeamFile(platform, day('2026-11-21'));
    expect(file.customers.map(({ record }) => record.company)).toEqual(['Acme', 'Bolt']);
  });

  it('undoing Use this sheet removes its columns, its sheets and the frozen heading', () => {
    const platform = adopt();
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(leads(platform).read()).toEqual(TEAMS);
    expect(leads(platform).looks.frozen).toBe(0);
    const titles = platform
      .spreadsheet()
      .sheets()
      .map((sheet) => sheet.title());
    expect(titles).toEqual(['Leads 2026', 'Activity']);
  });

  it('title rows above the headings become a note on the first heading, and Undo brings them back', () => {
    const rows = [
      ['Our customers', '', ''],
      ['', '', ''],
      ['Company', 'Phone', 'Owner'],
      ['Acme', '', ''],
    ];
    const platform = adopt(rows);
    expect(platform.screen().shown[0]).toContain('are in row 3');
    const sheet = leads(platform);
    expect(sheet.read()[0]?.slice(0, 4)).toEqual(['Company', 'Phone', 'Owner', 'Grade']);
    expect(sheet.read()[1]?.[0]).toBe('Acme');
    expect(sheet.looks.notes.get('1,0')).toContain('Our customers');
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(sheet.read()).toEqual(rows);
    expect([...sheet.looks.notes.values()]).toEqual([]);
  });

  it('in Chinese the proposal has Chinese colons and brackets, and tells of mobiles that lack a digit', () => {
    const rows = [
      ['客户名称', '手机', '业务员'],
      ['云岭茶业', '13900001101', '王芳'],
      ['恒信会计', '1390000111', '陈刚'],
      ['海盛机电', '13900001102', '王芳'],
    ];
    const platform = aPlatform({
      sheets: { 'Leads 2026': rows },
      locale: 'zh_CN',
      answers: [false],
    });
    performItem(platform, menuActions, 'menuSetUp');
    const text = platform.screen().shown[0] ?? '';
    expect(text).toContain('A：客户名称');
    expect(text).toContain('C：业务员 → 负责人');
    expect(text).toContain('有 1 个手机号码不是 11 位');
    expect(text.slice(text.indexOf('“'))).not.toMatch(/[一-龥]:|: [一-龥]/);
  });

  it('first and last name and the parts of an address become a column each, and Undo removes them', () => {
    const rows = [
      ['First Name', 'Last Name', 'Email', 'Street Address', 'City', 'Postal Code'],
      ['Ada', 'Byron', 'ada@byron.example', '12 St James Square', 'London', 'SW1Y 4JH'],
      ['', '', 'sales@core.example', '', '', ''],
    ];
    const platform = adopt(rows);
    expect(platform.screen().shown[0]).toContain(
      'A + B: First Name + Last Name → Contact (new column)',
    );
    const sheet = leads(platform);
    expect(sheet.read().map((line) => line.slice(6, 8))).toEqual([
      ['Address', 'Contact'],
      ['12 St James Square, London, SW1Y 4JH', 'Ada Byron'],
      ['', ''],
    ]);
    const [ada] = readTeamFile(platform, day('2026-11-21')).customers;
    expect(ada?.record).toMatchObject({
      contact: 'Ada Byron',
      address: '12 St James Square, London, SW1Y 4JH',
    });
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(sheet.read()).toEqual(rows);
  });

  it('a heading that names another field than its column holds is changed, which the question says', () => {
    const rows = [
      ['Deal Name', 'Deal Stage', 'Amount', 'Close Date', 'Deal ID'],
      ['Kiln for Bolt', 'Negotiation', 1200, '2026-12-20', '77'],
    ];
    const platform = adopt(rows);
    expect(platform.screen().shown[0]).toContain('A: Deal Name → Company');
    const [deal] = readTeamFile(platform, day('2026-11-21')).customers;
    expect(deal?.record).toMatchObject({ company: 'Kiln for Bolt', potentialValue: 1200 });
    const graded = adopt([
      ['客户名称', '客户等级', '备注'],
      ['杭州云栖茶业', 'A', ''],
    ]);
    expect(graded.screen().shown[0]).toContain('“客户等级” becomes “Not used: 客户等级”');
    const [tea] = readTeamFile(graded, day('2026-11-21')).customers;
    expect(tea?.record).toMatchObject({ company: '杭州云栖茶业', manualGrade: null });
  });

  it('the question names what is not read, damaged phone numbers, and what would settle the grades', () => {
    const platform = adopt([
      ['Company', 'Phone', 'Colour'],
      ['Acme', '#ERROR!', 'red'],
      ['Bolt', '030 5550 100', 'blue'],
    ]);
    const [proposal = ''] = platform.screen().shown;
    expect(proposal).toContain('Not read, and left as they are: Colour.');
    expect(proposal).toContain('1 phone number lost digits');
    expect(proposal).toContain(
      '2 of 2 customers have no grade. Fill in “Need” to grade 2 of them.',
    );
  });

  it('Use this sheet ends on the customers with the sidebar open, and No opens it to correct the match', () => {
    for (const answer of [true, false]) {
      const platform = adopt(TEAMS, answer);
      expect(platform.screen().panels.map(({ view }) => view)).toEqual(['today']);
    }
  });

  it('the list stays the adopted sheet when a tab called Customers is added in the first hour', () => {
    const platform = adopt();
    platform.spreadsheet().insertSheet('Customers');
    const { customers } = readTeamFile(platform, day('2026-11-21'));
    expect(customers.map(({ record }) => record.company)).toEqual(['Acme', 'Bolt']);
  });

  it('the sheet in front is proposed, not another one that is called Customers', () => {
    const sheets = {
      'Leads 2026': TEAMS,
      Customers: [
        ['Company', 'Revenue'],
        ['Old', 1],
      ],
    };
    const platform = aPlatform({ sheets, answers: [true] });
    performItem(platform, menuActions, 'menuSetUp');
    expect(platform.screen().shown[0]).toContain('“Leads 2026” becomes your list');
    const { customers } = readTeamFile(platform, day('2026-11-21'));
    expect(customers.map(({ record }) => record.company)).toEqual(['Acme', 'Bolt']);
  });

  it('what Google refuses of the looks stops nothing and is shown once', () => {
    const platform = aPlatform({ sheets: { 'Leads 2026': TEAMS }, answers: [true] });
    const sheet = leads(platform);
    const refuse = (): never => {
      throw new PlatformError('write-refused', 'You can’t freeze part of a merged cell.');
    };
    Object.assign(sheet, { freezeHeading: refuse, suggest: refuse, setColours: refuse });
    performItem(platform, menuActions, 'menuSetUp');
    const shown = platform.screen().toasts.join('\n');
    expect(shown.split('You can’t freeze part of a merged cell.')).toHaveLength(2);
    expect(shown).toContain('“Leads 2026” is ready.');
    expect(sheet.read()[0]).toContain('Grade');
  });

  it('a sheet of something else is not taken for customers', () => {
    const platform = adopt(
      [
        ['Date', 'Amount'],
        [1, 2],
      ],
      false,
    );
    expect(platform.screen().shown[0]).toContain('Duebook found no headings it knows');
    expect(platform.spreadsheet().sheets()).toHaveLength(1);
  });
});
