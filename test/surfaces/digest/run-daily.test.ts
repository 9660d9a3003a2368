import { fc } from '../../support/laws';
import { openMemoryPlatform, type MemoryPlatformOptions } from '../../../src/platform/memory';
import type { MailPort, Platform } from '../../../src/platform';
import { runHourly, sendNow, throwErrors } from '../../../src/surfaces/digest';
import { textOf, type Cell } from '../../../src/rules';
import { day } from '../../support/customers';

const at = (iso: string) => Date.parse(`${iso}:00Z`);
const cell = (iso: string): Cell => ({ day: day(iso) });

const CUSTOMERS: readonly (readonly Cell[])[] = [
  ['Company', 'Owner', 'Need', 'Expected close', 'Last contact'],
  ['Brightwater', 'ana@example.com', 'Clear', cell('2026-12-10'), cell('2026-11-18')],
  ['Nordlys', 'bob@example.com', 'Clear', cell('2026-12-10'), cell('2026-11-19')],
  ['Caldera', 'cleo@example.com', 'Clear', cell('2026-12-10'), cell('2026-11-18')],
];

const settings = (...rows: readonly (readonly Cell[])[]) => [['Setting', 'Value'], ...rows];

interface Desk {
  readonly platform: ReturnType<typeof openMemoryPlatform>;
  turnTo(iso: string): void;
}

/** A workbook with a clock that is turned by hand. */
function aDesk(iso: string, options: Partial<MemoryPlatformOptions> = {}): Desk {
  let now = at(iso);
  const platform = openMemoryPlatform({
    now: () => now,
    sheets: { Customers: CUSTOMERS, Settings: settings(['digest', 'yes']) },
    ...options,
  });
  return {
    platform,
    turnTo: (later) => {
      now = at(later);
    },
  };
}

const recipients = ({ platform }: Desk) => platform.sent.map(({ to }) => to);
const codes = (run: ReturnType<typeof sendNow>) => run.skipped.map(({ code }) => code);
const settingsOf = (platform: Platform) => {
  const sheet = platform
    .spreadsheet()
    .sheets()
    .find((one) => one.title() === 'Settings');
  return new Map(sheet?.read().map(([key = '', value = '']) => [textOf(key), value]));
};

describe('runHourly', () => {
  it('mails each person once, when the hour has come', () => {
    const desk = aDesk('2026-11-23T07:59');
    expect(codes(runHourly(desk.platform))).toEqual(['too-early']);
    desk.turnTo('2026-11-23T08:05');
    const run = runHourly(desk.platform);
    expect(run.mails[0]).toEqual({
      to: 'ana@example.com',
      owner: 'ana@example.com',
      subject: '1 overdue · Mon Nov 23',
      ...{ overdue: 1, today: 0, soon: 0, start: 0, ungraded: 0 },
      waiting: 0,
      listed: 1,
    });
    desk.turnTo('2026-11-23T09:05');
    expect(codes(runHourly(desk.platform))).toEqual(['already-sent']);
    expect(recipients(desk)).toEqual(['ana@example.com', 'bob@example.com', 'cleo@example.com']);
  });

  it('sends one mail a person however often it runs on a day', () => {
    const desk = aDesk('2026-11-23T00:10');
    for (let hour = 0; hour < 24; hour += 1) {
      desk.turnTo(`2026-11-23T${String(hour).padStart(2, '0')}:10`);
      runHourly(desk.platform);
    }
    expect(desk.platform.sent).toHaveLength(3);
    desk.turnTo('2026-11-24T20:10');
    runHourly(desk.platform);
    expect(desk.platform.sent).toHaveLength(6);
  });

  it('goes by the hour and the day of the spreadsheet’s zone', () => {
    const desk = aDesk('2026-11-22T23:30', {
      zone: 'Asia/Shanghai',
      offsetMinutes: () => 480,
      sheets: { Customers: CUSTOMERS, Settings: settings(['digest', 'yes'], ['digest.hour', 7]) },
    });
    expect(runHourly(desk.platform).today).toBe('2026-11-23');
    expect(desk.platform.sent).toHaveLength(3);
  });

  it('sends nothing while it is off, nor on a day off', () => {
    const off = aDesk('2026-11-23T12:00', { sheets: { Customers: CUSTOMERS } });
    expect(codes(runHourly(off.platform))).toEqual(['off']);
    const saturday = aDesk('2026-11-21T12:00');
    expect(codes(runHourly(saturday.platform))).toEqual(['day-off']);
    expect([...off.platform.sent, ...saturday.platform.sent]).toEqual([]);
  });

  it('writes down what it did', () => {
    const desk = aDesk('2026-11-23T08:05', { quota: 2 });
    runHourly(desk.platform);
    const proof = settingsOf(desk.platform);
    expect(proof.get('run.last')).toBe('2026-11-23 08:05');
    expect(proof.get('run.rows')).toBe(3);
    expect(proof.get('run.mails')).toBe(2);
    expect(proof.get('run.quota')).toBe(0);
    expect(proof.get('run.skipped')).toContain('cleo@example.com');
  });
});

describe('sendNow', () => {
  it('sends on a day off too, and still once', () => {
    const desk = aDesk('2026-11-21T03:00', { sheets: { Customers: CUSTOMERS } });
    sendNow(desk.platform);
    expect(codes(sendNow(desk.platform))).toEqual(Array(3).fill('already-sent'));
    expect(desk.platform.sent).toHaveLength(3);
  });

  it('sends what the quota allows, and the others first once there is more', () => {
    const desk = aDesk('2026-11-23T08:05', { quota: 2 });
    expect(codes(sendNow(desk.platform))).toEqual(['quota']);
    const next = sendNow({ ...desk.platform, mail: () => portOver(desk) });
    expect(next.mails.map(({ to }) => to)).toEqual(['cleo@example.com']);
  });

  it('goes on after a mail that was refused, tells of it, and tries it again', () => {
    let refusal: string | null = 'Invalid email: bob@example.com';
    const desk = aDesk('2026-11-23T08:05', {
      refuse: ({ to }) => (to === 'bob@example.com' ? refusal : null),
    });
    const run = sendNow(desk.platform);
    expect(recipients(desk)).toEqual(['ana@example.com', 'cleo@example.com']);
    expect(run.skipped).toEqual([
      { what: 'bob@example.com', code: 'refused', cause: 'The mail was refused.' },
    ]);
    expect(() => {
      throwErrors(run);
    }).toThrow('bob@example.com: mail-refused: Invalid email: bob@example.com');
    refusal = null;
    expect(sendNow(desk.platform).mails.map(({ to }) => to)).toEqual(['bob@example.com']);
  });

  it('never sends again what may have gone, and says so in the sheet and the next day', () => {
    const desk = aDesk('2026-11-23T08:05');
    const broken = portOver(desk, {
      after: ({ to }) => {
        if (to === 'bob@example.com') throw new Error('Exceeded maximum execution time');
      },
    });
    const run = sendNow({ ...desk.platform, mail: () => broken });
    expect(run.errors).toHaveLength(1);
    // For so long the other run might still be at it.
    expect(codes(sendNow(desk.platform))).toEqual(['already-sent', 'busy', 'already-sent']);
    desk.turnTo('2026-11-23T09:05');
    expect(codes(sendNow(desk.platform))).toEqual(['already-sent', 'unconfirmed', 'already-sent']);
    expect(settingsOf(desk.platform).get('run.skipped')).toContain('bob@example.com');
    desk.turnTo('2026-11-24T08:05');
    expect(sendNow(desk.platform).told).toEqual([
      'The mail of Mon Nov 23 to bob@example.com may not have gone: it was begun and never confirmed, and is not sent twice.',
    ]);
    const bob = desk.platform.sent.filter(({ to }) => to === 'bob@example.com');
    expect(bob).toHaveLength(2);
    expect(bob[1]?.text).toContain('The mail of Mon Nov 23 may not have reached you.');
  });

  it('sends again, and says so, where the quota shows that Google had not taken it', () => {
    const desk = aDesk('2026-11-23T08:05', { user: 'owner@team.example' });
    const broken = portOver(desk, {
      before: ({ to }) => {
        if (to === 'cleo@example.com') throw new Error('Exceeded maximum execution time');
      },
    });
    sendNow({ ...desk.platform, mail: () => broken });
    desk.turnTo('2026-11-23T09:05');
    const later = sendNow({ ...desk.platform, mail: () => portOver(desk) });
    expect(later.mails.map(({ to }) => to)).toEqual(['cleo@example.com']);
    expect(settingsOf(desk.platform).get('run.skipped')).toContain(
      'A run broke off before the mail to cleo@example.com',
    );
  });

  it('sends each mail at most once a day, wherever runs break off', () => {
    const broken = fc.record({ at: fc.nat(5), isTaken: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.array(broken, { maxLength: 3 }), { maxLength: 5 }), (runs) => {
        const desk = aDesk('2026-11-23T08:05', { user: 'owner@team.example' });
        runs.forEach((breaks, at) => {
          desk.turnTo(`2026-11-23T${String(9 + at).padStart(2, '0')}:05`);
          let count = 0;
          const breakOff = (isTaken: boolean) => () => {
            const here = breaks.find((one) => one.at === count && one.isTaken === isTaken);
            if (isTaken) count += 1;
            if (here !== undefined) throw new Error('broken off');
          };
          const mail = portOver(desk, { before: breakOff(false), after: breakOff(true) });
          sendNow({ ...desk.platform, mail: () => mail });
        });
        expect(new Set(recipients(desk)).size).toBe(recipients(desk).length);
      }),
    );
  });

  it('stops before Google’s 6 minutes are over, says so, and goes on in the next hour', () => {
    const desk = aDesk('2026-11-23T08:05');
    let slow = at('2026-11-23T08:05');
    const platform: Platform = {
      ...desk.platform,
      clock: () => ({ ...desk.platform.clock(), now: () => slow }),
      mail: () =>
        portOver(desk, {
          after: () => {
            slow += 150_000;
          },
        }),
    };
    expect(codes(sendNow(platform))).toEqual(['no-time']);
    expect(settingsOf(desk.platform).get('run.next')).toBe('2026-11-23 09:00');
    slow = at('2026-11-23T09:05');
    expect(runHourly(platform).mails.map(({ to }) => to)).toEqual(['cleo@example.com']);
    expect(settingsOf(desk.platform).get('run.next')).toBe('2026-11-24 08:00');
    expect(codes(runHourly(platform))).toEqual(['already-sent']);
  });

  it('gives the most overdue their mail where there is too little quota for all', () => {
    const more = [...CUSTOMERS, ['Dune', 'cleo@example.com', ...(CUSTOMERS[1] ?? []).slice(2)]];
    const sheets = { Customers: more, Settings: settings(['digest', 'yes']) };
    const desk = aDesk('2026-11-23T08:05', { quota: 1, sheets });
    sendNow(desk.platform);
    expect(recipients(desk)).toEqual(['cleo@example.com']);
  });

  it('asks the services equally often for 10 rows and for 1,000', () => {
    const callsFor = (rows: number): number => {
      const customers = Array.from({ length: rows }, () => CUSTOMERS[1] as readonly Cell[]);
      const { platform } = aDesk('2026-11-23T08:05', {
        sheets: {
          Customers: [CUSTOMERS[0] as readonly Cell[], ...customers],
          Settings: settings(['digest', 'yes']),
        },
      });
      return callsOf(platform, (counted) => sendNow(counted));
    };
    expect(callsFor(1_000)).toBe(callsFor(10));
  });

  it('speaks the language of the file in what it reports', () => {
    const desk = aDesk('2026-11-21T03:00', { locale: 'zh_CN', quota: 0 });
    expect(sendNow(desk.platform).skipped[0]?.cause).toContain('额度');
  });
});

/** The desk's own mailbox with something that happens before or after each mail is taken. */
function portOver(
  { platform }: Desk,
  {
    before = () => undefined,
    after = () => undefined,
  }: { before?: MailPort['send']; after?: MailPort['send'] } = {},
): MailPort {
  return {
    remaining: () => 100 - platform.sent.length,
    send: (mail) => {
      before(mail);
      (platform.sent as unknown[]).push(mail);
      after(mail);
    },
  };
}

/** Calls on any port, sheets included, while the work runs. */
function callsOf(platform: Platform, work: (counted: Platform) => void): number {
  let calls = 0;
  const counted = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, key) => {
        const member = Reflect.get(target, key) as unknown;
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          calls += 1;
          const answer = (member as (...args: unknown[]) => unknown).apply(target, args);
          const isPort = typeof answer === 'object' && answer !== null && 'title' in answer;
          if (
            Array.isArray(answer) &&
            answer.some((one) => typeof one === 'object' && 'title' in one)
          ) {
            return answer.map((one: object) => counted(one));
          }
          return isPort ? counted(answer) : answer;
        };
      },
    });
  const ports = new Map<string, object>();
  const all = new Proxy(platform, {
    get: (target, key) => () => {
      const name = String(key);
      const port = ports.get(name) ?? counted((target[name as keyof Platform] as () => object)());
      ports.set(name, port);
      return port;
    },
  });
  work(all);
  return calls;
}
