/** The log form of one customer, with what a caller needs above it: the number, why the call is due, and what was logged. */
import type { JSX } from 'preact';
import type { TodayRow } from '../../protocol';
import { phonesIn } from '../../rules/phones';
import { ActionButton } from '../button';
import { ContactLine } from '../contact-line';
import { LogView } from '../log-view';
import { Note } from '../note';
import type { LogForm, SidebarState } from '../state';
import type { PhoneProps } from './view-props';

export function PhoneLog(props: PhoneProps): JSX.Element {
  const { panel, state } = props;
  const { form } = state;
  if (form === null && !state.customer.isBusy) {
    return <p class="card calm">{panel.phoneWords().allDone}</p>;
  }
  return <LogView panel={panel} state={state} lead={form && <Lead {...props} form={form} />} />;
}

interface LeadProps extends PhoneProps {
  readonly form: LogForm;
}

function Lead({ panel, state, form }: LeadProps): JSX.Element | null {
  const row = rowOf(state, form);
  const words = panel.phoneWords();
  const { today } = state.today.answer ?? {};
  if (row === undefined) return null;
  const [last] = form.details?.entries ?? [];
  return (
    <>
      <Reach panel={panel} row={row} />
      <p class="small quiet">{[row.when, row.why].filter(Boolean).join(' · ')}</p>
      {form.corrects === null && (
        <p class="bar">
          <ActionButton onPress={() => panel.openSnooze(row)}>
            {panel.words.today.snooze}
          </ActionButton>
        </p>
      )}
      {last !== undefined && last.note !== '' && (
        <div class="last">
          <Note text={last.note} more={panel.words.customer.whole} />
        </div>
      )}
      {!row.isMine && row.owner !== '' && (
        <p class="card warn">{words.owner({ name: row.owner })}</p>
      )}
      {last?.on === today && last?.offers === 'edit-and-undo' && form.corrects === null && (
        <p class="card warn">
          {words.already({ what: [last.what, last.by].filter(Boolean).join(' · ') })}
        </p>
      )}
    </>
  );
}

/** Known from the list before the customer's details arrive. */
function rowOf({ today }: SidebarState, { customer, details }: LogForm): TodayRow | undefined {
  const listed = today.answer?.sections.flatMap(({ rows }) => rows) ?? [];
  return details?.customer ?? listed.find(({ id }) => id === customer.id);
}

/** Each number that can be dialled as a button for the thumb; what else is known of how to reach them below. */
export function Reach({
  panel,
  row,
}: Pick<PhoneProps, 'panel'> & { readonly row: TodayRow }): JSX.Element {
  const words = panel.phoneWords();
  const numbers = row.masked ? [] : phonesIn(row.phone).filter(({ dial }) => dial !== null);
  return (
    <>
      <ContactLine row={numbers.length === 0 ? row : { ...row, phone: '' }} />
      {numbers.length > 0 && (
        <p class="bar">
          {numbers.map(({ text, dial }) => (
            <a key={dial} class="button call" href={`tel:${dial ?? ''}`}>
              {words.call({ text })}
            </a>
          ))}
        </p>
      )}
    </>
  );
}
