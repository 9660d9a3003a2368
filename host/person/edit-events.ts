/**
 * Edit and open events as Google delivers them to the script's simple triggers. No more than two edits wait at a time;
 * while the queue is full further ones are lost, as they are in a burst of quick edits. Source: docs/platform.md §3.1,
 * §3.3.
 */
import type { CellArea, Sheet } from '../book';
import type { ScriptError } from '../runtime/script-error';
import type { AuthMode, GoogleMaker } from '../services';

const WAITING_EDITS_MAX = 2;

/** The cells of an edit; the texts only where a single cell was typed or cleared. */
export interface EditedArea {
  readonly sheet: Sheet;
  readonly area: CellArea;
  readonly value?: string;
  readonly oldValue?: string;
}

/** One run of the script for an event. A failure only appears in the log, so it is a value here. */
export interface FiredEvent {
  readonly handler: string;
  readonly error: ScriptError | null;
}

export interface EventCall {
  readonly handler: 'onEdit' | 'onOpen' | 'onInstall';
  readonly mode: AuthMode;
  readonly user: string;
  /** The event's own part; the runner adds the user, the spreadsheet and the authorisation. */
  readonly event: (google: GoogleMaker) => Record<string, unknown>;
}

export interface ScriptRunner {
  /** The authority of simple triggers in this file. */
  authority(): AuthMode;
  declares(functionName: string): boolean;
  fire(call: EventCall): ScriptError | null;
}

export class EditEvents {
  /** While true no edit event arrives. */
  areLost = false;
  /** While true every edit event arrives twice. */
  areDoubled = false;
  #held: (() => FiredEvent[])[] | undefined;

  constructor(private readonly script: ScriptRunner) {}

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Makes events of further edits wait, as when edits come faster than the script runs. */
  hold(): void {
    this.#held ??= [];
  }

  /** Runs the script for the events that waited. */
  release(): FiredEvent[] {
    const held = this.#held ?? [];
    this.#held = undefined;
    return held.flatMap((run) => run());
  }

  edited(user: string, { sheet, area, value, oldValue }: EditedArea): FiredEvent[] {
    const event: EventCall['event'] = (google) => ({
      range: google.eventRange(sheet, area),
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    });
    const run = (): FiredEvent[] =>
      this.#fire({ handler: 'onEdit', mode: this.script.authority(), user, event });
    if (this.areLost) return [];
    if (!this.#held) return this.areDoubled ? [...run(), ...run()] : run();
    if (this.#held.length < WAITING_EDITS_MAX) this.#held.push(run);
    return [];
  }

  /** @param mode the authority of onOpen; the usual one unless given */
  opened(user: string, mode = this.script.authority()): FiredEvent[] {
    return this.#fire({ handler: 'onOpen', mode, user, event: () => ({}) });
  }

  installed(user: string): FiredEvent[] {
    return this.#fire({ handler: 'onInstall', mode: 'FULL', user, event: () => ({}) });
  }

  #fire(call: EventCall): FiredEvent[] {
    const { handler } = call;
    return this.script.declares(handler) ? [{ handler, error: this.script.fire(call) }] : [];
  }
}
