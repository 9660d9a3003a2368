/** Defines scenarios and the steps they share: typing tables, relative days, choosing Set up. */
import type { Host } from '..';
import type { DecodedFile } from '../cli/files/decode-file';
import { askScript } from '../cli/workbook/ask-script';
import type { ErasedChoice } from './hold-back';
import { dayInZone } from '../cli/workbook/wall-instant';

/** What Google would report about the file and the person who opens it. */
export interface WorkbookSettings {
  /** The language of the person, of headings and emails, such as `en` or `zh`. */
  readonly language: string;
  readonly locale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly user: string;
}

export interface ScenarioOptions {
  readonly dist: string;
  /** The folder of the sample CSV files. */
  readonly sample: string;
  /** The user's own file; null for none. */
  readonly data: string | null;
  /** The time the clock starts at, as an ISO instant. */
  readonly now: string;
  readonly settings: WorkbookSettings;
  /** Those in a backup who were erased. */
  readonly erased?: ErasedChoice;
  /** Told to the person who opens the workbook. */
  readonly tell?: ((text: string) => void) | undefined;
  /** Where the script is served as a web app; nowhere unless given. */
  readonly webAddress?: string;
}

export interface WorkbookScenario {
  readonly name: string;
  readonly title: string;
  /** Fills a new file. */
  fill(host: Host, place: ScenarioOptions): void | Promise<void>;
}

/** The day on the host's clock, `YYYY-MM-DD`. */
export function dayOnClock(host: Host): string {
  return dayInZone(host.clock.now(), host.book.zone);
}

/** Replaces `@-3` with the day three days before `today`; other texts stay. */
export function resolveRelativeDay(cell: string, today: string): string {
  const days = /^@([+-]?\d+)$/.exec(cell)?.[1];
  if (days === undefined) return cell;
  const midnight = Date.parse(`${today}T00:00:00Z`) + Number(days) * 86_400_000;
  return new Date(midnight).toISOString().slice(0, 10);
}

/** Types a table into the active sheet. */
export function typeTable(host: Host, rows: DecodedFile['rows']): void {
  const sheet = host.book.active;
  const today = dayOnClock(host);
  sheet.growTo(
    rows.length + 20,
    rows.reduce((most, cells) => Math.max(most, cells.length), 0),
  );
  rows.forEach((cells, down) => {
    cells.forEach((cell, right) => {
      const text = String(cell ?? '');
      if (text !== '') sheet.type(down + 1, right + 1, resolveRelativeDay(text, today));
    });
  });
}

/** Stores the settings of a workbook whose customers were just imported, and sets it up. */
export function adoptImport(
  host: Host,
  language: string,
  settings: Readonly<Record<string, string>> = {},
): void {
  const values = { takeOver: dayOnClock(host), language, ...settings };
  askScript(host, { ask: 'settings', language, values });
  const { book } = host;
  const [first, second] = book.sheets;
  // The import may have left the first sheet of the new file empty.
  if (first !== undefined && second !== undefined && first.lastRow() === 0) {
    book.active = second;
    book.deleteSheet(first);
  }
  chooseSetUp(host);
}

/** The function behind the menu item Set up. */
const SET_UP = 'menuSetUp';

/** Chooses Set up from the menu and agrees to everything it proposes. */
function chooseSetUp(host: Host): void {
  const { dialogs, book } = host;
  const { active } = book;
  const before = dialogs.answerer;
  dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  host.call(SET_UP);
  dialogs.answerer = before;
  book.active = active;
  moveFormulaColumns(host);
}

/** Moves the columns with formulas next to the first columns, where they are easy to see. */
function moveFormulaColumns({ book, person }: Host): void {
  const sheet = book.active;
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
  const live = columns.filter((column) => sheet.at(1, column).formula !== '');
  const [first] = live;
  if (first === undefined || first <= FORMULA_COLUMN) return;
  person.moveLines(
    { sheet: sheet.name, axis: 'column', first: first, count: live.length },
    FORMULA_COLUMN,
  );
}

/** After ID, company and contact. */
const FORMULA_COLUMN = 4;
