/** Why rows are suspected to be one customer, in words: the strongest reasons first, then what contradicts. */
import type { ReviewWords } from '../../language/review';
import type {
  CheckedCustomer,
  ComparedRow,
  DuplicateGroup,
  Reason,
  ReasonCode,
  SuspectedPair,
} from '../../rules';

/** Further reasons are weaker. */
const MOST_REASONS = 3;

/** A quotation is cut after so many characters. */
const LONGEST_QUOTED = 60;

/** The fields of which the two spellings are shown. */
const QUOTED: Partial<Readonly<Record<ReasonCode, keyof ComparedRow>>> = {
  'phone-alike': 'phone',
  'email-alike': 'email',
  'same-mailbox': 'email',
  'same-company': 'company',
  'company-alike': 'company',
  'contact-alike': 'contact',
  'address-alike': 'address',
};

/** What a seller may read of others' customers. */
const NAMES: readonly (keyof ComparedRow)[] = ['company', 'contact'];

interface Told {
  readonly customers: readonly CheckedCustomer[];
  readonly compared: readonly ComparedRow[];
  readonly words: ReviewWords;
  /** False: only names are quoted. */
  readonly quotesAll: boolean;
}

/** Of two rows, one line for each reason; of more, one line for each pair that joins them. */
export function whyDuplicate(
  { rows, pairs }: DuplicateGroup,
  { customers, compared, words, quotesAll }: Told,
): readonly string[] {
  const lines = pairs.map((pair) => ({
    pair,
    findings: findingsOf(
      pair,
      pair.rows.map((row) => compared[row] as ComparedRow),
      { words, quotesAll },
    ),
  }));
  if (rows.length === 2) return lines.flatMap(({ findings }) => findings);
  return lines.map(({ pair, findings }) => {
    const [one = 0, other = 0] = pair.rows.map((row) => customers[row]?.row ?? 0);
    return words.ofRows({ one, other, why: words.together(findings) });
  });
}

function findingsOf(
  { reasons, doubts }: SuspectedPair,
  rows: readonly ComparedRow[],
  told: Pick<Told, 'words' | 'quotesAll'>,
): readonly string[] {
  const { words } = told;
  const strongest = [...reasons].sort((one, other) => other.bits - one.bits).slice(0, MOST_REASONS);
  const found = strongest.map((reason) => reasonText(reason, rows, told));
  if (doubts.length === 0) return found;
  return [...found, words.but(doubts.map((doubt) => words.doubts[doubt]))];
}

function reasonText(
  { code, sharing }: Reason,
  rows: readonly ComparedRow[],
  { words, quotesAll }: Pick<Told, 'words' | 'quotesAll'>,
): string {
  const reason = words.reasons[code];
  const field = QUOTED[code];
  if (field !== undefined && (quotesAll || NAMES.includes(field))) {
    const [one = '', other = ''] = rows.map((row) => quotable(row[field]));
    if (one !== other) return words.between({ reason, one, other });
  }
  if (sharing === 0) return reason;
  return sharing <= 2 ? words.onlyThese(reason) : words.andOthers({ reason, others: sharing - 2 });
}

function quotable(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTED).trim()];
  return characters.length > LONGEST_QUOTED
    ? `${characters.slice(0, LONGEST_QUOTED).join('')}…`
    : characters.join('');
}
