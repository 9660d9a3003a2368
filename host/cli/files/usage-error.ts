import { oneLine } from './one-line';

/** A mistake the user can fix. The message says in one line what is wrong and what to do, whatever it quotes. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(oneLine(sentence));
    this.name = 'UsageError';
  }
}
