/** Form fields, each with its label above and its error below. */
import type { ComponentChildren, JSX } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number' | 'search' | 'tel' | 'email';
  readonly name?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly max?: string;
  readonly min?: string;
  /** Shown after the value, such as `days`. */
  readonly unit?: string | undefined;
  /** Suggested values; others may be typed. */
  readonly suggestions?: readonly string[];
}

export function Field(props: FieldProps): JSX.Element {
  const {
    label,
    value,
    onChange,
    type = 'text',
    name = label,
    hint,
    error,
    suggestions,
    unit,
  } = props;
  const id = `field-${name}`;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {unit !== undefined && <span class="unseen"> ({unit})</span>}
      </label>
      <div class={unit === undefined ? '' : 'measured'}>
        <input
          id={id}
          type={type}
          value={value}
          placeholder={hint}
          min={props.min}
          max={props.max}
          list={suggestions && `${id}-words`}
          aria-invalid={error !== undefined}
          aria-describedby={error && `${id}-wrong`}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        {unit !== undefined && <span aria-hidden="true">{unit}</span>}
      </div>
      {suggestions && (
        <datalist id={`${id}-words`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {error && (
        <p id={`${id}-wrong`} class="wrong">
          {error}
        </p>
      )}
    </div>
  );
}

export interface RadioGroupProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly word: ComponentChildren;
    /** Keyboard shortcut, shown before the word. */
    readonly shortcut?: string;
  }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly error?: string | undefined;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
}

/** A choice of one, with all options visible. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): JSX.Element {
  const { name, label, options, chosen, onChoose, error } = props;
  return (
    <fieldset aria-describedby={error && `${name}-wrong`}>
      <legend class={props.isLabelHidden === true ? 'unseen' : ''}>{label}</legend>
      <div class="chips">
        {options.map(({ value, word, shortcut }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>
              {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
              {word}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-wrong`} class="wrong" role="alert">
          {error}
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
  readonly onChange: (value: string) => void;
}

export function Select({ label, name, value, options, onChange }: SelectProps): JSX.Element {
  const id = `field-${name}`;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(({ code, word }) => (
          <option key={code} value={code} selected={code === value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
