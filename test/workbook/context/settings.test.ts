/** Settings are written in place, by key, without touching other cells. */
import { openMemorySpreadsheet } from '../../../src/platform/memory';
import type { Block, SpreadsheetPort } from '../../../src/platform';
import type { Cell } from '../../../src/rules';
import { fileLanguage, openContext, readSettings, writeSettings } from '../../../src/workbook';
import { aWorkbook, tableSheet } from '../../support/team-workbook';

const SHEET: readonly (readonly Cell[])[] = [
  ['Setting', 'Value', 'Help'],
  ['language', 'zh', 'en or zh'],
  ['run.last', 'yesterday', ''],
  ['run.mails', 3, ''],
  ['remark', 'ours', ''],
];

/** A spreadsheet that also records the blocks written to it. */
function watched(spreadsheet: SpreadsheetPort): { port: SpreadsheetPort; blocks: Block[] } {
  const blocks: Block[] = [];
  const port: SpreadsheetPort = {
    ...spreadsheet,
    sheetTitled: (title) => {
      const sheet = spreadsheet.sheetTitled(title);
      if (sheet === null) return null;
      return {
        ...sheet,
        write: (given) => {
          blocks.push(...given);
          sheet.write(given);
        },
      };
    },
  };
  return { port, blocks };
}

describe('writeSettings', () => {
  it('writeSettings writes changed values beside their keys, neighbours as one block, and adds new keys below', () => {
    const { port, blocks } = watched(openMemorySpreadsheet({ sheets: { Settings: SHEET } }));
    const values = new Map<string, Cell>([
      ['run.mails', 5],
      ['language', 'zh'],
      ['run.last', 'today'],
      ['run.quota', 95],
    ]);
    writeSettings(port, values, 'en');
    expect(port.sheetTitled('Settings')?.read()).toEqual([
      ...SHEET.slice(0, 2),
      ['run.last', 'today', ''],
      ['run.mails', 5, ''],
      ['remark', 'ours', ''],
      ['run.quota', 95, ''],
    ]);
    expect(blocks).toEqual([
      { row: 3, column: 1, cells: [['today'], [5]] },
      { row: 6, column: 0, cells: [['run.quota', 95]] },
    ]);
  });

  it('writeSettings writes nothing when nothing changed', () => {
    const { port, blocks } = watched(openMemorySpreadsheet({ sheets: { Settings: SHEET } }));
    writeSettings(port, new Map<string, Cell>([['run.mails', 3]]), 'en');
    expect(blocks).toEqual([]);
  });

  it('writeSettings makes the sheet in the team’s language when it is missing', () => {
    const spreadsheet = openMemorySpreadsheet();
    writeSettings(spreadsheet, new Map<string, Cell>([['digest', 'yes']]), 'zh');
    expect(readSettings(spreadsheet).get('digest')).toBe('yes');
  });
});

describe('fileLanguage', () => {
  it('fileLanguage returns the chosen language, else that of the spreadsheet’s locale', () => {
    const chinese = openMemorySpreadsheet({ locale: 'zh_CN' });
    expect(fileLanguage(new Map<string, Cell>([['language', 'English']]), chinese)).toBe('en');
    expect(fileLanguage(new Map<string, Cell>(), chinese)).toBe('zh');
    expect(fileLanguage(new Map<string, Cell>(), openMemorySpreadsheet())).toBe('en');
  });
});

describe('openContext with the gap table', () => {
  it('reads settings and gap table together, as their named ranges do', () => {
    const platform = aWorkbook();
    const alone = openContext(platform);
    const together = openContext(platform, 'gaps');
    expect([...together.settings]).toEqual(expect.arrayContaining([...alone.settings]));
    expect(together.gaps).toEqual(platform.spreadsheet().namedRange('DUEBOOK_GAPS'));
  });

  it('leaves the gap table to its named range when the sheet shows two or none', () => {
    const platform = aWorkbook();
    const sheet = tableSheet(platform, 'settings');
    const [headings = []] = sheet.read();
    const at = headings.findIndex((cell) => cell !== '' && headings.indexOf(cell) > 4);
    sheet.write([{ row: 1, column: 12, cells: [headings.slice(at, at + 4)] }]);
    expect(openContext(platform, 'gaps').gaps).toBeNull();
    sheet.write([{ row: 1, column: at, cells: [['Grade', 'a', 'b', 'c']] }]);
    sheet.write([{ row: 1, column: 12, cells: [['', '', '', '']] }]);
    expect(openContext(platform, 'gaps').gaps).toBeNull();
  });

  it('finds settings whose columns were moved by their named range', () => {
    const file = openMemorySpreadsheet({ sheets: { Settings: SHEET } });
    const platform = { ...aWorkbook(), spreadsheet: () => file };
    expect(openContext(platform, 'gaps').settings.get('remark')).toBe('ours');
  });
});
