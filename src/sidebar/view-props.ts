/** Props shared by the views. */
import type { CustomerShown } from '../protocol';
import type { SidePanel } from './panel';
import type { LogForm, FormOptions, SidebarState } from './state';

export interface ViewProps {
  readonly panel: SidePanel;
  readonly state: SidebarState;
}

export interface CustomerProps extends ViewProps {
  readonly shown: CustomerShown;
}

export interface FormProps extends ViewProps {
  readonly form: LogForm;
  readonly offers: FormOptions;
}
