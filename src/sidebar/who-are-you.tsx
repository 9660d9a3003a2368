/** Asks for the user's name once if Google does not provide it; the script remembers the answer. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CurrentUser } from '../protocol';
import { Select } from './field';
import type { SidePanel } from './panel';
import { ActionButton } from './button';

export interface WhoAreYouProps {
  readonly panel: SidePanel;
  readonly me: CurrentUser;
}

export function WhoAreYou({ panel, me }: WhoAreYouProps): JSX.Element {
  const { words, setMe } = panel;
  const [name, setName] = useState('');
  const { firstRun } = words;
  if (me.team.length === 0) return <p class="card warn">{firstRun.whoNone}</p>;
  return (
    <div class="card warn stack">
      <Select
        name="who"
        label={firstRun.who}
        value={name}
        options={[
          { code: '', word: words.choose },
          ...me.team.map((member) => ({ code: member, word: member })),
        ]}
        onChange={setName}
      />
      <p class="small">{firstRun.whoHelp}</p>
      <ActionButton isMain isDisabled={name === ''} onPress={() => setMe(name)}>
        {words.save}
      </ActionButton>
    </div>
  );
}
