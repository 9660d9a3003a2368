/** Fields of forms, each with its label above and what is wrong with it below. */
import type { ComponentChildren, JSX } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number' | 'search' | 'tel' | 'email';
  readonly name?: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly max?: string;
  readonly min?: string;
  /** Words to choose from; others may be typed. */
  readonly offered?: readonly string[];
}

export function Field(props: FieldProps): JSX.Element {
  const { label, value, change, type = 'text', name = label, hint, wrong, offered } = props;
  const id = `field-${name}`;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={hint}
        min={props.min}
        max={props.max}
        list={offered && `${id}-words`}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong && `${id}-wrong`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {offered && (
        <datalist id={`${id}-words`}>
          {offered.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}

export interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly word: ComponentChildren;
    /** The key that chooses it, shown before the word. */
    readonly pressed?: string;
  }[];
  readonly chosen: Value | null;
  readonly choose: (value: Value) => void;
  readonly wrong?: string | undefined;
  /** The label is for those who cannot see where it stands. */
  readonly isLabelUnseen?: boolean;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { name, label, options, chosen, choose, wrong } = props;
  return (
    <fieldset aria-describedby={wrong && `${name}-wrong`}>
      <legend class={props.isLabelUnseen === true ? 'unseen' : ''}>{label}</legend>
      <div class="chips">
        {options.map(({ value, word, pressed }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            <span>
              {pressed && <kbd aria-hidden="true">{pressed}</kbd>}
              {word}
            </span>
          </label>
        ))}
      </div>
      {wrong && (
        <p id={`${name}-wrong`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

export interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly word: string }[];
  readonly change: (value: string) => void;
}

export function Select({ label, name, value, options, change }: SelectProps): JSX.Element {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {options.map(({ code, word }) => (
          <option key={code} value={code} selected={code === value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
