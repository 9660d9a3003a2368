/** The sheet in front as a list of customers: each column with its field, which can be corrected. */
import type { JSX } from 'preact';
import type { Proposal } from '../protocol';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';
import { Select } from './field';

type Props = ViewProps & { readonly proposal: Proposal };

export function ProposalForm(props: Props): JSX.Element {
  const { panel, state, proposal } = props;
  const { words, setUpForm } = panel;
  const { firstRun } = words;
  const read = proposal.columns.filter(({ field }) => field !== '');
  const unread = proposal.columns.filter(({ field }) => field === '');
  const isBusy = state.proposal.isBusy;
  return (
    <>
      <h3>{firstRun.useSheet({ sheet: proposal.sheet ?? '' })}</h3>
      {!proposal.isList && <p class="card warn">{firstRun.noName}</p>}
      <p>
        <ActionButton
          isMain
          isDisabled={isBusy || !proposal.isList}
          onPress={() => void setUpForm.run('sheet')}
        >
          {firstRun.use}
        </ActionButton>
      </p>
      {proposal.notes.length > 0 && (
        <ul class="list small">
          {proposal.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <h3>{firstRun.columns}</h3>
      {read.map((column) => (
        <ColumnField key={column.column} {...props} column={column} />
      ))}
      {proposal.joined.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {unread.length > 0 && (
        <details open={!proposal.isList}>
          <summary>{firstRun.unread({ count: unread.length })}</summary>
          <div class="stack">
            {unread.map((column) => (
              <ColumnField key={column.column} {...props} column={column} />
            ))}
          </div>
        </details>
      )}
      <p class="small quiet">{firstRun.added({ items: proposal.added })}</p>
      <p class="small quiet">{firstRun.sheets({ items: proposal.sheets })}</p>
      <p>
        <ActionButton isDisabled={isBusy} onPress={() => void setUpForm.run('new')}>
          {firstRun.newList}
        </ActionButton>
      </p>
    </>
  );
}

function ColumnField({
  panel,
  proposal,
  column: { column, heading, field, example },
}: Props & { readonly column: Proposal['columns'][number] }): JSX.Element {
  const { words, setUpForm } = panel;
  return (
    <Select
      name={`column-${column}`}
      label={example === '' ? heading : `${heading} · ${example}`}
      value={field}
      options={[{ code: '', word: words.firstRun.notRead }, ...proposal.fields]}
      onChange={(chosen) => setUpForm.correct(column, chosen)}
    />
  );
}
