/**
 * Several people at once: whatever they do in whatever order, with events lost, calls sent twice and
 * locks not had, journal and columns tell the same story, and nothing else is touched.
 */
import type { Host } from '../../host';
import { countedEntries, replay, trackingOf, type TrackingState } from '../../src/rules';
import { openMemorySpreadsheet } from '../../src/platform/memory';
import { cellWords, readTable } from '../../src/workbook';
import { day } from '../support/customers';
import { fillTeam, HEADINGS, recordsIn } from '../support/team-host';
import { fc, isThorough } from '../support/laws';
import { act, CUSTOMER_COUNT, looked, performAct, type Story } from '../support/many-people';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const TODAY = day('2026-11-23');
/** Interleavings tried; each runs the shipped script some fifteen times. */
const RUNS = isThorough ? 200 : 60;
/** What entries and phones may change; everything else is people's own. */
const MOVED = [...HEADINGS.slice(7, 18), 'Quick log', 'Promise due', 'Closed on'];

/** Customers and journal as the product reads them. */
function read(host: Host) {
  const titles = ['Customers', 'Journal'];
  const sheets = titles.map((title) => [title, host.book.sheet(title)?.values() ?? []] as const);
  const spreadsheet = openMemorySpreadsheet({ sheets: Object.fromEntries(sheets) });
  const context = { vocabulary: cellWords(), today: TODAY, dateOrder: null };
  return {
    customers: readTable(spreadsheet, 'customers', context)?.records ?? [],
    entries: (readTable(spreadsheet, 'journal', context)?.records ?? []).map(
      ({ record }) => record,
    ),
  };
}

/** A count that was never written is 0. */
const plain = (state: TrackingState) => ({
  ...state,
  attempts: state.attempts ?? 0,
  snoozes: state.snoozes ?? 0,
});

function check(
  story: Story,
  starts: ReadonlyMap<string, TrackingState>,
  own: ReadonlyMap<string, string>,
) {
  const { host } = story;
  const { customers, entries } = read(host);
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const question of story.questions) {
    const stands =
      ids.includes(String(question['id'])) || ids.includes(`${String(question['id'])}-c0`);
    const isNamed = question['ask'] !== 'review-all' || stands;
    expect([question['id'], stands]).toEqual([
      question['id'],
      story.done.has(String(question['id'])) && isNamed,
    ]);
  }
  const typed = new Map(story.typed.map(({ customer, text }) => [customer, text]));
  const activity = JSON.stringify(host.book.sheet('Activity')?.values() ?? []);
  for (const { record } of customers) {
    const mine = entries.filter(({ customerId }) => customerId === record.id);
    const start = starts.get(record.id) as TrackingState;
    const state = trackingOf(record);
    const told = replay({ start, entries: mine });
    // A next step that somebody typed stands, or an entry has written over it and Undo knows it.
    const text = typed.get(record.id);
    const isOver = text !== undefined && state.nextStep !== text;
    if (isOver) expect(activity).toContain(text);
    const nextStep = text === undefined ? told.nextStep : state.nextStep;
    expect(plain(state)).toEqual(plain({ ...told, nextStep }));
  }
  for (const row of recordsIn(host, 'Customers').filter((it) => it['Customer ID'] !== '')) {
    expect(untouched(row)).toBe(own.get(String(row['Customer ID'])));
    // Every answer was looked at, and its cell cleared.
    expect(row['Quick log']).toBe('');
    expect(row['Our remarks']).toBe(story.remarks.get(String(row['Customer ID'])));
  }
  const phoned = countedEntries(entries).filter(({ by }) => by.endsWith('(by phone)'));
  expect(phoned).toHaveLength(story.answered.length);
}

function untouched(row: Readonly<Record<string, unknown>>): string {
  const own = HEADINGS.filter((it) => !MOVED.includes(it) && it !== 'Our remarks');
  return JSON.stringify(own.map((heading) => row[heading]));
}

describe('several people in one sheet', () => {
  it('people who work at the same time lose nothing, duplicate nothing and change only their own rows', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 12 }), (acts) => {
        const host = fillTeam(open(), CUSTOMER_COUNT);
        host.person.freeze('Customers', 1, 0);
        const first = read(host).customers;
        const starts = new Map(first.map(({ record }) => [record.id, trackingOf(record)]));
        const rows = recordsIn(host, 'Customers');
        const own = new Map(rows.map((row) => [String(row['Customer ID']), untouched(row)]));
        const story: Story = {
          ...{
            host,
            questions: [],
            done: new Set(),
            typed: [],
            waiting: new Map(),
            answered: [],
            pages: new Map(),
          },
          remarks: new Map(first.map(({ record }) => [record.id, 'likes tea'])),
        };
        acts.forEach((each, at) => {
          const isLate = host.events.isHeld;
          if (each.isBusy) host.locks.holdElsewhere();
          performAct(story, each, at);
          host.locks.releaseElsewhere();
          if (isLate) catchUp(story);
        });
        catchUp(story);
        host.call('runHourly', [], { trigger: true });
        looked(story, false);
        check(story, starts, own);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

/** Events that came late are delivered, and every answer is looked at then. */
function catchUp(story: Story): void {
  if (story.host.events.release().length > 0) looked(story, false);
}
