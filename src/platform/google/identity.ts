/** The identity port over Session. */
import type { IdentityPort } from '../identity';

export function openGoogleIdentity(): IdentityPort {
  return {
    effectiveUser: () => Session.getEffectiveUser().getEmail(),
    locale: () => Session.getActiveUserLocale(),
  };
}
