/** Shows the host's time and lets a person move it forward. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FromPage, HostStatus } from '../protocol';
import { Popover } from './popover';
import type { ScreenWords } from './words';

export interface ClockProps {
  readonly status: HostStatus;
  readonly words: ScreenWords;
  readonly isBusy: boolean;
  readonly send: (message: FromPage) => void;
}

export function Clock({ status, words, isBusy, send }: ClockProps): JSX.Element {
  const [day = '', time = ''] = status.clock.split(' ');
  const [wanted, setWanted] = useState('');
  const shown = new Intl.DateTimeFormat(words.dates, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  const target = wanted === '' ? day : wanted;
  return (
    <Popover
      label={`${words.clock}: ${shown} ${time}`}
      face={
        <>
          <span class="dial" aria-hidden="true" />
          {shown} <b>{time}</b>
        </>
      }
    >
      <p class="quiet">{words.clockHelp}</p>
      <div class="row">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => send({ type: 'clock', turn: 'hour' })}
        >
          {words.nextHour}
        </button>
        <button
          type="button"
          disabled={isBusy}
          onClick={() => send({ type: 'clock', turn: 'day' })}
        >
          {words.nextDay}
        </button>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'clock', turn: { to: target } });
        }}
      >
        <label class="grow">
          {words.goTo}
          <input
            type="date"
            required
            value={target}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={isBusy}>
          {words.go}
        </button>
      </form>
      <p class="quiet">{words.triggers(status.triggers)}</p>
    </Popover>
  );
}
