/** In a real browser: the page of privacy finds a person, shows what there is, and hands out a copy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { violations } from '../support/accessibility';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(360_000);

const folder = mkdtempSync(join(tmpdir(), 'duebook-privacy-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LIST = `Company,Contact,Phone,Email,Owner,Need,Note
Northwind Traders,Ann Abel,+49 711 1234567,ann@northwind.example,mia@house.example,Clear,<b>prefers</b> mornings
Contoso,Bea Bruns,0711 7654321,info@contoso.example,mia@house.example,Potential,knows Ann Abel
`;

/** Runs in the page: keeps the text of each file that is handed to the browser. */
const KEEP_FILES = `window.kept = []; (function (make) {
  URL.createObjectURL = function (file) {
    file.text().then(function (text) { window.kept.push(text); });
    return make.call(URL, file);
  };
})(URL.createObjectURL)`;

async function opened(language: string): Promise<readonly [Screen, FrameLocator]> {
  const data = join(folder, 'list.csv');
  writeFileSync(data, LIST);
  const screen = await openScreen(['--data', data, '--import', '--language', language]);
  return [screen, screen.page.frameLocator('.dialog iframe')];
}

describe('the page of privacy', () => {
  it('finds a person by keyboard and hands out a copy to read and one for programs', async () => {
    const [screen, dialog] = await opened('en');
    try {
      await screen.menu('Duebook', 'Privacy and backup…');
      await dialog.getByLabel('Part of a name').fill('ann');
      await dialog.getByLabel('Part of a name').press('Enter');
      await dialog.getByRole('button', { name: 'Northwind Traders' }).press('Enter');
      await dialog.getByText('What this workbook holds about Northwind Traders').waitFor();
      await dialog.getByText('knows Ann Abel').waitFor();
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      // What the browser does with a file is its own affair: the page hands it over.
      const frame = screen.page.frames().find((each) => each.url().includes('/frame/'));
      await frame?.evaluate(KEEP_FILES);
      const names = ['Download to read (HTML)', 'Download for programs (JSON)'];
      for (const name of names) {
        await dialog.getByRole('button', { name }).click();
        const ending = name.includes('HTML') ? 'html' : 'json';
        await dialog.getByText(`duebook-person.${ending} was handed to your browser`).waitFor();
      }
      const files = (await frame?.evaluate('window.kept')) as string[];
      expect(files[0]).toContain('<td>&lt;b&gt;prefers&lt;/b&gt; mornings</td>');
      expect(JSON.parse(files[1] ?? '')).toMatchObject({
        name: 'Northwind Traders',
        records: [{ table: 'customers', records: [{ contact: 'Ann Abel' }] }],
        places: [{ text: 'knows Ann Abel' }],
      });

      await dialog.getByRole('button', { name: 'Erase this person…' }).click();
      await dialog.getByRole('button', { name: 'I know. Go on…' }).click();
      const typed = dialog.getByLabel('To erase for good, type: Northwind Traders');
      await typed.fill('Northwind');
      await typed.press('Enter');
      await dialog.getByText('Type the name exactly as shown').waitFor();
      await typed.fill('Northwind Traders');
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await typed.press('Enter');
      await dialog.getByText('Customers: 1 row, 1 other cell or note').waitFor();
      await dialog.getByText('Google keeps earlier versions').waitFor();
      const save = dialog.getByRole('button', { name: 'Download the list of those erased' });
      await save.first().click();
      await frame?.waitForFunction('window.kept.length === 3');
      const list = String(await frame?.evaluate('window.kept[2]'));
      expect(list).toMatch(/^\{"duebook":1,"made":".*"erased.salt":/);
      const add = dialog.getByLabel('Add the list of another file:');
      const file = { name: 'list.json', mimeType: 'application/json' };
      await add.setInputFiles({ ...file, buffer: Buffer.from('{"duebook":1}') });
      await dialog.getByText('list.json is not such a list').waitFor();
      await add.setInputFiles({ ...file, buffer: Buffer.from(list) });
      await dialog.getByText('The list was added. Nobody on it is in this file.').waitFor();
      await screen.page.locator('.dialog .x').press('Escape');
      const company = await screen.columnOf('Company');
      await screen.shows(`${company}2`, 'Contoso');
    } finally {
      await screen.close();
    }
  });

  it('says who has access, and lists whose data is kept longer than Settings say', async () => {
    const screen = await openScreen(['--scenario', 'sample']);
    const dialog = screen.page.frameLocator('.dialog iframe');
    const side = screen.page.frameLocator('.sidebar iframe');
    try {
      await screen.menu('Duebook', 'Privacy and backup…');
      await dialog.getByRole('button', { name: 'List customers' }).click();
      await dialog.getByText('Nothing is erased automatically.').waitFor();
      await dialog.getByRole('button', { name: 'Check who has access' }).click();
      await dialog.getByText('Anna Berger · anna@harborline.example').waitFor();
      await dialog.getByText('Duebook cannot see whether the file is open').waitFor();
      await dialog.getByRole('heading', { name: 'Who has access' }).scrollIntoViewIfNeeded();
      await screen.picture('sharing.png');
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await screen.page.locator('.dialog .x').press('Escape');

      await screen.menu('Duebook', 'Open Duebook');
      await side.getByRole('tab', { name: 'Settings' }).press('Enter');
      await side.getByText('Rules and settings').press('Enter');
      await side.getByLabel('List for erasing: no entry for').fill('1');
      await side.getByRole('button', { name: 'Save 1 change' }).press('Enter');
      await side.getByRole('status').getByText('Setting changed').waitFor();
      await screen.menu('Duebook', 'Privacy and backup…');
      await dialog.getByRole('button', { name: 'List customers' }).click();
      await dialog.getByText('lost or of grade E, without an entry for 1 month').waitFor();
      await screen.picture('retention.png');
      await dialog.getByRole('listitem').getByRole('button').first().press('Enter');
      await dialog.getByText('What this workbook holds about').waitFor();
    } finally {
      await screen.close();
    }
  });

  it('speaks Chinese', async () => {
    const [screen, dialog] = await opened('zh');
    try {
      await screen.menu('Duebook 跟进', '隐私与备份…');
      await dialog.getByLabel('姓名、电话或邮箱的一部分').fill('7654321');
      await dialog.getByRole('button', { name: '搜索' }).click();
      await dialog.getByRole('button', { name: 'Contoso' }).click();
      await dialog.getByText('本表格中关于 Contoso 的数据').waitFor();
      await dialog.getByText('客户：1 行').click();
      expect(await violations(screen.page, ['.board'])).toEqual([]);
      await dialog.getByRole('button', { name: '返回' }).click();
      await dialog.getByLabel('姓名、电话或邮箱的一部分').waitFor();
      await screen.page.locator('.dialog .x').press('Escape');
      await screen.menu('Duebook 跟进', '隐私与备份…');
      await dialog.getByRole('button', { name: '列出客户' }).click();
      await dialog.getByText('不会自动删除任何人。').waitFor();
      await dialog.getByRole('button', { name: '检查访问权限' }).click();
      await dialog.getByText('“共享”中没有团队以外的人。').waitFor();
      await screen.picture('sharing-zh.png');
      expect(await violations(screen.page, ['.board'])).toEqual([]);
    } finally {
      await screen.close();
    }
  });
});
