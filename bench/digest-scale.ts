/**
 * The daily digest of huge files: 10,000, 30,000 and 100,000 customers of fifty sellers and a
 * manager, read, assessed, composed and rendered in one run over the ports in memory. Prints
 * seconds, peak memory and port calls, which must not grow with the number of rows.
 */
import { openMemoryPlatform, type MemoryPlatform } from '../src/platform/memory';
import type { Platform } from '../src/platform';
import { isoFromDay, type Cell } from '../src/rules';
import { renderMail } from '../src/surfaces/digest/mail';
import { composeDigests, sendNow } from '../src/surfaces/digest';
import { assessTeam, readTeamFile } from '../src/workbook';

const SELLERS = 50;
const SIZES = [10_000, 30_000, 100_000];
/** 2026-11-23, a Monday, at half past eight. */
const TODAY = 46_349;
const NOW = Date.parse('2026-11-23T08:30:00Z');
const MB = 1024 * 1024;

const seller = (at: number): string => `Seller ${at % SELLERS}`;
const address = (at: number): string => `seller${at % SELLERS}@team.example`;
const dayOf = (day: number): Cell => ({ day });

/** Every customer was contacted twice, some too late; every seventh has no owner. */
function aTeam(rows: number): MemoryPlatform {
  const each = <T>(make: (at: number) => T): T[] =>
    Array.from({ length: rows }, (_, at) => make(at));
  return openMemoryPlatform({
    now: () => NOW,
    user: 'owner@team.example',
    quota: 1500,
    sheets: {
      Customers: [
        ...[['Customer ID', 'Company', 'Contact', 'Phone', 'Owner', 'Need', 'Expected close']],
        ...each((at): Cell[] => [
          `c${at}`,
          `Customer ${at}`,
          `Person ${at}`,
          `+49 30 ${100_000 + at}`,
          at % 7 === 0 ? '' : seller(at),
          'Clear',
          dayOf(TODAY + (at % 300)),
        ]),
      ],
      Journal: [
        ['Entry ID', 'Customer ID', 'Date', 'By', 'Kind', 'Note', 'Logged at'],
        ...[40, 10].flatMap((ago) =>
          each((at): Cell[] => {
            const on = TODAY - 1 - (at % ago);
            return [
              `e${ago}-${at}`,
              `c${at}`,
              dayOf(on),
              seller(at),
              'Touch',
              'Wants the offer split in two.',
              `${isoFromDay(on)} 10:00`,
            ];
          }),
        ),
      ],
      Team: [
        ['Name', 'Email', 'Role', 'Entries a day'],
        ...Array.from({ length: SELLERS }, (_, at): Cell[] => [
          seller(at),
          address(at),
          'Seller',
          20,
        ]),
        ['Mia', 'mia@team.example', 'Manager', ''],
      ],
      Settings: [
        ['Setting', 'Value'],
        ['takeOver', '2026-01-05'],
      ],
    },
  });
}

/** Wraps ports so that all calls are counted, including those of the sheets they return. */
function counted(platform: MemoryPlatform, count: () => void): Platform {
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const part: unknown = Reflect.get(target, name);
        if (typeof part !== 'function') return part;
        return (...args: unknown[]): unknown => {
          count();
          const answer: unknown = Reflect.apply(part, target, args);
          if (Array.isArray(answer) && isPort(answer[0])) return answer.map(wrap);
          return isPort(answer) ? wrap(answer) : answer;
        };
      },
    });
  return wrap(platform);
}

function isPort(answer: unknown): answer is object {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    Object.values(answer).some((part) => typeof part === 'function')
  );
}

const NO_MAILS = { unconfirmedOn: () => null, lastSentOn: () => null, unsentBefore: () => null };

interface Measured {
  readonly rows: number;
  /** Seconds per part. */
  readonly parts: Readonly<Record<'read' | 'assess' | 'compose' | 'render' | 'run', number>>;
  readonly mails: number;
  readonly calls: number;
  readonly peakMb: number;
}

function measure(rows: number): Measured {
  const platform = aTeam(rows);
  const parts = { read: 0, assess: 0, compose: 0, render: 0, run: 0 };
  const timed = <T>(part: keyof typeof parts, work: () => T): T => {
    globalThis.gc?.();
    const began = performance.now();
    const answer = work();
    parts[part] = (performance.now() - began) / 1000;
    return answer;
  };
  const file = timed('read', () => readTeamFile(platform, TODAY));
  const { customers } = timed('assess', () => assessTeam(file));
  const { digests } = timed('compose', () =>
    composeDigests(file, customers, {
      rights: { by: 'owner@team.example', isConfirmed: () => true },
      ...NO_MAILS,
    }),
  );
  timed('render', () => digests.map((digest) => renderMail(digest, file, null)));
  let calls = 0;
  const whole = counted(platform, () => (calls += 1));
  const { mails, errors } = timed('run', () => sendNow(whole));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  // In kilobytes: the peak of this process so far. Sizes ascend, so it is the peak of this one.
  const peakMb = (process.resourceUsage().maxRSS * 1024) / MB;
  return { rows, parts, mails: mails.length, calls, peakMb };
}

// Not measured: the code is compiled during the first run.
measure(1_000);
const measured = SIZES.map(measure);

console.log(`The mails of a day, ${SELLERS} sellers and a manager, two entries a customer`);
for (const { rows, parts, mails, calls, peakMb } of measured) {
  const { read, assess, compose, render, run } = parts;
  const told = { read, assess, compose, render, 'whole run': run };
  const seconds = Object.entries(told).map(([name, value]) => `${name} ${value.toFixed(2)} s`);
  console.log(
    `  ${rows} customers: ${seconds.join(', ')}; ${mails} mails, ${calls} calls of the ports, peak ${peakMb.toFixed(0)} MB`,
  );
}
const [small, middle, large] = measured as [Measured, Measured, Measured];
const timeARow = ({ parts, rows }: Measured): number => parts.run / rows;
console.log(
  `Time a row at ${middle.rows} and ${large.rows} ÷ at ${small.rows}: ${(timeARow(middle) / timeARow(small)).toFixed(2)}, ${(timeARow(large) / timeARow(small)).toFixed(2)} (linear: about 1).`,
);
console.log(`Calls at ${large.rows} ÷ at ${small.rows}: ${large.calls / small.calls} (goal: 1).`);
