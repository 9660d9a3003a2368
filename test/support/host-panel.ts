/** The panel Host of the local page, in English. */
import type { Page } from 'playwright-core';

const TRIES = 3;

/** Makes the person at the page somebody else. */
export async function becomeUser(page: Page, user: string): Promise<void> {
  await page.getByRole('button', { name: 'Host', exact: true }).click();
  const field = page.getByLabel('You are');
  // On a busy machine an update of the page may come between typing and leaving the field, and takes the text back.
  for (let tries = 0; tries < TRIES; tries += 1) {
    await field.fill(user);
    await field.press('Tab');
    await page.waitForTimeout(200);
    if ((await field.inputValue()) === user) break;
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}
