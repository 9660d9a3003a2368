/** The grid as the rest of the page sees it. */
import { LocaleType } from '@univerjs/core';
import type { UserEdit, SheetArea } from '../../user-edit';
import type { GroupView, ToPage } from '../../protocol';
import { BOOK, Drawing } from './draw';
import { openClipboard } from './clipboard';
import { keepFormulaBar } from './formula-bar';
import { goTo } from './go-to';
import { openGrid, type UniverGrid } from './open-grid';
import { selectedAreas } from './selected-areas';
import { listenToGrid, type GridListener } from './listen-to-grid';

export interface GridView {
  show(message: Extract<ToPage, { type: 'book' | 'changes' | 'activate' }>): void;
  /** @param tag such as `en` or `zh-CN`. */
  setLanguage(tag: string): void;
  /** @param hash the end of an address, such as `#gid=7&range=A12`. */
  goTo(hash: string): void;
  selected(): SheetArea | null;
  /** Groups of rows and columns of the sheet in sight. */
  groups(): readonly GroupView[];
}

export function openGridView(container: HTMLElement, watcher: GridListener): GridView {
  // Before the grid listens itself: who listens first, is asked first.
  /** After typing the grid moves on by itself, and what a script writes must not disturb who types. */
  let isBarStale = false;
  const edit = (what: UserEdit): void => {
    isBarStale = what.edit !== 'type';
    watcher.edit(what);
  };
  const clipboard = openClipboard(container, edit);
  const grid = openGrid(container);
  clipboard.serve(grid);
  keepFormulaBar(container);
  const drawing = new Drawing(grid);
  listenToGrid(grid, { ...watcher, edit });
  // For tests, which cannot read a canvas.
  Object.assign(window, { grid: grid.api });
  return {
    show(message) {
      if (message.type === 'book') drawing.whole(message.sheets, message.styles, message.active);
      else if (message.type === 'changes') {
        drawing.apply(message.changes, message.styles);
        if (isBarStale) refreshBar(grid);
        isBarStale = false;
      } else drawing.activate(message.sheetId, message.area);
    },
    setLanguage: (tag) => grid.setLocale(tag === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN),
    goTo: (hash) => grid.whenDrawn(() => goTo(grid, hash)),
    selected: () => selectedAreas(grid).at(-1) ?? null,
    groups: () => drawing.groups(),
  };
}

/** The bar above the grid reads its cell when the cell is selected, and not again when it changes. */
function refreshBar(grid: UniverGrid): void {
  if (grid.isEditing()) return;
  const selection = grid.api.getWorkbook(BOOK)?.getActiveSheet().getSelection();
  const [range, another] = selection?.getActiveRangeList() ?? [];
  if (range && !another) range.activate();
}
