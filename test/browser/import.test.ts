/** In a real browser: a file is chosen, its columns corrected, looked at, imported and taken back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violations } from '../support/accessibility';
import { openScreen } from '../support/screen';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'duebook-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LIST = `Company,Contact,Phone,Email,Owner
Northwind Traders Ltd,Ann Abel,,ann@northwind.example,mia@house.example
Contoso,Bea Bruns,0711 7654321,info@contoso.example,mia@house.example
`;

/** The first is there without a phone, the third has a word of its own, the last names no one. */
const FILE = `Firm,Contact,Tel.,Email,Need,Expected close,Remarks column
Northwind Traders Ltd,Ann Abel,0711 1234567,ann@northwind.example,,,
Fabrikam,Eva Falk,030 1234567,eva@fabrikam.example,clear,2027-01-15,calls back
Birch & Sons,Cid Dorn,030 7654321,cid@birch.example,qualified,2027-02-01,
,,,,clear,,nobody
`;

describe('Import', () => {
  it('shows what will come of a file, imports it, lists what it rejects and takes it back', async () => {
    const data = join(folder, 'list.csv');
    const file = join(folder, 'fair.csv');
    writeFileSync(data, LIST);
    writeFileSync(file, FILE);
    const screen = await openScreen(['--data', data, '--import', '--language', 'en']);
    const dialog = screen.page.frameLocator('.dialog iframe');
    const isAccessible = async (): Promise<void> => {
      const frame = screen.page.frames().find((one) => one.url().includes('/frame/'));
      if (frame === undefined) throw new Error('The page is not open.');
      expect(await violations(frame)).toEqual([]);
    };
    try {
      await screen.menu('Duebook', 'Import…');
      await dialog.getByText('Drop a file here').waitFor();
      await isAccessible();
      await dialog.locator('input[type=file]').setInputFiles(file);

      await dialog.getByText('Step 2 of 4: Columns').waitFor();
      await isAccessible();
      await dialog.getByLabel('What “Firm” becomes').selectOption('company');
      await dialog.getByLabel('What “Tel.” becomes').selectOption('phone');
      await dialog.getByLabel('What “Remarks column” becomes').selectOption('note');
      // Enter goes on, wherever the focus is but on a control.
      await dialog.getByRole('heading', { name: 'Step 2' }).press('Enter');

      await dialog.getByText('2 new customers').waitFor();
      await dialog.getByLabel('Need: “qualified” (1 row)').selectOption('Clear');
      await dialog.getByText('Need: qualified').waitFor();
      await screen.picture('import-preview.png');
      await isAccessible();
      await dialog.getByRole('button', { name: 'Import 3 rows' }).click();

      await dialog
        .getByText('2 added · 1 filled in · 0 overwritten · 0 unchanged · 1 rejected = 4')
        .waitFor();
      await dialog.getByText('1 row could not be imported: the sheet “Rejected rows”').waitFor();
      await isAccessible();
      await screen.shows('B5', 'Birch & Sons');

      await dialog.getByRole('button', { name: 'Undo this import' }).click();
      await dialog.getByText('2 rows and 1 cell taken back.').waitFor();
      await screen.shows('B5', '');
      expect(screen.strangers).toEqual([]);
    } finally {
      await screen.close();
    }
  });
});
