/** Setting up from the sidebar: what would be done, corrected and carried out. */
import type { Done, Refusal } from './outcome';
import type { FormOption } from './draft';

/** What Set up would do. */
export interface Proposal {
  readonly outcome: 'proposal';
  /** The title of the sheet that would be used; null: a new list is made. */
  readonly sheet: string | null;
  /** Whether some column names the customers: without one the sheet cannot be used. */
  readonly isList: boolean;
  readonly columns: readonly {
    /** 0-based. */
    readonly column: number;
    /** `B: Tel` */
    readonly heading: string;
    /** Key of the field it is read as; `''`: not read by itself. */
    readonly field: string;
    /** True if it is a part of a joined column. */
    readonly isJoined: boolean;
    /** Its first filled cell. */
    readonly example: string;
  }[];
  /** All fields that a column can be read as, with their headings. */
  readonly fields: readonly FormOption[];
  /** New columns joined from several, as `A + B: First name + Last name → Contact (new column)`. */
  readonly joined: readonly string[];
  /** Headings of the columns that would be added. */
  readonly added: readonly string[];
  /** Titles of the sheets that would be added, and what is filled into them. */
  readonly sheets: readonly string[];
  /** What to know before, one sentence each. */
  readonly notes: readonly string[];
}

export interface SetUpQuestions {
  /** The fields that have no column in the sheet of customers, in words. */
  readonly fields: {
    readonly question: object;
    readonly answer:
      | { readonly outcome: 'fields'; readonly fields: readonly FormOption[] }
      | Refusal;
  };
  /** Adds a column for each of these fields. */
  readonly 'add-fields': {
    readonly question: { readonly id: string; readonly fields: readonly string[] };
    readonly answer: Done | Refusal;
  };
  /**
   * What Set up would do with the sheet in front; writes nothing. `columns` corrects the match: the field of
   * a 0-based column, `''` for one that is not to be read.
   */
  readonly propose: {
    readonly question: {
      readonly sheet?: string;
      readonly columns?: Readonly<Record<string, string>>;
    };
    readonly answer: Proposal | Refusal;
  };
  /** Sets up: takes the sheet as proposed and corrected, or makes a new list (`sheet` is null). */
  readonly 'set-up': {
    readonly question: {
      readonly sheet: string | null;
      readonly columns?: Readonly<Record<string, string>>;
      /** Whether a new list gets sample customers. */
      readonly hasSamples?: boolean;
    };
    readonly answer: Done | Refusal;
  };
}
