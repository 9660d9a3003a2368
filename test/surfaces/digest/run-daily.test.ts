import type { Platform } from '../../../src/platform';
import { runDigest, sendNow, throwErrors } from '../../../src/surfaces/digest';
import { countSections, type Cell } from '../../../src/rules';
import {
  aDigestWorkbook,
  codes,
  CUSTOMERS,
  portOver,
  recipients,
  settings,
  settingsOf,
} from '../../support/digest-workbook';

describe('runDigest', () => {
  it('runDigest emails each person once, from the digest’s hour on', () => {
    const workbook = aDigestWorkbook('2026-11-23T07:59');
    expect(codes(runDigest(workbook.platform))).toEqual(['too-early']);
    workbook.setClock('2026-11-23T08:05');
    const run = runDigest(workbook.platform);
    expect(run.mails[0]).toEqual({
      to: 'ana@example.com',
      owner: 'ana@example.com',
      subject: '1 overdue · Mon Nov 23',
      ...countSections((section) => (section === 'overdue' ? 1 : 0)),
      waiting: 0,
      listed: 1,
    });
    workbook.setClock('2026-11-23T09:05');
    expect(codes(runDigest(workbook.platform))).toEqual(['already-sent']);
    expect(recipients(workbook)).toEqual([
      'ana@example.com',
      'bob@example.com',
      'cleo@example.com',
    ]);
  });

  it('runDigest sends one email per person however often it runs in a day', () => {
    const workbook = aDigestWorkbook('2026-11-23T00:10');
    for (let hour = 0; hour < 24; hour += 1) {
      workbook.setClock(`2026-11-23T${String(hour).padStart(2, '0')}:10`);
      runDigest(workbook.platform);
    }
    expect(workbook.platform.sent).toHaveLength(3);
    workbook.setClock('2026-11-24T20:10');
    runDigest(workbook.platform);
    expect(workbook.platform.sent).toHaveLength(6);
  });

  it('runDigest goes by the hour and the day of the spreadsheet’s zone', () => {
    const workbook = aDigestWorkbook('2026-11-22T23:30', {
      zone: 'Asia/Shanghai',
      offsetMinutes: () => 480,
      sheets: { Customers: CUSTOMERS, Settings: settings(['digest', 'yes'], ['digest.hour', 7]) },
    });
    expect(runDigest(workbook.platform).today).toBe('2026-11-23');
    expect(workbook.platform.sent).toHaveLength(3);
  });

  it('runDigest sends nothing while it is off, nor on a day off', () => {
    const off = aDigestWorkbook('2026-11-23T12:00', { sheets: { Customers: CUSTOMERS } });
    expect(codes(runDigest(off.platform))).toEqual(['off']);
    const saturday = aDigestWorkbook('2026-11-21T12:00');
    expect(codes(runDigest(saturday.platform))).toEqual(['day-off']);
    expect([...off.platform.sent, ...saturday.platform.sent]).toEqual([]);
  });

  it('runDigest writes down what it did', () => {
    const workbook = aDigestWorkbook('2026-11-23T08:05', { quota: 2 });
    runDigest(workbook.platform);
    const proof = settingsOf(workbook.platform);
    expect(proof.get('run.last')).toBe('2026-11-23 08:05');
    expect(proof.get('run.rows')).toBe(3);
    expect(proof.get('run.mails')).toBe(2);
    expect(proof.get('run.quota')).toBe(0);
    expect(proof.get('run.skipped')).toContain('cleo@example.com');
  });
});

describe('sendNow', () => {
  it('sendNow sends on a day off too, and still once', () => {
    const workbook = aDigestWorkbook('2026-11-21T03:00', { sheets: { Customers: CUSTOMERS } });
    sendNow(workbook.platform);
    expect(codes(sendNow(workbook.platform))).toEqual(Array(3).fill('already-sent'));
    expect(workbook.platform.sent).toHaveLength(3);
  });

  it('sendNow sends what the quota allows, and the others first once there is more', () => {
    const workbook = aDigestWorkbook('2026-11-23T08:05', { quota: 2 });
    expect(codes(sendNow(workbook.platform))).toEqual(['quota']);
    const next = sendNow({ ...workbook.platform, mail: () => portOver(workbook) });
    expect(next.mails.map(({ to }) => to)).toEqual(['cleo@example.com']);
  });

  it('sendNow continues after a refused email, reports it, and tries it again', () => {
    let refusal: string | null = 'Invalid email: bob@example.com';
    const workbook = aDigestWorkbook('2026-11-23T08:05', {
      refuse: ({ to }) => (to === 'bob@example.com' ? refusal : null),
    });
    const run = sendNow(workbook.platform);
    expect(recipients(workbook)).toEqual(['ana@example.com', 'cleo@example.com']);
    expect(run.skipped).toEqual([
      { what: 'bob@example.com', code: 'refused', cause: 'The email was refused.' },
    ]);
    expect(() => {
      throwErrors(run);
    }).toThrow('bob@example.com: mail-refused: Invalid email: bob@example.com');
    refusal = null;
    expect(sendNow(workbook.platform).mails.map(({ to }) => to)).toEqual(['bob@example.com']);
  });

  it('sendNow asks the services equally often for 10 rows and for 1,000', () => {
    const callsFor = (rows: number): number => {
      const customers = Array.from({ length: rows }, () => CUSTOMERS[1] as readonly Cell[]);
      const { platform } = aDigestWorkbook('2026-11-23T08:05', {
        sheets: {
          Customers: [CUSTOMERS[0] as readonly Cell[], ...customers],
          Settings: settings(['digest', 'yes']),
        },
      });
      return callsOf(platform, (counted) => sendNow(counted));
    };
    expect(callsFor(1_000)).toBe(callsFor(10));
  });

  it('sendNow speaks the language of the file in what it reports', () => {
    const workbook = aDigestWorkbook('2026-11-21T03:00', { locale: 'zh_CN', quota: 0 });
    expect(sendNow(workbook.platform).skipped[0]?.cause).toContain('额度');
  });
});

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
