/**
 * Emails in a browser, as a substitute for mail programs: narrow and wide, in dark mode, with inverted colours, and
 * with hostile text in every field.
 */
import type { Browser, Page } from 'playwright-core';
import type { Customer } from '../../src/rules';
import { caseFields } from '../../src/rules/customers/fields';
import { renderMail } from '../../src/surfaces/digest/mail/render-mail';
import { violations } from '../support/accessibility';
import { launchChromium } from '../support/chromium';
import { anEntry, blank, day } from '../support/customers';
import { hostileMails } from '../support/hostile-mails';
import { keepPicture } from '../support/screen';
import * as files from '../support/team-files';

jest.setTimeout(90_000);

const LONG = {
  en: {
    company: 'Brightwater Pumps and Marine Engineering (Portsmouth) Ltd',
    contact: 'Dr. Helen Marsh-Featherstonehaugh',
    note: 'They like the stainless version; finance wants delivery split in two, offer until May.',
    nextStep: 'Send the revised quote and arrange a plant visit before the board meets',
  },
  zh: {
    company: '上海浦江国际货运代理有限责任公司',
    contact: '欧阳海伦',
    note: '对不锈钢版本满意；财务希望分两批交货，报价保留到十二月底，并要求一家航运公司的推荐信。',
    nextStep: '发送修订后的报价并约定工厂参观',
  },
} as const;

type Language = keyof typeof LONG;

/** A Friday email with every list, block and notice, all with long texts. */
function longMail(language: Language): string {
  const { note, ...texts } = LONG[language];
  const owner = 'ana@example.com';
  const phone = '+44 20 7946 0958; 138 0013 8000';
  const all = (facts: Partial<Customer>): Partial<Customer> => ({
    owner,
    ...texts,
    phone,
    ...facts,
  });
  const customers = [
    files.overdue(all({ intention: 'interested', manualClass: 'key', gradeAtLastEntry: 'C' })),
    files.dueToday(all({ intention: 'considering', lastContact: day('2026-11-26') })),
    files.dueSoon(all({ intention: 'not-now', plannedFor: day('2026-11-28') })),
    files.overdue(all({ owner: 'Zoe', manualClass: 'major', renewal: day('2026-12-03') })),
    files.overdue(all({ owner: `${texts.contact} 2`, lastContact: day('2026-11-10'), snoozes: 3 })),
    ...Array.from({ length: 30 }, () => files.toStart(all({}))),
    ...Array.from({ length: 30 }, () => files.toGrade(all({}))),
  ];
  const file = files.aFile({
    customers,
    language,
    today: day('2026-11-27'),
    // The recipient is a manager, whose email includes everything a seller's has.
    team: [
      { name: texts.contact, email: owner, role: 'manager', language, capacity: 12 },
      { name: `${texts.contact} 2`, email: 'off@example.com', digest: false, capacity: 1 },
    ],
    entries: { 'C-1': [anEntry({ on: day('2026-11-13'), note })] },
    cases: {
      'C-1': [
        {
          ...blank(caseFields),
          kind: 'complaint',
          promisedFor: day('2026-11-24'),
          text: note,
          owner: 'Tom',
        },
      ],
    },
  });
  return renderMail(files.onlyDigest(file, owner), files.frameOf(file), null).mail.html;
}

/** Inverts the lightness of colours, as some mail programs do in dark mode. */
const turnDark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const turned = (colour: string): string => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      const shift = 255 - Math.max(red, green, blue) - Math.min(red, green, blue);
      return `rgba(${red + shift}, ${green + shift}, ${blue + shift}, ${alpha})`;
    };
    const colours = [...document.querySelectorAll<HTMLElement>('body, body *')].map((element) => {
      const { color, backgroundColor, borderTopColor, borderLeftColor } = getComputedStyle(element);
      return { element, color, backgroundColor, borderTopColor, borderLeftColor };
    });
    for (const { element, ...found } of colours) {
      for (const [name, colour] of Object.entries(found)) {
        element.style[name as 'color'] = turned(colour);
      }
    }
  });

const EMAILS_PER_PAGE = 20;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['en', 'zh'] as const)('a long mail (%s)', (language) => {
  it.each([360, 390, 1000])('a long email fits a screen of %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(longMail(language));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // Recipients may have fonts with wider letters.
    await page.addStyleTag({ content: '* { letter-spacing: 0.1em }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  it('a long email is accessible in light mode, dark mode and colours inverted by the mail program', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.setContent(longMail(language));
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await turnDark(page);
    expect(await violations(page)).toEqual([]);
    await keepPicture(page, `digest-${language}-turned-dark.png`);
    await page.close();
  });
});

describe('hostile text in every field of a mail', () => {
  it('an email with hostile text runs no script, opens no window and sends no request', async () => {
    const page = await browser.newPage();
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => happened.push(`request: ${request.url()}`));
    page.on('popup', () => happened.push('popup'));
    page.on('console', (message) => happened.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => happened.push(`error: ${error.message}`));
    const mails = hostileMails().map(({ hostile }) => hostile.mail.html);
    // Several emails per page: a page for each of a hundred would take ten seconds.
    for (let at = 0; at < mails.length; at += EMAILS_PER_PAGE) {
      await page.setContent(mails.slice(at, at + EMAILS_PER_PAGE).join(''), { waitUntil: 'load' });
    }
    expect(happened).toEqual([]);
    // Proves that a script that does run would have been noticed.
    const heard = page.waitForEvent('console');
    await page.setContent('<img src="data:," onerror="console.log(1)">');
    await heard;
    expect(happened).toContain('console: 1');
    await page.close();
  });
});
