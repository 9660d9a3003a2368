/** One customer of the due list: a person to call. Expanded, it shows the rest and the actions. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TodayRow } from '../protocol';
import { ActionButton } from './button';
import { ShowRow } from './show-row';
import { CloseForm } from './close-form';
import { ContactLine } from './contact-line';
import { GradeTag } from './grade-tag';
import { isTyping } from './keys';
import { SnoozeForm } from './snooze-form';
import { rowKey } from './state';
import type { ViewProps } from './view-props';

export interface DueRowProps extends ViewProps {
  readonly row: TodayRow;
}

/** A form inside the row. */
type RowForm = 'snooze' | 'won' | 'lost';

const FORM_KEYS: Readonly<Record<string, RowForm>> = { s: 'snooze', w: 'won', x: 'lost' };

export function DueRow({ row, panel, state }: DueRowProps): JSX.Element {
  const { words, store, openLog } = panel;
  const key = rowKey(row);
  const isOpen = state.openRow === key;
  const [form, setForm] = useState<RowForm | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const setOpen = (open: boolean): void => store.set({ openRow: open ? key : null });
  useEffect(() => {
    if (!isOpen) setForm(null);
  }, [isOpen]);
  const show = (wanted: RowForm | null): void => {
    if (wanted !== null) panel.outbox.hideMessages();
    setForm(wanted);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && isTyping(event)) return;
    const letter = event.key.toLowerCase();
    const asked = FORM_KEYS[letter];
    if (letter === 'l') openLog(row);
    else if (asked !== undefined) {
      setOpen(true);
      show(asked);
    } else if (letter === 'd') panel.showCustomer(row);
    else if (letter === 'o' && panel.showRow) panel.showRow(row);
    else if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      item.current?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  };
  const toggle = (wanted: RowForm): void => show(form === wanted ? null : wanted);
  return (
    <li ref={item} class={isOpen ? 'row open' : 'row'} onKeyDown={onKey}>
      <div class="summary">
        <button
          type="button"
          data-row={key}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="top">
            <span class="name">{row.name}</span>
            <GradeTag row={row} words={words} />
          </span>
        </button>
        <ContactLine row={row} isShort={!isOpen} />
        <p class={isOpen ? 'small' : 'clip small'}>
          <span class={row.section === null ? 'quiet' : 'tag'}>{row.when}</span>{' '}
          {row.nextStep !== '' && `→ ${row.nextStep}`}
        </p>
        <p class={isOpen ? 'why' : 'clip why'}>
          {state.scope === 'team' && row.owner !== '' && `${row.owner} · `}
          {row.why}
        </p>
      </div>
      {isOpen && (
        <div class="more stack">
          {row.prefers !== '' && (
            <p class="small">
              {words.labelled({ label: words.customer.prefers, value: row.prefers })}
            </p>
          )}
          {row.snoozes > 0 && (
            <p class="small quiet">{words.today.snoozed({ count: row.snoozes })}</p>
          )}
          <p class="bar">
            <ActionButton isMain onPress={() => openLog(row)}>
              {words.today.log}
            </ActionButton>
            {(['snooze', 'won', 'lost'] as const).map((each) => (
              <ActionButton key={each} isOpen={form === each} onPress={() => toggle(each)}>
                {words.today[each]}
              </ActionButton>
            ))}
            <ActionButton onPress={() => panel.showCustomer(row)}>
              {words.today.details}
            </ActionButton>
            <ShowRow panel={panel} row={row} />
          </p>
          {form === 'snooze' && <SnoozeForm row={row} panel={panel} state={state} />}
          {(form === 'won' || form === 'lost') && (
            <CloseForm key={form} panel={panel} state={state} customer={row} how={form} />
          )}
        </div>
      )}
    </li>
  );
}
