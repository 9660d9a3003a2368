/** The identity port over Session, which may refuse anything it is asked (docs/platform.md §3.1). */
import type { IdentityPort } from '../identity';

export function openGoogleIdentity(): IdentityPort {
  let user: string | null = null;
  return {
    effectiveUser: () => (user ??= attempt(() => Session.getEffectiveUser().getEmail())),
    locale: () => attempt(() => Session.getActiveUserLocale()),
  };
}

/** `''` where Google refuses: what follows goes on without a name, or in English. */
function attempt(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}
