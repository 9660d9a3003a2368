/**
 * Turns an activity of another system into a journal entry: contact, review or attempt. Activities that
 * were only planned are left out.
 */
import { allLanguages, catalogueOf } from '../../language';
import {
  foldWord,
  isBlankCell,
  kindOfOutcome,
  readCell,
  textOf,
  type Cell,
  type LanguageCode,
  type ReadingContext,
} from '../../rules';
import type { Heading } from '../../tables';

/** Outcomes of a meeting that has not happened, folded. */
const NOT_HELD = ['scheduled', 'cancelled', 'canceled', '已取消', '取消', '未开始', '已安排'];
/** Statuses of a task that is done, folded. */
const DONE = ['completed', 'complete', 'done', 'closed', '已完成', '完成'];
const TASK = ['task', 'todo', '任务'];

/**
 * Whether an activity took place; false if it was only planned, or cancelled.
 * @param read the cell of a field
 * @param taskStatus the column with the status of tasks
 */
export function hasHappened(
  read: (field: string) => Cell,
  cells: readonly Cell[],
  taskStatus: Heading | undefined,
): boolean {
  if (NOT_HELD.includes(foldWord(textOf(read('outcome'))))) return false;
  if (taskStatus === undefined) return true;
  const status = foldWord(textOf(cells[taskStatus.column] ?? ''));
  if (DONE.includes(status)) return true;
  return status === '' && !TASK.includes(foldWord(textOf(read('kind'))));
}

/**
 * The kind and the channel of an entry. The kind is our own word if the cell has one, else it follows from
 * the outcome, else from the activity's name (Call, Note …), which is also the channel when no other is
 * given.
 */
export function activityOf(
  read: (field: string) => Cell,
  reading: ReadingContext,
  language: LanguageCode,
): { readonly kind: Cell; readonly channel: Cell } {
  const { vocabulary } = reading;
  const typed = read('kind');
  // An entry that only corrects another one tracks nothing.
  const isCorrection = !isBlankCell(read('corrects'));
  if (isCorrection && isBlankCell(typed) && isBlankCell(read('outcome'))) {
    return { kind: '', channel: read('channel') };
  }
  const channel = read('channel');
  const word = textOf(typed).trim();
  if (isOwnKind(word)) return { kind: word, channel };
  const { value } = readCell({ kind: 'outcome' }, read('outcome'), reading);
  const outcome = value === null ? null : vocabulary.codeOf('outcome', String(value));
  const byWord =
    vocabulary.codeOf('entryKind', word) ?? vocabulary.codeOf('entryKind', textOf(channel).trim());
  // `other` does not show whether anyone was spoken to.
  const byOutcome = outcome === null || outcome === 'other' ? null : kindOfOutcome(outcome);
  const kind = byOutcome ?? byWord;
  const label = kind === null ? null : catalogueOf(language).choices.entryKind[kind];
  const isUnknown = label === null && word !== '';
  return {
    kind: label ?? (isUnknown ? typed : catalogueOf(language).choices.entryKind.touch),
    channel: isBlankCell(channel) ? typed : channel,
  };
}

/** Whether the word is a code or label of an entry kind, in any language or version. */
function isOwnKind(word: string): boolean {
  const folded = foldWord(word);
  return allLanguages.some(({ catalogue, former }) =>
    [...Object.entries(catalogue.choices.entryKind).flat(), ...(former.entryKinds ?? [])]
      .map(foldWord)
      .includes(folded),
  );
}
