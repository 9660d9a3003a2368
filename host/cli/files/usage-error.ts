/** `a, b or c`: what may be given instead. */
export function alternatives(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}

/** A mistake the user can fix. The message says in one sentence what is wrong and what to do. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
