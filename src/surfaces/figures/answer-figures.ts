/** Answers the command's question for the figures: as data, and as blocks to print. */
import * as v from 'valibot';
import { catalogueOf, percentText } from '../../language';
import { wallTimeOf, type Platform } from '../../platform';
import { dayFromIso, figuresOf, firstOfMonth, isoFromDay, type TeamFigures } from '../../rules';
import { measureTeam, readTeamFile, withSentences, type SaidProblem } from '../../workbook';
import type { BlockCell, ShownBlock } from './block';
import { BLOCKS, MORE_BLOCKS } from './blocks';
import { figuresAsData, type FiguresData } from './figures-data';

const figuresQuestion = v.object({
  /** `YYYY-MM-DD`, the first day of the period; without it, the first of this month. */
  from: v.optional(v.nullable(v.string()), null),
});

export interface FiguresAnswer {
  readonly figures: FiguresData;
  readonly blocks: readonly TextBlock[];
  readonly problems: readonly SaidProblem[];
  readonly words: {
    readonly asOf: string;
    readonly tooFew: string;
    readonly mergedDeals: string;
    /** Titles of blocks by the names in `tooFew`. */
    readonly titles: Readonly<Record<string, string>>;
    readonly labels: Readonly<Record<string, string>>;
  };
}

interface TextBlock extends Omit<ShownBlock, 'rows'> {
  readonly rows: readonly (readonly (string | number)[])[];
}

export function answerFigures(question: unknown, platform: Platform): FiguresAnswer {
  const { from } = v.parse(figuresQuestion, question);
  const { today } = wallTimeOf(platform.clock());
  const file = readTeamFile(platform, today);
  const first = (from === null ? null : dayFromIso(from)) ?? firstOfMonth(today);
  const team = measureTeam(file);
  const figures: TeamFigures = figuresOf(team, { from: first, to: today });
  const catalogue = catalogueOf(file.language);
  const { figures: words } = catalogue;
  const { figures: more, labels } = catalogue.commandLine;
  const facts = { figures, words, more, catalogue };
  return {
    figures: figuresAsData(figures),
    blocks: [...BLOCKS, ...MORE_BLOCKS].map((block) => textBlock(block.compose(facts))),
    problems: withSentences(file),
    words: {
      asOf: words.asOf({ day: isoFromDay(today), from: isoFromDay(first) }),
      tooFew: more.tooFew,
      mergedDeals: more.mergedDeals,
      titles: { ...words.titles, ...more.titles },
      labels,
    },
  };
}

function textBlock({ rows, ...others }: ShownBlock): TextBlock {
  const textOf = (cell: BlockCell): string | number =>
    typeof cell === 'object' ? percentText(cell.share) : cell;
  return { ...others, rows: rows.map((cells) => cells.map(textOf)) };
}
