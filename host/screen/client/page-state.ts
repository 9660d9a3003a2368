/** The state of the page around the grid, and how messages of the host change it. */
import type { Question } from '../../services';
import type { HostStatus, ScriptPage, ToPage } from '../protocol';
import type { Toast } from './toasts';

export interface PageState {
  /** Null until the host has sent it. */
  readonly status: HostStatus | null;
  readonly toasts: readonly Toast[];
  readonly question: Question | null;
  readonly sidebar: ScriptPage | null;
  readonly dialog: ScriptPage | null;
  readonly hint: string;
  readonly isBusy: boolean;
}

export const FIRST_STATE: PageState = {
  status: null,
  toasts: [],
  question: null,
  sidebar: null,
  dialog: null,
  hint: '',
  isBusy: true,
};

export type PageEvent =
  | ToPage
  /** A request that takes time was sent to the host. */
  | { readonly type: 'busy' }
  | { readonly type: 'answered' }
  | { readonly type: 'toast-over'; readonly id: number };

const TOASTS_MAX = 4;

export function nextState(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'status':
      return { ...state, status: event.status };
    case 'busy':
    case 'idle':
      return { ...state, isBusy: event.type === 'busy' };
    case 'toast': {
      const { tone, text } = event;
      const id = (state.toasts.at(-1)?.id ?? 0) + 1;
      return { ...state, toasts: [...state.toasts, { id, tone, text }].slice(-TOASTS_MAX) };
    }
    case 'toast-over':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) };
    case 'question':
      return { ...state, question: event.question };
    case 'answered':
      return { ...state, question: null };
    case 'frame':
      return { ...state, [event.frame.where]: event.frame };
    case 'close-frame':
      return { ...state, [event.where]: null };
    case 'hint':
      return { ...state, hint: event.text };
    default:
      return state;
  }
}
