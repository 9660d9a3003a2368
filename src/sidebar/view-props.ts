/** What the views are given. */
import type { CustomerShown } from '../protocol';
import type { Panel } from './panel';
import type { LogForm, LogChoices, State } from './state';

export interface ViewProps {
  readonly panel: Panel;
  readonly state: State;
}

export interface CustomerProps extends ViewProps {
  readonly shown: CustomerShown;
}

export interface FormProps extends ViewProps {
  readonly form: LogForm;
  readonly offers: LogChoices;
}
