/** The headings that a kind of table is recognised by, those of every language. */
import { allHeadings, importedHeadings } from '../../language';
import { knownHeadings, type Spellings } from '../../tables';

export type TableKind =
  | 'customers'
  | 'contacts'
  | 'journal'
  | 'purchases'
  | 'cases'
  | 'team'
  | 'holidays';

const spellings = new Map<TableKind, readonly Spellings[]>();

/**
 * The headings of each field of such a table, and of parts that are no field but help to fill one, such as a first
 * name.
 */
export function spellingsOf(kind: TableKind): readonly Spellings[] {
  const known = spellings.get(kind) ?? allOf(kind);
  spellings.set(kind, known);
  return known;
}

function allOf(kind: TableKind): readonly Spellings[] {
  return [allHeadings(), importedHeadings].flatMap((all) => {
    const headings: Readonly<Record<string, Spellings | undefined>> = all;
    return [headings[kind] ?? {}, headings['parts'] ?? {}];
  });
}

export function headingsOf(kind: TableKind): ReturnType<typeof knownHeadings> {
  return knownHeadings(spellingsOf(kind));
}
