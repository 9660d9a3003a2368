/** Days of the protocol (`YYYY-MM-DD`) as readable text, with the year if it is not this year. */
import { dayFromIso } from '../rules/calendar';
import type { ViewProps } from './view-props';

/** Returns a function that shows a day; it gives `''` for null. */
export function dayFormatter({ panel, state }: ViewProps): (iso: string | null) => string {
  const { dates } = panel.words;
  const today = dayFromIso(state.today.answer?.today ?? '');
  return (iso) => {
    const day = iso === null ? null : dayFromIso(iso);
    if (day === null) return '';
    return today === null ? dates.full(day) : dates.near(day, today);
  };
}
