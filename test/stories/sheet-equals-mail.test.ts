/**
 * One next day per customer, the same in the sheet and in the mail (docs/product.md "Promises", 2): customers
 * of every kind, generated; what the live formulas show against what the daily job reckons with.
 */
import { openHost, type Host } from '../../host';
import { openScenario } from '../../host/scenarios';
import { catalogueOf, languageOfLocale } from '../../src/language';
import { dayFromIso } from '../../src/rules';
import { day } from '../support/customers';
import { functionScope } from '../support/story-host';

interface Reported {
  readonly row: number;
  readonly grade: string;
  readonly next: string | null;
  readonly why: string;
  readonly status: string;
  readonly daysOverdue: number | null;
}

const TODAY = day('2026-11-23');

/** The same customers in every run: a small generator of its own. */
function openDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Typed = string | number | { value: number; format: string };

function customers(count: number, seed: number): Map<string, Typed>[] {
  const dice = openDice(seed);
  const one = (...words: readonly Typed[]): Typed => words[dice(words.length)] ?? '';
  const on = (from: number, to: number): Typed => ({
    value: TODAY + from + dice(to - from + 1),
    format: 'yyyy-mm-dd',
  });
  const rarely = (typed: () => Typed, in100 = 15): Typed => (dice(100) < in100 ? typed() : '');
  return Array.from({ length: count }, (_, at): Map<string, Typed> => {
    // Now and then a row in which nothing is typed, between the others.
    if (dice(15) === 0) return new Map();
    return new Map<string, Typed>([
      ['Company', dice(20) === 0 ? '' : `Customer ${at}`],
      ['Contact', rarely(() => '王伟', 30)],
      ['Need', one('Clear', 'Clear', 'Potential', 'None', '', '明确', 'maybe')],
      ['Stage', one('New', 'Negotiating', 'Won', 'Lost', '', '')],
      ['Expected close', dice(3) === 0 ? '' : one(on(-60, 250), on(-40, 40), 'soon')],
      ['Last contact', dice(3) === 0 ? '' : one(on(-120, -1), on(-10, 3), '2026-11-10')],
      ['Planned for', rarely(() => on(-20, 30))],
      ['Manual grade', rarely(() => one('A', 'C', 'E', 'Z'))],
      ['Manual type', rarely(() => one('Existing customer', 'Lost customer'))],
      ['Manual class', rarely(() => one('Key', 'Major'))],
      ['Do not contact', rarely(() => 'Yes', 8)],
      ['Archived on', rarely(() => on(-30, -1), 5)],
      ['Merged into', rarely(() => 'c1', 4)],
      ['Added', dice(2) === 0 ? '' : on(-90, 5)],
      ['Birthday', rarely(() => on(-15, 15))],
      ['Renewal', rarely(() => on(-15, 15))],
      ['Tags', rarely(() => 'Spring Festival, VIP')],
      ['Intention', rarely(() => one('Interested', 'Not now'))],
      ['Last tracked', rarely(() => on(-40, -1))],
      ['Attempts in a row', rarely(() => 1 + dice(5))],
      ['Snoozes in a row', rarely(() => 1 + dice(2))],
      ['Type or class since', rarely(() => on(-30, -1))],
      ['Last purchase', rarely(() => on(-700, -1), 30)],
      ['Customer type', rarely(() => 'Prospect')],
      ['Value class', rarely(() => one('Key', 'Ordinary'))],
      ['Customer ID', dice(10) === 0 ? '' : `c${at}`],
    ]);
  });
}

function workbook(locale: string): Host {
  const host = openHost({
    functionScope,
    dist: 'dist',
    now: '2026-11-23T09:30:00Z',
    spreadsheetZone: 'Asia/Shanghai',
    scriptZone: 'America/New_York',
    locale,
  });
  host.dialogs.queue('YES', 'NO');
  host.call('menuSetUp');
  return host;
}

/** Adds the columns that a new sheet does not have, as a person would, and sets up again. */
function addColumns(host: Host, title: string, labels: readonly string[]): readonly unknown[] {
  const sheet = host.book.sheet(title);
  const before = sheet?.values()[0] ?? [];
  const missing = labels.filter((label) => !before.includes(label));
  sheet?.fill([missing], 1, before.length + 1);
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  host.call('menuSetUp');
  return sheet?.values()[0] ?? [];
}

function compare(host: Host, language: string): number {
  const { customers: reported, words } = JSON.parse(
    host.run('ask', JSON.stringify({ ask: 'report' })) as string,
  ) as {
    customers: readonly Reported[];
    words: { statuses: Readonly<Record<string, string>>; fields: Readonly<Record<string, string>> };
  };
  expect(words.statuses['paused']).toBe(catalogueOf(language).statuses.paused);
  const [headings = [], ...rows] =
    host.book.sheet(catalogueOf(language).tables.customers)?.values() ?? [];
  const at = (field: string): number => headings.indexOf(words.fields[field] ?? '?');
  const byRow = new Map(reported.map((customer) => [customer.row, customer]));
  const shown = rows.map((row, down) => ({
    row: down + 2,
    grade: row[at('grade')],
    next: row[at('nextFollowUp')],
    why: row[at('why')],
    status: row[at('status')],
    daysOverdue: row[at('daysOverdue')],
  }));
  const expected = rows.map((_, down) => {
    const customer = byRow.get(down + 2);
    return {
      row: down + 2,
      grade: customer?.grade ?? '',
      next: dayFromIso(customer?.next ?? '') ?? '',
      why: customer?.why ?? '',
      status: customer === undefined ? '' : words.statuses[customer.status],
      daysOverdue: customer?.daysOverdue ?? '',
    };
  });
  expect(shown).toEqual(expected);
  return reported.length;
}

const SEEDS = [7, 2026];

describe.each(['en_US', 'zh_CN', 'de_DE'])('in a spreadsheet of %s', (locale) => {
  const language = languageOfLocale(locale);
  it.each(SEEDS)(
    'sheet and mail show the same for every customer, cell by cell (%d)',
    async (seed) => {
      const host = workbook(locale);
      try {
        const sheet = host.book.sheet(catalogueOf(language).tables.customers);
        const fields: Readonly<Record<string, string>> = catalogueOf(language).fields.customers;
        const english = new Map(
          Object.entries(catalogueOf('en').fields.customers).map(([field, label]) => [
            label,
            field,
          ]),
        );
        const labelOf = (heading: string): string => fields[english.get(heading) ?? ''] ?? '?';
        const all = customers(120, seed);
        const labels = new Set(all.flatMap((typed) => [...typed.keys()].map(labelOf)));
        const { customers: title } = catalogueOf(language).tables;
        const headings = addColumns(host, title, [...labels]);
        all.forEach((typed, down) => {
          for (const [heading, value] of typed) {
            if (value === '') continue;
            sheet?.fill([[value]], down + 2, headings.indexOf(labelOf(heading)) + 1);
          }
        });
        const count = compare(host, language);
        expect(count).toBeGreaterThan(80);
        // Everybody is there: to start, late, today, soon, later and paused.
        const statuses = new Set(
          sheet
            ?.values()
            .slice(1)
            .map((row) => row[headings.indexOf(fields['status'] ?? '')]),
        );
        expect(statuses.size).toBeGreaterThanOrEqual(6);
        // A night later nothing but the clock has changed; the job moves the day on.
        host.clock.advanceHours(24);
        host.call('runHourly', [], { trigger: true });
        expect(compare(host, language)).toBe(count);
      } finally {
        await host.close();
      }
    },
  );
});

it('sheet and mail agree at once when the file had a journal before it was set up', async () => {
  const settings = {
    ...{ language: 'en', locale: 'en_US', user: 'grace@harborline.example' },
    ...{ spreadsheetZone: 'Etc/UTC', scriptZone: 'Etc/UTC' },
  };
  const now = '2026-11-23T09:00:00Z';
  const place = { dist: 'dist', sample: 'host/sample', data: null, now, settings };
  const { host } = await openScenario('sample', place);
  try {
    expect(compare(host, 'en')).toBeGreaterThan(30);
  } finally {
    await host.close();
  }
});
