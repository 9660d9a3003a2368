/**
 * Edit, change and open events as Google delivers them: to the script's simple trigger, then to installed ones in the
 * name of who made them. No more than two edits wait at a time; while the queue is full further ones are lost, as they
 * are in a burst of quick edits. Source: platform.md §3.1, §3.3.
 */
import type { Area, Sheet } from '../book';
import type { ScriptError } from '../runtime/script-error';
import type { AuthMode, GoogleMaker, InstalledTrigger, TriggerList } from '../services';

/** Edit events that wait while one runs. */
const WAITING_EDITS_MAX = 2;
/** A simple trigger may run so long. */
export const SIMPLE_TRIGGER_MS_MAX = 30_000;

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What an edit event tells; texts only where a single cell was typed or cleared. */
export interface EditedArea {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

/** One run of the script for an event. Its failure is seen in the log alone, so it is an answer here. */
export interface FiredEvent {
  readonly handler: string;
  /** Null for a simple trigger. */
  readonly trigger: InstalledTrigger | null;
  readonly error: ScriptError | null;
}

export interface EventCall {
  readonly handler: string;
  readonly mode: AuthMode;
  readonly user: string;
  readonly trigger: InstalledTrigger | null;
  /** The event's own part; who, where and under which authorisation is added. */
  readonly event: (google: GoogleMaker) => Record<string, unknown>;
}

export interface ScriptRunner {
  declares(functionName: string): boolean;
  fire(call: EventCall): ScriptError | null;
}

type Simple = 'onEdit' | 'onOpen';
type Installed = Exclude<InstalledTrigger['event'], 'CLOCK'>;

export class EditEvents {
  /** While true no edit event arrives anywhere. */
  areLost = false;
  /** While true every edit event arrives twice. */
  areDoubled = false;
  #held: (() => FiredEvent[])[] | undefined;

  constructor(
    private readonly script: ScriptRunner,
    private readonly triggers: TriggerList,
  ) {}

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Edits from now on are quicker than the script: their events wait, as far as there is room. */
  hold(): void {
    this.#held ??= [];
  }

  /** The script catches up with what waited. */
  release(): FiredEvent[] {
    const held = this.#held ?? [];
    this.#held = undefined;
    return held.flatMap((run) => run());
  }

  edited(user: string, { sheet, area, value, oldValue }: EditedArea): FiredEvent[] {
    const run = (): FiredEvent[] =>
      this.#deliver('onEdit', 'LIMITED', 'ON_EDIT', user, (google) => ({
        range: google.eventRange(sheet, area),
        ...(value !== undefined && { value }),
        ...(oldValue !== undefined && { oldValue }),
      }));
    if (this.areLost) return [];
    if (!this.#held) return this.areDoubled ? [...run(), ...run()] : run();
    if (this.#held.length < WAITING_EDITS_MAX) this.#held.push(run);
    return [];
  }

  changed(user: string, changeType: ChangeType): FiredEvent[] {
    return this.#deliver(undefined, 'FULL', 'ON_CHANGE', user, () => ({ changeType }));
  }

  /** @param mode what the simple trigger may do; installed ones may do everything. */
  opened(user: string, mode: AuthMode): FiredEvent[] {
    return this.#deliver('onOpen', mode, 'ON_OPEN', user, () => ({}));
  }

  #deliver(
    simple: Simple | undefined,
    mode: AuthMode,
    installed: Installed,
    user: string,
    event: EventCall['event'],
  ): FiredEvent[] {
    const calls: EventCall[] = [];
    if (simple !== undefined && this.script.declares(simple)) {
      calls.push({ handler: simple, mode, user, trigger: null, event });
    }
    this.triggers.all().forEach((trigger) => {
      if (trigger.event !== installed) return;
      const { handler, owner } = trigger;
      calls.push({ handler, mode: 'FULL', user: owner, trigger, event });
    });
    return calls.map((call) => ({
      handler: call.handler,
      trigger: call.trigger,
      error: this.script.fire(call),
    }));
  }
}
