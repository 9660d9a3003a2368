/** A spreadsheet in memory with a user. */
import { openMemoryPlatform, type MemoryPlatform } from '../../src/platform/memory';
import type { Cell } from '../../src/rules';
import { openContext, type Context } from '../../src/workbook';
import { headingOfFormula } from '../../src/workbook/columns/formula-columns';

export interface PlatformFacts {
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly answers?: readonly (boolean | string | null)[];
  readonly locale?: string;
  readonly id?: string;
  /** The current instant, called each time; default `2026-11-21T08:05:00Z`. */
  readonly now?: () => string;
}

/** A platform where a formula of ours shows its heading, as in Sheets. */
export function aPlatform(facts: PlatformFacts = {}): MemoryPlatform {
  const { now = () => '2026-11-21T08:05:00Z', ...others } = facts;
  return openMemoryPlatform({
    shows: headingOfFormula,
    user: 'owner@team.example',
    ...others,
    now: () => Date.parse(now()),
  });
}

export function aContext(platform: MemoryPlatform): Context {
  return openContext(platform);
}
