/**
 * China's days off and make-up days as rows of Holidays. Their name marks them as added by Duebook, so
 * that later years can be added without touching rows that people typed.
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

/** The last year in Duebook's list. */
export const chinaThrough = civilFromDay(chinaHolidays.through).year;

/** All days that Duebook knows, ordered by day. */
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

/** True if the name of a row marks it as added by Duebook, in any language. */
export function isChinaDay(name: Cell): boolean {
  return Object.values(languages).some(({ chinaDay }) => chinaDay === textOf(name).trim());
}
