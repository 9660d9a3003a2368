/** What will come of the file before anything is written: figures, the choices about known customers, the first rows. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BackupOffer } from '../dialogs';
import type { ImportsWords } from '../language/imports';
import { DEFAULT_CAPACITY, type Grade, type ImportPolicy } from '../rules';
import { fieldLabel } from '../workbook';
import { Select } from './controls';
import type { Forecast } from './forecast';
import type { Filter, LookProps } from './look-props';
import { RowTable } from './row-table';
import { UnknownOwners, UnknownWords } from './unknown-words';

/** Rows that are written before a backup is offered. */
const MANY_ROWS = 1_000;

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'U'];

export function LookView(props: LookProps): JSX.Element {
  const { words, choices, seen, sent } = props;
  const { look } = words;
  const [filter, setFilter] = useState<Filter>('all');
  const isCustomers = choices.table === 'customers';
  const { added, filled, overwritten } = seen.counts;
  const written = added + filled + overwritten;
  return (
    <section>
      <p class="lead">
        {isCustomers ? look.customers({ count: added }) : look.records({ count: added })}
        {isCustomers &&
          GRADES.filter((grade) => (seen.grades[grade] ?? 0) > 0).map((grade) => (
            <span key={grade} class="tag">
              {look.grade({
                grade: grade === 'U' ? look.ungraded : grade,
                count: seen.grades[grade] ?? 0,
              })}
            </span>
          ))}
      </p>
      {isCustomers && added > 0 && (
        <p>
          {look.due({ overdue: seen.due.overdue, today: seen.due.today })}{' '}
          {look.start({ count: seen.due.start, perDay: DEFAULT_CAPACITY })}
        </p>
      )}
      <Fates
        words={words}
        counts={{ ...seen.counts, rejected: seen.counts.rejected + props.leftOut }}
      />
      <HeldRows {...props} />
      {written > MANY_ROWS && (
        <BackupOffer words={words.safety.backup} why={words.safety.backup.why({ rows: written })} />
      )}
      {isCustomers ? <KnownChoice {...props} /> : <p class="quiet">{look.knownRecords}</p>}
      <UnknownOwners {...props} />
      <UnknownWords {...props} />
      {seen.problemCells > 0 && <p>{look.problems({ count: seen.problemCells })}</p>}
      <h2>{look.sample}</h2>
      <Select
        label={look.problemsOnly}
        value={filter}
        options={Object.entries(look.filters).map(([code, word]) => ({ code, word }))}
        onChange={(value) => setFilter(value as Filter)}
      />
      <RowTable {...props} sent={sent} filter={filter} />
    </section>
  );
}

/** Rows that would bring back somebody who was erased: left out, until a person says otherwise. */
function HeldRows({ words: { safety }, seen, policy, onPolicy }: LookProps): JSX.Element | null {
  if (seen.held === 0 && !policy.bringsBack) return null;
  return (
    <div class="card bad">
      {seen.held > 0 && <p>{safety.held({ count: seen.held })}</p>}
      <label class="choice">
        <input
          type="checkbox"
          checked={policy.bringsBack}
          onChange={({ currentTarget }) =>
            onPolicy({ ...policy, bringsBack: currentTarget.checked })
          }
        />
        {safety.bringBack}
      </label>
    </div>
  );
}

function Fates({
  words,
  counts,
}: {
  readonly words: ImportsWords;
  readonly counts: Forecast['counts'];
}): JSX.Element {
  const { look } = words;
  const kinds = Object.keys(look.fates) as (keyof typeof look.fates)[];
  return (
    <dl class="fates">
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{look.fates[kind]}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
      <div class="sum">
        <dt>{look.total}</dt>
        <dd>{Object.values(counts).reduce((sum, count) => sum + count, 0)}</dd>
      </div>
    </dl>
  );
}

/** Overwritten only if a person says so (docs/rules.md §9). */
const ASKED = ['owner', 'manualGrade', 'consentOn'];

function KnownChoice({ words, language, sent, policy, onPolicy }: LookProps): JSX.Element {
  const { look } = words;
  const options = Object.entries(look.knowns).map(([code, word]) => ({ code, word }));
  return (
    <fieldset>
      <legend>{look.known}</legend>
      {options.map(({ code, word }) => (
        <label key={code} class="choice">
          <input
            type="radio"
            name="known"
            checked={policy.known === code}
            onChange={() => onPolicy({ ...policy, known: code as ImportPolicy['known'] })}
          />
          {word}
        </label>
      ))}
      {policy.known === 'overwrite' &&
        ASKED.filter((field) => sent.fields.includes(field)).map((field) => (
          <label key={field} class="choice inner">
            <input
              type="checkbox"
              checked={policy.mayReplace.includes(field)}
              onChange={({ currentTarget }) =>
                onPolicy({
                  ...policy,
                  mayReplace: currentTarget.checked
                    ? [...policy.mayReplace, field]
                    : policy.mayReplace.filter((one) => one !== field),
                })
              }
            />
            {look.replace({ label: fieldLabel('customers', field, language) })}
          </label>
        ))}
      <p class="quiet small">{look.knownHelp}</p>
    </fieldset>
  );
}
