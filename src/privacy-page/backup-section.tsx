/** Backs the workbook up: a copy where Google allows it, else a file; and single sheets as CSV. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Questions, Refusal } from '../protocol';
import { askScript, sentenceOf } from '../dialogs';
import type { PageProps } from './page-props';
import { saveFile } from './save-file';

type Answer = Exclude<Questions['back-up']['answer'], Refusal>;

export function BackupSection({
  page: { words, isBusy, attempt, say },
}: {
  readonly page: PageProps;
}): JSX.Element {
  const { backup } = words;
  const [titles, setTitles] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [address, setAddress] = useState('');
  const list = (): void => {
    // In the background: without it only the choice of a sheet is missing.
    askScript('back-up', { how: 'list' })
      .then((answer) => {
        if (answer.outcome !== 'sheets') return;
        setTitles(answer.titles);
        setSheet(answer.titles[0] ?? '');
      })
      .catch(() => undefined);
  };
  useEffect(list, []);

  const take = (answer: Answer): void => {
    if (answer.outcome === 'copied') setAddress(answer.url);
    else if (answer.outcome === 'csv') {
      // The mark tells Excel that it is UTF-8.
      saveFile(answer.name, 'text/csv', `\ufeff${answer.text}`);
      say(backup.savedCsv({ file: answer.name }));
    } else if (answer.outcome === 'backup') {
      const bytes = Uint8Array.from(atob(answer.zip), (letter) => letter.charCodeAt(0));
      saveFile(answer.name, 'application/zip', bytes);
      say(backup.saved({ ...answer, file: answer.name }));
    }
  };
  const copy = async (): Promise<void> => {
    setAddress('');
    let reason: string;
    try {
      take(await askScript('back-up', { how: 'copy' }));
      return;
    } catch (cause) {
      reason = sentenceOf(cause);
    }
    take(await askScript('back-up', { how: 'zip' }));
    say(backup.refused({ reason }));
  };
  return (
    <section>
      <h2>{backup.title}</h2>
      <p>{backup.help}</p>
      {address !== '' && (
        <p class="card good" role="status">
          {backup.copied}{' '}
          <a href={address} target="_blank" rel="noopener noreferrer">
            {address}
          </a>
        </p>
      )}
      <p class="actions">
        <button type="button" class="button main" disabled={isBusy} onClick={() => attempt(copy)}>
          {backup.now}
        </button>
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => attempt(async () => take(await askScript('back-up', { how: 'zip' })))}
        >
          {backup.file}
        </button>
      </p>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(async () => take(await askScript('back-up', { how: 'csv', sheet })));
        }}
      >
        <label>
          {backup.csv}{' '}
          <select value={sheet} onChange={({ currentTarget }) => setSheet(currentTarget.value)}>
            {titles.map((title) => (
              <option key={title}>{title}</option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" disabled={isBusy || sheet === ''}>
          {backup.download}
        </button>
      </form>
    </section>
  );
}
