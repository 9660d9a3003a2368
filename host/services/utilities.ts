/** Utilities: formatting of dates, blobs and archives, digests. Source: docs/platform.md §7. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { mismatch, NotImitated } from '../runtime/google-error';
import { CHARSET, DIGEST_ALGORITHM, enumName } from './enumeration';
import { GoogleBlob } from './blob';
import { formatJavaDate } from './java-date-format';

export class GoogleUtilities {
  static readonly googleName = 'Utilities';
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;

  formatDate(date: unknown, zone: unknown, pattern: unknown): string {
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string') {
      throw mismatch('Utilities.formatDate', [date, zone, pattern]);
    }
    if (Number.isNaN(date.getTime())) {
      throw new NotImitated('Utilities.formatDate of an invalid Date');
    }
    return formatJavaDate(date, zone, pattern);
  }

  newBlob(...args: readonly unknown[]): GoogleBlob {
    const [data, contentType, name] = args;
    const isData = typeof data === 'string' || Array.isArray(data);
    if (!isData || typeof contentType !== 'string' || typeof name !== 'string') {
      throw mismatch('Utilities.newBlob', args);
    }
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : bytesOf(data);
    return new GoogleBlob(bytes, contentType, name);
  }

  zip(blobs: unknown, name: unknown): GoogleBlob {
    if (!Array.isArray(blobs) || typeof name !== 'string') {
      throw mismatch('Utilities.zip', [blobs, name]);
    }
    const files: Record<string, Uint8Array> = {};
    for (const blob of blobs as readonly unknown[]) {
      if (!(blob instanceof GoogleBlob)) throw mismatch('Utilities.zip', [blobs, name]);
      files[blob.name] = blob.bytes;
    }
    return new GoogleBlob(Buffer.from(zipSync(files)), 'application/zip', name);
  }

  base64Encode(bytes: unknown): string {
    if (!Array.isArray(bytes)) throw mismatch('Utilities.base64Encode', [bytes]);
    return bytesOf(bytes).toString('base64');
  }

  base64Decode(text: unknown): number[] {
    if (typeof text !== 'string') throw mismatch('Utilities.base64Decode', [text]);
    return [...new Int8Array(Buffer.from(text, 'base64'))];
  }

  /** Only SHA-256 of a text in UTF-8, which is what the script asks for. */
  computeDigest(algorithm: unknown, text: unknown, charset: unknown): number[] {
    const isCall = enumName(algorithm) === 'SHA_256' && enumName(charset) === 'UTF_8';
    if (!isCall || typeof text !== 'string') {
      throw mismatch('Utilities.computeDigest', [algorithm, text, charset]);
    }
    return [...new Int8Array(createHash('sha256').update(text, 'utf8').digest())];
  }
}

/** Google's bytes are signed. */
function bytesOf(bytes: readonly unknown[]): Buffer {
  return Buffer.from(Int8Array.from(bytes as number[]).buffer);
}
