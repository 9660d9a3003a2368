/** Ui, as far as menus: they are noted with the host when added. Dialogs and sidebars are refused. */
import { mismatch } from '../../google-error';
import type { AddedMenu, Execution } from '../execution';

export class GoogleMenu {
  static readonly googleName = 'Menu';
  readonly #items: AddedMenu['items'] = [];

  constructor(
    private readonly execution: Execution,
    private readonly caption: string,
  ) {}

  addItem(caption: unknown, functionName: unknown): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw mismatch('SpreadsheetApp.Menu.addItem', [caption, functionName]);
    }
    this.#items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ caption: '─', functionName: null });
    return this;
  }

  addToUi(): void {
    const { menus } = this.execution.state;
    const old = menus.findIndex(({ caption }) => caption === this.caption);
    const menu = { caption: this.caption, items: this.#items };
    if (old < 0) menus.push(menu);
    else menus[old] = menu;
  }
}

export class GoogleUi {
  static readonly googleName = 'Ui';

  constructor(private readonly execution: Execution) {}

  createMenu(caption: unknown): GoogleMenu {
    return new GoogleMenu(this.execution, String(caption));
  }

  /** The caption on screen is the add-on's name, which the host takes from the book's. */
  createAddonMenu(): GoogleMenu {
    return new GoogleMenu(this.execution, 'add-on');
  }
}
