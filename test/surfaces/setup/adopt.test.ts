/** The team's own sheet taken over: proposed first, then only columns added at the right. */
import { menuOrder } from '../../../src/menu-order';
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
  performItem(platform, menuOrder, 'menuSetUp');
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

  it('the sheet keeps its title, and the daily digest reads it', () => {
    const platform = adopt();
    const file = readTeamFile(platform.spreadsheet(), day('2026-11-21'));
    expect(file.customers.map(({ record }) => record.company)).toEqual(['Acme', 'Bolt']);
  });

  it('undoing Use this sheet removes its columns, its sheets and the frozen heading', () => {
    const platform = adopt();
    platform.screen().answerNext(true);
    performItem(platform, menuOrder, 'menuUndo');
    expect(leads(platform).read()).toEqual(TEAMS);
    expect(leads(platform).looks.frozen).toBe(0);
    const titles = platform
      .spreadsheet()
      .sheets()
      .map((sheet) => sheet.title());
    expect(titles).toEqual(['Leads 2026', 'Activity']);
  });

  it('title rows above the headings are reported, and nothing is changed', () => {
    const rows = [
      ['Our customers', '', ''],
      ['', '', ''],
      ['Company', 'Phone', 'Owner'],
      ['Acme', '', ''],
    ];
    const platform = adopt(rows);
    expect(platform.screen().shown[0]).toContain('are in row 3');
    expect(leads(platform).read()).toEqual(rows);
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
