/** What the views are given. */
import type { Shown } from '../wire';
import type { Panel } from './panel';
import type { LogForm, Offers, State } from './state';

export interface ViewProps {
  readonly panel: Panel;
  readonly state: State;
}

export interface CustomerProps extends ViewProps {
  readonly shown: Shown;
}

export interface FormProps extends ViewProps {
  readonly form: LogForm;
  readonly offers: Offers;
}
