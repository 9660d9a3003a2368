/** An error thrown by the script, with its original message, name and stack. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  /** `Error`, `TypeError`, `Exception` for a Google service's, … */
  readonly thrownName: string;
  readonly scriptStack: string;

  constructor(thrown: unknown) {
    const parts = readThrown(thrown);
    super(parts.message);
    this.thrownName = parts.name;
    this.scriptStack = parts.stack;
  }

  /** As Sheets prints it: `Error: message`. */
  get sentence(): string {
    return this.thrownName === '' ? this.message : `${this.thrownName}: ${this.message}`;
  }
}

function readThrown(thrown: unknown): { message: string; name: string; stack: string } {
  if (typeof thrown !== 'object' || thrown === null) {
    return { message: String(thrown), name: '', stack: '' };
  }
  const { message, name, stack } = thrown as Partial<Error>;
  return {
    message: String(message ?? ''),
    name: String(name ?? 'Error'),
    stack: String(stack ?? ''),
  };
}
