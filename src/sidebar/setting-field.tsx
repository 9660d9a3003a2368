/** One setting: its short name, the control that fits its values, its unit, and its help. */
import type { JSX } from 'preact';
import type { SettingLine } from '../protocol';
import { Field, Select } from './field';
import type { SidePanel } from './panel';
import { controlOf } from './setting-groups';

export interface SettingFieldProps {
  readonly panel: SidePanel;
  readonly line: SettingLine;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

export function SettingField(props: SettingFieldProps): JSX.Element {
  const { line, panel, error } = props;
  const name = panel.words.settingNames.names[line.key];
  return (
    <div>
      <Control {...props} name={name ?? line.help} />
      {name !== undefined && <p class="help">{line.help}</p>}
      {error !== undefined && line.words.length > 0 && <p class="wrong">{error}</p>}
    </div>
  );
}

type ControlProps = SettingFieldProps & { readonly name: string };

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function Control(props: ControlProps): JSX.Element {
  const { panel, line, value, onChange, error, name } = props;
  const { words } = panel;
  const { key, words: offered } = line;
  const { kind = 'text', unit } = controlOf(key);
  const blank = { code: '', word: words.settings.usual };
  if (kind === 'week') return <Week {...props} />;
  if (offered.length > 0) {
    const options = [blank, ...offered.map((word) => ({ code: word, word }))];
    return <Select name={key} label={name} value={value} options={options} onChange={onChange} />;
  }
  const hour = /^\s*(\d{1,2})(:00)?\s*$/.exec(value)?.[1];
  if (kind === 'hour' && (value === '' || hour !== undefined)) {
    const options = HOURS.map((each) => ({
      code: String(each),
      word: `${String(each).padStart(2, '0')}:00`,
    }));
    return (
      <Select
        name={key}
        label={name}
        value={hour === undefined ? '' : String(Number(hour))}
        options={[blank, ...options]}
        onChange={onChange}
      />
    );
  }
  const isDay = kind === 'day' && /^(\d{4}-\d{2}-\d{2})?$/.test(value);
  return (
    <Field
      name={key}
      type={isDay ? 'date' : 'text'}
      label={name}
      value={value}
      onChange={onChange}
      hint={line.usual || words.settings.usual}
      error={error}
      unit={unit === undefined ? undefined : words.settingNames.units[unit]}
    />
  );
}

/** What a blank setting means (docs/rules.md §4). */
const USUAL_WEEK = '12345';

/** The working days as digits, 1 for Monday. Any other text stays a text. */
function Week({ panel, line, value, onChange, error, name }: ControlProps): JSX.Element {
  const { weekdays } = panel.words.settingNames;
  if (!/^[1-7]*$/.test(value)) {
    return <Field name={line.key} label={name} value={value} onChange={onChange} error={error} />;
  }
  const days = value === '' ? USUAL_WEEK : value;
  const change = (digit: string, isOn: boolean): void => {
    const digits = weekdays.map((_, at) => String(at + 1));
    onChange(digits.filter((each) => (each === digit ? isOn : days.includes(each))).join(''));
  };
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="chips">
        {weekdays.map((word, at) => {
          const digit = String(at + 1);
          return (
            <label key={digit}>
              <input
                type="checkbox"
                checked={days.includes(digit)}
                onChange={({ currentTarget }) => change(digit, currentTarget.checked)}
              />
              <span>{word}</span>
            </label>
          );
        })}
      </div>
      {error !== undefined && <p class="wrong">{error}</p>}
    </fieldset>
  );
}
