/** One customer of the list: name, lateness, grade, why, next step; opened, what can be done. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import type { ViewProps } from './view-props';
import { Field } from './field';
import { GradeTag } from './grade-tag';
import { isTyped } from './keys';
import { keyOf } from './state';
import { Button } from './button';

export interface DueRowProps extends ViewProps {
  readonly row: TodayRow;
}

export function DueRow({ row, panel, state }: DueRowProps): JSX.Element {
  const { words, store, openLog } = panel;
  const key = keyOf(row);
  const isOpen = state.openRow === key;
  const [isSnoozing, setSnoozing] = useState(false);
  const whole = useRef<HTMLLIElement>(null);
  const turn = (open: boolean): void => store.set({ openRow: open ? key : null });
  useEffect(() => {
    if (!isOpen) setSnoozing(false);
  }, [isOpen]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && isTyped(event)) return;
    const letter = event.key.toLowerCase();
    if (letter === 'l') openLog(row);
    else if (letter === 's') {
      turn(true);
      setSnoozing(true);
    } else if (letter === 'd') panel.showCustomer(row);
    else if (letter === 'o') panel.showRow(row);
    else if (event.key === 'Escape' && isOpen) {
      turn(false);
      whole.current?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <li ref={whole} class={isOpen ? 'row open' : 'row'} onKeyDown={press}>
      <button type="button" data-row={key} aria-expanded={isOpen} onClick={() => turn(!isOpen)}>
        <span class="top">
          <span class="name">{row.name}</span>
          <GradeTag row={row} words={words} />
        </span>
        <span class="line clip small">
          {row.section === null ? null : <span class="tag">{row.when}</span>} {row.why}
        </span>
        {row.nextStep !== '' && !isOpen && <span class="line clip small">→ {row.nextStep}</span>}
        {state.whose === 'team' && row.owner !== '' && (
          <span class="line clip small quiet">{row.owner}</span>
        )}
      </button>
      {isOpen && (
        <div class="more stack">
          {row.nextStep !== '' && <p>→ {row.nextStep}</p>}
          <Reach row={row} />
          {row.snoozes > 0 && (
            <p class="small quiet">{words.today.snoozed({ count: row.snoozes })}</p>
          )}
          <p class="bar">
            <Button isMain press={() => openLog(row)}>
              {words.today.log}
            </Button>
            <Button isOpen={isSnoozing} press={() => setSnoozing(!isSnoozing)}>
              {words.today.snooze}
            </Button>
            <Button press={() => panel.showCustomer(row)}>{words.today.details}</Button>
            <Button press={() => panel.showRow(row)}>{words.showRow}</Button>
          </p>
          {isSnoozing && <SnoozeForm row={row} panel={panel} />}
        </div>
      )}
    </li>
  );
}

/** How the person is reached, tappable. Somebody else's may be masked. */
export function Reach({ row }: { readonly row: TodayRow }): JSX.Element | null {
  const { contact, phone, email, masked } = row;
  if (contact + phone + email === '') return null;
  return (
    <p class="small">
      {contact}
      {phone !== '' && (
        <>
          {contact !== '' && ' · '}
          {masked ? phone : <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
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
  // Before the next key arrives, which is meant for this field.
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
        name={`snooze-${keyOf(row)}`}
        label={words.today.snoozeWhy}
        value={reason}
        change={setReason}
      />
      <p class="bar">
        {words.today.snoozeReasons.map((word) => (
          <Button key={word} press={() => setReason(word)} isChosen={reason === word}>
            {word}
          </Button>
        ))}
      </p>
      <p class="bar">
        <Button isMain isOff={isBlank} press={() => snooze(row, 'day', reason)}>
          {words.today.snoozeDay}
        </Button>
        <Button isOff={isBlank} press={() => snooze(row, 'week', reason)}>
          {words.today.snoozeWeek}
        </Button>
      </p>
    </form>
  );
}
