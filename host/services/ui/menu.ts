/** Menus of the script. The host stores the added ones, so that a person can use them. */
import { mismatch } from '../../runtime/google-error';
import type { AddedMenu, Execution, AddedMenuItem } from '../execution';

export class GoogleMenu {
  static readonly googleName = 'Menu';
  readonly #items: AddedMenuItem[] = [];

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

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof GoogleMenu)) throw mismatch('SpreadsheetApp.Menu.addSubMenu', [menu]);
    this.#items.push({ caption: menu.caption, functionName: null, items: menu.#items });
    return this;
  }

  addToUi(): void {
    const { menus } = this.execution.state;
    const old = menus.findIndex(({ caption }) => caption === this.caption);
    const menu: AddedMenu = { caption: this.caption, items: this.#items };
    if (old < 0) menus.push(menu);
    else menus[old] = menu;
  }
}
