/**
 * The installed clock triggers. Only the user who created a trigger can see and delete it. There is no schedule: the
 * caller of the host decides when triggers fire. Source: docs/platform.md §2, §3.4.
 */
import { GoogleError } from '../runtime/google-error';

/** The most triggers of a user in a script. */
const TRIGGERS_PER_USER_MAX = 20;
const FIRST_ID = 7_000_000;

export interface InstalledTrigger {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
}

export class TriggerList {
  #installed: InstalledTrigger[] = [];
  #nextId = 1;

  /** @param isAddOn for one trigger of a user in the file (docs/platform.md §3.5) */
  constructor(private readonly isAddOn = false) {}

  all(): readonly InstalledTrigger[] {
    return this.#installed;
  }

  add(part: Omit<InstalledTrigger, 'id'>): InstalledTrigger {
    const mine = this.#installed.filter(({ owner }) => owner === part.owner).length;
    if (this.isAddOn && mine > 0) {
      throw new GoogleError(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    if (mine >= TRIGGERS_PER_USER_MAX) {
      throw new GoogleError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const trigger = { id: String(FIRST_ID + this.#nextId++), ...part };
    this.#installed.push(trigger);
    return trigger;
  }

  remove(id: string): void {
    this.#installed = this.#installed.filter((one) => one.id !== id);
  }

  load(installed: readonly InstalledTrigger[]): void {
    this.#installed = structuredClone([...installed]);
    const numbers = installed.map(({ id }) => Number(id) - FIRST_ID);
    this.#nextId = Math.max(0, ...numbers) + 1;
  }
}
