/** All that the page knows at one moment. */
import type {
  Questions,
  Done,
  Draft,
  Effect,
  JobShown,
  CurrentUser,
  Refusal,
  SettingLine,
  CustomerShown,
  Today,
  TodayRow,
} from '../protocol';
import type { Reply } from './server';

export type View = 'today' | 'customer' | 'log' | 'settings';
export type LogChoices = Questions['offers']['answer'];

/** What stands in the way, as sentences that say what to do. */
export interface LoadFailure {
  readonly say: string;
  /** Google's own words; `''` without any. */
  readonly detail: string;
  /** Key of the answer that is wrong. */
  readonly field?: string | undefined;
}

/** Something asked for: the last answer stays in sight while a newer one is on its way. */
export interface Asked<Answer> {
  readonly answer: Answer | null;
  readonly trouble: LoadFailure | null;
  readonly isBusy: boolean;
}

/** Whom a form or a card is about; `id` is `''` until the script has given one. */
export interface SidebarUser {
  readonly id: string;
  readonly row: number;
  readonly name: string;
}

/** Some of the answers; undefined takes one back, which then means unchanged. */
export type Answers = { readonly [Key in keyof Draft]?: Draft[Key] | undefined };

/** A follow-up being written down. */
export interface LogForm {
  readonly whom: SidebarUser;
  /** Null until it has arrived: the form can be filled in before. */
  readonly shown: CustomerShown | null;
  readonly draft: Draft;
  /** Need and close were answered again, be it by "unchanged". */
  readonly isRegraded: boolean;
  readonly corrects: string | null;
  /** Where to go when it is saved. */
  readonly from: 'today' | 'customer';
  readonly trouble: LoadFailure | null;
}

/** What saving would do: the form as it stands, then with each need. */
export interface Preview {
  readonly now: Effect | null;
  readonly byNeed: Readonly<Record<string, Effect>>;
  readonly isBusy: boolean;
  readonly trouble: LoadFailure | null;
}

/** A change on its way to the sheet, or just arrived there. */
export interface Post {
  readonly key: string;
  /** The same question again, with the same `id`. */
  readonly send: () => Promise<Reply<Done | Refusal>>;
  /** Whom it is about. */
  readonly label: string;
  /** IDs that leave the due list while nobody has said otherwise. */
  readonly hides: readonly string[];
  /** The form it came from, to be opened again. */
  readonly form: LogForm | null;
  /** An undo is not undone. */
  readonly isUndo: boolean;
  readonly status: 'sending' | 'unsaved' | 'done';
  readonly trouble: LoadFailure | null;
  /** What happened, once it has. */
  readonly say: string;
  readonly warnings: readonly string[];
  /** Takes it back once it is done; null: nothing to take back. */
  readonly takeBack: (() => Promise<Reply<Done | Refusal>>) | null;
}

export interface State {
  readonly view: View;
  readonly language: string;
  readonly needsSetUp: boolean;
  readonly offers: LogChoices | null;
  readonly me: CurrentUser | null;
  readonly whose: 'mine' | 'team';
  readonly search: string;
  readonly today: Asked<Today>;
  /** Gone from the due list until the sheet has answered. */
  readonly hidden: ReadonlySet<string>;
  /** The row of the list that is open, by ID or row. */
  readonly openRow: string | null;
  /** The row that wants the keyboard next. */
  readonly focusRow: string | null;
  readonly customer: Asked<CustomerShown>;
  readonly form: LogForm | null;
  /** Somebody else was selected while something stood in the form. */
  readonly selectedMeanwhile: CustomerShown | null;
  readonly preview: Preview;
  readonly settings: Asked<readonly SettingLine[]>;
  readonly job: Asked<JobShown>;
  readonly posts: readonly Post[];
}

export const NOT_ASKED: Asked<never> = { answer: null, trouble: null, isBusy: false };
export const NO_PREVIEW: Preview = { now: null, byNeed: {}, isBusy: false, trouble: null };

export function firstState(view: View, language: string): State {
  return {
    view,
    language,
    needsSetUp: false,
    offers: null,
    me: null,
    whose: 'mine',
    search: '',
    today: NOT_ASKED,
    hidden: new Set(),
    openRow: null,
    focusRow: null,
    customer: NOT_ASKED,
    form: null,
    selectedMeanwhile: null,
    preview: NO_PREVIEW,
    settings: NOT_ASKED,
    job: NOT_ASKED,
    posts: [],
  };
}

/** A row without an ID is known by its place. */
export const keyOf = ({ id, row }: SidebarUser | TodayRow): string =>
  id === '' ? `row ${row}` : id;
