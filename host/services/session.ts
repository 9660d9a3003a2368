/**
 * Session: who is at the keyboard, where that may be known at all. A simple trigger and a custom function see an
 * empty address. Source: docs/platform.md §1.4, §6.
 */
import type { Execution } from './execution';
import { SCOPE } from './permissions';

export class GoogleUser {
  static readonly googleName = 'User';

  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

export class GoogleSession {
  static readonly googleName = 'Session';

  constructor(private readonly execution: Execution) {}

  getActiveUser(): GoogleUser {
    return new GoogleUser(this.#knownEmail());
  }

  getEffectiveUser(): GoogleUser {
    return new GoogleUser(this.#knownEmail());
  }

  getActiveUserLocale(): string {
    return this.execution.state.language.now ?? this.execution.state.book.locale.id.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.execution.state.scriptZone;
  }

  getTemporaryActiveUserKey(): string {
    return Buffer.from(this.execution.user).toString('base64url');
  }

  #knownEmail(): string {
    const { mode, scopes, user } = this.execution;
    const granted = scopes === null || scopes.has(SCOPE.email);
    return mode === 'FULL' && granted ? user : '';
  }
}
