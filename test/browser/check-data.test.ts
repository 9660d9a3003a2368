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

const PERSONS = `姓名,手机号,负责人,备注
王楠,15300006708,小张,保险到期提醒
姚军,18000008544,小李,
王楠,153 0000 6708,小张,来电询价
伍玉珍,14700000551,小李,
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
      await dialog.getByRole('button', { name: '把 4 位客户标记为今日已核实' }).waitFor();
      // A list of persons needs no company.
      expect(await dialog.getByText('缺少“客户名称”列').count()).toBe(0);
      await dialog.getByRole('button', { name: '对比并合并…' }).click();
      await dialog.getByRole('columnheader', { name: '保留：王楠（第 2 行）' }).waitFor();
      await dialog.getByRole('columnheader', { name: '被合并：王楠（第 4 行）' }).waitFor();
      await dialog
        .getByRole('button', { name: '把“王楠（第 4 行）”合并到“王楠（第 2 行）”' })
        .click();
      // The merged one needs no further data.
      await dialog.getByRole('button', { name: '把 3 位客户标记为今日已核实' }).waitFor();
    } finally {
      await screen.close();
    }
  });
});
