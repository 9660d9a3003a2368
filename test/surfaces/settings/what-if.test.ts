/** What other settings would do, as told before they are saved and as it is afterwards. */
import type { MemoryPlatform } from '../../../src/platform/memory';
import { answerChangeSettings, answerWhatIf } from '../../../src/surfaces/settings';
import { openContext, openCustomerFile } from '../../../src/workbook';
import { toldByRules } from '../../../src/rules';
import { day } from '../../support/customers';
import { aWorkbook, fill, rowsOf } from '../../support/team-workbook';

const since = day('2026-06-01');
const weekly = { need: 'potential', intention: 'interested', since } as const;

/** Ana has two customers with a week's gap, one of them due since last week; Ben one to call once a year. */
function aTeam(): MemoryPlatform {
  const customers = [
    { company: 'Due', owner: 'ana@team.example', lastContact: day('2026-11-10'), ...weekly },
    { company: 'Fresh', owner: 'ana@team.example', lastContact: day('2026-11-20'), ...weekly },
    { company: 'Quiet', owner: 'ben@team.example', need: 'none', lastContact: since, since },
  ];
  const platform = aWorkbook({ customers, settings: { 'kept.from': '2026-06-01' } });
  const file = openCustomerFile(openContext(platform));
  fill(platform, 'customers', [
    { told: toldByRules(day('2026-11-22'), file.at(2), file.policies) },
  ]);
  return platform;
}

const ask = (platform: MemoryPlatform, values: Readonly<Record<string, string>>) =>
  answerWhatIf({ ask: 'what-if', values }, platform);

const save = (platform: MemoryPlatform, values: Readonly<Record<string, string>>): object =>
  answerChangeSettings({ ask: 'change-settings', id: 'e1234567', values }, platform);

describe('answerWhatIf', () => {
  it('says for each person how many entries 20 working days expect before and after, and writes nothing', () => {
    const platform = aTeam();
    const before = JSON.stringify([
      rowsOf(platform, 'customers', ['told']),
      platform.spreadsheet().sheetTitled('Settings')?.read(),
    ]);
    expect(ask(platform, { 'gap.interested': '28' })).toEqual({
      outcome: 'what-if',
      workingDays: 20,
      owners: [
        { owner: 'ana@team.example', before: 8, after: 2 },
        { owner: 'ben@team.example', before: 0, after: 0 },
      ],
    });
    const after = JSON.stringify([
      rowsOf(platform, 'customers', ['told']),
      platform.spreadsheet().sheetTitled('Settings')?.read(),
    ]);
    expect(after).toBe(before);
  });

  it.each([
    { 'gap.interested': '28' },
    { 'gap.interested': '3' },
    { week: '1234' },
    { 'grade.A.months': '6' },
  ])('what it says of %j is what holds once they are saved', (values) => {
    const platform = aTeam();
    const said = ask(platform, values);
    save(platform, values);
    const now = ask(platform, {});
    if (said.outcome !== 'what-if' || now.outcome !== 'what-if') throw new Error('Refused.');
    const expected = said.owners.map(({ owner, after }) => ({ owner, before: after, after }));
    expect(now.owners).toEqual(expected);
  });

  it('a value that saving refuses is refused by name', () => {
    expect(ask(aTeam(), { week: '89' })).toMatchObject({ code: 'input', field: 'week' });
  });
});
