/** Something the person can put right: one sentence that says what is wrong and what to do. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
