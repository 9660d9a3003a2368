/** What a workbook to begin with is made of. */
import type { Host } from '..';

interface SceneSettings {
  /** `en` or `zh`: of headings, words and mails. */
  readonly language: string;
  readonly locale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly user: string;
}

export interface ScenarioOptions {
  readonly dist: string;
  /** The folder of the sample's files. */
  readonly sample: string;
  /** A file of the person's own, null without. */
  readonly data: string | null;
  /** The instant the clock starts at, with its offset. */
  readonly now: string;
  readonly settings: SceneSettings;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Fills the first sheet of a new file, or adds others. */
  fill(host: Host, place: ScenarioOptions): void | Promise<void>;
}

/** The day on the host's clock, `YYYY-MM-DD`. */
export function dayOnClock(host: Host): string {
  const serial = Math.floor(host.book.clock.serial());
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** `@-3` is three days before that day, as a cell of a file writes it. */
export function resolveRelativeDay(cell: string, today: string): string {
  const days = /^@([+-]?\d+)$/.exec(cell)?.[1];
  if (days === undefined) return cell;
  const midnight = Date.parse(`${today}T00:00:00Z`) + Number(days) * 86_400_000;
  return new Date(midnight).toISOString().slice(0, 10);
}

/** Types a table into the sheet in sight, as its owner did once. */
export function typeTable(host: Host, rows: readonly (readonly string[])[]): void {
  const sheet = host.book.active;
  const today = dayOnClock(host);
  const missing = rows.length + 20 - sheet.maxRows;
  if (missing > 0) sheet.insertRows(sheet.maxRows + 1, missing);
  const wide = rows.reduce((most, cells) => Math.max(most, cells.length), 0) - sheet.maxColumns;
  if (wide > 0) sheet.insertColumns(sheet.maxColumns + 1, wide);
  rows.forEach((cells, down) => {
    cells.forEach((text, right) => {
      if (text !== '') sheet.type(down + 1, right + 1, resolveRelativeDay(text, today));
    });
  });
}

/** The entry of the add-on's menu item. */
const SET_UP = 'menuSetUp';

/** Chooses Set up from the menu, as a person does who agrees to what is proposed. */
export function setUp(host: Host): void {
  const { dialogs, book } = host;
  const { active } = book;
  const before = dialogs.answerer;
  dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  host.call(SET_UP);
  dialogs.answerer = before;
  book.active = active;
  bringForward(host);
}

/** The columns that calculate go beside the first ones, where a person reads them: columns may be moved. */
function bringForward({ book, person }: Host): void {
  const sheet = book.active;
  const columns = Array.from({ length: sheet.lastColumn() }, (_, at) => at + 1);
  const live = columns.filter((column) => sheet.at(1, column).formula !== '');
  const [first] = live;
  if (first === undefined || first <= BESIDE) return;
  person.moveColumns(sheet.name, first, live.length, BESIDE);
}

/** Behind number, company and contact. */
const BESIDE = 4;
