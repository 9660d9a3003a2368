/** Props shared by the views of the page for phones. */
import type { ViewProps } from '../view-props';
import type { PhonePanel } from './phone-panel';
import type { PhoneState } from './phone-state';

export interface PhoneProps extends ViewProps {
  readonly panel: PhonePanel;
  readonly here: PhoneState;
}
