/**
 * The hidden Activity sheet: every write of ours, told before it happens and confirmed afterwards,
 * so that it can be undone, and finished with if it broke off.
 */
import { catalogueOf } from '../language';
import { textOf, type Cell, type LanguageCode } from '../rules';
import type { SheetPort, SpreadsheetPort } from '../platform';
import type { Author } from './author';
import type { Change } from './changes';
import type { RecordChange } from './record-changes';
import { findSheet } from './read-table';

/**
 * What was done; after an `automatic` one is undone, mending rests, and one that can no longer be
 * undone does not stand in the way of older deeds. Of the daily work each undoes their `own`.
 */
export const DEEDS = {
  'set-up': {},
  adopt: {},
  sample: {},
  'sample-removed': {},
  setting: {},
  heal: { automatic: true },
  ids: { automatic: true },
  told: { automatic: true },
  log: { own: true },
  correct: { own: true },
  review: { own: true },
  snooze: { own: true },
  close: { own: true },
  reassign: { own: true },
  away: { own: true },
  customer: { own: true },
  case: { own: true },
} as const satisfies Record<string, { readonly automatic?: true; readonly own?: true }>;

/** No execution lasts longer (docs/platform.md §2): a deed begun before has broken off. */
export const LONGEST_RUN_MS = 6 * 60_000;

export type Deed = keyof typeof DEEDS;

export type DeedState = 'begun' | 'done' | 'undone' | 'kept' | 'past';

export interface ActivityRecord {
  /** Row of the sheet. */
  readonly row: number;
  readonly deed: Deed;
  readonly state: DeedState;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly who: string;
  readonly changes: readonly Change[];
  /** Where records were changed; null for all else. */
  readonly amended: Amended | null;
}

/** A change of records, under the ID that its sender made. */
export interface Amended {
  /** `''` once it was refused: then nothing of it stands, and it may be sent again. */
  readonly id: string;
  /** What was answered, to be answered again. */
  readonly answer: unknown;
  readonly records: readonly RecordChange[];
}

/** A cell takes 50,000 characters (docs/platform.md §2). */
const CHUNK = 45_000;

/** Records kept; older ones leave when the sheet is twice as long. */
const KEPT = 200;

/** Columns before the details: when, who, what, state. */
const FIXED = 4;

export interface Activity {
  /** Oldest first; what cannot be read is passed over. */
  records(): readonly ActivityRecord[];
  /** Writes a record below the others, and answers its row. */
  add(deed: Deed, state: DeedState, changes: readonly Change[], author: Author): number;
  /** Tells what is done to records, in one call; how many rows there are is looked at elsewhere. */
  tell(deed: Deed, amended: Amended, author: Author): void;
  /** Lets go of what is old, where there is too much of it. */
  prune(): void;
  /** The state of a record, and its changes where they are told anew. */
  update(row: number, state: DeedState, told?: Told): void;
}

/** What a record tells when it is told anew. */
export interface Told {
  readonly deed: Deed;
  readonly at: number;
  readonly changes: readonly Change[];
  readonly amended?: Amended;
}

export function openActivity(spreadsheet: SpreadsheetPort, language: LanguageCode): Activity {
  let sheet: SheetPort | null = findSheet(spreadsheet, 'activity');
  let height: number | null = null;
  /** Cells of details by row, where they were written here. */
  const spread = new Map<number, number>();
  const made = (): SheetPort => {
    if (sheet !== null) return sheet;
    const { tables, activity } = catalogueOf(language);
    sheet = spreadsheet.insertSheet(tables.activity);
    const { when, who, what, state, details } = activity.headings;
    sheet.write([{ row: 1, column: 0, cells: [[when, who, what, state, details]] }]);
    sheet.hide();
    height = 1;
    return sheet;
  };
  const stateWord = (state: DeedState): string => catalogueOf(language).activity.states[state];
  const lineOf = (
    deed: Deed,
    state: DeedState,
    told: Omit<Told, 'deed' | 'at'>,
    author: Author,
  ): string[] => [
    ...[author.when, author.who, catalogueOf(language).activity.deeds[deed], stateWord(state)],
    ...chunksOf({ deed, at: author.at, state, ...told }),
  ];

  const prune = (rows: readonly (readonly Cell[])[], into: SheetPort): number => {
    const kept = rows.slice(-KEPT);
    const width = rows.reduce((widest, line) => Math.max(widest, line.length), 1);
    const blank = Array.from({ length: width }, () => '');
    const cells = rows.slice(1).map((_, at) => [...(kept[at] ?? blank)]);
    into.write([{ row: 2, column: 0, cells }]);
    return kept.length + 1;
  };

  return {
    records: () =>
      (sheet?.read() ?? []).slice(1).flatMap((line, at) => {
        const record = recordOf(line, at + 2);
        return record === null ? [] : [record];
      }),
    add: (deed, state, changes, author) => {
      const into = made();
      if (height === null) {
        const rows = into.read();
        height = rows.length > 2 * KEPT ? prune(rows, into) : rows.length;
      }
      height += 1;
      const line = lineOf(deed, state, { changes }, author);
      into.write([{ row: height, column: 0, cells: [line] }]);
      spread.set(height, line.length - FIXED);
      return height;
    },
    prune: () => {
      const rows = sheet?.read() ?? [];
      if (sheet !== null && rows.length > 2 * KEPT) height = prune(rows, sheet);
    },
    tell: (deed, amended, author) => {
      made().append(lineOf(deed, 'done', { changes: [], amended }, author));
    },
    update: (row, state, told) => {
      const into = made();
      const before = spread.get(row);
      const details = told === undefined ? (into.readRows(row, 1)[0] ?? []).slice(FIXED) : [];
      const known = told ?? detailsOf(details);
      const chunks = known === null ? [] : chunksOf({ ...known, state });
      // What was told before may have been longer.
      const rest = Math.max(0, (before ?? details.length) - chunks.length);
      const cells = [stateWord(state), ...chunks, ...Array.from({ length: rest }, () => '')];
      into.write([{ row, column: FIXED - 1, cells: [cells] }]);
    },
  };
}

interface Details extends Told {
  readonly state: DeedState;
}

function chunksOf(details: Details): string[] {
  const text = JSON.stringify(details);
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}

function detailsOf(cells: readonly Cell[]): Details | null {
  try {
    const details = JSON.parse(cells.map(textOf).join('')) as Partial<Details> | null;
    const isRecord =
      details !== null &&
      typeof details.deed === 'string' &&
      details.deed in DEEDS &&
      Array.isArray(details.changes);
    return isRecord ? (details as Details) : null;
  } catch {
    // Somebody typed into the hidden sheet: that record can no longer be undone.
    return null;
  }
}

function recordOf(line: readonly Cell[], row: number): ActivityRecord | null {
  const details = detailsOf(line.slice(FIXED));
  if (details === null) return null;
  const { deed, state, at, changes, amended = null } = details;
  return { row, deed, state, at, who: textOf(line[1] ?? ''), changes, amended };
}
