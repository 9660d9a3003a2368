/**
 * The questions that write a file into a sheet of records; see `questions.ts`. Those that write are sent again until they
 * are answered.
 */
import type { Cell, DateOrder, Day, ErasedMarks, FateCounts, KnownChoice } from '../rules';
import type { Refusal } from './outcome';

/** The sheets that a file can be written into. */
export type ImportTable = 'customers' | 'contacts' | 'journal' | 'purchases' | 'cases' | 'team';

/** How the columns of a file with these headings were read the last time. */
export interface KeptMapping {
  readonly table: ImportTable;
  /** Field by 0-based column; `''`: left out. Only those that the person changed. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether rows were merged by company; null: decided from the file. */
  readonly by: 'company' | 'row' | null;
  readonly dateOrder: DateOrder | null;
}

/** How a tab that fills by itself is taken in. */
export interface IntakeChoice {
  /** The columns that are read, each by the key of its heading (`headingKeys`). */
  readonly headings: readonly string[];
  /** 0-based row of the headings. */
  readonly headingAt: number;
  /** Field by heading; `''`: left out. Only those that the person chose. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dateOrder: DateOrder | null;
  /** Where no cell shows it. */
  readonly likelyOrder: DateOrder;
  /** By field and word, what a word is replaced by. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Whose a new customer is: as the row says, by turns, or of whoever has least to do. */
  readonly owner: 'sheet' | 'turns' | 'load';
}

/** A tab that is taken in every hour. */
export interface KeptIntake {
  readonly gid: number;
  readonly title: string;
  readonly owner: IntakeChoice['owner'];
  /** Rows that became customers, that belong to customers who were there, and that could not be taken. */
  readonly added: number;
  readonly asked: number;
  readonly rejected: number;
  /** Rows that are about somebody who was erased. */
  readonly held: number;
  /** A sentence, or `''`. */
  readonly trouble: string;
}

/** An import that has begun. */
export interface BegunImport {
  readonly id: string;
  readonly table: ImportTable;
  /** Of the file. */
  readonly name: string;
  /** Of its bytes: the same file has the same. */
  readonly print: string;
  /** How many it has. */
  readonly rows: number;
  /** The portion to send. */
  readonly next: number;
  /** How many rows the portion has that was begun and not ended; 0: none. */
  readonly pending: number;
  readonly counts: FateCounts;
  /** When it began, and who did; `''` if Google does not tell. */
  readonly at: number;
  readonly who: string;
  /** For sending its rows without being asked each time who one is; `''`: there is none. */
  readonly key: string;
}

export interface ImportQuestions {
  /** What the page needs before a file is read. */
  readonly 'import-open': {
    readonly question: object;
    readonly answer:
      | {
          readonly outcome: 'open';
          readonly today: Day;
          readonly language: string;
          /** By the fingerprint of the headings. */
          readonly mappings: Readonly<Record<string, KeptMapping>>;
          /** Who was erased; the page tells how many a file would bring back. */
          readonly erased: ErasedMarks;
          /** The newest first; only those with rows left. */
          readonly unfinished: readonly BegunImport[];
          readonly intakes: readonly KeptIntake[];
          /** Sheets that can be imported, with their rows. */
          readonly sheets: readonly {
            readonly gid: number;
            readonly title: string;
            readonly rows: number;
          }[];
        }
      | Refusal;
  };
  /** Rows of a sheet of this workbook, from a 0-based one on. */
  readonly 'import-sheet': {
    readonly question: { readonly gid: number; readonly from: number; readonly count: number };
    readonly answer:
      | {
          readonly outcome: 'sheet';
          readonly rows: readonly (readonly Cell[])[];
          readonly isLast: boolean;
        }
      | Refusal;
  };
  /** Records that are there, from a 0-based one on: to look at what will come of a file. */
  readonly 'import-known': {
    readonly question: {
      readonly table: ImportTable;
      readonly from: number;
      readonly count: number;
    };
    readonly answer:
      | {
          readonly outcome: 'known';
          readonly fields: readonly string[];
          readonly rows: readonly (readonly Cell[])[];
          readonly isLast: boolean;
        }
      | Refusal;
  };
  /** Makes missing columns. Answers where to go on, if this import has begun before. */
  readonly 'import-begin': {
    readonly question: {
      readonly id: string;
      readonly table?: ImportTable;
      readonly name: string;
      readonly print?: string;
      readonly rows: number;
      /** A secret of the sender's; see `BegunImport`. */
      readonly key?: string;
      readonly fields: readonly string[];
      /** Kept for the next file with these headings. */
      readonly mapping?: KeptMapping & { readonly headings: string };
    };
    readonly answer:
      | (BegunImport & {
          readonly outcome: 'begun';
          /** Fields whose columns were made. */
          readonly made: readonly string[];
        })
      | Refusal;
  };
  /** Writes a portion of the file, at most 5,000 rows. A portion that was written before is not written again. */
  readonly 'import-rows': {
    readonly question: {
      readonly id: string;
      /** Of `import-begin`; without it, the script looks up who asks. */
      readonly key?: string;
      /** Which portion it is, from 0. */
      readonly at: number;
      readonly fields: readonly string[];
      readonly rows: readonly {
        /** Where it is in the file. */
        readonly row: number;
        /** In the order of `fields`; a customer's ID must be among them. */
        readonly cells: readonly Cell[];
        /** What becomes of a customer who is there, if a person chose so for this row alone. */
        readonly choice?: KnownChoice;
      }[];
      /** What becomes of customers who are there. */
      readonly known: KnownChoice;
      /** Of owner, manual grade and day of consent, those that the file may overwrite. */
      readonly mayReplace?: readonly string[];
      /** Whether a person confirmed that those who were erased may come back. */
      readonly bringsBack?: boolean;
    };
    readonly answer:
      | {
          readonly outcome: 'rows';
          readonly next: number;
          /** Of all portions so far. */
          readonly counts: FateCounts;
          /** Cells that Google refused, and why, as sentences; all others of the portion were written. */
          readonly refused: readonly string[];
        }
      | Refusal;
  };
  /** Writes the rows that could not be imported into a new sheet of their own. */
  readonly 'import-rejected': {
    readonly question: {
      readonly id: string;
      readonly headings: readonly string[];
      readonly rows: readonly {
        readonly why: string;
        readonly cells: readonly Cell[];
      }[];
      /** How many were sent before. */
      readonly from: number;
    };
    readonly answer: { readonly outcome: 'listed'; readonly sheet: string } | Refusal;
  };
  /** Takes a tab in every hour from now on, or no longer. The first rows, which were read before, are left. */
  readonly 'import-intake': {
    readonly question: {
      readonly id: string;
      readonly gid: number;
      /** Null: no longer. */
      readonly keep: (IntakeChoice & { readonly rows: number }) | null;
    };
    readonly answer: { readonly outcome: 'intake'; readonly message: string } | Refusal;
  };
  /** Takes an import back, apart from what people have worked on since. Ask again until it is complete. */
  readonly 'import-undo': {
    readonly question: { readonly id: string };
    readonly answer:
      | {
          readonly outcome: 'taken-back';
          readonly isComplete: boolean;
          readonly message: string;
          readonly rows: number;
          readonly cells: number;
          /** Customers that stay as they are, and the names of the first ten. */
          readonly count: number;
          readonly names: readonly string[];
        }
      | Refusal;
  };
}
