/** What happens by itself: opening, the hour, and interrupted operations. */
import { menuActions } from '../../support/menu-actions';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { performItem } from '../../../src/surfaces/menu';
import { onEdited, onOpened, onHour } from '../../../src/surfaces/repair';
import { openContext, planSettingsWrite } from '../../../src/workbook';
import { holdToWrite } from '../../../src/workbook/undo';
import { openActivity } from '../../../src/workbook/undo/activity';
import { day } from '../../support/customers';
import { aPlatform } from '../../support/contexts';

function setUp(clock: { now: string }): MemoryPlatform {
  const platform = aPlatform({ answers: [true, false], now: () => clock.now });
  performItem(platform, menuActions, 'menuSetUp');
  return platform;
}

describe('onTheHour', () => {
  it('the hourly trigger updates the date only when the day has changed', () => {
    const clock = { now: '2026-11-21T08:00:00Z' };
    const platform = setUp(clock);
    clock.now = '2026-11-22T08:00:00Z';
    onHour(platform);
    const spreadsheet = platform.spreadsheet();
    expect(spreadsheet.namedRange('DUEBOOK_TODAY')).toEqual([[day('2026-11-22')]]);
    let written = 0;
    const { writeNamed } = spreadsheet;
    spreadsheet.writeNamed = (name, cell) => {
      written += 1;
      writeNamed(name, cell);
    };
    onHour(platform);
    expect(written).toBe(0);
  });

  it('the hourly trigger changes nothing in a workbook that was never set up', () => {
    const rows = [
      ['Company', 'Customer ID'],
      ['Acme', ''],
    ];
    const platform = aPlatform({ sheets: { Customers: rows } });
    onHour(platform);
    onOpened(platform);
    onEdited(platform, { sheet: 'Customers', row: 2, rows: 1 });
    expect(platform.spreadsheet().sheetTitled('Customers')?.read()).toEqual(rows);
    expect(platform.spreadsheet().sheets()).toHaveLength(1);
  });
});

/** A request that was killed after it had written the language of the file, and before it ended. */
function killLanguageChange(platform: MemoryPlatform): void {
  const { spreadsheet, language, author } = openContext(platform);
  const { changes, write } = planSettingsWrite(
    spreadsheet,
    new Map([['language', 'zh']]),
    language,
  );
  const record = { operation: 'setting', state: 'begun', changes: changes() } as const;
  openActivity(spreadsheet, language).add(record, author());
  write();
}

describe('a run that takes back settings', () => {
  it('the emails of the hour go by the settings as they were before the killed change', () => {
    const platform = setUp({ now: '2026-11-21T08:00:00Z' });
    const { settings, words } = openContext(platform);
    killLanguageChange(platform);
    expect(openContext(platform).settings).not.toEqual(settings);
    const hour = onHour(platform);
    expect(hour.settings.get('language')).toBe(settings.get('language'));
    expect(hour.words).toBe(words);
  });

  it('work under the lock goes by the settings as they were before the killed change', () => {
    const platform = setUp({ now: '2026-11-21T08:00:00Z' });
    const { settings } = openContext(platform);
    killLanguageChange(platform);
    const context = openContext(platform, 'gaps');
    const held = holdToWrite(context, 0, () => context.settings);
    expect(held?.value).toEqual(settings);
  });
});

describe('onEditing', () => {
  it('an edit gives an ID and the day of adding to rows with a name, and to no others', () => {
    const platform = setUp({ now: '2026-11-21T08:00:00Z' });
    const sheet = platform.spreadsheet().sheetTitled('Customers');
    sheet?.write([{ row: 2, column: 0, cells: [['Acme'], [''], ['Bolt']] }]);
    onEdited(platform, { sheet: 'Customers', row: 2, rows: 3 });
    const id = sheet?.read()[0]?.indexOf('Customer ID') ?? -1;
    const ids = sheet
      ?.read()
      .slice(1)
      .map((line) => line[id]);
    expect(ids).toEqual([
      expect.stringMatching(/^[a-z]\w{6}$/),
      '',
      expect.stringMatching(/^[a-z]\w{6}$/),
    ]);
  });
});

describe('onOpening', () => {
  it('opening the file reports that the hourly job has not run since yesterday', () => {
    const clock = { now: '2026-11-21T08:00:00Z' };
    const platform = setUp(clock);
    onHour(platform);
    clock.now = '2026-11-24T08:00:00Z';
    onOpened(platform);
    expect([...platform.screen().toasts].pop()).toContain('hourly job has not run');
  });

  it('opening the file rolls back an interrupted operation unless its run still holds the lock', () => {
    const platform = setUp({ now: '2026-11-21T08:00:00Z' });
    const { spreadsheet, language, author } = openContext(platform);
    // A killed execution leaves its plan behind, and half of what it planned.
    openActivity(spreadsheet, language).add(
      {
        operation: 'adopt',
        state: 'begun',
        changes: [{ kind: 'sheet', sheet: 'Half made', after: [['Head', 'More']] }],
      },
      author(),
    );
    spreadsheet.insertSheet('Half made').write([{ row: 1, column: 0, cells: [['Head']] }]);
    platform.lock().hold(0, () => {
      onOpened(platform);
    });
    expect(spreadsheet.sheetTitled('Half made')).not.toBeNull();
    onOpened(platform);
    expect(spreadsheet.sheetTitled('Half made')).toBeNull();
    expect([...platform.screen().toasts].pop()).toContain(
      'was interrupted and has been rolled back',
    );
  });
});
