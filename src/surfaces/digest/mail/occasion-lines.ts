/** Cases, milestones and days off as lines of a mail: the same words for HTML and plain text. */
import type { AssessedCustomer } from '../../../workbook';
import type { Catalogue } from '../../../language';
import { cleanText } from './clean-text';
import type { Digest } from '../digest';
import type { DaysOff, DueCase, MilestoneAhead } from '../occasions';
import { LONGEST_ID, shownName } from './row';
import { whyOf, type DigestFrame } from './words';

export interface OccasionBlock {
  readonly title: string;
  readonly lines: readonly OccasionLine[];
  /** Not shown for want of room in the mail. */
  readonly more: number;
}

export interface OccasionLine {
  readonly row: number;
  readonly name: string;
  readonly id: string;
  /** What it is and for which day; a festival is called as people typed it. */
  readonly when: string;
  /** How late; null when it is not. */
  readonly late: string | null;
  /** What was said, and who keeps it. */
  readonly text: string;
}

/** Lines a block spells out; the rest is counted. */
const SHOWN = 10;

/** Characters of what was said, and of who keeps it. */
const LONGEST_CASE = 160;
const LONGEST_OWNER = 40;

/** What cannot wait stands before the lists, what is good to know in time after them. */
export function occasionBlocks(
  { occasions: { cases, daysOff, milestones } }: Digest,
  words: Catalogue,
  frame: DigestFrame,
): { readonly before: readonly OccasionBlock[]; readonly after: readonly OccasionBlock[] } {
  const { digest } = words;
  return {
    before: [
      ...blockOf(digest.cases, cases, (one) => caseLine(one, words)),
      ...(daysOff === null ? [] : daysOffBlock(daysOff, words, frame)),
    ],
    after: blockOf(digest.milestones, milestones, (one) => milestoneLine(one, words, frame)),
  };
}

function blockOf<T>(
  title: string,
  all: readonly T[],
  lineOf: (one: T) => OccasionLine,
): readonly OccasionBlock[] {
  const lines = all.slice(0, SHOWN).map(lineOf);
  return lines.length === 0 ? [] : [{ title, lines, more: all.length - lines.length }];
}

function daysOffBlock(
  { from, to, customers }: DaysOff,
  words: Catalogue,
  frame: DigestFrame,
): readonly OccasionBlock[] {
  const { short } = words.dates;
  const title = words.digest.daysOff({ from: short(from), to: short(to) });
  return blockOf(title, customers, ({ assessed, on }) =>
    lineOf(assessed, [short(on), whyOf(assessed.assessment, frame, words)]),
  );
}

function caseLine(
  { assessed, item, workingDaysLate }: DueCase,
  { choices, dates, digest, numbers }: Catalogue,
): OccasionLine {
  const { kind, promisedFor, opened, text, owner } = item;
  const day =
    promisedFor !== null
      ? digest.promised({ day: dates.short(promisedFor) })
      : opened !== null
        ? digest.opened({ day: dates.short(opened) })
        : '';
  const keeper = owner === assessed.customer.owner ? '' : cleanText(owner, LONGEST_OWNER);
  const said = [cleanText(text, LONGEST_CASE), keeper].filter((part) => part !== '');
  return {
    ...lineOf(assessed, [kind === null ? '' : choices.caseKind[kind], day], said.join(' · ')),
    late: workingDaysLate === null ? null : numbers.daysLate(workingDaysLate),
  };
}

function milestoneLine(
  { assessed, on, reason }: MilestoneAhead,
  words: Catalogue,
  frame: DigestFrame,
): OccasionLine {
  const alone = { ...assessed.assessment, reason, also: [] };
  return lineOf(assessed, [words.dates.short(on), whyOf(alone, frame, words)]);
}

function lineOf(
  { row, customer }: AssessedCustomer,
  when: readonly string[],
  text = '',
): OccasionLine {
  const id = cleanText(customer.id, LONGEST_ID);
  const said = when.filter((part) => part !== '').join(' · ');
  return { row, name: shownName(customer), id, when: said, late: null, text };
}
