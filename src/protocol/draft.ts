/** The answers of the log form, and their effect. */
import type { Grade, Intention, Need, Outcome, Stage, TrackingKind } from '../rules';
import type { IsoDay } from './outcome';

/** The answers of the log form. Left out means unchanged, null means blank. */
export interface Draft {
  /** The day of the event, today or earlier; today if left out. */
  readonly on?: IsoDay;
  /** The person spoken with. */
  readonly with?: string;
  readonly channel?: string;
  /** If left out, it follows from the outcome: an attempt if no one was reached, else a touch. */
  readonly kind?: TrackingKind;
  readonly outcome?: Outcome | null;
  readonly note?: string;
  readonly need?: Need | null;
  readonly expectedClose?: IsoDay | null;
  readonly intention?: Intention | null;
  readonly stage?: Stage | null;
  readonly nextStep?: string;
  /** If left out, a plan after the day of the event stays, and an earlier one is fulfilled. */
  readonly plannedFor?: IsoDay | null;
  readonly satisfaction?: number | null;
  /** True: the grade typed by hand is emptied, so that the derived one counts. */
  readonly usesDerivedGrade?: boolean;
  /** True: they agreed to be sent material, from the day of the event on. */
  readonly maySend?: boolean;
  /** A feature request that they made: opens a case. */
  readonly wish?: string;
  /** What was promised, and by when: opens a case. */
  readonly promise?: { readonly text: string; readonly promisedFor?: IsoDay | null } | null;
}

/** What saving a draft would do, or has done. */
export interface Effect {
  readonly gradeBefore: Grade;
  readonly gradeAfter: Grade;
  /** Null while the customer is paused. */
  readonly next: IsoDay | null;
  /** `B → A, next Mon Nov 23: Grade A: every day` */
  readonly summary: string;
  readonly warnings: readonly string[];
}

/** A code of a choice list, with its word in the file's language. */
export interface FormOption {
  readonly code: string;
  readonly word: string;
}

export interface OutcomeOption extends FormOption {
  /** True if no one was reached, so that need and expected close need not be answered again. */
  readonly isAttempt: boolean;
}
