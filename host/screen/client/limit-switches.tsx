/** Switches that simulate the limits of Google. */
import type { JSX } from 'preact';
import type { SimulatedLimits } from '../protocol';
import type { ScreenWords } from './words';

export interface LimitSwitchesProps {
  readonly limits: SimulatedLimits;
  readonly words: ScreenWords;
  readonly change: (limits: SimulatedLimits) => void;
}

export function LimitSwitches({ limits, words, change }: LimitSwitchesProps): JSX.Element {
  return (
    <fieldset>
      <legend>{words.limits}</legend>
      {(Object.keys(words.limit) as (keyof SimulatedLimits)[]).map((name) => (
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
