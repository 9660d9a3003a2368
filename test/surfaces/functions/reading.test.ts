import { runInNewContext } from 'node:vm';
import {
  callCustomFunction,
  customFunctions,
  FunctionInputError,
} from '../../../src/surfaces/functions';
import { openFakeClock, serialOf } from '../../support/fake-clock';

const clock = openFakeClock('America/New_York');
const today = clock.dateOf('2026-11-21');
const call = (name: string, ...args: unknown[]): unknown => callCustomFunction(name, args, clock);

describe('openReading', () => {
  it('openReading answers every hostile argument with a value or a sentence of its own', () => {
    const hostile: unknown[] = [
      ...[NaN, Infinity, -1, 1e300, 10n, Symbol('x'), () => 1, {}, Object.create(null) as unknown],
      ...[new Date(NaN), new Date(8.64e15), { [Symbol.toStringTag]: 'Date' }, new Proxy({}, {})],
      ...[
        '=HYPERLINK("x")',
        '<script>',
        'x'.repeat(50_000),
        '\u202e',
        '\ud800',
        '9999-12-31',
        '0001-01-01',
      ],
      ...[[], [[]], [[[]]], ['a', 'b'], [null], [[undefined]], Array(3)],
      ...['constructor', '__proto__', 'toString'],
    ];
    for (const { name, parameters } of customFunctions) {
      parameters.forEach((_, at) => {
        for (const cell of hostile) {
          for (const given of [cell, [[cell], [cell]]]) {
            const args = parameters.map((parameter, of) =>
              of === at ? given : parameter.kind === 'day' ? '2026-11-21' : '',
            );
            try {
              call(name, ...args);
            } catch (error) {
              if (!(error instanceof FunctionInputError)) throw error;
              expect(error.message.length).toBeLessThan(260);
            }
          }
        }
      });
    }
  });

  it('openReading knows a date of another realm', () => {
    const other = runInNewContext('new Date(ms)', {
      ms: clock.dateOf('2026-11-20').getTime(),
    }) as Date;
    expect(call('DAYS_OVERDUE', other, today)).toBe(1);
  });

  it('openReading shows the day itself where the clocks change at midnight or midnight never comes', () => {
    const days = {
      'America/Santiago': ['2026-09-06', '2026-04-05'],
      'Africa/Cairo': ['2026-04-24', '2026-10-30'],
      'Asia/Shanghai': ['1986-05-04', '2026-11-23'],
      'Pacific/Apia': ['2011-12-31', '2011-12-29'],
      'Europe/Berlin': ['2026-03-29', '2026-10-25'],
    };
    for (const [zone, planned] of Object.entries(days)) {
      const there = openFakeClock(zone);
      for (const iso of planned) {
        const next = callCustomFunction(
          'NEXT_FOLLOWUP',
          ['', '', there.dateOf(iso)],
          there,
        ) as Date;
        expect([zone, there.shown(next)]).toEqual([zone, iso]);
        const late = callCustomFunction(
          'DAYS_OVERDUE',
          [there.dateOf(iso), serialOf(iso) + 1],
          there,
        );
        expect([zone, iso, late]).toEqual([zone, iso, 1]);
      }
    }
  });
});
