/** Entries and cases as lines of the customer's card. */
import type { CaseLine, JournalLine } from '../../protocol';
import { stoppedBy, type Case, type Entry } from '../../rules';
import type { Context, People } from '../../workbook';
import { isoOf } from './today-row';

export function journalLine(
  { words }: Context,
  { entry, by, said }: Pick<JournalLine, 'by' | 'said'> & { readonly entry: Entry },
): JournalLine {
  const { kind, outcome, channel, satisfaction } = entry;
  const { entryKind, outcome: outcomes } = words.choices;
  const stop = stoppedBy(entry);
  const what = [
    kind === null ? '' : entryKind[kind],
    outcome === null ? '' : outcomes[outcome],
    channel,
    entry.with,
    satisfaction === null ? '' : words.work.satisfied({ value: satisfaction }),
  ];
  return {
    ...{
      id: entry.id,
      undo: stop ?? entry.id,
      offers: offersOf(kind, stop !== null),
      on: isoOf(entry.on),
      by,
      note: entry.note,
    },
    what: what.filter((part) => part !== '').join(' · '),
    ...{ gradeBefore: entry.gradeBefore, gradeAfter: entry.gradeAfter, nextStep: entry.nextStep },
    said,
  };
}

function offersOf(kind: Entry['kind'], isStop: boolean): JournalLine['offers'] {
  if (kind === 'snooze' || isStop) return 'undo';
  return kind === 'notice' ? 'nothing' : 'edit-and-undo';
}

/** The cases as lines: open ones first, both groups in the order of the sheet. */
export function caseLines(
  context: Context,
  mine: readonly Case[],
  { shownName }: People,
): readonly CaseLine[] {
  const isOpen = ({ closed }: Case): boolean => closed === null;
  return [...mine.filter(isOpen), ...mine.filter((each) => !isOpen(each))].map((each) => {
    const kind = each.kind ?? 'feedback';
    return {
      ...{ id: each.id, kind, kindText: context.words.choices.caseKind[kind], text: each.text },
      ...{ opened: isoOf(each.opened), promisedFor: isoOf(each.promisedFor) },
      ...{ told: isoOf(each.told), closed: isoOf(each.closed), owner: shownName(each.owner) },
      handedTo: shownName(each.handedTo),
    };
  });
}
