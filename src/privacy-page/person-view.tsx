/** Everything that the workbook holds about one person, to read and to hand over. */
import type { JSX } from 'preact';
import type { PrivacyPageWords } from '../language/privacy-page';
import type { ErasedCertificate, ExportedTable, PersonPlace } from '../protocol';
import { askScript, saveFile } from '../dialogs';
import { EraseForm } from './erase-form';
import { exportedHtml, exportedJson } from './exported-files';
import type { PageProps, Person } from './page-props';

export function PersonView({
  page,
  person,
  onBack,
  onErased,
}: {
  readonly page: PageProps;
  readonly person: Person;
  readonly onBack: () => void;
  readonly onErased: (certificate: ErasedCertificate) => void;
}): JSX.Element {
  const { words, isBusy, attempt, say } = page;
  const { person: own } = words;
  const handOut = (ending: 'html' | 'json'): void => {
    attempt(async () => {
      // Read again: the copy holds what is in the workbook now.
      const { subject } = person;
      const fresh = await askScript('export-person', { subject, isHandedOut: true });
      const text = ending === 'json' ? exportedJson(fresh) : exportedHtml(fresh, words);
      const file = `duebook-person.${ending}`;
      saveFile(file, ending === 'json' ? 'application/json' : 'text/html', text);
      say(own.saved({ file }));
    });
  };
  return (
    <section>
      <p class="actions">
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </p>
      <h2>{own.title({ name: person.name })}</h2>
      {person.isColleague && <p class="card">{own.colleague}</p>}
      {person.tables.map((table) => (
        <TableRows key={table.title} table={table} words={words} />
      ))}
      <Changes person={person} words={words} />
      <Places places={person.places} more={person.morePlaces} words={words} />
      <section class="card">
        <h2>{own.copy}</h2>
        <p>{own.copyHelp}</p>
        <p class="actions">
          <button
            type="button"
            class="button main"
            disabled={isBusy}
            onClick={() => handOut('html')}
          >
            {own.asPage}
          </button>
          <button type="button" class="button" disabled={isBusy} onClick={() => handOut('json')}>
            {own.asJson}
          </button>
        </p>
      </section>
      <EraseForm page={page} person={person} onErased={onErased} />
    </section>
  );
}

function TableRows({
  table: { title, records },
  words: { person: own },
}: {
  readonly table: ExportedTable;
  readonly words: PrivacyPageWords;
}): JSX.Element {
  return (
    <details>
      <summary>{own.counted({ title, count: own.rows({ count: records.length }) })}</summary>
      {records.map(({ row, cells }) => (
        <table key={row}>
          <caption>{own.row({ row })}</caption>
          <tbody>
            {cells.map(({ label, value }, at) => (
              <tr key={at}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}

function Changes({
  person: { changes },
  words: { person: own },
}: {
  readonly person: Person;
  readonly words: PrivacyPageWords;
}): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{own.counted({ title: own.changes, count: String(changes.length) })}</summary>
      <ul>
        {changes.map((change, at) => (
          <li key={at}>{own.change({ ...change, fields: change.fields.join(', ') })}</li>
        ))}
      </ul>
    </details>
  );
}

/** Cells and notes outside the person's own rows. */
function Places({
  places,
  more,
  words: { person: own },
}: {
  readonly places: readonly PersonPlace[];
  readonly more: number;
  readonly words: PrivacyPageWords;
}): JSX.Element | null {
  if (places.length === 0) return null;
  return (
    <details open>
      <summary>{own.places({ count: places.length + more })}</summary>
      <ul>
        {places.map(({ sheet, cell, isNote, isOurs, text }, at) => (
          <li key={at} class="card">
            {sheet}!{cell}
            {isNote && <span class="tag">{own.note}</span>}
            {!isOurs && <span class="tag">{own.notOurs}</span>}
            <p class="quiet">{text}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{own.morePlaces({ count: more })}</p>}
    </details>
  );
}
