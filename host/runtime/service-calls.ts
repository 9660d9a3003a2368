/**
 * Counts the calls a script makes on Google's objects, since each costs a round trip there. Builders, enumerations and
 * console are not counted; host/README.md lists them.
 */
import { GoogleError } from './google-error';

const FREE_CLASSES = new Set([
  'Enum',
  'TriggerBuilder',
  'Blob',
  'DataValidationBuilder',
  'DataValidation',
  'ConditionalFormatRuleBuilder',
  'ConditionalFormatRule',
  'BooleanCondition',
  'EmbeddedChartBuilder',
  'HtmlOutput',
  'PromptResponse',
  'RichTextValue',
]);
/** Only this method of each class reaches Google. */
const BUILDERS: Readonly<Record<string, string>> = {
  ClockTriggerBuilder: 'create',
  DeveloperMetadataFinder: 'find',
  Menu: 'addToUi',
};
const FREE_CALLS = new Set([
  'ScriptApp.newTrigger',
  'ScriptApp.getService',
  'Ui.createAddonMenu',
  'Ui.createMenu',
  'Utilities.newBlob',
  'Sheet.newChart',
  'EmbeddedChart.modify',
  'SpreadsheetApp.newDataValidation',
  'SpreadsheetApp.newConditionalFormatRule',
  'HtmlService.createHtmlOutput',
  'Spreadsheet.createDeveloperMetadataFinder',
  'Sheet.createDeveloperMetadataFinder',
]);

export interface ServiceCallCount {
  readonly total: number;
  /** Keyed as `Range.getValues`. */
  readonly byMethod: Readonly<Record<string, number>>;
}

export class ServiceCalls {
  #byMethod = new Map<string, number>();
  #total = 0;
  #left: number | null = null;
  #isStopped = false;
  #refused: ReadonlySet<string> = new Set();

  /** From now on Google refuses these calls, keyed as `Range.setBackground`. */
  refuse(calls: readonly string[]): void {
    this.#refused = new Set(calls);
  }

  /** Stops the next run after `count` calls, as Google does when the time limit is reached. */
  stopAfter(count: number): void {
    this.#left = count;
  }

  /** Call it when a run is over. Returns whether the run was stopped. */
  ended(): boolean {
    const was = this.#isStopped;
    this.#isStopped = false;
    this.#left = null;
    return was;
  }

  note(className: string, method: string): void {
    const call = `${className}.${method}`;
    const lastStep = BUILDERS[className];
    if (FREE_CLASSES.has(className) || FREE_CALLS.has(call)) return;
    if (lastStep !== undefined && lastStep !== method) return;
    if (this.#left === 0) this.#isStopped = true;
    // Later calls throw too, so that a script that catches the error is stopped all the same.
    if (this.#isStopped) throw new GoogleError('Exceeded maximum execution time');
    if (this.#left !== null) this.#left -= 1;
    this.#total += 1;
    this.#byMethod.set(call, (this.#byMethod.get(call) ?? 0) + 1);
    if (this.#refused.has(call)) throw new GoogleError(`Google refused ${call}.`);
  }

  count(): ServiceCallCount {
    return { total: this.#total, byMethod: Object.fromEntries(this.#byMethod) };
  }

  reset(): void {
    this.#total = 0;
    this.#byMethod.clear();
  }
}
