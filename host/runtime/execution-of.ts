/** What a call of the script may do and sees, from how it was started. Source: docs/platform.md §3. */
import type { CallOptions } from '../host-options';
import type { Execution, HostState } from '../services';

/** What is not known of Google. */
interface Reach {
  readonly activeSpreadsheetInTrigger: boolean;
  readonly activeSpreadsheetInWebApp: boolean;
}

export function executionOf(
  state: HostState,
  scopes: Execution['scopes'],
  reach: Reach,
  { mode = 'FULL', user = state.owner, trigger = false, web = false }: CallOptions,
): Omit<Execution, 'google'> {
  return {
    ...{ state, suspended: [], mode, scopes, user, trigger },
    screen: !trigger && !web,
    container:
      (!trigger || reach.activeSpreadsheetInTrigger) && (!web || reach.activeSpreadsheetInWebApp),
  };
}
