/** What crosses the door, as types that the sidebar and the surfaces behind the door share. */
export type { Draft, Effect } from './draft';
export type { Done, IsoDay, DuplicateMatch, Refusal, RefusalCode } from './outcome';
export type {
  CaseLine,
  JobShown,
  JournalLine,
  CurrentUser,
  FormOption,
  SettingLine,
  CustomerShown,
  Today,
  TodayRow,
} from './views';
export type { Questions } from './questions';
