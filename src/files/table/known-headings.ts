/** The headings that a kind of table is recognised by, those of every language. */
import { allHeadings } from '../../language';
import { knownHeadings, type Spellings } from '../../tables';

export type TableKind = 'customers' | 'journal' | 'purchases' | 'cases' | 'team' | 'holidays';

/** Also the headings that are no field but help to fill one. */
export function spellingsOf(kind: TableKind): readonly Spellings[] {
  const headings: Readonly<Record<string, Spellings>> = allHeadings();
  return [headings[kind] ?? {}, headings['parts'] ?? {}];
}

export function headingsOf(kind: TableKind): ReturnType<typeof knownHeadings> {
  return knownHeadings(spellingsOf(kind));
}
