/** A formula in its cell: what it reads, which cells it fills, and whether it must be recalculated. */
import {
  parseFormula,
  readsOf,
  callsAround,
  type ErrorValue,
  type Formula,
  type Reference,
} from '../formula';
import type { SheetArea } from './a1';
import { overlap } from './area';
import type { Sheet } from './sheet';

export type Staleness =
  | 'none'
  /** One of its inputs is stale; it is recalculated only if that input's value changes. */
  | 'maybe'
  | 'surely';

const VOLATILE = 'NOW';

export class FormulaCell {
  readonly parsed: Formula | ErrorValue;
  /** Changes with every edit. */
  readonly volatile: boolean;
  /** Changes at midnight. */
  readonly daily: boolean;
  /** Functions that have NOW() among their arguments. */
  readonly givenVolatile: ReadonlySet<string>;
  reads: readonly SheetArea[] = [];
  /** The cells its result fills: only its own unless the result is an array. */
  output: SheetArea;
  /** The cells a blocked array would fill. */
  wanted: SheetArea | undefined;
  staleness: Staleness = 'none';
  /** Whether it is waiting for its inputs in the current recalculation. */
  open = false;
  circular = false;
  /** How often it was calculated in the current recalculation. */
  runs = 0;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
  ) {
    this.parsed = parseFormula(text, sheet.book.locale.decimal);
    const calls: ReadonlySet<string> = 'tree' in this.parsed ? this.parsed.calls : new Set();
    this.volatile = calls.has(VOLATILE);
    this.daily = calls.has('TODAY');
    this.givenVolatile =
      this.volatile && 'tree' in this.parsed ? callsAround(this.parsed, VOLATILE) : new Set();
    this.output = this.ownCell();
  }

  ownCell(): SheetArea {
    const { sheet, row, column } = this;
    return { sheetId: sheet.id, row, column, rows: 1, columns: 1 };
  }

  /** Sets `reads`. The callbacks return undefined for a sheet or a name that does not exist. */
  bind(
    areaOfReference: (reference: Reference) => SheetArea | undefined,
    areaOfName: (name: string) => SheetArea | undefined,
  ): void {
    if (!('tree' in this.parsed)) return;
    const { references, names } = readsOf(this.parsed);
    this.reads = [
      ...references.flatMap((one) => areaOfReference(one) ?? []),
      ...names.flatMap((one) => areaOfName(one) ?? []),
    ];
  }
}

export function overlaps(a: SheetArea, b: SheetArea): boolean {
  return a.sheetId === b.sheetId && overlap(a, b) !== undefined;
}
