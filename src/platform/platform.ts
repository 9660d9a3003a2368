/** All ports at once, as an entry point receives them. Each is made when first asked for. */
import type { ClockPort } from './clock';
import type { IdentityPort } from './identity';
import type { LockPort } from './lock';
import type { MailPort } from './mail';
import type { ScreenPort } from './screen';
import type { SpreadsheetPort } from './spreadsheet';
import type { StoragePort } from './storage';
import type { TriggersPort } from './triggers';

export interface Platform {
  /** Throws `PlatformError('no-spreadsheet')` where Google gives none, as some triggers do. */
  spreadsheet(): SpreadsheetPort;
  mail(): MailPort;
  storage(): StoragePort;
  /** The same, but of the person at work: nobody else sees it. */
  ownStorage(): StoragePort;
  lock(): LockPort;
  identity(): IdentityPort;
  clock(): ClockPort;
  screen(): ScreenPort;
  triggers(): TriggersPort;
}
