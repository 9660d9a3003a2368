/** The questions that write a file into the customers; see `questions.ts`. They are sent again until they are answered. */
import type { Cell, FateCounts } from '../rules';
import type { Refusal } from './outcome';

export interface ImportQuestions {
  /** Makes missing columns. Answers where to go on, if this import has begun before. */
  readonly 'import-begin': {
    readonly question: {
      readonly id: string;
      /** Of the file. */
      readonly name: string;
      /** How many it has. */
      readonly rows: number;
      readonly fields: readonly string[];
    };
    readonly answer:
      | {
          readonly outcome: 'begun';
          /** The portion to send. */
          readonly next: number;
          readonly counts: FateCounts;
          /** Fields whose columns were made. */
          readonly made: readonly string[];
        }
      | Refusal;
  };
  /** Writes a portion of the file, at most 5,000 rows. A portion that was written before is not written again. */
  readonly 'import-rows': {
    readonly question: {
      readonly id: string;
      /** Which portion it is, from 0. */
      readonly at: number;
      readonly fields: readonly string[];
      readonly rows: readonly {
        /** Where it is in the file. */
        readonly row: number;
        /** In the order of `fields`; a customer's ID must be among them. */
        readonly cells: readonly Cell[];
      }[];
      /** What becomes of customers who are there. */
      readonly known: 'fill' | 'overwrite' | 'skip' | 'add';
      /** Of owner, manual grade and day of consent, those that the file may overwrite. */
      readonly mayReplace?: readonly string[];
    };
    readonly answer:
      | {
          readonly outcome: 'rows';
          readonly next: number;
          /** Of all portions so far. */
          readonly counts: FateCounts;
        }
      | Refusal;
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
