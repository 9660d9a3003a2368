/** The settings in groups, each with its control and help; all changes are saved, and undone, together. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SettingLine } from '../protocol';
import type { ViewProps } from './view-props';
import { ActionButton } from './button';
import { Busy, TroubleCard } from './notices';
import { SettingField } from './setting-field';
import { controlOf, SETTING_GROUPS } from './setting-groups';
import { WhatIfCard } from './what-if-card';

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
      {SETTING_GROUPS.map((group) => {
        const lines = answer.filter(({ key }) => controlOf(key).group === group);
        if (lines.length === 0) return null;
        return (
          <fieldset key={group} class="stack settings">
            <legend>{words.settingNames.groups[group]}</legend>
            {lines.map((line) => (
              <SettingField
                key={line.key}
                panel={panel}
                line={line}
                value={typed[line.key] ?? line.value}
                onChange={(value) => setTyped({ ...typed, [line.key]: value })}
                error={refused?.trouble?.field === line.key ? refused.trouble.message : undefined}
              />
            ))}
          </fieldset>
        );
      })}
      {count > 0 && (
        <div class="dock stack">
          <WhatIf panel={panel} state={state} changed={changed} />
          <p class="bar">
            <ActionButton isMain onPress={save}>
              {words.settings.save({ count })}
            </ActionButton>
            <ActionButton
              isDisabled={state.whatIf.isBusy}
              onPress={() => void panel.askWhatIf(changed)}
            >
              {words.settings.whatIf}
            </ActionButton>
          </p>
        </div>
      )}
    </form>
  );
}

/** Nothing once other values were typed than those that were asked about. */
function WhatIf({
  panel,
  state: { whatIf },
  changed,
}: ViewProps & { readonly changed: Values }): JSX.Element | null {
  const { answer, trouble, isBusy, values } = whatIf;
  const isCurrent =
    Object.keys(values).length === Object.keys(changed).length &&
    Object.entries(changed).every(([key, value]) => values[key] === value);
  if (!isCurrent) return null;
  if (isBusy) return <Busy words={panel.words} />;
  if (trouble !== null) {
    const again = (): void => void panel.askWhatIf(changed);
    return <TroubleCard trouble={trouble} words={panel.words} onRetry={again} />;
  }
  return answer === null ? null : <WhatIfCard panel={panel} shown={answer} />;
}

function changedIn(typed: Values, lines: readonly SettingLine[]): Values {
  return Object.fromEntries(
    lines.flatMap(({ key, value }) => {
      const now = typed[key];
      return now === undefined || now === value ? [] : [[key, now] as const];
    }),
  );
}
