/**
 * Session: the user and the time zone. In simple triggers and custom functions the address is empty. Source:
 * docs/platform.md §1.4, §6.
 */
import type { Execution } from './execution';
import { SCOPE } from './permissions';

export class GoogleUser {
  static readonly googleName = 'User';

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
}

export class GoogleSession {
  static readonly googleName = 'Session';

  constructor(private readonly execution: Execution) {}

  getEffectiveUser(): GoogleUser {
    const { mode, scopes, user } = this.execution;
    const isGranted = scopes === null || scopes.has(SCOPE.email);
    return new GoogleUser(mode === 'FULL' && isGranted ? user : '');
  }

  getScriptTimeZone(): string {
    return this.execution.state.scriptZone;
  }

  getActiveUserLocale(): string {
    return this.execution.state.language.now ?? this.execution.state.book.locale.id.slice(0, 2);
  }
}
