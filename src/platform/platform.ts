/** All ports together, as passed to entry points. Each port is created at its first use. */
import type { ClockPort } from './clock';
import type { IdentityPort } from './identity';
import type { LockPort } from './lock';
import type { MailPort } from './mail';
import type { PublicDomainsPort } from './public-domains';
import type { ScreenPort } from './screen';
import type { SpreadsheetPort } from './spreadsheet';
import type { StoragePort } from './storage';
import type { TriggersPort } from './triggers';

export interface Platform {
  /** Throws `PlatformError('no-spreadsheet')` when there is no active one, as in some triggers. */
  spreadsheet(): SpreadsheetPort;
  mail(): MailPort;
  /** Storage of the document, shared by all its users. */
  storage(): StoragePort;
  /** Storage of the current user, which no one else can read. */
  ownStorage(): StoragePort;
  lock(): LockPort;
  identity(): IdentityPort;
  clock(): ClockPort;
  screen(): ScreenPort;
  triggers(): TriggersPort;
  publicDomains(): PublicDomainsPort;
}
