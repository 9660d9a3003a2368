/** The questions about who owns which customers; see `questions.ts`. */
import type { Grade, ValueClass } from '../rules';
import type { Done, Refusal } from './outcome';
import type { TodayRow } from './views';

export interface HandOverQuestions {
  /** Hands over these customers, at most 50, or all who have no owner. */
  readonly reassign: {
    readonly question: {
      readonly id: string;
      readonly to: string;
      readonly customers?: readonly string[];
      readonly unowned?: boolean;
    };
    readonly answer: Done | Refusal;
  };
  /** Whose customers can be handed over, and to whom; with `from` the customers of that owner. */
  readonly 'hand-over-facts': {
    readonly question: { readonly from?: string };
    readonly answer: HandOverFacts | Refusal;
  };
  /**
   * Hands over customers of the owner `from`, in one operation. A move without customers gets all who are not in
   * another one; a receiver may be the pool.
   */
  readonly 'hand-over': {
    readonly question: {
      readonly id: string;
      readonly from: string;
      readonly moves: readonly { readonly to: string; readonly customers?: readonly string[] }[];
    };
    readonly answer: Done | Refusal;
  };
  /** The customers of the pool, at most 200, the most important first. */
  readonly pool: {
    readonly question: object;
    readonly answer:
      | {
          readonly outcome: 'pool';
          readonly count: number;
          /** How many the person may still take today. */
          readonly left: number;
          /** The same as a sentence. */
          readonly text: string;
          /** `why` says how each came here. */
          readonly rows: readonly TodayRow[];
        }
      | Refusal;
  };
  /** Takes a customer from the pool; `changed` if someone else was first. */
  readonly take: {
    readonly question: { readonly id: string; readonly customer: string };
    readonly answer: Done | Refusal;
  };
}

export interface HandOverFacts {
  readonly outcome: 'hand-over';
  /** Owners with customers, and the pool; as typed, or the name in Team. */
  readonly owners: readonly { readonly name: string; readonly customers: number }[];
  /** The colleagues in Team, in its order. */
  readonly people: readonly {
    readonly name: string;
    /** Entries per working day that their customers ask for. */
    readonly load: number;
    /** Entries per working day; the usual number where Team names none. */
    readonly capacity: number;
    readonly customers: number;
    readonly isAway: boolean;
  }[];
  /** The word of the file for the pool. */
  readonly pool: string;
  /** Customers of `from` without an ID, which the hourly job gives them: they are not handed over. */
  readonly withoutId: number;
  /** In the order of the sheet. */
  readonly customers: readonly HandedCustomer[];
}

export interface HandedCustomer {
  readonly id: string;
  readonly name: string;
  readonly grade: Grade;
  readonly valueClass: ValueClass | null;
  /** Entries per working day. */
  readonly load: number;
  readonly isOverdue: boolean;
  /** Colleagues named beside the owner, by their names in Team. */
  readonly beside: readonly string[];
}
