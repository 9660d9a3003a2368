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

  all(): readonly InstalledTrigger[] {
    return this.#installed;
  }

  add(part: Omit<InstalledTrigger, 'id'>): InstalledTrigger {
    if (this.#installed.filter((one) => one.owner === part.owner).length >= TRIGGERS_PER_USER_MAX) {
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
