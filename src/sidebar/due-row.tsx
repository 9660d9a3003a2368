/** One customer of the due list; expanded, it shows contact data and actions. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import { phonesIn } from '../rules/phones';
import type { ViewProps } from './view-props';
import { Field } from './field';
import { GradeTag } from './grade-tag';
import { isTyping } from './keys';
import { rowKey } from './state';
import { ActionButton } from './button';

export interface DueRowProps extends ViewProps {
  readonly row: TodayRow;
}

export function DueRow({ row, panel, state }: DueRowProps): JSX.Element {
  const { words, store, openLog } = panel;
  const key = rowKey(row);
  const isOpen = state.openRow === key;
  const [isSnoozing, setSnoozing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const setOpen = (open: boolean): void => store.set({ openRow: open ? key : null });
  useEffect(() => {
    if (!isOpen) setSnoozing(false);
  }, [isOpen]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && isTyping(event)) return;
    const letter = event.key.toLowerCase();
    if (letter === 'l') openLog(row);
    else if (letter === 's') {
      setOpen(true);
      setSnoozing(true);
    } else if (letter === 'd') panel.showCustomer(row);
    else if (letter === 'o') panel.showRow(row);
    else if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      item.current?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <li ref={item} class={isOpen ? 'row open' : 'row'} onKeyDown={onKey}>
      <button type="button" data-row={key} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="top">
          <span class="name">{row.name}</span>
          <GradeTag row={row} words={words} />
        </span>
        <span class="line clip small">
          {row.section === null ? null : <span class="tag">{row.when}</span>} {row.why}
        </span>
        {row.nextStep !== '' && !isOpen && <span class="line clip small">→ {row.nextStep}</span>}
        {state.scope === 'team' && row.owner !== '' && (
          <span class="line clip small quiet">{row.owner}</span>
        )}
      </button>
      {isOpen && (
        <div class="more stack">
          {row.nextStep !== '' && <p>→ {row.nextStep}</p>}
          <ContactLine row={row} />
          {row.snoozes > 0 && (
            <p class="small quiet">{words.today.snoozed({ count: row.snoozes })}</p>
          )}
          <p class="bar">
            <ActionButton isMain onPress={() => openLog(row)}>
              {words.today.log}
            </ActionButton>
            <ActionButton isOpen={isSnoozing} onPress={() => setSnoozing(!isSnoozing)}>
              {words.today.snooze}
            </ActionButton>
            <ActionButton onPress={() => panel.showCustomer(row)}>
              {words.today.details}
            </ActionButton>
            <ActionButton onPress={() => panel.showRow(row)}>{words.showRow}</ActionButton>
          </p>
          {isSnoozing && <SnoozeForm row={row} panel={panel} />}
        </div>
      )}
    </li>
  );
}

/** Each number of a cell as a link that dials it; text that is not clearly a number stays text. */
function PhoneLinks({ phone }: { readonly phone: string }): JSX.Element {
  return (
    <>
      {phonesIn(phone).map(({ text, dial }, at) => (
        <>
          {at > 0 && ', '}
          {dial === null ? text : <a href={`tel:${dial}`}>{text}</a>}
        </>
      ))}
    </>
  );
}

/** Contact, phone and email, as links unless they are masked. */
export function ContactLine({ row }: { readonly row: TodayRow }): JSX.Element | null {
  const { contact, phone, email, masked } = row;
  if (contact + phone + email === '') return null;
  return (
    <p class="small">
      {contact}
      {phone !== '' && (
        <>
          {contact !== '' && ' · '}
          {masked ? phone : <PhoneLinks phone={phone} />}
        </>
      )}
      {email !== '' && (
        <>
          {contact + phone !== '' && ' · '}
          {masked ? email : <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>}
        </>
      )}
    </p>
  );
}

function SnoozeForm({ row, panel }: Pick<DueRowProps, 'row' | 'panel'>): JSX.Element {
  const { words, snooze } = panel;
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // At once, since the next key is meant for this field.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const isBlank = reason.trim() === '';
  return (
    <form
      class="stack"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) snooze(row, 'day', reason);
      }}
    >
      <Field
        name={`snooze-${rowKey(row)}`}
        label={words.today.snoozeWhy}
        value={reason}
        onChange={setReason}
      />
      <p class="bar">
        {words.today.snoozeReasons.map((word) => (
          <ActionButton key={word} onPress={() => setReason(word)} isChosen={reason === word}>
            {word}
          </ActionButton>
        ))}
      </p>
      <p class="bar">
        <ActionButton isMain isDisabled={isBlank} onPress={() => snooze(row, 'day', reason)}>
          {words.today.snoozeDay}
        </ActionButton>
        <ActionButton isDisabled={isBlank} onPress={() => snooze(row, 'week', reason)}>
          {words.today.snoozeWeek}
        </ActionButton>
      </p>
    </form>
  );
}
