/** The answers that an entry was logged with, so that the form of a correction begins with them. */
import type { Draft } from '../../protocol';
import type { Customer, Entry } from '../../rules';
import { isoOf } from './today-row';

/**
 * The answers of an entry. Blank answers are left out, which means unchanged. So are those of the last entry that have
 * been overtyped in the sheet since: a correction keeps what was typed, and the rules protect later entries
 * (docs/rules.md §7).
 */
export function saidIn(
  entry: Entry,
  { record, isLast }: { readonly record: Customer; readonly isLast: boolean },
): Draft {
  const { on, kind, outcome, channel, note, nextStep, satisfaction } = entry;
  const { with: spokenWith } = entry;
  const { needAfter, closeAfter, intentionAfter, stageAfter, plannedFor } = entry;
  const holds = <Value>(said: Value | null, now: Value | null): boolean =>
    said !== null && (!isLast || said === now);
  return {
    ...(on === null ? {} : { on: isoOf(on) ?? '' }),
    ...(kind === 'review' ? { kind } : { outcome }),
    ...(channel === '' ? {} : { channel }),
    ...(spokenWith === '' ? {} : { with: spokenWith }),
    ...(note === '' ? {} : { note }),
    ...(satisfaction === null ? {} : { satisfaction }),
    ...(needAfter !== null && holds(needAfter, record.need) ? { need: needAfter } : {}),
    ...(holds(closeAfter, record.expectedClose) ? { expectedClose: isoOf(closeAfter) } : {}),
    ...(intentionAfter !== null && holds(intentionAfter, record.intention)
      ? { intention: intentionAfter }
      : {}),
    ...(stageAfter !== null && holds(stageAfter, record.stage) ? { stage: stageAfter } : {}),
    ...(nextStep !== '' && holds(nextStep, record.nextStep) ? { nextStep } : {}),
    ...(holds(plannedFor, record.plannedFor) ? { plannedFor: isoOf(plannedFor) } : {}),
  };
}
