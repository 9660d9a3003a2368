/** China's holidays at set-up: filled in, extended, never put over what people typed. */
import type { MemoryPlatform } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import { menuActions } from '../../support/menu-actions';
import { performItem } from '../../../src/surfaces/menu';
import { day } from '../../support/customers';
import { aPlatform } from '../../support/contexts';

const setUp = (platform: MemoryPlatform): void => {
  performItem(platform, menuActions, 'menuSetUp');
};

/** Days as days, also where a sheet in memory was told the format of some rows only. */
const rowsOf = (platform: MemoryPlatform, title: string): readonly (readonly Cell[])[] =>
  (platform.spreadsheet().sheetTitled(title)?.read() ?? []).map((line) =>
    line.map((cell) => (typeof cell === 'number' ? { day: cell } : cell)),
  );

const OF_CHINA = '中国法定节假日';

describe('set-up of a Chinese workbook', () => {
  const made = (answers: readonly boolean[] = [true, false, true]): MemoryPlatform => {
    const platform = aPlatform({ locale: 'zh_CN', answers });
    setUp(platform);
    return platform;
  };

  it('set-up of a Chinese workbook adds days off and make-up days, and shows up to which year', () => {
    const platform = made();
    expect(platform.screen().shown[0]).toContain('至 2026 年底');
    expect(rowsOf(platform, '节假日')).toContainEqual([
      ...[{ day: day('2026-10-10') }, '上班', OF_CHINA],
    ]);
  });

  it('a second set-up adds no holidays, even if a day was deleted', () => {
    const platform = made();
    platform.spreadsheet().sheetTitled('节假日')?.deleteRows(5, 1);
    const before = rowsOf(platform, '节假日');
    setUp(platform);
    expect([...platform.screen().shown].pop()).toContain('一切就绪');
    expect(rowsOf(platform, '节假日')).toEqual(before);
  });

  it('set-up adds the days after the last known one, and leaves typed days as they are', () => {
    const platform = made();
    const sheet = platform.spreadsheet().sheetTitled('节假日');
    const height = rowsOf(platform, '节假日').length;
    const first = rowsOf(platform, '节假日').findIndex(
      ([on]) => typeof on === 'object' && on.day >= day('2026-10-01'),
    );
    sheet?.deleteRows(first + 1, height - first);
    sheet?.write([
      { row: first + 1, column: 0, cells: [[{ day: day('2026-10-02') }, '上班', '盘点']] },
    ]);
    setUp(platform);
    const rows = rowsOf(platform, '节假日');
    expect(rows).toHaveLength(height);
    expect(rows).toContainEqual([{ day: day('2026-10-02') }, '上班', '盘点']);
    expect(rows).toContainEqual([{ day: day('2026-10-07') }, '放假', OF_CHINA]);
  });

  it('days in the team’s own Holidays sheet stay first, and China’s are added below', () => {
    const own = [
      ['备注', '日期', '类型', '节日名称'],
      ['门店', { day: day('2026-10-01') }, '上班', '国庆'],
    ];
    const platform = aPlatform({
      ...{ locale: 'zh_CN', answers: [true] },
      sheets: { 客户清单: [['客户名称'], ['明澈口腔']], 节假日: own },
    });
    setUp(platform);
    const rows = rowsOf(platform, '节假日');
    expect(rows.slice(0, 2)).toEqual(own);
    const days = rows.map((line) => line[1]);
    expect(
      days.filter((on) => typeof on === 'object' && on.day === day('2026-10-01')),
    ).toHaveLength(1);
    expect(rows).toContainEqual(['', { day: day('2026-10-02') }, '放假', OF_CHINA]);
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(rowsOf(platform, '节假日')).toEqual(own);
  });

  it('the column of the day’s kind is added before any day, so that no make-up day counts as a day off', () => {
    const platform = aPlatform({
      ...{ locale: 'zh_CN', answers: [true, true] },
      sheets: { 客户清单: [['客户名称'], ['明澈口腔']], 节假日: [['日期'], [{ day: 1 }]] },
    });
    setUp(platform);
    expect(rowsOf(platform, '节假日')).toHaveLength(2);
    setUp(platform);
    expect(rowsOf(platform, '节假日')).toContainEqual([
      ...[{ day: day('2026-10-10') }, '上班', OF_CHINA],
    ]);
  });

  it('undoing set-up removes China’s holidays', () => {
    const platform = made();
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(platform.spreadsheet().sheetTitled('节假日')).toBeNull();
  });
});

describe('set-up of an English workbook', () => {
  it('in an English workbook, Holidays stays empty until Settings ask for China’s', () => {
    const platform = aPlatform({ answers: [true, false, true] });
    setUp(platform);
    expect(rowsOf(platform, 'Holidays')).toHaveLength(1);
    const settings = rowsOf(platform, 'Settings');
    const row = settings.findIndex(([key]) => key === 'holidays.china') + 1;
    expect(settings[row - 1]?.[1]).toBe('No');
    platform
      .spreadsheet()
      .sheetTitled('Settings')
      ?.write([{ row, column: 1, cells: [['Yes']] }]);
    setUp(platform);
    expect([...platform.screen().shown].pop()).toContain('to the end of 2026');
    expect(rowsOf(platform, 'Holidays')).toContainEqual([
      ...[{ day: day('2026-10-01') }, 'Day off', 'China’s public calendar'],
    ]);
  });
});
