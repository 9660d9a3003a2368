/**
 * China's days off and make-up days as rows of Holidays, marked in the name, so that they are known
 * again: newer years are added behind them, and what people typed is never taken for them.
 */
import { catalogueOf, languages } from '../../language';
import {
  chinaHolidays,
  civilFromDay,
  textOf,
  type Cell,
  type Day,
  type LanguageCode,
} from '../../rules';

/** The last year that Duebook knows. */
export const chinaThrough = civilFromDay(chinaHolidays.through).year;

/** In the order of the days. */
export function chinaDays(
  language: LanguageCode,
): readonly { readonly on: Day; readonly kind: string; readonly name: string }[] {
  const { choices, chinaDay: name } = catalogueOf(language);
  const { off, work } = chinaHolidays;
  return [
    ...off.map((on) => ({ on, kind: choices.dayKind.off, name })),
    ...work.map((on) => ({ on, kind: choices.dayKind.work, name })),
  ].sort((one, other) => one.on - other.on);
}

/** Whether a row's name says that it came from here, in whatever language. */
export function isChinaDay(name: Cell): boolean {
  return Object.values(languages).some(({ chinaDay }) => chinaDay === textOf(name).trim());
}
