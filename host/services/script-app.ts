/** ScriptApp: clock triggers of the current user, how the script is installed, and the web app. Source: docs/platform.md §3.4-trigger-builder. */
import { GoogleError, mismatch } from '../runtime/google-error';
import { enumValue, INSTALLATION_SOURCE, type EnumValue } from './enumeration';
import type { Execution } from './execution';
import type { InstalledTrigger } from './trigger-list';

export class GoogleTrigger {
  static readonly googleName = 'Trigger';

  /** Not visible to scripts, since the guard hides properties of service objects. */
  constructor(readonly installed: InstalledTrigger) {}

  getHandlerFunction(): string {
    return this.installed.handler;
  }
}

export class GoogleTriggerBuilder {
  static readonly googleName = 'TriggerBuilder';

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  timeBased(): GoogleClockTriggerBuilder {
    return new GoogleClockTriggerBuilder(this.execution, this.handler);
  }
}

/** Builds an hourly trigger, which create() installs. */
export class GoogleClockTriggerBuilder {
  static readonly googleName = 'ClockTriggerBuilder';
  #hasFrequency = false;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  everyHours(hours: unknown): this {
    if (typeof hours !== 'number') throw mismatch('ClockTriggerBuilder.everyHours', [hours]);
    if (hours < 1) throw new GoogleError('The value you passed to everyHours was invalid.');
    this.#hasFrequency = true;
    return this;
  }

  create(): GoogleTrigger {
    if (!this.#hasFrequency) {
      throw new GoogleError('Select a frequency before creating the trigger.');
    }
    const { state, user } = this.execution;
    return new GoogleTrigger(state.triggers.add({ owner: user, handler: this.handler }));
  }
}

/** The deployment of the script as a web app. */
export class GoogleService {
  static readonly googleName = 'Service';

  constructor(private readonly execution: Execution) {}

  /** Null unless the script is deployed. */
  getUrl(): string | null {
    return this.execution.state.webAddress;
  }
}

export class GoogleScriptApp {
  static readonly googleName = 'ScriptApp';
  readonly InstallationSource = INSTALLATION_SOURCE;

  constructor(private readonly execution: Execution) {}

  newTrigger(functionName: unknown): GoogleTriggerBuilder {
    if (typeof functionName !== 'string') throw mismatch('ScriptApp.newTrigger', [functionName]);
    return new GoogleTriggerBuilder(this.execution, functionName);
  }

  /** Whether it is an add-on that an administrator installed is not imitated. */
  getInstallationSource(): EnumValue {
    const { addOn } = this.execution.state;
    return enumValue(INSTALLATION_SOURCE, addOn === null ? 'NONE' : 'WEB_STORE_ADD_ON');
  }

  getService(): GoogleService {
    return new GoogleService(this.execution);
  }

  getProjectTriggers(): GoogleTrigger[] {
    const { state, user } = this.execution;
    return state.triggers
      .all()
      .filter(({ owner }) => owner === user)
      .map((installed) => new GoogleTrigger(installed));
  }

  deleteTrigger(trigger: unknown): void {
    if (!(trigger instanceof GoogleTrigger)) throw mismatch('ScriptApp.deleteTrigger', [trigger]);
    const { state, user } = this.execution;
    const installed = state.triggers.all().find(({ id }) => id === trigger.installed.id);
    if (installed?.owner !== user) {
      throw new GoogleError('Unexpected error while getting the method or property deleteTrigger.');
    }
    state.triggers.remove(installed.id);
  }
}
