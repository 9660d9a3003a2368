/** Answers the command's question for the figures: as data, and as blocks to print. */
import * as v from 'valibot';
import { catalogueOf } from '../../language';
import { wallTimeOf, type Platform } from '../../platform';
import {
  dayFromIso,
  figuresOf,
  firstOfMonth,
  isoFromDay,
  type Problem,
  type TeamFigures,
} from '../../rules';
import { assessTeam, measureTeam, problemSentence, readTeamFile } from '../../workbook';
import type { ShownBlock } from './block';
import { BLOCKS } from './blocks';
import { figuresAsData, type FiguresData } from './figures-data';

const figuresQuestion = v.object({
  /** `YYYY-MM-DD`, the first day of the period; without it, the first of this month. */
  from: v.optional(v.nullable(v.string()), null),
});

export interface FiguresAnswer {
  readonly figures: FiguresData;
  readonly blocks: readonly ShownBlock[];
  readonly problems: readonly (Problem & { readonly sentence: string })[];
  readonly words: {
    readonly asOf: string;
    readonly tooFew: string;
    readonly mergedDeals: string;
    /** Titles of blocks by the names in `tooFew`. */
    readonly titles: Readonly<Record<string, string>>;
    readonly labels: Readonly<Record<string, string>>;
  };
}

export function answerFigures(question: unknown, platform: Platform): FiguresAnswer {
  const { from } = v.parse(figuresQuestion, question);
  const { today } = wallTimeOf(platform.clock());
  const file = readTeamFile(platform.spreadsheet(), today);
  const first = (from === null ? null : dayFromIso(from)) ?? firstOfMonth(today);
  const team = measureTeam(file, assessTeam(file).customers);
  const figures: TeamFigures = figuresOf(team, { from: first, to: today });
  const catalogue = catalogueOf(file.language);
  const { figures: words, labels } = catalogue.commandLine;
  const { asOf, tooFew, mergedDeals, titles } = words;
  return {
    figures: figuresAsData(figures),
    blocks: BLOCKS.map((block) => block.compose({ figures, words, catalogue })),
    problems: file.problems.map((problem) => ({
      ...problem,
      sentence: problemSentence(problem, file.language),
    })),
    words: {
      asOf: asOf({ day: isoFromDay(today), from: isoFromDay(first) }),
      tooFew,
      mergedDeals,
      titles,
      labels,
    },
  };
}
