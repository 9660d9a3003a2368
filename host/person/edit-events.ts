/**
 * Delivers edit, change and open events as Google does: to the script's simple trigger, then to installed triggers,
 * which run as the user who created them. At most two edit events wait; further ones are lost, as in a burst of quick
 * edits. Source: platform.md §3.1, §3.3.
 */
import type { Area, Sheet } from '../book';
import type { ScriptError } from '../runtime/script-error';
import type { AuthMode, GoogleMaker, InstalledTrigger, TriggerList } from '../services';

const WAITING_EDITS_MAX = 2;
/** Time limit of a simple trigger. */
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

/** What an edit event reports; the texts only when a single cell was typed into or cleared. */
export interface EditedArea {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

/** One run of an event handler. Google only logs its failure, so it is returned instead of thrown. */
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
  /** Properties specific to the event; user, source and authorisation mode are added to them. */
  readonly event: (google: GoogleMaker) => Record<string, unknown>;
}

export interface ScriptRunner {
  declares(functionName: string): boolean;
  fire(call: EventCall): ScriptError | null;
}

interface Delivery {
  /** The simple trigger; none for change events. */
  readonly simple?: 'onEdit' | 'onOpen';
  /** Authorisation of the simple trigger. */
  readonly mode?: AuthMode;
  readonly installed: Exclude<InstalledTrigger['event'], 'CLOCK'>;
  readonly user: string;
  readonly event: EventCall['event'];
}

export class EditEvents {
  /** While true, edit events are lost. */
  areLost = false;
  /** While true, every edit event is delivered twice. */
  areDoubled = false;
  #held: (() => FiredEvent[])[] | undefined;

  constructor(
    private readonly script: ScriptRunner,
    private readonly triggers: TriggerList,
  ) {}

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Makes events of further edits wait, as when edits come faster than the script runs. */
  hold(): void {
    this.#held ??= [];
  }

  /** Delivers the waiting events. */
  release(): FiredEvent[] {
    const held = this.#held ?? [];
    this.#held = undefined;
    return held.flatMap((run) => run());
  }

  edited(user: string, { sheet, area, value, oldValue }: EditedArea): FiredEvent[] {
    const run = (): FiredEvent[] =>
      this.#deliver({
        simple: 'onEdit',
        mode: 'LIMITED',
        installed: 'ON_EDIT',
        user,
        event: (google) => ({
          range: google.eventRange(sheet, area),
          ...(value !== undefined && { value }),
          ...(oldValue !== undefined && { oldValue }),
        }),
      });
    if (this.areLost) return [];
    if (!this.#held) return this.areDoubled ? [...run(), ...run()] : run();
    if (this.#held.length < WAITING_EDITS_MAX) this.#held.push(run);
    return [];
  }

  changed(user: string, changeType: ChangeType): FiredEvent[] {
    return this.#deliver({ installed: 'ON_CHANGE', user, event: () => ({ changeType }) });
  }

  /** @param mode authorisation of the simple trigger; installed ones run with full authorisation. */
  opened(user: string, mode: AuthMode): FiredEvent[] {
    return this.#deliver({
      simple: 'onOpen',
      mode,
      installed: 'ON_OPEN',
      user,
      event: () => ({}),
    });
  }

  #deliver({ simple, mode = 'FULL', installed, user, event }: Delivery): FiredEvent[] {
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
