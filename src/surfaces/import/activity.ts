/**
 * What an activity of another system is in the journal: touch, review or attempt, or nothing at all
 * where it never took place.
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
import type { Heading } from './heading-row';

/** Words of a meeting's outcome that say it has not happened, folded. */
const NOT_HELD = ['scheduled', 'cancelled', 'canceled', '已取消', '取消', '未开始', '已安排'];
/** Words of a task's status that say it is done, folded. */
const DONE = ['completed', 'complete', 'done', 'closed', '已完成', '完成'];
const TASK = ['task', 'todo', '任务'];

/** Whether an activity was more than a plan: planned and called off ones are no entries. */
export function tookPlace(
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
 * Touch, review or attempt. Our own word for a kind stands; else the outcome says it, and where
 * that says nothing the word that systems have for the activity (Call, Note …), which is also how
 * the customer was spoken to.
 */
export function activityOf(
  read: (field: string) => Cell,
  reading: ReadingContext,
  language: LanguageCode,
): { readonly kind: Cell; readonly channel: Cell } {
  const { vocabulary } = reading;
  const said = read('kind');
  const channel = read('channel');
  const word = textOf(said).trim();
  if (isOwnKind(word)) return { kind: word, channel };
  const { value } = readCell({ kind: 'outcome' }, read('outcome'), reading);
  const outcome = value === null ? null : vocabulary.codeOf('outcome', String(value));
  const byWord =
    vocabulary.codeOf('entryKind', word) ?? vocabulary.codeOf('entryKind', textOf(channel).trim());
  // `other` tells nothing about whether anyone was spoken to.
  const byOutcome = outcome === null || outcome === 'other' ? null : kindOfOutcome(outcome);
  const kind = byOutcome ?? byWord;
  const label = kind === null ? null : catalogueOf(language).choices.entryKind[kind];
  const isUnknown = label === null && word !== '';
  return {
    kind: label ?? (isUnknown ? said : catalogueOf(language).choices.entryKind.touch),
    channel: isBlankCell(channel) ? said : channel,
  };
}

/** All codes and labels of an entry kind, in every language and version; unambiguous. */
function isOwnKind(word: string): boolean {
  const folded = foldWord(word);
  return allLanguages.some(({ catalogue, former }) =>
    [...Object.entries(catalogue.choices.entryKind).flat(), ...(former.entryKinds ?? [])]
      .map(foldWord)
      .includes(folded),
  );
}
