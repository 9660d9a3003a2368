/** Snoozes a customer: a reason, then for how long. A number key chooses a reason and snoozes for a day. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import { ActionButton } from './button';
import { Field, RadioGroup } from './field';
import { isTyping } from './keys';
import type { SidePanel } from './panel';
import { rowKey } from './state';

export interface SnoozeFormProps {
  readonly row: TodayRow;
  readonly panel: SidePanel;
  /** `YYYY-MM-DD`; the first day to choose is the one after. */
  readonly today: string;
}

export function SnoozeForm({ row, panel, today }: SnoozeFormProps): JSX.Element {
  const { words, snooze } = panel;
  const [chosen, choose] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { snoozeReasons: reasons } = words.today;
  const reason = typed.trim() || (chosen ?? '');
  const isBlank = reason === '';
  // At once, since the next key is meant for this form.
  useLayoutEffect(() => {
    if (!panel.isOnPhone) form.current?.querySelector('input')?.focus();
  }, []);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return;
    // The keys of the row are no shortcuts here.
    event.stopPropagation();
    if (isTyping(event) || event.key.length !== 1) return;
    const numbered = reasons[Number(event.key) - 1];
    if (numbered === undefined) {
      // The letter goes into the field that has the focus when its key is handled.
      form.current?.querySelector<HTMLElement>('[type=text]')?.focus();
      return;
    }
    event.preventDefault();
    snooze(row, { length: 'day', reason: numbered });
  };
  const send = (): void => {
    if (isBlank) return;
    snooze(row, until === '' ? { length: 'day', reason } : { length: 'day', until, reason });
  };
  return (
    <form
      class="stack"
      ref={form}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <RadioGroup
        name={`why-${rowKey(row)}`}
        label={words.today.snoozeWhy}
        options={reasons.map((word, at) => ({ value: word, word, shortcut: String(at + 1) }))}
        chosen={typed === '' ? chosen : null}
        onChoose={choose}
      />
      <Field
        name={`snooze-${rowKey(row)}`}
        label={words.today.snoozeOther}
        value={typed}
        onChange={setTyped}
      />
      <Field
        name={`until-${rowKey(row)}`}
        type="date"
        min={today}
        label={words.today.snoozeUntil}
        value={until}
        onChange={setUntil}
      />
      <p class="bar">
        {until === '' ? (
          <>
            <ActionButton isMain isDisabled={isBlank} onPress={send}>
              {words.today.snoozeDay}
            </ActionButton>
            <ActionButton
              isDisabled={isBlank}
              onPress={() => snooze(row, { length: 'week', reason })}
            >
              {words.today.snoozeWeek}
            </ActionButton>
          </>
        ) : (
          <ActionButton isMain isDisabled={isBlank} onPress={send}>
            {words.today.snooze}
          </ActionButton>
        )}
      </p>
      <p class="help keys">{words.today.snoozeHelp}</p>
    </form>
  );
}
