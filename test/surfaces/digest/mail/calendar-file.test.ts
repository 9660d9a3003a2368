/** The calendar file as ical.js reads it, an independent implementation. */
import ICAL from 'ical.js';
import type { Customer } from '../../../../src/rules';
import { renderMail } from '../../../../src/surfaces/digest/mail/render-mail';
import { anEntry, day } from '../../../support/customers';
import { aFile, dueSoon, frameOf, onlyDigest, overdue } from '../../../support/team-files';
import { HOSTILE } from '../../../support/hostile';

const owner = 'ana@example.com';
const settings = new Map([
  ['digest.calendar', 'yes'],
  ['file.id', 'FILE-1'],
]);

const textOf = (
  customers: readonly Partial<Customer>[],
  facts: Parameters<typeof aFile>[0] = {},
) => {
  const file = aFile({ customers, settings, ...facts });
  const { mail } = renderMail(onlyDigest(file, owner), frameOf(file), null);
  return mail.attachments?.[0]?.text ?? '';
};

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('calendarFile', () => {
  it('calendarFile is attached only when Settings ask for it and a customer is listed', () => {
    expect(textOf([overdue({ owner })], { settings: new Map() })).toBe('');
    const empty = new Map([...settings, ['digest.empty', 'yes'] as const]);
    const resting = overdue({ owner, doNotContact: true });
    expect(textOf([resting], { settings: empty })).toBe('');
  });

  it('calendarFile holds one all-day event per customer, today for those overdue', () => {
    const text = textOf([
      overdue({
        owner,
        contact: 'Helen Marsh',
        phone: '+44 20 7946 0958',
        nextStep: 'Send; quote',
      }),
      dueSoon({ owner, company: '明湖水泵有限公司' }),
    ]);
    const [first, second] = eventsIn(text);
    expect(first?.summary).toBe('Follow up: Brightwater Ltd');
    expect(first?.description.split('\n')).toEqual([
      '2 working days late · Grade A: every day',
      'Helen Marsh · +44 20 7946 0958',
      'Next step: Send; quote',
      'https://sheets.example/d/1/edit?gid=7#gid=7&range=A2',
    ]);
    expect([
      first?.startDate.isDate,
      first?.startDate.toString(),
      first?.endDate.toString(),
    ]).toEqual([true, '2026-11-23', '2026-11-24']);
    expect([second?.summary, second?.startDate.toString()]).toEqual([
      'Follow up: 明湖水泵有限公司',
      '2026-11-24',
    ]);
  });

  it('calendarFile keeps a customer’s UID in every email, with a higher sequence each day', () => {
    const customers = [overdue({ owner, id: 'K-7' })];
    const [monday] = eventsIn(textOf(customers));
    const [tuesday] = eventsIn(textOf(customers, { today: day('2026-11-24') }));
    expect(monday?.uid).toBe('K-7.FILE-1@duebook');
    expect(tuesday?.uid).toBe(monday?.uid);
    expect(tuesday?.sequence).toBeGreaterThan(monday?.sequence ?? 0);
    expect(textOf(customers)).toBe(textOf(customers));
    expect(textOf(customers)).toContain('DTSTAMP:20261123T000000Z');
  });

  it('calendarFile gives customers without an ID different UIDs, also when they share a name', () => {
    const uids = eventsIn(textOf([overdue({ owner, id: '' }), overdue({ owner, id: '' })])).map(
      ({ uid }) => uid,
    );
    expect(uids).toEqual([
      'Brightwater%20Ltd.FILE-1@duebook',
      'Brightwater%20Ltd.2.FILE-1@duebook',
    ]);
  });

  it('calendarFile folds lines at 75 octets without splitting a character, and ends them with CRLF', () => {
    const note = '希望分两批交货，😀 报价保留到十二月底，并要求一家航运公司的推荐信。'.repeat(3);
    const entries = { 'C-1': [anEntry({ on: day('2026-11-13'), note })] };
    const text = textOf([overdue({ owner })], { entries });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(eventsIn(text)[0]?.description).toContain('希望分两批交货，😀 报价保留到十二月底');
  });

  it('calendarFile escapes hostile text: one event per customer, and no added properties', () => {
    const customers = HOSTILE.map((text) =>
      overdue({ owner, id: text, company: text, contact: text, phone: text, nextStep: text }),
    );
    const events = eventsIn(textOf(customers));
    expect(events).toHaveLength(customers.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(customers.length);
    for (const { component } of events) {
      expect(component.getAllProperties().map(({ name }) => name)).toEqual([
        'uid',
        'dtstamp',
        'sequence',
        'dtstart',
        'dtend',
        'summary',
        'description',
        'url',
        'transp',
      ]);
    }
  });
});
