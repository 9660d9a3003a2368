/** Makes the talk sheets of sellers anew: what there is to talk about, and what was agreed last time. */
import type { Catalogue } from '../../language';
import type { SpreadsheetPort } from '../../platform';
import { firstOfMonth, foldWord, talkFigures, type MeasuredTeam } from '../../rules';
import {
  needsSetUp,
  measureTeam,
  personName,
  readTeamFile,
  type Action,
  type TeamFile,
} from '../../workbook';
import { colourTitles } from './table-cells';
import { agreementsIn, talkCells, TALK_COLUMNS, TALK_FIGURES_AREA } from './talk-sheet';

export const talkAction: Action = {
  blocker: needsSetUp,
  perform: ({ platform, spreadsheet, settings, today, words }) => {
    const { talk } = words.figures;
    const file = readTeamFile(platform, today, settings);
    const team = measureTeam(file);
    const sellers = team.plan.team.map(({ name }) => name);
    const screen = platform.screen();
    const answer =
      sellers.length > 1
        ? screen.prompt(words.menu.title, talk.ask({ sellers: words.and(sellers) }))
        : '';
    if (answer === null) return;
    const asked = answer.trim() === '' ? sellers : sellerIn(answer, sellers, file);
    if (asked.length === 0) {
      const sentence =
        sellers.length === 0 ? talk.noSeller : talk.unknown({ sellers: words.and(sellers) });
      screen.alert(words.menu.title, sentence);
      return;
    }
    const made = asked.map((owner) => makeSheet(spreadsheet, words, team, owner));
    const taken = made.flatMap((each) => (typeof each === 'string' ? [each] : []));
    made.find((each) => typeof each !== 'string')?.bringToFront();
    if (taken.length > 0) {
      screen.alert(words.menu.title, talk.taken({ titles: words.and(taken) }));
    }
  },
};

/** By any spelling that Team has. */
function sellerIn(
  answer: string,
  sellers: readonly string[],
  { ownerOf }: TeamFile,
): readonly string[] {
  const named = personName(ownerOf(answer));
  const isMeant = (seller: string): boolean =>
    seller === named || foldWord(seller) === foldWord(answer);
  return sellers.filter(isMeant).slice(0, 1);
}

/** Longer titles of tabs are refused. */
const LONGEST_NAME = 60;

/** The sheet, or the title that a sheet of someone else's has. */
function makeSheet(
  spreadsheet: SpreadsheetPort,
  words: Catalogue,
  team: MeasuredTeam,
  owner: string,
): ReturnType<SpreadsheetPort['insertSheet']> | string {
  const title = words.figures.talk.sheet({ owner: owner.slice(0, LONGEST_NAME) });
  const known = spreadsheet.sheetTitled(title);
  const old = known?.read() ?? [];
  const before = agreementsIn(old);
  if (old.length > 0 && before === null) return title;
  const { today } = team.plan;
  const talk = talkFigures(team, owner, { from: firstOfMonth(today), to: today });
  const cells = [...talkCells({ talk, words, before })];
  // What the sheet had below the new lines goes.
  while (cells.length < old.length) cells.push(new Array<string>(TALK_COLUMNS).fill(''));
  const sheet = known ?? spreadsheet.insertSheet(title);
  sheet.write([{ row: 1, column: 0, cells }]);
  if (before === null) layOut(sheet, words);
  return sheet;
}

/** Pixels: together a page of A4 in portrait. */
const WIDTHS = [
  { column: 0, columns: 1, px: 190 },
  { column: 1, columns: 2, px: 92 },
  { column: 3, columns: 1, px: 20 },
  { column: 4, columns: 1, px: 190 },
  { column: 5, columns: 2, px: 92 },
];

/** What is done once: later, a person may have changed it. */
function layOut(sheet: ReturnType<SpreadsheetPort['insertSheet']>, words: Catalogue): void {
  sheet.setWidths(WIDTHS);
  const titles = { row: 1, column: 0, rows: 200, columns: TALK_COLUMNS };
  colourTitles(sheet, titles, { area: TALK_FIGURES_AREA, headingsBelow: 1 });
  sheet.warnBeforeEdit(TALK_FIGURES_AREA, words.figures.talk.writtenAgain);
}
