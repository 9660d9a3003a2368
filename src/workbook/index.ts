/** The team's file as the product sees it: fields found, records read whole, tables written. */
export { addressIn, foldAddress, openOwners } from './owners';
export { findColumns } from './find-columns';
export { readTeamFile } from './read-team-file';
export { readWorkingDays } from './read-working-days';
export { languageOf, readSettings, writeSettings } from './settings';
export { type PlacedCustomer, type TeamFile } from './team-file';
export { cellWords, fieldLabel, headingWords } from './words';
export { writeTable } from './write-table';
export { problemSentence } from './problem-sentence';
