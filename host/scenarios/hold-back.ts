/**
 * Those in an opened backup who were erased, by the list of them: erased again in what is opened, by the script that ships,
 * unless a person asked to see them.
 */
import type { Host } from '..';
import type { FoundPerson, Questions } from '../../src/protocol';
import { askScript } from '../cli/workbook/ask-script';

export interface ErasedChoice {
  /** As the manifest of a backup has it; null: none was given. */
  readonly list: Readonly<Record<string, string>> | null;
  /** Whether they are opened nevertheless. */
  readonly isShown: boolean;
}

type Exported = Extract<Questions['export-person']['answer'], { outcome: 'person' }>;

/** Holds them back; returns what to tell the person who opens the backup. */
export function holdBack(host: Host, { list, isShown }: ErasedChoice): string {
  const returned = (question: object): readonly FoundPerson[] =>
    askScript<{ returned: readonly FoundPerson[] }>(host, { ask: 'finish-erasing', ...question })
      .returned;
  const ids: string[] = [];
  let rows = 0;
  for (
    let found = returned(list === null ? {} : { list });
    found.length > 0;
    found = isShown ? [] : returned({})
  ) {
    for (const person of found) {
      const { subject } = person;
      const exported = askScript<Exported>(host, { ask: 'export-person', subject });
      ids.push(subject.kind === 'person' ? `the contact of ${subject.id}` : subject.id);
      rows += exported.tables.reduce((sum, { records }) => sum + records.length, 0);
      if (!isShown) eraseAgain(host, person, { exported, number: ids.length });
    }
  }
  return [told({ ids, rows, isShown }), ...(list === null ? [NO_LIST] : [])].join('');
}

function eraseAgain(
  host: Host,
  { subject, name }: FoundPerson,
  { exported: { terms }, number }: { readonly exported: Exported; readonly number: number },
): void {
  askScript(host, {
    ...{ ask: 'erase-person', id: `held-back-${number}`, subject, typed: name },
    purchases: 'keep',
    terms: terms.flatMap(({ kind, text, sharedWith }) =>
      sharedWith.length === 0 ? [{ kind, text }] : [],
    ),
  });
}

const NO_LIST = `Who was erased after that, the backup cannot know. Add --erased FILE to leave those people out: the list of the erased from Workbook > Privacy and backup…, or a later backup.
`;

function told({
  ids,
  rows,
  isShown,
}: {
  readonly ids: readonly string[];
  readonly rows: number;
  readonly isShown: boolean;
}): string {
  if (ids.length === 0) return '';
  const who = `Of people who were erased it holds ${rows} ${rows === 1 ? 'row' : 'rows'}: ${ids.join(', ')} (ID).`;
  return isShown
    ? `${who} Workbook > Privacy and backup… names them.\n`
    : `${who} They were erased again in what you see; the backup file still holds them. Add --with-erased to see them.\n`;
}
