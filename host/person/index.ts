/** A person at the screen and the events that follow what the person does. */
export { Desk, type EditReport } from './desk';
export { EditEvents, type FiredEvent, type ScriptRunner } from './edit-events';
export { EditRefused } from './edit-refused';
export { openPerson, type Person } from './person';
