/** A Blob: bytes with a type and a name, made by Utilities and attached to an email. */
export class GoogleBlob {
  static readonly googleName = 'Blob';

  /** Not visible to scripts, since the guard hides properties of service objects. */
  constructor(
    readonly bytes: Buffer,
    readonly contentType: string,
    readonly name: string,
  ) {}

  /** Google's bytes are signed. */
  getBytes(): number[] {
    return [...new Int8Array(this.bytes)];
  }
}
