/** Answers for one portion of a file that the page of imports sends; sent again, it is not written again. */
import * as v from 'valibot';
import { keyFieldOf, NOBODY_ERASED, openErased } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  erasedIn,
  missingRight,
  openContext,
  openRecords,
  PERSON_WAIT_MS,
  questionId,
  refusalSentences,
  refuse,
  withRefusals,
  type Context,
} from '../../workbook';
import { importsIn, keepImportState, type ImportState } from './import-state';
import { letReturn } from './let-return';
import { missingColumn } from './missing-column';
import type { Plan } from './write-plan';
import { writePortion, type WrittenPortion } from './write-portion';

/** At most so many rows in one portion, so that a run ends long before Google's six minutes. */
const MOST_ROWS = 5_000;

const cell = v.union([v.string(), v.number(), v.boolean(), v.object({ day: v.number() })]);

const choice = v.picklist(['fill', 'overwrite', 'skip', 'add']);

const question = v.object({
  id: questionId,
  key: v.optional(v.string()),
  at: v.number(),
  fields: v.array(v.string()),
  rows: v.pipe(
    v.array(v.object({ row: v.number(), cells: v.array(cell), choice: v.optional(choice) })),
    v.minLength(1),
    v.maxLength(MOST_ROWS),
  ),
  known: choice,
  mayReplace: v.optional(v.array(v.string()), []),
  bringsBack: v.optional(v.boolean(), false),
});

type Asked = v.InferOutput<typeof question>;

/**
 * Writes one portion of an import; takes as many calls for 2,000 rows as for 20. What a killed run of others left was
 * looked for when the import began; whoever writes next finds the rest.
 */
export function answerImportRows(
  asked: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['import-rows']['answer'] {
  const portion = v.parse(question, asked);
  const { id } = portion;
  return withRefusals(context, { id }, () => {
    // Kept until the run ends, since the state follows once the cells are there.
    const held = platform
      .lock()
      .hold(PERSON_WAIT_MS, () => writeUnderLock(context, portion), 'run');
    if (held === null) {
      return refuse({ id }, { code: 'busy', message: context.words.menu.needs.busy });
    }
    if ('outcome' in held.value) return held.value;
    const { state, refused } = held.value;
    keepImportState(platform.storage(), id, state);
    return answerOf(state, refusalSentences(refused, context.words));
  });
}

type Answer = Questions['import-rows']['answer'];

function writeUnderLock(context: Context, portion: Asked): WrittenPortion | Answer {
  const { id, at, key, bringsBack } = portion;
  const storage = context.platform.storage();
  const all = storage.all();
  const state = importsIn(all).find((each) => each.id === id);
  if (state?.key === undefined || state.key !== key) {
    const message = missingRight(context, { who: 'manager' });
    if (message !== null) return refuse({ id }, { code: 'right', message });
  }
  const { refusals } = context.words.importing;
  if (state === undefined || at > state.next) {
    return refuse({ id }, { code: 'gone', message: refusals.notBegun() });
  }
  if (at < state.next) return answerOf(state, []);
  const { table } = state;
  const idField = keyFieldOf(table);
  const records = openRecords(context, table);
  if (records?.columns[idField] === undefined) {
    return refuse({ id }, missingColumn(context, table, idField));
  }
  const erased = bringsBack ? NOBODY_ERASED : openErased(erasedIn(all));
  const finish = bringsBack ? { finish: (plan: Plan) => letReturn(storage, all, plan) } : {};
  return writePortion(context, records, {
    portion,
    state,
    erased,
    today: context.today,
    ...finish,
  });
}

function answerOf(
  { next, counts }: ImportState,
  refused: readonly string[],
): Exclude<Answer, { readonly outcome: 'refused' }> {
  return { outcome: 'rows', next, counts, refused };
}
