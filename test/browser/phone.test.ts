/**
 * The page for phones as `npm start` serves it: from the link of an email that was sent to an entry in the journal, by
 * touch, on phones of three widths, upright and on their side, with large text, dark, and with the line cut.
 */
import { violations } from '../support/accessibility';
import { openPhone, type Phone } from '../support/phone';

jest.setTimeout(180_000);

/** CSS pixels: small, usual and large phones; on its side; text at 200 %, which halves the width. */
const SCREENS = [
  [360, 640],
  [390, 780],
  [430, 932],
  [780, 360],
  [195, 390],
] as const;

/** Parameters of the address; the last view is behind its button of the bar. */
const VIEWS = [
  '',
  '?v=find',
  '?v=add',
  '?v=customer&c=HL-1002',
  '?v=log&c=HL-1002',
  '?v=snooze&c=HL-1002',
  'settings',
];

/** Controls that a thumb can miss: what is shown of them is lower or narrower than 44 px. */
async function smallTargets({ page }: Phone): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('/frame/'));
  return (
    (await frame?.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>('button, select, input, summary, a[href]'),
      ].flatMap((control) => {
        // A choice is its label; the whole summary of a row is its button.
        const target = control.closest('label') ?? control.closest('.summary') ?? control;
        const own = control.matches('a') ? control : target;
        const { width, height } = own.getBoundingClientRect();
        if (width === 0 || (Math.round(width) >= 44 && Math.round(height) >= 44)) return [];
        return [`${own.outerHTML.slice(0, 90)} ${width} × ${height}`];
      }),
    )) ?? ['no frame']
  );
}

async function isTooWide({ page }: Phone): Promise<boolean> {
  const frame = page.frames().find((each) => each.url().includes('/frame/'));
  return (
    (await frame?.evaluate(() => {
      const main = document.querySelector('main');
      return (
        document.documentElement.scrollWidth > innerWidth ||
        (main !== null && main.scrollWidth > main.clientWidth)
      );
    })) ?? true
  );
}

describe.each(['en', 'zh'])('the page for phones (%s)', (language) => {
  let phone: Phone;
  let calls: string[] = [];
  beforeAll(async () => {
    phone = await openPhone(['--scenario', 'sample', '--language', language]);
    phone.page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        const { type, args } = JSON.parse(String(payload)) as { type: string; args?: string[] };
        if (type === 'run') calls.push(args?.[0] ?? '');
      }),
    );
  });
  afterAll(() => phone.close());
  beforeEach(() => {
    calls = [];
  });

  it('a link of a sent email, a tap on the outcome and one on Save log a contact in one call', async () => {
    const { inside } = phone;
    const mail = await phone.another('/mail/0');
    const link = mail.locator('a[href*="v=log"]').first();
    const href = (await link.getAttribute('href')) ?? '';
    await phone.picture(`phone-mail-${language}.png`, mail);
    const [opened] = await Promise.all([mail.waitForEvent('popup'), link.click()]);
    await opened.frameLocator('iframe').locator('form input[name=outcome]').first().waitFor();
    await opened.close();
    await mail.close();

    await phone.open(href.slice('/exec'.length));
    const name = await inside.locator('h2').innerText();
    await phone.picture(`phone-log-${language}.png`);
    expect(calls).toEqual([]);
    await inside.locator('.chips label').first().tap();
    await inside.locator('textarea').first().fill('Far down in the form');
    await inside.locator('main').evaluate((main) => main.scrollTo(0, 400));
    await inside.locator('button[type=submit]').tap();
    await inside.locator('.said .link').first().waitFor();
    expect(calls).toHaveLength(1);
    // The form of somebody else begins where it says of whom.
    expect(await inside.locator('main').evaluate((main) => main.scrollTop)).toBe(0);
    // The next due customer, or the sentence that nobody is left.
    expect(await inside.locator('h2').allInnerTexts()).not.toContain(name);

    await phone.open(href.slice('/exec'.length).replace('v=log', 'v=customer'));
    const entries = inside.locator('article section').filter({ hasText: 'grace' });
    expect(await inside.locator('h2').first().innerText()).toBe(name);
    expect(await entries.count()).toBeGreaterThan(0);
  });

  it('an entry that meets a cut line waits in the page, which says that it is not kept, and is sent once', async () => {
    const { page, inside } = phone;
    await phone.open('?v=log&c=HL-1002');
    await inside.locator('.chips label').first().tap();
    await inside.locator('textarea').fill('Called from the train');
    await page.context().setOffline(true);
    await inside.locator('button[type=submit]').tap();
    await inside.locator('.said.bad').waitFor();
    await inside.locator('.waiting').waitFor();
    await page.context().setOffline(false);
    await inside.locator('.said:not(.bad) .link').first().waitFor();
    await inside.locator('.waiting').waitFor({ state: 'detached' });

    await phone.open('?v=customer&c=HL-1002');
    expect(await inside.getByText('Called from the train').count()).toBe(1);
  });

  it('every view fits every phone, has targets of 44 px, and is accessible in both colour schemes', async () => {
    const { page } = phone;
    const faults: string[] = [];
    for (const view of VIEWS) {
      await phone.open(view === 'settings' ? '' : view);
      if (view === 'settings')
        await phone.inside.getByRole('navigation').locator('button').last().tap();
      for (const [width, height] of SCREENS) {
        await page.setViewportSize({ width, height });
        const at = `${view} at ${width} × ${height}`;
        if (await isTooWide(phone)) faults.push(`${at}: too wide`);
        // What is drawn twice as large is large enough.
        const small = width < 300 ? [] : await smallTargets(phone);
        faults.push(...small.map((target) => `${at}: ${target}`));
      }
      await page.setViewportSize({ width: 390, height: 780 });
      const frame = page.frames().find((each) => each.url().includes('/frame/'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        if (frame) faults.push(...(await violations(frame)).map((one) => `${view} ${one}`));
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(faults).toEqual([]);
  });
});
