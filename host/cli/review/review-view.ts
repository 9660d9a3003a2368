/** The review command's output on the terminal. */
import { problemLines } from '../digest/table-view';
import { oneLine } from '../files/one-line';
import { punctuationOf } from '../files/punctuation';
import type { ReviewReply } from './run-review';

export interface ReviewSummary extends ReviewReply {
  readonly file: string;
  readonly today: string;
  readonly rows: number;
  readonly notes: readonly string[];
}

/** So many groups are listed; --json lists all. */
const MOST_GROUPS = 50;

export function reviewView(summary: ReviewSummary): string {
  const { file, today, rows, notes, duplicates, problems, words } = summary;
  const label = (key: string): string => words.labels[key] ?? key;
  const { colon } = punctuationOf(label('file'));
  const head = [
    `Duebook · ${today}`,
    `${label('file')}${colon}${file} · ${label('rows')}${colon}${rows}`,
    ...notes,
  ];
  const blocks = [head, duplicateLines(duplicates, words), problemLines(problems, label)];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The certain ones first. */
function duplicateLines(
  duplicates: ReviewReply['duplicates'],
  { labels, levels }: ReviewReply['words'],
): readonly string[] {
  if (duplicates.length === 0) return [labels['noDuplicates'] ?? ''];
  const title = labels['duplicates'] ?? '';
  const { colon, comma, inBrackets } = punctuationOf(title);
  const counts = Object.entries(levels).map(
    ([level, word]) => `${word} ${duplicates.filter((group) => group.level === level).length}`,
  );
  const sorted = Object.keys(levels).flatMap((level) =>
    duplicates.filter((group) => group.level === level),
  );
  const shown = sorted.slice(0, MOST_GROUPS);
  const rest = sorted.length - shown.length;
  return [
    `${title}${colon}${duplicates.length}${inBrackets(counts.join(comma))}`,
    ...shown.flatMap(({ rows, level, why, names }) => [
      `  ${levels[level] ?? level} · ${(labels['inRows'] ?? '').replace('{rows}', rows.join(comma))}${colon}${oneLine([...new Set(names)].join(' – '))}`,
      ...why.map((line) => `    ${oneLine(line)}`),
    ]),
    ...(rest > 0 ? [`  + ${rest}`] : []),
  ];
}
