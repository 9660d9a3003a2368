/** Snoozes the customer of a link. */
import type { JSX } from 'preact';
import { ActionButton } from '../button';
import { SnoozeForm } from '../snooze-form';
import { Reach } from './phone-log';
import type { PhoneProps } from './view-props';

export function PhoneSnooze({ panel, state, here }: PhoneProps): JSX.Element | null {
  const { snoozing: row } = here;
  const { words } = panel;
  if (row === null) return null;
  return (
    <div class="stack">
      <h2>{row.name}</h2>
      <Reach panel={panel} row={row} />
      <p class="small quiet">{[row.when, row.why].filter(Boolean).join(' · ')}</p>
      <SnoozeForm row={row} panel={panel} state={state} />
      <p class="bar">
        <ActionButton onPress={() => panel.openLog(row)}>{words.today.log}</ActionButton>
        <ActionButton onPress={() => panel.phone.set({ snoozing: null })}>
          {words.cancel}
        </ActionButton>
      </p>
    </div>
  );
}
