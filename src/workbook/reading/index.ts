/** Reads the whole workbook, or single customers. */
export { type AssessedCustomer, assessTeam } from './assess-team';
export { type CustomerFile, openCustomerFile, openTables } from './customer-file';
export { goalsIn, measureTeam, personName } from './measure-team';
export { playsOfLanguage } from './playbook';
export { problemSentence, withSentences, type SaidProblem } from './problem-sentence';
export { readOwnersFile, readTeamFile } from './read-team-file';
export { readWorkingDays } from './read-working-days';
export type { OwnersFile, PlacedCustomer, TeamFile } from './team-file';
export type { ReviewAnswer } from './review-answers';
