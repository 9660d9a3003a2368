/** A moment as Settings, Journal and Activity write it. */
import { isoFromDay, type Day } from '../../rules';

/** `2026-11-23 08:05`: as text, so that no locale reads it otherwise. */
export function timeText(day: Day, hour: number, minute: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${isoFromDay(day)} ${twoDigits(hour)}:${twoDigits(minute)}`;
}
