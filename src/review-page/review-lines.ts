/** What a review found, as rows of the sheet Review. */
import type { ReviewWords } from '../language/review';
import type { Questions } from '../protocol';
import { pairId } from '../rules';
import type { Review } from '../surfaces/review';
import type { Records } from './records';
import { findingsOf } from './findings';

type Line = Questions['save-review']['question']['lines'][number];

/** As many as a person can work through, and the sheet takes in one call. */
const MOST_LINES = 1_000;

/** Characters; a cell of the sheet is for reading. */
const LONGEST = 500;

/**
 * The rows of the sheet Review, customers with two owners first. A group of more than two becomes a row for each pair
 * with its first customer.
 */
export function reviewLines(records: Records, found: Review, words: ReviewWords): readonly Line[] {
  const pairs = acrossFirst(found.duplicates).flatMap(({ ids, names, owners, level, why }) =>
    ids.slice(1).map((second, at): Line => {
      const first = ids[0] ?? '';
      return {
        id: pairId(first, second),
        finding: words.labels.duplicateOf({ level: words.levels[level] }),
        customer: cut(names[0] ?? ''),
        owner: cut(owners[0] ?? ''),
        other: cut(names[at + 1] ?? ''),
        otherOwner: cut(owners[at + 1] ?? ''),
        why: cut(words.together(why)),
        first,
        second,
      };
    }),
  );
  const kinds = findingsOf(records, found, words.labels).map((kind): Line => {
    const { code, word, sentence, count, places, table } = kind;
    const rows = places.map(({ row, name }) => `${words.labels.ofRow({ row })} ${name}`.trim());
    return {
      id: [table ?? 'customers', code, places[0]?.row ?? 0, ...(word === '' ? [] : [word])].join(
        '/',
      ),
      finding: words.labels.problem({ count }),
      customer: cut([...(table === null ? [] : [table]), ...rows].join(words.page.comma)),
      owner: '',
      why: cut(sentence),
    };
  });
  return [...pairs, ...kinds].slice(0, MOST_LINES);
}

export function acrossFirst(duplicates: Review['duplicates']): Review['duplicates'] {
  const isAcross = ({ owners }: Review['duplicates'][number]): boolean =>
    new Set(owners.filter((owner) => owner !== '')).size > 1;
  return [...duplicates].sort(
    (one, other) =>
      Number(isAcross(other)) - Number(isAcross(one)) ||
      Number(one.level === 'perhaps') - Number(other.level === 'perhaps'),
  );
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
