/** How every question through the door ends: done, or refused with a sentence. */

/** `2026-11-21` */
export type IsoDay = string;

/** Something was written, or had been already. */
export interface Done {
  readonly outcome: 'done';
  /** What happened, as one sentence. */
  readonly say: string;
  /** What `undo` takes: the question's own `id`. */
  readonly undo: string;
  /** True when the question had been carried out before: nothing was written now. */
  readonly again: boolean;
  /** Worth saying beside it, such as the 4th contact within 7 days; usually none. */
  readonly warnings: readonly string[];
}

/** Why nothing was written. */
export type RefusalCode =
  /** Somebody else is writing and did not finish in time: send the same question again. */
  | 'busy'
  /** The customer, entry or case is no longer in the sheet. */
  | 'gone'
  /** Something in the question cannot be meant; `field` names it. */
  | 'input'
  /** A column that must be written is missing; `say` names it and the repair. */
  | 'column'
  /** The same cells were changed since (`undo`, `correct`). */
  | 'changed'
  /** A customer like this is there already (`add`); see `duplicates`. */
  | 'duplicate'
  /** Google refused: a reader, a protected range, a quota. `say` holds its words. */
  | 'google'
  /** The workbook is not set up, or has no customers. */
  | 'set-up';

export interface DuplicateMatch {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** What is the same: `Phone`, `Email`, `Company`, in words. */
  readonly because: readonly string[];
}

export interface Refusal {
  readonly outcome: 'refused';
  readonly code: RefusalCode;
  /** What is wrong and what to do, as a sentence or two. */
  readonly say: string;
  /** Key of the part of the question that is wrong; `input` and `column` only. */
  readonly field?: string;
  /** The others; `duplicate` only. */
  readonly duplicates?: readonly DuplicateMatch[];
  /** The question as it came, so that nothing typed is lost. */
  readonly sent: unknown;
}
