/** Snoozes a customer: a reason, then until which day. A number key chooses a reason and snoozes for a day. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Questions, TodayRow } from '../protocol';
import { dayFromIso, isoFromDay } from '../rules/calendar';
import { ActionButton } from './button';
import { dayFormatter } from './day-formatter';
import { Field, RadioGroup } from './field';
import { isTyping } from './keys';
import { rowKey } from './state';
import type { ViewProps } from './view-props';

type SnoozeLength = Questions['snooze']['question']['length'];

export interface SnoozeFormProps extends ViewProps {
  readonly row: TodayRow;
}

export function SnoozeForm({ row, panel, state }: SnoozeFormProps): JSX.Element {
  const { words, snooze } = panel;
  const [chosen, choose] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState('');
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { snoozeReasons: reasons } = words.today;
  const reason = typed.trim() || (chosen ?? '');
  const isMissing = isAsked && reason === '';
  const short = dayFormatter({ panel, state });
  // At once, since the next key is meant for this form.
  useLayoutEffect(() => {
    if (!panel.isOnPhone) form.current?.querySelector('input')?.focus();
  }, []);
  useLayoutEffect(() => {
    if (isMissing) form.current?.querySelector('input')?.focus();
  }, [isMissing]);
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
  const send = (length: SnoozeLength): void => {
    if (reason === '') setAsked(true);
    else snooze(row, { length, reason, ...(until !== '' && { until }) });
  };
  return (
    <form
      class="stack"
      ref={form}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        send('day');
      }}
    >
      <RadioGroup
        name={`why-${rowKey(row)}`}
        label={words.today.snoozeWhy}
        options={reasons.map((word, at) => ({ value: word, word, shortcut: String(at + 1) }))}
        chosen={typed === '' ? chosen : null}
        onChoose={choose}
        error={isMissing ? words.today.snoozeMissing : undefined}
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
        min={firstDay(row, state)}
        label={words.today.snoozeUntil}
        value={until}
        onChange={setUntil}
      />
      <p class="bar">
        {until === '' ? (
          <>
            <ActionButton isMain onPress={() => send('day')}>
              {words.today.snoozeDay({ day: short(row.snoozedTo.day) })}
            </ActionButton>
            <ActionButton onPress={() => send('week')}>
              {words.today.snoozeWeek({ day: short(row.snoozedTo.week) })}
            </ActionButton>
          </>
        ) : (
          <ActionButton isMain onPress={() => send('day')}>
            {words.today.snoozeTo({ day: short(until) })}
          </ActionButton>
        )}
      </p>
      <p class="help keys">{words.today.snoozeHelp}</p>
    </form>
  );
}

/** The day after today, or after the due day where that is ahead: a snooze brings no one forward. */
function firstDay({ next }: TodayRow, { today }: ViewProps['state']): string {
  const start = Math.max(dayFromIso(today.answer?.today ?? '') ?? 0, dayFromIso(next ?? '') ?? 0);
  return isoFromDay(start + 1);
}
