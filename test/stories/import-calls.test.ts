/** The service calls of a portion of a file: at most 30, however many rows it has and wherever the cells lie. */
import type { Host } from '../../host';
import { setUpHostsOf } from '../support/story-host';
import { asking, recordsIn } from '../support/team-host';

jest.setTimeout(240_000);

const { setUp } = setUpHostsOf('Europe/Berlin');

const KEY = 'secret-of-the-page';

const FIELDS = [
  ...['id', 'company', 'contact', 'phone', 'email', 'address', 'industry', 'tags', 'note'],
  ...['stage', 'need', 'amount', 'lastContact', 'expectedClose', 'owner'],
];

type Cells = readonly unknown[];

const cellsOf = (at: number): Cells => [
  ...[`f${at}`, `Fresh ${at}`, `Person ${at}`, `0711 55${1_000 + at}`, `f${at}@new.example`],
  ...[`${at} Long Lane`, 'Tea', 'x', `Note ${at}`, 'New', 'Clear', 100 + at],
  ...[{ day: 46_300 + (at % 20) }, { day: 46_500 + (at % 30) }, 'owner@team.example'],
];

interface Sending {
  readonly ask: (question: object) => Readonly<Record<string, unknown>>;
  readonly send: (at: number, rows: readonly Cells[], fields?: readonly string[]) => number;
}

/** A workbook whose import has begun; `send` returns the calls that a portion took. */
function begun(host: Host, rows: number): Sending {
  const ask = asking(host);
  const id = 'import-001';
  ask({ ask: 'import-begin', id, key: KEY, name: 'a.csv', rows, fields: FIELDS });
  return {
    ask,
    send: (at, lines, fields = FIELDS) => {
      host.resetServiceCalls();
      const answer = ask({
        ...{ ask: 'import-rows', id, key: KEY, at, fields, known: 'overwrite' },
        rows: lines.map((cells, index) => ({ row: index + 2, cells })),
      });
      expect(answer).toMatchObject({ outcome: 'rows', next: at + 1, refused: [] });
      return host.serviceCalls.total;
    },
  };
}

const lines = (from: number, count: number, step = 1): Cells[] =>
  Array.from({ length: count }, (_, at) => cellsOf(from + at * step));

describe('the calls of a portion', () => {
  it.each([20, 2_000])('that adds %i rows are at most 30', (size) => {
    const { send } = begun(setUp({}, 'NO'), 3 * size);
    for (const at of [0, 1]) expect(send(at, lines(at * size, size))).toBeLessThanOrEqual(30);
  });

  it('that changes 3,000 cells which lie apart are at most 30, and no cell between them changes', () => {
    const host = setUp({}, 'NO');
    const { send } = begun(host, 3_000);
    send(0, lines(0, 1_200));
    const before = recordsIn(host, 'Customers');
    // Every other customer, five columns of texts and days.
    const changed = lines(0, 600, 2).map(([id, company, contact, , , ...rest]) => {
      const [, , , , , , , last] = rest;
      return [id, company, contact, '0800 1', 'Other Lane', 'y', 'Else', last, { day: 46_600 }];
    });
    const fields = [
      'id',
      'company',
      'contact',
      'phone',
      'address',
      'tags',
      'note',
      'x',
      'lastContact',
    ];
    expect(send(1, changed, fields)).toBeLessThanOrEqual(30);
    const after = recordsIn(host, 'Customers');
    const untouched = (rows: typeof before): typeof before => rows.filter((_, at) => at % 2 === 1);
    expect(untouched(after)).toEqual(untouched(before));
    expect(after[0]).toMatchObject({
      Phone: '0800 1',
      Address: 'Other Lane',
      Note: 'Else',
      Tags: 'x, y',
    });
    expect(after[0]?.['Email']).toBe('f0@new.example');
  });

  it('that adds rows and changes others are at most 30', () => {
    const { send } = begun(setUp({}, 'NO'), 900);
    send(0, lines(0, 400));
    const mixed = [
      ...lines(0, 100, 3).map((cells) =>
        cells.map((cell, at) => (at === 3 ? '0800 2' : at === 8 ? 'Else' : cell)),
      ),
      ...lines(1_000, 100),
    ];
    expect(send(1, mixed)).toBeLessThanOrEqual(30);
  });
});
