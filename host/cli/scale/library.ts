/** Loads the built library into a realm without any global of Node, as a database would run it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

export interface WarehouseProblem {
  readonly tbl: string;
  readonly row: number;
  readonly field: string;
  readonly code: string;
  readonly text: string;
}

export interface WarehouseAnswer {
  readonly row: number | null;
  readonly id: string | null;
  readonly company: string | null;
  readonly contact: string | null;
  readonly owner: string | null;
  /** Null: the row is no customer. */
  readonly grade: string | null;
  readonly gradeReason: string | null;
  readonly gap: number | null;
  readonly nextDay: string | null;
  readonly why: string | null;
  readonly status: string | null;
  readonly section: string | null;
  readonly daysOverdue: number | null;
  readonly valueClass: string | null;
  readonly waiting: boolean | null;
  readonly toComplete: string | null;
  readonly since: string | null;
  readonly told: string | null;
  readonly rank: string | null;
  readonly oldest: string | null;
  readonly isOffered: boolean | null;
  readonly isDone: boolean | null;
  /** JSON of the customer's cells with the records folded in, in the order of the fields; null when not due. */
  readonly cells: string | null;
  readonly problems: readonly WarehouseProblem[];
  readonly error: string | null;
}

export interface CustomerScan {
  readonly isBuyer: boolean;
  readonly cents: number;
  readonly profitCents: number | null;
  readonly hasLastPurchase: boolean;
  readonly hasSince: boolean;
}

/** Whom an owner cell means. */
export interface CellOwner {
  readonly cell: string;
  /** Equal for equal owners; blank: no one, or an unknown name. */
  readonly owner: string;
  readonly capacity: number | null;
  readonly isFree: boolean;
  readonly unknown: readonly { readonly key: string; readonly name: string }[];
}

/** The end of yesterday for a customer. */
export interface CustomerEnd {
  readonly told: string | null;
  readonly isNew: boolean;
  readonly takes: number | null;
  readonly status: string | null;
  readonly best: string | null;
  readonly oldest: string | null;
  readonly error: string | null;
}

/** The functions of `warehouse/library`; texts are JSON. */
export interface WarehouseLibrary {
  assess(
    facts: string,
    input: string,
    valueClass: string | null,
    told: string | null,
  ): WarehouseAnswer;
  endCustomersDay(
    facts: string,
    input: string,
    valueClass: string | null,
    isFree: boolean | null,
  ): CustomerEnd;
  endOwnersDay(
    facts: string,
    owner: string,
  ): readonly { readonly row: number; readonly told: string }[];
  ration(owner: string): readonly { readonly row: number; readonly place: number }[];
  owners(facts: string, team: string, cells: string): readonly CellOwner[];
  teamProblems(facts: string, team: string): readonly WarehouseProblem[];
  currencyProblems(facts: string, currencies: string): readonly WarehouseProblem[];
  scan(facts: string, input: string): CustomerScan;
  orphan(facts: string, table: string, input: string): readonly WarehouseProblem[];
  dayProblems(facts: string): readonly WarehouseProblem[];
  idOf(cell: string): string;
  wordOf(cell: string): string;
}

/** The file name of the library in its folder. Throws if it was not built. */
export function libraryFile(folder: string): string {
  const [name] = readdirSync(folder).filter((file) => /^duebook-.*\.js$/.test(file));
  if (name === undefined) throw new Error(`There is no library in ${folder}.`);
  return name;
}

export function openLibrary(folder: string): WarehouseLibrary {
  const code = readFileSync(join(folder, libraryFile(folder)), 'utf8');
  const realm = createContext(Object.create(null) as object);
  return runInContext(`${code}\nduebook`, realm) as WarehouseLibrary;
}
