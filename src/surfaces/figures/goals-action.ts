/** Shows the sheet Goals, and which of its lines cannot be read or do not count. */
import { goalsInForce } from '../../rules';
import {
  findSheet,
  goalsIn,
  needsSetUp,
  readTable,
  readingContext,
  readTeamFile,
  withSentences,
  type Action,
  type Context,
} from '../../workbook';

/** Lines shown; the others are counted. */
const MOST_LINES = 15;

export const goalsAction: Action = {
  blocker: needsSetUp,
  perform: (context) => {
    const { platform, spreadsheet, settings, language, words } = context;
    const screen = platform.screen();
    const sheet = findSheet(spreadsheet, 'goals', language, settings);
    if (sheet === null) {
      screen.alert(words.menu.title, words.figures.goals.missing);
      return;
    }
    sheet.bringToFront();
    const lines = linesToCorrect(context);
    if (lines.length === 0) {
      screen.toast(words.figures.goals.help, words.menu.title);
      return;
    }
    const left = lines.length - MOST_LINES;
    const shown = [...lines.slice(0, MOST_LINES), ...(left > 0 ? [`+ ${left}`] : [])];
    screen.alert(words.menu.title, shown.join('\n'));
  },
};

/** In the order of the sheet. */
function linesToCorrect(context: Context): readonly string[] {
  const { platform, spreadsheet, settings, today, language, words } = context;
  const { problems } = readTable(spreadsheet, 'goals', readingContext(context), { settings }) ?? {};
  const { repeated } = goalsInForce(goalsIn(readTeamFile(platform, today, settings)), today);
  const { goals } = words.figures;
  return [
    ...withSentences({ problems: problems ?? [], language }).map(({ row, sentence: text }) => ({
      row,
      text,
    })),
    ...repeated.map(({ row }) => ({ row, text: goals.repeated })),
  ]
    .sort((one, other) => one.row - other.row)
    .map(goals.line);
}
