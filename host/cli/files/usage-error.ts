import { oneLine } from './one-line';

/** `a, b or c`: what may be given instead. */
export function alternatives(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
}

/** A mistake the user can fix. The message says in one line what is wrong and what to do, whatever it quotes. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(oneLine(sentence));
    this.name = 'UsageError';
  }
}
