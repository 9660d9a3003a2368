/**
 * Calls functions of the script for formulas and caches the results by arguments, as Sheets does. The calls of one
 * recalculation share a global scope, unless set to one scope per call or per file. Source: docs/platform.md §1.2.
 */
import { type FunctionArgument, type ScriptFunctions } from '../book';
import { arrayOfRows, ErrorValue, type FormulaAnswer, type Scalar } from '../formula';
import { NotImitated } from './google-error';
import { DateAnswer, resultOut, type AnswerCell, type DateConversion } from './cell-values';
import {
  areSameArguments,
  argumentInRealm,
  DecodedColumns,
  prepareArgument,
  signatureOf,
  type PreparedArgument,
} from './function-arguments';
import type { FunctionCalls } from './function-calls';
import type { LoadedScript } from './run-script';
import { ScriptError } from './script-error';

/**
 * What gets its own global scope: each call, as at Google, each recalculation, or the file until its time zone changes.
 */
export type FunctionScope = 'call' | 'calculation' | 'file';

export interface FunctionSource {
  /** Names of all functions the script declares. Formulas can only call top-level ones. */
  readonly names: ReadonlySet<string>;
  readonly dates: DateConversion;
  readonly calls: FunctionCalls;
  readonly scopeFor: FunctionScope;
  load(): LoadedScript;
  zone(): string;
  /** The date format of the book's locale. */
  dateFormat(): string;
}

/** Cached calls with blocks of cells, per function. */
const BLOCK_CALLS_MAX = 8;
/** Cached calls with single values only. */
const SINGLE_CALLS_MAX = 50_000;

export class CachedFunctions implements ScriptFunctions {
  #byUpperCase: ReadonlyMap<string, string> | undefined;
  readonly #columns = new DecodedColumns();
  readonly #singles = new Map<string, FormulaAnswer>();
  readonly #blocks = new Map<
    string,
    { args: readonly PreparedArgument[]; answer: FormulaAnswer }[]
  >();
  #script: LoadedScript | undefined;
  /** The time zone the current scope started with; the script may have cached it. */
  #zone = '';
  #shown = new Map<readonly unknown[], { from: number; rows: number; shown: unknown }>();

  constructor(private readonly source: FunctionSource) {}

  has(name: string): boolean {
    return this.#names().has(name);
  }

  passBegins(): void {
    this.#shown.clear();
    if (this.source.scopeFor !== 'file' || this.#zone !== this.source.zone()) this.#leaveScope();
  }

  #leaveScope(): void {
    this.#script = undefined;
    this.#shown.clear();
    this.#zone = this.source.zone();
  }

  call(name: string, given: readonly FunctionArgument[]): FormulaAnswer {
    const instantOf = (serial: number): number => this.source.dates.instantOf(serial);
    const zone = this.source.zone();
    const args = given.map((one) =>
      prepareArgument(one, (copy) => this.#columns.of(copy, zone, instantOf), instantOf),
    );
    const known = this.#remembered(name, args);
    if (known) return known;
    const answer = this.#ask(this.#names().get(name) ?? name, args);
    // Failures are not cached. Source: docs/platform.md §1.6 (jira-tools#261).
    if (!(answer.value instanceof ErrorValue)) this.#remember(name, args, answer);
    return answer;
  }

  /** Upper-case names to the script's own spelling. */
  #names(): ReadonlyMap<string, string> {
    if (!this.#byUpperCase) {
      const scope = this.source.load().realm.context as Record<string, unknown>;
      const found = [...this.source.names].filter((name) => typeof scope[name] === 'function');
      this.#byUpperCase = new Map(found.map((name) => [name.toUpperCase(), name]));
    }
    return this.#byUpperCase;
  }

  #ask(name: string, args: readonly PreparedArgument[]): FormulaAnswer {
    this.source.calls.note(name);
    if (this.source.scopeFor === 'call') this.#leaveScope();
    const script = (this.#script ??= this.source.load());
    try {
      return script.call({
        functionName: name,
        args: () => args.map((one) => this.#show(script, one)),
        result: (value) => this.#answer(name, value),
      });
    } catch (error) {
      // A failed call may have left the scope in an inconsistent state.
      this.#leaveScope();
      if (error instanceof ScriptError) {
        return { value: new ErrorValue('#ERROR!', error.sentence) };
      }
      if (error instanceof NotImitated) return { value: new ErrorValue('#ERROR!', error.message) };
      throw error;
    }
  }

  /** Creates the argument in the scope; a column passed repeatedly within a recalculation is created once. */
  #show(script: LoadedScript, argument: PreparedArgument): unknown {
    const column =
      typeof argument === 'object' && 'columns' in argument && argument.columns.length === 1
        ? argument.columns[0]
        : undefined;
    if (!column || typeof argument !== 'object' || !('columns' in argument)) {
      return argumentInRealm(script.realm, argument);
    }
    const known = this.#shown.get(column.values);
    if (known?.from === column.from && known.rows === argument.rows) return known.shown;
    const shown = argumentInRealm(script.realm, argument);
    this.#shown.set(column.values, { from: column.from, rows: argument.rows, shown });
    return shown;
  }

  #answer(name: string, value: unknown): FormulaAnswer {
    const result = resultOut(this.source.dates, name, value);
    const format = (one: AnswerCell | undefined): string =>
      one instanceof DateAnswer ? this.#dateFormat(one) : '';
    if (!Array.isArray(result)) return { value: scalarOf(result), formatAt: () => format(result) };
    if (result.length === 0 || result[0]?.length === 0) return { value: null };
    return {
      value: arrayOfRows(result.map((row) => row.map(scalarOf))),
      formatAt: (row, column) => format(result[row]?.[column]),
    };
  }

  #dateFormat({ serial }: DateAnswer): string {
    const day = this.source.dateFormat();
    return Number.isInteger(serial) ? day : `${day} H:mm:ss`;
  }

  #remembered(name: string, args: readonly PreparedArgument[]): FormulaAnswer | undefined {
    const signature = signatureOf(args);
    if (signature !== undefined) return this.#singles.get(name + signature);
    return this.#blocks.get(name)?.find((one) => areSameArguments(one.args, args))?.answer;
  }

  #remember(name: string, args: readonly PreparedArgument[], answer: FormulaAnswer): void {
    const signature = signatureOf(args);
    if (signature === undefined) {
      const known = this.#blocks.get(name) ?? [];
      this.#blocks.set(name, [{ args, answer }, ...known].slice(0, BLOCK_CALLS_MAX));
      return;
    }
    if (this.#singles.size >= SINGLE_CALLS_MAX) this.#singles.clear();
    this.#singles.set(name + signature, answer);
  }
}

function scalarOf(value: AnswerCell): Scalar {
  return value instanceof DateAnswer ? value.serial : value;
}
