/** What the page of an import reads before it writes: sheets of this workbook, earlier files, records that are there. */
import * as v from 'valibot';
import { tableFields, type Cell, type FieldSpec } from '../../rules';
import type { Platform } from '../../platform';
import type { KeptIntake, Questions } from '../../protocol';
import {
  erasedIn,
  missingCustomer,
  openContext,
  openRecords,
  refuse,
  withRefusals,
  type Context,
} from '../../workbook';
import { begunImport, IMPORT_TABLES, importsIn, rowsDone } from './import-state';
import { intakesIn, isRun } from './intake-state';
import { openTakenLines } from './taken-lines';
import { mappingsIn } from './kept-mappings';

export function answerImportOpen(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-open']['answer'] {
  return withRefusals(context, asked, () => {
    const { today, language, spreadsheet } = context;
    const all = platform.storage().all();
    return {
      outcome: 'open',
      ...{ today, language },
      mappings: mappingsIn(all),
      erased: erasedIn(all),
      unfinished: importsIn(all)
        .filter((state) => rowsDone(state) < state.rows && !isRun(state.id))
        .map((state) => begunImport(state.id, state)),
      intakes: keptIntakes(context, all),
      sheets: spreadsheet.sheets().map((sheet) => ({
        ...{ gid: sheet.gid(), title: sheet.title() },
        rows: sheet.size().rows,
      })),
    };
  });
}

function keptIntakes(
  context: Context,
  all: Readonly<Record<string, string>>,
): readonly KeptIntake[] {
  const intakes = intakesIn(all);
  if (intakes.length === 0) return [];
  const lines = openTakenLines(context).all;
  return intakes.map(({ gid, title, owner, trouble }) => {
    const count = (wanted: string): number =>
      lines.filter((line) => line.gid === gid && line.state === wanted).length;
    const counts = { added: count('added'), asked: count('asked'), rejected: count('rejected') };
    return { gid, title, owner, trouble, ...counts, held: count('held') };
  });
}

const slice = {
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)),
};

const sheetQuestion = v.object({ gid: v.number(), ...slice });

export function answerImportSheet(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-sheet']['answer'] {
  const { gid, from, count } = v.parse(sheetQuestion, asked);
  return withRefusals(context, asked, () => {
    const sheet = context.spreadsheet.sheetNumbered(gid);
    if (sheet === null) {
      const message = context.words.importing.refusals.noSheet();
      return refuse(asked, { code: 'gone', message });
    }
    // Blank rows below the last cell are read as the end.
    const rows = sheet.read();
    const isLast = from + count >= rows.length;
    return { outcome: 'sheet', rows: rows.slice(from, from + count), isLast };
  });
}

const knownQuestion = v.object({ table: v.picklist(IMPORT_TABLES), ...slice });

export function answerImportKnown(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-known']['answer'] {
  const { table, from, count } = v.parse(knownQuestion, asked);
  return withRefusals(context, asked, () => {
    const records = openRecords(context, table);
    if (records === null && table === 'customers') {
      return refuse(asked, missingCustomer(context, { columns: {} }));
    }
    const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
    // What Duebook fills is no matter of a file, except whose records they are.
    const fields = Object.keys(records?.columns ?? {}).filter(
      (field) => specs[field]?.filledBy === undefined,
    );
    const all = records?.rows ?? [];
    const rows = all
      .slice(from, from + count)
      .map((_, at) => fields.map((field): Cell => records?.cellAt(from + at + 2, field) ?? ''));
    return { outcome: 'known', fields, rows, isLast: from + count >= all.length };
  });
}
