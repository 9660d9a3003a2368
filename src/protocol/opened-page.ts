/** What the page for phones carries when it arrives, so that it needs no call before something is saved. */
import type { Draft } from './draft';
import type { IsoDay } from './outcome';
import type { Questions } from './questions';

/** What the page opens: a view, or one customer of it. */
export type PageView = 'today' | 'find' | 'add' | 'customer' | 'log' | 'snooze';

/** What the address of the page asked for. */
export interface PageRequest {
  readonly view: PageView;
  /** ID of the customer as it was written; `''` without one. */
  readonly customer: string;
  /** The day of the email that the link stood in; `''` if the address names none. */
  readonly day: IsoDay;
  /** True if the address could not be understood; the page then shows who is due. */
  readonly isWrong: boolean;
}

/** The questions that are answered before the page is sent. */
export type GivenQuestion = 'today' | 'offers' | 'me' | 'job' | 'customer' | 'preview';

export interface OpenedPage {
  readonly request: PageRequest;
  /** As the endpoint answers them, refusals and errors included. */
  readonly answers: { readonly [Name in GivenQuestion]?: Questions[Name]['answer'] };
  /** Google's own words if it did not let the page reach the spreadsheet; else `''`. */
  readonly refused: string;
}

/** Not without a day until which the person waits. */
const NEEDS_MORE = 'waiting';

/**
 * The drafts whose effects the page asks for as soon as a form opens, so that it can say what saving will do once an
 * outcome is chosen: each outcome that needs nothing more, then a review.
 */
export function firstDrafts(outcomes: readonly NonNullable<Draft['outcome']>[]): readonly Draft[] {
  const enough = outcomes.filter((outcome) => outcome !== NEEDS_MORE);
  return [...enough.map((outcome) => ({ outcome })), { kind: 'review' }];
}
