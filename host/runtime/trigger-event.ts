/** The event a clock trigger hands over, in UTC as Google's example has it. Source: platform.md §3.3 (G-EV). */
import { AUTH_MODE, enumValue, type InstalledTrigger } from '../services';

const DAY_MS = 86_400_000;

export function clockEvent(trigger: InstalledTrigger, instantMs: number): Record<string, unknown> {
  const now = new Date(instantMs);
  const firstOfYear = Date.UTC(now.getUTCFullYear(), 0, 1);
  return {
    authMode: enumValue(AUTH_MODE, 'FULL'),
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    'week-of-year': Math.floor((instantMs - firstOfYear) / DAY_MS / 7) + 1,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
    triggerUid: trigger.id,
  };
}
