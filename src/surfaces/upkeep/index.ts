/** Upkeep: what Duebook does by itself when the file is opened, edited, and every hour. */
export { onEditing, onOpening, onTheHour } from './moments';
