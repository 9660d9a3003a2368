/** A person at a spreadsheet in memory. */
import { openMemoryPlatform, type MemoryPlatform } from '../../src/platform/memory';
import type { Cell } from '../../src/rules';
import { openContext, type Context } from '../../src/workbook';
import { headingOfFormula } from '../../src/workbook/columns/formula-columns';

export interface DeskFacts {
  readonly sheets?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly answers?: readonly (boolean | string | null)[];
  readonly locale?: string;
  readonly id?: string;
  /** `2026-11-21T08:05:00Z` unless told; asked again each time. */
  readonly now?: () => string;
}

/** A formula of ours shows its heading, as it would in Sheets. */
export function aPlatform(facts: DeskFacts = {}): MemoryPlatform {
  const { now = () => '2026-11-21T08:05:00Z', ...others } = facts;
  return openMemoryPlatform({
    shows: headingOfFormula,
    user: 'owner@team.example',
    ...others,
    now: () => Date.parse(now()),
  });
}

export function aDesk(platform: MemoryPlatform): Context {
  return openContext(platform);
}
