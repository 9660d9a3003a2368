import { fc } from '../../support/laws';
import {
  callCustomFunction,
  customFunctions,
  FunctionInputError,
} from '../../../src/surfaces/functions';
import { catalogueOf, languageCodes } from '../../../src/language';
import { openFakeClock, serialOf } from '../../support/fake-clock';

const clock = openFakeClock('America/New_York');
const today = clock.dateOf('2026-11-21');
const call = (name: string, ...args: unknown[]): unknown => callCustomFunction(name, args, clock);
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** One row as cells; a day beyond its limit, which alone is refused, as the blank it counts as. */
function callRow(name: string, row: readonly unknown[]): unknown {
  try {
    return call(name, ...row.map((cell) => cell ?? ''));
  } catch {
    return call(name, '', ...row.slice(1));
  }
}

/** Dates are compared by their instant. */
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer ?? null)) as unknown;

function refusal(name: string, ...args: unknown[]): string {
  try {
    call(name, ...args);
  } catch (error) {
    expect(error).toBeInstanceOf(FunctionInputError);
    return (error as Error).message;
  }
  throw new Error(`${name} took these arguments`);
}

const day = fc
  .integer({ min: serialOf('2020-01-01'), max: serialOf('2030-01-01') })
  .map((serial) =>
    clock.dateOf(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)),
  );
const blank = fc.constantFrom('', null, undefined, '  ');
const bad = fc.constantFrom<unknown>('#N/A', '#REF!', 'next week', NaN, -4, true, {}, []);
const cellsOf: Record<string, fc.Arbitrary<unknown>> = {
  need: fc.constantFrom('clear', 'Potential', '无', 'none'),
  stage: fc.constantFrom('new', 'Closed Won', 'lost', '谈判中'),
  grade: fc.constantFrom('A', 'b', 'C', 'D', 'E', 'U'),
  gradeOrDays: fc.oneof(fc.constantFrom('A', 'b', 'E', 'U'), fc.integer({ min: 1, max: 730 })),
  valueClass: fc.constantFrom('key', 'Major', 'ordinary'),
  type: fc.constantFrom('prospect', 'existing', 'lost'),
  intention: fc.constantFrom('interested', 'not now'),
  day,
  amount: fc.integer({ min: 0, max: 99_999 }),
  text: fc.constantFrom('Acme', '北风', '42', '=1+1'),
};

const rowFunctions = customFunctions
  .filter(({ name }) => !['VALUE_CLASS', 'RFM', 'DUPLICATE_OF', 'FOLLOWUP_COLUMN'].includes(name))
  .map((spec) => [spec.name, spec] as const);

describe.each(rowFunctions)('%s', (name, spec) => {
  const rowParameters = spec.parameters.filter(({ kind }) => cellsOf[kind] !== undefined);
  /** Rows of readable cells and blanks; what must be filled is. */
  const rows = fc.array(
    fc.tuple(
      ...rowParameters.map(({ kind, filled }) => {
        const readable = cellsOf[kind] ?? fc.constant('');
        return filled === true ? readable : fc.oneof({ weight: 4, arbitrary: readable }, blank);
      }),
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('answers a column as it answers each of its cells', () => {
    fc.assert(
      fc.property(rows, (sample) => {
        const cells = sample.map((row) => plain(callRow(name, row)));
        const columns = rowParameters.map((_, at) => sample.map((row) => [row[at]]));
        const answer = plain(call(name, ...columns)) as unknown[][];
        expect(answer).toHaveLength(sample.length);
        const isBlankRow = (at: number): boolean =>
          (sample[at] ?? []).every(
            (cell, of) => rowParameters[of]?.filled === true || isBlank(cell),
          );
        let filled = sample.length;
        if (rowParameters.some((parameter) => parameter.filled !== true)) {
          while (filled > 0 && isBlankRow(filled - 1)) filled -= 1;
        }
        if (name === 'CUSTOMER_TYPE' && filled > 0) filled = sample.length;
        // Rows below the last filled one are the rest of an open-ended column.
        expect(answer).toEqual(cells.map((cell, at) => [at < filled ? cell : null]));
      }),
    );
  });

  it('repeats a single argument for every row', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (sample, pick) => {
        const single = pick % rowParameters.length;
        const value = sample[0]?.[single] ?? '';
        const columns = rowParameters.map((_, at) => sample.map((row) => [row[at]]));
        const spread = columns.map((cells, at) =>
          at === single ? cells.map(() => [value]) : cells,
        );
        const broadcast = columns.map((cells, at) => (at === single ? value : cells));
        if (rowParameters.length === 1 || isBlank(value)) return;
        // What must be filled, such as today, says nothing about where the rows end.
        const isFilled = (row: readonly unknown[]): boolean =>
          row.some(
            (cell, at) => at !== single && rowParameters[at]?.filled !== true && !isBlank(cell),
          );
        if (!isFilled(sample[sample.length - 1] ?? [])) return;
        expect(plain(call(name, ...broadcast))).toEqual(plain(call(name, ...spread)));
      }),
    );
  });

  it('lets a bad cell spoil no neighbour, and takes it as a blank', () => {
    fc.assert(
      fc.property(rows, bad, fc.nat(), fc.nat(), (sample, wrong, row, of) => {
        const at = row % sample.length;
        const parameter = of % rowParameters.length;
        // An amount may be negative.
        if (wrong === -4 && rowParameters[parameter]?.kind === 'amount') return;
        // A name may be anything, and a count of days is no bad grade.
        if (rowParameters[parameter]?.kind === 'text') return;
        const withCell = (cell: unknown): unknown[][][] =>
          rowParameters.map((_, column) =>
            sample.map((cells, place) => [
              place === at && column === parameter ? cell : cells[column],
            ]),
          );
        expect(plain(call(name, ...withCell(wrong)))).toEqual(plain(call(name, ...withCell(''))));
      }),
    );
  });

  it('throws one sentence that names the missing argument', () => {
    const needed = spec.parameters.find(({ optional }) => optional !== true);
    expect(refusal(name)).toContain(`${name}: ${needed?.name ?? ''} is missing; `);
  });

  it('refuses more arguments than it has', () => {
    const args = spec.parameters.map(() => '');
    expect(refusal(name, ...args, '')).toContain('remove the last ones');
  });
});

describe('rowFunction', () => {
  it('rowFunction throws a sentence with the argument, its content and what to type', () => {
    expect(refusal('GRADE', 'clar', '', today)).toBe(
      'GRADE: need is “clar”, which cannot be used; type clear, potential or none.',
    );
    expect(refusal('GRADE', 'clear', 'soon', today)).toBe(
      'GRADE: expectedClose is “soon”, which cannot be used; give a date within the next 10 years.',
    );
    expect(refusal('GRADE', 'clear', '', '')).toBe(
      'GRADE: today is blank; type DUEBOOK_TODAY, or a date such as 2026-11-21.',
    );
    expect(refusal('DEMAND', '#N/A')).toContain('need is “#N/A”');
    const quoted = languageCodes.map((code) => `"${code}"`);
    expect(refusal('URGENCY', today, today, 'fr')).toBe(
      `URGENCY: language is “fr”, which cannot be used; type ${catalogueOf('en').or(quoted)}.`,
    );
    expect(refusal('NEXT_FOLLOWUP', 0, today)).toContain('a number of days from 1 to 730');
    expect(refusal('NEXT_FOLLOWUP', 'A', today, '', 7)).toContain('give the gap table as a range');
    expect(refusal('NEXT_FOLLOWUP', 'A', today, '', '', 'Christmas')).toContain('holidays is');
  });

  it('rowFunction refuses columns of different heights and ranges of several columns', () => {
    expect(refusal('GRADE', column('clear', 'none'), column(today), today)).toBe(
      'GRADE: need has 2 rows and expectedClose has 1 row; give columns of the same height.',
    );
    expect(refusal('DEMAND', [['clear', 'none']])).toBe(
      'DEMAND: need is 2 columns wide; give one cell or one column.',
    );
  });

  it('rowFunction takes a day beyond its limit as blank in a column, and refuses it alone', () => {
    const far = clock.dateOf('2036-11-22');
    const near = clock.dateOf('2036-11-21');
    expect(call('GRADE', column('clear', 'clear'), column(far, near), today)).toEqual([
      ['U'],
      ['D'],
    ]);
    expect(refusal('GRADE', 'clear', far, today)).toContain('within the next 10 years');
    expect(refusal('CUSTOMER_TYPE', clock.dateOf('2026-11-22'), today)).toContain(
      'not after today',
    );
    expect(call('GRADE', 'clear', far, column(today, clock.dateOf('2026-11-22')))).toEqual([
      ['U'],
      ['D'],
    ]);
  });

  it('rowFunction blanks a row whose today is blank', () => {
    expect(call('DAYS_OVERDUE', clock.dateOf('2026-11-20'), column(today, '', 'x'))).toEqual([
      [1],
      [null],
      [null],
    ]);
  });
});
