/** A scenario for every adapter of the ports: what it does, and the plain data it must return. */
import type { Platform } from '../../src/platform';

export interface PortScenario {
  readonly name: string;
  readonly run: (platform: Platform) => unknown;
  readonly expected: unknown;
  /** The user's answer to each dialog: yes or no, a text, or null to close it. */
  readonly answers?: readonly (boolean | string | null)[];
  /** What the user saw. */
  readonly seen?: Partial<Seen>;
}

export interface Seen {
  /** Title, then the function of each item; null for a separator. */
  /** The calls of a submenu are a list of their own. */
  readonly menus: readonly (readonly [
    title: string,
    calls: readonly (string | null | readonly (string | null)[])[],
  ])[];
  readonly toasts: readonly string[];
  /** Attachments of mails: name, type and text. */
  readonly attached: readonly (readonly string[])[];
  /** Title, then the first line of the page. */
  readonly panels: readonly string[];
  readonly dialogs: readonly string[];
}
