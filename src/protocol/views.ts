/** The data that the sidebar shows. Texts are as people typed them: escape them when showing. */
import type {
  CustomerType,
  DrawnField,
  DueSection,
  Grade,
  Intention,
  Need,
  SnoozeLength,
  Stage,
  ToComplete,
  ValueClass,
} from '../rules';
import type { Draft } from './draft';
import type { ListOwners } from './list-owners';
import type { IsoDay, DuplicateMatch } from './outcome';

export interface CurrentUser {
  readonly outcome: 'me';
  /** Null if unknown: ask once with `i-am`. */
  readonly me: { readonly name: string; readonly address: string } | null;
  readonly isManager: boolean;
  /** Why this person may not change what holds for the team; `''` if they may. */
  readonly teamRefusal: string;
  /** The names in Team. */
  readonly team: readonly string[];
}

/** Colours of a section's tags, as `#rrggbb`. */
export interface SectionColours {
  readonly ink: string;
  readonly ground: string;
}

/** A customer as a row of the due list. */
export interface TodayRow {
  /** `''` if the row has no ID yet: ask `customer` by `row`, which adds one. */
  readonly id: string;
  /** Row number when it was read; rows may move, so never use it for writing. */
  readonly row: number;
  readonly name: string;
  /** `''` if it is the name. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** Preferred channel and time: `WeChat, mornings`; `''` if unknown. */
  readonly prefers: string;
  /** True if contact data is masked, as for a colleague's customer in a file that masks. */
  readonly masked: boolean;
  readonly owner: string;
  readonly isMine: boolean;
  readonly grade: Grade;
  /** The grade at the last entry, if it differs from today's. */
  readonly driftFrom: Grade | null;
  readonly valueClass: ValueClass | null;
  readonly section: DueSection | null;
  readonly next: IsoDay | null;
  /** `2 working days late`, `Today`, `Mon Nov 23`. */
  readonly when: string;
  readonly why: string;
  readonly nextStep: string;
  /** Snoozes in a row. */
  readonly snoozes: number;
  /** The day that a snooze of each length leads to. */
  readonly snoozedTo: { readonly [Length in SnoozeLength]: IsoDay };
  /** Deal status, importance, urgency of the next day and demand, in words; `''`: unknown. */
  readonly divisions: readonly string[];
}

export interface Today {
  readonly outcome: 'today';
  readonly today: IsoDay;
  /** `Sat, Nov 21, 2026` */
  readonly todayText: string;
  /** Whose list it is. */
  readonly scope: 'mine' | 'team';
  readonly owners: ListOwners;
  /** In the order of the list; empty sections are left out. */
  readonly sections: readonly {
    readonly section: DueSection;
    readonly title: string;
    readonly colours: SectionColours;
    /** Number of customers, including those not in `rows`. */
    readonly count: number;
    /** In the section of first contacts: how many wait for another day because capacity is used up. */
    readonly waiting: number;
    /** The same as a sentence, with what keeps them waiting; `''` if none wait. */
    readonly waitingText: string;
    readonly rows: readonly TodayRow[];
  }[];
  /** How many customers are in the pool; they are in no section. */
  readonly pool: number;
  /** Customers whose closed deal lacks something, whatever their state. */
  readonly toComplete: {
    readonly title: string;
    /** Number of customers, including those not in `rows`. */
    readonly count: number;
    /** `why` of these rows says what is missing. */
    readonly rows: readonly TodayRow[];
  };
  /** Due customers of colleagues that name the person beside the owner, under `with Ana`; uncounted. */
  readonly alongside: readonly { readonly title: string; readonly rows: readonly TodayRow[] }[];
  /** Why no customer is read, as a sentence, when the sheet has none; else `''`. */
  readonly noCustomers: string;
  /** Headings of columns of Duebook that were deleted; Set up brings them back. */
  readonly missing: readonly string[];
  /** How many customers are left to make the next move, as a sentence; `''` if none. */
  readonly resting: string;
  /** How far the goals of this month are, of the person or in the scope `team` of all together, as sentences. */
  readonly goals: readonly string[];
  /** Found by `search`, due or not; empty without it. */
  readonly found: readonly TodayRow[];
  /** Entries of today; touches include attempts. */
  readonly doneToday: { readonly touches: number; readonly reviews: number };
}

export interface JournalLine {
  readonly id: string;
  /** ID that undoes it. */
  readonly undo: string;
  /** What a person may do with it: the log form cannot edit a snooze, and of Duebook's notices only that the customer is not to be contacted is undone by itself. */
  readonly offers: 'edit-and-undo' | 'undo' | 'nothing';
  readonly on: IsoDay | null;
  readonly by: string;
  /** Kind, outcome and channel in words: `Contact · Reached · phone`. */
  readonly what: string;
  readonly note: string;
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade | null;
  readonly nextStep: string;
  /** What was answered, so that a correction begins with it. */
  readonly said: Draft;
}

export interface CaseLine {
  readonly id: string;
  readonly kind: 'complaint' | 'promise' | 'feedback' | 'wish';
  readonly kindText: string;
  readonly text: string;
  readonly opened: IsoDay | null;
  readonly promisedFor: IsoDay | null;
  readonly told: IsoDay | null;
  readonly closed: IsoDay | null;
  readonly owner: string;
  /** Who solves it, if not the owner. */
  readonly handedTo: string;
}

/** A field of a customer, ready to be shown. */
export interface FieldText {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** The fields that the customer's card draws in a place of their own. */
export type DrawnOnCard = DrawnField<'sidebar'>;

export interface CustomerShown {
  readonly outcome: 'customer';
  readonly customer: TodayRow;
  /** Of the tag `when` beside the next day; null unless that day has come. */
  readonly dueColours: SectionColours | null;
  /** Why it has its grade: `Closes within 1 month`. */
  readonly gradeWhy: string;
  /** The grade without the typed one. */
  readonly derivedGrade: Grade;
  /** What is missing about the deal that was closed last. */
  readonly toComplete: readonly ToComplete[];
  /** `Do not sell yet.` while the intention says so; else `''`. */
  readonly caution: string;
  /** Whether to ask how satisfied the customer is with what was bought. */
  readonly asksSatisfaction: boolean;
  /** What the log form says first: satisfaction to ask for, how deals of the grade went, and the playbook, the most particular first. */
  readonly advice: readonly string[];
  readonly type: CustomerType | null;
  readonly preferred: { readonly channel: string; readonly time: string };
  /** Fields declared as lines of the sidebar, blank ones left out; contact data may be masked. */
  readonly fields: readonly FieldText[];
  /** The values that the log form starts with. */
  readonly now: {
    readonly need: Need | null;
    readonly expectedClose: IsoDay | null;
    readonly intention: Intention | null;
    readonly stage: Stage | null;
    readonly nextStep: string;
    readonly plannedFor: IsoDay | null;
    readonly potentialValue: number | null;
    readonly tags: string;
  };
  readonly lastContact: IsoDay | null;
  readonly lastTracked: IsoDay | null;
  /** `total` of all purchases, in the customer's currency if it has one; null if unknown. */
  readonly bought: {
    readonly last: IsoDay | null;
    readonly total: number | null;
    readonly currency: string;
    readonly count: number;
  };
  /** `do-not-contact`, `archived` or `merged`; null if not paused. */
  readonly paused: string | null;
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly phone: string;
    readonly email: string;
    readonly im: string;
  }[];
  /** The last 10, newest first, without voided ones. */
  readonly entries: readonly JournalLine[];
  /** ID of the last line of the journal, one that voids another included; `''` without one. */
  readonly lastEntry: string;
  /** Open ones first. */
  readonly cases: readonly CaseLine[];
  /** Upcoming birthdays, renewals …: `Birthday · Tue Nov 24`. */
  readonly milestones: readonly string[];
  readonly duplicates: readonly DuplicateMatch[];
}

/** The selected row is already shown (`same`), or has no customer (`none`). */
export interface NoCustomerShown {
  readonly outcome: 'same' | 'none';
}

export interface SettingLine {
  readonly key: string;
  /** The text in the sheet; `''` means the default. */
  readonly value: string;
  /** What it does, and which values it takes. */
  readonly help: string;
  /** Words to choose from; empty if the value is typed. */
  readonly words: readonly string[];
  /** What a blank number means, as text; `''` for other settings. */
  readonly usual: string;
}
