/**
 * The email as clients get it: safe whatever people typed, small enough not to be clipped, and
 * supported by common clients (caniemail's data; HTML by html-validate).
 */
import { caniemail } from 'caniemail';
import { HtmlValidate } from 'html-validate/node';
import ICAL from 'ical.js';
import type { Customer } from '../../../../src/rules';
import {
  MOST_BODY_BYTES,
  renderMail,
  type RenderedMail,
} from '../../../../src/surfaces/digest/mail/render-mail';
import { caseFields } from '../../../../src/rules/customers/fields';
import { anEntry, blank, day } from '../../../support/customers';
import { hostileMails } from '../../../support/hostile-mails';
import {
  aFile,
  dueSoon,
  dueToday,
  frameOf,
  onlyDigest,
  overdue,
  toGrade,
  toStart,
} from '../../../support/team-files';

const owner = 'ana@example.com';

const mailOf = (
  customers: readonly Partial<Customer>[],
  facts: Parameters<typeof aFile>[0] = {},
) => {
  const file = aFile({ customers, ...facts });
  return renderMail(onlyDigest(file, owner), frameOf(file), null);
};

/** As long as Google's URLs. */
const URL = `https://docs.google.com/spreadsheets/d/${'x'.repeat(44)}/edit`;
const GOOGLE = {
  url: () => URL,
  rowUrl: (row: number) => `${URL}?gid=1234567890#gid=1234567890&range=A${row}`,
};

/** The reader is a manager, whose email has every part. */
const TEAM = [
  { name: 'Ana', email: owner, role: 'manager' as const, capacity: 12 },
  { name: 'Off', email: 'off@example.com', digest: false, capacity: 1 },
  { name: 'Cleo', email: 'cleo@example.com', awayFrom: day('2026-11-20'), coveredBy: 'Ana' },
];

/** Every kind of list, row, block and notice, on a Friday. */
const everything = (language: 'en' | 'zh') =>
  mailOf(
    [
      overdue({ owner, manualClass: 'key', gradeAtLastEntry: 'B', nextStep: 'Send the quote' }),
      overdue({ owner, intention: 'interested', birthday: day('1980-12-02') }),
      dueSoon({ owner, intention: 'no', plannedFor: day('2026-11-29') }),
      dueToday({ owner, contact: 'Helen Marsh', phone: '+44 20 7946 0958; none' }),
      dueSoon({ owner, manualClass: 'major' }),
      ...Array.from({ length: 30 }, () => toStart({ owner })),
      ...Array.from({ length: 40 }, () => toGrade({ owner })),
      overdue({ owner: 'Zoe', lastContact: day('2026-11-10') }),
      overdue({ owner: 'Off', snoozes: 3, lastContact: day('2026-11-18') }),
      overdue({ owner: 'Cleo' }),
      overdue({ owner: '' }),
    ],
    {
      language,
      team: TEAM.map((line) => ({ ...line, language })),
      settings: new Map([['job.refused', 'B7 could not be written.']]),
      today: day('2026-11-27'),
      entries: { 'C-1': [anEntry({ on: day('2026-11-13'), note: 'Wants two.' })] },
      cases: {
        'C-1': [
          { ...blank(caseFields), kind: 'complaint', opened: day('2026-11-16'), text: 'Leaks.' },
        ],
      },
    },
  ).mail;

const hostileCustomer = (text: string) =>
  overdue({ owner, company: text, contact: text, phone: text, nextStep: text, email: '' });

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Emails need inline styles and deprecated layout attributes; JSX closes void elements itself.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'void-style': ['error', { style: 'selfclosing' }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off', // A number must be copied as it was typed.
    'doctype-style': 'off',
  },
});

const findings = async (html: string): Promise<readonly string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );

/** How many events ical.js finds in the calendar file. */
const eventsIn = ({ attachments = [] }: RenderedMail['mail']): number =>
  new ICAL.Component(ICAL.parse(attachments[0]?.text ?? '') as unknown[]).getAllSubcomponents(
    'vevent',
  ).length;

/** Validates every twelfth hostile email, since each takes a quarter of a second. */
const VALIDATED = 12;

/** The structural tags; links and spans depend on the text. */
const boxesIn = (html: string): readonly string[] =>
  html.match(/<\/?(?:table|tbody|tr|td|div|h1|h2|b|br)\b/g) ?? [];

const CLIENTS = (
  'gmail.desktop-webmail gmail.ios gmail.android gmail.mobile-webmail ' +
  'outlook.windows outlook.ios outlook.android apple-mail.ios apple-mail.macos'
).split(' ') as NonNullable<Parameters<typeof caniemail>[0]>['clients'];

/** Unsupported without harm: corners are square instead of round, and a link breaks where its line ends. */
const HARMLESS = ['outlook.windows: border-radius', 'outlook.windows: white-space'];

describe('renderMail', () => {
  it.each(['en', 'zh'] as const)('renderMail renders valid HTML (%s)', async (language) => {
    expect(await findings(everything(language).html)).toEqual([]);
  });

  it.each(['en', 'zh'] as const)(
    'renderMail uses only HTML and CSS that common clients support (%s)',
    (language) => {
      const { issues } = caniemail({ clients: CLIENTS, html: everything(language).html });
      const lacking = [...issues.errors].flatMap(([client, lacks]) =>
        lacks.map(({ title }) => `${client}: ${title}`),
      );
      expect([...new Set(lacking)].filter((lack) => !HARMLESS.includes(lack))).toEqual([]);
    },
  );

  it('renderMail renders without style sheets, images or hidden parts', () => {
    expect(everything('en').html).not.toMatch(/<style|<img|<link|display:\s*none|<script/i);
  });

  it('renderMail declares the language of the email', () => {
    expect(everything('en').html).toContain('<html lang="en"');
    expect(everything('zh').html).toContain('<html lang="zh-CN"');
  });

  it('renderMail links the name to its row and the phone number to the dialler', () => {
    const { html } = everything('en');
    expect(html).toContain('gid=7#gid=7&amp;range=A2');
    expect(html).toContain('href="tel:+442079460958"');
  });

  it.each([
    [
      'en',
      'They like the stainless version; finance wants delivery split in two, offer until May.',
    ],
    [
      'zh',
      '对不锈钢版本满意；财务希望分两批交货，报价保留到十二月底，并要求一家航运公司的推荐信。',
    ],
  ] as const)('renderMail lists 50 rows within the size limit (%s)', (language, note) => {
    const customers = Array.from({ length: 60 }, () =>
      overdue({
        owner,
        company: language === 'en' ? 'Brightwater Pumps Ltd' : '明湖水泵有限公司',
        contact: language === 'en' ? 'Helen Marsh' : '陈海伦',
        phone: '+44 20 7946 0958',
        nextStep: note.slice(0, 40),
        intention: 'interested',
        manualClass: 'key',
      }),
    );
    const entries = Object.fromEntries(
      customers.map((_, at) => [`C-${at + 1}`, [anEntry({ on: day('2026-11-13'), note })]]),
    );
    const { mail, listing } = mailOf(customers, { language, entries, ...GOOGLE });
    expect(listing.listed).toBe(50);
    expect(Buffer.byteLength(mail.html)).toBeLessThan(MOST_BODY_BYTES);
    expect(Buffer.byteLength(mail.text)).toBeLessThan(MOST_BODY_BYTES);
  });

  it.each(['en', 'zh'] as const)(
    'renderMail keeps the manager’s email of a large team within the size limit by cutting every list and counting the rest (%s)',
    (language) => {
      const name = (at: number): string =>
        language === 'en' ? `Jonathan Fitzgerald-Smythe ${at}` : `欧阳晓雯同事${at}`;
      const team = Array.from({ length: 40 }, (_, at) => ({
        name: name(at),
        email: `colleague${at}@example.com`,
        capacity: 1,
        digest: false,
      }));
      const customers = Array.from({ length: 200 }, (_, at) =>
        overdue({
          company: language === 'en' ? `Harbour & Sons Instruments ${at}` : `明湖水泵有限公司${at}`,
          owner: at < 60 ? owner : name(at % 40),
          snoozes: 3,
          lastContact: day('2026-11-10'),
        }),
      );
      const reader = { name: 'Ana', email: owner, role: 'manager' as const, language };
      const { mail, listing } = mailOf(customers, { language, team: [...team, reader], ...GOOGLE });
      expect(listing.listed).toBeGreaterThan(40);
      expect(Buffer.byteLength(mail.html)).toBeLessThan(MOST_BODY_BYTES);
      expect(mail.html.match(/Fitzgerald|同事\d/g)?.length).toBeGreaterThan(30 + 12);
      expect(mail.text).toContain(language === 'en' ? 'and 11 more colleagues' : '另有 11 位同事');
      expect(mail.text).toContain(language === 'en' ? 'and 128 more' : '另有 128 位');
    },
  );

  it('renderMail lists fewer rows when texts are so long that the email would exceed the limit', () => {
    const customers = Array.from({ length: 60 }, () => hostileCustomer('&'.repeat(50_000)));
    const { mail, listing } = mailOf(customers);
    expect(Buffer.byteLength(mail.html)).toBeLessThanOrEqual(MOST_BODY_BYTES);
    expect(listing.listed).toBeGreaterThan(4);
    expect(mail.html).toContain(`and ${60 - listing.listed} more in the sheet`);
  });

  it('renderMail shows hostile text as text in every field, with the same structure as any other email', async () => {
    for (const [at, pair] of hostileMails().entries()) {
      const { hostile } = pair;
      const harmless = pair.harmless();
      const { html, text, subject } = hostile.mail;
      expect(hostile.listing.listed).toBe(harmless.listing.listed);
      expect(boxesIn(html)).toEqual(boxesIn(harmless.mail.html));
      // Some hostile texts hold phone numbers; only those may become tel: links.
      expect(html).not.toMatch(
        /<(script|img|iframe|svg|object|form|input)\b|href="(?!https:|tel:\+?\d+")/i,
      );
      expect(`${html}${text}`).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
      expect(text).not.toContain('\r');
      expect(subject).toBe(harmless.mail.subject);
      expect(eventsIn(hostile.mail)).toBe(hostile.listing.listed);
      if (at % VALIDATED === 0) expect(await findings(html)).toEqual([]);
    }
  });

  it('renderMail isolates right-to-left text', () => {
    expect(mailOf([hostileCustomer('שלום')]).mail.html).toContain('<span dir="auto">שלום</span>');
  });

  it('renderMail turns a line break in a cell into a space in plain text', () => {
    const { mail } = mailOf([hostileCustomer('a\r\nBcc: everyone@example.com')]);
    expect(mail.text).toContain('[A] a Bcc: everyone@example.com');
  });
});
