/** The switches for what can go wrong in Google. */
import type { JSX } from 'preact';
import type { Limits } from '../wire';
import type { Words } from './words';

export interface LimitSwitchesProps {
  readonly limits: Limits;
  readonly words: Words;
  readonly change: (limits: Limits) => void;
}

export function LimitSwitches({ limits, words, change }: LimitSwitchesProps): JSX.Element {
  return (
    <fieldset>
      <legend>{words.limits}</legend>
      {(Object.keys(words.limit) as (keyof Limits)[]).map((name) => (
        <label class="radio" key={name}>
          <input
            type="checkbox"
            checked={limits[name]}
            onChange={() => change({ ...limits, [name]: !limits[name] })}
          />
          {words.limit[name]}
        </label>
      ))}
      <p class="quiet">{words.limitsHelp}</p>
    </fieldset>
  );
}
