/** What each column of the file becomes, with its first cells; and how the file is read as a whole. */
import type { JSX } from 'preact';
import type { ImportsWords } from '../language/imports';
import { fieldLabel } from '../workbook';
import { textOf } from '../rules';
import { Select } from './controls';
import type { LoadedFile } from './loaded-file';
import { fieldsOf, type Choices, type FileColumn, type FileRead } from './read-file';

interface MapProps {
  readonly words: ImportsWords;
  readonly language: string;
  readonly file: LoadedFile;
  readonly read: FileRead;
  readonly columns: readonly FileColumn[];
  readonly choices: Choices;
  /** What the reader of the file decided, in words. */
  readonly notes: readonly string[];
  readonly sheet: string | null;
  readonly onChoices: (choices: Choices) => void;
  readonly onSheet: (sheet: string) => void;
}

/** Rows among which the headings are. */
const HEADING_ROWS = 25;

export function MapView(props: MapProps): JSX.Element {
  const { words, language, file, read, columns, choices, onChoices } = props;
  const { map } = words;
  const fields = [{ code: '', word: map.unread }, ...fieldsOf(choices.table, language)];
  const label = (field: string): string => fieldLabel(choices.table, field, language);
  const notes = [...props.notes, ...(read.read?.notes.map(({ text }) => text) ?? [])];
  return (
    <section>
      <p>{map.lead({ name: file.name, rows: file.rows.length - 1 })}</p>
      {read.trouble !== '' && (
        <p class="card bad" role="alert">
          {read.trouble}
        </p>
      )}
      <FileSettings {...props} />
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{map.heading}</th>
            <th scope="col">{map.samples}</th>
            <th scope="col">{map.field}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, heading, filled, samples, field }) => (
            <tr key={column} class={field === '' ? 'unread' : ''}>
              <th scope="row">
                {heading}
                <span class="quiet small block">{map.filled({ percent: filled })}</span>
              </th>
              <td class="small samples">{samples.map(shortened).join(' · ')}</td>
              <td>
                <Select
                  isLabelHidden
                  label={map.fieldOf({ heading })}
                  value={field}
                  options={fields}
                  onChange={(value) =>
                    onChoices({ ...choices, columns: { ...choices.columns, [column]: value } })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sharedFields(columns).map(([field, headings]) => (
        <p key={field} class="small">
          {choices.columns[headings[0]?.column ?? -1] === undefined
            ? map.joined({
                headings: headings.map(({ heading }) => heading).join(' + '),
                label: label(field),
              })
            : map.twice({ label: label(field) })}
        </p>
      ))}
      {notes.length > 0 && (
        <ul class="why small">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FileSettings({ words, file, choices, sheet, onChoices, onSheet }: MapProps): JSX.Element {
  const { map } = words;
  const headingRows = file.rows.slice(0, HEADING_ROWS).map((row, at) => ({
    code: String(at),
    word: map.row({
      row: file.lines?.[at] ?? at + 1,
      text: shortened(
        row
          .map((cell) => textOf(cell))
          .filter(Boolean)
          .join(' · '),
      ),
    }),
  }));
  return (
    <div class="settings">
      {file.sheets.length > 1 && (
        <Select
          label={map.sheet}
          value={sheet ?? ''}
          options={[
            ...(sheet === null ? [{ code: '', word: map.bestRow }] : []),
            ...file.sheets.map((name) => ({ code: name, word: name })),
          ]}
          onChange={onSheet}
        />
      )}
      <Select
        label={map.headingRow}
        value={choices.headingAt === null ? '' : String(choices.headingAt)}
        options={[{ code: '', word: map.bestRow }, ...headingRows]}
        onChange={(value) =>
          onChoices({ ...choices, columns: {}, headingAt: value === '' ? null : Number(value) })
        }
      />
      <Select
        label={map.dateOrder}
        value={choices.dateOrder ?? ''}
        options={[
          { code: '', word: map.dateOrders.asFile },
          ...(['dmy', 'mdy', 'ymd'] as const).map((code) => ({ code, word: map.dateOrders[code] })),
        ]}
        onChange={(value) =>
          onChoices({ ...choices, dateOrder: value === '' ? null : (value as 'dmy') })
        }
      />
      {choices.table === 'customers' && (
        <Select
          label={map.by}
          value={choices.by ?? ''}
          options={[
            { code: '', word: map.bys.asFile },
            ...(['company', 'row'] as const).map((code) => ({ code, word: map.bys[code] })),
          ]}
          onChange={(value) =>
            onChoices({ ...choices, by: value === '' ? null : (value as 'company') })
          }
        />
      )}
    </div>
  );
}

/** Fields that several columns become. */
function sharedFields(
  columns: readonly FileColumn[],
): readonly (readonly [field: string, columns: readonly FileColumn[]])[] {
  const byField = new Map<string, FileColumn[]>();
  for (const column of columns) {
    if (column.field === '') continue;
    byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  }
  return [...byField].filter(([, shared]) => shared.length > 1);
}

const LONGEST = 60;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
