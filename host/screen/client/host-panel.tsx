/** Settings of the host: what it reports about the file and the person, its limits, and the script's log. */
import type { JSX } from 'preact';
import type { FromPage, HostSettings, HostStatus } from '../protocol';
import { LimitSwitches } from './limit-switches';
import type { ScreenWords } from './words';

const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'zh_CN', 'ja_JP'];
/** Languages of these locales, each named in itself. */
const LANGUAGES = [...new Set(LOCALES.map((locale) => locale.slice(0, 2)))].map(
  (code) => [code, new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code] as const,
);
const ZONES = [
  'Etc/UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Pacific/Apia',
];

export interface HostPanelProps {
  readonly status: HostStatus;
  readonly words: ScreenWords;
  readonly send: (message: FromPage) => void;
  readonly openPhone: () => void;
}

export function HostPanel({ status, words, send, openPhone }: HostPanelProps): JSX.Element {
  const { settings, log, limits } = status;
  const change = (changed: HostSettings): void => send({ type: 'settings', settings: changed });
  const choice = (
    label: string,
    key: 'language' | 'locale' | 'spreadsheetZone' | 'scriptZone',
    options: readonly (readonly [string, string])[],
  ): JSX.Element => (
    <label>
      {label}
      <select
        value={settings[key]}
        onChange={(event) => change({ ...settings, [key]: event.currentTarget.value })}
      >
        {options.map(([value, text]) => (
          <option value={value} key={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const named = (values: readonly string[], now: string): (readonly [string, string])[] =>
    [...new Set([now, ...values])].map((value) => [value, value.replace(/_/g, ' ')]);
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <p class="quiet">{words.hostHelp}</p>
      {choice(words.language, 'language', LANGUAGES)}
      {choice(words.locale, 'locale', named(LOCALES, settings.locale))}
      {choice(words.spreadsheetZone, 'spreadsheetZone', named(ZONES, settings.spreadsheetZone))}
      {choice(words.scriptZone, 'scriptZone', named(ZONES, settings.scriptZone))}
      <label>
        {words.user}
        <input
          type="email"
          value={settings.user}
          onChange={(event) => change({ ...settings, user: event.currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>{words.mode}</legend>
        {(['FULL', 'LIMITED', 'NONE'] as const).map((mode) => (
          <label class="radio" key={mode}>
            <input
              type="radio"
              name="mode"
              checked={settings.mode === mode}
              onChange={() => change({ ...settings, mode })}
            />
            {words.modes[mode]}
          </label>
        ))}
      </fieldset>
      <button type="button" class="chip" onClick={openPhone}>
        {words.phone}
      </button>
      <LimitSwitches
        limits={limits}
        words={words}
        change={(changed) => send({ type: 'limits', limits: changed })}
      />
      <details>
        <summary>{words.log}</summary>
        <pre class="log">{log.length === 0 ? words.noLog : log.join('\n')}</pre>
      </details>
    </form>
  );
}
