/**
 * Copy, cut and paste. Cells copied from this grid are pasted by the host, with formulas and formats; text from
 * elsewhere is pasted as if typed.
 */
import { CanceledError } from '@univerjs/core';
import Papa from 'papaparse';
import type { SheetArea, UserEdit } from '../../user-edit';
import { BOOK } from './draw';
import type { UniverGrid } from './open-grid';
import { selectedAreas } from './selected-areas';

interface Copied {
  readonly from: SheetArea;
  readonly text: string;
  readonly isCut: boolean;
}

export class GridClipboard {
  #copied: Copied | null = null;
  #grid: UniverGrid | null = null;

  /** Listens to the keyboard and the clipboard. Construct it before the grid: the first listener is called first. */
  constructor(
    private readonly container: HTMLElement,
    private readonly edit: (edit: UserEdit) => void,
  ) {
    // The grid would ask for permission to read the clipboard; the browser's own events need none.
    addEventListener('keydown', (event) => this.#keepFromGrid(event), true);
    document.addEventListener('copy', (event) => this.#onCopy(event, false), true);
    document.addEventListener('cut', (event) => this.#onCopy(event, true), true);
    document.addEventListener('paste', (event) => this.#onPaste(event), true);
  }

  /** Also handles the commands of the grid's context menu. */
  serve(grid: UniverGrid): void {
    this.#grid = grid;
    grid.commands.beforeCommandExecuted(({ id }) => {
      const kind = /^univer\.command\.(copy|cut|paste)$/.exec(id)?.[1];
      const at = selection(grid);
      if (kind === undefined || at === null || grid.isEditing()) return;
      if (kind === 'paste') this.#pasteFromMenu(at);
      else
        void navigator.clipboard
          .writeText(this.#copy(grid, at, kind === 'cut'))
          .catch(() => undefined);
      throw new CanceledError();
    });
  }

  #keepFromGrid(event: KeyboardEvent): void {
    const isShortcut = (event.ctrlKey || event.metaKey) && /^[cxv]$/i.test(event.key);
    if (isShortcut && !event.shiftKey && this.#servedGrid(event)) event.stopImmediatePropagation();
  }

  #onCopy(event: ClipboardEvent, isCut: boolean): void {
    const grid = this.#servedGrid(event);
    const from = grid && selection(grid);
    if (!from) return;
    take(event);
    event.clipboardData?.setData('text/plain', this.#copy(grid, from, isCut));
  }

  #onPaste(event: ClipboardEvent): void {
    const grid = this.#servedGrid(event);
    const to = grid && selection(grid);
    if (!to) return;
    take(event);
    this.#paste(event.clipboardData?.getData('text/plain') ?? '', to);
  }

  /** The grid if the event is for it: neither for another part of the page nor for a cell that is being edited. */
  #servedGrid(event: Event): UniverGrid | null {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !this.container.contains(activeElement);
    return isElsewhere || this.#grid?.isEditing() || !event.isTrusted ? null : this.#grid;
  }

  #copy(grid: UniverGrid, from: SheetArea, isCut: boolean): string {
    const text = textOf(grid, from);
    this.#copied = { from, text, isCut };
    return text;
  }

  #pasteFromMenu(to: SheetArea): void {
    // The browser may deny access to its clipboard; then the last copy from this grid is pasted.
    const kept = this.#copied?.text ?? '';
    void navigator.clipboard.readText().then(
      (text) => this.#paste(text, to),
      () => this.#paste(kept, to),
    );
  }

  #paste(pasted: string, to: SheetArea): void {
    const text = pasted.replace(/\r\n?/g, '\n');
    const copied = this.#copied;
    if (copied?.text === text) {
      this.edit({ edit: copied.isCut ? 'move' : 'copy', from: copied.from, to });
      if (copied.isCut) this.#copied = null;
      return;
    }
    const texts = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: '\t' }).data;
    if (texts.length > 0) this.edit({ edit: 'type', at: to, texts: repeated(texts, to) });
  }
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const selection = (grid: UniverGrid): SheetArea | null => selectedAreas(grid).at(-1) ?? null;

/** The displayed text in the format other programs expect: tab-separated cells, one row per line. */
function textOf(grid: UniverGrid, place: SheetArea): string {
  const sheet = grid.api.getWorkbook(BOOK)?.getSheetBySheetId(String(place.sheetId));
  if (!sheet) return '';
  const rows = Math.min(place.rows, sheet.getMaxRows() - place.row + 1);
  const columns = Math.min(place.columns, sheet.getMaxColumns() - place.column + 1);
  const shown = sheet.getRange(place.row - 1, place.column - 1, rows, columns).getDisplayValues();
  return Papa.unparse(shown, { delimiter: '\t', newline: '\n' });
}

/** Repeats a single value over the whole selection, as Sheets does. */
function repeated(texts: string[][], to: SheetArea): string[][] {
  const [only] = texts;
  if (texts.length > 1 || only === undefined || only.length > 1) return texts;
  const rows = Math.min(to.rows, MOST_REPEATED);
  return Array.from({ length: rows }, () =>
    Array.from({ length: Math.min(to.columns, MOST_REPEATED) }, () => only[0] ?? ''),
  );
}

const MOST_REPEATED = 10_000;
