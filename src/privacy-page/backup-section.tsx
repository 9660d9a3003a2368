/** Backs the workbook up: a copy where Google allows it, else a file; and single sheets as CSV. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askScript, saveBackup, saveFile, takeBackup } from '../dialogs';
import type { PageProps } from './page-props';

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

  const copy = async (): Promise<void> => {
    setAddress('');
    const taken = await takeBackup();
    if (taken.kind === 'copied') setAddress(taken.url);
    else say(backup.refused(taken));
  };
  const save = async (): Promise<void> => say(backup.saved(await saveBackup()));
  const saveCsv = async (): Promise<void> => {
    const answer = await askScript('back-up', { how: 'csv', sheet });
    if (answer.outcome !== 'csv') return;
    // The mark tells Excel that it is UTF-8.
    saveFile(answer.name, 'text/csv', `\ufeff${answer.text}`);
    say(backup.savedCsv({ file: answer.name }));
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
        <button type="button" class="button" disabled={isBusy} onClick={() => attempt(save)}>
          {backup.file}
        </button>
      </p>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(saveCsv);
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
