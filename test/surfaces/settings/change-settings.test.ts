/** Settings through the door: shown with their help, within the rules' own bounds, all or none. */
import { menuActions } from '../../support/menu-actions';
import type { MemoryPlatform } from '../../../src/platform/memory';
import { assess, dayFromIso, textOf, toldByRules } from '../../../src/rules';
import { answerUndo } from '../../../src/surfaces/log';
import { performItem } from '../../../src/surfaces/menu';
import { answerChangeSettings, answerReadSettings } from '../../../src/surfaces/settings';
import { openContext, openCustomerFile } from '../../../src/workbook';
import { aPlatform } from '../../support/contexts';
import { day } from '../../support/customers';
import { aWorkbook, fill, rowsOf } from '../../support/team-workbook';

function aTeam(): MemoryPlatform {
  const platform = aPlatform({ answers: [true, false] });
  performItem(platform, menuActions, 'menuSetUp');
  return platform;
}

const settingsOf = (platform: MemoryPlatform): ReadonlyMap<string, string> =>
  new Map(
    (platform.spreadsheet().sheetTitled('Settings')?.read() ?? []).map(([key = '', value = '']) => [
      textOf(key),
      textOf(value),
    ]),
  );

const change = (platform: MemoryPlatform, values: Readonly<Record<string, string>>): object =>
  answerChangeSettings({ ask: 'change-settings', id: 'e1234567', values }, platform);

describe('answerReadSettings', () => {
  it('the settings that people may change are shown with their help, without those that Duebook maintains', () => {
    const answer = answerReadSettings({}, aTeam());
    if (answer.outcome !== 'settings') throw new Error(answer.message);
    const keys = answer.settings.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['language', 'week', 'digest', 'grade.A.months']));
    expect(keys.filter((key) => /^(today|file|job|run)/.test(key))).toEqual([]);
    expect(answer.settings.find(({ key }) => key === 'digest')).toMatchObject({
      value: 'No',
      words: ['Yes', 'No'],
    });
  });

  it.each([
    ['grade.B.months', '3'],
    ['gap.existing', '90'],
    ['milestone.purchase', 'No'],
    ['gap.prospect', 'No'],
    ['week', ''],
  ])('a blank %s is told to mean “%s”', (key, usual) => {
    const answer = answerReadSettings({}, aTeam());
    if (answer.outcome !== 'settings') throw new Error(answer.message);
    expect(answer.settings.find((line) => line.key === key)).toMatchObject({ usual });
  });

  it('reading settings is refused until the workbook is set up', () => {
    expect(answerReadSettings({}, aPlatform())).toMatchObject({ code: 'set-up' });
  });
});

describe('answerChangeSettings', () => {
  it('several settings are changed at once, and Undo in the menu restores them together', () => {
    const platform = aTeam();
    const values = { 'grade.A.months': '2', digest: 'Yes', 'gap.prospect': 'no' };
    expect(change(platform, values)).toMatchObject({ outcome: 'done' });
    expect([...settingsOf(platform)]).toEqual(expect.arrayContaining(Object.entries(values)));
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(settingsOf(platform).get('grade.A.months')).toBe('');
    expect(settingsOf(platform).get('digest')).toBe('No');
  });

  it('a longer gap releases the days that have come, says how many, and Undo brings them back', () => {
    const since = day('2026-06-01');
    const late = {
      need: 'potential',
      intention: 'interested',
      lastContact: day('2026-11-10'),
      since,
    };
    const customers = [
      { company: 'Weekly', ...late },
      { company: 'Other', since },
    ];
    const platform = aWorkbook({ customers, settings: { 'kept.from': '2026-06-01' } });
    const { policies } = openCustomerFile(openContext(platform));
    const record = openCustomerFile(openContext(platform)).at(2);
    const told = toldByRules(day('2026-11-22'), record, policies);
    fill(platform, 'customers', [{ told }]);
    const statusNow = () => {
      const file = openCustomerFile(openContext(platform));
      return assess(file.at(2), file.policies, day('2026-11-23'))?.status;
    };
    expect(statusNow()).toBe('overdue');
    expect(change(platform, { 'gap.interested': '28' })).toMatchObject({
      message: 'Setting changed. 1 customer is due later than before.',
    });
    expect(statusNow()).toBe('scheduled');
    answerUndo({ undo: 'e1234567' }, platform);
    expect(rowsOf(platform, 'customers', ['told'])).toEqual([[told]]);
    expect(statusNow()).toBe('overdue');
  });

  it.each([
    ['grade.A.months', '61'],
    ['grade.A.months', 'no'],
    ['gap.existing', '731'],
    ['week', '89'],
    ['language', 'Klingon'],
    ['digest', 'perhaps'],
    ['digest.hour', '24'],
    ['takeOver', 'some day'],
    ['dateOrder', 'dym'],
    ['file.id', 'mine'],
  ])('%s = %s is refused by name, and no other setting is changed', (key, text) => {
    const platform = aTeam();
    const before = settingsOf(platform);
    expect(change(platform, { 'gap.lost': '80', [key]: text })).toMatchObject({
      code: 'input',
      field: key,
    });
    expect(settingsOf(platform)).toEqual(before);
  });

  it('a blank setting means the default, and a day is stored as a day', () => {
    const platform = aTeam();
    expect(change(platform, { 'gap.lost': '', takeOver: '2026-11-01' })).toMatchObject({
      outcome: 'done',
    });
    expect(settingsOf(platform).get('takeOver')).toBe(String(dayFromIso('2026-11-01')));
  });
});
