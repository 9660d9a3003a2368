/** What crosses the door, as types that the sidebar and the surfaces behind the door share. */
export type { Effect } from './draft';
export type { Done, IsoDay, Match, Refusal, RefusalCode } from './outcome';
export type { CaseLine, JournalLine, Offer, Shown, Today, TodayRow } from './shown';
export type { DoorTalk } from './talk';
