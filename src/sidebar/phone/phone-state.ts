/** The state of the page for phones, beside the sidebar's. */
import type { TodayRow } from '../../protocol';
import type { LinkTrouble } from './opened';

/** What only the page for phones has. */
export interface PhoneState {
  /** Why its link did not lead where it should, until the person goes on. */
  readonly trouble: LinkTrouble | null;
  /** The customer who is being snoozed in a view of its own. */
  readonly snoozing: TodayRow | null;
  /** False until the link has been followed. */
  readonly isReady: boolean;
}
