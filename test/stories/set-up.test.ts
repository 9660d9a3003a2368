/** Set up, repaired and undone: what ships, over a spreadsheet whose formulas are alive. */
import type { Host } from '../../host';
import { allLanguages, catalogueOf, languageOfLocale } from '../../src/language';
import type { CustomerField } from '../../src/rules';
import { setUpHostsOf } from '../support/story-host';
import { areaUnder, asking, cellUnder, columnUnder } from '../support/team-host';

const { setUp, again } = setUpHostsOf('Europe/Berlin');

const labelsOf = (field: CustomerField): readonly string[] =>
  allLanguages.map(({ catalogue }) => catalogue.fields.customers[field]);

/** Types into the cell of a field, in a sheet in English. */
function typeInto(host: Host, row: number, field: CustomerField, text: string): void {
  host.person.type(cellUnder(host, catalogueOf('en').fields.customers[field], row), text);
}

/** Rows of Customers by company, as grade, next day, status and reason. */
function shown(host: Host, title = 'Customers'): Readonly<Record<string, readonly unknown[]>> {
  const [headings = [], ...rows] = host.book.sheet(title)?.values() ?? [];
  const at = (...labels: readonly string[]) =>
    headings.findIndex((it) => labels.includes(String(it)));
  const columns = [
    at(...labelsOf('grade'), 'Level'),
    at(...labelsOf('nextFollowUp')),
    at(...labelsOf('status')),
    at(...labelsOf('why')),
  ];
  const company = at(...labelsOf('company'), 'Company name');
  return Object.fromEntries(
    rows
      .filter((row) => row[company] !== '')
      .map((row) => [String(row[company]), columns.map((column) => row[column])]),
  );
}

describe('a workbook that was set up', () => {
  it('formulas show grade, next day and reason as soon as a customer is typed', () => {
    const host = setUp({}, 'NO');
    typeInto(host, 2, 'company', 'Acme');
    typeInto(host, 2, 'need', 'Clear');
    typeInto(host, 2, 'expectedClose', '2026-12-10');
    expect(shown(host)['Acme']?.[0]).toBe('A');
    typeInto(host, 2, 'lastContact', '2026-11-20');
    expect(shown(host)['Acme']).toEqual(['A', 46350, 'Soon', 'Grade A: every day']);
  });

  it('phone numbers stay as they are typed, with a plus, spaces and a zero in front', () => {
    const host = setUp({}, 'NO');
    typeInto(host, 2, 'phone', '+49 30 5550 100');
    typeInto(host, 3, 'phone', '0301234567');
    const [headings = [], ...rows] = host.book.sheet('Customers')?.values() ?? [];
    const phones = rows.slice(0, 2).map((row) => row[headings.indexOf('Phone')]);
    expect(phones).toEqual(['+49 30 5550 100', '0301234567']);
  });

  it('a day typed into Next follow-up is the planned day, and a sentence says so', () => {
    const host = setUp();
    const before = shown(host)['Nordlys Cafés'];
    const [headings = [], ...rows] = host.book.sheet('Customers')?.values() ?? [];
    const row = rows.findIndex(([company]) => company === 'Nordlys Cafés') + 2;
    typeInto(host, row, 'nextFollowUp', '2026-11-27');
    expect(host.toasts.join('\n')).toContain('planned day');
    const after = host.book.sheet('Customers')?.values()[row - 1] ?? [];
    expect(after[headings.indexOf('Planned for')]).toBe(46353);
    expect([before?.[1], shown(host)['Nordlys Cafés']?.[1]]).toEqual([46349, 46353]);
  });

  it('a customer typed by hand gets an ID and the day of adding', () => {
    const host = setUp({}, 'NO');
    typeInto(host, 2, 'company', 'Acme');
    const [headings = [], row = []] = host.book.sheet('Customers')?.values() ?? [];
    expect(row[headings.indexOf('Customer ID')]).toMatch(/^[a-z][a-z0-9]{6}$/);
    expect(row[headings.indexOf('Added')]).toBe(46349);
  });

  it('a sample customer can be called: the list shows person and phone', () => {
    const { sections } = asking(again(), 'owner@team.example')({ ask: 'today', scope: 'team' }) as {
      readonly sections: readonly { readonly rows: readonly object[] }[];
    };
    const [first] = sections.flatMap(({ rows }) => rows);
    expect(first).toMatchObject({ contact: 'Dr. Iris Lowe', phone: '+1 202 555 0101' });
  });

  it.each(['zh_CN', 'de_DE'])('the sample customers are graded in the locale %s', (locale) => {
    const { tables, menu } = catalogueOf(languageOfLocale(locale));
    const customers = shown(setUp({ locale }), tables.customers);
    expect(customers[menu.setUp.samples.dentist]?.[0]).toBe('A');
  });

  it('the statuses are right the next morning without anyone opening the file', () => {
    const host = setUp();
    expect(shown(host)['Nordlys Cafés']?.[2]).toBe('Today');
    host.clock.advanceHours(24);
    host.fireClockTriggers();
    expect(shown(host)['Nordlys Cafés']?.[2]).toBe('Overdue');
  });
});

const person = (host: Host) => host.person;

const lastHeading = (host: Host): string =>
  String([...(host.book.sheet('Customers')?.values()[0] ?? [])].pop());

const EDITS: readonly (readonly [string, (host: Host) => void])[] = [
  [
    'a row inserted under the heading',
    (host) => person(host).insertLines({ sheet: 'Customers', axis: 'row', first: 2 }),
  ],
  [
    'a row inserted above the heading',
    (host) => person(host).insertLines({ sheet: 'Customers', axis: 'row', first: 1 }),
  ],
  [
    'the first customer deleted and typed again',
    (host) => {
      // All but the formula columns, which are between them.
      const row = person(host).copy(areaUnder(host, ['Company', 2], ['Owner', 2]));
      const rest = person(host).copy(areaUnder(host, ['Need', 2], [lastHeading(host), 2]));
      person(host).deleteLines({ sheet: 'Customers', axis: 'row', first: 2 });
      person(host).paste(cellUnder(host, 'Company', 9), row);
      person(host).paste(cellUnder(host, 'Need', 9), rest);
    },
  ],
  [
    'a customer dragged to another row',
    (host) => person(host).moveLines({ sheet: 'Customers', axis: 'row', first: 3 }, 7),
  ],
  [
    'columns dragged elsewhere',
    (host) =>
      person(host).moveLines({ sheet: 'Customers', axis: 'column', first: 10, count: 2 }, 2),
  ],
  [
    'a formula column dragged elsewhere',
    (host) =>
      person(host).moveLines(
        { sheet: 'Customers', axis: 'column', first: columnUnder(host, 'Grade') },
        20,
      ),
  ],
  ['a sort under the frozen heading', (host) => person(host).sortSheet('Customers', 1, false)],
  [
    'a sort by the next day',
    (host) => person(host).sortSheet('Customers', columnUnder(host, 'Next follow-up')),
  ],
  [
    'a sort without frozen rows',
    (host) => {
      person(host).freeze('Customers', 0, 0);
      person(host).sortSheet('Customers', 1);
    },
  ],
  [
    'a sort downwards without frozen rows',
    (host) => {
      person(host).freeze('Customers', 0, 0);
      person(host).sortSheet('Customers', 1, false);
    },
  ],
  [
    'a filter',
    (host) => {
      person(host).createFilter(areaUnder(host, ['Company', 1], [lastHeading(host), 9]));
      person(host).filterOut('Customers', columnUnder(host, 'Grade'), ['A']);
    },
  ],
  [
    'a whole row copied over itself',
    (host) => {
      const row = person(host).copy(areaUnder(host, ['Company', 4], [lastHeading(host), 4]));
      person(host).paste(cellUnder(host, 'Company', 4), row);
    },
  ],
  [
    'values pasted into a formula column',
    (host) => person(host).pasteText(cellUnder(host, 'Grade', 2), [['B'], ['B'], ['B']]),
  ],
  [
    'a fill down over the formula columns',
    (host) => person(host).fillDown(areaUnder(host, ['Grade', 2], ['Why', 5])),
  ],
  ['a formula cleared', (host) => person(host).clear(cellUnder(host, 'Next follow-up', 1))],
  [
    'a formula column cleared from top to bottom',
    (host) => person(host).clear(areaUnder(host, ['Grade', 1], ['Grade', 20])),
  ],
  [
    'a heading typed over the formula',
    (host) => person(host).type(cellUnder(host, 'Grade', 1), 'Level'),
  ],
  [
    'a heading cut into the data',
    (host) => person(host).cut(cellUnder(host, 'Grade', 1), cellUnder(host, 'Grade', 12)),
  ],
  [
    'a heading of a plain column renamed',
    (host) => person(host).type(cellUnder(host, 'Company', 1), 'Company name'),
  ],
  [
    'the list made a table, which takes no formula in its headings',
    (host) => {
      const { furniture } = host.book.sheet('Customers') ?? {};
      const columns = host.book.sheet('Customers')?.values()[0]?.length ?? 0;
      const area = { row: 1, column: 1, rows: 9, columns };
      if (furniture) furniture.tables = [{ area, name: 'Customers' }];
      const headings = ['Grade', 'Next follow-up', 'Due status', 'Cal. days late', 'Why'];
      person(host).pasteText(cellUnder(host, 'Grade', 1), [headings]);
    },
  ],
  [
    'a column nobody needs deleted',
    (host) => person(host).deleteLines({ sheet: 'Customers', axis: 'column', first: 18 }),
  ],
];

describe.each(EDITS)('after %s', (_, edit) => {
  it.each([
    // Moved rows, sorts and inserted lines are told to nobody: Google fires no edit for them.
    ['at once or after opening', false, (host: Host) => host.open()],
    [
      'and after the hourly job, when every edit event was lost',
      true,
      (host: Host) => host.call('runHourly', [], { trigger: true }),
    ],
  ])(
    'every customer shows the same after the sheet was changed and repaired, %s',
    (_when, lost, tend) => {
      const host = again();
      const before = shown(host);
      expect(Object.keys(before)).toHaveLength(8);
      host.events.areLost = lost;
      edit(host);
      tend(host);
      expect(shown(host)).toEqual(before);
    },
  );
});
