/** Cases, milestones, days off and deals to complete as blocks of an email, in the reader's words. */
import type { AssessedCustomer } from '../../../workbook';
import type { Catalogue } from '../../../language';
import { cleanText } from './clean-text';
import type { Digest } from '../digest';
import type { DueCase } from '../occasions';
import { LONGEST_ID, shownName } from './row';
import type { CustomerReference, Link } from './row-content';
import { shownId, whyOf, type MailContext } from './words';

export interface OccasionBlock {
  readonly title: string;
  readonly lines: readonly OccasionLine[];
  /** Leads to the lines left out; null when there are none. */
  readonly more: Link | null;
}

export interface OccasionLine extends CustomerReference {
  /** What it is, and its day. May hold a festival's name as people typed it. */
  readonly when: string;
  /** How late; null when it is not. */
  readonly late: string | null;
  /** The text of a case, and who takes care of it; `''` when there is none. */
  readonly text: string;
}

/** Lines per block; the others are counted. */
const MOST_LINES = 10;

/** Characters of a case's text and of its owner's name. */
const LONGEST_CASE = 160;
const LONGEST_OWNER = 40;

/** `before` the due lists: what cannot wait; `after` them: what is good to know in time. */
export function occasionBlocks(
  { occasions: { cases, daysOff, milestones, toComplete, alongside } }: Digest,
  words: Catalogue,
  context: MailContext,
): { readonly before: readonly OccasionBlock[]; readonly after: readonly OccasionBlock[] } {
  const { digest, dueList, work } = words;
  const { lineOf, blockOf } = openBlocks(words, context);
  const before = [
    blockOf(digest.cases, cases, (one) => lineOf(one.assessed, caseFacts(one, words))),
  ];
  if (daysOff !== null) {
    const { short } = words.dates;
    const title = digest.daysOff({ from: short(daysOff.from), to: short(daysOff.to) });
    before.push(
      blockOf(title, daysOff.customers, ({ assessed, on }) =>
        lineOf(assessed, { when: [short(on), whyOf(assessed.assessment, context, words)] }),
      ),
    );
  }
  const after = [
    ...[...alongside].map(([name, rows]) =>
      blockOf(dueList.withOwner({ name: cleanText(name, LONGEST_OWNER) }), rows, (each) =>
        lineOf(each, { when: [whyOf(each.assessment, context, words)] }),
      ),
    ),
    blockOf(digest.milestones, milestones, ({ assessed, on, reason }) => {
      const alone = { ...assessed.assessment, reason, also: [], milestones: [] };
      return lineOf(assessed, { when: [words.dates.short(on), whyOf(alone, context, words)] });
    }),
    blockOf(work.toComplete.title, toComplete, (each) =>
      lineOf(each, { when: each.toComplete.map((missing) => work.toComplete[missing]) }),
    ),
  ];
  const hasLines = ({ lines }: OccasionBlock): boolean => lines.length > 0;
  return { before: before.filter(hasLines), after: after.filter(hasLines) };
}

interface LineFacts {
  readonly when: readonly string[];
  readonly late?: string | null;
  readonly text?: string;
}

interface BlockMaker {
  readonly lineOf: (assessed: AssessedCustomer, facts: LineFacts) => OccasionLine;
  readonly blockOf: <T>(
    title: string,
    all: readonly T[],
    lineOf: (one: T) => OccasionLine,
  ) => OccasionBlock;
}

function openBlocks({ digest }: Catalogue, context: MailContext): BlockMaker {
  return {
    lineOf: ({ row, customer }, { when, late = null, text = '' }) => ({
      name: shownName(customer),
      id: shownId(shownName(customer), cleanText(customer.id, LONGEST_ID), context),
      url: context.rowUrl(row),
      when: when.filter((part) => part !== '').join(' · '),
      late,
      text,
    }),
    blockOf: (title, all, lineOf) => {
      const lines = all.slice(0, MOST_LINES).map(lineOf);
      const count = all.length - lines.length;
      const more = count === 0 ? null : { label: digest.more({ count }), url: context.rowUrl(1) };
      return { title, lines, more };
    },
  };
}

function caseFacts(
  { assessed, item, workingDaysLate }: DueCase,
  { choices, dates, digest, numbers }: Catalogue,
): LineFacts {
  const { kind, promisedFor, opened, text, owner } = item;
  const day =
    promisedFor !== null
      ? digest.promised({ day: dates.short(promisedFor) })
      : opened !== null
        ? digest.opened({ day: dates.short(opened) })
        : '';
  const keeper = owner === assessed.customer.owner ? '' : cleanText(owner, LONGEST_OWNER);
  return {
    when: [kind === null ? '' : choices.caseKind[kind], day],
    late: workingDaysLate === null ? null : numbers.daysLate(workingDaysLate),
    text: [cleanText(text, LONGEST_CASE), keeper].filter((part) => part !== '').join(' · '),
  };
}
