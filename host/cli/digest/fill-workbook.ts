/** Reads the user's files and imports them into the workbook of an open host. */
import { resolve } from 'node:path';
import type { Host } from '../../index';
import { readingNoteText } from '../../../src/files';
import { decodeFile, type DecodedFile, type FileRequest } from '../files/decode-file';
import { punctuationOf } from '../files/punctuation';
import {
  askScript,
  importFile,
  type ProblemReply,
  type ImportReply,
  type NoteReply,
  type SideTable,
} from '../workbook/ask-script';
import type { DigestOptions } from './options';

/** Receives the lists of owners without an address when `--to` is not given. Emails stay on this machine. */
export const PLACEHOLDER_ADDRESS = 'me@duebook.example';

const SIDE_TABLES = ['team', 'journal', 'purchases', 'cases'] as const;

/** What is imported beside the customers is let go of once it is in the workbook, since a journal may be long. */
export type TeamFiles = { readonly data: DecodedFile } & { [T in SideTable]?: DecodedFile };

/** Reads every file that the options name. Throws a `UsageError` for the first file that cannot be read. */
export async function readFiles(options: DigestOptions, folder: string): Promise<TeamFiles> {
  const read = (name: string, request: FileRequest): Promise<DecodedFile> =>
    decodeFile(resolve(folder, name), name, { ...request, language: options.language });
  const files: TeamFiles = {
    data: await read(options.data, {
      kind: 'customers',
      sheet: options.sheet,
      named: Object.values(options.map),
    }),
  };
  for (const table of SIDE_TABLES) {
    const name = options[table];
    if (name !== null) files[table] = await read(name, { kind: table });
  }
  const { holidays } = options;
  if (holidays !== null && holidays !== 'CN') {
    files.holidays = await read(holidays, { kind: 'holidays' });
  }
  return files;
}

type TableFile = Pick<DecodedFile, 'rows' | 'lines' | 'separator' | 'notes'>;

function readingNotes({ notes }: TableFile, language: string): NoteReply[] {
  return notes.map((note) => {
    const { code, sure } = note;
    return { code, text: readingNoteText(note, language, 'command'), sure };
  });
}

export interface FilledWorkbook {
  readonly customers: ImportReply;
  readonly problems: readonly ProblemReply[];
  readonly recordOf: Readonly<Record<string, readonly number[]>>;
  /** What was found and decided while reading and importing the files. */
  readonly notes: readonly NoteReply[];
}

/** Imports customers, then the tables that refer to them, holidays and settings; takes those tables out of `files`. */
export function fillWorkbook(
  host: Host,
  options: DigestOptions,
  files: TeamFiles,
  today: string,
): FilledWorkbook {
  const { language, dateOrder, to } = options;
  const customers = importFile(host, {
    table: 'customers',
    file: files.data,
    name: options.data,
    today,
    options: { map: options.map, by: options.by, dateOrder, language },
  });
  const problems = [...customers.problems];
  const recordOf: Record<string, readonly number[]> = { customers: customers.recordOf };
  const notes: NoteReply[] = [...readingNotes(files.data, language), ...customers.notes];
  const add = (table: SideTable, file: TableFile, name: string): void => {
    const imported = importFile(host, {
      table,
      file,
      name,
      today,
      options: { dateOrder, language, people: customers.people, manager: to },
    });
    problems.push(...imported.problems);
    recordOf[table] = imported.recordOf;
    const found = [...readingNotes(file, language), ...imported.notes];
    notes.push(
      ...found.map((note) => ({
        ...note,
        text: `${name}${punctuationOf(note.text).colon}${note.text}`,
      })),
    );
  };
  for (const table of SIDE_TABLES) {
    const file = files[table];
    delete files[table];
    if (file !== undefined) add(table, file, options[table] ?? '');
    else if (table === 'team' && to !== null) {
      add('team', { rows: [['email']], lines: null, separator: null, notes: [] }, '--to');
    }
  }
  if (files.holidays !== undefined) add('holidays', files.holidays, options.holidays ?? '');
  else if (options.holidays === 'CN') askScript(host, { ask: 'holidays', preset: 'CN', language });
  askScript(host, {
    ask: 'settings',
    language,
    // The host's user is whoever gets the lists of owners without an address.
    values: { takeOver: today, language, digest: 'yes' },
  });
  const { note } = askScript<{ readonly note: string }>(host, {
    ask: 'take-over',
    day: options.takeOver,
    language,
  });
  notes.push({ code: 'take-over', text: note, sure: 'certain' });
  confirmAddresses(host);
  return { customers, problems, recordOf, notes };
}

/** Confirms all addresses in the files: the user chose the files, and nothing leaves this machine. */
function confirmAddresses(host: Host): void {
  type Reply = { readonly addresses: readonly { readonly address: string }[] };
  const { addresses } = askScript<Reply>(host, { ask: 'new-addresses' });
  if (addresses.length === 0) return;
  askScript(host, {
    ask: 'confirm-addresses',
    id: 'owners-in-the-file',
    addresses: addresses.map(({ address }) => address),
    isConfirmed: true,
  });
}
