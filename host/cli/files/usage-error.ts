/** A mistake the user can fix. The message says in one sentence what is wrong and what to do. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
