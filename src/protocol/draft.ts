/** What is answered when logging, and what an answer does. */
import type { Grade, Intention, Need, Outcome, Stage, TrackingKind } from '../rules';
import type { IsoDay } from './outcome';

/** What a person answers when logging. Left out means unchanged, null means blank. */
export interface Draft {
  /** The event day, today or earlier; today when left out. */
  readonly on?: IsoDay;
  readonly channel?: string;
  /** Told by the outcome when left out: a touch, or an attempt for `no-answer` and `left-message`. */
  readonly kind?: TrackingKind;
  readonly outcome?: Outcome | null;
  readonly note?: string;
  readonly need?: Need | null;
  readonly expectedClose?: IsoDay | null;
  readonly intention?: Intention | null;
  readonly stage?: Stage | null;
  readonly nextStep?: string;
  /** Left out, a plan after the event day stays and an older one is fulfilled. */
  readonly plannedFor?: IsoDay | null;
  readonly satisfaction?: number | null;
}

/** What one draft would do, or has done. */
export interface Effect {
  readonly gradeBefore: Grade;
  readonly gradeAfter: Grade;
  /** Null while the customer is paused. */
  readonly next: IsoDay | null;
  /** `B → A, next Mon Nov 23: Grade A: every day` */
  readonly say: string;
  readonly warnings: readonly string[];
}
