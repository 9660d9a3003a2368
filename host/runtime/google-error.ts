/**
 * The two ways a service says no: in Google's own words, which the script may catch, and in ours, because the host
 * does not imitate what was asked. The second is never swallowed: the call fails with it whatever the script does.
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
 * The sentence for arguments of a wrong kind; in it Google names the kinds it saw.
 * Source: docs/platform.md §7, gas-fakes' notes on live Apps Script.
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
