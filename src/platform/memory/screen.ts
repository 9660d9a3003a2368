/** Screen and triggers in memory: records what was shown, and answers dialogs from a list. */
import type { Dialog, MenuItem, Page, Panel, ScreenPort } from '../screen';
import type { TriggersPort } from '../triggers';

export interface MemoryScreen extends ScreenPort {
  readonly menus: readonly { readonly title: string | null; readonly items: readonly MenuItem[] }[];
  readonly toasts: readonly string[];
  readonly panels: readonly Panel[];
  readonly dialogs: readonly Dialog[];
  readonly pages: readonly Page[];
  /** All dialogs in order, as `title: text`. */
  readonly shown: readonly string[];
  /** Adds answers for the dialogs to come. */
  answerNext(...answers: readonly (boolean | string | null)[]): void;
}

/**
 * A screen that answers dialogs with these answers, in their order; when they run out, further dialogs are closed
 * without an answer.
 */
export function openMemoryScreen(answers: readonly (boolean | string | null)[]): MemoryScreen {
  const menus: { readonly title: string | null; readonly items: readonly MenuItem[] }[] = [];
  const toasts: string[] = [];
  const panels: Panel[] = [];
  const dialogs: Dialog[] = [];
  const pages: Page[] = [];
  const shown: string[] = [];
  const left = [...answers];
  const show = (title: string, text: string): void => {
    shown.push(`${title}: ${text}`);
  };
  return {
    menus,
    toasts,
    panels,
    dialogs,
    pages,
    shown,
    answerNext: (...next) => {
      left.push(...next);
    },
    addMenu: (title, items) => {
      menus.push({ title, items });
    },
    toast: (text) => {
      toasts.push(text);
    },
    openPanel: (panel) => {
      panels.push(panel);
    },
    openDialog: (dialog) => {
      dialogs.push(dialog);
    },
    showPage: (page) => {
      pages.push(page);
    },
    alert: (title, text) => {
      show(title, text);
    },
    confirm: (title, text) => {
      show(title, text);
      return left.shift() === true;
    },
    prompt: (title, text) => {
      show(title, text);
      const answer = left.shift();
      return typeof answer === 'string' ? answer : null;
    },
  };
}

export function openMemoryTriggers(): TriggersPort {
  const hourly: string[] = [];
  return {
    hasHourly: (calls) => hourly.includes(calls),
    makeHourly: (calls) => {
      hourly.push(calls);
    },
    isAddOn: () => false,
    webAddress: () => '',
    removeHourly: (calls) => {
      const before = hourly.length;
      hourly.splice(0, before, ...hourly.filter((other) => other !== calls));
      return before - hourly.length;
    },
  };
}
