/** The identity port over Session. */
import type { IdentityPort } from '../identity';

export function openGoogleIdentity(): IdentityPort {
  let user: string | null = null;
  return {
    effectiveUser: () => (user ??= Session.getEffectiveUser().getEmail()),
    locale: () => Session.getActiveUserLocale(),
  };
}
