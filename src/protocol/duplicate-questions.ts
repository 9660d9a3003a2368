/** The questions about customers who may be one; see `questions.ts`. */
import type { Compared } from './compared';
import type { Done, Refusal } from './outcome';

export interface DuplicateQuestions {
  /** Two customers side by side, before a merge; the one to keep is the older one unless it `isChosen`. */
  readonly compare: {
    readonly question: {
      readonly keep: string;
      readonly merge: string;
      readonly isChosen?: boolean;
    };
    readonly answer: Compared | Refusal;
  };
  /**
   * Merges a customer into another: its journal, contacts, purchases and cases move, the merged one stays in
   * the sheet and is no longer followed up. `choices` says whose value counts, by field; the owner must be among
   * them if the two differ.
   */
  readonly merge: {
    readonly question: {
      readonly id: string;
      readonly keep: string;
      readonly merge: string;
      readonly choices?: Readonly<Record<string, 'kept' | 'merged' | 'both'>>;
    };
    readonly answer: Done | Refusal;
  };
  /** Remembers what was said about these pairs of customers, given by ID, at most 45. */
  readonly 'answer-duplicates': {
    readonly question: {
      readonly id: string;
      readonly pairs: readonly (readonly [string, string])[];
      readonly answer: 'same' | 'different' | 'later';
    };
    readonly answer: Done | Refusal;
  };
  /** Notes today as the day on which the data of these customers was checked. */
  readonly 'mark-verified': {
    readonly question: { readonly id: string; readonly customers: readonly string[] };
    readonly answer: Done | Refusal;
  };
  /** Writes the findings into the sheet Review, at most 1,000; rows with an answer stay. */
  readonly 'save-review': {
    readonly question: {
      readonly lines: readonly {
        readonly id: string;
        readonly finding: string;
        readonly customer: string;
        readonly owner: string;
        readonly other?: string;
        readonly otherOwner?: string;
        readonly why: string;
        readonly first?: string;
        readonly second?: string;
      }[];
    };
    readonly answer: { readonly outcome: 'saved'; readonly rows: number } | Refusal;
  };
}
