/** The tabs that are taken in every hour, kept with the document: how each is read, and what came of it. */
import * as v from 'valibot';
import type { StoragePort } from '../../platform';
import { INTAKE_PREFIX } from '../../workbook';

const order = v.picklist(['mdy', 'dmy', 'ymd']);

export const intakeChoice = v.object({
  headings: v.array(v.string()),
  headingAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  columns: v.record(v.string(), v.string()),
  dateOrder: v.nullable(order),
  likelyOrder: order,
  meanings: v.record(v.string(), v.string()),
  owner: v.picklist(['sheet', 'turns', 'load']),
});

const stored = v.object({
  ...intakeChoice.entries,
  title: v.string(),
  /** When it was last chosen, and by whom; `''` if Google does not tell. */
  at: v.number(),
  who: v.string(),
  /** What keeps it from being taken in; `''`: nothing. */
  trouble: v.string(),
});

export type IntakeState = v.InferOutput<typeof stored>;

export interface Intake extends IntakeState {
  readonly gid: number;
}

/**
 * The tabs that are taken in.
 * @param all the document's properties, by key
 */
export function intakesIn(all: Readonly<Record<string, string>>): readonly Intake[] {
  return Object.entries(all).flatMap(([key, text]): Intake[] => {
    if (!key.startsWith(INTAKE_PREFIX)) return [];
    const read = v.safeParse(stored, JSON.parse(text));
    return read.success ? [{ gid: Number(key.slice(INTAKE_PREFIX.length)), ...read.output }] : [];
  });
}

export function keepIntake(storage: StoragePort, { gid, ...state }: Intake): void {
  storage.set(`${INTAKE_PREFIX}${gid}`, JSON.stringify(state));
}

export function forgetIntake(storage: StoragePort, gid: number): void {
  storage.remove(`${INTAKE_PREFIX}${gid}`);
}

const RUN_PREFIX = 'intake-';

/** The ID of the import that takes in a tab's rows of one hour. */
export function runId(gid: number, at: number): string {
  return `${RUN_PREFIX}${gid}-${at.toString(36)}`;
}

/** The ID of the import of entries that goes with it. */
export function entriesId(run: string): string {
  return `${run}-e`;
}

/**
 * Whether an import takes in a tab, so that no person sent it.
 * @param gid of one tab only
 */
export function isRun(id: string, gid?: number): boolean {
  return id.startsWith(gid === undefined ? RUN_PREFIX : `${RUN_PREFIX}${gid}-`);
}
