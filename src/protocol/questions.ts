/**
 * What crosses the door (`door.ts`), as types that the sidebar and the surfaces behind the door
 * share: plain JSON, days as `YYYY-MM-DD`, no `Date`. Asked as `ask(JSON.stringify({ ask, ... }))`.
 *
 * Every writing question brings an `id` that its sender made (a letter, then letters, digits, `-`;
 * 8 to 40 characters). Sent again with the same `id` it writes nothing and answers what it answered
 * the first time; the `id` is also what `undo` takes. Where Google itself refuses, the answer is a
 * `Refusal` too, so that a caller knows two shapes only: done and refused.
 */
import type { Need } from '../rules';
import type { Draft, Effect } from './draft';
import type { Done, IsoDay, Refusal } from './outcome';
import type {
  CaseLine,
  NoCustomerShown,
  JobShown,
  CurrentUser,
  FormOption,
  OutcomeOption,
  SettingLine,
  CustomerShown,
  Today,
} from './views';

/** Questions and their answers by name. */
export interface Questions {
  /** Who am I? */
  readonly me: { readonly question: object; readonly answer: CurrentUser | Refusal };
  /** Remembered for this user of this file; answers the same as `me`. */
  readonly 'i-am': {
    readonly question: { readonly name: string };
    readonly answer: CurrentUser | Refusal;
  };
  /** The due list. `search` looks in names, contact data, owner and tags of everybody. */
  readonly today: {
    readonly question: { readonly scope: 'mine' | 'team'; readonly search?: string };
    readonly answer: Today | Refusal;
  };
  /**
   * One customer: by ID, by the row of the sheet in front, or the one selected there. `shown` names
   * the ID on screen: when it is the selected one, the answer is `same`.
   */
  readonly customer: {
    readonly question:
      | { readonly customer: string }
      | { readonly row: number }
      | { readonly selected: true; readonly shown?: string };
    readonly answer: CustomerShown | NoCustomerShown | Refusal;
  };
  /** Selects the customer's row in the sheet, wherever it stands by now; by `row` who has no ID yet. */
  readonly 'show-row': {
    readonly question: { readonly customer: string } | { readonly row: number };
    readonly answer: { readonly outcome: 'row'; readonly row: number } | Refusal;
  };
  /** What each draft would do, in the same order; writes nothing. */
  readonly preview: {
    readonly question: {
      readonly customer: string;
      readonly drafts: readonly Draft[];
      readonly corrects?: string;
    };
    readonly answer: { readonly outcome: 'preview'; readonly effects: readonly Effect[] } | Refusal;
  };
  /** `corrects` names the entry that this one replaces. */
  readonly log: {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly draft: Draft;
      readonly corrects?: string;
    };
    readonly answer: (Done & { readonly effect: Effect }) | Refusal;
  };
  /** A review of each, nothing changed. At most 200; whoever is gone is named in `warnings`. */
  readonly 'review-all': {
    readonly question: { readonly id: string; readonly customers: readonly string[] };
    readonly answer: Done | Refusal;
  };
  /** 1 day: the next working day; 1 week: the first working day from today + 7. */
  readonly snooze: {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly length: 'day' | 'week';
      readonly reason: string;
    };
    readonly answer: (Done & { readonly until: IsoDay; readonly inARow: number }) | Refusal;
  };
  /**
   * Takes back what the question with this `id` wrote, whole or not at all; or the one entry of the
   * journal that has it, such as a phone's.
   */
  readonly undo: { readonly question: { readonly undo: string }; readonly answer: Done | Refusal };
  /** `reason` is asked for a lost one (see `lostReasons`). Can be undone like all else. */
  readonly close: {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly how: 'won' | 'lost' | 'do-not-contact';
      readonly reason?: string;
    };
    readonly answer: Done | Refusal;
  };
  /** These customers, or everybody of one owner (a leaver's whole book), to another owner. */
  readonly reassign: {
    readonly question: {
      readonly id: string;
      readonly to: string;
      readonly customers?: readonly string[];
      readonly from?: string;
    };
    readonly answer: Done | Refusal;
  };
  /** A colleague of Team is away and another covers; null days end it. */
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
  /** Refused as `duplicate`, with the others in `duplicates`, unless `anyway`. */
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
  readonly 'open-case': {
    readonly question: {
      readonly id: string;
      readonly customer: string;
      readonly kind: CaseLine['kind'];
      readonly text: string;
      readonly promisedFor?: IsoDay | null;
      readonly owner?: string;
    };
    readonly answer: Done | Refusal;
  };
  /** Left out means unchanged. `told` and `closed` are days; closing a complaint asks for cause and prevention. */
  readonly 'change-case': {
    readonly question: {
      readonly id: string;
      readonly case: string;
      readonly promisedFor?: IsoDay | null;
      readonly told?: IsoDay | null;
      readonly closed?: IsoDay | null;
      readonly cause?: string;
      readonly prevention?: string;
      readonly handedTo?: string;
    };
    readonly answer: Done | Refusal;
  };
  /** What a person may change in Settings, in the order of the sheet. */
  readonly 'read-settings': {
    readonly question: object;
    readonly answer:
      { readonly outcome: 'settings'; readonly settings: readonly SettingLine[] } | Refusal;
  };
  /**
   * Blank is the usual value. All of them or none: `field` names the one that cannot be meant. Its
   * `undo` is `''`: what stood before is set again by the same question.
   */
  readonly 'change-settings': {
    readonly question: { readonly id: string; readonly values: Readonly<Record<string, string>> };
    readonly answer: Done | Refusal;
  };
  /** Addresses outside the owner's domain that nobody has confirmed: they are not mailed. */
  readonly 'new-addresses': {
    readonly question: object;
    readonly answer:
      | {
          readonly outcome: 'new-addresses';
          readonly addresses: readonly {
            readonly address: string;
            /** `''` where only the address is known. */
            readonly name: string;
            readonly customers: number;
          }[];
        }
      | Refusal;
  };
  /** Confirms those of them that are named, or takes back what was confirmed. */
  readonly 'confirm-addresses': {
    readonly question: {
      readonly id: string;
      readonly addresses: readonly string[];
      readonly isConfirmed: boolean;
    };
    readonly answer: Done | Refusal;
  };
  /** The hourly job, and its proof of run. */
  readonly job: { readonly question: object; readonly answer: JobShown | Refusal };
  /** Makes it anew where it is dead, for whoever asks; answers the same. */
  readonly 'repair-job': { readonly question: object; readonly answer: JobShown | Refusal };
  /** What the forms offer, in the file's language: codes with their words. */
  readonly offers: {
    readonly question: object;
    readonly answer: {
      readonly outcome: 'offers';
      readonly language: 'en' | 'zh';
      readonly outcomes: readonly OutcomeOption[];
      readonly kinds: readonly FormOption[];
      readonly needs: readonly FormOption[];
      readonly intentions: readonly FormOption[];
      readonly stages: readonly FormOption[];
      readonly caseKinds: readonly FormOption[];
      /** Plain words, as they are written. */
      readonly channels: readonly string[];
      readonly lostReasons: readonly string[];
    };
  };
}
