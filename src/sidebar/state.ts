/** All that the page knows at one moment. */
import type {
  DoorTalk,
  Done,
  Draft,
  Effect,
  JobShown,
  Me,
  Refusal,
  SettingLine,
  Shown,
  Today,
  TodayRow,
} from '../wire';
import type { Reply } from './server';

export type View = 'today' | 'customer' | 'log' | 'settings';
export type Offers = DoorTalk['offers']['answer'];

/** What stands in the way, as sentences that say what to do. */
export interface Trouble {
  readonly say: string;
  /** Google's own words; `''` without any. */
  readonly detail: string;
  /** Key of the answer that is wrong. */
  readonly field?: string | undefined;
}

/** Something asked for: the last answer stays in sight while a newer one is on its way. */
export interface Asked<Answer> {
  readonly answer: Answer | null;
  readonly trouble: Trouble | null;
  readonly isBusy: boolean;
}

/** Whom a form or a card is about; `id` is `''` until the script has given one. */
export interface Person {
  readonly id: string;
  readonly row: number;
  readonly name: string;
}

/** Some of the answers; undefined takes one back, which then means unchanged. */
export type Answers = { readonly [Key in keyof Draft]?: Draft[Key] | undefined };

/** A follow-up being written down. */
export interface LogForm {
  readonly whom: Person;
  /** Null until it has arrived: the form can be filled in before. */
  readonly shown: Shown | null;
  readonly draft: Draft;
  /** Need and close were answered again, be it by "unchanged". */
  readonly isRegraded: boolean;
  readonly corrects: string | null;
  /** Where to go when it is saved. */
  readonly from: 'today' | 'customer';
  readonly trouble: Trouble | null;
}

/** What saving would do: the form as it stands, then with each need. */
export interface Preview {
  readonly now: Effect | null;
  readonly byNeed: Readonly<Record<string, Effect>>;
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
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
  readonly trouble: Trouble | null;
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
  readonly offers: Offers | null;
  readonly me: Me | null;
  readonly whose: 'mine' | 'team';
  readonly search: string;
  readonly today: Asked<Today>;
  /** Gone from the due list until the sheet has answered. */
  readonly hidden: ReadonlySet<string>;
  /** The row of the list that is open, by ID or row. */
  readonly openRow: string | null;
  /** The row that wants the keyboard next. */
  readonly focusRow: string | null;
  readonly customer: Asked<Shown>;
  readonly form: LogForm | null;
  /** Somebody else was selected while something stood in the form. */
  readonly selectedMeanwhile: Shown | null;
  readonly preview: Preview;
  readonly settings: Asked<readonly SettingLine[]>;
  readonly job: Asked<JobShown>;
  readonly posts: readonly Post[];
}

export const NOTHING: Asked<never> = { answer: null, trouble: null, isBusy: false };
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
    today: NOTHING,
    hidden: new Set(),
    openRow: null,
    focusRow: null,
    customer: NOTHING,
    form: null,
    selectedMeanwhile: null,
    preview: NO_PREVIEW,
    settings: NOTHING,
    job: NOTHING,
    posts: [],
  };
}

/** A row without an ID is known by its place. */
export const keyOf = ({ id, row }: Person | TodayRow): string => (id === '' ? `row ${row}` : id);
