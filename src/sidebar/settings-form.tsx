/** What Settings holds, with its help and bounds; changes are saved together and taken back together. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingLine } from '../protocol';
import type { ViewProps } from './view-props';
import { Button } from './button';
import { Field, Select } from './field';
import { Busy, TroubleCard } from './notices';
import { newId } from './outbox';

type Values = Readonly<Record<string, string>>;

export function SettingsForm({ panel, state }: ViewProps): JSX.Element {
  const { words, outbox, server } = panel;
  const { answer, trouble, isBusy } = state.settings;
  const [typed, setTyped] = useState<Values>({});
  useEffect(() => {
    if (answer === null) void panel.loadSettings();
  }, []);
  // What has arrived in the sheet is no change any more.
  useEffect(() => setTyped(changedIn(typed, answer ?? [])), [answer]);
  if (answer === null) {
    return trouble === null ? (
      <Busy words={words} />
    ) : (
      <TroubleCard trouble={trouble} words={words} again={() => void panel.loadSettings()} />
    );
  }
  const changed = changedIn(typed, answer);
  const count = Object.keys(changed).length;
  const refused = state.posts.find(
    ({ label, status }) => label === words.tabs.settings && status === 'unsaved',
  );
  const save = (): void => {
    const before = Object.fromEntries(
      answer.filter(({ key }) => key in changed).map(({ key, value }) => [key, value]),
    );
    outbox.send(
      'change-settings',
      { values: changed },
      {
        label: words.tabs.settings,
        takeBack: () => server.ask('change-settings', { id: newId(), values: before }),
      },
    );
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
          change={(value) => setTyped({ ...typed, [line.key]: value })}
          wrong={refused?.trouble?.field === line.key ? refused.trouble.say : undefined}
          usual={words.settings.usual}
        />
      ))}
      <div class="dock">
        <Button isMain isOff={count === 0} press={save}>
          {words.settings.save({ count })}
        </Button>
      </div>
    </form>
  );
}

interface SettingFieldProps {
  readonly line: SettingLine;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly wrong: string | undefined;
  readonly usual: string;
}

function SettingField({ line, value, change, wrong, usual }: SettingFieldProps): JSX.Element {
  const { key, help, words } = line;
  return words.length === 0 ? (
    <Field name={key} label={help} value={value} change={change} hint={usual} wrong={wrong} />
  ) : (
    <Select
      name={key}
      label={help}
      value={value}
      options={[{ code: '', word: usual }, ...words.map((word) => ({ code: word, word }))]}
      change={change}
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
