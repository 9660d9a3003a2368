/** Fills the gaps of a partial language with English, phrase by phrase. */
import type { PartialWords } from './language';

/** `words` where it has a phrase, else `english`; lists and functions are taken whole. */
export function fallBack<T>(english: T, words: PartialWords<NoInfer<T>> | undefined): T {
  if (words === undefined) return english;
  if (!isGroup(english) || !isGroup(words)) return words as T;
  const merged: Record<string, unknown> = { ...english };
  for (const [key, phrase] of Object.entries(words)) merged[key] = fallBack(english[key], phrase);
  return merged as T;
}

function isGroup(words: unknown): words is Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
