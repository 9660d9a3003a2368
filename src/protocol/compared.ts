/** Two customers side by side, before one is merged into the other. */

interface ComparedSide {
  readonly id: string;
  /** Row of the customer sheet. */
  readonly row: number;
  readonly name: string;
  readonly owner: string;
}

/** A field in which the two differ. */
interface ComparedLine {
  readonly field: string;
  readonly label: string;
  /** In words, as shown; `''` if blank. */
  readonly kept: string;
  readonly merged: string;
  /** Whose value counts unless someone chooses. */
  readonly side: 'kept' | 'merged' | 'both';
  readonly mayBeBoth: boolean;
}

export interface Compared {
  readonly outcome: 'compared';
  readonly kept: ComparedSide;
  readonly merged: ComparedSide;
  readonly lines: readonly ComparedLine[];
  /** What moves to the kept customer, by title of the sheet. */
  readonly moves: readonly { readonly title: string; readonly count: number }[];
  /** Whether the owner must be chosen. */
  readonly asksOwner: boolean;
  /** Why the current user cannot merge them, as a sentence; null: nothing prevents it. */
  readonly refusal: string | null;
}
