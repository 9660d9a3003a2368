/** A grade, and the grade at the last entry if it was another one. */
import type { JSX } from 'preact';
import type { SidebarWords } from '../language/sidebar';
import type { TodayRow } from '../protocol';

export interface GradeTagProps {
  readonly row: TodayRow;
  readonly words: SidebarWords;
  readonly isBig?: boolean;
}

export function GradeTag({ row, words, isBig = false }: GradeTagProps): JSX.Element {
  const { grade, driftFrom } = row;
  return (
    <span class={`grade grade-${grade}${isBig ? ' big' : ''}`}>
      <span class="unseen">{words.grade} </span>
      {driftFrom === null ? grade : `${driftFrom} → ${grade}`}
    </span>
  );
}
