/**
 * Looks through a list of customers: problems of reading, what is missing, wrong or old, and possible
 * duplicates, each with its reason in words.
 */
import { addressHeadings, reviewWordsOf, type ReviewWords } from '../../language/review';
import {
  checkCustomers,
  pairId,
  pairKeys,
  suspectDuplicates,
  foldWord,
  isoFromDay,
  nameOf,
  type CheckedCustomer,
  type ComparedRow,
  type Finding,
  type Level,
  type Problem,
} from '../../rules';
import { whyDuplicate } from './why-duplicate';

/** A customer, and the columns of its file that are no field. */
export interface ReviewedCustomer extends CheckedCustomer {
  /** By heading; not all of them may be there. */
  readonly unmapped?: Readonly<Record<string, string>>;
  /** Whether it is the reader's own. */
  readonly isMine?: boolean;
}

export interface ReviewQuestion {
  /** A day number. */
  readonly today: number;
  readonly language: string;
  readonly customers: readonly ReviewedCustomer[];
  /** Problems of reading. */
  readonly problems: readonly SpelledProblem[];
  /** False for a seller, who is shown no more than the names and owners of others' customers. */
  readonly seesAll?: boolean;
  /** What was said about pairs of customers before. */
  readonly answers?: readonly {
    readonly first: string;
    readonly second: string;
    readonly answer: 'same' | 'different' | 'later';
    /** What was compared then; `''` if that is unknown. */
    readonly keys: string;
  }[];
}

export interface SpelledProblem extends Omit<Problem, 'code'> {
  readonly code: string;
  /** What is wrong and what to do. */
  readonly sentence: string;
  /** The rows that have it, where it is reported once for the list. */
  readonly rows?: readonly number[];
}

export interface Review {
  /** In the order of the rows. */
  readonly problems: readonly SpelledProblem[];
  readonly duplicates: readonly {
    /** Ascending, at most ten. */
    readonly rows: readonly number[];
    readonly level: Level;
    readonly why: readonly string[];
    readonly names: readonly string[];
    readonly ids: readonly string[];
    readonly owners: readonly string[];
    /** The latest answer to a pair of it; null: none. */
    readonly answer: 'same' | 'different' | 'later' | null;
  }[];
  readonly words: {
    readonly levels: ReviewWords['levels'];
    readonly labels: ReviewWords['labels'];
  };
}

export function reviewList(question: ReviewQuestion): Review {
  const { today, language, customers, problems, seesAll = true } = question;
  const words = reviewWordsOf(language);
  // One that is merged into another has been judged already.
  const listed = customers.filter(({ record }) => record.mergedInto === '');
  const compared = listed.map(openComparedRow());
  const lost = new Set(problems.filter(isLostPhone).map(({ row }) => row));
  const own = new Set(customers.filter(({ isMine }) => isMine === true).map(({ row }) => row));
  const isShown = ({ row, table }: { row: number; table?: string }): boolean =>
    seesAll || (table === undefined && own.has(row));
  const verdictOf = openVerdicts(question);
  return {
    problems: [
      ...problems.map((problem) => respelled(problem, words)),
      ...checkCustomers(customers, today)
        .filter(({ row, code }) => code !== 'no-phone-or-email' || !lost.has(row))
        .flatMap((finding) => (seesAll ? [finding] : narrowed(finding, own)))
        .map((finding) => spelled(finding, words)),
    ]
      .filter(isShown)
      .sort((one, other) => one.row - other.row),
    duplicates: suspectDuplicates(compared).flatMap((group) => {
      const found = group.rows.flatMap((place) => listed[place] ?? []);
      // Of customers whom no one follows up there is nothing to decide.
      if (found.every(({ record }) => record.archivedOn !== null)) return [];
      if (!seesAll && !found.some(({ row }) => own.has(row))) return [];
      const verdict = verdictOf(found.map(({ record }) => record));
      if (verdict === 'different') return [];
      return [
        {
          rows: found.map(({ row }) => row),
          level: group.level,
          why: whyDuplicate(group, { customers: listed, compared, words, quotesAll: seesAll }),
          names: found.map(({ record }) => nameOf(record)),
          ids: found.map(({ record }) => record.id),
          owners: found.map(({ record }) => record.owner),
          answer: verdict,
        },
      ];
    }),
    words: { levels: words.levels, labels: words.labels },
  };
}

/** An address is often in several columns, of which only one is the field. */
function openComparedRow(): (customer: ReviewedCustomer) => ComparedRow {
  const headings = new Set(addressHeadings().map(foldWord));
  return ({ record, unmapped = {} }) => {
    const { company, contact, phone, email, address, country, birthday } = record;
    const parts = Object.entries(unmapped)
      .filter(([heading]) => headings.has(foldWord(heading)))
      .map(([, cell]) => cell);
    return {
      company,
      contact,
      phone,
      email,
      address: [address, ...parts, country].join(' ').trim(),
      birthday: birthday === null ? '' : isoFromDay(birthday).replace(/-/g, ''),
    };
  };
}

function isLostPhone({ code, field }: SpelledProblem): boolean {
  return code === 'error-cell' && field === 'phone';
}

/** Sheets takes a phone number with a plus for a formula that fails. */
function respelled(problem: SpelledProblem, words: ReviewWords): SpelledProblem {
  if (!isLostPhone(problem)) return problem;
  const sentence = words.findings['lost-digits'](problem.text);
  return { ...problem, code: 'lost-digits', sentence };
}

/** What the whole list lacks, of the reader's own customers only. */
function narrowed(finding: Finding, own: ReadonlySet<number>): readonly Finding[] {
  if (finding.rows === undefined) return [finding];
  const rows = finding.rows.filter((row) => own.has(row));
  const [row] = rows;
  return row === undefined ? [] : [{ ...finding, row, rows }];
}

function spelled({ rows, ...finding }: Finding, words: ReviewWords): SpelledProblem {
  const phrase = words.findings[finding.code];
  return {
    ...finding,
    ...(rows !== undefined && { count: rows.length, rows }),
    sentence: typeof phrase === 'string' ? phrase : phrase(finding.text),
  };
}

type Verdict = NonNullable<ReviewQuestion['answers']>[number]['answer'];

/**
 * What was said about all pairs of a group; of answers that differ, the one that leaves most to do. An answer counts
 * as long as what was compared is the same.
 */
function openVerdicts({
  answers = [],
}: ReviewQuestion): (group: readonly CheckedCustomer['record'][]) => Verdict | null {
  const known = new Map(answers.map((answer) => [pairId(answer.first, answer.second), answer]));
  return (group) => {
    const verdicts = group.flatMap((one, at) =>
      group.slice(at + 1).map((other): Verdict | null => {
        const answer = known.get(pairId(one.id, other.id));
        if (answer === undefined) return null;
        const isCurrent = answer.keys === '' || answer.keys === pairKeys(one, other);
        return isCurrent ? answer.answer : null;
      }),
    );
    return LEFT_TO_DO.find((verdict) => verdicts.includes(verdict)) ?? null;
  };
}

/** The first that is among the answers. */
const LEFT_TO_DO = [null, 'same', 'later', 'different'] as const;
