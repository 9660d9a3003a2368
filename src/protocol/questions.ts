/**
 * The questions of the sidebar and their answers: plain JSON, days as `YYYY-MM-DD`, no `Date`. They
 * are sent to the endpoint (`endpoint.ts`) as `ask(JSON.stringify({ ask, ... }))`.
 *
 * Every writing question has an `id` made by its sender (a letter, then letters, digits, `-`; 8 to 40
 * characters). Sent again with the same `id`, it writes nothing and gets the first answer again;
 * `undo` takes the same `id`. A refusal by Google is a `Refusal` too, so callers handle two shapes
 * only: done and refused.
 */
import type { Grade, Need, OwnerWhatIf, SnoozeLength } from '../rules';
import type { CustomerQuestions } from './customer-questions';
import type { HandOverQuestions } from './hand-over-questions';
import type { ImportQuestions } from './import-questions';
import type { Draft, Effect, FormOption, OutcomeOption } from './draft';
import type { PrivacyQuestions } from './privacy-questions';
import type { SetUpQuestions } from './set-up';
import type { Done, IsoDay, Refusal } from './outcome';
import type { DuplicateQuestions } from './duplicate-questions';
import type { JobShown } from './job-shown';
import type { NoCustomerShown, CurrentUser, SettingLine, CustomerShown, Today } from './views';

/** Questions and answers by name. */
export interface Questions
  extends
    CustomerQuestions,
    SetUpQuestions,
    DuplicateQuestions,
    ImportQuestions,
    HandOverQuestions,
    PrivacyQuestions {
  /** The current user. */
  readonly me: { readonly question: object; readonly answer: CurrentUser | Refusal };
  /** Chooses the current user's name, remembered per user and file; same answer as `me`. */
  readonly 'i-am': {
    readonly question: { readonly name: string };
    readonly answer: CurrentUser | Refusal;
  };
  /**
   * The due list. `search` searches names, contact data, owner and tags of all customers. While no customer
   * is the user's, `mine` is answered with the team's list, unless the person has chosen it (`isChosen`).
   */
  readonly today: {
    readonly question: {
      readonly scope: 'mine' | 'team';
      readonly isChosen?: boolean;
      readonly search?: string;
    };
    readonly answer: Today | Refusal;
  };
  /**
   * One customer, by ID, by row of the customer sheet, or the selected one. `shown` is the ID on
   * screen: if that customer is selected, the answer is `same`.
   */
  readonly customer: {
    readonly question:
      | { readonly customer: string }
      | { readonly row: number }
      | { readonly selected: true; readonly shown?: string };
    readonly answer: CustomerShown | NoCustomerShown | Refusal;
  };
  /** Selects the customer's row in the sheet; by `row` only for a customer without an ID. */
  readonly 'show-row': {
    readonly question: { readonly customer: string } | { readonly row: number };
    readonly answer: { readonly outcome: 'row'; readonly row: number } | Refusal;
  };
  /** The effect of each draft, in the same order; writes nothing. */
  readonly preview: {
    readonly question: {
      readonly customer: string;
      readonly drafts: readonly Draft[];
      readonly corrects?: string;
    };
    readonly answer: { readonly outcome: 'preview'; readonly effects: readonly Effect[] } | Refusal;
  };
  /** `corrects` is the ID of the entry that this one replaces. */
  readonly log: {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly draft: Draft;
      readonly corrects?: string;
    };
    readonly answer: (Done & { readonly effect: Effect }) | Refusal;
  };
  /** Logs a review of each customer, at most 200; `warnings` counts those who are gone. */
  readonly 'review-all': {
    readonly question: { readonly id: string; readonly customers: readonly string[] };
    readonly answer: Done | Refusal;
  };
  /**
   * 1 day: the next working day; 1 week: the first working day from today + 7; with `until`: the first
   * working day from that day on, which must be after today.
   */
  readonly snooze: {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly length: SnoozeLength;
      readonly until?: IsoDay;
      readonly reason: string;
    };
    readonly answer: (Done & { readonly until: IsoDay; readonly inARow: number }) | Refusal;
  };
  /**
   * Undoes everything that the question with this `id` wrote, or nothing; or the journal entry with
   * this ID, such as one logged from a phone.
   */
  readonly undo: { readonly question: { readonly undo: string }; readonly answer: Done | Refusal };
  /**
   * Ends a deal as won or lost (with a `reason`, see `lostReasons`, and if wanted a day to look again), or
   * marks a customer as do not contact, or as one who has withdrawn the consent to be contacted. `purchase` is what was bought; a null amount waives the question
   * for it, no purchase leaves it to be completed later. `complete` adds what was left open: reason,
   * purchase, and whether need and close of a closing found later are to be emptied or kept.
   */
  readonly close: {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly how: 'won' | 'lost' | 'do-not-contact' | 'withdrawn' | 'complete';
      readonly reason?: string;
      readonly lookAgain?: IsoDay | null;
      readonly oldDeal?: 'empty' | 'keep';
      readonly purchase?: { readonly amount: number | null; readonly product?: string } | null;
    };
    readonly answer: Done | Refusal;
  };
  /** Records a colleague's absence and who covers it; null days end it. */
  readonly away: {
    readonly question: {
      readonly id: string;
      readonly name: string;
      readonly from: IsoDay | null;
      readonly to: IsoDay | null;
      readonly coveredBy: string;
    };
    readonly answer: Done | Refusal;
  };
  /** Adds a customer; refused as `duplicate` if a similar one exists, unless `anyway`. */
  readonly add: {
    readonly question: {
      readonly id: string;
      readonly customer: {
        readonly company?: string;
        readonly contact?: string;
        readonly phone?: string;
        readonly email?: string;
        readonly im?: string;
        readonly owner?: string;
        readonly source?: string;
        readonly need?: Need | null;
        readonly expectedClose?: IsoDay | null;
      };
      readonly anyway?: boolean;
    };
    readonly answer: (Done & { readonly customer: string }) | Refusal;
  };
  /** The settings a person may change, in the order of the sheet. */
  readonly 'read-settings': {
    readonly question: object;
    readonly answer:
      | { readonly outcome: 'settings'; readonly settings: readonly SettingLine[] }
      | Refusal;
  };
  /** Blank means the default. All values are written or none: `field` names an invalid one. */
  readonly 'change-settings': {
    readonly question: { readonly id: string; readonly values: Readonly<Record<string, string>> };
    readonly answer: Done | Refusal;
  };
  /** The entries that each person is expected to make before and after other settings are saved; writes nothing. */
  readonly 'what-if': {
    readonly question: { readonly values: Readonly<Record<string, string>> };
    readonly answer:
      | {
          readonly outcome: 'what-if';
          /** So many working days ahead, today included. */
          readonly workingDays: number;
          /** `''`: customers of no one. */
          readonly owners: readonly OwnerWhatIf[];
        }
      | Refusal;
  };
  /** Addresses outside the owner's domain that no one has confirmed; they get no email. */
  readonly 'new-addresses': {
    readonly question: object;
    readonly answer:
      | {
          readonly outcome: 'new-addresses';
          readonly addresses: readonly {
            readonly address: string;
            /** `''` if only the address is known. */
            readonly name: string;
            readonly customers: number;
          }[];
        }
      | Refusal;
  };
  /** Confirms these addresses, or withdraws the confirmation; only the owner of the digest may. */
  readonly 'confirm-addresses': {
    readonly question: {
      readonly id: string;
      readonly addresses: readonly string[];
      readonly isConfirmed: boolean;
    };
    readonly answer: Done | Refusal;
  };
  /** The state of the hourly job. */
  readonly job: { readonly question: object; readonly answer: JobShown | Refusal };
  /** Recreates a stopped job with the rights of the current user; same answer as `job`. */
  readonly 'repair-job': { readonly question: object; readonly answer: JobShown | Refusal };
  /** The choice lists of the forms, in the file's language. */
  readonly offers: {
    readonly question: object;
    readonly answer: {
      readonly outcome: 'offers';
      readonly language: string;
      readonly outcomes: readonly OutcomeOption[];
      readonly kinds: readonly FormOption[];
      readonly needs: readonly FormOption[];
      /** With the grades that each suggests. */
      readonly intentions: readonly (FormOption & { readonly grades: readonly Grade[] })[];
      readonly stages: readonly FormOption[];
      readonly caseKinds: readonly FormOption[];
      /** Words without codes, written as they are. */
      readonly channels: readonly string[];
      readonly lostReasons: readonly string[];
    };
  };
}
