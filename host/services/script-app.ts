/** ScriptApp: triggers of the current user, authorisation, and the script's own id. Source: docs/platform.md §3.4, §6. */
import { GoogleError, mismatch } from '../google-error';
import {
  AUTH_MODE,
  AUTHORIZATION_STATUS,
  enumValue,
  EVENT_TYPE,
  TRIGGER_SOURCE,
  type EnumValue,
} from './enumeration';
import type { Execution } from './execution';
import { GoogleTrigger, GoogleTriggerBuilder } from './trigger-builder';

/** Everything is granted here: partial consent is not imitated. */
export class GoogleAuthorizationInfo {
  static readonly googleName = 'AuthorizationInfo';

  getAuthorizationStatus(): EnumValue {
    return enumValue(AUTHORIZATION_STATUS, 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string | null {
    return null;
  }
}

export class GoogleScriptApp {
  static readonly googleName = 'ScriptApp';
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;

  constructor(private readonly execution: Execution) {}

  getScriptId(): string {
    return this.execution.state.scriptId;
  }

  getAuthorizationInfo(): GoogleAuthorizationInfo {
    return new GoogleAuthorizationInfo();
  }

  newTrigger(functionName: unknown): GoogleTriggerBuilder {
    if (typeof functionName !== 'string') throw mismatch('ScriptApp.newTrigger', [functionName]);
    return new GoogleTriggerBuilder(this.execution, functionName);
  }

  getProjectTriggers(): GoogleTrigger[] {
    const { state, user } = this.execution;
    return state.triggers
      .all()
      .filter(({ owner }) => owner === user)
      .map((installed) => new GoogleTrigger(installed, state.book.id));
  }

  /** Those of the current user in the spreadsheet: clock triggers are none of its. */
  getUserTriggers(): GoogleTrigger[] {
    return this.getProjectTriggers().filter(
      (one) => one.getEventType() !== enumValue(EVENT_TYPE, 'CLOCK'),
    );
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof GoogleTrigger)) throw mismatch('ScriptApp.deleteTrigger', [trigger]);
    const { state, user } = this.execution;
    const installed = state.triggers.all().find(({ id }) => id === trigger.getUniqueId());
    if (!installed || installed.owner !== user) {
      throw new GoogleError('Unexpected error while getting the method or property deleteTrigger.');
    }
    state.triggers.remove(installed.id);
  }
}
