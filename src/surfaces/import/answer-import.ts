/** Answers the command's questions to import a table or China's holidays, with JSON in and out. */
import * as v from 'valibot';
import { catalogueOf, ENGLISH, languageCodes } from '../../language';
import { wallTimeOf, type Platform } from '../../platform';
import {
  chinaHolidays,
  dayFromIso,
  isoFromDay,
  tableFields,
  type Cell,
  type Day,
  type LanguageCode,
  type Problem,
} from '../../rules';
import {
  chinaDays,
  withSentences,
  writeTable,
  isRefusal,
  type ImportRefusal,
} from '../../workbook';
import { likelyOrder } from './date-order';
import { importTable, type Imported } from './import-table';

const importQuestion = v.object({
  table: v.picklist(['customers', 'journal', 'purchases', 'cases', 'team', 'holidays']),
  /** Days as `YYYY-MM-DD` or as the file has them; an empty cell is null or ''. */
  rows: v.custom<(Cell | null)[][]>(areRows),
  options: v.object({
    /** Field to heading. */
    map: v.optional(v.record(v.string(), v.string()), {}),
    by: v.optional(v.nullable(v.picklist(['company', 'row'])), null),
    dateOrder: v.optional(v.nullable(v.picklist(['mdy', 'dmy', 'ymd'])), null),
    /** What separates the cells of a text file. */
    separator: v.optional(v.nullable(v.string()), null),
    language: v.picklist(languageCodes),
    people: v.optional(v.record(v.string(), v.string()), {}),
    manager: v.optional(v.nullable(v.string()), null),
    lines: v.optional(v.nullable(v.array(v.number())), null),
  }),
  /** `YYYY-MM-DD`; without it, today in the spreadsheet's zone. */
  today: v.optional(v.string()),
});

/** Not a schema of arrays, which would copy each of a million cells. */
function areRows(rows: unknown): boolean {
  return Array.isArray(rows) && rows.every((cells) => Array.isArray(cells) && cells.every(isCell));
}

function isCell(cell: unknown): boolean {
  return cell === null || CELL_TYPES.includes(typeof cell);
}

const CELL_TYPES = ['string', 'number', 'boolean'];

const holidaysQuestion = v.object({
  preset: v.picklist(['CN']),
  language: v.optional(v.picklist(languageCodes), ENGLISH),
});

export type ImportAnswer =
  | (Imported & { readonly problems: readonly (Problem & { readonly sentence: string })[] })
  | RefusedImport;

/** Nothing was written; `refused` is a sentence that says why and what to do. */
export interface RefusedImport {
  readonly refused: string;
  readonly code: ImportRefusal['code'];
}

export function answerImport(question: unknown, platform: Platform): ImportAnswer {
  const { table, rows, options, today } = v.parse(importQuestion, question);
  const { language, map, separator, ...others } = options;
  const answer = importTable(
    table,
    rows.map((cells) => (cells.includes(null) ? cells.map(orBlank) : (cells as Cell[]))),
    {
      ...others,
      language,
      overrides: Object.entries(map),
      likelyOrder: likelyOrder({ separator, language, zone: platform.clock().zone() }),
    },
    { platform, today: dayAsked(today, platform) },
  );
  if (isRefusal(answer)) return { refused: refusalSentence(answer, language), code: answer.code };
  return { ...answer, problems: withSentences({ problems: answer.problems, language }) };
}

/** Writes the years of China's holidays that Duebook knows into an empty sheet Holidays. */
export function answerHolidays(
  question: unknown,
  platform: Platform,
): { readonly rows: number; readonly through: string } | RefusedImport {
  const { language } = v.parse(holidaysQuestion, question);
  const days = chinaDays(language);
  const cells = days.map(({ on, kind, name }): readonly Cell[] => [{ day: on }, kind, name]);
  const fields = ['on', 'kind', 'name'];
  const sheet = writeTable(platform.spreadsheet(), {
    table: 'holidays',
    language,
    fields,
    rows: cells,
  });
  if (sheet === null) {
    const refusal: ImportRefusal = { code: 'table-exists', table: 'holidays' };
    return { refused: refusalSentence(refusal, language), code: refusal.code };
  }
  return { rows: days.length, through: isoFromDay(chinaHolidays.through) };
}

function orBlank(cell: Cell | null): Cell {
  return cell ?? '';
}

function dayAsked(today: string | undefined, platform: Platform): Day {
  const day = today === undefined ? null : dayFromIso(today);
  return day ?? wallTimeOf(platform.clock()).today;
}

function refusalSentence(refusal: ImportRefusal, language: LanguageCode): string {
  const { commandLine, tables } = catalogueOf(language);
  const { refusals } = commandLine;
  switch (refusal.code) {
    case 'no-such-field':
      return refusals['no-such-field'](refusal);
    case 'no-such-heading':
      return refusals['no-such-heading'](refusal);
    case 'table-exists':
      return refusals['table-exists']({ title: tables[refusal.table] });
    case 'no-usable-heading':
      if (refusal.table === 'customers') return refusals['no-usable-heading'](refusal);
      return 'customerId' in tableFields[refusal.table]
        ? refusals['no-customer-heading'](refusal)
        : refusals['no-team-heading'](refusal);
    case 'no-company-column':
      return refusals['no-company-column'](refusal);
    case 'too-many-customers':
      return refusals['too-many-customers'](refusal);
    case 'too-many-records':
      return refusals['too-many-records']({ ...refusal, title: tables[refusal.table] });
  }
}
