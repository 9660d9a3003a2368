/**
 * The builders behind ScriptApp.newTrigger. Nothing is installed until create(). Source: docs/platform.md §3.4.
 */
import { GoogleError, mismatch, NotImitated } from '../google-error';
import { isZone } from '../zone';
import { enumValue, EVENT_TYPE, TRIGGER_SOURCE, type EnumValue } from './enumeration';
import type { Execution } from './execution';
import type { InstalledTrigger } from './trigger-list';

export class GoogleTrigger {
  static readonly googleName = 'Trigger';

  constructor(
    private readonly installed: InstalledTrigger,
    private readonly bookId: string,
  ) {}

  getHandlerFunction(): string {
    return this.installed.handler;
  }

  getUniqueId(): string {
    return this.installed.id;
  }

  getEventType(): EnumValue {
    return enumValue(EVENT_TYPE, this.installed.event);
  }

  getTriggerSource(): EnumValue {
    return enumValue(TRIGGER_SOURCE, this.installed.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  getTriggerSourceId(): string | null {
    return this.installed.event === 'CLOCK' ? null : this.bookId;
  }
}

export class GoogleTriggerBuilder {
  static readonly googleName = 'TriggerBuilder';

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  timeBased(): GoogleClockTriggerBuilder {
    return new GoogleClockTriggerBuilder(this.execution, this.handler);
  }

  forSpreadsheet(spreadsheet: unknown): GoogleSpreadsheetTriggerBuilder {
    const { id } = this.execution.state.book;
    const given =
      typeof spreadsheet === 'string'
        ? spreadsheet
        : (spreadsheet as { getId?: () => string } | null)?.getId?.();
    if (given !== id) throw new NotImitated('a trigger for another spreadsheet');
    return new GoogleSpreadsheetTriggerBuilder(this.execution, this.handler);
  }
}

export class GoogleSpreadsheetTriggerBuilder {
  static readonly googleName = 'SpreadsheetTriggerBuilder';
  #event: InstalledTrigger['event'] | undefined;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  onOpen(): this {
    this.#event = 'ON_OPEN';
    return this;
  }

  onEdit(): this {
    this.#event = 'ON_EDIT';
    return this;
  }

  onChange(): this {
    this.#event = 'ON_CHANGE';
    return this;
  }

  create(): GoogleTrigger {
    if (!this.#event) throw new GoogleError('Select an event before creating the trigger.');
    return install(this.execution, this.handler, this.#event, {});
  }
}

export class GoogleClockTriggerBuilder {
  static readonly googleName = 'ClockTriggerBuilder';
  readonly #schedule: Record<string, number | string> = {};

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {}

  everyHours(hours: unknown): this {
    return this.#note('everyHours', hours, (n) => n >= 1);
  }

  everyDays(days: unknown): this {
    return this.#note('everyDays', days, (n) => n >= 1);
  }

  everyMinutes(minutes: unknown): this {
    return this.#note('everyMinutes', minutes, (n) => [1, 5, 10, 15, 30].includes(n));
  }

  atHour(hour: unknown): this {
    return this.#note('atHour', hour, (n) => n >= 0 && n <= 23);
  }

  nearMinute(minute: unknown): this {
    return this.#note('nearMinute', minute, (n) => n >= 0 && n <= 59);
  }

  after(durationMs: unknown): this {
    return this.#note('after', durationMs, (n) => n >= 0);
  }

  inTimezone(zone: unknown): this {
    if (typeof zone !== 'string' || !isZone(zone)) {
      throw new GoogleError(`Invalid argument: timezone. Should be of type: String`);
    }
    this.#schedule['inTimezone'] = zone;
    return this;
  }

  create(): GoogleTrigger {
    if (Object.keys(this.#schedule).every((word) => word === 'inTimezone')) {
      throw new GoogleError('Select a frequency before creating the trigger.');
    }
    return install(this.execution, this.handler, 'CLOCK', this.#schedule);
  }

  #note(word: string, value: unknown, fits: (n: number) => boolean): this {
    if (typeof value !== 'number') throw mismatch(`ClockTriggerBuilder.${word}`, [value]);
    if (!fits(value)) {
      throw new GoogleError(`The value you passed to ${word} was invalid.`);
    }
    this.#schedule[word] = value;
    return this;
  }
}

function install(
  execution: Execution,
  handler: string,
  event: InstalledTrigger['event'],
  schedule: InstalledTrigger['schedule'],
): GoogleTrigger {
  const { book, triggers } = execution.state;
  return new GoogleTrigger(
    triggers.add({ owner: execution.user, handler, event, schedule }),
    book.id,
  );
}
