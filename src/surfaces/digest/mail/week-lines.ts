/** The week before in a manager's email, a line for each figure that has enough cases (docs/figures.md "The measures"). */
import { goalFacts, percentText, type Catalogue } from '../../../language';
import type { GoalState, WeekFigures } from '../../../rules';
import { shortName } from './clean-text';

/** Goals behind that are named on one line. */
const MOST_BEHIND = 6;

/** Four goals of the team at most, since each measure has one: eight lines in all. */
export function weekLines(week: WeekFigures, words: Catalogue): readonly string[] {
  const { teamMail, choices } = words;
  const { grades, conversion, fourWeeks, goals, keyService } = week;
  const lines: string[] = [];
  if (grades.graded > 0) lines.push(teamMail.week.grades(grades));
  const closed = teamMail.week.closed(conversion);
  const { share } = fourWeeks;
  lines.push(
    share === null
      ? closed
      : `${closed} ${teamMail.week.conversion({ ...fourWeeks, share: percentText(share) })}`,
  );
  const teams = goals.filter(({ goal }) => goal.owner === null);
  const own = goals.filter(({ goal, pace }) => goal.owner !== null && pace !== null);
  for (const state of teams)
    lines.push(`${choices.wholeTeam.team} · ${words.goals.ofMonth(goalFacts(state, words))}`);
  if (own.length > 0) lines.push(ownGoals(own, words));
  if (keyService !== null) {
    const { serviceShare, valueShare } = keyService;
    if (serviceShare !== null && valueShare !== null) {
      const shares = { service: percentText(serviceShare), value: percentText(valueShare) };
      lines.push(teamMail.week.service(shares));
    }
  }
  return lines;
}

/** Colleagues behind a goal of their own, as far as there is room on a line. */
function ownGoals(states: readonly GoalState[], words: Catalogue): string {
  const { week, more } = words.teamMail;
  const behind = states.filter(({ pace }) => pace === 'behind');
  if (behind.length === 0) return week.notBehind({ count: states.length });
  const names = behind.slice(0, MOST_BEHIND).map((state) => {
    const { measure, done } = goalFacts(state, words);
    return words.teamMail.noted({
      name: shortName(state.goal.owner ?? ''),
      note: `${measure} ${done}`,
    });
  });
  const left = behind.length - names.length;
  return week.behind({
    names: [...names, ...(left > 0 ? [more({ count: left })] : [])].join(' · '),
  });
}
