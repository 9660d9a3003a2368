/**
 * The first rows as they will stand, each with what becomes of it. A cell can be corrected; a row of a customer who is
 * there shows that customer below, and what becomes of it can be chosen.
 */
import { Fragment, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KnownChoice, Problem, RowFate } from '../rules';
import type { SentRow } from '../surfaces/import/reading';
import { fieldLabel } from '../workbook';
import { EditedCell, moveFocus } from './cell-editor';
import { Select } from './controls';
import { cellKey } from './corrected-rows';
import type { Filter, LookProps } from './look-props';
import { shownCell } from './read-file';
import { SameCells, type Correction } from './same-cells';
import { sameKeys } from './same-keys';

/** Rows that are shown; the figures above count all of them. */
const MOST_SHOWN = 100;

/** The fields that say most about a row come first. */
const FIRST = ['company', 'contact', 'customer', 'name', 'phone', 'email', 'on', 'kind', 'owner'];
const MOST_FIELDS = 7;

interface Shown {
  readonly row: SentRow;
  readonly fate: RowFate;
  readonly problems: readonly Problem[];
}

export function RowTable(props: LookProps & { readonly filter: Filter }): JSX.Element {
  const { words, language, choices, sent, seen, filter, onChoices } = props;
  const { look } = words;
  const [editing, setEditing] = useState('');
  const [corrected, setCorrected] = useState<Correction | null>(null);
  const table = useRef<HTMLTableElement>(null);
  /** The cell to go back to once the preview was worked out anew. */
  const last = useRef('');
  useLayoutEffect(() => {
    if (editing !== '' || last.current === '') return;
    table.current?.querySelector<HTMLElement>(`[data-cell="${last.current}"]`)?.focus();
  }, [editing, seen]);
  const matching = sent.rows.flatMap((row, at): Shown[] => {
    const fate = seen.fates[at];
    const problems = seen.problems.get(at) ?? [];
    if (fate === undefined || !isWanted(filter, row, fate, problems)) return [];
    return [{ row, fate, problems }];
  });
  if (matching.length === 0) return <p class="quiet">{look.none}</p>;
  const fields = shownFields(sent.fields);
  const label = (field: string): string => fieldLabel(choices.table, field, language);
  const cellOf = ({ row, problems }: Shown, field: string, isFirst: boolean): JSX.Element => {
    const key = cellKey(row.row, field);
    const isEdited = choices.edits[key] !== undefined;
    const isWrong = problems.some((problem) => problem.field === field);
    const text = shownCell(row.cells[sent.fields.indexOf(field)] ?? '');
    const start = (): void => {
      last.current = key;
      setEditing(key);
    };
    if (editing === key) {
      return (
        <EditedCell
          key={field}
          text={choices.edits[key] ?? text}
          label={look.editCell({ label: label(field), row: row.row })}
          onDone={(typed) => {
            setEditing('');
            if (typed === null || typed === text) return;
            setCorrected({ field, before: text, typed });
            onChoices({ ...choices, edits: { ...choices.edits, [key]: typed } });
          }}
        />
      );
    }
    return (
      <td
        key={field}
        data-cell={key}
        tabIndex={isFirst ? 0 : -1}
        class={`${isWrong ? 'problem' : ''} ${isEdited ? 'edited' : ''}`}
        onClick={start}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'F2') {
            event.preventDefault();
            start();
          } else moveFocus(event);
        }}
      >
        {text}
      </td>
    );
  };
  return (
    <>
      <p class="quiet small">{look.editHelp}</p>
      {corrected !== null && (
        <SameCells
          words={words}
          correction={corrected}
          label={label(corrected.field)}
          sent={sent}
          onAll={(same) => {
            setCorrected(null);
            onChoices({ ...choices, edits: { ...choices.edits, ...same } });
          }}
        />
      )}
      <div class="rows">
        <table role="grid" aria-label={look.sample} ref={table}>
          <thead>
            <tr>
              <th scope="col">{look.rowNumber}</th>
              <th scope="col">{look.fate}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {label(field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matching.slice(0, MOST_SHOWN).map((shown, line) => (
              <Fragment key={shown.row.row}>
                <tr>
                  <td>{shown.row.row}</td>
                  <td class={`fate ${shown.fate.kind}`}>
                    {look.fates[shown.fate.kind]}
                    <span class="small block">{whyOf(shown.fate, words, label)}</span>
                    {isKnown(shown) && choices.table === 'customers' && (
                      <KnownSelect {...props} row={shown.row} />
                    )}
                  </td>
                  {fields.map((field, at) => cellOf(shown, field, line === 0 && at === 0))}
                </tr>
                <There {...{ ...props, shown, fields, label }} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {matching.length > MOST_SHOWN && (
        <p class="quiet small">{look.more({ count: matching.length - MOST_SHOWN })}</p>
      )}
    </>
  );
}

/** What becomes of one customer who is there. */
function KnownSelect({
  words,
  choices,
  row,
  onChoices,
}: LookProps & { readonly row: SentRow }): JSX.Element {
  const { look } = words;
  const options = Object.entries(look.knownAlone).map(([code, word]) => ({ code, word }));
  return (
    <Select
      label={look.editCell({ label: look.fate, row: row.row })}
      isLabelHidden
      value={choices.answers[row.row] ?? ''}
      options={[{ code: '', word: look.asAll }, ...options]}
      onChange={(code) => {
        const { [row.row]: _, ...others } = choices.answers;
        const own = code === '' ? {} : { [row.row]: code as KnownChoice };
        onChoices({ ...choices, answers: { ...others, ...own } });
      }}
    />
  );
}

/** The customer who is there, beside the row of the file: what differs is marked, and what is the same is said. */
function There({
  words,
  choices,
  sent,
  known,
  shown,
  fields,
  label,
}: LookProps & {
  readonly shown: Shown;
  readonly fields: readonly string[];
  readonly label: (field: string) => string;
}): JSX.Element | null {
  const { look } = words;
  const { row, fate } = shown;
  const cells = fate.kind === 'rejected' ? undefined : known.get(fate.id);
  if (cells === undefined || choices.table !== 'customers') return null;
  const own = Object.fromEntries(sent.fields.map((field, at) => [field, row.cells[at] ?? '']));
  return (
    <tr class="there">
      <td />
      <td>
        {look.there}
        <span class="small block">{sameKeys(own, cells).map(label).join(', ')}</span>
      </td>
      {fields.map((field) => {
        const text = shownCell(cells[field] ?? '');
        const differs = text !== '' && text !== shownCell(own[field] ?? '');
        return (
          <td key={field} class={differs ? 'differs' : ''}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}

function isKnown({ row, fate }: Pick<Shown, 'row' | 'fate'>): boolean {
  return row.choice !== undefined || (fate.kind !== 'added' && fate.kind !== 'rejected');
}

function isWanted(
  filter: Filter,
  row: SentRow,
  fate: RowFate,
  problems: readonly Problem[],
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'problems':
      return problems.length > 0;
    case 'rejected':
      return fate.kind === 'rejected';
    case 'known':
      return isKnown({ row, fate });
  }
}

function whyOf(
  fate: RowFate,
  { why, look }: LookProps['words'],
  label: (field: string) => string,
): string {
  if (fate.kind === 'rejected') return why[fate.why];
  if (fate.kind !== 'filled' && fate.kind !== 'overwritten') return '';
  return look.changes({ fields: fate.changes.map(({ field }) => label(field)) });
}

function shownFields(fields: readonly string[]): readonly string[] {
  const shown = fields.filter((field) => field !== 'id' && field !== 'customerId');
  return [
    ...FIRST.filter((field) => shown.includes(field)),
    ...shown.filter((field) => !FIRST.includes(field)),
  ].slice(0, MOST_FIELDS);
}
