/** What an import decided by itself, in words. */
import type { Catalogue } from '../../language';

/** The sentences for it: the command speaks of its options, the page of its own fields. */
export type NoteWords = Catalogue['commandLine']['notes'];

export interface ImportNote {
  readonly code: string;
  readonly text: string;
  /** Proved by the file, far likelier than anything else, or one of several possibilities. */
  readonly sure: 'certain' | 'likely' | 'guess';
}
