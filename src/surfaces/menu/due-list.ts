/** Who is due today, as lines short enough for a dialog: most pressing first. */
import { assess, type DueSection } from '../../rules';
import { catalogueOf, whyText } from '../../language';
import { readTeamFile, type Desk } from '../../workbook';

const ORDER: readonly DueSection[] = ['overdue', 'today', 'start', 'ungraded', 'soon'];

/** Lines shown; the sheet has the others. */
const LINES = 20;

/** How many stand in each part of the list, then the most pressing ones. */
export function dueLines(desk: Desk): readonly string[] {
  const file = readTeamFile(desk.spreadsheet, desk.today);
  const words = catalogueOf(file.language);
  const due = file.customers.flatMap(({ record }) => {
    const said = assess(record, file.policies, file.today);
    if (said === null) return [];
    const { section, next } = said;
    if (section === null || next === null) return [];
    const why = whyText(said, file.policies.followUpPolicy, words);
    return [
      {
        section,
        next,
        line: `${record.company || record.contact || record.email} · ${said.graded.grade} · ${why}`,
      },
    ];
  });
  if (due.length === 0) return [];
  due.sort(
    (one, other) =>
      ORDER.indexOf(one.section) - ORDER.indexOf(other.section) || one.next - other.next,
  );
  const counts = ORDER.map((section) => ({
    section,
    count: due.filter((item) => item.section === section).length,
  })).filter(({ count }) => count > 0);
  const head = counts
    .map(({ section, count }) => `${words.sections[section]} ${count}`)
    .join(' · ');
  const rest = due.length - LINES;
  return [
    head,
    ...due.slice(0, LINES).map(({ section, line }) => `${words.sections[section]}: ${line}`),
    ...(rest > 0 ? [words.menu.due.more({ count: rest })] : []),
  ];
}
