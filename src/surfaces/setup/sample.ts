/** Sample customers, recognised by their IDs, so that Set up can remove them again. */
import { textOf, type Cell, type Day, type LanguageCode } from '../../rules';
import { PlatformError, type Block, type SheetPort } from '../../platform';
import { catalogueOf, type Catalogue } from '../../language';
import {
  customersSheet,
  FORMULA_FIELDS,
  holdToWrite,
  PERSON_WAIT_MS,
  runOperation,
  readSheetHead,
  rectangles,
  type Change,
  type Context,
} from '../../workbook';

const SAMPLE_ID = /^sample\d+$/;

interface Sample {
  readonly name: keyof Catalogue['menu']['setUp']['samples'];
  readonly need?: 'clear' | 'potential' | 'none';
  readonly stage?: 'negotiating' | 'won';
  /** Days from today. */
  readonly close?: number;
  readonly contact?: number;
  readonly planned?: number;
}

const SAMPLES: readonly Sample[] = [
  { name: 'dentist', need: 'clear', close: 12, contact: -4 },
  { name: 'cafes', need: 'clear', close: 55, contact: -7 },
  { name: 'tools', need: 'clear', close: 130, contact: -3 },
  { name: 'freight', need: 'potential', contact: -25 },
  { name: 'garden', need: 'none', contact: -90 },
  { name: 'merchants', stage: 'won', contact: -30 },
  { name: 'printer', stage: 'negotiating', close: 20, planned: 2 },
  { name: 'clinics' },
];

/** All but the last digit of their numbers, reserved for fiction: in most countries any number may be somebody's. */
const SAMPLE_PHONES = '+1 202 555 010';

/** Longer ago than any contact of a sample. */
const KNOWN_DAYS = 120;

function cellsOf(
  sample: Sample,
  at: number,
  today: Day,
  language: LanguageCode,
): Readonly<Record<string, Cell>> {
  const { choices, menu } = catalogueOf(language);
  const { samples, samplePeople } = menu.setUp;
  const on = (days: number | undefined): Cell => (days === undefined ? '' : { day: today + days });
  return {
    id: `sample${at + 1}`,
    company: samples[sample.name],
    contact: samplePeople[sample.name],
    phone: `${SAMPLE_PHONES}${at + 1}`,
    need: sample.need === undefined ? '' : choices.need[sample.need],
    stage: sample.stage === undefined ? '' : choices.stage[sample.stage],
    expectedClose: on(sample.close),
    lastContact: on(sample.contact),
    plannedFor: on(sample.planned),
    added: { day: today },
    // Known long before, so that the samples show every state and not only those to start.
    since: on(-KNOWN_DAYS),
  };
}

/** Adds the samples to an empty list; returns false if the list has customers, or others are writing. */
export function addSamples(context: Context): boolean {
  const { language, today } = context;
  const sheet = customersSheet(context);
  if (sheet === null) return false;
  const head = readSheetHead(sheet, 'customers');
  const names = ['id', 'company', 'contact'].flatMap((field) => head.columns[field] ?? []);
  const isEmpty = sheet
    .read()
    .slice(1)
    .every((line) => names.every((column) => textOf(line[column] ?? '').trim() === ''));
  if (!isEmpty) return false;
  const rows = SAMPLES.map((sample, at) => cellsOf(sample, at, today, language));
  const blocks: Block[] = Object.keys(rows[0] ?? {}).flatMap((field) => {
    const column = head.columns[field];
    return column === undefined
      ? []
      : [{ row: 2, column, cells: rows.map((cells) => [cells[field] ?? '']) }];
  });
  const title = sheet.title();
  const changes = blocks.map(({ row, column, cells }): Change => ({
    kind: 'cells',
    sheet: title,
    row,
    column,
    before: cells.map(() => ['']),
    after: cells,
  }));
  const held = holdToWrite(context, PERSON_WAIT_MS, () => {
    runOperation(context, 'sample', { changes }, () => {
      sheet.write(blocks);
      return changes;
    });
  });
  return held !== null;
}

export function hasSamples(context: Context): boolean {
  return sampleRows(context).rows.length > 0;
}

/**
 * Empties the rows, wherever they have been sorted to, and moves them below the others, so that the
 * sheet stays as long as before; returns how many. Recorded before, so that a killed run is rolled back.
 */
export function removeSamples(context: Context): number {
  const held = holdToWrite(context, PERSON_WAIT_MS, () => {
    const { rows, head, cells } = sampleRows(context);
    const id = head?.columns['id'];
    if (head === null || id === undefined || rows.length === 0) return 0;
    const { sheet } = head;
    const formulas = new Set(FORMULA_FIELDS.map((field) => head.columns[field]));
    const before = rows.map((row) =>
      (cells[row - 1] ?? []).map((cell, column): Cell | null =>
        formulas.has(column) ? null : cell,
      ),
    );
    const ids = before.map((line) => textOf(line[id] ?? ''));
    const change: Change = { kind: 'rows', sheet: sheet.title(), before, ids };
    runOperation(context, 'sample-removed', { changes: [change] }, () => {
      let last = cells.length;
      // From the bottom, so that the rows above keep their numbers.
      for (const row of [...rows].reverse()) {
        if (row < last) sheet.moveRow(row, last);
        emptyRow(sheet, last, { line: cells[row - 1] ?? [], formulas, id });
        last -= 1;
      }
      return [change];
    });
    return rows.length;
  });
  if (held === null) throw new PlatformError('busy', context.words.menu.needs.busy);
  return held.value;
}

interface RowToEmpty {
  readonly line: readonly Cell[];
  /** Columns in which formulas spill. */
  readonly formulas: ReadonlySet<number | undefined>;
  /** The column of the ID, by which a half emptied row is found. */
  readonly id: number;
}

/** Only what is filled, since formulas may spill in between, and the ID last. */
function emptyRow(sheet: SheetPort, row: number, { line, formulas, id }: RowToEmpty): void {
  const filled = line.flatMap((cell, column) =>
    cell === '' || column === id || formulas.has(column) ? [] : [{ row, column, cell: '' }],
  );
  sheet.write([...rectangles(filled), { row, column: id, cells: [['']] }]);
}

function sampleRows(context: Context): {
  readonly rows: readonly number[];
  readonly head: ReturnType<typeof readSheetHead> | null;
  readonly cells: readonly (readonly Cell[])[];
} {
  const sheet = customersSheet(context);
  if (sheet === null) return { rows: [], head: null, cells: [] };
  const head = readSheetHead(sheet, 'customers');
  const { id } = head.columns;
  const cells = id === undefined ? [] : sheet.read();
  const rows = cells.flatMap((line, at) =>
    SAMPLE_ID.test(textOf(line[id ?? 0] ?? '')) ? [at + 1] : [],
  );
  return { rows, head, cells };
}
