/** Props shared by the views of the page for phones. */
import type { ViewProps } from '../view-props';
import type { PhonePanel, PhoneState } from './phone-panel';

export interface PhoneProps extends ViewProps {
  readonly panel: PhonePanel;
  readonly here: PhoneState;
}
