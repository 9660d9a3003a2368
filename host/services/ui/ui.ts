/**
 * Ui: menus, dialogs and pages. An alert or a prompt suspends the script and releases its locks; a page does neither.
 * The host records all of them. Source: docs/platform.md §2 (Locks), §5.
 */
import { GoogleError, mismatch } from '../../runtime/google-error';
import { enumValue, enumName, UI_BUTTON, UI_BUTTON_SET, type EnumValue } from '../enumeration';
import type { DialogAnswer, Question, ShownPage } from '../dialogs';
import type { Execution } from '../execution';
import { GoogleHtmlOutput } from './html-output';
import { GoogleMenu } from './menu';

/** A sidebar cannot be resized. */
const SIDEBAR_WIDTH_PX = 300;

export class GooglePromptResponse {
  static readonly googleName = 'PromptResponse';

  constructor(private readonly answer: DialogAnswer) {}

  getSelectedButton(): EnumValue {
    return enumValue(UI_BUTTON, this.answer.button);
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }
}

export class GoogleUi {
  static readonly googleName = 'Ui';
  readonly Button = UI_BUTTON;
  readonly ButtonSet = UI_BUTTON_SET;

  constructor(private readonly execution: Execution) {}

  /** Of an add-on, the menu itself goes under Extensions, by its own name. */
  createMenu(caption: unknown): GoogleMenu {
    return new GoogleMenu(this.execution, String(caption));
  }

  createAddonMenu(): GoogleMenu {
    return new GoogleMenu(this.execution, null);
  }

  /** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
  alert(...args: readonly unknown[]): EnumValue {
    return enumValue(UI_BUTTON, this.#ask('alert', args).button);
  }

  prompt(...args: readonly unknown[]): GooglePromptResponse {
    return new GooglePromptResponse(this.#ask('prompt', args));
  }

  showSidebar(page: unknown): void {
    this.#show('sidebar', page, undefined);
  }

  showModalDialog(page: unknown, title: unknown): void {
    this.#show('modal', page, title);
  }

  #ask(kind: Question['kind'], args: readonly unknown[]): DialogAnswer {
    const last = enumName(args[args.length - 1]);
    const texts = last === undefined ? args : args.slice(0, -1);
    if (texts.length < 1 || texts.length > 2) throw mismatch(`Ui.${kind}`, args);
    const [title, text] = texts.length === 2 ? texts.map(String) : ['', String(texts[0])];
    this.execution.suspended.forEach((release) => release());
    return this.execution.state.dialogs.ask({
      kind,
      title: title ?? '',
      text: text ?? '',
      buttons: (last ?? 'OK') as Question['buttons'],
    });
  }

  #show(kind: ShownPage['kind'], page: unknown, title: unknown): void {
    if (!(page instanceof GoogleHtmlOutput)) {
      throw mismatch(`Ui.show${kind === 'sidebar' ? 'Sidebar' : 'ModalDialog'}`, [page]);
    }
    if (kind !== 'sidebar' && typeof title !== 'string') {
      throw new GoogleError('Invalid argument: title');
    }
    this.execution.state.dialogs.show({
      kind,
      title: typeof title === 'string' ? title : page.title,
      html: page.getContent(),
      widthPx: kind === 'sidebar' ? SIDEBAR_WIDTH_PX : page.widthPx,
      heightPx: kind === 'sidebar' ? null : page.heightPx,
    });
  }
}
