/** One thing that every form of the ports must do: what is done, and what it answers as plain data. */
import type { Platform } from '../../src/platform';

export interface Scenario {
  readonly name: string;
  readonly run: (platform: Platform) => unknown;
  readonly expected: unknown;
  /** What the person answers to each question: yes or no, a text, or null for closing it. */
  readonly answers?: readonly (boolean | string | null)[];
  /** What the person saw. */
  readonly seen?: Partial<Seen>;
}

export interface Seen {
  /** Title, then what each item calls; null is a line. */
  readonly menus: readonly (readonly [title: string, calls: readonly (string | null)[]])[];
  readonly toasts: readonly string[];
  /** Files that came with mails: name, type and text. */
  readonly attached: readonly (readonly string[])[];
  /** Title, then the first line of the page. */
  readonly panels: readonly string[];
  readonly dialogs: readonly string[];
}
