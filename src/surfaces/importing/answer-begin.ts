/** Begins an import: refuses what the sheet cannot take, and makes the columns that it lacks. */
import * as v from 'valibot';
import { keyFieldOf, NO_ROWS, tableFields, type FieldSpec } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  fieldLabel,
  openContext,
  openRecords,
  questionId,
  refuse,
  withLock,
  type Context,
  type Records,
} from '../../workbook';
import {
  begunImport,
  IMPORT_TABLES,
  importsIn,
  keepImportState,
  type ImportState,
} from './import-state';
import { missingColumn } from './missing-column';
import { keepMapping, mappingShape } from './kept-mappings';
import { forgetImport } from './forget-import';
import { isRun } from './intake-state';
import { openUndoLines } from './undo-lines';
import { formatDays } from './write-plan';

const question = v.object({
  id: questionId,
  table: v.optional(v.picklist(IMPORT_TABLES), 'customers'),
  name: v.string(),
  print: v.optional(v.string(), ''),
  key: v.optional(v.string()),
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fields: v.array(v.string()),
  mapping: v.optional(v.object({ ...mappingShape.entries, headings: v.string() })),
});

/** Rows of a file; more of them are a matter of the command (docs/growing.md). */
const MOST_ROWS = 50_000;

/** Imports that can be taken back; of older ones the lines are removed, since Import undo grows with each. */
const MOST_KEPT = 3;

/** A file of Google has 10 million cells; some are left for formulas and the journal. */
const MOST_CELLS = 9_000_000;

export function answerImportBegin(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-begin']['answer'] {
  const { id, table, name, print, key, rows, fields, mapping } = v.parse(question, asked);
  const { refusals } = context.words.importing;
  return withLock(context, { id }, () => {
    const storage = platform.storage();
    const all = storage.all();
    const known = importsIn(all).filter((state) => !isRun(state.id));
    const begun = known.find((state) => state.id === id);
    if (begun !== undefined) return answerOf(id, begun);
    const records = openRecords(context, table);
    if (records === null) {
      return refuse({ id }, { code: 'set-up', message: context.words.menu.needs.setUp });
    }
    const idField = keyFieldOf(table);
    if (records.columns[idField] === undefined)
      return refuse({ id }, missingColumn(context, table, idField));
    if (rows > MOST_ROWS) {
      const message = refusals.tooMany({ rows, most: MOST_ROWS });
      return refuse({ id }, { code: 'input', message });
    }
    const missing = fields.filter(
      (field) => field in tableFields[table] && records.columns[field] === undefined,
    );
    const width = records.headings.length + missing.length;
    if ((records.rows.length + rows) * width > MOST_CELLS) {
      return refuse({ id }, { code: 'input', message: refusals.full() });
    }
    const { at, who } = context.author();
    const state: ImportState = {
      ...{ table, name, print, rows, next: 0, pending: 0 },
      ...{ counts: NO_ROWS, made: missing, at, who, key },
    };
    for (const old of known.slice(MOST_KEPT - 1)) forgetImport(context, old.id);
    if (mapping !== undefined) keepMapping(storage, all, mapping, at);
    // First, so that a killed run leaves no column of which undo does not know.
    keepImportState(storage, id, state);
    makeColumns(context, records, missing);
    formatDays(records);
    openUndoLines(context).prepare();
    return answerOf(id, state);
  });
}

function makeColumns({ language }: Context, records: Records, fields: readonly string[]): void {
  if (fields.length === 0) return;
  const { sheet, headings, table } = records;
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const first = headings.length;
  const lacking = first + fields.length - sheet.size().columns;
  if (lacking > 0) sheet.addColumns(lacking);
  sheet.writeHeadings(
    first,
    fields.map((field) => fieldLabel(table, field, language)),
  );
  sheet.styleHeadings(first, fields.length);
  sheet.formatDays(
    fields.flatMap((field, at) => (specs[field]?.kind === 'day' ? [first + at] : [])),
  );
  sheet.tagColumns(fields.map((field, at) => [first + at, field]));
}

function answerOf(
  id: string,
  state: ImportState,
): Exclude<Questions['import-begin']['answer'], { readonly outcome: 'refused' }> {
  return { outcome: 'begun', ...begunImport(id, state), made: state.made };
}
