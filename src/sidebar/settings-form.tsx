/** The settings with their help; all changes are saved, and undone, together. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingLine } from '../protocol';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';
import { Field, Select } from './field';
import { Busy, TroubleCard } from './notices';

type Values = Readonly<Record<string, string>>;

export function SettingsForm({ panel, state }: ViewProps): JSX.Element {
  const { words, outbox } = panel;
  const { answer, trouble, isBusy } = state.settings;
  const [typed, setTyped] = useState<Values>({});
  useEffect(() => {
    if (answer === null) void panel.loadSettings();
  }, []);
  // A value that has been saved is no longer a change.
  useEffect(() => setTyped(changedIn(typed, answer ?? [])), [answer]);
  if (answer === null) {
    return trouble === null ? (
      <Busy words={words} />
    ) : (
      <TroubleCard trouble={trouble} words={words} onRetry={() => void panel.loadSettings()} />
    );
  }
  const changed = changedIn(typed, answer);
  const count = Object.keys(changed).length;
  const refused = state.posts.find(
    ({ label, status }) => label === words.tabs.settings && status === 'unsaved',
  );
  const save = (): void => {
    outbox.send('change-settings', { values: changed }, { label: words.tabs.settings });
  };
  return (
    <form
      class="stack"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) save();
      }}
    >
      {answer.map((line) => (
        <SettingField
          key={line.key}
          line={line}
          value={typed[line.key] ?? line.value}
          onChange={(value) => setTyped({ ...typed, [line.key]: value })}
          error={refused?.trouble?.field === line.key ? refused.trouble.message : undefined}
          defaultText={words.settings.usual}
        />
      ))}
      <div class="dock">
        <ActionButton isMain isDisabled={count === 0} onPress={save}>
          {words.settings.save({ count })}
        </ActionButton>
      </div>
    </form>
  );
}

interface SettingFieldProps {
  readonly line: SettingLine;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly defaultText: string;
}

function SettingField({
  line,
  value,
  onChange,
  error,
  defaultText,
}: SettingFieldProps): JSX.Element {
  const { key, help, words } = line;
  return words.length === 0 ? (
    <Field
      name={key}
      label={help}
      value={value}
      onChange={onChange}
      hint={defaultText}
      error={error}
    />
  ) : (
    <Select
      name={key}
      label={help}
      value={value}
      options={[{ code: '', word: defaultText }, ...words.map((word) => ({ code: word, word }))]}
      onChange={onChange}
    />
  );
}

function changedIn(typed: Values, lines: readonly SettingLine[]): Values {
  return Object.fromEntries(
    lines.flatMap(({ key, value }) => {
      const now = typed[key];
      return now === undefined || now === value ? [] : [[key, now] as const];
    }),
  );
}
