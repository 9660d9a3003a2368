/** The list of those who were erased: handed out to be kept apart from backups, and taken over from the file of a copy. */
import type { JSX } from 'preact';
import type { ErasedListFile } from '../protocol';
import { saveFile } from '../dialogs';
import { dayNow } from './exported-files';
import type { PageProps } from './page-props';

export type ErasedList = ErasedListFile['erased'];

export function ErasedListSection({
  page: { words, isBusy, attempt },
  list,
  onLoad,
}: {
  readonly page: PageProps;
  readonly list: ErasedList;
  readonly onLoad: (list: ErasedList) => Promise<void>;
}): JSX.Element {
  const { erasedList: own } = words;
  const isEmpty = Object.keys(list).length === 0;
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{isEmpty ? own.nobody : own.help}</p>
      {!isEmpty && (
        <p class="actions">
          <button type="button" class="button main" onClick={() => saveErasedList(list)}>
            {own.save}
          </button>
        </p>
      )}
      <label>
        {own.load}{' '}
        <input
          type="file"
          accept=".json"
          disabled={isBusy}
          onChange={({ currentTarget: input }) => {
            const [file] = input.files ?? [];
            if (file === undefined) return;
            attempt(async () => {
              const read = listIn(await file.text());
              // The same file may be chosen again.
              input.value = '';
              if (read === null) throw new Error(own.noList({ file: file.name }));
              await onLoad(read);
            });
          }}
        />
      </label>
    </section>
  );
}

export function saveErasedList(erased: ErasedList): void {
  const made = dayNow();
  const file: ErasedListFile = { duebook: 1, made, erased };
  saveFile(`duebook-erased-list-${made}.json`, 'application/json', JSON.stringify(file));
}

/** Null: the text is no such list. */
function listIn(text: string): ErasedList | null {
  try {
    const { duebook, erased = {} } = JSON.parse(text) as Partial<ErasedListFile>;
    const values = Object.values(erased);
    const isList = duebook === 1 && values.every((value) => typeof value === 'string');
    return isList && values.length > 0 ? erased : null;
  } catch {
    return null;
  }
}
