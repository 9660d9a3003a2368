/** A formula where it stands: what it reads, what it covers, and whether it has to be calculated again. */
import {
  parseFormula,
  readsOf,
  volatileArguments,
  type DecimalSign,
  type ErrorValue,
  type Formula,
  type Reference,
} from '../formula';
import type { SheetArea } from './a1';
import type { Sheet } from './sheet';

export type Staleness =
  | 'none'
  /** Something it reads may change: it is calculated only if that did. */
  | 'maybe'
  | 'surely';

const VOLATILE = ['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];

export class FormulaCell {
  readonly parsed: Formula | ErrorValue;
  /** Changes with every edit. */
  readonly volatile: boolean;
  /** Changes at midnight. */
  readonly daily: boolean;
  /** Functions that are given NOW() or RAND() as they stand. */
  readonly givenVolatile: ReadonlySet<string>;
  reads: readonly SheetArea[] = [];
  /** The cells its answer covers; its own alone unless it spilled. */
  output: SheetArea;
  /** What it would cover if nothing stood in the way. */
  wanted: SheetArea | undefined;
  staleness: Staleness = 'none';
  /** Waits for what it reads, in the calculation under way. */
  open = false;
  circular = false;
  /** Reads NOW() or RAND(), itself or through others. */
  isVolatileInput = false;
  /** How often it was calculated in the calculation under way. */
  runs = 0;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    decimal: DecimalSign,
  ) {
    this.parsed = parseFormula(text, decimal);
    const calls: ReadonlySet<string> = 'tree' in this.parsed ? this.parsed.calls : new Set();
    this.volatile = VOLATILE.some((name) => calls.has(name));
    this.daily = calls.has('TODAY');
    this.givenVolatile =
      this.volatile && 'tree' in this.parsed
        ? volatileArguments(this.parsed, new Set(VOLATILE))
        : new Set();
    this.output = this.ownCell();
  }

  ownCell(): SheetArea {
    const { sheet, row, column } = this;
    return { sheetId: sheet.id, row, column, rows: 1, columns: 1 };
  }

  /** Works out `reads`. @param areaOf undefined for a sheet or a name that does not exist. */
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
  return (
    a.sheetId === b.sheetId &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
