/** A file that cannot be read. The message is one sentence for the person who chose the file. */
export class RefusedFile extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RefusedFile';
  }
}
