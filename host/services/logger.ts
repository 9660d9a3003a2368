/** Logger: lines go to the host's log, where tests and people read them. `%s` takes the next value, as in Java. */
import type { Execution } from './execution';

export class GoogleLogger {
  static readonly googleName = 'Logger';
  #text = '';

  constructor(private readonly execution: Execution) {}

  log(format: unknown, ...values: readonly unknown[]): this {
    const rest = [...values];
    const filled =
      typeof format === 'string' && rest.length > 0
        ? format.replace(/%s/g, () => String(rest.shift()))
        : typeof format === 'object'
          ? JSON.stringify(format)
          : String(format);
    this.execution.state.logs.push({ level: 'log', text: filled });
    this.#text += `${filled}\n`;
    return this;
  }

  getLog(): string {
    return this.#text;
  }

  clear(): void {
    this.#text = '';
  }
}
