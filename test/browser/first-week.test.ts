/**
 * What made a new team stop in its first week, in the page, in both languages: a file that was no longer one's own, a day
 * typed over a formula, deals that ended and were chased on, a column that was deleted.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { fieldLabel } from '../../src/workbook';
import { agree, openScreen, type Screen } from '../support/screen';

jest.setTimeout(180_000);

const WORDS = {
  en: {
    ...{ menu: 'Duebook', open: 'Open Duebook', setUp: 'Set up / use this sheet…' },
    ...{ won: 'is marked as won', lost: 'is marked as lost', reason: 'Price' },
    ...{ today: 'Today', team: 'Team', use: 'Use this sheet' },
    own: ['Firm', 'First Name', 'Last Name', 'Mobile', 'Colour of door'],
    rows: ['Maple Pier,Ada,Reed,+1 202 555 0104,green', 'Stone Ferry,Max,Lind,+1 202 555 0105,red'],
    person: 'Ada Reed',
  },
  zh: {
    ...{ menu: 'Duebook 跟进', open: '打开 Duebook', setUp: '初始化 / 启用此表…' },
    ...{ won: '已标记为成交', lost: '已标记为丢单', reason: '价格' },
    ...{ today: '今天', team: '团队', use: '启用此表' },
    own: ['单位', '联系人', '手机', '门的颜色'],
    rows: ['枫桥木业,陈澈,+1 202 555 0104,绿', '石渡船运,林北,+1 202 555 0105,红'],
    person: '陈澈',
  },
} as const;

const folder = mkdtempSync(join(tmpdir(), 'duebook-first-week-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['en', 'zh'] as const)('the first week (%s)', (language) => {
  const words = WORDS[language];
  let screen: Screen;
  let page: Page;
  let side: FrameLocator;
  const show = async (args: readonly string[]): Promise<void> => {
    screen = await openScreen([...args, '--language', language]);
    ({ page } = screen);
    side = page.frameLocator('.sidebar iframe');
  };
  const column = (field: string): Promise<string> =>
    screen.columnOf(fieldLabel('customers', field, language));
  const cells = (fields: readonly string[], row: number): Promise<readonly string[]> =>
    Promise.all(fields.map(async (field) => screen.cell(`${await column(field)}${row}`)));
  const rowOf = async (company: string): Promise<number> => {
    const at = await column('company');
    for (let row = 2; row < 60; row += 1) {
      if ((await screen.cell(`${at}${row}`)) === company) return row;
    }
    throw new Error(`There is no customer “${company}”.`);
  };

  describe('a file of one’s own', () => {
    beforeAll(async () => {
      const path = join(folder, `${language}.csv`);
      writeFileSync(path, [words.own.join(','), ...words.rows].join('\n'));
      await show(['--data', path]);
    });
    afterAll(() => screen.close());

    it('opens with its own headings, and the sidebar names the column that nothing reads', async () => {
      const shown = words.own.map((_, at) => screen.cell(`${'ABCDE'[at]}1`));
      expect(await Promise.all(shown)).toEqual(words.own);
      await screen.menu(words.menu, words.open);
      await side.getByRole('button', { name: words.use, exact: true }).waitFor();
      expect(await side.locator('main').innerText()).toContain(words.own.at(-1));
    });

    it('stays in sight once it is used, with its persons in the list of today', async () => {
      await side.getByRole('button', { name: words.use, exact: true }).click();
      await side.locator('button[data-row]').first().waitFor();
      expect(await screen.columnOf(words.own[0])).toBe('A');
      expect(await side.locator('main').innerText()).toContain(words.person);
    });
  });

  describe('the sample team', () => {
    beforeAll(async () => {
      await show(['--scenario', 'sample']);
      await screen.menu(words.menu, words.open);
      await side.locator('button[data-row]').first().waitFor();
    });
    afterAll(() => screen.close());

    it('a day typed into Next follow-up is kept as the planned day', async () => {
      await screen.type(`${await column('nextFollowUp')}5`, '2026-12-24');
      await screen.shows(`${await column('plannedFor')}5`, '2026-12-24');
      await screen.shows(`${await column('nextFollowUp')}5`, '2026-12-24');
      expect(await screen.formula(`${await column('nextFollowUp')}5`)).toBe('');
    });

    it.each([
      ['won', 'w', 'Redwood Outfitters'],
      ['lost', 'x', 'Brightwater Spa'],
    ] as const)('a deal that is %s is not chased on', async (how, key, name) => {
      await side.getByRole('radio', { name: words.team }).check();
      const listed = side.locator('button[data-row]', { hasText: name });
      await listed.focus();
      await page.keyboard.press(key);
      if (how === 'lost') await page.keyboard.type(words.reason);
      await page.keyboard.press('Enter');
      await side.getByRole('status').getByText(words[how]).waitFor();
      await listed.waitFor({ state: 'detached' });
      const row = await rowOf(name);
      // Nothing of the deal is left to act on, and nobody is called within a month.
      const ofDeal = ['expectedClose', 'need', 'nextStep', 'plannedFor'];
      expect(await cells(ofDeal, row)).toEqual(['', '', '', '']);
      const [next = ''] = await cells(['nextFollowUp'], row);
      expect(next > '2026-12-23').toBe(true);
    });

    it('a deleted column is named, and Set up brings it back to its place with its days', async () => {
      const heading = fieldLabel('customers', 'nextFollowUp', language);
      const letters = await column('nextFollowUp');
      const before = await cells(['nextFollowUp', 'daysOverdue'], 3);
      const at = letters.charCodeAt(0) - 'A'.charCodeAt(0);
      const range = { startRow: 0, endRow: 999, startColumn: at, endColumn: at };
      await screen.command('sheet.command.remove-col-by-range', { range });
      // Opened again, as the next morning.
      await screen.menu(words.menu, words.open);
      await side.locator('main').getByText(heading).first().waitFor();
      await screen.menu(words.menu, words.setUp);
      await agree(screen);
      await screen.shows(`${letters}1`, heading);
      await screen.shows(`${letters}3`, before[0] ?? '');
      expect(await cells(['nextFollowUp', 'daysOverdue'], 3)).toEqual(before);
    });
  });
});
