/** The few controls of the page, each with its label. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Lets Enter go to the next step, unless the focused control uses Enter itself. */
export function useEnter(goOn: () => void): void {
  const latest = useRef(goOn);
  latest.current = goOn;
  // An ordinary effect runs after the next frame, and would miss a key pressed before.
  useLayoutEffect(() => {
    const listener = ({ key, target }: KeyboardEvent): void => {
      const isTaken = target instanceof Element && target.matches('button, select, input, a, td');
      if (key === 'Enter' && !isTaken) latest.current();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

export interface Leave {
  /** Whether a person pressed Escape, and is asked. */
  readonly isAsked: boolean;
  readonly stay: () => void;
}

/**
 * While there is something to lose, leaving is asked about: by the browser, and by Escape, which closes Google's dialogs.
 */
export function useLeave(hasWork: boolean): Leave {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!hasWork) {
      setAsked(false);
      return undefined;
    }
    const unload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const escape = (event: KeyboardEvent): void => {
      // In a field, it gives up what was typed.
      if (event.key !== 'Escape' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      setAsked(true);
    };
    window.addEventListener('beforeunload', unload);
    document.addEventListener('keydown', escape, true);
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('keydown', escape, true);
    };
  }, [hasWork]);
  return { isAsked, stay: () => setAsked(false) };
}

/** Asks whether to leave after all. */
export function LeaveCard({
  leave,
  text,
  stay,
}: {
  readonly leave: Leave;
  readonly text: string;
  /** The word to press. */
  readonly stay: string;
}): JSX.Element | null {
  if (!leave.isAsked) return null;
  return (
    <p class="card bad" role="alert">
      {text}{' '}
      <button type="button" class="link" onClick={leave.stay}>
        {stay}
      </button>
    </p>
  );
}

export interface Option {
  readonly code: string;
  readonly word: string;
}

interface SelectProps {
  readonly label: string;
  /** Read aloud, not shown: the column of a table has its heading. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

export function Select({
  label,
  isLabelHidden,
  value,
  options,
  onChange,
}: SelectProps): JSX.Element {
  const select = (
    <select
      aria-label={isLabelHidden === true ? label : undefined}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {options.map(({ code, word }) => (
        <option key={code} value={code}>
          {word}
        </option>
      ))}
    </select>
  );
  if (isLabelHidden === true) return select;
  return (
    <label class="field">
      <span class="label">{label}</span>
      {select}
    </label>
  );
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

export function Button({ children, isMain, isDisabled, onPress }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={isMain === true ? 'button main' : 'button'}
      disabled={isDisabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
