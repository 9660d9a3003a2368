/** Figures about a person or a team, computed from many customers. */
export { calibrationOf, slipByOwner, type Calibration, type OwnerSlip } from './calibration';
export { closeTimeIn, closeTimesText } from './close-times';
export { caseFiguresIn, type CaseFigures } from './case-figures';
export {
  cohortsOf,
  conversionByMonth,
  conversionIn,
  type Cohort,
  type Conversion,
  type MonthlyConversion,
} from './conversion';
export { dueLoad, type DueDayLoad, type LoadPlan } from './due-load';
export { escalationOf, type Escalation } from './escalation';
export { forecastOf, isOpenDeal, type Forecast } from './forecast';
export { goalsInForce, goalStates, type Goal, type GoalState } from './goals';
export { gradeMixOf } from './grade-mix';
export { loadOf } from './load';
export { lostReasonsIn, type LostReasons } from './lost-reasons';
export {
  closingOf,
  isActive,
  isWithin,
  tracks,
  type Closing,
  type MeasuredCustomer,
  type Money,
  type Period,
} from './measured';
export {
  FORMER_GRADES,
  gradeAt,
  MIGRATION_DAYS,
  migrationOf,
  PRESENT_STATES,
  type Migration,
} from './migration';
export { firstOfMonth, monthOf } from './months';
export { judgedEntries, ON_TIME_DAYS, onTimeOf, onTimeShare, type OnTimeFigures } from './on-time';
export { proposeOwners } from './reassign';
export { shareOut, type Shared, type ShareBy } from './share-out';
export { retentionOf, type Retention } from './retention';
export { satisfactionIn, type Satisfaction } from './satisfaction';
export { serviceOf, valueClassCounts, type ServedClass, type ServiceOfClass } from './service';
export { PUT_OFF_OFTEN, snoozesIn, type SnoozeFigures } from './snooze-figures';
export { sourcesOf, type SourceFigures } from './sources';
export { RUN_COUNTS, statementOf, type RunCount, type RunDay, type Statement } from './statement';
export { tallyOf, type Tally } from './tally';
export { ungradedShare, type UngradedShare } from './ungraded';
export { whatIf, WHAT_IF_WORKING_DAYS, type OwnerWhatIf } from './what-if';
export { currenciesIn } from './money';
export { wonAmountIn } from './won-amount';
