/** What the page for phones carries when it arrives, so that it needs no call before something is saved. */
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
export type GivenQuestion = 'today' | 'offers' | 'me' | 'job' | 'customer';

export interface OpenedPage {
  readonly request: PageRequest;
  /** As the endpoint answers them, refusals and errors included. */
  readonly answers: { readonly [Name in GivenQuestion]?: Questions[Name]['answer'] };
  /** Google's own words if it did not let the page reach the spreadsheet; else `''`. */
  readonly refused: string;
}
