/** A colleague's numbers in the manager's email, as a row of a table and as a line of text. */
import { DUE_SECTIONS } from '../../../rules';
import type { Catalogue } from '../../../language';
import type { TeamMember } from '../team-members';
import { isolate, shortName } from './clean-text';

export interface MemberContent {
  readonly name: string;
  /** Why this colleague gets no email; null for one who does. */
  readonly note: string | null;
  /** The sections without a column of their own, as in the tiles: `3 to start · 1 soon`; `''` when there are none. */
  readonly others: string;
  /** In the order of `numberColumns`. */
  readonly numbers: readonly MemberNumber[];
  /** The same as one line of plain text. */
  readonly line: string;
}

export interface MemberNumber {
  readonly text: string;
  /** Shown below it, smaller; `''` when there is nothing to add. */
  readonly detail: string;
  readonly isBad: boolean;
}

export function memberContent(
  member: TeamMember,
  { teamMail, sections }: Catalogue,
): MemberContent {
  const { counts, done, onTime, load, capacity, because } = member;
  const name = shortName(member.name);
  const note = because === null ? null : teamMail.because[because];
  const { text: onTimeText, detail: judged } = onTimeNumber(onTime);
  const perDay = load.toFixed(1);
  const others = DUE_SECTIONS.filter(
    (section) => section !== 'overdue' && section !== 'today' && counts[section] > 0,
  ).map((section) => sections[section].count({ count: counts[section] }));
  const shown = {
    overdue: String(counts.overdue),
    today: String(counts.today),
    done: doneText(done),
    load: capacity === null ? perDay : `${perDay}/${capacity}`,
  };
  return {
    name,
    note,
    others: others.join(' · '),
    numbers: [
      numberOf(shown.overdue, counts.overdue > 0),
      numberOf(shown.today),
      numberOf(shown.done),
      { text: onTimeText, detail: judged, isBad: false },
      numberOf(shown.load, capacity !== null && load > capacity),
    ],
    line: teamMail.line({
      ...shown,
      name: isolate(note === null ? name : teamMail.noted({ name, note })),
      others: others.map((text) => ` · ${text}`).join(''),
      onTime: judged === '' ? onTimeText : teamMail.noted({ name: onTimeText, note: judged }),
    }),
  };
}

function numberOf(text: string, isBad = false): MemberNumber {
  return { text, detail: '', isBad };
}

/** Of fewer entries a share says nothing. */
const FEWEST_JUDGED = 5;

/** The percentage, and below it the entries counted. */
function onTimeNumber({ onTime, judged }: TeamMember['onTime']): Omit<MemberNumber, 'isBad'> {
  if (judged < FEWEST_JUDGED) return { text: '–', detail: '' };
  // Rounded down, so that 100 % means that nothing was late.
  const share = Math.floor((onTime / judged) * 100);
  return { text: `${share}%`, detail: `${onTime}/${judged}` };
}

/** Contacts, + reviews and attempts in brackets where there were any. */
function doneText({ touches, reviews, attempts }: TeamMember['done']): string {
  return `${touches}${reviews > 0 ? ` + ${reviews}` : ''}${attempts > 0 ? ` (${attempts})` : ''}`;
}
