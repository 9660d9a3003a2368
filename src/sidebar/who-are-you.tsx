/** Asked once where Google does not say who sits here; the answer is remembered for this user. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CurrentUser } from '../protocol';
import { Select } from './field';
import type { Panel } from './panel';
import { Button } from './button';

export interface WhoAreYouProps {
  readonly panel: Panel;
  readonly me: CurrentUser;
}

export function WhoAreYou({ panel, me }: WhoAreYouProps): JSX.Element {
  const { words, iAm } = panel;
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
          ...me.team.map((one) => ({ code: one, word: one })),
        ]}
        change={setName}
      />
      <p class="small">{firstRun.whoHelp}</p>
      <Button isMain isOff={name === ''} press={() => iAm(name)}>
        {words.save}
      </Button>
    </div>
  );
}
