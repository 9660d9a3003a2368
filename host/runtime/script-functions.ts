/**
 * The functions of the script as formulas call them: the same arguments are not asked twice, as Sheets caches; the
 * calls of one calculation share a scope unless each is to have its own, or all to share one. Source: platform.md §1.2.
 */
import { type FunctionArgument, type ScriptFunctions } from '../book';
import { arrayOfRows, ErrorValue, type FormulaAnswer, type Scalar } from '../formula';
import { NotImitated } from './google-error';
import { DateAnswer, resultOut, type AnswerCell, type DateConversion } from './cell-values';
import {
  areSameArguments,
  argumentInRealm,
  DecodedColumns,
  readyArgument,
  signatureOf,
  type ReadyArgument,
} from './function-arguments';
import type { FunctionCalls } from './function-calls';
import type { LoadedScript } from './run-script';
import { ScriptError } from './script-error';

/** What gets a scope of its own: in Google's cloud each call. One for the file lasts until its time zone changes. */
export type FunctionScope = 'call' | 'calculation' | 'file';

export interface FunctionHome {
  /** Functions the script declares anywhere; formulas find those of the top level. */
  readonly names: ReadonlySet<string>;
  readonly dates: DateConversion;
  readonly calls: FunctionCalls;
  readonly scopeFor: FunctionScope;
  load(): LoadedScript;
  zone(): string;
  /** The format of a day in the book's locale. */
  dateFormat(): string;
}

/** Calls over blocks of cells that are remembered for each function, newest first. */
const BLOCK_CALLS_MAX = 8;
/** Calls over single values. */
const SINGLE_CALLS_MAX = 50_000;

export class RememberedFunctions implements ScriptFunctions {
  #byUpperCase: ReadonlyMap<string, string> | undefined;
  readonly #columns = new DecodedColumns();
  readonly #singles = new Map<string, FormulaAnswer>();
  readonly #blocks = new Map<string, { args: readonly ReadyArgument[]; answer: FormulaAnswer }[]>();
  #script: LoadedScript | undefined;
  /** The zone that the script may have remembered. */
  #zone = '';
  #shown = new Map<readonly unknown[], { from: number; rows: number; shown: unknown }>();

  constructor(private readonly home: FunctionHome) {}

  has(name: string): boolean {
    return this.#names().has(name);
  }

  passBegins(): void {
    this.#shown.clear();
    if (this.home.scopeFor !== 'file' || this.#zone !== this.home.zone()) this.#leaveScope();
  }

  #leaveScope(): void {
    this.#script = undefined;
    this.#shown.clear();
    this.#zone = this.home.zone();
  }

  call(name: string, given: readonly FunctionArgument[]): FormulaAnswer {
    const instantOf = (serial: number): number => this.home.dates.instantOf(serial);
    const zone = this.home.zone();
    const args = given.map((one) =>
      readyArgument(one, (copy) => this.#columns.of(copy, zone, instantOf), instantOf),
    );
    const known = this.#remembered(name, args);
    if (known) return known;
    const answer = this.#ask(this.#names().get(name) ?? name, args);
    // A failing function is asked again. Source: platform.md §1.6 (jira-tools#261).
    if (!(answer.value instanceof ErrorValue)) this.#remember(name, args, answer);
    return answer;
  }

  /** The script's own spelling by the name in capitals. */
  #names(): ReadonlyMap<string, string> {
    if (!this.#byUpperCase) {
      const scope = this.home.load().realm.context as Record<string, unknown>;
      const found = [...this.home.names].filter((name) => typeof scope[name] === 'function');
      this.#byUpperCase = new Map(found.map((name) => [name.toUpperCase(), name]));
    }
    return this.#byUpperCase;
  }

  #ask(name: string, args: readonly ReadyArgument[]): FormulaAnswer {
    this.home.calls.note(name);
    if (this.home.scopeFor === 'call') this.#leaveScope();
    const script = (this.#script ??= this.home.load());
    try {
      return script.call({
        functionName: name,
        args: () => args.map((one) => this.#show(script, one)),
        result: (value) => this.#answer(name, value),
      });
    } catch (error) {
      // What a failed call left in the scope is nobody's business.
      this.#leaveScope();
      if (error instanceof ScriptError) {
        return { value: new ErrorValue('#ERROR!', error.sentence) };
      }
      if (error instanceof NotImitated) return { value: new ErrorValue('#ERROR!', error.message) };
      throw error;
    }
  }

  /** One column handed over twice in a calculation is made once. */
  #show(script: LoadedScript, argument: ReadyArgument): unknown {
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
    const result = resultOut(this.home.dates, name, value);
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
    const day = this.home.dateFormat();
    return Number.isInteger(serial) ? day : `${day} H:mm:ss`;
  }

  #remembered(name: string, args: readonly ReadyArgument[]): FormulaAnswer | undefined {
    const signature = signatureOf(args);
    if (signature !== undefined) return this.#singles.get(name + signature);
    return this.#blocks.get(name)?.find((one) => areSameArguments(one.args, args))?.answer;
  }

  #remember(name: string, args: readonly ReadyArgument[], answer: FormulaAnswer): void {
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
