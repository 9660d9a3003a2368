/**
 * A tab that a form fills, taken in by the hourly job of the script that ships: killed at any service call, the next hours
 * end as if it had not been killed, and an hour takes no more calls for more rows.
 */
import type { Host, HostFile } from '../../host';
import type { CellInput } from '../../host/book/sheet';
import { isThorough } from '../support/laws';
import { hostsOf, setUpHostsOf } from '../support/story-host';
import { asking, recordsIn } from '../support/team-host';

jest.setTimeout(240_000);

const { setUp } = setUpHostsOf('Europe/Berlin');
const open = hostsOf('Europe/Berlin');

const TAB = 'Answers';
const HEADINGS = ['Timestamp', 'Name', 'E-mail', 'Message'];
const on = (day: number) => ({ value: day, format: 'yyyy-mm-dd hh:mm' });

const answers = (count: number, from = 0): readonly CellInput[][] =>
  Array.from({ length: count }, (_, at) => {
    const name = `Guest ${from + at}`;
    return [on(46_340 + at / 100), name, `g${from + at}@x.example`, `=${at} tea`];
  });

/** A form with an answer from before, and customers whom every third later answer belongs to. */
function savedForm(): HostFile {
  const host = setUp({}, 'NO');
  const ask = asking(host, 'owner@team.example');
  const fields = ['id', 'contact', 'email'];
  const id = 'import-001';
  ask({ ask: 'import-begin', id, name: 'a.csv', rows: 5, fields });
  const rows = [0, 3, 6, 9, 12].map((at) => ({
    ...{ row: at + 2, cells: [`k${at}`, `Guest ${at}`, `g${at}@x.example`] },
  }));
  ask({ ask: 'import-rows', id, at: 0, fields, rows, known: 'add' });
  fillForm(host, answers(1, 900));
  const { sheets } = ask({ ask: 'import-open' });
  const gid = (sheets as { gid: number; title: string }[]).find((it) => it.title === TAB)?.gid;
  const keep = {
    ...{ headings: HEADINGS, headingAt: 0, columns: {}, dateOrder: null, likelyOrder: 'dmy' },
    ...{ meanings: {}, owner: 'sheet', rows: 1 },
  };
  expect(ask({ ask: 'import-intake', id: 'intake-01', gid, keep })['outcome']).toBe('intake');
  // The first hour of the day does more.
  anHour(host);
  return host.save();
}

function fillForm(host: Host, rows: ReturnType<typeof answers>): void {
  host.book.addSheet(TAB, [HEADINGS, ...rows]);
}

function anHour(host: Host): void {
  host.clock.advanceHours(1);
  host.call('runHourly', [], { trigger: true });
}

const tablesOf = (host: Host): string =>
  JSON.stringify(['Customers', 'Journal'].map((title) => recordsIn(host, title)));

/** How many rows each state of the hidden sheet has. */
const statesOf = (host: Host): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { State: state } of recordsIn(host, 'Taken in')) {
    counts[String(state)] = (counts[String(state)] ?? 0) + 1;
  }
  return counts;
};

describe('a tab taken in by the hourly job', () => {
  let file: HostFile;
  beforeAll(() => {
    file = savedForm();
  });

  it('new answers become customers, those of known ones are noted, and the next hour adds nothing', () => {
    const host = open({ file });
    fillForm(host, [...answers(1, 900), ...answers(8)]);
    anHour(host);
    expect(recordsIn(host, 'Customers')).toHaveLength(10);
    expect(recordsIn(host, 'Journal').map(({ Kind: kind }) => kind)).toEqual(
      Array(3).fill('Notice'),
    );
    expect(statesOf(host)).toEqual({ there: 1, added: 5, asked: 3 });
    // The repair of the next hour says when they were first seen.
    anHour(host);
    const before = tablesOf(host);
    anHour(host);
    expect(tablesOf(host)).toBe(before);
  });

  it('an hour takes no more calls for 200 new rows than for 20, and none more for a tab without any', () => {
    const callsFor = (count: number): number => {
      const host = open({ file });
      fillForm(host, [...answers(1, 900), ...answers(count)]);
      host.clock.advanceHours(1);
      host.resetServiceCalls();
      host.call('runHourly', [], { trigger: true });
      return host.serviceCalls.total;
    };
    const [none, few, many] = [0, 20, 200].map(callsFor);
    expect({ few, many }).toEqual({ few, many: few });
    expect(few).toBeLessThanOrEqual(95);
    expect(none).toBeLessThanOrEqual(40);
  });

  it('killed at any call, the hours after end as if it had not been killed', async () => {
    const rows = [...answers(1, 900), ...answers(8)];
    const whole = open({ file });
    fillForm(whole, rows);
    whole.clock.advanceHours(1);
    whole.resetServiceCalls();
    whole.call('runHourly', [], { trigger: true });
    const total = whole.serviceCalls.total;
    whole.call('runHourly', [], { trigger: true });
    whole.call('runHourly', [], { trigger: true });
    const expected = tablesOf(whole);
    let places = 0;
    for (let after = 3; after < total; after += isThorough ? 1 : 23) {
      const host = open({ file });
      fillForm(host, rows);
      host.clock.advanceHours(1);
      host.stopAfter(after);
      try {
        host.call('runHourly', [], { trigger: true });
      } catch {
        // Its time was over.
      }
      host.stopAfter(Infinity);
      host.call('runHourly', [], { trigger: true });
      host.call('runHourly', [], { trigger: true });
      expect({ after, isEqual: tablesOf(host) === expected }).toEqual({ after, isEqual: true });
      expect(statesOf(host)).toEqual({ there: 1, added: 5, asked: 3 });
      places += 1;
      await host.close();
    }
    expect(places).toBeGreaterThan(3);
  });
});
