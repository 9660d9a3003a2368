/**
 * The page for phones on a line that is cut at every moment of saving: what was typed stays, and is in the journal
 * exactly once. Also two tabs of one link. The line is the browser's own, and the messages on it are held back by the test.
 */
import type { WebSocketRoute } from 'playwright-core';
import { openPhone, type Phone } from '../support/phone';

jest.setTimeout(180_000);

/** Each with a customer, and whether the person changes the note while the line is down. */
const MOMENTS = [
  ['before it is sent', 'HL-1001', true],
  ['while the script works', 'HL-1003', false],
  ['while the script works', 'HL-1008', true],
  ['after the script wrote and before it answered', 'HL-1004', false],
  ['after the script wrote and before it answered', 'HL-1009', true],
  ['after the answer', 'HL-1005', false],
] as const;
type Moment = (typeof MOMENTS)[number][0];

const typeOf = (message: string | Buffer): string =>
  (JSON.parse(String(message)) as { readonly type: string }).type;

describe('a line that is cut', () => {
  let phone: Phone;
  /** When the next change is cut off; null for a line that holds. */
  let cutAt: Moment | null = null;
  let sent = 0;

  const offline = (is: boolean): Promise<void> => phone.page.context().setOffline(is);
  const cut = async (moment: Moment): Promise<boolean> => {
    if (cutAt !== moment) return false;
    cutAt = null;
    await offline(true);
    return true;
  };
  const route = (socket: WebSocketRoute): void => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      server.send(message);
      if (typeOf(message) !== 'run') return;
      sent += 1;
      void cut('while the script works');
    });
    server.onMessage(async (message) => {
      const isAnswer = typeOf(message) === 'ran';
      if (isAnswer && (await cut('after the script wrote and before it answered'))) return;
      socket.send(message);
    });
  };

  beforeAll(async () => {
    phone = await openPhone(['--scenario', 'sample']);
    await phone.page.routeWebSocket(/\/exec$/, route);
  });
  afterAll(() => phone.close());
  beforeEach(() => {
    sent = 0;
  });

  it.each(MOMENTS)(
    'an entry whose line is cut %s is in the journal once (%s, changed meanwhile: %s)',
    async (moment, id, isChanged) => {
      const { page, inside } = phone;
      const note = `Cut ${moment}`;
      await phone.open(`?v=log&c=${id}`);
      await inside.locator('.chips label').first().tap();
      await inside.locator('textarea').fill(note);
      cutAt = moment;
      await cut('before it is sent');
      await inside.locator('button[type=submit]').tap();
      if (moment === 'after the answer') {
        await inside.locator('.said:not(.bad) .link').first().waitFor();
        await offline(true);
      } else {
        await inside.locator('.said.bad').waitFor();
        await inside.locator('.waiting').waitFor();
        // What was typed can be changed before it goes; if it is there already, it is corrected.
        await inside.locator('.said.bad button').nth(1).tap();
        expect(await inside.locator('textarea').inputValue()).toBe(note);
        if (isChanged) await inside.locator('textarea').fill(`${note}, changed`);
        await inside.locator('button[type=submit]').tap();
        await inside.locator('.said.bad').waitFor();
      }
      await offline(false);
      await inside.locator('.said:not(.bad) .link').first().waitFor();
      await inside.locator('.waiting').waitFor({ state: 'detached' });
      const isFirstCallLost = moment === 'before it is sent' || moment === 'after the answer';
      expect(sent).toBe(isFirstCallLost ? 1 : 2);

      await phone.open(`?v=customer&c=${id}`);
      expect(await inside.getByText(note).count()).toBe(1);
      expect(await inside.getByText(`${note}, changed`).count()).toBe(isChanged ? 1 : 0);
      expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    },
  );

  it('one link in two tabs with the same answers is one entry, and the second tab says that it is saved', async () => {
    const { page, inside } = phone;
    const link = '?v=log&c=HL-1007';
    await phone.open(link);
    const second = await phone.another(`/exec${link}`);
    for (const frame of [inside, second.frameLocator('iframe')]) {
      await frame.locator('.chips label').first().tap();
      await frame.locator('textarea').fill('From two tabs');
    }
    // Twice as fast as the page can go on.
    await inside.locator('button[type=submit]').evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await second.frameLocator('iframe').locator('button[type=submit]').tap();
    for (const frame of [inside, second.frameLocator('iframe')])
      await frame.locator('.said:not(.bad) .link').first().waitFor();
    await second.close();

    await phone.open('?v=customer&c=HL-1007');
    expect(await inside.getByText('From two tabs').count()).toBe(1);
    expect(await page.frameLocator('iframe').locator('.said.bad').count()).toBe(0);
  });
});
