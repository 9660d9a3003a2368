/**
 * The two errors of a service. A GoogleError has Google's message, and the script may catch it. NotImitated means that
 * the host does not imitate something; it fails the call even if the script catches it.
 */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

export class NotImitated extends Error {
  override readonly name = 'NotImitated';
  constructor(what: string) {
    super(`not imitated: ${what}`);
  }
}

/**
 * Google's error for arguments of wrong types; its message lists the types of the arguments. Source: docs/platform.md
 * §7, gas-fakes' notes on live Apps Script.
 */
export function mismatch(method: string, args: readonly unknown[]): GoogleError {
  const kinds = args.map(kindOf).join(',');
  return new GoogleError(
    `The parameters (${kinds}) don't match the method signature for ${method}.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof Date) return 'Date';
  if (Array.isArray(value)) return value.length > 0 ? `${kindOf(value[0])}[]` : 'Object[]';
  return '(class)';
}
