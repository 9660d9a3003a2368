/** What Today and Customer show. Texts come as people typed them: whoever shows them escapes them. */
import type { CustomerType, DueSection, Grade, Intention, Need, Stage, ValueClass } from '../rules';
import type { IsoDay, DuplicateMatch } from './outcome';

export interface CurrentUser {
  readonly outcome: 'me';
  /** Null: not known; ask once with `i-am`. */
  readonly me: { readonly name: string; readonly address: string } | null;
  readonly isManager: boolean;
  /** Names in Team, to choose from. */
  readonly team: readonly string[];
}

/** A customer as a row of Today. */
export interface TodayRow {
  /** `''` for a row that has no ID yet: ask `customer` with its `row`, which gives it one. */
  readonly id: string;
  /** Row of the sheet as it stood; a hint for showing it, never for writing. */
  readonly row: number;
  readonly name: string;
  /** `''` where the name says it already. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** Contact data is masked: somebody else's customer in a file that masks. */
  readonly masked: boolean;
  readonly owner: string;
  readonly isMine: boolean;
  readonly grade: Grade;
  /** The grade at the last entry, where today's is another. */
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
}

export interface Today {
  readonly outcome: 'today';
  readonly today: IsoDay;
  /** `Sat, Nov 21, 2026` */
  readonly todayText: string;
  /** In the order in which they stand; sections without anybody are left out. */
  readonly sections: readonly {
    readonly section: DueSection;
    readonly title: string;
    /** Everybody in it, shown or not. */
    readonly count: number;
    /** Of those to start: how many wait for another day, for want of capacity. */
    readonly waiting: number;
    readonly rows: readonly TodayRow[];
  }[];
  /** Found by `search`, due or not; empty without it. */
  readonly found: readonly TodayRow[];
  /** Entries with today's event day, touches and attempts apart from reviews. */
  readonly doneToday: { readonly touches: number; readonly reviews: number };
}

export interface JournalLine {
  readonly id: string;
  readonly on: IsoDay | null;
  readonly by: string;
  /** Kind, outcome and channel in words: `Contact · Reached · phone`. */
  readonly what: string;
  readonly note: string;
  readonly gradeBefore: Grade | null;
  readonly gradeAfter: Grade | null;
  readonly nextStep: string;
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
}

export interface CustomerShown {
  readonly outcome: 'customer';
  readonly customer: TodayRow;
  /** Why it has its grade: `Closes within 1 month`; what it would be without the typed one. */
  readonly gradeWhy: string;
  readonly derivedGrade: Grade;
  /** What to do for this intention; `''` where none is known. */
  readonly playbook: string;
  readonly type: CustomerType | null;
  readonly preferred: { readonly channel: string; readonly time: string };
  readonly im: string;
  readonly address: string;
  /** What the log form starts from. */
  readonly now: {
    readonly need: Need | null;
    readonly expectedClose: IsoDay | null;
    readonly intention: Intention | null;
    readonly stage: Stage | null;
    readonly nextStep: string;
    readonly plannedFor: IsoDay | null;
  };
  readonly lastContact: IsoDay | null;
  readonly lastTracked: IsoDay | null;
  /** `total` over all purchases, in the customer's currency where one is told; null: not known. */
  readonly bought: {
    readonly last: IsoDay | null;
    readonly total: number | null;
    readonly currency: string;
    readonly count: number;
  };
  /** `do-not-contact`, `archived`, `merged`; null: not paused. */
  readonly paused: string | null;
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly phone: string;
    readonly email: string;
    readonly im: string;
  }[];
  /** Newest first, at most 10; voided ones left out. */
  readonly entries: readonly JournalLine[];
  /** Open ones first. */
  readonly cases: readonly CaseLine[];
  /** Birthday, renewal … in sight: `Birthday · Tue Nov 24`. */
  readonly milestones: readonly string[];
  readonly duplicates: readonly DuplicateMatch[];
}

/** The selected row is the one already shown, or is no customer's. */
export interface NoCustomerShown {
  readonly outcome: 'same' | 'none';
}

export interface SettingLine {
  readonly key: string;
  /** As it stands in the sheet; `''`: the usual. */
  readonly value: string;
  /** What it does, and what it takes. */
  readonly help: string;
  /** Words to choose from; empty where anything within its bounds may be typed. */
  readonly words: readonly string[];
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

/** The hourly job and its proof of run. Texts as they stand in Settings; `''` where nothing does. */
export interface JobShown {
  readonly outcome: 'job';
  /** Whether mails go out at all. */
  readonly isOn: boolean;
  /** `2026-11-23 08:05`, in the spreadsheet's zone. */
  readonly last: string;
  readonly rows: string;
  readonly mails: string;
  readonly quota: string;
  /** Who got no mail and why, what could not be written, whose second job rests. */
  readonly notes: readonly string[];
  /** Mails go out within the hour that follows; `''` while they are off. */
  readonly next: string;
  /** Whose rights the job has. */
  readonly by: string;
  /**
   * `none`: nobody's job is known · `silent`: no heartbeat for 3 hours of working days · `late`: a
   * working day went by without mails · `copy`: switched on in another file
   */
  readonly trouble: 'none' | 'silent' | 'late' | 'copy' | null;
}
