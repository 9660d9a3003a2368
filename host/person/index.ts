/** A person at the screen and the events that follow what the person does. */
export { EditContext, type EditReport } from './edit-context';
export { EditEvents, type FiredEvent, type ScriptRunner } from './edit-events';
export { EditRefused } from './edit-refused';
export { SpreadsheetUser } from './spreadsheet-user';
