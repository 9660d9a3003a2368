/** In a real browser: two files one after the other, and leaving the page, which asks while there is something to lose. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { openScreen } from '../support/screen';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'duebook-course-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** More than one portion, so that there is time to press a key. */
const MANY = 2_100;

const fileOf = (name: string, count: number): string => {
  const path = join(folder, name);
  const lines = Array.from({ length: count }, (_, at) => `${name} ${at},${name}${at}@x.example`);
  writeFileSync(path, ['Company,Email', ...lines].join('\n'));
  return path;
};

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = (frame: Frame): Promise<boolean> =>
  frame.evaluate(
    `(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    })()`,
  );

describe('the course of an import', () => {
  it('asks before it is left while there is something to lose, and goes on with the next file', async () => {
    const data = fileOf('known', 2);
    const screen = await openScreen(['--data', data, '--import', '--language', 'zh']);
    const dialog = screen.page.frameLocator('.dialog iframe');
    try {
      await screen.menu('Duebook 跟进', '导入…');
      await dialog.locator('input[type=file]').waitFor({ state: 'attached' });
      const frame = screen.page.frames().find((one) => one.url().includes('/frame/'));
      if (frame === undefined) throw new Error('The page is not open.');
      expect(await asksBeforeLeaving(frame)).toBe(false);
      await dialog
        .locator('input[type=file]')
        .setInputFiles([fileOf('first', MANY), fileOf('second', 3)]);

      await dialog.getByRole('button', { name: '下一步' }).waitFor();
      await dialog.getByRole('heading').first().press('Escape');
      await dialog.getByText('尚未写入任何内容').waitFor();
      expect(await asksBeforeLeaving(frame)).toBe(true);
      await dialog.getByRole('button', { name: '留在本页' }).click();
      await dialog.getByText('尚未写入任何内容').waitFor({ state: 'detached' });
      await dialog.getByRole('button', { name: '下一步' }).click();

      await dialog.getByRole('button', { name: `导入 ${MANY} 行` }).click();
      await dialog.getByRole('heading').first().press('Escape');
      await dialog.getByText('正在写入。').waitFor();
      expect(await asksBeforeLeaving(frame)).toBe(true);
      await screen.picture('import-leaving.png');
      await dialog.getByRole('button', { name: '留在本页' }).click();

      await dialog.getByText(`新增 ${MANY} ·`).waitFor({ timeout: 120_000 });
      expect(await asksBeforeLeaving(frame)).toBe(false);
      await dialog.getByRole('button', { name: '下一个文件：second' }).click();
      await dialog.getByRole('button', { name: '下一步' }).click();
      await dialog.getByRole('button', { name: '导入 3 行' }).click();
      await dialog.getByText('新增 3 ·').waitFor({ timeout: 60_000 });
      expect(screen.strangers).toEqual([]);
    } finally {
      await screen.close();
    }
  });
});
