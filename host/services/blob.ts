/** A Blob: bytes with a name and a type, made by Utilities.newBlob and attached to mails. */
export class GoogleBlob {
  static readonly googleName = 'Blob';
  readonly #bytes: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(data: string | readonly number[], contentType: string | null, name: string | null) {
    this.#bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data);
    this.#contentType = contentType;
    this.#name = name;
  }

  /** Signed bytes, -128 to 127, as in Java. */
  getBytes(): number[] {
    return [...new Int8Array(this.#bytes)];
  }

  getDataAsString(): string {
    return this.#bytes.toString('utf8');
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: unknown): this {
    this.#contentType = String(contentType);
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: unknown): this {
    this.#name = String(name);
    return this;
  }
}
