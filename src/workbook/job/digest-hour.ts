/** Whether emails are sent, and from which hour on. */
import { hourIn, SETTING, type Settings } from '../../rules';
import { saysYes } from '../context';

/** Emails are sent from this hour on unless Settings name another. */
const DEFAULT_HOUR = 8;

export function isDigestOn(settings: Settings): boolean {
  return saysYes(settings, SETTING.digest);
}

/** The hour, 0–23, from which emails are sent; the default when the setting cannot be read. */
export function digestHourIn(settings: Settings): number {
  return hourIn(settings) ?? DEFAULT_HOUR;
}
