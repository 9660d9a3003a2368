/** In a real browser: Check data finds a duplicate, merges it, takes it back, and remembers what is none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { violations } from '../support/accessibility';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'duebook-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LIST = `Company,Contact,Phone,Email,Owner,Need,Expected close,Industry
Northwind Traders Ltd,Ann Abel,+49 711 1234567,ann@northwind.example,mia@house.example,Clear,2026-12-20,Tea
Contoso,Bea Bruns,0711 7654321,info@contoso.example,mia@house.example,Potential,2027-03-01,Paper
NORTHWIND TRADERS,A. Abel,0711 123 45 67,,ben@house.example,Potential,2027-02-01,Coffee
Birch & Sons,Cid Dorn,4.41E+11,cid@birch.example,ben@house.example,Potential,2027-03-01,
Fabrikam,Eva Falk,030 1234567,eva@fabrikam.example,ben@house.example,Potential,2027-03-01,
Fabrikam Trading,Eva Falk,030 1234567,,ben@house.example,Potential,2027-03-01,
`;

const PERSONS = `姓名,手机号,负责人,备注,最近核实日期
王楠,15300006708,小张,保险到期提醒,
姚军,18000008544,小李,,
王楠,153 0000 6708,小张,来电询价,
伍玉珍,14700000551,小李,,
`;

/** Five rows of one firm, and one more. */
const FIRM = `Company,Contact,Phone,Owner
Northwind Ltd,Ann Abel,0711 1234567,mia@house.example
Northwind Traders,,0711 1234567,mia@house.example
NORTHWIND,A. Abel,+49 711 1234567,mia@house.example
Northwind Inc,Ann Abel,0711 123 45 67,mia@house.example
Northwind GmbH,Ann Abl,0711 1234567,mia@house.example
Contoso,Bea Bruns,0711 7654321,mia@house.example
`;

async function opened(language: string, list = LIST): Promise<readonly [Screen, FrameLocator]> {
  const data = join(folder, 'list.csv');
  writeFileSync(data, list);
  const screen = await openScreen(['--data', data, '--import', '--language', language]);
  return [screen, screen.page.frameLocator('.dialog iframe')];
}

describe('Check data', () => {
  it('compares two customers, merges them and takes the merge back', async () => {
    const [screen, dialog] = await opened('en');
    try {
      await screen.menu('Duebook', 'Check data…');
      await dialog.getByRole('heading', { name: 'Possible duplicates: 2' }).waitFor();
      const across = dialog.locator('section > ul > li').first();
      await across.getByText('Northwind Traders Ltd').first().waitFor();
      await dialog.getByText('digits are lost').waitFor();
      await screen.picture('check-data.png');
      expect(await violations(screen.page, ['.board'])).toEqual([]);

      await across.getByRole('button', { name: 'Compare and merge…' }).click();
      const go = dialog.getByRole('button', { name: /^Merge NORTHWIND TRADERS into/ });
      await go.waitFor();
      // Who follows up is always asked.
      expect(await go.isDisabled()).toBe(true);
      await dialog.getByLabel('ben@house.example').check();
      await dialog.getByLabel('keep both').last().check();
      await go.click();
      await dialog.getByText(/NORTHWIND TRADERS is merged into Northwind/).waitFor();
      await dialog.getByRole('heading', { name: 'Possible duplicates: 1' }).waitFor();

      await dialog.getByRole('button', { name: 'Undo' }).click();
      await dialog.getByText('Undone: Customers merged.').waitFor();
      await dialog.getByRole('heading', { name: 'Possible duplicates: 2' }).waitFor();

      // Escape closes the page, wherever the focus is.
      await dialog.getByRole('button', { name: 'Later' }).first().press('Escape');
      await screen.page.locator('.dialog').waitFor({ state: 'detached' });
      await screen.menu('Duebook', 'Check data…');
      await dialog.getByRole('heading', { name: 'Possible duplicates: 2' }).waitFor();
      await screen.page.locator('.dialog .x').press('Escape');
      await screen.page.locator('.dialog').waitFor({ state: 'detached' });
    } finally {
      await screen.close();
    }
  });

  it('remembers in Chinese what is no duplicate, and writes the findings into the sheet', async () => {
    const [screen, dialog] = await opened('zh');
    try {
      await screen.menu('Duebook 跟进', '检查数据…');
      await dialog.getByRole('heading', { name: '疑似重复：2' }).waitFor();
      await screen.picture('check-data-zh.png');
      await dialog.getByRole('button', { name: '不是重复' }).last().click();
      await dialog.getByText('已记入“体检”表：1 对。').waitFor();
      await dialog.getByRole('heading', { name: '疑似重复：1' }).waitFor();
      await screen.page.locator('.dialog .x').click();
      await screen.menu('Duebook 跟进', '检查数据…');
      await dialog.getByRole('heading', { name: '疑似重复：1' }).waitFor();
      await dialog.getByText('第 2 行').waitFor();
      await screen.shows('A2', '疑似重复：相同');
      await screen.shows('A3', '问题（6 行）');
    } finally {
      await screen.close();
    }
  });

  it('tells persons of one name apart by their rows, and lists each unknown owner', async () => {
    const [screen, dialog] = await opened('zh', PERSONS);
    try {
      await screen.menu('Duebook 跟进', '检查数据…');
      await dialog.getByRole('heading', { name: '疑似重复：1' }).waitFor();
      await dialog.getByText('“小李”').waitFor();
      await dialog.getByText('“小张”').waitFor();
      await dialog.getByRole('button', { name: '把 4 位客户标记为今日已核实…' }).waitFor();
      // A list of persons needs no company.
      expect(await dialog.getByText('缺少“客户名称”列').count()).toBe(0);
      await dialog.getByRole('button', { name: '对比并合并…' }).click();
      await dialog.getByRole('columnheader', { name: '保留：王楠（第 2 行）' }).waitFor();
      await dialog.getByRole('columnheader', { name: '被合并：王楠（第 4 行）' }).waitFor();
      await dialog
        .getByRole('button', { name: '把“王楠（第 4 行）”合并到“王楠（第 2 行）”' })
        .click();
      // The merged one needs no further data.
      await dialog.getByRole('button', { name: '把 3 位客户标记为今日已核实…' }).click();
      // Three rows are written, so it says so first.
      await dialog.getByText('3 位客户的“最近核实日期”将改为今天，之后可以撤销。').waitFor();
      await dialog.getByRole('button', { name: '取消' }).click();
      await dialog.getByRole('button', { name: '把 3 位客户标记为今日已核实…' }).click();
      await dialog.getByRole('button', { name: '标记 3 位客户' }).click();
      await dialog.getByRole('status').waitFor();
      await dialog.getByRole('button', { name: /标记为今日已核实/ }).waitFor({ state: 'detached' });
      await dialog.getByRole('button', { name: '撤销' }).click();
      await dialog.getByRole('button', { name: '把 3 位客户标记为今日已核实…' }).waitFor();
    } finally {
      await screen.close();
    }
  });

  it('merges the rows that are chosen of a group, one pair after the other', async () => {
    const [screen, dialog] = await opened('en', FIRM);
    try {
      await screen.menu('Duebook', 'Check data…');
      const group = dialog.locator('section > ul > li').first();
      await group.getByText('row 6').waitFor();
      await group
        .getByRole('button', { name: 'Compare and merge these 5, two at a time…' })
        .waitFor();
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await group.getByLabel('Northwind Traders').uncheck();
      await group
        .getByRole('button', { name: 'Compare and merge these 4, two at a time…' })
        .click();

      await dialog.getByText('Pair 1 of 3').waitFor();
      await dialog.getByRole('button', { name: 'Merge NORTHWIND into Northwind Ltd' }).click();
      await dialog.getByText('Pair 2 of 3').waitFor();
      await dialog.getByText(/^NORTHWIND is merged into Northwind Ltd/).waitFor();
      // The kept one may change on the way.
      await dialog.getByRole('button', { name: 'Keep the other one' }).click();
      await dialog.getByRole('button', { name: 'Merge Northwind Ltd into Northwind Inc' }).click();
      await dialog.getByText('Pair 3 of 3').waitFor();
      await dialog.getByRole('columnheader', { name: 'Keep: Northwind Inc' }).waitFor();
      await dialog.getByRole('button', { name: 'Leave Northwind GmbH out' }).click();

      await group.getByText('row 6').waitFor();
      expect(await group.getByRole('checkbox').count()).toBe(3);
      await group.getByLabel('Northwind Traders').uncheck();
      await group.getByLabel('Northwind GmbH').uncheck();
      // One alone is no pair.
      expect(await group.getByRole('button', { name: 'Compare and merge…' }).isDisabled()).toBe(
        true,
      );
      await group.getByLabel('Northwind GmbH').check();
      await group.getByRole('button', { name: 'Compare and merge…' }).click();
      await dialog.getByRole('columnheader', { name: 'Keep: Northwind Inc' }).waitFor();
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await group.getByLabel('Northwind Ltd').waitFor();
      expect(await group.getByRole('checkbox').count()).toBe(4);
    } finally {
      await screen.close();
    }
  });

  it('marks customers of a list that was taken over as verified, which gets the column for it', async () => {
    const data = join(folder, 'list.csv');
    writeFileSync(data, LIST);
    const screen = await openScreen(['--data', data]);
    const { page } = screen;
    try {
      await screen.menu('Duebook', 'Set up / use this sheet…');
      await page.getByRole('dialog').getByRole('button', { name: 'Yes', exact: true }).click();
      await page.frameLocator('.sidebar iframe').locator('button[data-row]').first().waitFor();
      await screen.menu('Duebook', 'Check data…');
      const dialog = page.frameLocator('.dialog iframe');
      await dialog.getByRole('button', { name: 'Mark 6 customers as verified today…' }).click();
      await dialog.getByRole('button', { name: 'Mark 6 customers', exact: true }).click();
      await dialog.getByText('6 customers marked as verified today.').waitFor();
      await dialog.getByText('Nobody has verified').waitFor({ state: 'hidden' });
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await dialog.getByText('Nobody has verified').waitFor();
    } finally {
      await screen.close();
    }
  });
});
