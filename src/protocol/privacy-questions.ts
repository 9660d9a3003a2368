/** The questions of the page of privacy: what the workbook holds about one person. */
import type { Refusal } from './outcome';

/** A customer with all that belongs to it, the contact named in its row, or a further contact, by the ID of the row. */
export interface PersonSubject {
  readonly kind: 'customer' | 'person' | 'contact';
  readonly id: string;
}

export interface FoundPerson {
  readonly subject: PersonSubject;
  readonly name: string;
  /** Phone, address and company, to tell namesakes apart. */
  readonly detail: string;
}

/** What the person is found by in text. */
export interface PersonTerm {
  readonly kind: 'name' | 'phone' | 'email' | 'text';
  readonly text: string;
  /** The names of others that have it too, at most three. */
  readonly sharedWith: readonly string[];
}

export interface ExportedTable {
  readonly table: string;
  readonly title: string;
  readonly records: readonly {
    readonly row: number;
    readonly cells: readonly {
      /** The key of the field; the heading where the column is the team's own. */
      readonly field: string;
      readonly label: string;
      readonly value: string;
    }[];
  }[];
}

export interface ExportedChange {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** Keys of the fields. */
  readonly fields: readonly string[];
}

/** A cell outside the person's own rows that tells of them. */
export interface PersonPlace {
  readonly sheet: string;
  /** `B7` */
  readonly cell: string;
  readonly isNote: boolean;
  /** Whether the sheet is one of Duebook's. */
  readonly isOurs: boolean;
  /** At most 300 characters. */
  readonly text: string;
}

/** Titles of tabs, names of ranges, descriptions of protections. */
export type LabelKind = 'tab' | 'range' | 'protection';

/** What was erased: no word about whom. */
export interface ErasedCertificate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Email address; `''` if Google does not tell. */
  readonly who: string;
  readonly tables: readonly {
    readonly title: string;
    /** Changed or removed whole. */
    readonly rows: number;
    /** Other cells and notes. */
    readonly cells: number;
  }[];
  /** Titles of tabs, names of ranges and descriptions of protections that were changed. */
  readonly labels: number;
  /** What Google did not let change, each as often as there was one: they still tell of the person. */
  readonly refusedLabels: readonly LabelKind[];
  /** Whether the tab of customers is called after the person: only people rename it. */
  readonly isTabLeft: boolean;
  /** Digests of the last 14 days, in which the person may stand: who got them, and of which days. */
  readonly mails: readonly { readonly address: string; readonly days: readonly string[] }[];
  /** Weekly backups by email: who got them, and the Mondays of their weeks. */
  readonly backups: ErasedCertificate['mails'];
}

/** A person or group with whom the file is shared. */
export interface SharedWith {
  readonly address: string;
  /** From Team; `''` if it has no line there. */
  readonly name: string;
  /** Not one of those whom the daily digest may be sent to. */
  readonly isOutside: boolean;
  /** True for the owner, and for everyone where Team is empty. */
  readonly isInTeam: boolean;
}

export interface FileSharing {
  readonly outcome: 'sharing';
  /** `''` where Google does not tell it; null where there is none, as on a shared drive. */
  readonly owner: string | null;
  /** Whose domain, and whose confirmed addresses, count as inside; `''` if no account is known. */
  readonly by: string;
  /** The owner first, then those outside; null where Google refuses to tell. */
  readonly editors: readonly SharedWith[] | null;
  /** Who may only read or comment. */
  readonly viewers: readonly SharedWith[] | null;
  /** How many have an address that Google does not tell. */
  readonly hidden: number;
  /** Colleagues in Team whom the sharing does not name. */
  readonly without: readonly { readonly name: string; readonly address: string }[];
}

export interface PrivacyQuestions {
  /** Customers and contacts with this part of a name, a phone number or an address; at most 20. */
  readonly 'find-person': {
    readonly question: { readonly search: string };
    readonly answer:
      | { readonly outcome: 'people'; readonly people: readonly FoundPerson[] }
      | Refusal;
  };
  /** Everything about one person. `isHandedOut` notes in Activity that a copy was made. */
  readonly 'export-person': {
    readonly question: { readonly subject: PersonSubject; readonly isHandedOut?: boolean };
    readonly answer:
      | {
          readonly outcome: 'person';
          readonly subject: PersonSubject;
          readonly name: string;
          readonly terms: readonly PersonTerm[];
          /** Whether a line of Team is about the same person. */
          readonly isColleague: boolean;
          readonly tables: readonly ExportedTable[];
          readonly changes: readonly ExportedChange[];
          readonly places: readonly PersonPlace[];
          /** Places that are not listed. */
          readonly morePlaces: number;
        }
      | Refusal;
  };
  /**
   * Erases one person everywhere in the workbook; it cannot be undone. `typed` is their name as the person at the screen
   * typed it. `terms`: what is taken out of other cells and notes.
   */
  readonly 'erase-person': {
    readonly question: {
      readonly id: string;
      readonly subject: PersonSubject;
      readonly typed: string;
      readonly terms: readonly Pick<PersonTerm, 'kind' | 'text'>[];
      /** Whether amount and day of purchases stay, under an ID that means nothing. */
      readonly purchases: 'keep' | 'delete';
    };
    readonly answer:
      | { readonly outcome: 'erased'; readonly certificate: ErasedCertificate }
      | Refusal;
  };
  /** `list`: the titles of the sheets; `csv`: one of them; `zip`: all, as a backup; `copy`: in the user's Drive. */
  readonly 'back-up': {
    readonly question: {
      readonly how: 'list' | 'copy' | 'zip' | 'csv';
      readonly sheet?: string;
    };
    readonly answer:
      | { readonly outcome: 'sheets'; readonly titles: readonly string[] }
      | { readonly outcome: 'csv'; readonly name: string; readonly text: string }
      | {
          readonly outcome: 'backup';
          readonly name: string;
          /** In base64. */
          readonly zip: string;
          readonly sheets: number;
          readonly rows: number;
        }
      | { readonly outcome: 'copied'; readonly url: string }
      | Refusal;
  };
  /** With whom the file is shared, as far as Google tells. */
  readonly 'share-check': {
    readonly question: object;
    readonly answer: FileSharing | Refusal;
  };
  /** Lost customers, and those of grade E, without an entry for the months of the setting; none is erased by it. */
  readonly retention: {
    readonly question: object;
    readonly answer:
      | {
          readonly outcome: 'retention';
          /** Null: the setting is off. */
          readonly months: number | null;
          /** The longest without an entry first, at most 200. */
          readonly people: readonly {
            readonly subject: PersonSubject;
            readonly name: string;
            readonly owner: string;
            readonly because: 'lost' | 'E';
            /** `YYYY-MM-DD`: the last day on which something is known to have happened. */
            readonly last: string;
          }[];
          /** How many there are. */
          readonly count: number;
        }
      | Refusal;
  };
  /**
   * Finishes what a run that was killed has left half erased, and says who was erased and is back. Those of `mayStay` are no
   * longer told of, and imports with them are no longer held. `list`: those who were erased in the workbook of which this
   * one is a copy, in the form in which a backup has them; they are added to those of this one.
   */
  readonly 'finish-erasing': {
    readonly question: {
      readonly mayStay?: readonly PersonSubject[];
      readonly list?: Readonly<Record<string, string>>;
    };
    readonly answer:
      | {
          readonly outcome: 'finished';
          readonly certificates: readonly ErasedCertificate[];
          /** At most 20. */
          readonly returned: readonly FoundPerson[];
          /** Those who were erased here, in the same form; empty where nobody was. */
          readonly list: Readonly<Record<string, string>>;
        }
      | Refusal;
  };
}
