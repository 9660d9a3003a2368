/** The monthly statement about emails and their job: when it is due, and its words for email and menu (docs/figures.md). */
import {
  civilFromDay,
  firstOfMonth,
  statementOf,
  type Day,
  type Period,
  type Statement,
} from '../../rules';
import type { Catalogue } from '../../language';
import { needsSetUp, type Action, type Context, type TeamFile } from '../../workbook';
import { readRunDays } from './runs-sheet';

export interface StatedMonth {
  readonly period: Period;
  /** Null: no day of it is known. */
  readonly statement: Statement | null;
}

function monthBefore(today: Day): Period {
  const to = firstOfMonth(today) - 1;
  return { from: firstOfMonth(to), to };
}

/**
 * The statement that today's email carries: that of the month before, on the first working day of a month. Null on
 * other days, and if nothing is known.
 */
export function statementDue(
  context: Pick<Context, 'spreadsheet' | 'language'>,
  { today, policies: { calendar } }: Pick<TeamFile, 'today' | 'policies'>,
): StatedMonth | null {
  if (!calendar.isWorking(today) || calendar.count(firstOfMonth(today), today) !== 1) return null;
  const period = monthBefore(today);
  const statement = statementOf(readRunDays(context), period);
  return statement === null ? null : { period, statement };
}

/**
 * The statement in words.
 * @param isOver whether the month has ended
 */
export function statementText(
  { period, statement }: StatedMonth,
  { statement: words }: Catalogue,
  isOver = true,
): string {
  const { year, month } = civilFromDay(period.from);
  const name = words.month({ month, year });
  const stated = isOver ? name : words.soFar({ period: name });
  if (statement === null) return words.unknown({ period: stated });
  const { due, sent, refused, waiting, unconfirmed, again, days, allDays, causes } = statement;
  const settled = due - sent - refused - waiting - unconfirmed;
  const unsent = [
    ...(refused > 0 ? [words.refused({ count: refused })] : []),
    ...(waiting > 0 ? [words.waiting({ count: waiting })] : []),
    ...(unconfirmed > 0 ? [words.unconfirmed({ count: unconfirmed })] : []),
    ...(settled > 0 ? [words.settled({ count: settled })] : []),
  ];
  const names: Readonly<Record<string, string>> = words.causeOf;
  const met = causes.map(({ cause, days: count }) =>
    words.cause({ text: names[cause] ?? cause, count }),
  );
  const items = [
    words.emails({ ...statement, period: stated }),
    ...(unsent.length > 0 ? [words.unsent({ items: unsent })] : []),
    ...(again > 0 ? [words.again({ count: again })] : []),
    words.runs({ count: statement.runs, missed: statement.missed }),
    ...(days < allDays ? [words.days({ count: days, total: allDays })] : []),
    ...(met.length > 0 ? [words.causes({ items: met })] : []),
  ];
  return words.sentences({ items });
}

/** The month before and this one so far, without today, which is written down when it has ended. */
export const statementAction: Action = {
  blocker: needsSetUp,
  perform: (context) => {
    const { platform, today, words } = context;
    const lines = readRunDays(context);
    const stated = (period: Period): StatedMonth => ({
      period,
      statement: statementOf(lines, period),
    });
    const before = statementText(stated(monthBefore(today)), words);
    const soFar = { from: firstOfMonth(today), to: today - 1 };
    const now = soFar.to < soFar.from ? [] : [statementText(stated(soFar), words, false)];
    platform.screen().alert(words.statement.title, [before, ...now].join('\n\n'));
  },
};
