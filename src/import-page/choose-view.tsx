/** Which file: dropped, chosen, pasted, or a sheet of this workbook; and what each of its rows is. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportsWords } from '../language/imports';
import type { BegunImport, ImportTable, Questions } from '../protocol';
import { Button, Select } from './controls';
import { IntakeList } from './intake-view';
import { loadPaste, loadSheet, type LoadedFile } from './loaded-file';

export type Opened = Extract<Questions['import-open']['answer'], { readonly outcome: 'open' }>;

interface ChooseProps {
  readonly words: ImportsWords;
  readonly opened: Opened;
  readonly table: ImportTable;
  readonly onTable: (table: ImportTable) => void;
  readonly onLoad: (name: string, load: () => Promise<LoadedFile>) => void;
  /** Several are imported one after the other. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTakeBack: (begun: BegunImport) => void;
  readonly onStopIntake: (gid: number) => void;
}

export function ChooseView(props: ChooseProps): JSX.Element {
  const { words, opened, table, onTable, onLoad, onTakeBack } = props;
  const { choose } = words;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const request = { table, sheet: null };
  const take = (files: FileList | null | undefined): void => props.onFiles([...(files ?? [])]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      const html = clipboardData?.getData('text/html') ?? '';
      const text = clipboardData?.getData('text/plain') ?? '';
      if (text === '' && html === '') take(clipboardData?.files);
      else onLoad(choose.pasted, () => loadPaste(choose.pasted, { html, text }, request));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [table]);
  const tables = Object.entries(choose.tables).map(([code, word]) => ({ code, word }));
  const sheets = opened.sheets.map(({ gid, title, rows }) => ({
    ...{ code: String(gid), word: choose.sheetRows({ title, rows }) },
  }));
  return (
    <section>
      {opened.unfinished.map((begun) => (
        <p key={begun.id} class="card">
          {choose.unfinished({
            name: begun.name,
            done: doneOf(begun),
            rows: begun.rows,
            who: begun.who,
            on: dayOf(begun.at, opened.language),
          })}{' '}
          <button type="button" class="link" onClick={() => onTakeBack(begun)}>
            {choose.takeBack}
          </button>
        </p>
      ))}
      <IntakeList words={words} intakes={opened.intakes} onStop={props.onStopIntake} />
      <Select
        label={choose.table}
        value={table}
        options={tables}
        onChange={(value) => onTable(value as ImportTable)}
      />
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p class="lead">{choose.drop}</p>
        <input
          ref={input}
          type="file"
          multiple
          class="unseen"
          aria-label={choose.file}
          tabIndex={-1}
          accept=".csv,.tsv,.txt,.xlsx,.xml,.html,.htm,.xls,.vcf"
          onChange={({ currentTarget }) => take(currentTarget.files)}
        />
        <Button isMain onPress={() => input.current?.click()}>
          {choose.file}
        </Button>
        <p class="quiet small">{choose.formats}</p>
      </div>
      <Select
        label={choose.sheet}
        value=""
        options={[{ code: '', word: choose.noSheet }, ...sheets]}
        onChange={(value) => {
          const sheet = opened.sheets.find(({ gid }) => String(gid) === value);
          if (sheet !== undefined) onLoad(sheet.title, () => loadSheet(sheet.gid, sheet.title));
        }}
      />
    </section>
  );
}

/** When an import began, as the person writes days. */
function dayOf(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(at);
}

/** How many rows of an import that has begun have been dealt with. */
export function doneOf({ counts }: BegunImport): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
