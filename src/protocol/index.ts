/** The messages between the sidebar and the script, as types that both share. */
export type { Compared } from './compared';
export {
  MANIFEST,
  type BackedUpSheet,
  type BackupManifest,
  type ErasedListFile,
} from './backup-file';
export type { Draft, Effect, FormOption } from './draft';
export type { Done, IsoDay, DuplicateMatch, Refusal, RefusalCode } from './outcome';
export type {
  CaseLine,
  JournalLine,
  CurrentUser,
  SectionColours,
  SettingLine,
  CustomerShown,
  DrawnOnCard,
  Today,
  TodayRow,
} from './views';
export type { HandedCustomer, HandOverFacts } from './hand-over-questions';
export type {
  BegunImport,
  ImportTable,
  IntakeChoice,
  KeptIntake,
  KeptMapping,
} from './import-questions';
export type { CustomerValues } from './customer-questions';
export type { JobShown } from './job-shown';
export {
  firstDrafts,
  type GivenQuestion,
  type OpenedPage,
  type PageRequest,
  type PageView,
} from './opened-page';
export type {
  ErasedCertificate,
  ExportedChange,
  ExportedTable,
  FoundPerson,
  LabelKind,
  PersonPlace,
  PersonSubject,
  PersonTerm,
  SharedWith,
} from './privacy-questions';
export type { Questions } from './questions';
export type { Proposal } from './set-up';
export {
  isOnDemand,
  type OnDemandItem,
  type OnDemandQuestion,
  type ScriptItem,
  type ScriptQuestion,
} from './on-demand';
export { RIGHTS, type MenuItemName, type QuestionName, type Right } from './rights';
