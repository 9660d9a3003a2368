/** The two results of a writing question: done, or refused with a message. */

/** `2026-11-21` */
export type IsoDay = string;

/** The change is in the sheet, written now or before. */
export interface Done {
  readonly outcome: 'done';
  /** What was changed, as one sentence. */
  readonly message: string;
  /** The ID for `undo`: the question's own `id`; `''` if `undo` does not apply. */
  readonly undo: string;
  /** True if the question had been carried out before, so that nothing was written now. */
  readonly again: boolean;
  /** For example, that this is the 4th contact within 7 days; usually empty. */
  readonly warnings: readonly string[];
}

/** Why nothing was written. */
export type RefusalCode =
  /** Someone else is writing and did not finish in time: send the same question again. */
  | 'busy'
  /** The customer, entry or case is no longer in the sheet. */
  | 'gone'
  /** A value in the question is invalid; `field` names it. */
  | 'input'
  /** A column that must be written is missing; `message` names it and how to add it. */
  | 'column'
  /** The same cells were changed since (`undo`, `correct`). */
  | 'changed'
  /** A similar customer exists (`add`); see `duplicates`. */
  | 'duplicate'
  /** Google refused, for example for a protected range or a quota. `message` has its words. */
  | 'google'
  /** The current user may not do this; `message` names who may. */
  | 'right'
  /** The workbook is not set up, or has no customers. */
  | 'set-up';

export interface DuplicateMatch {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** Labels of the matching fields, such as `Phone` or `Email`. */
  readonly because: readonly string[];
}

export interface Refusal {
  readonly outcome: 'refused';
  readonly code: RefusalCode;
  /** What is wrong and what to do about it, in one or two sentences. */
  readonly message: string;
  /** Key of the wrong part of the question; `input` and `column` only. */
  readonly field?: string;
  /** The similar customers; `duplicate` only. */
  readonly duplicates?: readonly DuplicateMatch[];
  /** The question as it was sent, so that nothing typed is lost. */
  readonly sent: unknown;
}
