/**
 * Copy, cut and paste. Cells copied from this grid are pasted by the host, with formulas and formats; text from
 * elsewhere is pasted as if typed.
 */
import { CanceledError } from '@univerjs/core';
import type { SheetArea, UserEdit } from '../../user-edit';
import { BOOK } from './draw';
import type { UniverGrid } from './open-grid';
import { selectedAreas } from './selected-areas';

interface Copied {
  readonly from: SheetArea;
  readonly text: string;
  readonly isCut: boolean;
}

export interface GridClipboard {
  /** Connects the clipboard to a grid. */
  serve(grid: UniverGrid): void;
}

export function openClipboard(
  container: HTMLElement,
  say: (edit: UserEdit) => void,
): GridClipboard {
  let copied: Copied | null = null;
  let grid: UniverGrid | null = null;

  const isOurs = (event: Event): boolean => {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !container.contains(activeElement);
    return !isElsewhere && grid !== null && !grid.isEditing() && event.isTrusted;
  };
  const paste = (text: string, to: SheetArea): void => {
    if (copied !== null && copied.text === text) {
      say({ edit: copied.isCut ? 'move' : 'copy', from: copied.from, to });
      if (copied.isCut) copied = null;
      return;
    }
    const texts = parseClipboardText(text);
    if (texts.length > 0) say({ edit: 'type', at: to, texts: repeated(texts, to) });
  };
  /** Handles a command of the grid's context menu. */
  const choose = (kind: 'copy' | 'cut' | 'paste', at: SheetArea): void => {
    if (grid === null) return;
    const { clipboard } = navigator;
    if (kind === 'paste') {
      // The browser may deny access to its clipboard; then the last copy from this grid is pasted.
      const kept = copied?.text ?? '';
      void clipboard.readText().then(
        (text) => paste(text.replace(/\r\n?/g, '\n'), at),
        () => paste(kept, at),
      );
      return;
    }
    const text = textOf(grid, at);
    copied = { from: at, text, isCut: kind === 'cut' };
    clipboard.writeText(text).catch(() => undefined);
  };
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  // The grid would ask for permission to read the clipboard; the browser's own events need none.
  addEventListener(
    'keydown',
    (event) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && /^[cxv]$/i.test(event.key);
      if (isShortcut && !event.shiftKey && isOurs(event)) event.stopImmediatePropagation();
    },
    true,
  );
  for (const kind of ['copy', 'cut'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        const from = isOurs(event) && grid ? selection(grid) : null;
        if (from === null || grid === null) return;
        take(event);
        const text = textOf(grid, from);
        event.clipboardData?.setData('text/plain', text);
        copied = { from, text, isCut: kind === 'cut' };
      },
      true,
    );
  }
  document.addEventListener(
    'paste',
    (event) => {
      const to = isOurs(event) && grid ? selection(grid) : null;
      if (to === null) return;
      take(event);
      paste((event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n'), to);
    },
    true,
  );
  return {
    serve: (served) => {
      grid = served;
      served.commands.beforeCommandExecuted(({ id }) => {
        const kind = /^univer\.command\.(copy|cut|paste)$/.exec(id)?.[1];
        const at = selection(served);
        if (kind === undefined || at === null || served.isEditing()) return;
        choose(kind as 'copy' | 'cut' | 'paste', at);
        throw new CanceledError();
      });
    },
  };
}

const selection = (grid: UniverGrid): SheetArea | null => selectedAreas(grid).at(-1) ?? null;

/** The displayed text in the format other programs expect: tab-separated cells, one row per line. */
function textOf(grid: UniverGrid, place: SheetArea): string {
  const sheet = grid.api.getWorkbook(BOOK)?.getSheetBySheetId(String(place.sheetId));
  if (!sheet) return '';
  const rows = Math.min(place.rows, sheet.getMaxRows() - place.row + 1);
  const columns = Math.min(place.columns, sheet.getMaxColumns() - place.column + 1);
  const shown = sheet.getRange(place.row - 1, place.column - 1, rows, columns).getDisplayValues();
  return shown.map((line) => line.map((cell) => quoted(String(cell ?? ''))).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
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

/** Parses tab-separated text; cells with tabs, line breaks or quotation marks are quoted. */
export function parseClipboardText(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  let row: string[] = [];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replace(/""/g, '"') ?? match[2] ?? '');
    if (match[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (match[3] === '' || cell.lastIndex >= text.length) break;
  }
  return rows;
}
