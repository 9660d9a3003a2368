/** What an import decided by itself, in words. */
export interface ImportNote {
  readonly code: string;
  readonly text: string;
  /** Proved by the file, far likelier than anything else, or one of several possibilities. */
  readonly sure: 'certain' | 'likely' | 'guess';
}
