/**
 * What is the same for every customer on one day: today, the settings, the holidays, and what only shows over
 * all rows. It arrives as one JSON text with every call.
 */
import { catalogueOf, ENGLISH } from '../../src/language';
import {
  dayFromIso,
  dateOrderIn,
  languageIn,
  openRowReader,
  policiesFrom,
  ratesIn,
  settingsFrom,
  tableFields,
  takeOverIn,
  type Day,
  type Policies,
  type Problem,
  type Rates,
  type ReadingContext,
  type RowReader,
  type TableKey,
} from '../../src/rules';
import { cellWords } from '../../src/workbook/columns';
import { NO_OWNER, openOwners, type FindOwner } from '../../src/workbook/people';

/** The JSON of a day's facts. Every cell is text; a day is `YYYY-MM-DD`. */
export interface DayFacts {
  readonly today: string;
  /** Code of the language of sentences, unless the settings name one. */
  readonly language: string;
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  /** Rows of the gap table (`PolicySources.gaps`). A query cannot nest arrays, hence the objects. */
  readonly gaps: readonly FactCells[];
  /** Rows of Holidays; the cells are in the order of its fields. */
  readonly holidays: readonly (FactCells & { readonly row: number })[];
  /** Whether there are rows of purchases and of cases at all. */
  readonly hasPurchases: boolean;
  readonly hasCases: boolean;
  /** True if there are purchases, or any customer has a last purchase. */
  readonly knowsPurchases: boolean;
  /** True if any customer has the day on which it was first seen. */
  readonly keepsTold: boolean;
}

interface FactCells {
  readonly cells: readonly string[];
}

type Readers = { readonly [T in TableKey]: RowReader<(typeof tableFields)[T]> };

/** The facts of a day, ready for use. */
export interface OpenDay {
  readonly facts: DayFacts;
  readonly today: Day;
  readonly policies: Policies;
  readonly rates: Rates;
  /** What is wrong with settings, gap table and holidays. */
  readonly problems: readonly Problem[];
  readonly readers: Readers;
  readonly words: ReturnType<typeof catalogueOf>;
  /** Knows words such as `unassigned`, but no colleagues: Team may be larger than a call can carry. */
  readonly ownerOf: FindOwner;
}

let last: { readonly text: string; readonly day: OpenDay } | null = null;

/** Opens the facts. Equal text gives an equal day, so the last one is kept: a call is then ten times faster. */
export function openDay(text: string): OpenDay {
  if (last !== null && last.text === text) return last.day;
  const day = open(JSON.parse(text) as DayFacts);
  last = { text, day };
  return day;
}

/** Throws for a day that does not exist, so that a run with a wrong argument fails as a whole. */
function open(facts: DayFacts): OpenDay {
  const today = dayFromIso(facts.today);
  if (today === null) throw new Error(`There is no day “${facts.today}”. Write it as 2026-11-21.`);
  const settings = settingsFrom(facts.settings.map(({ key, value }) => [key, value]));
  const reading = { vocabulary: cellWords(), today, dateOrder: dateOrderIn(settings) };
  const readers = openReaders(reading);
  const holidays = facts.holidays.map(({ row, cells }) => readers.holidays(cells, row));
  const { policies, problems } = policiesFrom(
    {
      settings,
      gaps: facts.gaps.map(({ cells }) => cells),
      holidays: holidays.map(({ record }) => record),
      takeOver: takeOverIn(settings, reading),
      knowsPurchases: facts.knowsPurchases,
      keepsTold: facts.keepsTold,
    },
    reading.vocabulary,
  );
  const language = languageIn(settings, reading.vocabulary) ?? (facts.language || ENGLISH);
  const words = catalogueOf(language);
  const wrong = [...holidays.flatMap((each) => each.problems), ...problems];
  return {
    facts,
    today,
    policies,
    rates: ratesIn(settings),
    problems: wrong,
    readers,
    words,
    ownerOf: openOwners([], () => NO_OWNER),
  };
}

/** Cells come in the order in which the fields are declared. */
function openReaders(reading: ReadingContext): Readers {
  const open = (table: TableKey): unknown => {
    const keys = Object.keys(tableFields[table]);
    const columns = Object.fromEntries(keys.map((key, at) => [key, at]));
    const name = table === 'customers' ? undefined : table;
    return openRowReader(tableFields[table], columns, reading, name);
  };
  const tables = Object.keys(tableFields) as TableKey[];
  return Object.fromEntries(tables.map((table) => [table, open(table)])) as Readers;
}
