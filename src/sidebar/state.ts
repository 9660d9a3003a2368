/** The whole state of the page. */
import type {
  Questions,
  Done,
  Draft,
  Effect,
  FormOption,
  JobShown,
  Proposal,
  CurrentUser,
  Refusal,
  SettingLine,
  CustomerShown,
  Today,
  TodayRow,
} from '../protocol';
import type { Reply } from './server';

export type ViewName = 'today' | 'customer' | 'log' | 'settings';
export type NewCustomer = Questions['add']['question']['customer'];
export type FormOptions = Questions['offers']['answer'];

/** What went wrong, with what to do about it. */
export interface Trouble {
  readonly message: string;
  /** Google's own words; `''` if there are none. */
  readonly detail: string;
  /** Key of the field that is wrong. */
  readonly field?: string | undefined;
}

/** Data from the script; while it is loaded again, the last answer stays on screen. */
export interface Loadable<Answer> {
  readonly answer: Answer | null;
  readonly trouble: Trouble | null;
  readonly isBusy: boolean;
}

/** The customer that a form or a card is about; `id` is `''` until the script has given one. */
export interface CustomerRef {
  readonly id: string;
  readonly row: number;
  readonly name: string;
}

/** Some answers of the form; undefined removes one, which then means unchanged. */
export type DraftChange = { readonly [Key in keyof Draft]?: Draft[Key] | undefined };

/** A follow-up that is being logged. */
export interface LogForm {
  readonly customer: CustomerRef;
  /** Null until loaded; the form can be filled in before that. */
  readonly details: CustomerShown | null;
  readonly draft: Draft;
  /** True once need or expected close has been answered, "unchanged" included. */
  readonly isRegraded: boolean;
  /** ID of the entry that this one replaces. */
  readonly corrects: string | null;
  /** The view to return to after saving. */
  readonly from: 'today' | 'customer';
  readonly trouble: Trouble | null;
  /** As what it was sent before, if that was lost on its way and may have been carried out. */
  readonly lost?: LostPost | null;
}

/** What saving would do: with the form as it is, and with each need. */
export interface LogPreview {
  readonly now: Effect | null;
  readonly byNeed: Readonly<Record<string, Effect>>;
  readonly isBusy: boolean;
  readonly trouble: Trouble | null;
}

type Asked = { readonly name: keyof Questions; readonly question: object };

export type LostPost = Pick<Post, 'key' | 'asked' | 'first'>;

/** A change on its way to the sheet, or just saved there. */
export interface Post {
  readonly key: string;
  /** Sends the same question, with the same `id`, every time. */
  readonly send: () => Promise<Reply<Done | Refusal>>;
  /** What is sent; null for a change that had been saved before it was shown. */
  readonly asked: Asked | null;
  /** What may have been carried out and is corrected by it: sent again in front of it, so that it is there. */
  readonly first?: readonly Asked[];
  /** True if the last call failed on its way, so that it may have been carried out. */
  readonly isLost: boolean;
  /** Name of the customer, or of what else is changed. */
  readonly label: string;
  /** IDs of customers hidden from the due list unless the change fails. */
  readonly hides: readonly string[];
  /** The form it came from, so that it can be opened again. */
  readonly form: LogForm | null;
  /** An undo cannot be undone. */
  readonly isUndo: boolean;
  /** True once its message has left the page; Ctrl+Z still undoes it. */
  readonly isQuiet: boolean;
  readonly status: 'sending' | 'unsaved' | 'done';
  readonly trouble: Trouble | null;
  /** What was changed; `''` until it is saved. */
  readonly message: string;
  readonly warnings: readonly string[];
  /** ID of the change that Undo takes back; null if there is nothing to undo. */
  readonly undo: string | null;
}

export interface SidebarState {
  readonly view: ViewName;
  readonly language: string;
  readonly needsSetUp: boolean;
  readonly offers: FormOptions | null;
  readonly me: CurrentUser | null;
  readonly scope: 'mine' | 'team';
  /** The person has chosen the scope; until then a list without an owner is shown as the team's. */
  readonly isScopeChosen: boolean;
  readonly search: string;
  /** Words of the four divisions that the list is limited to; `''`: any. */
  readonly divisions: readonly string[];
  readonly today: Loadable<Today>;
  /** IDs of customers hidden from the due list while their change is being saved. */
  readonly hidden: ReadonlySet<string>;
  /** Key of the expanded row of the list. */
  readonly openRow: string | null;
  /** Key of the row to focus next. */
  readonly focusRow: string | null;
  readonly customer: Loadable<CustomerShown>;
  /** True while the Customer view shows the form for a new customer. */
  readonly isAdding: boolean;
  /** What was typed of a new customer and is not added yet. */
  readonly newCustomer: NewCustomer;
  /** True while the Today view searches instead of listing who is due: a view of its own on phones. */
  readonly isFinding: boolean;
  readonly form: LogForm | null;
  /** Another customer who was selected in the sheet while the form had unsaved input. */
  readonly selectedMeanwhile: CustomerShown | null;
  readonly preview: LogPreview;
  readonly settings: Loadable<readonly SettingLine[]>;
  readonly whatIf: WhatIfState;
  /** Fields that have no column; asked for when their form is opened. */
  readonly fields: Loadable<readonly FormOption[]>;
  /** The page was opened for the form that adds fields. */
  readonly isAddingFields: boolean;
  readonly job: Loadable<JobShown>;
  readonly posts: readonly Post[];
  /** What Set up would do, before the workbook is set up. */
  readonly proposal: Loadable<Proposal>;
  /** The field of each column that the person corrected, by 0-based column. */
  readonly corrections: Readonly<Record<string, string>>;
  /** What Google refused during Set up, shown once. */
  readonly setUpNotes: readonly string[];
  /** Key of the post whose message stays, since someone is at it. */
  readonly heldPost: string | null;
}

export type WhatIfShown = Extract<Questions['what-if']['answer'], { outcome: 'what-if' }>;

/** What changed settings would do. */
export interface WhatIfState extends Loadable<WhatIfShown> {
  /** The values that the answer is about. */
  readonly values: Readonly<Record<string, string>>;
}

export const NOT_LOADED: Loadable<never> = { answer: null, trouble: null, isBusy: false };
export const NO_PREVIEW: LogPreview = { now: null, byNeed: {}, isBusy: false, trouble: null };

/** What the script may ask the page to open: a view, or the form for more fields, which stands in the settings. */
export type OpenedAt = ViewName | 'fields';

export function initialState(at: OpenedAt, language: string): SidebarState {
  return {
    view: at === 'fields' ? 'settings' : at,
    isAddingFields: at === 'fields',
    fields: NOT_LOADED,
    language,
    needsSetUp: false,
    offers: null,
    me: null,
    scope: 'mine',
    isScopeChosen: false,
    search: '',
    divisions: ['', '', '', ''],
    today: NOT_LOADED,
    hidden: new Set(),
    openRow: null,
    focusRow: null,
    customer: NOT_LOADED,
    isAdding: false,
    newCustomer: {},
    isFinding: false,
    form: null,
    selectedMeanwhile: null,
    preview: NO_PREVIEW,
    settings: NOT_LOADED,
    whatIf: { ...NOT_LOADED, values: {} },
    job: NOT_LOADED,
    posts: [],
    proposal: NOT_LOADED,
    corrections: {},
    setUpNotes: [],
    heldPost: null,
  };
}

/** Identifies a row of the list: by ID, or by row number if the customer has no ID yet. */
export const rowKey = ({ id, row }: CustomerRef | TodayRow): string =>
  id === '' ? `row ${row}` : id;
