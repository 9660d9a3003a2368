/** A Blob: text with a type and a name, made by Utilities.newBlob and attached to an email. */
export class GoogleBlob {
  static readonly googleName = 'Blob';

  /** Scripts see no properties of a service object, so only the services read these. */
  constructor(
    readonly text: string,
    readonly contentType: string,
    readonly name: string,
  ) {}
}
