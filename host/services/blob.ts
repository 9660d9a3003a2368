/** A Blob: text with a type and a name, made by Utilities.newBlob and attached to an email. */
export class GoogleBlob {
  static readonly googleName = 'Blob';

  /** Not visible to scripts, since the guard hides properties of service objects. */
  constructor(
    readonly text: string,
    readonly contentType: string,
    readonly name: string,
  ) {}
}
