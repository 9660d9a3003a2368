/**
 * Menus of the script. The host stores the added ones, so that a person can use them. Source: docs/platform.md §3.5.
 */
import { mismatch } from '../../runtime/google-error';
import type { AddedMenu, Execution, AddedMenuItem } from '../execution';

/** Of a script that is bound to the file. */
const SCRIPT_NAME = 'Untitled project';

export class GoogleMenu {
  static readonly googleName = 'Menu';
  readonly #items: AddedMenuItem[] = [];

  constructor(
    private readonly execution: Execution,
    /** Null for the menu of an add-on. */
    private readonly caption: string | null,
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
    this.#items.push({ caption: menu.caption ?? '', functionName: null, items: menu.#items });
    return this;
  }

  addToUi(): void {
    const { menus, addOn } = this.execution.state;
    const inExtensions = this.caption === null || addOn !== null;
    const caption = inExtensions ? (addOn?.name ?? SCRIPT_NAME) : (this.caption ?? '');
    const old = menus.findIndex(
      (each) => each.caption === caption && each.inExtensions === inExtensions,
    );
    const menu: AddedMenu = { caption, inExtensions, items: this.#items };
    if (old < 0) menus.push(menu);
    else menus[old] = menu;
  }
}
