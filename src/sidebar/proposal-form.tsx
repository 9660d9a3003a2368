/** The sheet in front as a list of customers: each column with its field, which can be corrected. */
import type { JSX } from 'preact';
import type { Proposal } from '../protocol';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';
import { Select } from './field';

/** Headings of columns that are not read, named before they are looked at. */
const MOST_NAMED = 6;

type Column = Proposal['columns'][number];
type Props = ViewProps & { readonly proposal: Proposal };

export function ProposalForm(props: Props): JSX.Element {
  const { panel, state, proposal } = props;
  const { words, setUpForm } = panel;
  const { firstRun } = words;
  const isUnread = ({ field, isJoined }: Column): boolean => field === '' && !isJoined;
  const unread = proposal.columns.filter(isUnread);
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
      {proposal.columns.map(
        (column) =>
          !isUnread(column) && <ColumnField key={column.column} {...props} column={column} />,
      )}
      {proposal.joined.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {unread.length > 0 && (
        <details open={!proposal.isList}>
          <summary>{firstRun.unread({ count: unread.length, items: named(unread) })}</summary>
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

function named(columns: readonly Column[]): string {
  const names = columns.slice(0, MOST_NAMED).map(({ heading }) => heading);
  return [...names, ...(columns.length > MOST_NAMED ? ['…'] : [])].join(' · ');
}

function ColumnField({
  panel,
  proposal,
  column: { column, heading, field, isJoined, example },
}: Props & { readonly column: Column }): JSX.Element {
  const { words, setUpForm } = panel;
  const { joined, notRead } = words.firstRun;
  return (
    <Select
      name={`column-${column}`}
      label={example === '' ? heading : `${heading} · ${example}`}
      value={field}
      options={[{ code: '', word: isJoined ? joined : notRead }, ...proposal.fields]}
      onChange={(chosen) => setUpForm.correct(column, chosen)}
    />
  );
}
