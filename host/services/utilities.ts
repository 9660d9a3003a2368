/** Utilities: dates as Java writes them, identifiers, base64, and blobs. Source: docs/platform.md §7. */
import { randomUUID } from 'node:crypto';
import { mismatch, NotImitated } from '../google-error';
import { GoogleBlob } from './blob';
import type { Execution } from './execution';
import { formatJavaDate } from './java-date-format';

const HOUR_MS = 3_600_000;

export class GoogleUtilities {
  static readonly googleName = 'Utilities';

  constructor(private readonly execution: Execution) {}

  formatDate(date: unknown, zone: unknown, pattern: unknown): string {
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string') {
      throw mismatch('Utilities.formatDate', [date, zone, pattern]);
    }
    if (Number.isNaN(date.getTime()))
      throw new NotImitated('Utilities.formatDate of an invalid Date');
    return formatJavaDate(date, zone, pattern);
  }

  formatString(template: unknown, ...values: readonly unknown[]): string {
    if (typeof template !== 'string')
      throw mismatch('Utilities.formatString', [template, ...values]);
    const rest = [...values];
    return template.replace(/%(?:(%)|(0?)(\d*)(?:\.(\d+))?([a-zA-Z]))/g, (...match: string[]) => {
      const [whole = '', percent, zero, width, decimals, letter] = match;
      if (percent) return '%';
      const value = rest.shift();
      if (letter === 's') return String(value).padStart(Number(width));
      const number = Number(value);
      if (letter === 'd') return String(Math.trunc(number)).padStart(Number(width), zero || ' ');
      if (letter === 'f') {
        return number.toFixed(Number(decimals ?? 6)).padStart(Number(width), zero || ' ');
      }
      throw new NotImitated(`Utilities.formatString with ${whole}`);
    });
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Lets the host's clock run on; nobody waits. */
  sleep(durationMs: unknown): void {
    if (typeof durationMs !== 'number') throw mismatch('Utilities.sleep', [durationMs]);
    this.execution.state.clock.advanceHours(durationMs / HOUR_MS);
  }

  base64Encode(data: unknown): string {
    return bytesOf('base64Encode', data).toString('base64');
  }

  base64EncodeWebSafe(data: unknown): string {
    return bytesOf('base64EncodeWebSafe', data)
      .toString('base64')
      .replace(/\+/g, '-')
      .replace(/\//g, '_');
  }

  base64Decode(text: unknown): number[] {
    if (typeof text !== 'string') throw mismatch('Utilities.base64Decode', [text]);
    return [...new Int8Array(Buffer.from(text, 'base64'))];
  }

  newBlob(data: unknown, contentType: unknown = null, name: unknown = null): GoogleBlob {
    if (typeof data !== 'string' && !Array.isArray(data))
      throw mismatch('Utilities.newBlob', [data]);
    const text = (value: unknown): string | null => (value === null ? null : String(value));
    return new GoogleBlob(data as string | number[], text(contentType), text(name));
  }
}

function bytesOf(method: string, data: unknown): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (Array.isArray(data)) return Buffer.from(data as number[]);
  throw mismatch(`Utilities.${method}`, [data]);
}
