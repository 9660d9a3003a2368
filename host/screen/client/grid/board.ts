/** The grid as the rest of the page sees it. */
import type { PersonEdit, Place } from '../../person-edit';
import type { SeenGroup, ToPage } from '../../wire';
import { BOOK, Drawing } from './draw';
import { openClipboard } from './clipboard';
import { keepFormulaBar } from './formula-bar';
import { goTo } from './go-to';
import { openGrid, type Grid } from './open-grid';
import { selectedPlaces } from './place';
import { watchGrid, type Watcher } from './watch';

export interface Board {
  hear(message: Extract<ToPage, { say: 'book' | 'steps' | 'activate' }>): void;
  /** @param tag such as `en` or `zh-CN`. */
  speak(tag: string): void;
  /** @param hash the end of an address, such as `#gid=7&range=A12`. */
  goTo(hash: string): void;
  selected(): Place | null;
  /** Groups of rows and columns of the sheet in sight. */
  groups(): readonly SeenGroup[];
}

export function openBoard(container: HTMLElement, watcher: Watcher): Board {
  // Before the grid listens itself: who listens first, is asked first.
  /** After typing the grid moves on by itself, and what a script writes must not disturb who types. */
  let isBarStale = false;
  const edit = (what: PersonEdit): void => {
    isBarStale = what.edit !== 'type';
    watcher.edit(what);
  };
  const clipboard = openClipboard(container, edit);
  const grid = openGrid(container);
  clipboard.serve(grid);
  keepFormulaBar(container);
  const drawing = new Drawing(grid);
  watchGrid(grid, { ...watcher, edit });
  // For tests, which cannot read a canvas.
  Object.assign(window, { grid: grid.api });
  return {
    hear(message) {
      if (message.say === 'book') drawing.whole(message.sheets, message.looks, message.active);
      else if (message.say === 'steps') {
        drawing.apply(message.steps, message.looks);
        if (isBarStale) refreshBar(grid);
        isBarStale = false;
      } else drawing.activate(message.sheetId, message.area);
    },
    speak: (tag) => grid.speak(tag),
    goTo(hash) {
      grid.whenDrawn(() => goTo(grid, hash));
      // The name box and the bar miss a cell that was selected before they were mounted.
      if (hash !== '') grid.onSteady(() => refreshBar(grid));
    },
    selected: () => selectedPlaces(grid).at(-1) ?? null,
    groups: () => drawing.groups(),
  };
}

/** The bar above the grid reads its cell when the cell is selected, and not again when it changes. */
function refreshBar(grid: Grid): void {
  if (grid.isEditing()) return;
  const selection = grid.api.getWorkbook(BOOK)?.getActiveSheet().getSelection();
  const [range, another] = selection?.getActiveRangeList() ?? [];
  if (range && !another) range.activate();
}
