/** The screen port: menus, messages and dialogs. Not available in triggers, which have no user. */

export interface MenuItem {
  readonly label: string;
  /** Name of the global function that Google calls; null for a separator or a submenu. */
  readonly calls: string | null;
  /** The items of a submenu. */
  readonly items?: readonly MenuItem[];
}

/** The sidebar at the right, always 300 px wide (docs/platform.md §2). */
export interface Panel {
  readonly title: string;
  /** Name of the view to open. */
  readonly view: string;
  readonly language: string;
}

/** A dialog over the sheet that only shows a page. */
export interface Page {
  readonly title: string;
  /** The HTML of a whole page; text from people must already be escaped. */
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A dialog over the sheet with a page of its own, which asks the script (docs/platform.md §5). */
export interface Dialog {
  readonly title: string;
  /** Name of the HTML file. */
  readonly page: string;
  readonly language: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ScreenPort {
  /**
   * Adds the menu; the only method allowed in every authorisation mode (docs/platform.md §3.2).
   * @param title of the menu; null for that of an add-on, which has its name
   */
  addMenu(title: string | null, items: readonly MenuItem[]): void;
  /** Shows a short message that disappears by itself. */
  toast(text: string, title: string): void;
  /** Opens the sidebar, replacing any other; does not wait. */
  openPanel(panel: Panel): void;
  /** Opens the dialog; does not wait. */
  openDialog(dialog: Dialog): void;
  /** Opens the dialog; does not wait. */
  showPage(page: Page): void;
  /**
   * Shows a message and waits for OK. Never call it while holding a lock: Google drops the lock.
   */
  alert(title: string, text: string): void;
  /** Asks yes or no; true for yes. */
  confirm(title: string, text: string): boolean;
  /** Asks for a text; null when the dialog was cancelled. */
  prompt(title: string, text: string): string | null;
}
