/**
 * What a person sees on the way through the page for phones: Back leads to the view before, what saving or snoozing will do is
 * said first, what cannot be kept is said, and nothing that was just done is out of sight.
 */
import { openPhone, type Phone } from '../support/phone';

jest.setTimeout(180_000);

const WORDS = {
  en: {
    ...{ today: 'Today', snooze: 'Snooze', day: '1 day: Tue Nov 24', week: '1 week: Mon Nov 30' },
    ...{
      missing: 'Choose or type a reason first.',
      notKept: 'This phone does not store what you type',
    },
    ...{ after: /^B, next \w{3} Nov \d+/, withdraw: 'Withdraw consent', undo: 'Undo' },
    ...{ same: 'Northwind Bakeries · Anna Berger', log: 'Log a follow-up' },
  },
  zh: {
    ...{ today: '今天', snooze: '推迟', day: '1 天：11月24日 周二', week: '1 周：11月30日 周一' },
    ...{ missing: '请先选择或填写原因。', notKept: '此手机不保存尚未提交的内容' },
    ...{ after: /^B 级，下次 11月\d+日/, withdraw: '撤回同意', undo: '撤销' },
    ...{ same: 'Northwind Bakeries · Anna Berger', log: '记录跟进' },
  },
} as const;

describe.each(['en', 'zh'] as const)('the way through the page for phones (%s)', (language) => {
  let phone: Phone;
  const words = WORDS[language];
  beforeAll(async () => {
    phone = await openPhone(['--scenario', 'sample', '--language', language]);
    await phone.page.setViewportSize({ width: 360, height: 640 });
  });
  afterAll(() => phone.close());

  const bar = (name: string) =>
    phone.inside.getByRole('navigation').getByRole('button', { name, exact: true });

  /** Once the browser has an entry of a view: an answer may come a moment before. */
  const entryOf = (view: string) =>
    phone.page.waitForFunction(
      (shown) => (history.state as { place?: { view: string } } | null)?.place?.view === shown,
      view,
    );

  const back = async (view: string): Promise<void> => {
    await entryOf(view);
    await phone.page.goBack();
  };

  it('Back leads to the form that was left, with its half-written note, and then to the list', async () => {
    const { inside } = phone;
    await phone.open('');
    await inside.locator('.row button').first().tap();
    await inside.locator('.row.open .button.main').tap();
    await inside.locator('textarea').fill('Half a note');
    await bar(words.today).tap();
    await inside.locator('.group').first().waitFor();
    await back('today');
    await inside.locator('textarea').waitFor();
    expect(await inside.locator('textarea').inputValue()).toBe('Half a note');
    await back('log');
    await inside.locator('.group').first().waitFor();
    expect(await inside.getByText(words.notKept).count()).toBe(1);
  });

  it('is heard from its first word, even where the page around it is slower than it', async () => {
    const { page } = phone;
    await page.route('**/web-app.js', async (route) => {
      await page.waitForTimeout(1000);
      await route.continue();
    });
    await phone.open('?v=add');
    await page.unroute('**/web-app.js');
    await entryOf('add');
  });

  it('says what saving will do once an outcome is chosen, and Undo leads back to the form with what was typed', async () => {
    const { inside } = phone;
    await phone.open('?v=log&c=HL-1003');
    expect(await inside.locator('.preview').count()).toBe(0);
    const name = await inside.locator('h2').innerText();
    await inside.locator('.chips label').first().tap();
    expect(await inside.locator('.preview strong').innerText()).toMatch(words.after);
    await inside.locator('textarea').fill('Of the wrong customer');
    await inside.getByText(words.notKept).waitFor();
    await inside.locator('button[type=submit]').tap();
    await inside.locator('.said .link', { hasText: words.undo }).tap();
    await inside.locator('.preview strong').waitFor();
    expect(await inside.locator('h2').innerText()).toBe(name);
    expect(await inside.locator('textarea').inputValue()).toBe('Of the wrong customer');
  });

  it('each choice of a snooze names its day, one without a reason says what is missing, and the next due customer follows', async () => {
    const { inside } = phone;
    await phone.open('?v=snooze&c=HL-1002');
    const name = await inside.locator('h2').innerText();
    const day = inside.getByRole('button', { name: words.day, exact: true });
    expect(await inside.getByRole('button', { name: words.week, exact: true }).count()).toBe(1);
    await day.tap();
    await inside.getByText(words.missing).waitFor();
    await inside.locator('.chips label').first().tap();
    await day.tap();
    await inside.locator('.said .link', { hasText: words.undo }).waitFor();
    await inside.locator('form input[name=outcome]').first().waitFor();
    expect(await inside.locator('h2').innerText()).not.toBe(name);
  });

  it('the address of a customer begins below the name; to withdraw consent is not beside Log, and its entry can be undone', async () => {
    const { inside } = phone;
    await phone.open('?v=customer&c=HL-1003');
    const button = inside.getByRole('button', { name: words.withdraw, exact: true });
    await inside.getByRole('button', { name: words.log, exact: true }).waitFor();
    expect(await button.isVisible()).toBe(false);
    const [name, address] = await inside.locator('.reach').evaluate((line) =>
      [...line.querySelectorAll(':scope > span:first-child, a[href^=mailto]')].map((part) => {
        const letters = document.createRange();
        letters.selectNodeContents(part);
        return letters.getBoundingClientRect();
      }),
    );
    expect(address?.top).toBeGreaterThan(name?.bottom ?? Infinity);
    expect(Math.abs((address?.left ?? Infinity) - (name?.left ?? 0))).toBeLessThan(2);
    await inside.locator('details summary').first().tap();
    await button.tap();
    await inside.locator('article section .link', { hasText: words.undo }).first().waitFor();

    await phone.open('?v=log&c=HL-1003');
    await inside.locator('.notice button').tap();
    await inside.locator('article section .link', { hasText: words.undo }).first().tap();
    await inside
      .locator('.said')
      .filter({ hasNot: phone.page.locator('.busy') })
      .waitFor();
    await phone.open('?v=log&c=HL-1003');
    await inside.locator('form input[name=outcome]').first().waitFor();
  });

  it('a similar customer is a tap away, what was typed stays, and the added one is in sight', async () => {
    const { inside } = phone;
    await phone.open('?v=add');
    await inside.locator('input').first().fill('Northwind Bakeries');
    await inside.locator('button[type=submit]').tap();
    await inside.getByRole('button', { name: words.same, exact: true }).tap();
    await inside.locator('article h2').waitFor();
    await back('customer');
    await inside.locator('input').first().waitFor();
    expect(await inside.locator('input').first().inputValue()).toBe('Northwind Bakeries');
    await inside.locator('input').first().fill('Zander & Sons');
    await inside.locator('button[type=submit]').tap();
    const row = inside.locator('.row.open', { hasText: 'Zander & Sons' });
    await row.waitFor();
    const box = await row.boundingBox();
    const bottom = (await inside.getByRole('navigation').boundingBox())?.y ?? 0;
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(bottom);
  });
});
