/** The figures command's output on the terminal. */
import { alignedTable, problemLines } from '../digest/table-view';
import { oneLine } from '../files/one-line';
import { punctuationOf } from '../files/punctuation';
import type { ProblemReply } from '../workbook/ask-script';

export interface FiguresReply {
  readonly figures: { readonly tooFew: readonly string[] };
  readonly blocks: readonly {
    readonly title: string;
    readonly note: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly problems: readonly ProblemReply[];
  readonly words: {
    readonly asOf: string;
    readonly tooFew: string;
    readonly mergedDeals: string;
    readonly labels: Readonly<Record<string, string>>;
  };
}

interface FiguresSummary {
  readonly file: string;
  readonly rows: number;
  readonly notes: readonly { readonly text: string }[];
  readonly problems: readonly ProblemReply[];
}

export function figuresView(
  { figures, blocks, words }: FiguresReply,
  { file, rows, notes, problems }: FiguresSummary,
): string {
  const label = (key: string): string => words.labels[key] ?? key;
  const { colon, comma } = punctuationOf(label('file'));
  const head = [
    `Duebook · ${words.asOf}`,
    `${label('file')}${colon}${file} · ${label('rows')}${colon}${rows}`,
    ...notes.map(({ text }) => oneLine(text)),
  ];
  const shown = blocks
    .filter((block) => block.rows.length > 0)
    .map((block) => [
      block.title,
      block.note,
      ...alignedTable([block.head, ...block.rows.map((cells) => cells.map(cellText))]),
    ]);
  const tooFew =
    figures.tooFew.length === 0 ? [] : [[`${words.tooFew}${colon}${figures.tooFew.join(comma)}`]];
  return `${[head, ...shown, ...tooFew, problemLines(problems, label)]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const LONGEST_CELL = 60;

/** A name from the file may be any text. */
function cellText(cell: string | number): string {
  return [...oneLine(String(cell))].slice(0, LONGEST_CELL).join('');
}
