/** Settings of one's own: who one is, absences, and our terms. The rules of the team are changed at a computer. */
import type { JSX } from 'preact';
import { AwayForm, Me, Terms } from '../settings-view';
import type { PhoneProps } from './view-props';

export function PhoneSettings(props: PhoneProps): JSX.Element {
  return (
    <div class="stack">
      <h2>{props.panel.phoneWords().settings}</h2>
      <Me {...props} />
      <AwayForm {...props} />
      <Terms {...props} />
    </div>
  );
}
