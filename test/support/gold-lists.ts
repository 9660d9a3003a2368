/** Lists with known duplicates, as rows to be compared, and what was found in them. */
import type { ComparedRow, DuplicateGroup, Level } from '../../src/rules';
import { sharedRows } from './shared-data';

export const BLANK_ROW: ComparedRow = {
  company: '',
  contact: '',
  phone: '',
  email: '',
  address: '',
  birthday: '',
};

export interface GoldList {
  readonly rows: readonly ComparedRow[];
  /** How many pairs are one. */
  readonly truePairs: number;
  isOne(row: number, other: number): boolean;
  /** Two lists one after the other: pairs count between them only, and the second begins here. */
  readonly secondFrom?: number;
}

type Cells = Readonly<Record<string, string>>;

function joined(row: Cells, ...headings: readonly string[]): string {
  return headings.map((heading) => row[heading] ?? '').join(' ');
}

function byEntity(rows: readonly ComparedRow[], entities: readonly string[]): GoldList {
  const sizes = new Map<string, number>();
  for (const entity of entities) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const truePairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { rows, truePairs, isOne: (row, other) => entities[row] === entities[other] };
}

/** Restaurants of two guides. */
export function restaurants({ withPhone }: { readonly withPhone: boolean }): GoldList {
  const first = sharedRows('3-duplicates/fodors_zagat/fodors.csv');
  const second = sharedRows('3-duplicates/fodors_zagat/zagats.csv');
  const all = [...first, ...second];
  const matches = sharedRows('3-duplicates/fodors_zagat/matches_fodors_zagats.csv');
  const known = new Set(matches.map((row) => joined(row, 'fodors_id', 'zagats_id')));
  return {
    rows: all.map((row) => ({
      ...BLANK_ROW,
      company: row['name'] ?? '',
      phone: withPhone ? (row['phone'] ?? '') : '',
      address: joined(row, 'addr', 'city'),
    })),
    truePairs: matches.length,
    isOne: (row, other) => known.has(`${all[row]?.['id'] ?? ''} ${all[other]?.['id'] ?? ''}`),
    secondFrom: first.length,
  };
}

/** Persons with misspelled copies. The social security number is left out. */
export function febrl(...files: readonly string[]): GoldList {
  const lists = files.map((file) => sharedRows(`3-duplicates/febrl/${file}`));
  const all = lists.flat();
  const rows = all.map((row) => ({
    ...BLANK_ROW,
    contact: joined(row, 'given_name', 'surname'),
    address: joined(
      row,
      ...['street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state'],
    ),
    birthday: row['date_of_birth'] ?? '',
  }));
  const list = byEntity(
    rows,
    all.map((row) => row['rec_id']?.split('-')[1] ?? ''),
  );
  return lists.length === 1 ? list : { ...list, secondFrom: lists[0]?.length ?? 0 };
}

/** Persons with up to ten noisy rows each. */
export function splink(): GoldList {
  const all = sharedRows('3-duplicates/splink/fake_1000.csv');
  return byEntity(
    all.map((row) => ({
      ...BLANK_ROW,
      contact: joined(row, 'first_name', 'surname'),
      email: row['email'] ?? '',
      address: row['city'] ?? '',
      birthday: (row['dob'] ?? '').replace(/\D/g, ''),
    })),
    all.map((row) => row['cluster'] ?? ''),
  );
}

/** Kindergartens of Chicago from several lists, some of them of one operator at one switchboard. */
export function kindergartens(): GoldList {
  const all = sharedRows('3-duplicates/dedupe_csv_example/csv_example_input_with_true_ids.csv');
  return byEntity(
    all.map((row) => ({
      ...BLANK_ROW,
      company: row['Site name'] ?? '',
      phone: row['Phone'] ?? '',
      address: joined(row, 'Address', 'Zip'),
    })),
    all.map((row) => row['True Id'] ?? ''),
  );
}

export interface Score {
  /** In percent. */
  readonly precision: number;
  readonly f1: number;
}

export function scoreOf(list: GoldList, pairs: readonly (readonly [number, number])[]): Score {
  const { secondFrom } = list;
  const counted = pairs.filter(
    ([row, other]) => secondFrom === undefined || row < secondFrom === other >= secondFrom,
  );
  const right = counted.filter(([row, other]) => list.isOne(row, other)).length;
  return {
    precision: (100 * right) / counted.length,
    f1: (200 * right) / (counted.length + list.truePairs),
  };
}

/** All pairs inside of the groups, of one level or of both. */
export function pairsIn(
  groups: readonly DuplicateGroup[],
  level?: Level,
): readonly (readonly [number, number])[] {
  return groups
    .filter((group) => level === undefined || group.level === level)
    .flatMap(({ rows }) =>
      rows.flatMap((row, at) => rows.slice(at + 1).map((other) => [row, other] as const)),
    );
}
