/** Everything that code outside `rules/` may use of the rules. */
export * from './calendar';
export * from './phones';
export * from './customers';
export * from './grading';
export * from './segments';
export * from './follow-ups';
export * from './matching';
export * from './checks';
export * from './merging';
export * from './importing';
export * from './measures';
export { assess, dueBeforeOf, type Assessment, type Policies } from './assess';
export { foldRecords, type FoldedCustomer, type OwnRecords } from './fold-records';
export {
  byImportance,
  dueCounts,
  dueListsOf,
  importanceOf,
  type DueList,
  type Overload,
  type Pace,
} from './due-lists';
export {
  dashboardFigures,
  goalsOfMonth,
  type DashboardFigures,
  type MeasuredTeam,
} from './dashboard-figures';
export { figuresOf, type TeamFigures } from './team-figures';
export { currenciesWithoutRate, inOwnCurrency, ratesIn, type Rates } from './rates';
export { talkFigures, type TalkFigures } from './talk-figures';
export { beginsWeek, mondayOf, weekFigures, type WeekFigures } from './week-figures';
export {
  endDay,
  endDayOfOwner,
  isNewlyDue,
  morningAfter,
  takenDayOf,
  toldOfTeam,
  type EndedDay,
  type OwnedCustomer,
} from './team-day';
export {
  DEFAULT_CAPACITY,
  isUntaken,
  placesOf,
  rationByPlaces,
  rationOf,
  startingBy,
  type AssessedRow,
  type Rank,
} from './ration';
export {
  defaultPolicies,
  policiesFrom,
  USUAL_NUMBERS,
  readGapTable,
  readHolidays,
  workingDaysPerWeek,
  type PolicySources,
} from './policies';
export {
  dateOrderIn,
  dayIn,
  hourIn,
  keepsToldIn,
  languageIn,
  SETTING,
  settingsFrom,
  takeOverIn,
  webAddressOf,
  type Settings,
} from './settings';
