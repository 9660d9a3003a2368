/** The first rows as they will stand, each with what becomes of it. */
import type { JSX } from 'preact';
import type { Problem, RowFate } from '../rules';
import { fieldLabel } from '../workbook';
import type { Filter, LookProps } from './look-props';
import { shownCell } from './read-file';

/** Rows that are shown; the figures above count all of them. */
const MOST_SHOWN = 100;

/** The fields that say most about a row come first. */
const FIRST = ['company', 'contact', 'customer', 'name', 'phone', 'email', 'on', 'kind', 'owner'];
const MOST_FIELDS = 7;

export function RowTable({
  words,
  language,
  choices,
  sent,
  seen,
  filter,
}: LookProps & { readonly filter: Filter }): JSX.Element {
  const { look } = words;
  const matching = sent.rows.flatMap((row, at) => {
    const fate = seen.fates[at];
    const problems = seen.problems.get(at) ?? [];
    return fate !== undefined && isWanted(filter, fate, problems) ? [{ row, fate, problems }] : [];
  });
  if (matching.length === 0) return <p class="quiet">{look.none}</p>;
  const fields = shownFields(sent.fields);
  const label = (field: string): string => fieldLabel(choices.table, field, language);
  return (
    <>
      <div class="rows" tabIndex={0} role="region" aria-label={look.sample}>
        <table>
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
            {matching.slice(0, MOST_SHOWN).map(({ row, fate, problems }, line) => (
              <tr key={line}>
                <td>{row.row}</td>
                <td class={`fate ${fate.kind}`}>
                  {look.fates[fate.kind]}
                  <span class="small block">{whyOf(fate, words, label)}</span>
                </td>
                {fields.map((field) => (
                  <td
                    key={field}
                    class={problems.some((problem) => problem.field === field) ? 'problem' : ''}
                  >
                    {shownCell(row.cells[sent.fields.indexOf(field)] ?? '')}
                  </td>
                ))}
              </tr>
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

function isWanted(filter: Filter, { kind }: RowFate, problems: readonly Problem[]): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'problems':
      return problems.length > 0;
    case 'rejected':
      return kind === 'rejected';
    case 'known':
      return kind !== 'added' && kind !== 'rejected';
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
