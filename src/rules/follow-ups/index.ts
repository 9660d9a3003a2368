/** When each customer is due, and what logging an entry changes. */
export { fnv1a, gapOf, gradeGapDays, type Gap, type GapInputs } from './gap';
export {
  attemptsOf,
  baseDayOf,
  customerTypeOn,
  gapOn,
  lastTrackedOf,
  toWorkingDay,
  valueClassOf,
  type NextDay,
  type NextDayContext,
  type NextReason,
} from './next-day';
export {
  milestoneReason,
  milestonesOn,
  milestonesToName,
  type Festival,
  type Milestone,
} from './milestone';
export { isPressing, pressingCases, promiseDue } from './promise';
export { dueDayOf, releasedTold, toldAtEndOf, toldWithout, toldByRules } from './end-of-day';
export { type DueDay } from './fair-start';
export { gapRowOf, readTold, toldText, type Told } from './told';
export {
  daysOverdue,
  isDueStatus,
  isOnTime,
  lastGoodDay,
  statusByDay,
  STATUSES,
  workingDaysLate,
  type Status,
} from './status';
export {
  countSections,
  DUE_SECTIONS,
  dueSections,
  sectionOf,
  SECTIONS_BY_URGENCY,
  type DueCounts,
  type DueSection,
} from './due-section';
export { pauseOf } from './candidates';
export { movedBy, noticeIdOf, stoppedBy, stopNoticeIdOf, type Moved } from './moved';
export { hasPool, poolDayOf, poolGapsOf, warnedAtEndOf } from './pool';
export { snoozeStart, snoozeUntil, type SnoozeLength } from './snooze';
export {
  applyEntry,
  kindOfOutcome,
  movesCustomer,
  log,
  preview,
  replay,
  type Answer,
  type History,
  type Logged,
} from './entry';
export {
  endsDeal,
  foundClosing,
  isClosedStage,
  toCompleteOf,
  withoutOldDeal,
  type ToComplete,
} from './closing';
export { countedEntries } from './voided';
export { trackingOf, UNTRACKED, type TrackingState } from './tracking-state';
export {
  defaultFollowUpPolicy,
  defaultGapPolicy,
  followUpNumbers,
  gapNumbers,
  LONGEST_GAP_DAYS,
  SHORTEST_GAP_DAYS,
  type GapPolicy,
  type GapRow,
  type GapTable,
} from './policy';
export { purchaseToAskAbout } from './ask-satisfaction';
