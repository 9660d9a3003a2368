/** Automatic repair: when the file is opened, when it is edited, and every hour. */
export { onEdited, onOpened, onHour, type HourlyContext } from './triggers';
