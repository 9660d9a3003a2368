/** One thing that every form of the ports must do: what is done, and what it answers as plain data. */
import type { Platform } from '../../src/platform';

export interface Scenario {
  readonly name: string;
  readonly run: (platform: Platform) => unknown;
  readonly expected: unknown;
}
