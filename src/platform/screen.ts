/** What a person at the spreadsheet sees and answers. Absent in triggers, where nobody is there. */

export interface MenuItem {
  readonly label: string;
  /** Name of the entry point that Google calls; null: a line between groups. */
  readonly calls: string | null;
}

/** The panel at the right of the sheet, always 300 px wide (docs/platform.md §2). */
export interface Panel {
  readonly title: string;
  /** Which view stands in front. */
  readonly view: string;
  readonly language: string;
}

/** A dialog above the sheet that only shows. */
export interface Page {
  readonly title: string;
  /** A whole page: whatever in it came from people is escaped. */
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ScreenPort {
  /** Adds the menu; the only thing allowed in every authorisation mode (docs/platform.md §3.2). */
  addMenu(title: string, items: readonly MenuItem[]): void;
  /** A few words that go away by themselves. */
  toast(text: string, title: string): void;
  /** Opens the panel in place of any other; does not wait. */
  openPanel(panel: Panel): void;
  /** Opens the dialog; does not wait. */
  showPage(page: Page): void;
  /** Waits for OK. Never inside a lock: Google drops it. */
  tell(title: string, text: string): void;
  /** True for yes. */
  confirm(title: string, text: string): boolean;
  /** What was typed; null when the dialog was closed. */
  prompt(title: string, text: string): string | null;
}
