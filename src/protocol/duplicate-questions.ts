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
}
