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
Birch & Sons,Cid Dorn,030 7654321,cid@birch.example,qualified,2027-02-01,calls back
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

      // The customer who is there, below the row of the file; what becomes of it changes what is written.
      await dialog.getByText('In the sheet, with the same').waitFor();
      const alone = dialog.getByLabel('Becomes in row 2');
      await alone.selectOption('Leave alone');
      await dialog.getByRole('button', { name: 'Import 2 rows' }).waitFor();
      await alone.selectOption('Add as new');
      await dialog.getByText('3 new customers').waitFor();
      await alone.selectOption('As chosen above');
      await dialog.getByRole('button', { name: 'Import 3 rows' }).waitFor();

      // A cell is corrected with the keyboard, and read like one of the file.
      await dialog.getByRole('gridcell', { name: 'Northwind Traders Ltd' }).first().focus();
      await dialog.locator(':focus').press('ArrowDown');
      await dialog.locator(':focus').press('ArrowRight');
      await dialog.locator(':focus').press('Enter');
      await dialog.getByLabel('Contact in row 3').fill('Eve Falke');
      await dialog.getByLabel('Contact in row 3').press('Enter');
      await dialog.getByRole('gridcell', { name: 'Eve Falke' }).waitFor();
      // Escape gives up the correction, and no more.
      await dialog.getByRole('gridcell', { name: 'Cid Dorn' }).click();
      await dialog.getByLabel('Contact in row 4').fill('Nobody');
      await dialog.getByLabel('Contact in row 4').press('Escape');
      await dialog.getByRole('gridcell', { name: 'Cid Dorn' }).waitFor();
      await screen.picture('import-corrected.png');
      await isAccessible();

      // What a corrected cell said is offered to be replaced wherever the file says it.
      await dialog.getByRole('gridcell', { name: 'calls back' }).first().click();
      await dialog.getByLabel('Note in row 3').fill('calls today');
      await dialog.getByLabel('Note in row 3').press('Enter');
      await dialog.getByText('Note: “calls back” is also in 1 more row.').waitFor();
      await screen.picture('import-replace.png');
      await isAccessible();
      await dialog.getByRole('button', { name: 'Replace in all 2 rows' }).click();
      await dialog.getByRole('gridcell', { name: 'calls today' }).nth(1).waitFor();
      await dialog.getByRole('button', { name: 'Import 3 rows' }).click();

      await dialog
        .getByText('2 added · 1 filled in · 0 overwritten · 0 unchanged · 1 rejected = 4')
        .waitFor();
      await dialog.getByText('1 row could not be imported: the sheet “Rejected rows”').waitFor();
      await isAccessible();
      await screen.shows('B5', 'Birch & Sons');
      await screen.shows('C4', 'Eve Falke');

      await dialog.getByRole('button', { name: 'Undo this import' }).click();
      await dialog.getByText('2 rows and 1 cell taken back.').waitFor();
      await screen.shows('B5', '');
      expect(screen.strangers).toEqual([]);
    } finally {
      await screen.close();
    }
  });
});
