/** Erases what a kept state names, from wherever it is: repeated after a run was killed, it finishes what is left. */
import { ERASED_ID, textOf } from '../../rules';
import type { Area, Label } from '../../platform';
import {
  BACKUP_LEDGER_PREFIX,
  columnRuns,
  erasedIn,
  erasedValues,
  isErasedKey,
  LEDGER_PREFIX,
  newId,
  type Context,
  type PlacedCell,
} from '../../workbook';
import type { ErasedCertificate } from '../../protocol';
import { noteInActivity } from './activity-note';
import { ERASE_PREFIX, forgetEraseState, type EraseState } from './erase-state';
import { planLabels, writeLabels } from './labels';
import { areasOf, planErasing, type ErasePlan, type Erasing } from './plan-erasing';
import { readAgain, readWorkbook, type ReadSheet, type WholePlatform } from './read-workbook';
import { openTraces, type Traces } from './terms';

/** A workbook as it stands. */
export interface Erasable {
  readonly sheets: readonly ReadSheet[];
  readonly labels: readonly Label[];
  /** Its sheets as they are once formulas have followed a new title or name. */
  followed(traces: Traces): readonly ReadSheet[];
}

export function openErasable(context: Context, platform: WholePlatform): Erasable {
  const sheets = readWorkbook(context, platform);
  return {
    sheets,
    labels: platform.archive().labels(),
    // Only a formula that tells of the person may do so no longer.
    followed: (traces) =>
      sheets.map((sheet) =>
        sheet.formulas.some((line) => line.some((text) => traces.has(text)))
          ? readAgain(platform, sheet)
          : sheet,
      ),
  };
}

/** What the plan of a state needs to know. */
export function erasingOf({ words }: Context, state: EraseState): Erasing {
  return {
    state,
    // Rows that were emptied before a run was killed have the new ID.
    person: { ids: new Set([...state.ids, state.erasedId]), contactId: state.contactId },
    traces: openTraces(state.terms),
    mark: words.privacy.erasedMark,
    past: words.activity.states.past,
  };
}

/** Sheets whose rows are removed come last: the others are found by their IDs. */
const LAST: readonly ReadSheet['kind'][] = ['contacts', 'customers'];

/**
 * Erases what the state names. Call it under the lock.
 * @param all the document's properties as they stand, with the state
 */
export function eraseAll(
  context: Context,
  workbook: Erasable,
  { id, state }: { readonly id: string; readonly state: EraseState },
  all: Readonly<Record<string, string>>,
): ErasedCertificate {
  const erasing = erasingOf(context, state);
  const labels = planLabels(workbook.sheets, workbook.labels, erasing);
  const refusedLabels = writeLabels(labels);
  const isChanged = labels.length > refusedLabels.length;
  const sheets = isChanged ? workbook.followed(erasing.traces) : workbook.sheets;
  const ordered = [...sheets].sort(
    (one, other) => LAST.indexOf(one.kind) - LAST.indexOf(other.kind),
  );
  for (const sheet of ordered) write(sheet, planErasing(sheet, erasing), state);
  const storage = context.platform.storage();
  const { salt, marks } = erasedIn(all);
  const list = erasedValues({ salt, marks: [...marks, ...state.marks] }, all);
  storage.setMany({ ...cleanedStorage(all, erasing.traces), ...list });
  const { day, who, counts } = state;
  const changed = state.labels - refusedLabels.length;
  const isTabLeft = sheets.some(
    ({ kind, title }) => kind === 'customers' && erasing.traces.has(title),
  );
  const done: Erased = { erased: id, day, who, counts, labels: changed, refusedLabels, isTabLeft };
  if (erasedBefore(sheets, id) === null) {
    noteInActivity(context, context.words.privacy.erased, JSON.stringify(done));
  }
  context.spreadsheet.flush();
  // Last, since it tells of the person.
  forgetEraseState(storage, id, all);
  return certificateOf(done, all);
}

/** What Activity keeps of it: nothing about the person. */
interface Erased extends Pick<EraseState, 'day' | 'who' | 'counts'> {
  /** Absent in lines of before labels were erased. */
  readonly labels?: number;
  readonly refusedLabels?: ErasedCertificate['refusedLabels'];
  readonly isTabLeft?: boolean;
  /** ID of the question. */
  readonly erased: string;
}

/** What the question with this ID erased, if it was carried out before; else null. */
export function erasedBefore(sheets: readonly ReadSheet[], id: string): Erased | null {
  const begins = `{"erased":${JSON.stringify(id)},`;
  const activity = sheets.find(({ kind }) => kind === 'activity');
  for (const line of activity?.cells ?? []) {
    const details = line.find((cell) => typeof cell === 'string' && cell.startsWith(begins));
    if (details !== undefined) return JSON.parse(textOf(details)) as Erased;
  }
  return null;
}

/** Up to so many texts are written one by one. */
const MOST_TEXTS = 4;

function write(sheet: ReadSheet, plan: ErasePlan, { erasedId }: EraseState): void {
  const { sheet: port, whole } = sheet;
  const blank = plan.cells.filter(({ cell }) => cell === '');
  const renamed = plan.cells.filter(({ cell }) => cell === erasedId);
  const others = plan.cells.filter(({ cell }) => cell !== '' && cell !== erasedId);
  port.fill(areasOf(blank), '');
  const texts = byText(others);
  // The same text in many cells takes two calls; many texts are written together with the cells between them.
  if (texts.size <= MOST_TEXTS) {
    for (const [text, cells] of texts) port.fill(areasOf(cells), text);
  } else {
    const sorted = [...others].sort(
      (one, other) => one.column - other.column || one.row - other.row,
    );
    const ifPlain = new Set(others.map(({ column }) => column));
    port.writeTogether(columnRuns(sorted), { free: new Set(), ifPlain });
  }
  whole.clearNotes(plan.notes);
  // After all else of their rows.
  port.fill(areasOf(renamed), erasedId);
  remove(sheet, plan.remove);
}

function byText(
  cells: readonly PlacedCell[],
): ReadonlyMap<PlacedCell['cell'], readonly PlacedCell[]> {
  const groups = new Map<PlacedCell['cell'], PlacedCell[]>();
  for (const each of cells) groups.set(each.cell, [...(groups.get(each.cell) ?? []), each]);
  return groups;
}

/** From the bottom, so that the rows above keep their numbers. */
function remove({ sheet, whole, cells }: ReadSheet, rows: readonly number[]): void {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  for (const { row, count } of runs.reverse()) {
    const area: Area = { row, column: 0, rows: count, columns: cells[0]?.length ?? 1 };
    if (row + count - 1 < cells.length) sheet.deleteRows(row, count);
    else {
      // The last rows stay: a sheet may have no others, and their lists serve the next records.
      sheet.fill([area], '');
      whole.clearNotes([area]);
    }
  }
}

/** Names of files that were imported, and whatever else the document keeps. */
function cleanedStorage(
  all: Readonly<Record<string, string>>,
  traces: Traces,
): Readonly<Record<string, string>> {
  const cleaned: Record<string, string> = {};
  for (const [key, value] of Object.entries(all)) {
    const isKept = key.startsWith(ERASE_PREFIX) || key.startsWith('digest.') || isErasedKey(key);
    const text = isKept ? value : withoutTraces(value, traces);
    if (text !== value) cleaned[key] = text;
  }
  return cleaned;
}

function withoutTraces(value: string, traces: Traces): string {
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return traces.without(part, MARK);
    if (Array.isArray(part)) return part.map(clean);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, clean(each)]));
  };
  try {
    const stored: unknown = JSON.parse(value);
    if (typeof stored === 'object' && stored !== null) {
      const after = clean(stored);
      return JSON.stringify(after) === JSON.stringify(stored) ? value : JSON.stringify(after);
    }
  } catch {
    // Plain text.
  }
  return traces.without(value, MARK);
}

const MARK = '…';

const SENT = /(\d{4}-\d{2}-\d{2})=(?:begun|sent|unknown)/g;

export function certificateOf(
  { day, who, counts, labels = 0, refusedLabels = [], isTabLeft = false }: Omit<Erased, 'erased'>,
  all: Readonly<Record<string, string>>,
): ErasedCertificate {
  return {
    ...{ day, who, tables: counts, labels, refusedLabels, isTabLeft },
    mails: sentMails(all, LEDGER_PREFIX),
    backups: sentMails(all, BACKUP_LEDGER_PREFIX),
  };
}

/** @param prefix of the pages of a ledger */
function sentMails(
  all: Readonly<Record<string, string>>,
  prefix: string,
): ErasedCertificate['mails'] {
  return Object.entries(all).flatMap(([key, value]) => {
    const days = [...value.matchAll(SENT)].map(([, sent = '']) => sent).sort();
    const isPage = key.startsWith(prefix) && days.length > 0;
    return isPage ? [{ address: key.slice(prefix.length), days }] : [];
  });
}

/**
 * A random ID that stands in for the ID of an erased customer.
 * @param random returns a number in [0, 1)
 */
export function newErasedId(random: () => number): string {
  return `${ERASED_ID}${newId(random)}`;
}
