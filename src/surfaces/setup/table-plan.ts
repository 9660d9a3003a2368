/** What set-up adds to one sheet. */
import type { Cell, TableKey } from '../../rules';
import type { SheetPort } from '../../platform';
import { FORMULA_FIELDS, type SheetHead } from '../../workbook';
import type { Match } from './match';
import type { RestoredColumns } from './restored-columns';

export interface TablePlan {
  readonly table: TableKey;
  readonly title: string;
  /** Null if the sheet does not exist yet. */
  readonly head: SheetHead | null;
  /** Fields to add, from the 0-based column `first` on. */
  readonly fields: readonly string[];
  readonly first: number;
  readonly freezes: boolean;
  /** Formula columns that were deleted, by place from left to right. */
  readonly restored?: readonly RestoredColumns[];
  /** Given for the sheet of the team that is being adopted. */
  readonly adopted?: AdoptedCells;
}

/** What adopting writes into a sheet besides its new columns. */
interface AdoptedCells {
  /** Whether a customer is in it, for each row below the headings. */
  readonly isCustomer: readonly boolean[];
  /** Rows above the headings, which become a note. */
  readonly titles: readonly (readonly Cell[])[];
  /** New headings by 0-based column. */
  readonly renamed: ReadonlyMap<number, string>;
  /** The cells below the headings of new columns that are filled at once, by field. */
  readonly filled: ReadonlyMap<string, readonly Cell[]>;
}

export interface AdoptedSheet {
  readonly sheet: SheetPort;
  readonly match: Match;
}

/** With the title that it will have. */
export interface TitledSheet extends AdoptedSheet {
  readonly title: string;
}

/**
 * A formula column counts as ours by its formula or tag, not by its heading: the team's own column of
 * that name is kept beside ours, and a column that lost its heading is repaired, not added again.
 */
export function isMissing({ sheet, columns, formulas }: SheetHead, field: string): boolean {
  const ours = FORMULA_FIELDS.find((it) => it === field);
  if (ours === undefined) return columns[field] === undefined;
  return !formulas.has(ours) && sheet.columnsTagged(field).length === 0;
}
