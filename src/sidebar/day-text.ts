/** A day as it came over the wire, in words: with its year where that is not this year's. */
import { dayFromIso } from '../rules/calendar';
import type { ViewProps } from './view-props';

/** `''` where there is none. */
export function dayTexts({ panel, state }: ViewProps): (iso: string | null) => string {
  const { dates } = panel.words;
  const today = dayFromIso(state.today.answer?.today ?? '');
  return (iso) => {
    const day = iso === null ? null : dayFromIso(iso);
    if (day === null) return '';
    return today === null ? dates.full(day) : dates.near(day, today);
  };
}
