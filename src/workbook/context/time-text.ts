/** Times as text, as written to Settings, Journal and Activity. */
import { isoFromDay, type Day } from '../../rules';

/** `2026-11-23 08:05`, the same in every locale. */
export function timeText(day: Day, hour: number, minute: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${isoFromDay(day)} ${twoDigits(hour)}:${twoDigits(minute)}`;
}
