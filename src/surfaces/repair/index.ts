/** Upkeep: what Duebook does by itself when the file is opened, edited, and every hour. */
export { onEdited, onOpened, onHour } from './triggers';
