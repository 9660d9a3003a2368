/** What crosses the door, as types that the sidebar and the surfaces behind the door share. */
export type { Draft, Effect } from './draft';
export type { Done, IsoDay, Match, Refusal, RefusalCode } from './outcome';
export type {
  CaseLine,
  JobShown,
  JournalLine,
  Me,
  Offer,
  SettingLine,
  Shown,
  Today,
  TodayRow,
} from './shown';
export type { DoorTalk } from './talk';
