/** Offers a backup before much is changed at once. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sentenceOf, Trouble } from './outcome';
import { takeBackup, type SavedBackup, type TakenBackup } from './take-backup';

export interface BackupOfferWords {
  readonly now: string;
  readonly busy: string;
  /** The address of the copy follows. */
  readonly copied: string;
  readonly refused: (facts: { readonly reason: string }) => string;
  readonly saved: (facts: SavedBackup) => string;
}

export function BackupOffer({
  words,
  why,
}: {
  readonly words: BackupOfferWords;
  /** What is about to happen, as a sentence. */
  readonly why: string;
}): JSX.Element {
  const [taken, setTaken] = useState<TakenBackup | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const take = (): void => {
    setBusy(true);
    setTrouble('');
    takeBackup()
      .then(setTaken)
      .catch((cause: unknown) => setTrouble(sentenceOf(cause)))
      .finally(() => setBusy(false));
  };
  if (taken !== null) {
    return (
      <p class="card good" role="status">
        {taken.kind === 'saved' ? (
          `${words.refused(taken)} ${words.saved(taken)}`
        ) : (
          <>
            {words.copied}{' '}
            <a href={taken.url} target="_blank" rel="noopener noreferrer">
              {taken.url}
            </a>
          </>
        )}
      </p>
    );
  }
  return (
    <div class="card">
      <p>
        {why}{' '}
        <button type="button" class="link" disabled={isBusy} onClick={take}>
          {isBusy ? words.busy : words.now}
        </button>
      </p>
      <Trouble text={trouble} />
    </div>
  );
}
