import {
  callCustomFunction,
  customFunctions,
  type Example,
  type ExampleArgument,
} from '../../../src/surfaces/functions';
import { openFakeClock, serialOf, type FakeClock } from '../../support/fake-clock';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Cells = unknown[][];

/** A cell, a column of cells or a table of rows, as Sheets hands them over. */
function given(argument: ExampleArgument, cell: (content: unknown) => unknown): unknown {
  if (!Array.isArray(argument)) return cell(argument);
  return (argument as unknown[]).map((row) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
}

/** An answer in the written form of the examples. */
function written(answer: unknown, clock: FakeClock): unknown {
  if (!Array.isArray(answer)) return answer instanceof Date ? clock.shown(answer) : answer;
  return (answer as Cells).map((row) => row.map((cell) => written(cell, clock))[0]);
}

const everyExample = customFunctions.flatMap(({ name, examples }) =>
  examples.map((example): [string, string, Example] => [
    name,
    JSON.stringify(example.args),
    example,
  ]),
);

describe('customFunctions', () => {
  it.each(everyExample)('%s %s returns the result of its example', (name, _args, example) => {
    const clock = openFakeClock('Asia/Shanghai');
    const args = example.args.map((argument) => given(argument, (cell) => cell));
    expect(written(callCustomFunction(name, args, clock), clock)).toEqual(example.gives);
  });

  it.each(everyExample)('%s %s answers the same for date cells', (name, _args, example) => {
    for (const zone of ['America/Santiago', 'Asia/Shanghai', 'Pacific/Apia', 'Europe/Berlin']) {
      const clock = openFakeClock(zone);
      const asDate = (cell: unknown): unknown =>
        typeof cell === 'string' && DAY.test(cell) ? clock.dateOf(cell) : cell;
      const args = example.args.map((argument) => given(argument, asDate));
      expect(written(callCustomFunction(name, args, clock), clock)).toEqual(example.gives);
    }
  });

  it.each(everyExample)('%s %s answers the same for serial numbers', (name, _args, example) => {
    const clock = openFakeClock('Europe/Berlin');
    const asSerial = (cell: unknown): unknown =>
      typeof cell === 'string' && DAY.test(cell) ? serialOf(cell) : cell;
    const args = example.args.map((argument) => given(argument, asSerial));
    expect(written(callCustomFunction(name, args, clock), clock)).toEqual(example.gives);
  });

  it('each has examples of a cell, of a column and of a blank', () => {
    for (const { name, examples } of customFunctions) {
      const gives = examples.map((example) => example.gives);
      expect([name, gives.some(Array.isArray), gives.flat(2).includes(null)]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it('customFunctions describes each function in one line, which is all that autocomplete shows', () => {
    for (const { name, summary, gives, parameters } of customFunctions) {
      for (const text of [summary, gives, ...parameters.map(({ description }) => description)]) {
        expect([name, text]).toEqual([name, text.replace(/\s+/g, ' ').trim()]);
      }
    }
  });
});

describe('callCustomFunction', () => {
  it('callCustomFunction asks for no zone when no date comes in or goes out', () => {
    const clock = openFakeClock('Europe/Berlin');
    callCustomFunction('GRADE', ['clear', '2026-12-21', 46347], clock);
    callCustomFunction('NEXT_FOLLOWUP', [[['']], [['']]], clock);
    callCustomFunction('VALUE_CLASS', [[[1], [2]]], clock);
    expect(clock.asked).toEqual({ zone: 0, offset: 0 });
  });

  it('callCustomFunction asks for the zone once, however many dates there are', () => {
    const clock = openFakeClock('Europe/Berlin');
    const closes = ['2026-12-21', '2026-12-22', '2027-06-30'].map((iso) => [clock.dateOf(iso)]);
    const needs = closes.map(() => ['clear']);
    callCustomFunction('GRADE', [needs, closes, clock.dateOf('2026-11-21')], clock);
    callCustomFunction('URGENCY', [closes, clock.dateOf('2026-11-21')], clock);
    expect(clock.asked.zone).toBe(1);
    expect(clock.asked.offset).toBeLessThan(8);
  });

  it('callCustomFunction knows no other names', () => {
    expect(() => callCustomFunction('GARDE', [], openFakeClock('Etc/UTC'))).toThrow('GARDE');
  });
});
