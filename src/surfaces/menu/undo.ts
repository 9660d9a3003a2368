/** The menu item that undoes the last change: an operation of Activity, or an import. */
import { wallTimeOf } from '../../platform';
import {
  holdToWrite,
  isAutomatic,
  pauseRepair,
  PERSON_WAIT_MS,
  resolvedMessages,
  timeText,
  undoCandidates,
  undoOperation,
  type Action,
  type Context,
  type Operation,
} from '../../workbook';

/** What is undone in another way than the operations of Activity. */
export interface OtherUndo {
  /** Epoch milliseconds. */
  readonly at: number;
  /** As the question names it. */
  readonly name: string;
  /** Takes the lock; returns a sentence. */
  readonly undo: () => string;
}

/**
 * Makes the action of the menu item.
 * @param afterwards undoes what an operation changed outside the sheet, such as its trigger
 * @param others what else the current user can undo
 */
export function undoAction(
  afterwards: (context: Context, operation: Operation) => void,
  others: (context: Context) => readonly OtherUndo[] = () => [],
): Action {
  return {
    perform: (context) => {
      const { platform, words } = context;
      const { undo, needs } = words.menu;
      const screen = platform.screen();
      const settled = holdToWrite(context, PERSON_WAIT_MS, (resolved) => resolved);
      if (settled === null) {
        screen.alert(undo.title, needs.busy);
        return;
      }
      const resolved = resolvedMessages(context, settled.value);
      if (resolved.length > 0) screen.toast(resolved.join('\n'), undo.title);
      const candidates = [
        ...undoCandidates(context).map((record): OtherUndo | Operated => ({
          at: record.at,
          record,
        })),
        ...others(context),
      ].sort(newestOwnFirst);
      // Asked before the lock is taken, since a dialog releases it.
      const chosen = candidates.find((candidate) =>
        screen.confirm(undo.title, undo.ask(questionOf(context, candidate))),
      );
      if (chosen === undefined) {
        if (candidates.length === 0) screen.alert(undo.title, undo.nothing);
        return;
      }
      if ('undo' in chosen) screen.toast(chosen.undo(), undo.title);
      else undoRecorded(context, chosen, afterwards);
    },
  };
}

interface Operated {
  readonly at: number;
  readonly record: ReturnType<typeof undoCandidates>[number];
}

/** Repairs of Duebook are offered last, as the least a person thinks of. */
function newestOwnFirst(one: OtherUndo | Operated, other: OtherUndo | Operated): number {
  const isOurs = (candidate: OtherUndo | Operated): boolean =>
    'record' in candidate && isAutomatic(candidate.record.operation);
  return Number(isOurs(one)) - Number(isOurs(other)) || other.at - one.at;
}

function questionOf(
  context: Context,
  candidate: OtherUndo | Operated,
): { readonly operation: string; readonly when: string; readonly ofDuebook: boolean } {
  const when = whenText(context, candidate.at);
  if ('undo' in candidate) return { operation: candidate.name, when, ofDuebook: false };
  const { operation } = candidate.record;
  const name = context.words.activity.operations[operation];
  return { operation: name, when, ofDuebook: isAutomatic(operation) };
}

function undoRecorded(
  context: Context,
  { record }: Operated,
  afterwards: (context: Context, operation: Operation) => void,
): void {
  const { platform, words } = context;
  const { undo, needs } = words.menu;
  const screen = platform.screen();
  const held = holdToWrite(context, PERSON_WAIT_MS, () => undoOperation(context, record));
  const result = held?.value;
  if (result === undefined || result.code === 'nothing') {
    screen.alert(undo.title, result === undefined ? needs.busy : undo.nothing);
    return;
  }
  const { operation } = result.record;
  const name = words.activity.operations[operation];
  if (result.code === 'blocked') {
    const { code, sheet } = result.because;
    const why = undo[code]({ operation: name, sheet });
    screen.alert(undo.title, isAutomatic(operation) ? `${why}\n${undo.older}` : why);
    return;
  }
  afterwards(context, operation);
  if (isAutomatic(operation)) pauseRepair(context);
  const sentences = [
    undo.done({ operation: name }),
    ...(isAutomatic(operation) ? [undo.paused] : []),
    ...(result.left.length === 0 ? [] : [words.work.leftAsIs({ labels: words.and(result.left) })]),
    ...result.refused.map((reason) => needs.refused({ reason })),
  ];
  screen.toast(sentences.join('\n'), undo.title);
}

/** `2026-11-23 08:05`, in the spreadsheet's zone. */
function whenText({ platform }: Context, at: number): string {
  const { today, hour, minute } = wallTimeOf({ ...platform.clock(), now: () => at });
  return timeText(today, hour, minute);
}
