/** Settings: the current user, the hourly job, absences, the rules, and a glossary. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ViewProps } from './view-props';
import { Field, Select } from './field';
import { AddFields } from './add-fields';
import { JobCard } from './job-card';
import { Explained } from './notices';
import { NewAddresses } from './new-addresses';
import { SettingsForm } from './settings-form';
import { WhoAreYou } from './who-are-you';
import { ActionButton, TextButton } from './button';

export function SettingsView(props: ViewProps): JSX.Element {
  const { panel, state } = props;
  const { words } = panel;
  return (
    <div class="stack">
      <Me {...props} />
      {state.isAddingFields && <AddFields {...props} />}
      <JobCard {...props} />
      <NewAddresses {...props} />
      <AwayForm {...props} />
      <details>
        <summary>{words.settings.rules}</summary>
        {state.me !== null && state.me.teamRefusal !== '' ? (
          <p class="card calm">{words.settingNames.closed({ why: state.me.teamRefusal })}</p>
        ) : (
          <SettingsForm {...props} />
        )}
      </details>
      {!state.isAddingFields && <AddFields {...props} />}
      <section>
        <ActionButton onPress={() => void panel.setUp()}>{words.settings.setUp}</ActionButton>
        <p class="small quiet">{words.settings.setUpHelp}</p>
      </section>
      <Terms {...props} />
    </div>
  );
}

/** Who the person is, and how to say that it is someone else. */
export function Me({ panel, state }: ViewProps): JSX.Element {
  const { words } = panel;
  const [isOther, setOther] = useState(false);
  const me = state.me?.me ?? null;
  return (
    <>
      {me !== null && !isOther && (
        <p>
          {words.settings.you({ name: me.name || me.address })}{' '}
          <TextButton onPress={() => setOther(true)}>{words.settings.notYou}</TextButton>
        </p>
      )}
      {state.me !== null && (me === null || isOther) && <WhoAreYou panel={panel} me={state.me} />}
    </>
  );
}

export function Terms({ panel: { words } }: ViewProps): JSX.Element {
  return (
    <section>
      <h3>{words.settings.words}</h3>
      <Explained term={words.settings.U}>{words.explain.U}</Explained>
      <Explained term={words.settings.review}>{words.explain.review}</Explained>
      <Explained term={words.settings.drift}>{words.settings.driftMeans}</Explained>
    </section>
  );
}

/** Records an absence and the colleague who covers it. */
export function AwayForm({ panel, state }: ViewProps): JSX.Element | null {
  const { words, outbox } = panel;
  const [name, setName] = useState(state.me?.me?.name ?? '');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [coveredBy, setCover] = useState('');
  const team = state.me?.team ?? [];
  if (team.length < 2) return null;
  const options = [
    { code: '', word: words.choose },
    ...team.map((member) => ({ code: member, word: member })),
  ];
  const save = (days: { readonly from: string | null; readonly to: string | null }): void => {
    const cover = days.from === null ? '' : coveredBy;
    outbox.send('away', { name, coveredBy: cover, ...days }, { label: name });
  };
  return (
    <details>
      <summary>{words.settings.away}</summary>
      <div class="stack">
        <Select
          name="away-who"
          label={words.settings.awayWho}
          value={name}
          options={options}
          onChange={setName}
        />
        <Field
          name="away-from"
          type="date"
          label={words.settings.awayFrom}
          value={from}
          onChange={setFrom}
        />
        <Field
          name="away-to"
          type="date"
          label={words.settings.awayTo}
          value={to}
          onChange={setTo}
        />
        <Select
          name="away-cover"
          label={words.settings.awayCover}
          value={coveredBy}
          options={options.filter(({ code }) => code !== name || code === '')}
          onChange={setCover}
        />
        <p class="bar">
          <ActionButton
            isMain
            isDisabled={name === '' || from === '' || to === '' || coveredBy === ''}
            onPress={() => save({ from, to })}
          >
            {words.settings.awayGo}
          </ActionButton>
          <ActionButton isDisabled={name === ''} onPress={() => save({ from: null, to: null })}>
            {words.settings.awayEnd}
          </ActionButton>
        </p>
      </div>
    </details>
  );
}
