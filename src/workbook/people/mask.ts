/** Whether a person sees how to reach other people's customers (the setting `team.mask`). */
import { SETTING } from '../../rules';
import { saysYes, type Context } from '../context';
import type { People } from './people';

/** Shown instead of contact data that the user may not see, in every language. */
export const MASKED = '•••';

/** True if contact data of customers who are not this person's are shown as `MASKED`. */
export function masksOthers({ settings }: Context, { isManager }: People): boolean {
  return saysYes(settings, SETTING.mask) && !isManager();
}
