/**
 * A run may be killed at any service call and its sender may never come back: after the next run of
 * anybody else the workbook is as if it had not been killed, or as if it had never run.
 */
import type { HostFile } from '../../host';
import type { Questions } from '../../src/protocol';
import { isThorough } from '../support/laws';
import {
  answer,
  caseIn,
  NEXT,
  question,
  savedTeam,
  tablesAfter,
  type Attempt,
  type Kill,
  unseen,
  wholeRun,
} from '../support/killed-runs';

type Example = Readonly<Record<string, unknown>>;

/** One example of each question that writes; a new question does not compile until it has its line. */
const EXAMPLES: Readonly<Record<keyof Questions, readonly Example[] | 'reads'>> = {
  me: 'reads',
  'i-am': [{ name: 'Ana' }],
  today: 'reads',
  // Gives a missing ID, which the next repair completes.
  customer: 'reads',
  'show-row': 'reads',
  compare: 'reads',
  'what-if': 'reads',
  preview: 'reads',
  log: [
    {
      ...{ id: 'entry-002', customer: 'c0' },
      draft: {
        ...{ outcome: 'reached', need: 'potential', intention: 'interested', stage: 'negotiating' },
        ...{ expectedClose: '2027-03-01', plannedFor: '2026-12-01', nextStep: 'demo' },
      },
    },
    { id: 'entry-003', customer: 'c0', corrects: 'entry-001', draft: { kind: 'review' } },
  ],
  'review-all': [{ id: 'review-01', customers: ['c0', 'c2'] }],
  snooze: [{ id: 'snooze-01', customer: 'c0', length: 'day', reason: 'asked' }],
  undo: [{ undo: 'entry-001' }, { undo: 'case-0001' }],
  close: [{ id: 'close-001', customer: 'c0', how: 'lost', reason: 'Price' }],
  reassign: [{ id: 'hand-0001', customers: ['c0', 'c2'], to: 'Ben' }],
  'hand-over-facts': 'reads',
  pool: 'reads',
  // No customer of this file is in the pool: pool.test.ts kills it.
  take: 'reads',
  'hand-over': [{ id: 'hand-0001', from: 'Ana', moves: [{ to: 'Ben' }] }],
  away: [{ id: 'away-0001', name: 'Ana', from: '2026-11-23', to: '2026-11-27', coveredBy: 'Ben' }],
  add: [{ id: 'added-001', customer: { company: 'New Ltd', phone: '1', need: 'clear' } }],
  'answer-duplicates': [{ id: 'answer-01', pairs: [['c0', 'c2']], answer: 'different' }],
  // Written again by the next check.
  'save-review': 'reads',
  'mark-verified': [{ id: 'verified-1', customers: ['c0', 'c3'] }],
  // Ana's two customers; c0 has entries and a case.
  merge: [{ id: 'merge-001', keep: 'c2', merge: 'c0', choices: { contact: 'merged' } }],
  // Their sender sends them again: killed at every call in importing.test.ts.
  'import-open': 'reads',
  'import-sheet': 'reads',
  'import-known': 'reads',
  'import-rejected': 'reads',
  'import-begin': 'reads',
  'import-rows': 'reads',
  'import-undo': 'reads',
  'import-intake': 'reads',
  'find-person': 'reads',
  'share-check': 'reads',
  retention: 'reads',
  // Finished, never rolled back: killed at every call in erasing.test.ts.
  'erase-person': 'reads',
  'finish-erasing': 'reads',
  'back-up': 'reads',
  'export-person': 'reads',
  'change-customer': [
    {
      ...{ id: 'detail-01', customer: 'c0' },
      values: { need: 'none', expectedClose: '2027-03-01', stage: 'new' },
    },
  ],
  'add-contact': [{ id: 'detail-02', customer: 'c0', person: { name: 'Eva', phone: '2' } }],
  'add-purchase': [
    { id: 'detail-03', customer: 'c0', purchase: { amount: 1200, product: 'Lamps' } },
  ],
  'open-case': [
    { id: 'case-0002', customer: 'c0', kind: 'promise', text: 'A call', promisedFor: '2026-11-24' },
  ],
  'change-case': [{ id: 'case-0003', case: '', closed: '2026-11-23', handedTo: 'Ben' }],
  'read-settings': 'reads',
  'change-settings': [
    { id: 'setting-1', values: { 'digest.hour': '9', 'team.mask': 'yes', week: '123456' } },
  ],
  'new-addresses': 'reads',
  'confirm-addresses': [
    { id: 'address-1', addresses: ['stranger@else.example'], isConfirmed: true },
  ],
  job: 'reads',
  'repair-job': [{}],
  propose: 'reads',
  fields: 'reads',
  'add-fields': [{ id: 'fields-01', fields: ['industry', 'birthday'] }],
  // This workbook is set up, where it writes nothing; a killed set-up is in killed-places.test.ts.
  'set-up': 'reads',
  offers: 'reads',
};

/**
 * In `npm test` every 23rd place with one next run each, at least one place of each attempt, in `npm run laws` all places; with
 * KILL_EVERYWHERE all places with all next runs, at once and an hour later, sent again and not.
 */
const IS_FULL = process.env['KILL_EVERYWHERE'] !== undefined;
const STRIDE = isThorough || IS_FULL ? 1 : 23;
const SEED = Number(process.env['LAWS_SEED'] ?? 0);

const files = new Map<boolean, HostFile>();

beforeAll(async () => {
  for (const isWarm of [true, false]) files.set(isWarm, await savedTeam(isWarm));
});

function fileOf(isWarm: boolean): HostFile {
  return files.get(isWarm) as HostFile;
}

let places = 0;

afterAll(() => {
  console.info(`Runs were killed at ${places} places.`);
});

type Circumstance = Pick<Kill, 'hours' | 'next' | 'isResent'>;

/** What follows a kill: in a full run everything, else one of the next runs in turn. */
function circumstances(turn: number, mayResend: boolean): readonly Circumstance[] {
  const all = NEXT.flatMap((next) =>
    [0, 1].flatMap((hours) =>
      (mayResend ? [false, true] : [false]).map((isResent) => ({ next, hours, isResent })),
    ),
  );
  // Coprime to the number of circumstances, so that turns in a row differ in each respect.
  return IS_FULL ? all : [all[(turn * 7 + SEED) % all.length] as Circumstance];
}

interface Trial {
  readonly attempt: Attempt;
  readonly isWarm: boolean;
  readonly turn: number;
  /** What is left of an attempt whose run never began; null: nothing. */
  readonly lost: Attempt | null;
}

const untouchedTables = new Map<string, Promise<string>>();

/** The tables after the next run alone; they are the same for every attempt. */
function untouched(isWarm: boolean, { hours, next }: Circumstance): Promise<string> {
  const key = `${isWarm} ${hours} ${next}`;
  const kill = { file: fileOf(isWarm), hours, next, attempt: null, after: null };
  const tables = untouchedTables.get(key) ?? tablesAfter(kill);
  untouchedTables.set(key, tables);
  return tables;
}

/** Kills the attempt at every place, and lists those after which the tables are neither old nor new. */
async function torn({ attempt, isWarm, turn, lost }: Trial): Promise<readonly string[]> {
  const file = fileOf(isWarm);
  const { calls } = await wholeRun(file, attempt);
  const wrong: string[] = [];
  for (const circumstance of circumstances(turn, lost === null)) {
    const { next, hours, isResent = false } = circumstance;
    const common = { file, hours, next };
    const before = await (lost === null
      ? untouched(isWarm, circumstance)
      : tablesAfter({ ...common, attempt: lost, after: null }));
    const done = await tablesAfter({ ...common, attempt, after: null });
    for (let after = turn % Math.min(STRIDE, calls); after < calls; after += STRIDE) {
      places += 1;
      const tables = await tablesAfter({ ...circumstance, file, attempt, after });
      if (tables === done || (tables === before && !isResent)) continue;
      wrong.push(`${after} of ${calls}, ${next} after ${hours} h${isResent ? ', resent' : ''}`);
    }
  }
  return wrong;
}

/** Answers that are not `done`. */
const OUTCOMES: Readonly<Record<string, string>> = {
  'i-am': 'me',
  'repair-job': 'job',
  // Everybody is known in this file; what it writes is one cell.
  'confirm-addresses': 'refused',
};

/** Fills in what the file has made up. */
async function filled(asked: Example, isWarm: boolean): Promise<Example> {
  return 'case' in asked ? { ...asked, case: await caseIn(fileOf(isWarm)) } : asked;
}

const questions = Object.entries(EXAMPLES).flatMap(([ask, examples]) =>
  examples === 'reads' ? [] : examples.map((example) => ({ ask, ...example })),
);

describe('a run that is not killed', () => {
  it.each(questions)('of “$ask” writes what its example asks for', async (asked) => {
    const { answer: given } = await wholeRun(fileOf(true), question(await filled(asked, true)));
    expect(given).toMatchObject({ outcome: OUTCOMES[asked.ask] ?? 'done' });
  });
});

describe('a killed run', () => {
  it.each(questions)(
    'of “$ask” leaves nothing half done for the next person',
    async (asked) => {
      const turn = questions.indexOf(asked);
      for (const isWarm of [true, false]) {
        const trial = {
          attempt: question(await filled(asked, isWarm)),
          isWarm,
          turn: 2 * turn + Number(isWarm),
        };
        expect([isWarm, await torn({ ...trial, lost: null })]).toEqual([isWarm, []]);
      }
    },
    3_600_000,
  );

  it.each(['Called', 'No answer', 'Snooze 1 day'])(
    'of a phone leaves one entry for the answer “%s”',
    async (word) => {
      for (const isWarm of [true, false]) {
        const trial = { attempt: answer(word), isWarm, turn: word.length + Number(isWarm) };
        expect([isWarm, await torn({ ...trial, lost: unseen(word) })]).toEqual([isWarm, []]);
      }
    },
    3_600_000,
  );
});
